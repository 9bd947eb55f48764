// Which activities answer a judged query, and how well an order of them does. See docs/search.md.
import { NOW } from './clock.js';

const DAYS = ['Su', 'Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa'];
const TODAY = NOW.slice(0, 10);
const IN_A_WEEK = dayAfter(TODAY, 6);
/** A grade from which on something is what was asked for, not only near it. */
const RIGHT = 2;
const FIRST = 10;
const PARTS = { morning: [0, 13], afternoon: [13, 18], evening: [18, 24] };

/** The grade (1 to 3) of each activity that answers, by id. */
export function judge(query, needs, { activities, places }) {
  const byId = new Map(places.map(it => [it.id, it]));
  const grades = new Map();
  for (const it of activities) {
    const place = byId.get(it.location);
    const grade = Math.min(needed(needs[query.need], it), fitting(query, it, place));
    if (grade > 0) grades.set(it.id, grade);
  }
  return grades;
}

/** How well an activity answers a need, which lists templates by grade; without a need every activity does. */
function needed(need, activity) {
  if (!need) return 3;
  const template = templateOf(activity);
  return [3, 2, 1].find(it => need[it]?.includes(template)) ?? 0;
}

/** The id without its place and number. */
export function templateOf({ id, location }) {
  const end = `-${location ?? 'milano'}`;
  const unnumbered = id.endsWith(end) ? id : id.replace(/-\d+$/, '');
  return unnumbered.slice(0, unnumbered.length - end.length);
}

/** The best grade that place, price, people and time leave. */
function fitting(query, activity, place) {
  const { at, municipio, free, audience, speaks, days, part } = query;
  const right =
    (!at || at.includes(place?.id) || at.includes(place?.containedInPlace)) &&
    (!municipio || place?.municipio === municipio) &&
    (!query.kindOfPlace || query.kindOfPlace.includes(place?.type)) &&
    (!free || activity.price?.type === 'free') &&
    (!audience || audience.some(it => activity.audience?.includes(it))) &&
    (!speaks || activity.inLanguage?.includes(speaks));
  if (!right) return 0;
  return days || part ? timely(query, activity, place) : 3;
}

/** 3 within a week, 2 later; nothing that is over, called off or has no known time. */
function timely(query, activity, place) {
  if (['cancelled', 'suspended'].includes(activity.eventStatus)) return 0;
  if (activity.validThrough && activity.validThrough < TODAY) return 0;
  const times = (activity.eventSchedule ?? []).flatMap(it => timesOf(it, place));
  const fits = it =>
    (!query.days || query.days.includes(it.day)) && (!query.part || overlaps(it, PARTS[query.part]));
  const found = times.filter(fits);
  if (found.some(it => it.first <= IN_A_WEEK)) return 3;
  return found.length > 0 && !query.soon ? 2 : 0;
}

/** Days of the week with their hours, each with the first date on which it may be. */
function timesOf(schedule, place) {
  if (schedule.endDate && schedule.endDate < TODAY) return [];
  const [opens, closes] = schedule.wholeDay ? ['00:00', '24:00'] : [schedule.startTime, schedule.endTime];
  const first = schedule.startDate ?? TODAY;
  const own = (schedule.byDay ?? []).map(day => ({ day, opens, closes, first }));
  if (schedule.duringOpeningHours) {
    const slots = place?.openingHours?.[0]?.slots ?? [];
    const open = slots.flatMap(it => it.byDay.map(day => ({ day, opens: it.opens, closes: it.closes, first })));
    return own.length ? open.filter(it => schedule.byDay.includes(it.day)) : open;
  }
  const dated = (schedule.dates ?? []).filter(it => it >= TODAY);
  return [...own, ...dated.map(it => ({ day: DAYS[new Date(it).getUTCDay()], opens, closes, first: it }))];
}

/** Whether an hour of it, or all if it is shorter, is in the part of the day. */
function overlaps({ opens, closes }, [from, to]) {
  if (!opens || !closes) return false;
  const [begin, end] = [opens, closes].map(it => Number(it.slice(0, 2)) + Number(it.slice(3)) / 60);
  return Math.min(end, to) - Math.max(begin, from) >= Math.min(1, end - begin);
}

function dayAfter(date, days) {
  return new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);
}

/** nDCG@10 with gain 2^grade − 1, and recall@10 of what is right. */
export function score(ids, grades) {
  const gain = (grade, rank) => (2 ** grade - 1) / Math.log2(rank + 2);
  const first = ids.slice(0, FIRST);
  const best = [...grades.values()].sort((a, b) => b - a).slice(0, FIRST);
  const sum = list => list.map(gain).reduce((a, b) => a + b, 0);
  const right = [...grades.values()].filter(it => it >= RIGHT).length;
  const found = first.filter(it => grades.get(it) >= RIGHT).length;
  return {
    ndcg: sum(first.map(it => grades.get(it) ?? 0)) / sum(best),
    recall: found / Math.min(FIRST, right),
  };
}

/** Whether a query can be judged on this feed. */
export const isAnswerable = grades => [...grades.values()].some(it => it >= RIGHT);

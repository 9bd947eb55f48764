//! Rules against others that say the same in another way: a walk over every minute, and the crate `rrule`.

use domain::activity::Activity;
use domain::catalogue::Catalogue;
use domain::time::{
    Date, DayHours, Every, Moment, OccurrenceStatus, OpenState, Recurrence, Rule, Span, TimeOfDay, TimeRange,
    WEEK, Weekday, parse_date, weekday_code,
};
use proptest::prelude::*;
use rrule::{RRuleSet, Tz};
use serde_json::json;

use crate::{feed, the_course};

const YEAR: i64 = 365;
const MINUTES: u16 = 24 * 60;

fn first_day() -> Date {
    parse_date("2026-01-01").unwrap()
}

fn plus(days: i64) -> Date {
    first_day() + std::time::Duration::from_secs(u64::try_from(days).unwrap() * 86_400)
}

fn time(minute: u16) -> TimeOfDay {
    TimeOfDay::new(minute / 60, minute % 60).unwrap()
}

/// Hours on some days, from and to in minutes.
type Slots = Vec<(Vec<Weekday>, u16, u16)>;

fn days() -> impl Strategy<Value = Vec<Weekday>> {
    proptest::sample::subsequence(WEEK.to_vec(), 1..4)
}

fn slots() -> impl Strategy<Value = Slots> {
    let slot = (days(), 0..MINUTES, 1..300u16)
        .prop_map(|(days, from, length)| (days, from, (from + length).min(MINUTES)));
    proptest::collection::vec(slot, 1..4)
}

#[derive(Clone, Debug)]
struct Year {
    open: Slots,
    season: (i64, i64),
    closure: (i64, i64),
    days: Vec<Weekday>,
    times: (u16, u16),
    course: (i64, i64),
    every: u8,
    except: i64,
}

fn years() -> impl Strategy<Value = Year> {
    let spell =
        |most: i64| (0..YEAR, 0..most).prop_map(|(first, length)| (first, (first + length).min(YEAR - 1)));
    let times = (0..1400u16, 1..300u16).prop_map(|(from, length)| (from, (from + length).min(MINUTES)));
    (slots(), spell(300), spell(40), days(), times, spell(300), 1..4u8, 0..YEAR).prop_map(
        |(open, season, closure, days, times, course, every, except)| Year {
            open,
            season,
            closure,
            days,
            times,
            course,
            every,
            except,
        },
    )
}

fn codes(days: &[Weekday]) -> Vec<&'static str> {
    days.iter().map(|it| weekday_code(*it)).collect()
}

fn catalogue(year: &Year) -> Catalogue {
    let text = |day: i64| plus(day).to_string();
    let slots = year.open.iter().map(|(days, from, to)| {
        json!({ "byDay": codes(days), "opens": time(*from).to_string(), "closes": time(*to).to_string() })
    });
    let slots: Vec<_> = slots.collect();
    let house = json!([{
        "id": "casa", "type": "ex-cam", "name": "Casa", "publicHolidays": "open",
        "openingHours": [{
            "validFrom": text(year.season.0), "validThrough": text(year.season.1), "slots": slots,
        }],
        "closures": [{ "validFrom": text(year.closure.0), "validThrough": text(year.closure.1) }],
    }]);
    let course = json!([{
        "id": "corso", "name": "Corso", "location": "casa",
        "eventSchedule": [{
            "byDay": codes(&year.days), "repeatFrequency": format!("P{}W", year.every),
            "startDate": text(year.course.0), "endDate": text(year.course.1), "exceptDate": [text(year.except)],
            "startTime": time(year.times.0).to_string(), "endTime": time(year.times.1).to_string(),
        }],
    }]);
    feed(house, course)
}

/// Whether a day lies in a spell.
fn within(day: i64, spell: (i64, i64)) -> bool {
    (spell.0..=spell.1).contains(&day)
}

/// Whether the house is open at a minute of a day, said as plainly as can be.
fn is_open(year: &Year, day: i64, minute: u16) -> bool {
    let weekday = plus(day).weekday();
    let on =
        |slot: &(Vec<Weekday>, u16, u16)| slot.0.contains(&weekday) && slot.1 <= minute && minute < slot.2;
    within(day, year.season) && !within(day, year.closure) && year.open.iter().any(on)
}

/// Whether the course is on at a minute of a day.
fn is_on(year: &Year, day: i64, minute: u16) -> bool {
    // 1 January 2026 is a Thursday: weeks are counted from the Monday before.
    let week = |day: i64| (day + 3) / 7;
    year.days.contains(&plus(day).weekday())
        && within(day, year.course)
        && (week(day) - week(year.course.0)) % i64::from(year.every) == 0
        && day != year.except
        && !within(day, year.closure)
        && (year.times.0..year.times.1).contains(&minute)
}

fn takes_place(course: &Activity, catalogue: &Catalogue, date: Date) -> Vec<TimeRange> {
    let all = course.on(date, catalogue.calendar_of(course)).into_iter();
    let certain = all.filter(|it| it.state == OccurrenceStatus::Confirmed);
    certain
        .filter_map(
            |it| if let Span::Between(from, to) = it.time { Some(TimeRange { from, to }) } else { None },
        )
        .collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]

    /// Every minute of a year is asked one by one.
    #[test]
    fn every_minute_of_a_year(year in years()) {
        let catalogue = catalogue(&year);
        let course = the_course(&catalogue);
        let hours = &catalogue.place("casa").unwrap().hours;
        for day in 0..YEAR {
            let (date, on) = (plus(day), takes_place(course, &catalogue, plus(day)));
            let open = match hours.on(date) { DayHours::Open(open) => open, _ => Vec::new() };
            for minute in 0..MINUTES {
                let now = time(minute);
                let at = |spans: &[TimeRange]| spans.iter().any(|it| it.covers(now));
                prop_assert_eq!(at(&open), is_open(&year, day, minute), "open on {} at {}", date, now);
                prop_assert_eq!(at(&on), is_on(&year, day, minute), "on at {} {}", date, now);
            }
        }
    }

    /// The answer to "is it open now, and until when?", and the next time of the course, at some minutes.
    #[test]
    fn now_and_next(year in years(), day in 0..YEAR - 1, minute in 0..MINUTES) {
        let catalogue = catalogue(&year);
        let course = the_course(&catalogue);
        let now = Moment { date: plus(day), time: time(minute) };
        let state = catalogue.place("casa").unwrap().hours.state(now);
        prop_assert_eq!(matches!(state, OpenState::OpenUntil(_)), is_open(&year, day, minute));
        if let OpenState::OpenUntil(until) = state {
            let ends = (minute..=MINUTES).find(|it| *it == MINUTES || !is_open(&year, day, *it)).unwrap();
            prop_assert_eq!(until, time(ends));
        }
        let next = course.next(now, catalogue.calendar_of(course)).map(|it| it.date);
        let from = |it: i64| if it == day { minute } else { 0 };
        let naive = (day..YEAR).find(|it| (from(*it)..MINUTES).any(|minute| is_on(&year, *it, minute)));
        prop_assert_eq!(next, naive.map(plus));
    }
}

/// The same rule for both: days, how often, first and last day, days left out.
#[derive(Clone, Debug)]
struct Common {
    days: Vec<Weekday>,
    every: Every,
    spell: (i64, i64),
    except: Vec<i64>,
}

fn common() -> impl Strategy<Value = Common> {
    let every = prop_oneof![
        (1..5u8).prop_map(Every::Weeks),
        prop_oneof![1..6i8, Just(-1)].prop_map(|it| Every::MonthWeeks(vec![it])),
    ];
    let except = proptest::collection::vec(0..600i64, 0..6);
    (days(), every, 0..300i64, 0..400i64, except).prop_map(|(days, every, first, length, except)| Common {
        days,
        every,
        spell: (first, first + length),
        except,
    })
}

fn ours(it: &Common) -> Vec<Date> {
    let (first, last) = (plus(it.spell.0), plus(it.spell.1));
    let rule = Rule { days: it.days.clone(), every: it.every.clone(), first: Some(first), last: Some(last) };
    let except: Vec<_> = it.except.iter().map(|it| plus(*it)).collect();
    let recurrence = Recurrence { rule: Some(rule), dates: Vec::new(), except: except.clone() };
    let next = |it: &Date| recurrence.next_from(it.next_day().unwrap());
    std::iter::successors(recurrence.next_from(first), next).filter(|it| !except.contains(it)).collect()
}

fn theirs(it: &Common) -> Vec<Date> {
    let basic = |day: i64| plus(day).to_string().replace('-', "");
    let codes: Vec<_> = codes(&it.days).iter().map(|it| it.to_uppercase()).collect();
    let (frequency, days) = match &it.every {
        Every::Weeks(weeks) => (format!("WEEKLY;INTERVAL={weeks};WKST=MO"), codes.join(",")),
        Every::MonthWeeks(weeks) => {
            let days = codes.iter().flat_map(|code| weeks.iter().map(move |it| format!("{it}{code}")));
            ("MONTHLY".to_owned(), days.collect::<Vec<_>>().join(","))
        }
    };
    // In July and in winter Rome isn't as far from Greenwich; the last second of the last day is always later.
    let mut text = format!(
        "DTSTART;TZID=Europe/Rome:{}T100000\nRRULE:FREQ={frequency};BYDAY={days};UNTIL={}T215959Z",
        basic(it.spell.0),
        basic(it.spell.1),
    );
    for day in &it.except {
        text.push_str(&format!("\nEXDATE;TZID=Europe/Rome:{}T100000", basic(*day)));
    }
    let set: RRuleSet = text.parse().unwrap_or_else(|it| panic!("{it}: {text}"));
    let all = set.all(1000).dates;
    assert!(
        all.iter().all(|it| it.timezone() == Tz::Europe__Rome && it.format("%H:%M").to_string() == "10:00")
    );
    all.iter().map(|it| parse_date(&it.format("%Y-%m-%d").to_string()).unwrap()).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    /// Through every change of the clock, what is weekly or monthly for us is so for iCalendar.
    #[test]
    fn icalendar_says_the_same(it in common()) {
        prop_assert_eq!(ours(&it), theirs(&it));
    }
}

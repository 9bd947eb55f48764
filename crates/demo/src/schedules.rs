//! The schedules of invented activities.

use super::calendar::{CHRISTMAS, FIRST_DAY, between, christmas, codes, text};
use super::draw::Draw;
use super::template::{Rhythm, Template};
use domain::time::{TimeOfDay, Weekday, parse_date, weekday_from_code};
use feed::raw::{Place, Schedule};

/// The last day on which something dated takes place.
const LAST_DATE: &str = "2027-05-31";
/// How many weeks after [`FIRST_DAY`] a series of dates may begin, so that it ends before [`LAST_DATE`].
const WEEKS_TO_BEGIN: usize = 12;

/// A place's opening on a day.
type Opening = (Weekday, TimeOfDay, TimeOfDay);

/// The openings of a place in the season in which the demonstration is set.
pub fn openings(place: &Place) -> Vec<Opening> {
    let slots = place.opening_hours.first().map(|it| it.slots.as_slice()).unwrap_or_default();
    let mut openings = Vec::new();
    for slot in slots {
        if let (Some(opens), Some(closes)) = (TimeOfDay::parse(&slot.opens), TimeOfDay::parse(&slot.closes)) {
            let days = slot.by_day.iter().filter_map(|it| weekday_from_code(it));
            openings.extend(days.map(|day| (day, opens, closes)));
        }
    }
    openings
}

/// The days and the times at which the place is open for the activity. Empty: it doesn't suit the place.
pub fn suitable(template: &Template, openings: &[Opening]) -> Vec<(Weekday, TimeOfDay)> {
    let fits = |day, start| {
        openings.iter().any(|it| {
            it.0 == day && it.1 <= start && later(start, template.minutes).is_some_and(|end| end <= it.2)
        })
    };
    all(template).into_iter().filter(|it| fits(it.0, it.1)).collect()
}

fn all(template: &Template) -> Vec<(Weekday, TimeOfDay)> {
    let starts = template.starts.iter().filter_map(|it| TimeOfDay::parse(it));
    starts.flat_map(|start| template.days.iter().map(move |day| (*day, start))).collect()
}

fn later(time: TimeOfDay, minutes: u16) -> Option<TimeOfDay> {
    let minutes = time.hour() * 60 + time.minute() + minutes;
    TimeOfDay::new(minutes / 60, minutes % 60)
}

/// Draws the schedules of an activity. One that suits no opening takes place all the same: houses open for it.
pub fn invent(template: &Template, openings: &[Opening], draw: &mut Draw) -> Vec<Schedule> {
    let suitable = suitable(template, openings);
    let choice = if suitable.is_empty() { all(template) } else { suitable };
    let Some(&(day, start)) = draw.one(&choice) else { return Vec::new() };
    let days: Vec<_> = choice.iter().filter(|it| it.1 == start).map(|it| it.0).collect();
    match draw.one(template.rhythms).copied().unwrap_or(Rhythm::Untold) {
        Rhythm::Weekly(count) => vec![weekly(template, &draw.some(&days, count), start, draw)],
        Rhythm::Fortnightly => vec![fortnightly(template, day, start, draw)],
        Rhythm::Dates(count) => vec![dates(template, day, start, count, draw)],
        Rhythm::TwoTimes => {
            let other = choice.iter().find(|it| it.0 != day && it.1 != start).copied();
            let other = other.or_else(|| Some((day, later(start, template.minutes + 30)?)));
            let times = std::iter::once((day, start)).chain(other);
            times.map(|(day, start)| weekly(template, &[day], start, draw)).collect()
        }
        Rhythm::OpeningHours => {
            let days = if draw.percent(50) { Vec::new() } else { draw.some(&days, 2) };
            vec![Schedule { by_day: codes(&days), during_opening_hours: true, ..Schedule::default() }]
        }
        Rhythm::DayOnly => vec![Schedule { by_day: codes(&[day]), ..Schedule::default() }],
        Rhythm::Untold => Vec::new(),
    }
}

/// A schedule's time, its days still to be said.
fn timed(template: &Template, start: TimeOfDay) -> Schedule {
    let end = later(start, template.minutes);
    let start_time = end.map(|_| start.to_string());
    Schedule { start_time, end_time: end.map(|it| it.to_string()), ..Schedule::default() }
}

fn weekly(template: &Template, days: &[Weekday], start: TimeOfDay, draw: &mut Draw) -> Schedule {
    let mut schedule = Schedule { by_day: codes(days), ..timed(template, start) };
    let period = [
        (40, (Some("2026-09-14"), Some("2027-06-11"))),
        (15, (Some("2026-10-05"), Some("2027-05-28"))),
        (15, (Some("2027-01-11"), Some("2027-05-28"))),
        (10, (None, Some("2027-06-30"))),
        (20, (None, None)),
    ];
    let (first, last) = draw.weighted(&period).unwrap_or_default();
    schedule.start_date = first.map(str::to_owned);
    schedule.end_date = last.map(str::to_owned);
    let pauses = first.is_none_or(|it| it < CHRISTMAS.0) && draw.percent(60);
    schedule.except_date = if pauses { christmas(days) } else { Vec::new() };
    schedule
}

fn fortnightly(template: &Template, day: Weekday, start: TimeOfDay, draw: &mut Draw) -> Schedule {
    let mut schedule = weekly(template, &[day], start, draw);
    let from = if draw.percent(50) { "2026-09-14" } else { "2026-09-21" };
    schedule.start_date = between(from, LAST_DATE).find(|it| it.weekday() == day).map(text);
    schedule.repeat_frequency = Some("P2W".to_owned());
    schedule
}

fn dates(template: &Template, day: Weekday, start: TimeOfDay, count: usize, draw: &mut Draw) -> Schedule {
    let skipped = draw.below(WEEKS_TO_BEGIN);
    let step = 1 + draw.below(2);
    let (first, last) = (parse_date(CHRISTMAS.0), parse_date(CHRISTMAS.1));
    let days = between(&FIRST_DAY, LAST_DATE).filter(|it| it.weekday() == day).skip(skipped).step_by(step);
    let days = days.filter(|it| Some(*it) < first || Some(*it) > last);
    Schedule { dates: days.take(count).map(text).collect(), ..timed(template, start) }
}

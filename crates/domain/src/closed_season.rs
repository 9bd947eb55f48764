//! Activities that go on while much of the city is closed: in August, on public holidays.

use super::activity::{Activity, Status};
use super::search::ClosedSeason;
use super::time::{Calendar, Date, DayHours, Month, OccurrenceStatus, holidays_from};

/// Whether something takes place in a quiet time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TakesPlace {
    /// At least once, as planned.
    Yes,
    /// Never, as far as it is planned.
    No,
    /// Nobody has said: one has to ask.
    Unknown,
}

/// Days of August.
const AUGUST_DAYS: u8 = 31;

/// Whether an activity takes place in the quiet time that comes next, as its own times and its house's closures tell.
///
/// A weekly course without a last day is planned for ever; that it goes on in August is sure only where somebody has
/// thought of those days: the house's hours cover them, the publisher named them, or the course has a last day.
pub fn takes_place(
    activity: &Activity,
    calendar: Calendar<'_>,
    quiet: ClosedSeason,
    today: Date,
) -> TakesPlace {
    if activity.status == Status::Cancelled {
        return TakesPlace::No;
    }
    if activity.schedules.is_empty() && activity.changes.is_empty() {
        return TakesPlace::Unknown;
    }
    let days = match quiet {
        ClosedSeason::August => august(today),
        ClosedSeason::Holidays => holidays_from(today),
    };
    let mut answer = TakesPlace::No;
    for date in days.into_iter().filter(|it| may_plan(activity, *it)) {
        for occurrence in activity.on(date, calendar) {
            match occurrence.state {
                OccurrenceStatus::Confirmed
                    if occurrence.moved.is_some() || is_thought_of(activity, calendar, date) =>
                {
                    return TakesPlace::Yes;
                }
                OccurrenceStatus::Confirmed | OccurrenceStatus::Tentative(_) => answer = TakesPlace::Unknown,
                OccurrenceStatus::Cancelled(_) => {}
            }
        }
    }
    answer
}

/// The days of the next August, or those that are left of this one.
fn august(today: Date) -> Vec<Date> {
    let year = today.year() + i32::from(today.month() as u8 > Month::August as u8);
    let first = if today.month() == Month::August { today.day() } else { 1 };
    let days = (first..=AUGUST_DAYS).filter_map(|it| Date::from_calendar_date(year, Month::August, it).ok());
    days.collect()
}

/// Whether a look at the day is worth while: most activities are planned for few of the days.
fn may_plan(activity: &Activity, date: Date) -> bool {
    activity.schedules.iter().any(|it| it.recurrence.plans(date))
        || activity.changes.iter().filter_map(|it| it.to.as_ref()).any(|it| it.date == date)
}

/// Whether somebody who planned the day must have had it in mind.
fn is_thought_of(activity: &Activity, calendar: Calendar<'_>, date: Date) -> bool {
    let named = activity.schedules.iter().filter(|it| it.recurrence.plans(date)).any(|it| {
        let ends = it.recurrence.rule.as_ref().is_some_and(|it| it.last.is_some());
        ends || it.even_when_closed || it.recurrence.dates.contains(&date)
    });
    named || matches!(calendar.hours.on(date), DayHours::Open(_))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::time::parse_date;

    #[test]
    fn august_is_the_next_one() {
        let length =
            |today: &str| (august(parse_date(today).unwrap()).len(), august(parse_date(today).unwrap())[0]);
        assert_eq!(length("2026-11-21"), (31, parse_date("2027-08-01").unwrap()));
        assert_eq!(length("2026-07-31"), (31, parse_date("2026-08-01").unwrap()));
        assert_eq!(length("2026-08-30"), (2, parse_date("2026-08-30").unwrap()));
        assert_eq!(length("2026-09-01"), (31, parse_date("2027-08-01").unwrap()));
    }
}

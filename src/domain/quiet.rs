//! What goes on while much of the city is closed: in August, on public holidays.

use super::activity::{Activity, Status};
use super::search::QuietTime;
use super::time::{Calendar, Date, DayHours, Month, State, holidays_from};

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
pub fn takes_place(activity: &Activity, calendar: Calendar<'_>, quiet: QuietTime, today: Date) -> TakesPlace {
    if activity.status == Status::Cancelled {
        return TakesPlace::No;
    }
    if activity.schedules.is_empty() && activity.changes.is_empty() {
        return TakesPlace::Unknown;
    }
    let days = match quiet {
        QuietTime::August => august(today),
        QuietTime::Holidays => holidays_from(today),
    };
    let mut answer = TakesPlace::No;
    for date in days.into_iter().filter(|it| may_plan(activity, *it)) {
        for occurrence in activity.on(date, calendar) {
            match occurrence.state {
                State::Certain if occurrence.moved.is_some() || is_thought_of(activity, calendar, date) => {
                    return TakesPlace::Yes;
                }
                State::Certain | State::Doubtful(_) => answer = TakesPlace::Unknown,
                State::Off(_) => {}
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
    use crate::domain::catalogue::Catalogue;
    use crate::domain::feed::{Loader, raw};
    use crate::domain::time::parse_date;

    fn catalogue(activity: &str, place: &str) -> Catalogue {
        let (mut loader, _) = Loader::new(r#"{"format":"1.1","publisher":"P"}"#).unwrap();
        for (kind, fields) in [
            ("places", format!(r#"[{{"id":"p","type":"casa-di-quartiere","name":"P"{place}}}]"#)),
            ("activities", format!(r#"[{{"id":"a","name":"A","location":"p"{activity}}}]"#)),
        ] {
            loader.read(&raw::Part { kind: kind.to_owned(), ..raw::Part::default() }, &fields).unwrap();
        }
        loader.finish().unwrap().0
    }

    const TODAY: &str = "2026-11-21";
    const ALWAYS: &str = r#","openingHours":[{"slots":[{"byDay":["Mo","Tu","We","Th","Fr","Sa","Su"],"opens":"08:00","closes":"20:00"}]}]"#;

    fn weekly(more: &str) -> String {
        format!(r#","eventSchedule":[{{"byDay":["Tu"],"startTime":"10:00","endTime":"11:00"{more}}}]"#)
    }

    #[track_caller]
    fn check(quiet: QuietTime, today: &str, activity: &str, place: &str, expected: TakesPlace) {
        let catalogue = catalogue(activity, place);
        let it = &catalogue.activities[0];
        let found = takes_place(it, catalogue.calendar_of(it), quiet, parse_date(today).unwrap());
        assert_eq!(found, expected, "{quiet:?} {today} {activity} {place}");
    }

    #[test]
    fn august_is_the_next_one() {
        let length =
            |today: &str| (august(parse_date(today).unwrap()).len(), august(parse_date(today).unwrap())[0]);
        assert_eq!(length("2026-11-21"), (31, parse_date("2027-08-01").unwrap()));
        assert_eq!(length("2026-07-31"), (31, parse_date("2026-08-01").unwrap()));
        assert_eq!(length("2026-08-30"), (2, parse_date("2026-08-30").unwrap()));
        assert_eq!(length("2026-09-01"), (31, parse_date("2027-08-01").unwrap()));
    }

    #[test]
    fn in_august() {
        use TakesPlace::*;
        let shut =
            format!(r#"{ALWAYS},"closures":[{{"validFrom":"2027-08-01","validThrough":"2027-08-31"}}]"#);
        let mostly =
            format!(r#"{ALWAYS},"closures":[{{"validFrom":"2027-08-02","validThrough":"2027-08-30"}}]"#);
        let disputed =
            shut.replace(r#""validThrough":"2027-08-31""#, r#""validThrough":"2027-08-31","disputed":true"#);
        let open_end = format!(r#"{ALWAYS},"closures":[{{"validFrom":"2027-07-30"}}]"#);
        let check = |activity: &str, place: &str, expected| {
            check(QuietTime::August, TODAY, activity, place, expected)
        };
        check(&weekly(""), ALWAYS, Yes);
        check(&weekly(""), &shut, No);
        check(&weekly(""), &mostly, Yes);
        check(&weekly(""), &disputed, Unknown);
        check(&weekly(""), &open_end, Unknown);
        check(&weekly(r#","evenWhenClosed":true"#), &shut, Yes);
        // Planned for ever, and nobody has published the house's summer.
        check(&weekly(""), "", Unknown);
        check(&weekly(r#","endDate":"2027-12-31""#), "", Yes);
        check(&weekly(r#","endDate":"2027-06-10""#), ALWAYS, No);
        check(r#","eventSchedule":[{"dates":["2027-08-15"]}]"#, "", Unknown);
        check(r#","eventSchedule":[{"dates":["2027-08-16"]}]"#, "", Yes);
        check(r#","eventSchedule":[{"duringOpeningHours":true}]"#, ALWAYS, Yes);
        check(r#","eventSchedule":[{"duringOpeningHours":true}]"#, "", Unknown);
        check("", ALWAYS, Unknown);
        check(r#","eventStatus":"cancelled""#, ALWAYS, No);
        check(&format!(r#"{},"validThrough":"2027-06-30""#, weekly("")), ALWAYS, Unknown);
        let moved = r#","eventSchedule":[{"dates":["2027-07-30"]}],"changes":[{"date":"2027-07-30","eventStatus":"moved","newDate":"2027-08-03"}]"#;
        check(moved, ALWAYS, Yes);
    }

    #[test]
    fn on_holidays() {
        use TakesPlace::*;
        let open = format!(r#"{ALWAYS},"publicHolidays":"open""#);
        let closed = format!(r#"{ALWAYS},"publicHolidays":"closed""#);
        let check = |activity: &str, place: &str, expected| {
            check(QuietTime::Holidays, TODAY, activity, place, expected)
        };
        // Tuesday 8 December 2026 is the Immaculate Conception.
        check(&weekly(""), &open, Yes);
        check(&weekly(""), &closed, No);
        check(&weekly(""), ALWAYS, Unknown);
        check(&weekly(r#","evenWhenClosed":true"#), &closed, Yes);
        check(&weekly(r#","exceptDate":["2026-12-08"],"endDate":"2027-05-01""#), &open, No);
        check("", &open, Unknown);
    }

    /// Ten thousand are asked at once. A build that isn't optimised may take twenty times as long.
    #[test]
    fn it_is_fast() {
        let closed = format!(
            r#"{ALWAYS},"publicHolidays":"closed","closures":[{{"validFrom":"2027-08-01","validThrough":"2027-08-31"}}]"#
        );
        let catalogue = catalogue(r#","eventSchedule":[{"duringOpeningHours":true}]"#, &closed);
        let it = &catalogue.activities[0];
        let begun = std::time::Instant::now();
        for quiet in [QuietTime::August, QuietTime::Holidays] {
            for _ in 0..1_000 {
                let found = takes_place(it, catalogue.calendar_of(it), quiet, parse_date(TODAY).unwrap());
                assert_eq!(found, TakesPlace::No);
            }
        }
        let most = if cfg!(debug_assertions) { 400 } else { 20 };
        assert!(begun.elapsed().as_micros() < most * 2_000, "{:?}", begun.elapsed());
    }
}

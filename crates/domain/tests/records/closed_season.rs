//! Whether something takes place in August and on holidays.

use domain::closed_season::{TakesPlace, takes_place};
use domain::search::ClosedSeason;
use domain::time::parse_date;

const TODAY: &str = "2026-11-21";
const ALWAYS: &str = r#","openingHours":[{"slots":[{"byDay":["Mo","Tu","We","Th","Fr","Sa","Su"],"opens":"08:00","closes":"20:00"}]}]"#;

fn weekly(more: &str) -> String {
    format!(r#","eventSchedule":[{{"byDay":["Tu"],"startTime":"10:00","endTime":"11:00"{more}}}]"#)
}

#[track_caller]
fn check(quiet: ClosedSeason, today: &str, activity: &str, place: &str, expected: TakesPlace) {
    let catalogue = fixtures::one(activity, place);
    let it = &catalogue.activities[0];
    let found = takes_place(it, catalogue.calendar_of(it), quiet, parse_date(today).unwrap());
    assert_eq!(found, expected, "{quiet:?} {today} {activity} {place}");
}

#[test]
fn in_august() {
    use TakesPlace::*;
    let shut = format!(r#"{ALWAYS},"closures":[{{"validFrom":"2027-08-01","validThrough":"2027-08-31"}}]"#);
    let mostly = format!(r#"{ALWAYS},"closures":[{{"validFrom":"2027-08-02","validThrough":"2027-08-30"}}]"#);
    let disputed =
        shut.replace(r#""validThrough":"2027-08-31""#, r#""validThrough":"2027-08-31","disputed":true"#);
    let open_end = format!(r#"{ALWAYS},"closures":[{{"validFrom":"2027-07-30"}}]"#);
    let check =
        |activity: &str, place: &str, expected| check(ClosedSeason::August, TODAY, activity, place, expected);
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
        check(ClosedSeason::Holidays, TODAY, activity, place, expected)
    };
    // Tuesday 8 December 2026 is the Immaculate Conception.
    check(&weekly(""), &open, Yes);
    check(&weekly(""), &closed, No);
    check(&weekly(""), ALWAYS, Unknown);
    check(&weekly(r#","evenWhenClosed":true"#), &closed, Yes);
    check(&weekly(r#","exceptDate":["2026-12-08"],"endDate":"2027-05-01""#), &open, No);
    check("", &open, Unknown);
}

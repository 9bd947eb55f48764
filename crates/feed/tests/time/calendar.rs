//! The house's and the year's calendar.

use domain::time::{DayHours, OpenState, Shut, TimeOfDay, TimeRange};
use serde_json::json;

use crate::{check, date, feed, house, moment, one};

fn on(days: &[&str]) -> serde_json::Value {
    json!({ "byDay": days, "startTime": "10:00", "endTime": "11:00" })
}

#[test]
fn the_clock_changes_in_march() {
    let catalogue = one(json!({}), on(&["Su", "Mo"]));
    check(
        &catalogue,
        "2026-03-28 23:00",
        3,
        &[
            "2026-03-29 10:00-11:00 Confirmed",
            "2026-03-30 10:00-11:00 Confirmed",
            "2026-04-05 10:00-11:00 Tentative(Holiday(Easter))",
        ],
    );
}

/// The hour from two to three comes twice: the course at ten is at ten, and a night that is open stays so.
#[test]
fn the_clock_changes_in_october() {
    let catalogue = one(json!({}), on(&["Sa", "Su"]));
    check(&catalogue, "2026-10-24 11:00", 1, &["2026-10-25 10:00-11:00 Confirmed"]);
    let night =
        json!({ "openingHours": [{ "slots": [{ "byDay": ["Su"], "opens": "01:00", "closes": "04:00" }] }] });
    let catalogue = one(night, on(&["Su"]));
    let hours = &catalogue.place("casa").unwrap().hours;
    assert_eq!(
        hours.state(moment("2026-10-25 02:30")),
        OpenState::OpenUntil(TimeOfDay::parse("04:00").unwrap())
    );
}

#[test]
fn the_fifth_tuesday() {
    let schedule = json!({
        "byDay": ["Tu"], "repeatFrequency": "P1M", "byMonthWeek": [5], "startTime": "10:00", "endTime": "11:00",
    });
    check(
        &one(json!({}), schedule),
        "2026-10-01 09:00",
        2,
        &["2026-12-29 10:00-11:00 Confirmed", "2027-03-30 10:00-11:00 Confirmed"],
    );
}

#[test]
fn the_25th_of_april_on_a_weekly_course() {
    let saturdays = on(&["Sa"]);
    let next = "2026-05-02 10:00-11:00 Confirmed";
    let closed = one(json!({ "publicHolidays": "closed" }), saturdays.clone());
    check(&closed, "2026-04-24 09:00", 1, &["2026-04-25 10:00-11:00 Cancelled(Holiday(Liberation))", next]);
    let silent = one(json!({}), saturdays.clone());
    check(&silent, "2026-04-24 09:00", 1, &["2026-04-25 10:00-11:00 Tentative(Holiday(Liberation))"]);
    let open = one(json!({ "publicHolidays": "open" }), saturdays);
    check(&open, "2026-04-24 09:00", 1, &["2026-04-25 10:00-11:00 Confirmed"]);
}

#[test]
fn sant_ambrogio() {
    let catalogue = one(json!({ "publicHolidays": "closed" }), on(&["Mo"]));
    check(
        &catalogue,
        "2026-12-01 09:00",
        1,
        &["2026-12-07 10:00-11:00 Cancelled(Holiday(SaintAmbrose))", "2026-12-14 10:00-11:00 Confirmed"],
    );
}

#[test]
fn closed_in_august_while_the_course_says_open() {
    let closure =
        json!({ "closures": [{ "name": "ferie", "validFrom": "2027-08-01", "validThrough": "2027-08-31" }] });
    let catalogue = one(closure.clone(), on(&["Tu"]));
    check(
        &catalogue,
        "2027-08-20 09:00",
        1,
        &[
            "2027-08-24 10:00-11:00 Cancelled(Closure)",
            "2027-08-31 10:00-11:00 Cancelled(Closure)",
            "2027-09-07 10:00-11:00 Confirmed",
        ],
    );
    // A schedule that holds on closures too says so itself.
    let mut anyway = on(&["Tu"]);
    anyway["evenWhenClosed"] = json!(true);
    check(&one(closure, anyway), "2027-08-20 09:00", 1, &["2027-08-24 10:00-11:00 Confirmed"]);
}

#[test]
fn special_hours_on_a_closure_day() {
    let fields = json!({
        "closures": [{ "validFrom": "2026-12-24", "validThrough": "2026-12-31" }],
        "specialOpeningHours": [{ "validFrom": "2026-12-29", "hours": [{ "opens": "09:00", "closes": "12:00" }] }],
    });
    let catalogue = one(fields, on(&["Mo", "Tu"]));
    let hours = &catalogue.place("casa").unwrap().hours;
    assert_eq!(hours.on(date("2026-12-28")), DayHours::Closed(Shut::Closure));
    let [from, to] = ["09:00", "12:00"].map(|it| TimeOfDay::parse(it).unwrap());
    assert_eq!(hours.on(date("2026-12-29")), DayHours::Open(vec![TimeRange { from, to }]));
    check(
        &catalogue,
        "2026-12-28 08:00",
        1,
        &["2026-12-28 10:00-11:00 Cancelled(Closure)", "2026-12-29 10:00-11:00 Confirmed"],
    );
}

#[test]
fn a_pause_of_school_terms_is_the_houses() {
    let paused = "2026-12-29 10:00-11:00 Cancelled(SchoolHolidays)";
    let catalogue = one(json!({ "schoolTermsOnly": true }), on(&["Tu"]));
    check(
        &catalogue,
        "2026-12-28 08:00",
        1,
        &[paused, "2027-01-05 10:00-11:00 Cancelled(SchoolHolidays)", "2027-01-12 10:00-11:00 Confirmed"],
    );
    check(&one(json!({}), on(&["Tu"])), "2026-12-28 08:00", 1, &["2026-12-29 10:00-11:00 Confirmed"]);
}

#[test]
fn a_pause_of_school_terms_is_overridden() {
    let with = |terms_only: bool| {
        let mut schedule = on(&["Tu"]);
        schedule["schoolTermsOnly"] = json!(terms_only);
        schedule
    };
    let always = one(json!({ "schoolTermsOnly": true }), with(false));
    check(&always, "2026-12-28 08:00", 1, &["2026-12-29 10:00-11:00 Confirmed"]);
    let pausing = one(json!({}), with(true));
    check(
        &pausing,
        "2027-01-05 08:00",
        1,
        &["2027-01-05 10:00-11:00 Cancelled(SchoolHolidays)", "2027-01-12 10:00-11:00 Confirmed"],
    );
}

#[test]
fn several_slots_a_week() {
    let slots = json!([
        { "byDay": ["Mo", "We"], "opens": "09:00", "closes": "12:00" },
        { "byDay": ["Mo"], "opens": "14:00", "closes": "18:00" },
    ]);
    let during = json!({ "duringOpeningHours": true });
    let catalogue = one(json!({ "openingHours": [{ "slots": slots }] }), during);
    check(
        &catalogue,
        "2026-11-23 13:00",
        3,
        &[
            "2026-11-23 14:00-18:00 Confirmed",
            "2026-11-25 09:00-12:00 Confirmed",
            "2026-11-30 09:00-12:00 Confirmed",
        ],
    );
}

#[test]
fn several_schedules_a_week() {
    let schedules = json!([
        { "byDay": ["Tu"], "startTime": "10:00", "endTime": "11:00" },
        { "byDay": ["Tu", "Fr"], "startTime": "09:00", "endTime": "09:30" },
    ]);
    let course = json!([{ "id": "corso", "name": "C", "location": "casa", "eventSchedule": schedules }]);
    check(
        &feed(json!([house(json!({}))]), course),
        "2026-11-24 09:30",
        2,
        &["2026-11-24 10:00-11:00 Confirmed", "2026-11-27 09:00-09:30 Confirmed"],
    );
}

#[test]
fn every_third_week_while_it_is_valid() {
    let schedule = json!({
        "byDay": ["We"], "repeatFrequency": "P3W", "startDate": "2026-11-04", "endDate": "2026-12-20",
        "startTime": "10:00", "endTime": "11:00",
    });
    check(
        &one(json!({}), schedule),
        "2026-11-01 09:00",
        5,
        &[
            "2026-11-04 10:00-11:00 Confirmed",
            "2026-11-25 10:00-11:00 Confirmed",
            "2026-12-16 10:00-11:00 Confirmed",
        ],
    );
}

#[test]
fn dates_added_to_a_week() {
    let mut schedule = on(&["Tu"]);
    schedule["dates"] = json!(["2026-11-26"]);
    check(
        &one(json!({}), schedule),
        "2026-11-24 09:00",
        3,
        &[
            "2026-11-24 10:00-11:00 Confirmed",
            "2026-11-26 10:00-11:00 Confirmed",
            "2026-12-01 10:00-11:00 Confirmed",
        ],
    );
}

#[test]
fn dates_left_out_of_a_week() {
    let mut schedule = on(&["Tu"]);
    schedule["exceptDate"] = json!(["2026-11-24"]);
    check(
        &one(json!({}), schedule),
        "2026-11-23 09:00",
        1,
        &["2026-11-24 10:00-11:00 Cancelled(Excepted)", "2026-12-01 10:00-11:00 Confirmed"],
    );
}

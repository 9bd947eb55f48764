//! When things take place: one test a case that somebody stood in front of a closed door for, from the JSON of a feed to
//! what is told; and rules against a naive reference and another implementation.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

mod calendar;
mod changes;
mod facts;
mod reference;

use domain::activity::Activity;
use domain::catalogue::Catalogue;
use domain::time::{Date, Moment, Occurrence, Span, TimeOfDay, parse_date};
use serde_json::{Value, json};

fn date(text: &str) -> Date {
    parse_date(text).unwrap()
}

/// `2026-10-25 08:00`.
fn moment(text: &str) -> Moment {
    let (day, time) = text.split_once(' ').unwrap();
    Moment { date: date(day), time: TimeOfDay::parse(time).unwrap() }
}

/// A feed of these records, in which nothing may be wrong.
fn feed(places: Value, activities: Value) -> Catalogue {
    let manifest = json!({
        "format": "1.0", "publisher": "P", "dateModified": "2026-10-12",
        "schoolHolidays": [{ "validFrom": "2026-12-23", "validThrough": "2027-01-06" }],
        "sources": [{ "id": "s", "name": "S", "datePublished": "2026-10-12", "dateChecked": "2026-10-12" }],
    });
    fixtures::feed_with_manifest(&manifest.to_string()).places(places).activities(activities).build()
}

/// A house, open on weekdays from 9 to 18, with other fields.
fn house(other: Value) -> Value {
    let mut house = json!({
        "id": "casa", "type": "ex-cam", "name": "Casa",
        "openingHours": [{ "slots": [{ "byDay": ["Mo", "Tu", "We", "Th", "Fr"], "opens": "09:00", "closes": "18:00" }] }],
    });
    house.as_object_mut().unwrap().extend(other.as_object().unwrap().clone());
    house
}

/// A course in the house, with other fields.
fn course(schedule: Value, other: Value) -> Value {
    let mut course =
        json!({ "id": "corso", "name": "Corso", "location": "casa", "eventSchedule": [schedule] });
    course.as_object_mut().unwrap().extend(other.as_object().unwrap().clone());
    course
}

/// A house and a course with one schedule.
fn one(house_fields: Value, schedule: Value) -> Catalogue {
    feed(json!([house(house_fields)]), json!([course(schedule, json!({}))]))
}

fn the_course(catalogue: &Catalogue) -> &Activity {
    catalogue.activity("corso").unwrap()
}

/// `2026-10-26 10:00-11:00 Confirmed`.
fn told(occurrence: &Occurrence) -> String {
    let time = match occurrence.time {
        Span::Between(from, to) => format!("{from}-{to}"),
        other => format!("{other:?}"),
    };
    format!("{} {time} {:?}", occurrence.date, occurrence.state)
}

/// The next times of the course.
#[track_caller]
fn check(catalogue: &Catalogue, now: &str, count: usize, expected: &[&str]) {
    let course = the_course(catalogue);
    let upcoming = course.upcoming(moment(now), count, catalogue.calendar_of(course));
    assert_eq!(upcoming.iter().map(told).collect::<Vec<_>>(), expected);
}

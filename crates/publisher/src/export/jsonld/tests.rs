use std::collections::BTreeSet;

use proptest::prelude::*;

use super::*;
use crate::export::series::Window;
use crate::export::test_feeds::{PLACES, changes, feed, schedules, valid_through};
use domain::catalogue::Catalogue;
use domain::time::{Every, OccurrenceStatus, Recurrence, Rule, Span, WEEK, parse_date};
use feed::{Loader, raw};

/// A day, the hours as `10:00` to `11:00`, and whether one should ask.
type Time = (Date, Option<(String, String)>, bool);

fn graph(places: &str, activities: &str) -> Value {
    let (mut loader, _) =
        Loader::new(r#"{"format":"1.0","publisher":"P","dateModified":"2026-09-01"}"#).unwrap();
    for (kind, json) in [("places", places), ("activities", activities)] {
        let part = raw::Part { kind: kind.to_owned(), ..raw::Part::default() };
        loader.read(&part, json).unwrap();
    }
    let catalogue = loader.finish().unwrap().0;
    let exported = export(&catalogue).unwrap();
    let mut json: Value = serde_json::from_str(&exported.files[0].1).unwrap();
    json["@graph"].take()
}

#[test]
fn an_activity_in_the_words_of_schema_org() {
    let places = r#"[{"id":"zara","type":"ex-cam","name":"Zara","publicHolidays":"closed",
        "amenityFeature":{"wifi":false},"closures":[{"validFrom":"2026-11-09","validThrough":"2026-11-10"}],
        "openingHours":[{"slots":[{"byDay":["Mo","Tu"],"opens":"20:00","closes":"24:00"}]}]}]"#;
    let activities = r#"[{"id":"a","name":"<b>A</b>","location":"zara","price":{"type":"card","cents":1000},
        "ageRange":{"minValue":65},"eventSchedule":[{"repeatFrequency":"P1M","byMonthWeek":[2],"byDay":["Mo"],
            "startTime":"10:00","endTime":"11:00","endDate":"2026-12-31","dates":["2026-12-05"]}],
        "changes":[{"date":"2026-10-12","eventStatus":"moved","newDate":"2026-10-26"}]}]"#;
    let graph = graph(places, activities);
    let (place, event) = (&graph[0], &graph[1]);
    let open = &place["openingHoursSpecification"][0];
    assert_eq!(open["dayOfWeek"], json!(["https://schema.org/Monday", "https://schema.org/Tuesday"]));
    assert_eq!(open["closes"], "23:59:00");
    assert_eq!(place["specialOpeningHoursSpecification"][0]["validThrough"], "2026-11-10");
    assert_eq!(place["amenityFeature"][0]["value"], false);
    assert_eq!(event["name"], "<b>A</b>");
    assert_eq!(event.get("isAccessibleForFree"), None);
    assert_eq!((&event["offers"]["price"], &event["typicalAgeRange"]), (&json!("10.00"), &json!("65-")));
    let schedule = &event["eventSchedule"][0];
    assert_eq!((&schedule["repeatFrequency"], &schedule["byMonthWeek"]), (&json!("P1M"), &json!([2])));
    // Rescheduled away; closed.
    assert_eq!(schedule["exceptDate"], json!(["2026-10-12", "2026-11-09"]));
    assert_eq!(event["subEvent"][0]["startDate"], "2026-12-05T10:00:00+01:00");
    assert_eq!(event["subEvent"][1]["startDate"], "2026-10-26T10:00:00+01:00");
    assert_eq!(event["subEvent"][1]["previousStartDate"], "2026-10-12T10:00:00+02:00");
}

#[test]
fn what_one_should_ask_about_says_so() {
    let places = r#"[{"id":"zara","type":"ex-cam","name":"Zara"}]"#;
    let activities = r#"[{"id":"a","name":"A","location":"zara","validThrough":"2026-12-20","eventSchedule":[
        {"byDay":["Mo"],"startTime":"10:00","endTime":"11:00","startDate":"2026-09-07","exceptDate":["2026-09-07"]}],
        "changes":[{"date":"2026-10-12","eventStatus":"cancelled"},
            {"date":"2026-10-19","eventStatus":"moved","startTime":"12:00","endTime":"13:00"}]}]"#;
    let graph = graph(places, activities);
    let (before, after) = (&graph[1]["eventSchedule"][0], &graph[1]["eventSchedule"][1]);
    assert_eq!((&before["startDate"], &before["endDate"]), (&json!("2026-09-07"), &json!("2026-12-20")));
    assert_eq!(before.get("description"), None);
    assert_eq!(before["exceptDate"], json!(["2026-09-07", "2026-10-12", "2026-10-19", "2026-12-07"]));
    assert_eq!((&after["startDate"], after.get("endDate")), (&json!("2026-12-21"), None));
    assert!(after["description"].as_str().unwrap().starts_with("Non sappiamo se l'attività continua"));
    let (moved, holiday) = (&graph[1]["subEvent"][0], &graph[1]["subEvent"][1]);
    assert_eq!(moved["startDate"], "2026-10-19T12:00:00+02:00");
    assert_eq!(moved["previousStartDate"], "2026-10-19T10:00:00+02:00");
    assert_eq!(holiday["startDate"], "2026-12-07T10:00:00+01:00");
    assert!(holiday["description"].as_str().unwrap().starts_with("È festivo"));
}

/// The times that a reader of an event works out.
fn read(event: &Value, window: Window) -> BTreeSet<Time> {
    let list = |name: &str| event[name].as_array().cloned().unwrap_or_default();
    let mut times: BTreeSet<_> = list("subEvent").iter().map(sub_event).collect();
    for schedule in list("eventSchedule") {
        let hours = hours(&schedule["startTime"], &schedule["endTime"], 0);
        let recurrence = Recurrence { rule: Some(rule(&schedule)), ..Recurrence::default() };
        let except: Vec<_> = schedule["exceptDate"].as_array().into_iter().flatten().map(read_date).collect();
        let next = |from: Option<Date>| recurrence.next_from(from?).filter(|it| *it <= window.last);
        let days = std::iter::successors(next(Some(window.first)), |it| next(it.next_day()));
        let days = days.filter(|it| !except.contains(it));
        times.extend(days.map(|it| (it, hours.clone(), schedule.get("description").is_some())));
    }
    times.into_iter().filter(|it| window.first <= it.0 && it.0 <= window.last).collect()
}

fn sub_event(event: &Value) -> Time {
    let hours = hours(&event["startDate"], &event["endDate"], "2026-12-05T".len());
    (read_date(&event["startDate"]), hours, event.get("description").is_some())
}

fn hours(from: &Value, to: &Value, at: usize) -> Option<(String, String)> {
    let hour = |it: &Value| Some(it.as_str()?.get(at..at + 5)?.to_owned());
    hour(from).zip(hour(to))
}

fn read_date(value: &Value) -> Date {
    parse_date(&value.as_str().unwrap()[..10]).unwrap()
}

fn rule(schedule: &Value) -> Rule {
    let list = |name: &str| schedule[name].as_array().cloned().unwrap_or_default();
    let every = match schedule["repeatFrequency"].as_str().unwrap() {
        "P1M" => {
            let weeks =
                list("byMonthWeek").iter().map(|it| it.as_i64().unwrap().try_into().unwrap()).collect();
            Every::MonthWeeks(weeks)
        }
        weeks => Every::Weeks(weeks[1..weeks.len() - 1].parse().unwrap()),
    };
    Rule {
        days: WEEK.into_iter().filter(|it| list("byDay").contains(&day(*it).into())).collect(),
        every,
        first: schedule.get("startDate").map(read_date),
        last: schedule.get("endDate").map(read_date),
    }
}

/// The times that the portal shows.
fn told(catalogue: &Catalogue, window: Window) -> BTreeSet<Time> {
    let activity = &catalogue.activities[0];
    let days = std::iter::successors(Some(window.first), |it| it.next_day().filter(|it| *it <= window.last));
    let all = days.flat_map(|it| activity.on(it, catalogue.calendar_of(activity)));
    let takes_place = all.filter(|it| !matches!(it.state, OccurrenceStatus::Cancelled(_)));
    let time = |it: domain::time::Occurrence| {
        let hours = match it.time {
            Span::Between(from, to) => Some((from.to_string(), to.to_string())),
            Span::WholeDay | Span::Unknown => None,
        };
        (it.date, hours, it.state != OccurrenceStatus::Confirmed)
    };
    takes_place.map(time).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    /// A reader of JSON-LD and the portal tell the same times, and about the same ones that one should ask.
    #[test]
    fn schedules_tell_what_the_portal_tells(
        schedules in proptest::collection::vec(schedules(), 1..3),
        changes in changes(),
        valid in valid_through(),
        place in prop_oneof![Just("zara"), Just("feltre")],
    ) {
        let schedules = schedules.join(",");
        let activity = format!(
            r#"[{{"id":"a","name":"A","about":[],"sources":[],"location":"{place}",{valid}
                "eventSchedule":[{schedules}],"changes":[{changes}]}}]"#
        );
        let catalogue = feed(PLACES, &activity);
        let window = Window::of(&catalogue);
        let exported = export(&catalogue).unwrap();
        let json: Value = serde_json::from_str(&exported.files[0].1).unwrap();
        let event = json["@graph"].as_array().unwrap().last().unwrap();
        prop_assert_eq!(read(event, window), told(&catalogue, window), "{}", event);
    }
}

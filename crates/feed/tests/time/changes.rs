//! Single times that differ, ends, whole days.

use domain::time::Rescheduled;
use serde_json::{Value, json};

use crate::{check, course, date, feed, house, moment, one, the_course};

fn changed(changes: Value) -> domain::catalogue::Catalogue {
    let schedule = json!({ "byDay": ["Tu"], "startTime": "10:00", "endTime": "11:00" });
    let other = json!({ "id": "altra", "type": "ex-csrc", "name": "Altra" });
    let course = course(schedule, json!({ "changes": changes }));
    feed(json!([house(json!({})), other]), json!([course]))
}

#[test]
fn one_time_is_cancelled() {
    let catalogue = changed(json!([{ "date": "2026-11-24", "eventStatus": "cancelled" }]));
    check(
        &catalogue,
        "2026-11-23 09:00",
        1,
        &["2026-11-24 10:00-11:00 Cancelled(Cancelled)", "2026-12-01 10:00-11:00 Confirmed"],
    );
}

#[test]
fn one_time_is_moved_to_another_day() {
    let catalogue =
        changed(json!([{ "date": "2026-11-24", "eventStatus": "moved", "newDate": "2026-11-26" }]));
    check(
        &catalogue,
        "2026-11-23 09:00",
        1,
        &["2026-11-24 10:00-11:00 Cancelled(MovedTo(2026-11-26))", "2026-11-26 10:00-11:00 Confirmed"],
    );
    let course = the_course(&catalogue);
    let next = course.next(moment("2026-11-23 09:00"), catalogue.calendar_of(course)).unwrap();
    assert_eq!(next.moved, Some(Rescheduled { from: date("2026-11-24"), place: None }));
}

#[test]
fn one_time_is_moved_to_another_hour() {
    let change =
        json!([{ "date": "2026-11-24", "eventStatus": "moved", "startTime": "15:00", "endTime": "16:00" }]);
    let catalogue = changed(change);
    check(&catalogue, "2026-11-24 12:00", 1, &["2026-11-24 15:00-16:00 Confirmed"]);
}

#[test]
fn one_time_is_moved_to_another_place() {
    let catalogue = changed(json!([{ "date": "2026-11-24", "eventStatus": "moved", "location": "altra" }]));
    let course = the_course(&catalogue);
    let times = course.on(date("2026-11-24"), catalogue.calendar_of(course));
    let place = times.first().and_then(|it| it.moved.as_ref()).and_then(|it| it.place.as_deref());
    assert_eq!((times.len(), place), (1, Some("altra")));
    assert_eq!(catalogue.place_of(course).unwrap().id, "casa");
}

#[test]
fn the_course_has_ended() {
    let schedule =
        json!({ "byDay": ["Tu"], "endDate": "2026-11-24", "startTime": "10:00", "endTime": "11:00" });
    let catalogue = one(json!({}), schedule);
    check(&catalogue, "2026-11-24 10:30", 2, &["2026-11-24 10:00-11:00 Confirmed"]);
    check(&catalogue, "2026-11-24 11:00", 2, &[]);
    assert!(the_course(&catalogue).is_over(date("2026-11-25")));
    assert!(!the_course(&catalogue).is_outdated(date("2026-11-25")));
}

/// Nobody has said that it has ended: it is doubtful, not over.
#[test]
fn the_information_has_expired_and_the_course_may_go_on() {
    let schedule = json!({ "byDay": ["Tu"], "startTime": "10:00", "endTime": "11:00" });
    let record = course(schedule, json!({ "validThrough": "2026-11-24" }));
    let catalogue = feed(json!([house(json!({}))]), json!([record]));
    check(
        &catalogue,
        "2026-11-23 09:00",
        2,
        &["2026-11-24 10:00-11:00 Confirmed", "2026-12-01 10:00-11:00 Tentative(Outdated)"],
    );
    let course = the_course(&catalogue);
    assert!(course.is_outdated(date("2026-11-25")) && !course.is_over(date("2026-11-25")));
    assert_eq!(course.next(moment("2026-11-25 09:00"), catalogue.calendar_of(course)), None);
}

#[test]
fn an_event_with_a_date_only() {
    let catalogue = one(json!({}), json!({ "dates": ["2026-11-28"] }));
    check(&catalogue, "2026-11-28 23:59", 1, &["2026-11-28 Unknown Confirmed"]);
    check(&catalogue, "2026-11-29 00:00", 1, &[]);
}

#[test]
fn an_event_of_a_whole_day() {
    let catalogue = one(json!({}), json!({ "dates": ["2026-11-28"], "wholeDay": true }));
    check(&catalogue, "2026-11-28 23:59", 1, &["2026-11-28 WholeDay Confirmed"]);
    check(&catalogue, "2026-11-29 00:00", 1, &[]);
}

#[test]
fn all_times_are_off_while_the_course_is_suspended() {
    let schedule = json!({ "byDay": ["Tu"], "startTime": "10:00", "endTime": "11:00" });
    let record = course(schedule, json!({ "eventStatus": "suspended" }));
    let catalogue = feed(json!([house(json!({}))]), json!([record]));
    check(
        &catalogue,
        "2026-11-23 09:00",
        1,
        &[
            "2026-11-24 10:00-11:00 Cancelled(Suspended)",
            "2026-12-01 10:00-11:00 Cancelled(Suspended)",
            "2026-12-08 10:00-11:00 Cancelled(Suspended)",
        ],
    );
}

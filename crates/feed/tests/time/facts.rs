//! Facts that are known, unknown or none; their sources; their age.

use domain::activity::{BookingWay, Price};
use domain::catalogue::Catalogue;
use domain::freshness::{CheckedField, FactDate, date_of};
use feed::Code;
use serde_json::{Value, json};

use crate::{course, date, feed, house, one, the_course};

fn with(fields: Value) -> Catalogue {
    let schedule = json!({ "byDay": ["Tu"], "startTime": "10:00", "endTime": "11:00" });
    feed(json!([house(json!({}))]), json!([course(schedule, fields)]))
}

#[test]
fn two_houses_with_one_name() {
    let houses = json!([
        { "id": "zante-csrc", "type": "ex-csrc", "name": "Zante" },
        { "id": "zante-cam", "type": "ex-cam", "name": "Zante" },
    ]);
    let catalogue = feed(houses, json!([{ "id": "corso", "name": "C", "location": "zante-cam" }]));
    let in_place = |id| catalogue.activities_in(catalogue.place(id).unwrap()).count();
    assert_eq!((in_place("zante-csrc"), in_place("zante-cam")), (0, 1));
}

#[test]
fn who_runs_it_is_not_where_it_is() {
    let catalogue = with(json!({ "organizer": "Casa dell'Altra" }));
    let course = the_course(&catalogue);
    assert_eq!(course.organizer.as_deref(), Some("Casa dell'Altra"));
    assert_eq!(catalogue.place_of(course).unwrap().name, "Casa");
}

#[test]
fn booking_online_and_no_address() {
    let record = json!([{
        "id": "corso", "name": "C", "booking": { "type": "online", "url": "https://example.org/" },
        "eventSchedule": [{ "byDay": ["Mo"], "startTime": "10:00", "endTime": "11:00" }],
    }]);
    let catalogue = feed(json!([]), record);
    let course = the_course(&catalogue);
    assert_eq!(course.booking.way, BookingWay::Online("https://example.org/".to_owned()));
    assert_eq!(catalogue.place_of(course), None);
    crate::check(&catalogue, "2026-11-23 09:00", 1, &["2026-11-23 10:00-11:00 Confirmed"]);
}

#[test]
fn free_only_with_the_card() {
    let price = |price: Value| the_course(&with(json!({ "price": price }))).price;
    assert_eq!(price(json!({ "type": "card", "cents": 1000 })), Price::WithCard(Some(1000)));
    assert_eq!(price(json!({ "type": "card" })), Price::WithCard(None));
}

#[test]
fn unknown_is_not_none() {
    let course = |fields: Value| the_course(&with(fields)).clone();
    let (silent, no) =
        (course(json!({})), course(json!({ "price": { "type": "free" }, "booking": { "type": "none" } })));
    assert_eq!((silent.price, no.price), (Price::Unknown, Price::Free));
    assert_eq!((silent.booking.way, no.booking.way), (BookingWay::Unknown, BookingWay::NotNeeded));
    let steps = |value: Value| course(json!({ "stepFree": value })).step_free;
    assert_eq!(
        (steps(Value::Null), steps(json!(false)), steps(json!(true))),
        (None, Some(false), Some(true))
    );
    let seats = |value: Value| course(json!({ "remainingAttendeeCapacity": value })).places_left;
    assert_eq!((seats(Value::Null), seats(json!(0))), (None, Some(0)));
    assert_eq!(course(json!({ "description": " " })).description, None);
}

/// Hours that nobody published are unknown; hours without a slot on a day mean that it is closed.
#[test]
fn unknown_hours_are_not_closed() {
    let at = |hours: Value| {
        let catalogue = one(json!({ "openingHours": hours }), json!({ "duringOpeningHours": true }));
        let course = the_course(&catalogue);
        course
            .on(date("2026-11-24"), catalogue.calendar_of(course))
            .iter()
            .map(crate::told)
            .collect::<Vec<_>>()
    };
    assert_eq!(at(json!([])), ["2026-11-24 Unknown Tentative(HoursUnknown)"]);
    let mondays = json!([{ "slots": [{ "byDay": ["Mo"], "opens": "09:00", "closes": "12:00" }] }]);
    assert_eq!(at(mondays), [""; 0]);
}

/// A loaded feed with an Arabic text for the course.
fn translated(mut text: Value, modified: &str) -> Catalogue {
    let record = json!([{ "id": "corso", "name": "Corso", "dateModified": modified }]);
    text.as_object_mut()
        .unwrap()
        .extend(json!({ "type": "activities", "id": "corso" }).as_object().unwrap().clone());
    fixtures::feed().activities(record).text("ar", json!([text])).build()
}

/// The order in which letters are stored is the order in which they are read; turning them is the view's work.
#[test]
fn arabic_with_an_italian_address_and_a_number_in_it() {
    let words = "تعال إلى Via Zante 36، أو اتصل على 02 8845 6789 (من الاثنين إلى الجمعة).";
    let catalogue = translated(json!({ "description": words }), "2026-11-01");
    let read = catalogue.translations("ar").unwrap().activities["corso"].description.as_deref().unwrap();
    assert_eq!(read, words);
    assert!(read.contains("Via Zante 36") && read.contains("02 8845 6789"));
    assert!(!read.contains(|it| matches!(it, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')));
}

#[test]
fn a_machines_translation_older_than_its_source() {
    let holds = |by: &str, of: &str| {
        let text = json!({ "name": "N", "translatedBy": by, "dateTranslated": of });
        let catalogue = translated(text, "2026-11-10");
        catalogue.translations("ar").unwrap().activities["corso"].holds(the_course(&catalogue).modified)
    };
    assert!(!holds("machine", "2026-11-09"));
    assert!(holds("machine", "2026-11-10"));
    assert!(holds("human", "2026-11-09"));
    assert!(holds("native", "2026-11-09"));
}

/// The source of these tests is of 12 October.
#[test]
fn a_feed_forty_days_old() {
    let schedule = json!({ "byDay": ["Tu"], "startTime": "10:00", "endTime": "11:00" });
    let catalogue = feed(json!([house(json!({}))]), json!([course(schedule, json!({ "sources": ["s"] }))]));
    let course = the_course(&catalogue);
    let said = date("2026-10-12");
    let found = date_of(CheckedField::Schedule, &course.checked, &course.sources, &catalogue.about);
    assert_eq!(found, Some(FactDate::On(said)));
    assert!(!CheckedField::Schedule.is_old(said, date("2026-11-21")));
    crate::check(&catalogue, "2026-11-21 09:00", 1, &["2026-11-24 10:00-11:00 Confirmed"]);
    assert!(CheckedField::Schedule.is_old(said, date("2027-04-11")));
}

/// A time has no zone: one that brings its own is refused.
#[test]
fn a_time_in_another_zone() {
    let records = ["10:00Z", "10:00+02:00", "T10:00", "10:00:00"].map(|time| {
        json!({
            "id": "corso", "name": "C", "eventSchedule": [{ "byDay": ["Mo"], "startTime": time, "endTime": "11:00" }],
        })
    });
    let read = fixtures::feed().activities(json!(records)).activities(r#"[{"id":"a","name":"A"}]"#).read();
    assert_eq!(read.1.iter().filter(|it| it.code == Code::BadTime).count(), 4);
}

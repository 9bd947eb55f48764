//! Services are read apart from the catalogue: a broken record costs itself, a broken file all.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use domain::service::{ChannelWay, ItalianNeeded, Paper, Services};
use feed::{Code, raw, read_services, section_faults};
use serde_json::{Value, json};

fn read(kind: &str, records: &Value) -> Option<Services> {
    let part = raw::Part { kind: kind.to_owned(), ..raw::Part::default() };
    read_services([(&part, records.to_string().as_str())])
}

/// A section with this sheet.
fn sheet(sheet: &Value) -> Value {
    json!({"id": "a", "name": "A", "sheet": sheet, "sources": []})
}

#[test]
fn a_broken_record_costs_itself_and_is_counted() {
    let good = sheet(&json!({}));
    let records = json!([
        {"id": "gruppo", "name": "G", "sources": []}, good, good,
        {"id": "A B", "name": "B", "sheet": {}, "sources": []},
        {"id": "b", "name": " ", "sheet": {}, "sources": []},
        {"id": "c", "name": "C", "sheet": {"telephone": "tel."}, "sources": []}, 7,
    ]);
    let services = read("sections", &records).unwrap();
    let ids: Vec<_> = services.services.iter().map(|it| it.id.as_str()).collect();
    assert_eq!((ids, services.groups.len(), services.skipped), (vec!["a"], 1, 5));
}

#[test]
fn a_page_instead_of_a_file_is_no_empty_list() {
    let part = raw::Part { kind: "sections".to_owned(), ..raw::Part::default() };
    assert_eq!(read_services([(&part, "<!doctype html>")]), None);
    assert_eq!(read("sections", &json!({})), None);
    assert_eq!(read("sections", &json!([])).map(|it| it.services.len()), Some(0));
}

#[test]
fn ways_keep_their_order_and_unknown_words_cost_themselves() {
    let records = json!([sheet(&json!({
        "papers": ["isee", "tessera-del-tram"], "italianNeeded": "none", "byAppointment": false,
        "channels": [
            {"type": "piccione", "note": "n"}, {"type": "online", "url": "http://a.it"}, {"type": "telephone"},
            {"type": "desk", "name": "D", "municipio": 12}, {"type": "online", "url": "https://a.it", "identification": ["spid", "x"]},
        ],
    }))]);
    let services = read("sections", &records).unwrap();
    let sheet = &services.service("a").unwrap().sheet;
    assert_eq!(sheet.papers, [Paper::Isee]);
    assert_eq!((sheet.italian, sheet.by_appointment), (Some(ItalianNeeded::None), Some(false)));
    let told = sheet.channels.iter().map(|it| matches!(it.way, ChannelWay::Told)).collect::<Vec<_>>();
    assert_eq!(told, [true, true, true, false, false]);
    assert!(matches!(&sheet.channels[3].way, ChannelWay::Desk(it) if it.municipio.is_none()));
    assert!(matches!(&sheet.channels[4].way, ChannelWay::Online(_, ways) if ways.len() == 1));
}

#[test]
fn texts_and_sources_are_read_with_them() {
    let texts = json!([
        {"type": "sections", "id": "a", "name": "B", "translatedBy": "machine", "dateTranslated": "2026-11-29"},
        {"type": "places", "id": "b", "name": "C"}, {"type": "sections", "id": 7},
    ]);
    let services = read("section-text", &texts).unwrap();
    assert_eq!(services.texts.keys().collect::<Vec<_>>(), ["a"]);
    let sources = json!([{"id": "s", "name": "S", "dateChecked": "2026-11-29"}, {"id": "t", "name": "T"}]);
    assert_eq!(read("sources", &sources).unwrap().sources.len(), 1);
}

#[test]
fn what_is_wrong_with_a_section_is_named() {
    let faults = |record: &Value| {
        let found = section_faults(&record.to_string());
        found.into_iter().map(|it| (it.path, it.code)).collect::<Vec<_>>()
    };
    assert_eq!(faults(&sheet(&json!({}))), []);
    let wrong = json!({"id": "A", "name": "", "sheet": {"telephone": "x"}, "sources": []});
    let expected = [("name", Code::NoName), ("sheet.telephone", Code::BadTelephone), ("id", Code::BadId)];
    assert_eq!(faults(&wrong), expected.map(|(path, code)| (path.to_owned(), code)));
    assert_eq!(faults(&json!({"id": 7})), [("id".to_owned(), Code::NotAText)]);
}

use serde_json::{Value, json};

use super::*;
use feed::{Loader, raw};

fn catalogue(places: &Value, activities: &Value, more: &[(&str, Option<&str>, Value)]) -> Catalogue {
    let (mut loader, _) = Loader::new(r#"{"format":"1.0","publisher":"P"}"#).unwrap();
    let own = [("places", None, places.clone()), ("activities", None, activities.clone())];
    for (kind, language, records) in own.iter().chain(more) {
        let part = raw::Part {
            kind: (*kind).to_owned(),
            in_language: language.map(str::to_owned),
            ..raw::Part::default()
        };
        loader.read(&part, &records.to_string()).unwrap();
    }
    let (catalogue, findings) = loader.finish().unwrap();
    assert_eq!(findings, []);
    catalogue
}

fn places(saturday: bool) -> Value {
    let days = if saturday { json!(["Mo", "Sa"]) } else { json!(["Mo"]) };
    let slots = json!([{"byDay": days, "opens": "09:00", "closes": "12:00"}]);
    json!([
        {"id": "villa-finzi", "type": "ex-csrc", "name": "Villa Finzi", "openingHours": [{"slots": slots}]},
        {"id": "zara", "type": "ex-cam", "name": "Zara", "telephone": if saturday { json!("021234567") } else { Value::Null }},
    ])
}

fn activity(id: &str, start: &str) -> Value {
    json!({
        "id": id, "name": id.to_uppercase(), "location": "zara",
        "eventSchedule": [{"byDay": ["Tu"], "startTime": start, "endTime": "12:00"}],
    })
}

fn text(lang: Lang, old: &Catalogue, new: &Catalogue) -> String {
    let words = Words::new(lang);
    text::render(&words, &diff(&words, old, new, parse_date("2026-11-23").unwrap()))
}

#[test]
fn a_person_reads_what_changes() {
    let english = ("text", Some("en"), json!([{"type": "activities", "id": "ballo", "name": "Dance"}]));
    let old = catalogue(
        &places(true),
        &json!([activity("ballo", "10:00"), activity("carte", "10:00"), activity("coro", "10:00")]),
        &[english],
    );
    let mut dance = activity("ballo", "11:00");
    dance["price"] = json!({"type": "free"});
    dance["booking"] = json!({"type": "none", "waitingList": true});
    dance["eventStatus"] = json!("suspended");
    dance["changes"] = json!([{"date": "2026-12-01", "eventStatus": "cancelled"}]);
    let retired =
        json!([{"id": "carte", "type": "activities", "dateRetired": "2026-11-01", "replacedBy": "burraco"}]);
    let new = catalogue(
        &places(false),
        &json!([dance, activity("burraco", "10:00")]),
        &[("retired", None, retired)],
    );
    let expected =
        "2 attività spariscono, 1 attività cambia stato, 1 attività ha date annullate o spostate, \
1 attività cambia orario, 1 attività cambia prezzo, Villa Finzi cambia orario (sabato 28/11/2026: chiuso) e 1 attività è nuova.

Villa Finzi
  – sabato 28/11/2026: 09:00-12:00 → sabato 28/11/2026: chiuso

Zara
  – sparisce «CARTE», al suo posto «BURRACO»
  – sparisce «CORO»
  – «BALLO» è sospesa (prima: confermata)
  – «BALLO», date singole: annullata il 01/12/2026 (prima: non noto)
  – «BALLO» cambia orario: martedì 11:00-12:00 (prima: martedì 10:00-12:00)
  – «BALLO» cambia prezzo: gratis (prima: non noto)
  – «BALLO», come partecipare: Non serve prenotare. C'è una lista d'attesa. (prima: non noto)
  – telefono: non noto (prima: 021234567)
  – nuova: «BURRACO», martedì 10:00-12:00

Tutto il feed
  – traduzioni in «en» che vanno perse: 1
";
    assert_eq!(text(Lang::It, &old, &new), expected);
    assert!(text(Lang::En, &old, &new).starts_with("2 activities disappear, 1 activity changes its status"));
}

#[test]
fn another_order_is_no_change() {
    let (a, b) = (activity("a", "10:00"), activity("b", "10:00"));
    let old = catalogue(&places(true), &json!([a, b]), &[]);
    let new = catalogue(&places(true), &json!([b, a]), &[]);
    assert_eq!(text(Lang::It, &old, &new), "Per le persone non cambia niente.\n");
}

//! `locales/state.json` says of every language who wrote it and whether somebody has checked it.

use domain::time::parse_date;
use serde_json::{Value, json};
use wording::LANGUAGES;

use crate::locales::root;
use crate::none;

const ORIGINS: [&str; 3] = ["original", "easy", "machine"];

/// The faults in the rows of these languages.
fn faults(states: &Value, tags: &[&str]) -> Vec<String> {
    let Some(rows) = states.as_object() else { return vec!["it is no object".to_owned()] };
    let unknown =
        rows.keys().filter(|it| !tags.contains(&it.as_str())).map(|it| format!("{it}: no language"));
    let wrong = tags.iter().filter_map(|tag| {
        let why = match rows.get(*tag) {
            Some(row) => row_fault(row)?,
            None => "has no row",
        };
        Some(format!("{tag}: {why}"))
    });
    unknown.chain(wrong).collect()
}

fn row_fault(row: &Value) -> Option<&'static str> {
    let row = row.as_object().filter(|it| it.len() == 2);
    let Some((origin, checked)) = row.and_then(|it| Some((it.get("origin")?, it.get("checked")?))) else {
        return Some("a row has `origin` and `checked`");
    };
    if !origin.as_str().is_some_and(|it| ORIGINS.contains(&it)) {
        return Some("its origin isn't known");
    }
    let is_date = checked.as_str().is_some_and(|it| parse_date(it).is_some());
    (!checked.is_null() && !is_date).then_some("`checked` is null or a date")
}

#[test]
fn wrong_states_are_found() {
    #[track_caller]
    fn check(states: &Value, expected: &[&str]) {
        assert_eq!(faults(states, &["it"]), expected, "{states}");
    }
    check(&json!({ "it": { "origin": "original", "checked": null } }), &[]);
    check(&json!({ "it": { "origin": "easy", "checked": "2026-11-21" } }), &[]);
    check(&json!({}), &["it: has no row"]);
    check(&json!([]), &["it is no object"]);
    check(
        &json!({ "it": { "origin": "easy", "checked": null }, "de": { "origin": "easy", "checked": null } }),
        &["de: no language"],
    );
    check(&json!({ "it": { "origin": "good", "checked": null } }), &["it: its origin isn't known"]);
    check(&json!({ "it": { "origin": "easy" } }), &["it: a row has `origin` and `checked`"]);
    check(
        &json!({ "it": { "origin": "easy", "checked": null, "by": "me" } }),
        &["it: a row has `origin` and `checked`"],
    );
    for date in [json!("2026-02-30"), json!("yesterday"), json!(true), json!("")] {
        check(&json!({ "it": { "origin": "easy", "checked": date } }), &["it: `checked` is null or a date"]);
    }
}

#[test]
fn every_language_has_a_state() {
    let text = std::fs::read_to_string(root().join("locales/state.json")).unwrap();
    none(&faults(&serde_json::from_str(&text).unwrap(), &LANGUAGES.each_ref().map(|it| it.tag)));
}

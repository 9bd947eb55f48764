//! The published schemas are those of the program, and the feeds follow them. Run by `cargo test -p publisher --test schema`.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use feed::MANIFEST;
use publisher::schema::schemas;
use serde_json::{Value, json};

fn json_of(path: PathBuf) -> Value {
    serde_json::from_str(&fs::read_to_string(&path).unwrap_or_else(|it| panic!("{}: {it}", path.display())))
        .unwrap()
}

#[test]
fn the_published_schemas_are_those_of_the_program() {
    for (name, schema) in schemas() {
        let published = json_of(fixtures::root().join("public/schema/1").join(&name));
        assert_eq!(published, schema, "{name} is old: run `cargo feed schema`");
    }
}

/// The places in a file that don't follow its part's schema.
fn faults(kind: &str, file: &Value) -> Vec<String> {
    let schema = schemas().into_iter().find(|it| it.0 == format!("{kind}.schema.json")).unwrap().1;
    let validator = jsonschema::validator_for(&schema).unwrap();
    validator.iter_errors(file).map(|it| format!("{}: {it}", it.instance_path())).collect()
}

fn check_folder(folder: &Path) {
    let manifest = json_of(folder.join(MANIFEST));
    assert_eq!(faults("manifest", &manifest), [""; 0], "{}", folder.display());
    for part in manifest["parts"].as_array().unwrap() {
        let file = json_of(folder.join(part["url"].as_str().unwrap()));
        assert_eq!(faults(part["type"].as_str().unwrap(), &file), [""; 0], "{}", part["url"]);
    }
}

#[test]
fn the_feeds_follow_the_schemas() {
    check_folder(&fixtures::root().join("public/feed"));
    let demonstration = fixtures::root().join("target/demo-feed");
    assert!(
        demonstration.join(MANIFEST).is_file(),
        "there is no demonstration: run `make build FEED=demo` first"
    );
    check_folder(&demonstration);
}

#[track_caller]
fn check_fault(kind: &str, record: Value) {
    let name = record.to_string();
    assert_eq!(faults(kind, &json!([record])).len(), 1, "{name}");
}

#[test]
fn what_is_wrong_does_not_follow_them() {
    check_fault("places", json!({"id": "zara", "type": "castle", "name": "Zara"}));
    check_fault("places", json!({"id": "../zara", "type": "ex-cam", "name": "Zara"}));
    check_fault("places", json!({"id": "zara", "type": "ex-cam", "name": " "}));
    check_fault("places", json!({"id": "zara", "type": "ex-cam", "name": "Zara", "municipio": 10}));
    check_fault("places", json!({"id": "zara", "type": "ex-cam"}));
    let activity = |field: &str, value: Value| json!({"id": "a", "name": "A", field: value});
    check_fault("activities", activity("eventStatus", json!("gone")));
    check_fault("activities", activity("eventSchedule", json!([{"byDay": ["Lu"]}])));
    check_fault("activities", activity("eventSchedule", json!([{"startTime": "24:01"}])));
    check_fault(
        "activities",
        activity("checked", json!([{"fact": "colour", "date": "2026-01-01", "by": "house"}])),
    );
    check_fault("retired", json!({"id": "a", "type": "activities"}));
    assert_eq!(faults("activities", &json!([activity("eventStatus", Value::Null)])), [""; 0]);
}

/// Every field that a record may have, of all records.
fn fields() -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let mut left: Vec<Value> = schemas().into_iter().map(|it| it.1).collect();
    while let Some(value) = left.pop() {
        if let Some(fields) = value.get("properties").and_then(Value::as_object) {
            found.extend(fields.keys().cloned());
        }
        match value {
            Value::Object(object) => left.extend(object.into_iter().map(|it| it.1)),
            Value::Array(items) => left.extend(items),
            _ => {}
        }
    }
    found
}

#[test]
fn every_field_and_every_code_is_documented() {
    let text = fs::read_to_string(fixtures::root().join("docs/feed.md")).unwrap();
    for field in fields() {
        assert!(text.contains(&format!("`{field}`")), "docs/feed.md doesn't tell what `{field}` is");
    }
    for code in feed::Code::ALL {
        assert!(
            text.contains(&format!("`{}`", code.id())),
            "docs/feed.md doesn't tell what `{}` is",
            code.id()
        );
    }
}

//! The City's whole table `ds3017`, where somebody has downloaded it: `DS3017_CSV=FILE cargo test --test ds3017`.
//! The table itself isn't part of the project; small rows of our own are tested beside the importer.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::env;
use std::fs::File;
use std::io::{Write, stderr};

use case_di_quartiere::domain::feed::{FORMAT, Finding, Loader, raw};
use case_di_quartiere::publisher::ds3017::{Import, Outcome, import};

const HOUSES: usize = 34;

/// What the portal would leave out of these records.
fn findings(import: &Import) -> Vec<Finding> {
    let manifest = format!(r#"{{"format":"{FORMAT}","publisher":"P"}}"#);
    let (mut loader, _) = Loader::new(&manifest).unwrap();
    let mut read = |kind: &str, json: String| {
        let part = raw::Part { kind: kind.to_owned(), ..raw::Part::default() };
        loader.read(&part, &json).unwrap();
    };
    read("places", serde_json::to_string(&import.places).unwrap());
    read("activities", serde_json::to_string(&import.activities).unwrap());
    loader.finish().unwrap().1
}

#[test]
fn the_whole_table_is_read_or_reported() {
    let Ok(path) = env::var("DS3017_CSV") else {
        // Past the test's own output, which nobody sees where a test passes.
        writeln!(stderr(), "\nNOT RUN: the City's whole table. Set DS3017_CSV to its path to check it too.")
            .unwrap();
        return;
    };
    let import = import(File::open(path).unwrap()).unwrap();
    assert_eq!(import.places.len(), HOUSES);
    for place in &import.places {
        let reported = import.readings.iter().any(|it| it.to_string().contains(&place.name));
        assert!(!place.opening_hours.is_empty() || reported, "{}: neither hours nor a remark", place.id);
    }
    let unread: Vec<_> = import.readings.iter().filter(|it| it.remark.outcome == Outcome::Unread).collect();
    assert!(unread.is_empty(), "{unread:?}");
    assert_eq!(findings(&import), []);
}

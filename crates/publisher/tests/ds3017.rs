//! The City's whole table `ds3017`, where somebody has downloaded it: `DS3017_CSV=FILE cargo test -p publisher --test ds3017`.
//! The table itself isn't part of the project; small rows of our own are tested beside the importer.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::env;
use std::fs::File;
use std::io::{Write, stderr};

use feed::{Diagnostic, FORMAT, Loader, raw};
use publisher::ds3017::{Import, Outcome, import};

const HOUSES: usize = 34;

/// What the portal would leave out of these records.
fn findings(import: &Import) -> Vec<Diagnostic> {
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

#[track_caller]
fn check_city_hours(written: &str, expected: &[(&str, &str, &str)]) {
    let head = "id;Municipio;Nome Sede;Indirizzo Sede;Orari di apertura\n";
    let row = format!("{head}24;Municipio 4;Zante;Via Zante, 36;{written}\n");
    let import = import(row.as_bytes()).unwrap();
    let slots = import.places[0].opening_hours.iter().flat_map(|it| &it.slots);
    let slots: Vec<_> = slots.map(|it| (it.by_day.join(" "), it.opens.clone(), it.closes.clone())).collect();
    let slots: Vec<_> = slots.iter().map(|it| (it.0.as_str(), it.1.as_str(), it.2.as_str())).collect();
    assert_eq!(slots, expected, "{written}");
}

/// The City's table is typed by hand.
#[test]
fn lun_14_3_and_friends() {
    check_city_hours("Dal 1 al 30 giugno: Lun 14:3 -18:30", &[("Mo", "14:30", "18:30")]);
    check_city_hours("Dal 1 al 30 giugno: Lun 9-12", &[("Mo", "09:00", "12:00")]);
    check_city_hours("Dal 1 al 30 giugno: Lun 14,45-17.00", &[("Mo", "14:45", "17:00")]);
    check_city_hours("Dal 1 al 30 giugno: Lun 18:00-9:00", &[]);
    check_city_hours("su appuntamento", &[]);
}

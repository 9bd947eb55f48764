//! Rows of the City's table `ds3017` as they stand (`tests/data/README.md` names the source). The whole table is read
//! too where somebody has downloaded it: `DS3017_CSV=FILE cargo test -p publisher --test ds3017`.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::env;
use std::fs::File;

use feed::{Diagnostic, FORMAT, Loader, raw};
use publisher::ds3017::{Import, Outcome, import};

/// An excerpt: the rows whose text takes the most care.
const EXCERPT: &str = include_str!("data/ds3017-excerpt.csv");
const EXCERPT_HOUSES: usize = 13;
const EXCERPT_ACTIVITIES: usize = 31;
const HOUSES: usize = 34;

/// The faults for which the portal would leave out some of these records.
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

#[track_caller]
fn check_everything_is_read_or_reported(import: &Import, houses: usize) {
    assert_eq!(import.places.len(), houses);
    for place in &import.places {
        let reported = import.diagnostics.iter().any(|it| it.to_string().contains(&place.name));
        assert!(!place.opening_hours.is_empty() || reported, "{}: neither hours nor a diagnostic", place.id);
    }
    let unread: Vec<_> =
        import.diagnostics.iter().filter(|it| it.diagnostic.outcome == Outcome::Unread).collect();
    assert!(unread.is_empty(), "{unread:?}");
    assert_eq!(findings(import), []);
}

#[test]
fn the_citys_own_rows_are_read_or_reported() {
    let import = import(EXCERPT.as_bytes()).unwrap();
    check_everything_is_read_or_reported(&import, EXCERPT_HOUSES);
    assert_eq!(import.activities.len(), EXCERPT_ACTIVITIES);
    let said: Vec<_> = import.diagnostics.iter().map(ToString::to_string).collect();
    let expected: Vec<_> = include_str!("data/ds3017-excerpt.expected.txt").lines().collect();
    assert_eq!(said, expected);
}

#[test]
fn the_whole_table_is_read_or_reported() {
    if let Ok(path) = env::var("DS3017_CSV") {
        check_everything_is_read_or_reported(&import(File::open(path).unwrap()).unwrap(), HOUSES);
    }
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

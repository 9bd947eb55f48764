//! With any content of a feed, reading and checking it end well, and every activity that is read gives its times.
//!
//! A few seconds under `cargo test`; longer with `BOLERO_RANDOM_TEST_TIME_MS=300000 cargo test -p publisher --test fuzz_feed`.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use std::path::Path;
use std::time::{Duration, Instant};
use std::{env, fs};

use bolero::check;
use domain::catalogue::Catalogue;
use domain::time::{Date, Moment, OccurrenceStatus, TimeOfDay, parse_date};
use feed::{Loader, raw};
use publisher::check::check as check_feed;

/// The time for which each target is tried, unless a longer one is asked for.
const TIME: Duration = Duration::from_millis(3000);
/// No input of a few kilobytes may take longer.
const HANG: Duration = Duration::from_secs(10);
const KINDS: [&str; 10] = [
    "places",
    "activities",
    "topics",
    "text",
    "words",
    "retired",
    "sections",
    "section-text",
    "sources",
    "maps",
];
const FILES: [&str; 7] = [
    "manifest.json",
    "places.json",
    "activities.json",
    "topics.json",
    "text.en.json",
    "retired.json",
    "sections.json",
];
/// Pieces that mean something to the reader: put in anywhere.
const PIECES: [&str; 26] = [
    "null",
    "-1",
    "1e308",
    "[]",
    "{}",
    "\"\"",
    "true",
    "\"2026-02-31\"",
    "\"2100-12-31\"",
    "\"2000-01-01\"",
    "\"24:00\"",
    "\"00:00\"",
    "\"P52W\"",
    "\"P1M\"",
    "\"byMonthWeek\":[5,-1],",
    "\"byDay\":[\"Su\"],",
    "\"dates\":[\"2026-11-22\",\"2000-01-01\",\"2100-12-31\"],",
    "\"duringOpeningHours\":true,",
    "\"changes\":[{\"date\":\"2026-11-24\",\"eventStatus\":\"moved\",\"newDate\":\"2026-11-23\"}],",
    "\"eventStatus\":\"suspended\",",
    "\"wholeDay\":true,",
    "\u{202E}",
    "<b>",
    "\\u0000",
    "\\ud800",
    "\"startDate\":\"2099-12-31\",",
];

fn time() -> Duration {
    let asked = env::var("BOLERO_RANDOM_TEST_TIME_MS").ok().and_then(|it| it.parse().ok());
    asked.map_or(TIME, Duration::from_millis)
}

fn base(file: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/corpus/base").join(file)).unwrap()
}

fn day(number: u16) -> Date {
    let first = parse_date("2000-01-01").unwrap().to_julian_day();
    Date::from_julian_day(first + i32::from(number)).unwrap()
}

/// Every time that is told comes after now, in order, and not too many are told.
fn tell_times(catalogue: &Catalogue, now: Moment, count: usize) {
    for activity in &catalogue.activities {
        let calendar = catalogue.calendar_of(activity);
        let upcoming = activity.upcoming(now, count, calendar);
        assert!(upcoming.len() <= count * 3, "{} of {count}", upcoming.len());
        assert!(upcoming.iter().all(|it| it.date >= now.date && !it.is_over(now)), "{upcoming:?}");
        assert!(upcoming.is_sorted_by_key(|it| it.date), "{upcoming:?}");
        let certain = upcoming.iter().find(|it| it.state == OccurrenceStatus::Confirmed);
        if let (Some(next), Some(certain)) = (activity.next(now, calendar), certain) {
            assert_eq!(&next, certain);
        }
        assert!(activity.on(now.date, calendar).iter().all(|it| it.date == now.date));
        let _ = (activity.is_over(now.date), activity.is_outdated(now.date));
    }
    for place in &catalogue.places {
        let _ = (place.hours.state(now), place.hours.on(now.date));
    }
}

/// Reads the parts as the portal does, and tells their times.
fn read(manifest: &str, parts: &[(&str, String)], now: Moment) {
    let Ok((mut loader, _)) = Loader::new(manifest) else { return };
    for (kind, json) in parts {
        let in_language = matches!(*kind, "text" | "words" | "section-text").then(|| "en".to_owned());
        let part = raw::Part {
            kind: (*kind).to_owned(),
            url: (*kind).to_owned(),
            in_language,
            ..raw::Part::default()
        };
        let _ = loader.read(&part, json);
    }
    if let Ok((catalogue, _)) = loader.finish() {
        tell_times(&catalogue, now, 4);
    }
}

#[track_caller]
fn in_time(work: impl FnOnce()) {
    let begun = Instant::now();
    work();
    assert!(begun.elapsed() < HANG, "{:?}", begun.elapsed());
}

fn now(day_number: u16, minute: u16) -> Moment {
    let minute = minute % (24 * 60);
    Moment { date: day(day_number % 36_000), time: TimeOfDay::new(minute / 60, minute % 60).unwrap() }
}

#[test]
fn random_bytes_are_read_without_harm() {
    let manifest = base("manifest.json");
    check!()
        .with_test_time(time())
        .with_iterations(usize::MAX)
        .with_type::<(u8, u16, u16, Vec<u8>)>()
        .for_each(|(kind, day, minute, bytes)| {
            let text = String::from_utf8_lossy(bytes).into_owned();
            let kind = KINDS[usize::from(*kind) % KINDS.len()];
            in_time(|| {
                read(&text, &[(kind, text.clone())], now(*day, *minute));
                read(&manifest, &[(kind, text.clone()), (kind, format!("[{text}]"))], now(*day, *minute));
            });
        });
}

/// The position, the length to take away, and the piece to put there.
type Change = (u16, u8, u8);

fn mutated(text: &str, changes: &[Change]) -> String {
    let mut text = text.to_owned();
    for (at, length, piece) in changes.iter().take(6) {
        let mut from = usize::from(*at) % (text.len() + 1);
        let mut to = (from + usize::from(*length % 16)).min(text.len());
        while !text.is_char_boundary(from) {
            from -= 1;
        }
        while !text.is_char_boundary(to) {
            to += 1;
        }
        let piece = PIECES.get(usize::from(*piece)).copied().unwrap_or_default();
        text.replace_range(from..to, piece);
    }
    text
}

/// Puts a piece where a value or a field begins, so that what comes of it is often JSON.
fn well_mutated(text: &str, changes: &[Change]) -> String {
    let mut text = text.to_owned();
    for (at, length, piece) in changes.iter().take(6) {
        let Some(piece) = PIECES.get(usize::from(*piece) % PIECES.len()) else { continue };
        let is_field = piece.ends_with(',');
        let places: Vec<_> = text.match_indices(if is_field { "{" } else { ": " }).map(|it| it.0).collect();
        let Some(place) = places.get(usize::from(*at) % places.len().max(1)) else { continue };
        if is_field {
            text.insert_str(place + 1, piece);
        } else {
            let value = place + 2;
            let end = text[value..].find([',', '}', ']']).map_or(text.len(), |it| value + it);
            let end = if *length < 128 { end } else { value };
            text.replace_range(value..end, piece);
        }
    }
    text
}

#[test]
fn mutated_feeds_are_read_without_harm() {
    let (manifest, good) =
        (base("manifest.json"), ["places.json", "activities.json", "text.en.json"].map(base));
    check!()
        .with_test_time(time())
        .with_iterations(usize::MAX)
        .with_type::<(u8, u16, u16, Vec<Change>)>()
        .for_each(|(which, day, minute, changes)| {
            let change = |it: usize, text: &str| match usize::from(*which) {
                which if which % 4 != it => text.to_owned(),
                which if which < 128 => well_mutated(text, changes),
                _ => mutated(text, changes),
            };
            let parts = [
                ("places", change(0, &good[0])),
                ("activities", change(1, &good[1])),
                ("text", change(2, &good[2])),
            ];
            // Most days on which something happens.
            let day = if *day % 2 == 0 { 9_800 + *day % 400 } else { *day };
            in_time(|| read(&change(3, &manifest), &parts, now(day, *minute)));
        });
}

#[test]
fn mutated_feeds_are_checked_without_harm() {
    let dir = tempfile::tempdir().unwrap();
    let good = FILES.map(base);
    for (file, text) in FILES.iter().zip(&good) {
        fs::write(dir.path().join(file), text).unwrap();
    }
    let paths = [dir.path().to_owned()];
    check!()
        .with_test_time(time())
        .with_iterations(usize::MAX)
        .with_type::<(u8, u16, Vec<Change>, Vec<u8>)>()
        .for_each(|(which, day_number, changes, bytes)| {
            let file = usize::from(*which) % FILES.len();
            let changed = match *which {
                0..80 => well_mutated(&good[file], changes).into_bytes(),
                80..160 => mutated(&good[file], changes).into_bytes(),
                160..210 => [mutated(&good[file], changes).as_bytes(), bytes].concat(),
                _ => bytes.clone(),
            };
            let path = dir.path().join(FILES[file]);
            fs::write(&path, changed).unwrap();
            in_time(|| {
                let report = check_feed(&paths, day(*day_number)).unwrap();
                let mut told = Vec::new();
                report.write_text(&mut told, Default::default()).unwrap();
                report.write_json(&mut told, Default::default()).unwrap();
                let alone = check_feed(std::slice::from_ref(&path), day(*day_number));
                assert!(alone.is_ok());
            });
            fs::write(&path, &good[file]).unwrap();
        });
}

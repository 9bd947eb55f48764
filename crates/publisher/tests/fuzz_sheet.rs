//! With any content of a spreadsheet, reading it ends well, and every schedule that is read is valid in itself.
//!
//! A few seconds under `cargo test`; longer with `BOLERO_RANDOM_TEST_TIME_MS=300000 cargo test -p publisher --test fuzz_sheet`.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use std::env;
use std::time::Duration;

use bolero::check;
use domain::time::{Date, TimeOfDay, parse_date, weekday_from_code};
use feed::raw::Schedule;
use publisher::sheet::schedule_text::{Cells, read};
use publisher::sheet::{Places, Topics, import};

/// The time for which each target is tried, unless a longer one is asked for.
const TIME: Duration = Duration::from_millis(3000);

/// Pieces of everyday writing, to be put together at random.
const PIECES: [&str; 48] = [
    "lun",
    "mar e gio",
    "sabato",
    "dom.",
    "lun-ven",
    "tutti i giorni",
    "primo",
    "2°",
    "ultima",
    "del mese",
    "ogni",
    "due settimane",
    "alterne",
    "10",
    "10-11.30",
    "14,45 - 17:45",
    "h 9.30/11",
    "ore 15",
    "dalle",
    "alle",
    "24:00",
    "25:00",
    "dal 7/1",
    "al 30/5",
    "fino al",
    "31/02",
    "12/3, 19/3",
    "2027-03-28",
    "da ottobre",
    "a maggio",
    "escluso",
    "8/12",
    "Natale",
    "negli orari di apertura",
    "tutto il giorno",
    "mattina",
    "sera",
    "solo periodo scolastico",
    "e",
    ",",
    ";",
    "/",
    "-",
    "–",
    "46361",
    "0,5",
    "quando capita",
    "\u{202e}",
];

fn time() -> Duration {
    let asked = env::var("BOLERO_RANDOM_TEST_TIME_MS").ok().and_then(|it| it.parse().ok());
    asked.map_or(TIME, Duration::from_millis)
}

fn today() -> Date {
    parse_date("2026-11-21").unwrap()
}

/// Rules that every schedule keeps, whatever text it was read from.
fn is_right(it: &Schedule) {
    assert!(it.by_day.iter().all(|it| weekday_from_code(it).is_some()), "{it:?}");
    let dates = it.dates.iter().chain(&it.except_date).chain(&it.start_date).chain(&it.end_date);
    assert!(dates.into_iter().all(|it| parse_date(it).is_some()), "{it:?}");
    assert!(it.by_month_week.iter().all(|it| *it == -1 || (1..=5).contains(it)), "{it:?}");
    assert!(!it.by_day.is_empty() || !it.dates.is_empty() || it.during_opening_hours, "{it:?}");
    let time = |it: &Option<String>| it.as_deref().map(|it| TimeOfDay::parse(it).unwrap());
    match (time(&it.start_time), time(&it.end_time)) {
        (Some(from), Some(to)) => assert!(from < to, "{it:?}"),
        (None, None) => {}
        _ => panic!("half a time: {it:?}"),
    }
    if let (Some(first), Some(last)) = (&it.start_date, &it.end_date) {
        assert!(parse_date(first) <= parse_date(last), "{it:?}");
    }
}

#[test]
fn everyday_words_in_any_order() {
    check!().with_test_time(time()).with_type::<[Vec<u8>; 3]>().for_each(|columns| {
        let [when, hours, period] = columns.each_ref().map(|it| {
            let pieces = it.iter().take(12).filter_map(|it| PIECES.get(usize::from(*it) % PIECES.len()));
            pieces.copied().collect::<Vec<_>>().join(" ")
        });
        let cells = Cells { when, hours, period, ..Cells::default() };
        read(&cells, today()).schedules.iter().for_each(is_right);
    });
}

#[test]
fn any_text_as_a_time() {
    check!().with_test_time(time()).with_type::<Vec<u8>>().for_each(|bytes| {
        let when = String::from_utf8_lossy(bytes).into_owned();
        let cells = Cells { when: when.clone(), except: when, ..Cells::default() };
        read(&cells, today()).schedules.iter().for_each(is_right);
    });
}

#[test]
fn any_bytes_as_a_spreadsheet() {
    check!().with_test_time(time()).with_type::<(u8, Vec<u8>)>().for_each(|(kind, bytes)| {
        let head: &[u8] = match kind % 5 {
            0 => b"PK\x03\x04",
            1 => b"\xff\xfe",
            2 => "Attività;Casa;Quando\n".as_bytes(),
            3 => b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
            _ => b"",
        };
        let sheet = [head, bytes].concat();
        let _ = import(&sheet, &Places::default(), &Topics::default(), today());
    });
}

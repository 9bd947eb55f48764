//! A programme of forty rows as volunteers write them. Run by `cargo test -p publisher --test sheet`.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use std::fs;

use domain::time::parse_date;
use feed::{Loader, raw};
use publisher::sheet::finding::{Code, Severity};
use publisher::sheet::workbook::Unusable;
use publisher::sheet::{Import, Places, Topics, import, template};
use publisher::words::{Lang, Words};

fn file(name: &str) -> Vec<u8> {
    fs::read(fixtures::root().join(name)).unwrap()
}

fn imported(sheet: &[u8]) -> Import {
    let places: Vec<raw::Place> = serde_json::from_slice(&file("public/feed/places.json")).unwrap();
    let topics: Vec<raw::Topic> = serde_json::from_slice(&file("public/feed/topics.json")).unwrap();
    import(sheet, &Places::new(&places), &Topics::new(&topics), parse_date("2026-11-21").unwrap()).unwrap()
}

/// An activity on one line.
fn line(it: &raw::Activity) -> String {
    let schedules: Vec<_> = it.event_schedule.iter().map(schedule).collect();
    let price = it.price.as_ref().map_or("?".to_owned(), |it| match it.cents {
        Some(cents) => format!("{} {cents}", it.kind),
        None => it.kind.clone(),
    });
    let booking = it.booking.as_ref().map_or("?".to_owned(), |it| {
        format!("{} {}", it.kind, it.telephone.as_deref().unwrap_or_default()).trim().to_owned()
    });
    let ages = it.age_range.as_ref().map_or(String::new(), |it| {
        let age = |it: Option<u8>| it.map_or(String::new(), |it| it.to_string());
        format!("{}-{}", age(it.min_value), age(it.max_value))
    });
    let place = it.location.as_deref().unwrap_or_default();
    let whom = it.audience.join(" ");
    format!("{} | {place} | {} | {price} | {booking} | {whom} | {ages}", it.name, schedules.join("; "))
}

fn schedule(it: &raw::Schedule) -> String {
    let mut parts = Vec::new();
    parts.extend(it.repeat_frequency.clone());
    let weeks: Vec<_> = it.by_month_week.iter().map(|it| format!("#{it}")).collect();
    parts.extend([weeks.join(","), it.by_day.join(","), it.dates.join(",")]);
    if let (Some(from), Some(to)) = (&it.start_time, &it.end_time) {
        parts.push(format!("{from}-{to}"));
    }
    if it.start_date.is_some() || it.end_date.is_some() {
        let date = |it: &Option<String>| it.clone().unwrap_or_default();
        parts.push(format!("{}..{}", date(&it.start_date), date(&it.end_date)));
    }
    if !it.except_date.is_empty() {
        parts.push(format!("-{}", it.except_date.join(",-")));
    }
    let flags = [
        (it.whole_day, "all-day"),
        (it.during_opening_hours, "open"),
        (it.school_terms_only == Some(true), "school"),
    ];
    parts.extend(flags.iter().filter(|it| it.0).map(|it| it.1.to_owned()));
    parts.retain(|it| !it.is_empty());
    parts.join(" ")
}

#[test]
fn forty_rows_in_everyday_italian() {
    let import = imported(&file("crates/publisher/tests/data/programma-volontari.csv"));
    assert_eq!(import.rows, 40);
    let expected =
        String::from_utf8(file("crates/publisher/tests/data/programma-volontari.expected.txt")).unwrap();
    let read: Vec<_> = import.activities.iter().map(line).collect();
    for (read, expected) in read.iter().zip(expected.lines()) {
        assert_eq!(read, expected);
    }
    assert_eq!(read.len(), expected.lines().count());
    let errors = import.findings.iter().filter(|it| it.severity == Severity::Error);
    let errors: Vec<_> = errors.map(|it| (it.row, it.column.as_str(), it.saw.as_str(), it.code)).collect();
    assert_eq!(
        errors,
        [(38, "Giorni", "quando capita", Code::WhenUnread), (39, "Giorni", "31/02", Code::DateImpossible),]
    );
    let warnings = import.findings.iter().filter(|it| it.severity == Severity::Warning);
    let warnings: Vec<_> = warnings.map(|it| (it.row, it.column.as_str(), it.code)).collect();
    assert_eq!(
        warnings,
        [
            (19, "Giorni", Code::HourUnknown),
            (24, "Costo", Code::Mended),
            (28, "Non si fa", Code::ExclusionUseless),
            (42, "Orario", Code::EndTimeMissing),
        ]
    );
}

/// An import gives a part of a feed without a fault.
#[test]
fn the_portal_reads_what_was_imported() {
    let import = imported(&file("crates/publisher/tests/data/programma-volontari.csv"));
    let places = String::from_utf8(file("public/feed/places.json")).unwrap();
    let (mut loader, _) = Loader::new(r#"{"format":"1.0","publisher":"P"}"#).unwrap();
    let activities = serde_json::to_string(&import.activities).unwrap();
    for (kind, json) in [("places", &places), ("activities", &activities)] {
        loader.read(&raw::Part { kind: kind.to_owned(), ..raw::Part::default() }, json).unwrap();
    }
    assert_eq!(loader.finish().unwrap().1, []);
}

#[test]
fn the_template_is_read_and_its_examples_are_left_out() {
    let places: Vec<raw::Place> = serde_json::from_slice(&file("public/feed/places.json")).unwrap();
    let places = Places::new(&places);
    let bytes = template::workbook(&places).unwrap().save_to_buffer().unwrap();
    let today = parse_date("2026-11-21").unwrap();
    assert_eq!(import(&bytes, &places, &Topics::default(), today).unwrap_err(), Unusable::HeadingsOnly);
}

#[track_caller]
fn check_unusable(sheet: &[u8], expected: &str) {
    let today = parse_date("2026-11-21").unwrap();
    let error = import(sheet, &Places::default(), &Topics::default(), today).unwrap_err();
    let said = error.in_words(&Words::new(Lang::It));
    assert!(said.contains(expected), "{expected}: {said}");
    assert_ne!(said, error.in_words(&Words::new(Lang::En)));
}

#[test]
fn a_file_that_cannot_be_used_says_why() {
    check_unusable(b"", "vuoto");
    check_unusable(b"\xef\xbb\xbf\r\n\r\n", "vuoto");
    check_unusable("Attività;Casa\n".as_bytes(), "nessuna riga");
    check_unusable("Colore;Casa;Orario\nrosso;Zante;10-11\n".as_bytes(), "«Colore»");
    check_unusable(b"solo testo\n", "titoli delle colonne");
    check_unusable(b"%PDF-1.7 ...", "PDF");
    check_unusable(b"<!DOCTYPE html><table></table>", "HTML");
    check_unusable(b"PK\x03\x04 broken", "danneggiato");
    check_unusable(&[0x89, b'P', b'N', b'G', 0, 0], "immagine");
    check_unusable(&[1, 2, 3, 4, 0, 5, 6, 7, 8, 9, 250, 251], "binario");
    check_unusable(&[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0], ".xls");
    let wide = format!("Attività;Casa{}\nx;y\n", ";c".repeat(300));
    check_unusable(wide.as_bytes(), "200 colonne");
    let long = format!("Attività;Casa\n{}", "x;y\n".repeat(20_001));
    check_unusable(long.as_bytes(), "20.000 righe");
}

/// The findings of one row, by code.
#[track_caller]
fn check_row(row: &str, expected: &[Code]) {
    let head = "Attività;Casa;Quando;Orario;Costo;Età;Prenotazione;Telefono;Stato;Senza barriere;Posti;Lingue;Argomenti";
    let import = imported(format!("{head}\n{row}\n").as_bytes());
    let codes: Vec<_> = import.findings.iter().map(|it| it.code).collect();
    assert_eq!(codes, expected, "{row}");
}

#[test]
fn what_is_wrong_in_a_row_is_named() {
    check_row("Yoga;Zante;lun;10-11;gratis;;no;;;sì;12;italiano;", &[]);
    check_row(";Zante;lun;10-11", &[Code::NameMissing]);
    check_row("Yoga;;lun;10-11", &[Code::PlaceMissing]);
    check_row("Yoga;Roma;lun;10-11", &[Code::PlaceUnknown]);
    check_row("Yoga;Saponaro;lun;10-11", &[Code::PlaceAmbiguous]);
    check_row("Yoga;Zantte;lun;10-11", &[Code::Mended]);
    check_row("Yoga;Zante", &[Code::WhenMissing]);
    check_row("Yoga;Zante;lun;25-26", &[Code::TimeImpossible]);
    check_row("Yoga;Zante;lun;12-10", &[Code::EndsBeforeBegins]);
    check_row("Yoga;Zante;;10-11", &[Code::DayMissing]);
    check_row("Yoga;Zante;31/02;10-11", &[Code::DateImpossible]);
    check_row("Yoga;Zante;lun;10-11;chiedere", &[Code::PriceUnread]);
    check_row("Yoga;Zante;lun;10-11;gratis;boh", &[Code::AgeUnread]);
    check_row("Yoga;Zante;lun;10-11;gratis;;boh", &[Code::BookingUnread]);
    check_row("Yoga;Zante;lun;10-11;gratis;;;12", &[Code::TelephoneUnread]);
    check_row("Yoga;Zante;lun;10-11;gratis;;;;boh", &[Code::StatusUnread]);
    check_row("Yoga;Zante;lun;10-11;gratis;;;;;forse", &[Code::YesNoUnread]);
    check_row("Yoga;Zante;lun;10-11;gratis;;;;;;pochi", &[Code::NumberUnread]);
    check_row("Yoga;Zante;lun;10-11;gratis;;;;;;;klingon", &[Code::LanguageUnread]);
    check_row("Yoga;Zante;lun;10-11;gratis;;;;;;;;astronautica", &[Code::TopicUnread]);
    check_row("<b>Yoga</b>;Zante;lun;10-11", &[Code::HtmlKept]);
    check_row("Yo\u{202e}ga;Zante;lun;10-11", &[Code::ControlsRemoved]);
}

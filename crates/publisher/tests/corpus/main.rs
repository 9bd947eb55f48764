//! Broken feeds: `feed check` names every fault that was planted, and nothing else, and the rest of the feed lives on.
#![allow(clippy::unwrap_used, clippy::panic, clippy::expect_used, reason = "a test fails by panicking")]

mod cases;
mod encodings;
mod large;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use domain::time::{Date, parse_date};
use publisher::check::{Report, check};

/// The files of a feed by name.
type Feed = BTreeMap<String, Vec<u8>>;

fn corpus() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/corpus")
}

/// The day on which the corpus is checked.
fn today() -> Date {
    parse_date("2026-11-21").unwrap()
}

/// A small feed with a bit of everything and nothing wrong.
fn base() -> Feed {
    let files = fs::read_dir(corpus().join("base")).unwrap().map(|it| it.unwrap().path());
    files.map(|it| (it.file_name().unwrap().to_str().unwrap().to_owned(), fs::read(&it).unwrap())).collect()
}

fn write(feed: &Feed) -> tempfile::TempDir {
    let dir = tempfile::tempdir().unwrap();
    for (name, bytes) in feed {
        fs::write(dir.path().join(name), bytes).unwrap();
    }
    dir
}

fn checked(feed: &Feed) -> Report {
    let dir = write(feed);
    check(&[dir.path().to_owned()], today()).unwrap()
}

/// Every finding as `code file id path`, in order.
fn findings(report: &Report) -> Vec<String> {
    let or_none = |it: &str| if it.is_empty() { "-".to_owned() } else { it.to_owned() };
    let found = report.found.iter().map(|it| &it.finding);
    let mut found: Vec<_> = found
        .map(|it| {
            let id = or_none(it.id.as_deref().unwrap_or_default());
            format!("{} {} {id} {}", it.code.id(), it.part, or_none(&it.path))
        })
        .collect();
    found.sort();
    found
}

/// How many places and activities the portal would show.
fn alive(report: &Report) -> (usize, usize) {
    (report.shown.places, report.shown.activities)
}

//! Tests are of no day.

use crate::sources::{Source, files};

/// Words with which a program asks the machine what day it is. Code that measures a duration uses other words.
const ASKS_FOR_TODAY: [&str; 10] = [
    "SystemTime",
    "UNIX_EPOCH",
    "now_utc",
    "now_local",
    "Timestamp::now",
    "Zoned::now",
    "Utc::now",
    "Local::now",
    "new Date()",
    "Date.now()",
];

/// Files that name these words, or try a browser's clock.
const ALLOWED: [&str; 3] = ["tests/tidy/clock.rs", "tests/tidy/layers.rs", "tests/browser/harness.rs"];

/// The folders of tests, and what they run.
const TESTS: [(&str, &str); 6] = [
    ("tests", "rs"),
    ("tests", "js"),
    ("bench/measure", "js"),
    ("crates/publisher/tests", "rs"),
    ("crates/feed/tests", "rs"),
    ("crates/domain/tests", "rs"),
];

/// Whether a line asks the machine for today: in these words, or through the publishers' tool where it isn't told.
fn asks_for_today(line: &str) -> bool {
    let tool = ["\"check\",", "\"diff\",", "\"stats\",", " check {"].iter().any(|it| line.contains(it));
    let untold = tool && !line.contains("--today") && !line.contains("--from");
    untold || line.contains("clock::today") || ASKS_FOR_TODAY.iter().any(|it| line.contains(it))
}

#[test]
fn no_test_asks_the_machine_for_today() {
    let all = TESTS.iter().flat_map(|(folder, extension)| files(folder, extension));
    for Source { path, text } in all.filter(|it| !ALLOWED.contains(&it.path.as_str())) {
        for (number, line) in text.lines().enumerate() {
            let at = format!("{path}:{}", number + 1);
            assert!(!asks_for_today(line), "{at}: a test that is green today may be red tomorrow: {line}");
        }
    }
    for asked in ["let now = SystemTime::now();", "return new Date().getDay()", "args([\"check\", folder])"] {
        assert!(asks_for_today(asked), "{asked}");
    }
}

//! What the architecture promises, held by tests.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use std::fs;
use std::path::{Path, PathBuf};

const MOST_LINES: usize = 400;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn files(folder: &str, extension: &str) -> Vec<(PathBuf, String)> {
    let mut found = Vec::new();
    let mut folders = vec![root().join(folder)];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|it| it == extension) {
                found.push((path.clone(), fs::read_to_string(&path).unwrap()));
            }
        }
    }
    assert!(!found.is_empty(), "{folder} has no .{extension} files");
    found
}

/// Fails with each line of `folder` that names one of `words`.
#[track_caller]
fn nobody_names(folder: &str, words: &[&str], why: &str) {
    for (path, text) in files(folder, "rs") {
        for (number, line) in text.lines().enumerate().filter(|it| !it.1.trim_start().starts_with("//")) {
            if let Some(word) = words.iter().find(|it| line.contains(**it)) {
                panic!("{}:{}: `{word}`: {why}", path.display(), number + 1);
            }
        }
    }
}

#[test]
fn only_the_browser_layer_knows_the_browser() {
    let browser = ["web_sys", "js_sys", "wasm_bindgen", "gloo_net"];
    for folder in ["src/domain", "src/ui", "src/wording", "src/prerender", "src/publisher"] {
        nobody_names(folder, &browser, "only src/browser names it");
    }
}

#[test]
fn the_domain_knows_neither_views_nor_wording_nor_the_clock() {
    let above =
        ["leptos", "crate::ui", "crate::wording", "crate::browser", "crate::route", "now_utc", "SystemTime"];
    nobody_names("src/domain", &above, "it belongs to a layer above the domain");
}

#[test]
fn the_wording_knows_no_views() {
    nobody_names("src/wording", &["leptos", "crate::ui", "crate::browser"], "it belongs to a layer above");
}

/// Words with which a program asks the machine what day it is. What measures how long something takes asks otherwise.
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

/// Whether a line asks the machine for today: in these words, or through the publishers' tool where it isn't told.
fn asks_for_today(line: &str) -> bool {
    let tool = ["\"check\",", "\"diff\",", "\"stats\",", " check {"].iter().any(|it| line.contains(it));
    let untold = tool && !line.contains("--today") && !line.contains("--from");
    untold || line.contains("clock::today") || ASKS_FOR_TODAY.iter().any(|it| line.contains(it))
}

#[test]
fn no_test_asks_the_machine_for_today() {
    // These words stand in this file, and the browser tests' own tools try their clock.
    let allowed = ["tests/tidy.rs", "tests/browser/harness.rs"].map(|it| root().join(it));
    let tests = ["rs", "js"].into_iter().flat_map(|it| files("tests", it));
    for (path, text) in tests.chain(files("bench/measure", "js")).filter(|it| !allowed.contains(&it.0)) {
        for (number, line) in text.lines().enumerate() {
            let at = format!("{}:{}", path.display(), number + 1);
            assert!(!asks_for_today(line), "{at}: a test that is green today may be red tomorrow: {line}");
        }
    }
    for asked in ["let now = SystemTime::now();", "return new Date().getDay()", "args([\"check\", folder])"] {
        assert!(asks_for_today(asked), "{asked}");
    }
}

#[test]
fn files_are_short() {
    for folder in ["messages", "src", "tests", "xtask"] {
        for (path, text) in files(folder, "rs") {
            let lines = text.lines().count();
            assert!(lines <= MOST_LINES, "{} has {lines} lines: more than {MOST_LINES}", path.display());
        }
    }
}

#[test]
fn styles_know_no_left_and_right() {
    for (path, text) in files("public/styles", "css") {
        for (number, line) in text.lines().enumerate() {
            let physical = [
                "margin-left",
                "margin-right",
                "padding-left",
                "padding-right",
                "text-align: left",
                "float: left",
            ];
            assert!(
                !physical.iter().any(|it| line.contains(it)),
                "{}:{}: {line}",
                path.display(),
                number + 1
            );
        }
    }
}

#[test]
fn no_assistive_technology_is_looked_for() {
    let guesses = ["user_agent", "userAgent", "oscpu", "app_version"];
    nobody_names("src", &guesses, "nobody is treated otherwise for what they read with");
}

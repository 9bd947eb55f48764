//! Feeds that are too large, too deep, too many: checked by the program itself, with a bound on its memory.

use std::fs;
use std::process::Command;
use std::time::{Duration, Instant};

use serde_json::Value;

use crate::{Feed, base, write};

/// More memory the program never gets, in kB.
const MEMORY: usize = 512 * 1024;
/// Longer nothing may take, not even in a build that isn't optimised.
const MOST: Duration = Duration::from_secs(60);

/// Runs `feed check` on a feed and returns its report and what it answered.
fn run(feed: &Feed) -> (Value, i32) {
    let (dir, begun) = (write(feed), Instant::now());
    let program = env!("CARGO_BIN_EXE_feed");
    let folder = dir.path().display();
    let line = format!("ulimit -v {MEMORY}; exec {program} check {folder} --today 2026-11-21 --format json");
    let output = Command::new("sh").args(["-c", &line]).output().unwrap();
    assert!(begun.elapsed() < MOST, "{:?}", begun.elapsed());
    let report = serde_json::from_slice(&output.stdout)
        .unwrap_or_else(|it| panic!("{it}: {}", String::from_utf8_lossy(&output.stderr)));
    (report, output.status.code().unwrap())
}

fn codes(report: &Value) -> Vec<(&str, u64)> {
    let codes = report["summary"]["codes"].as_array().unwrap();
    codes.iter().map(|it| (it["code"].as_str().unwrap(), it["count"].as_u64().unwrap())).collect()
}

fn with(file: &str, text: String) -> Feed {
    let mut feed = base();
    feed.insert(file.to_owned(), text.into_bytes());
    feed
}

/// The places of the good feed and another record.
fn places_and(record: &str) -> Feed {
    let text = String::from_utf8(base()["places.json"].clone()).unwrap();
    with("places.json", format!("{},\n{record}]", text.trim_end().strip_suffix(']').unwrap()))
}

#[test]
fn ten_megabytes_of_one_field() {
    let long = "x".repeat(10_000_000);
    let feed = places_and(&format!(r#"{{"id":"lungo","type":"servizio","name":"{long}","sources":["s"]}}"#));
    let (report, answer) = run(&feed);
    assert_eq!((codes(&report), answer), (vec![("long-text", 1)], 0));
    assert!(report["findings"][0]["saw"].as_str().unwrap().len() <= 60);
}

#[test]
fn ten_megabytes_of_a_fields_name_and_of_an_id() {
    let long = "x".repeat(10_000_000);
    let (report, answer) =
        run(&places_and(&format!(r#"{{"id":"l","type":"servizio","name":"L","{long}":1,"sources":["s"]}}"#)));
    assert_eq!((codes(&report), answer), (vec![("unknown-field", 1)], 0));
    let (report, answer) = run(&places_and(&format!(r#"{{"id":"{long} ","type":"servizio","name":"L"}}"#)));
    assert_eq!((codes(&report), answer), (vec![("bad-id", 1), ("no-source", 1)], 1));
}

#[test]
fn a_hundred_thousand_brackets() {
    let deep = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
    let (report, answer) = run(&with("topics.json", deep.clone()));
    assert_eq!((codes(&report)[0], answer), (("not-json", 1), 1));
    let (report, answer) = run(&with("manifest.json", deep));
    assert_eq!((codes(&report)[0], answer), (("not-json", 1), 1));
    let (report, answer) = run(&with("topics.json", "[".repeat(100_000)));
    assert_eq!((codes(&report)[0], answer), (("not-json", 1), 1));
    let (report, _) = run(&with("topics.json", "{\"a\":".repeat(100_000)));
    assert_eq!(codes(&report)[0], ("not-json", 1));
}

#[test]
fn many_faults_are_counted_and_few_told() {
    let records = vec![r#"{"id":"Sbagliato","name":"","openingHours":[{"slots":[{"opens":"9"}]}]}"#; 20_000];
    let mut feed = base();
    feed.insert("places.json".to_owned(), format!("[{}]", records.join(",\n")).into_bytes());
    let (report, answer) = run(&feed);
    let bad_ids = codes(&report).into_iter().find(|it| it.0 == "bad-id");
    assert_eq!((bad_ids, answer), (Some(("bad-id", 20_000)), 1));
    let dir = write(&feed);
    let arguments = ["check", dir.path().to_str().unwrap(), "--today", "2026-11-21", "--lang", "en"];
    let text = Command::new(env!("CARGO_BIN_EXE_feed")).args(arguments).output().unwrap().stdout;
    let text = String::from_utf8(text).unwrap();
    assert!(text.lines().count() < 1000, "{}", text.lines().count());
    assert!(text.contains("and 19950 others") && text.contains("Did you mean “09:00”?"), "{text}");
}

#[test]
fn many_small_things() {
    let hours = r#"{"byDay":["Mo","Tu","We"],"opens":"09:00","closes":"12:00"}"#;
    let hours = vec![hours; 50_000].join(",");
    let record = format!(
        r#"{{"id":"m","type":"servizio","name":"M","sources":["s"],"openingHours":[{{"slots":[{hours}]}}]}}"#
    );
    assert_eq!(run(&places_and(&record)).1, 0);
    let fields: Vec<_> = (0..20_000).map(|it| format!(r#""f{it}":{it}"#)).collect();
    let record = format!(r#"{{"id":"m","type":"servizio","name":"M","sources":["s"],{}}}"#, fields.join(","));
    assert_eq!(codes(&run(&places_and(&record)).0), [("unknown-field", 20_000)]);
}

#[test]
fn answers_and_languages() {
    let program = || Command::new(env!("CARGO_BIN_EXE_feed"));
    let nothing = program().args(["check", "/nowhere/at/all", "--today", "2026-11-21"]).output().unwrap();
    assert_eq!(nothing.status.code(), Some(2));
    let dir = write(&places_and(r#"{"id":"p","type":"ex-csr","name":"P","sources":["s"]}"#));
    let folder = dir.path().to_str().unwrap();
    for (language, words) in [("it", "Intendevi «ex-csrc»?"), ("en", "Did you mean “ex-csrc”?")] {
        let output =
            program().args(["check", folder, "--today", "2026-11-21", "--lang", language]).output().unwrap();
        assert_eq!(output.status.code(), Some(1));
        let text = String::from_utf8(output.stdout).unwrap();
        assert!(text.contains(words) && text.contains("unknown-word"), "{text}");
    }
    assert_eq!(
        program().args(["check", folder, "--today", "domani"]).output().unwrap().status.code(),
        Some(2)
    );
}

/// A file by itself is checked for what can be said of it alone.
#[test]
fn single_files() {
    let dir = write(&base());
    let renamed = dir.path().join("corsi.json");
    fs::rename(dir.path().join("activities.json"), &renamed).unwrap();
    let check = |file: &str| {
        let file = dir.path().join(file);
        let output = Command::new(env!("CARGO_BIN_EXE_feed"))
            .args(["check", file.to_str().unwrap(), "--today", "2026-11-21", "--format", "json"])
            .output()
            .unwrap();
        let report: Value = serde_json::from_slice(&output.stdout).unwrap();
        (report["findings"].as_array().unwrap().len(), report["summary"]["records"].as_u64().unwrap())
    };
    assert_eq!(check("corsi.json"), (0, 3));
    assert_eq!(check("places.json"), (0, 4));
    assert_eq!(check("text.en.json"), (0, 6));
    assert_eq!(check("retired.json"), (0, 2));
}

/// Of a whole feed only the findings in some files are told, with the others behind them.
#[test]
fn a_file_inside_its_feed() {
    let mut feed = places_and(r#"{"id":"p","type":"ex-csr","name":"P","sources":["s"]}"#);
    feed.insert("topics.json".to_owned(), b"{}".to_vec());
    let dir = write(&feed);
    let parts = |files: &[&str]| {
        let paths: Vec<_> = files.iter().map(|it| dir.path().join(it)).collect();
        let report = publisher::check::check(&paths, crate::today()).unwrap();
        report.found.iter().map(|it| it.finding.part.clone()).collect::<Vec<_>>()
    };
    assert_eq!(parts(&[""]), ["topics.json", "places.json"]);
    assert_eq!(parts(&["", "places.json"]), ["places.json"]);
    assert_eq!(parts(&["manifest.json"]), ["topics.json", "places.json"]);
}

/// The machine's zone changes nothing that is told.
#[test]
fn any_machine_tells_the_same() {
    let told = ["Pacific/Kiritimati", "America/Los_Angeles", "Europe/Rome"].map(|zone| {
        let mut program = Command::new(env!("CARGO_BIN_EXE_feed"));
        program.current_dir(fixtures::root()).env("TZ", zone);
        program.args(["check", "public/feed", "--today", "2026-11-21"]).output().unwrap().stdout
    });
    assert!(!told[0].is_empty() && told[0] == told[1] && told[1] == told[2]);
}

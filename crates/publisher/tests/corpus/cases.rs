//! One small file a case: what is done to the good feed, and what must be found.

use std::collections::BTreeSet;
use std::fs;
use std::time::{Duration, Instant};

use feed::Code;
use serde_json::Value;

use crate::{Feed, alive, base, checked, corpus, findings};

/// No small feed may take longer, not even in a build that isn't optimised.
const MOST: Duration = Duration::from_secs(5);

fn cases() -> Vec<(String, Value)> {
    let paths = fs::read_dir(corpus().join("feeds")).unwrap().map(|it| it.unwrap().path());
    let read = |it: std::path::PathBuf| {
        let name = it.file_stem().unwrap().to_str().unwrap().to_owned();
        (
            name.clone(),
            serde_json::from_slice(&fs::read(&it).unwrap()).unwrap_or_else(|it| panic!("{name}: {it}")),
        )
    };
    let mut cases: Vec<_> = paths.map(read).collect();
    cases.sort_by(|a, b| a.0.cmp(&b.0));
    cases
}

/// The good feed with a fault planted.
fn planted(case: &Value) -> Feed {
    let mut feed = base();
    for (place, value) in case["set"].as_object().into_iter().flatten() {
        edit(&mut feed, place, |parent, key| match parent {
            Value::Array(items) if key.parse() == Ok(items.len()) => items.push(value.clone()),
            Value::Array(items) => items[key.parse::<usize>().unwrap()] = value.clone(),
            Value::Object(fields) => drop(fields.insert(key.to_owned(), value.clone())),
            other => panic!("{place}: {other}"),
        });
        if let Some(file) = place.strip_suffix('#') {
            feed.insert(file.to_owned(), value.to_string().into_bytes());
        }
    }
    for place in case["remove"].as_array().into_iter().flatten() {
        edit(&mut feed, place.as_str().unwrap(), |parent, key| match parent {
            Value::Array(items) => drop(items.remove(key.parse().unwrap())),
            Value::Object(fields) => assert!(fields.remove(key).is_some(), "{place}"),
            other => panic!("{place}: {other}"),
        });
    }
    for (file, change) in case["text"].as_object().into_iter().flatten() {
        let text = String::from_utf8(feed[file].clone()).unwrap();
        let (from, to) = (change[0].as_str().unwrap(), change[1].as_str().unwrap());
        assert!(text.contains(from), "{file} has no {from}");
        feed.insert(file.clone(), text.replacen(from, to, 1).into_bytes());
    }
    for (file, text) in case["file"].as_object().into_iter().flatten() {
        match text.as_str() {
            Some(text) => feed.insert(file.clone(), text.as_bytes().to_vec()),
            None => feed.remove(file),
        };
    }
    feed
}

/// Changes what stands at `places.json#/0/name`.
fn edit(feed: &mut Feed, place: &str, change: impl FnOnce(&mut Value, &str)) {
    let (file, pointer) = place.split_once('#').unwrap();
    let Some((parent, key)) = pointer.rsplit_once('/') else { return };
    let mut value: Value = serde_json::from_slice(&feed[file]).unwrap();
    change(value.pointer_mut(parent).unwrap_or_else(|| panic!("{place} isn't there")), key);
    feed.insert(file.to_owned(), value.to_string().into_bytes());
}

fn expected(case: &Value) -> Vec<String> {
    let mut all: Vec<_> =
        case["expected"].as_array().unwrap().iter().map(|it| it.as_str().unwrap().to_owned()).collect();
    all.sort();
    all
}

#[test]
fn the_good_feed_is_good() {
    let report = checked(&base());
    assert_eq!(findings(&report), [""; 0]);
    assert_eq!((alive(&report), report.files, report.records), ((4, 3), 12, 25));
}

#[test]
fn every_planted_fault_is_named_and_nothing_else() {
    let cases = cases();
    assert!(cases.len() >= 60, "{}", cases.len());
    let mut wrong = Vec::new();
    for (name, case) in &cases {
        let begun = Instant::now();
        let report = checked(&planted(case));
        let (found, expected) = (findings(&report), expected(case));
        if found != expected {
            wrong.push(format!("{name}:\n  found    {found:?}\n  expected {expected:?}"));
        }
        let (places, activities) = alive(&report);
        let survivors = [case["alive"][0].as_u64().unwrap_or(4), case["alive"][1].as_u64().unwrap_or(3)];
        if survivors != [places as u64, activities as u64] {
            wrong.push(format!(
                "{name}: {places} places and {activities} activities are left, not {survivors:?}"
            ));
        }
        assert!(begun.elapsed() < MOST, "{name} took {:?}", begun.elapsed());
    }
    assert!(wrong.is_empty(), "{} of {} cases:\n{}", wrong.len(), cases.len(), wrong.join("\n"));
}

/// Codes that belong to bytes, not to JSON: `encodings.rs` plants them.
const OF_BYTES: [Code; 2] = [Code::NotUtf8, Code::ByteOrderMark];

#[test]
fn every_code_is_planted_somewhere() {
    let cases = cases();
    let planted: BTreeSet<_> = cases.iter().flat_map(|it| expected(&it.1)).collect();
    let planted: BTreeSet<_> = planted.iter().filter_map(|it| it.split(' ').next()).collect();
    let missing: Vec<_> =
        Code::ALL.iter().filter(|it| !OF_BYTES.contains(it) && !planted.contains(it.id())).collect();
    assert!(missing.is_empty(), "{missing:?}");
}

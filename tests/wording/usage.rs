//! The program says every message, and no other.

use std::collections::BTreeSet;
use std::fs;

use crate::locales::{italian, list, root};
use crate::none;

/// How a message is asked for by its id.
const CALLS: [&str; 6] = [
    "context.get(",
    "context.format(",
    "context.document(",
    "wording.get(",
    "wording.format(",
    "italian_message(",
];

/// How a class or an attribute is named.
const MARKUP: [&str; 3] = [".attr(", "_attr(", ".class("];

/// How an element gets its id.
const ELEMENT_IDS: [&str; 3] = [".attr(\"id\",", "title(", "id:"];

/// The text of every Rust file below `src/<part>` and in the folders that say messages beside it.
fn sources(part: &str) -> Vec<String> {
    let beside = ["crates/prerender/src", "crates/wording/src"].into_iter().filter(|_| part.is_empty());
    let mut folders: Vec<_> =
        beside.map(|it| root().join(it)).chain([root().join("src").join(part)]).collect();
    let mut sources = Vec::new();
    while let Some(folder) = folders.pop() {
        for file in list(&folder) {
            if file.is_dir() {
                folders.push(file);
            } else if file.extension().is_some_and(|it| it == "rs") {
                sources.push(fs::read_to_string(file).unwrap());
            }
        }
    }
    sources
}

/// Every literal that stands behind one of `starts`: in a call as `get("…")`.
fn behind<'a>(source: &'a str, starts: &'a [&str]) -> impl Iterator<Item = &'a str> {
    let ends = starts.iter().flat_map(|it| source.split(it).skip(1));
    ends.filter_map(|it| it.trim_start().strip_prefix('"')?.split('"').next())
}

/// Literals that look like ids of messages (`two-words`) and aren't markup: a class, an element's id, or an attribute's
/// name or value.
fn tabled(source: &str) -> impl Iterator<Item = &str> {
    let elements: BTreeSet<_> = behind(source, &ELEMENT_IDS).collect();
    let is_id = move |it: &str| {
        it.contains('-')
            && !it.starts_with("data-")
            && !elements.contains(it)
            && it.split('-').all(|it| {
                !it.is_empty() && it.chars().all(|it| it.is_ascii_lowercase() || it.is_ascii_digit())
            })
    };
    let pieces: Vec<_> = source.split('"').collect();
    let opens = |it: &str| MARKUP.iter().any(|call| it.trim_end().ends_with(call));
    let is_markup = |at: usize| {
        opens(pieces[at - 1]) || (at > 2 && pieces[at - 1].trim() == "," && opens(pieces[at - 3]))
    };
    let literals: Vec<_> = (1..pieces.len()).filter(|at| !is_markup(*at)).map(|at| pieces[at]).collect();
    literals.into_iter().filter(move |it| is_id(it))
}

/// The ids that no source names.
fn unused<'a>(ids: &[&'a str], sources: &[String]) -> Vec<&'a str> {
    let base = |it: &'a str| it.split('.').next().unwrap_or(it);
    let is_named = |id: &str| sources.iter().any(|it| it.contains(&format!("\"{id}\"")));
    ids.iter().copied().filter(|it| !is_named(base(it))).collect()
}

fn ids() -> Vec<&'static str> {
    italian().files.iter().flat_map(|it| it.messages.keys().map(String::as_str)).collect()
}

#[test]
fn ids_are_found_in_sources() {
    #[track_caller]
    fn check(source: &str, expected: &[&str]) {
        let found: BTreeSet<_> = behind(source, &CALLS).chain(tabled(source)).collect();
        assert_eq!(found.into_iter().collect::<Vec<_>>(), expected, "{source}");
    }
    check("context.get(\"word\")", &["word"]);
    check("context.document(\n    \"two-words\")", &["two-words"]);
    check("context.format(id, &[(\"name\", name)])", &[]);
    check("match it { A => \"a-one\", B => \"b-two\" }", &["a-one", "b-two"]);
    check("el(\"p\").class(\"row-facts\").attr(\"aria-label\", \"x-y\")", &[]);
    check("const LIST: &str = \"data-list\"; [(\"da-dire\", \"a-b\")]; title(\"da-dire\", it)", &["a-b"]);
    check("Section { id: \"what-for\", title: \"privacy-what\" }", &["privacy-what"]);
    let source = ["get(\"a\"), \"b-c\"".to_owned()];
    assert_eq!(unused(&["a", "a.label", "b", "b-c"], &source), ["b"]);
}

#[test]
fn every_message_is_used() {
    let unused = unused(&ids(), &sources(""));
    none(&unused.iter().map(|it| format!("{it} is used nowhere in src/")).collect::<Vec<_>>());
}

#[test]
fn every_message_that_is_used_exists() {
    let (all, ui) = (sources(""), sources("ui"));
    let named: BTreeSet<_> =
        all.iter().flat_map(|it| behind(it, &CALLS)).chain(ui.iter().flat_map(|it| tabled(it))).collect();
    assert!(named.len() > 100, "only {} messages found in src/: has their use changed?", named.len());
    let ids: BTreeSet<_> = ids().into_iter().collect();
    let missing = named.difference(&ids).map(|it| format!("{it} is used in src/ and isn't in locales/it"));
    none(&missing.collect::<Vec<_>>());
}

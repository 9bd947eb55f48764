//! Every message is used somewhere. The compiler makes sure that every used message exists: an id is a constant.

use std::collections::BTreeSet;
use std::fs;

use crate::locales::{italian, list, root};
use crate::none;

/// The folders that say messages.
const FOLDERS: [&str; 3] = ["src", "crates/prerender/src", "crates/wording/src"];

fn sources() -> Vec<String> {
    let mut folders: Vec<_> = FOLDERS.iter().map(|it| root().join(it)).collect();
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

/// The constants that a source names.
fn named(source: &str) -> impl Iterator<Item = &str> {
    let is_name = |it: char| it.is_ascii_uppercase() || it.is_ascii_digit() || it == '_';
    source.split("ids::").skip(1).map(move |it| it.split(|it| !is_name(it)).next().unwrap_or_default())
}

/// The ids that no source names.
fn unused<'a>(ids: &[&'a str], sources: &[String]) -> Vec<&'a str> {
    let named: BTreeSet<_> = sources.iter().flat_map(|it| named(it)).collect();
    ids.iter().copied().filter(|it| !named.contains(&*it.to_ascii_uppercase().replace('-', "_"))).collect()
}

#[test]
fn an_id_that_nobody_names_is_found() {
    let source = ["get(ids::A), [(x, ids::B_C)]".to_owned()];
    assert_eq!(unused(&["a", "a-b", "b", "b-c"], &source), ["a-b", "b"]);
}

#[test]
fn every_message_is_used() {
    let ids: Vec<_> = italian().files.iter().flat_map(|it| it.messages.keys().map(String::as_str)).collect();
    none(&unused(&ids, &sources()).iter().map(|it| format!("{it} is used nowhere")).collect::<Vec<_>>());
}

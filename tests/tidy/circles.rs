//! No files of one folder need each other in a circle.

use std::collections::{BTreeMap, BTreeSet};

use crate::sources::{Source, rust};

/// For each folder, its files and the neighbours that each names.
type Folders = BTreeMap<String, BTreeMap<String, BTreeSet<String>>>;

fn folders(sources: &[Source]) -> Folders {
    let mut folders = Folders::new();
    for Source { path, text } in sources {
        let Some((folder, file)) = path.rsplit_once('/') else { continue };
        let name = file.trim_end_matches(".rs");
        // The file of the folder itself is above its neighbours, and programs stand alone.
        if !["mod", "lib", "main"].contains(&name) {
            folders.entry(folder.to_owned()).or_default().insert(name.to_owned(), named(text));
        }
    }
    folders
}

/// The neighbours that a file names: `super::a::…`, `super::{a::…, …}`. Its tests may name any.
fn named(text: &str) -> BTreeSet<String> {
    let program = text.split("#[cfg(test)]").next().unwrap_or_default();
    let code: String = program.lines().filter(|it| !it.trim_start().starts_with("//")).collect();
    let mut found = BTreeSet::new();
    for rest in code.split("super::").skip(1) {
        let first = |it: &str| {
            it.trim().split("::").next().filter(|name| it.contains(&format!("{name}::"))).map(str::to_owned)
        };
        match rest.strip_prefix('{') {
            Some(list) => {
                found.extend(list.split('}').next().unwrap_or_default().split(',').filter_map(first))
            }
            None => found.extend(rest.split([' ', ';', '(', '<', '{']).next().and_then(first)),
        }
    }
    found
}

/// A circle, as the names on it; none where there is none.
fn circle(files: &BTreeMap<String, BTreeSet<String>>) -> Option<Vec<String>> {
    let mut left: BTreeMap<_, BTreeSet<_>> = files
        .iter()
        .map(|(name, to)| (name, to.iter().filter(|it| files.contains_key(*it) && *it != name).collect()))
        .collect();
    loop {
        let done: Vec<_> = left.iter().filter(|it| it.1.is_empty()).map(|it| *it.0).collect();
        if done.is_empty() {
            return (!left.is_empty()).then(|| left.into_keys().cloned().collect());
        }
        for name in done {
            left.remove(name);
            left.values_mut().for_each(|it| {
                it.remove(name);
            });
        }
    }
}

#[test]
fn no_folder_has_a_circle() {
    let circles = folders(&rust())
        .into_iter()
        .filter_map(|(folder, files)| Some(format!("{folder}: among {}", circle(&files)?.join(", "))));
    let circles: Vec<_> = circles.collect();
    assert!(circles.is_empty(), "files that need each other:\n{}", circles.join("\n"));
}

#[test]
fn a_circle_is_found() {
    let source = |name: &str, text: &str| Source { path: format!("f/{name}.rs"), text: text.to_owned() };
    let of = |sources: &[Source]| circle(&folders(sources)["f"]);
    let (a, b) = (source("a", "use super::b::B;"), source("b", "use super::{a::A, c};\n"));
    assert_eq!(of(&[a, b]), Some(vec!["a".to_owned(), "b".to_owned()]));
    let (a, b) =
        (source("a", "use super::b::B;"), source("b", "// super::a::A\n#[cfg(test)] use super::a::A;"));
    assert_eq!(of(&[a, b]), None);
}

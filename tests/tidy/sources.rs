//! The project's files.

use std::fs;
use std::path::{Path, PathBuf};

/// The folders that hold Rust.
pub const RUST: [&str; 5] = ["bench", "crates", "src", "tests", "xtask"];

/// A file of the project.
pub struct Source {
    /// Its path below the project's folder, with slashes.
    pub path: String,
    pub text: String,
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The text of one file.
pub fn text(path: &str) -> String {
    fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// The files below a folder with this extension, in the order of their paths. There is at least one.
pub fn files(folder: &str, extension: &str) -> Vec<Source> {
    let mut found = Vec::new();
    let mut folders = vec![root().join(folder)];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|it| it == extension) {
                found.push(source(&path));
            }
        }
    }
    assert!(!found.is_empty(), "{folder} has no .{extension} files");
    found.sort_by(|a, b| a.path.cmp(&b.path));
    found
}

fn source(path: &PathBuf) -> Source {
    let below = path.strip_prefix(root()).unwrap();
    let path_text =
        below.components().map(|it| it.as_os_str().to_string_lossy()).collect::<Vec<_>>().join("/");
    Source { path: path_text, text: fs::read_to_string(path).unwrap() }
}

/// All Rust files of the project.
pub fn rust() -> Vec<Source> {
    RUST.iter().flat_map(|it| files(it, "rs")).collect()
}

/// Fails with the first line below `folder`, comments aside, that names one of `words`.
#[track_caller]
pub fn nobody_names(folder: &str, words: &[&str], why: &str) {
    nobody_but(&[], folder, words, why);
}

/// No file of the folder names one of `words`, but for those with these paths.
#[track_caller]
pub fn nobody_but(exempt: &[&str], folder: &str, words: &[&str], why: &str) {
    for Source { path, text } in files(folder, "rs").into_iter().filter(|it| !exempt.contains(&&*it.path)) {
        for (number, line) in text.lines().enumerate().filter(|it| !it.1.trim_start().starts_with("//")) {
            if let Some(word) = words.iter().find(|it| line.contains(**it)) {
                panic!("{path}:{}: `{word}`: {why}", number + 1);
            }
        }
    }
}

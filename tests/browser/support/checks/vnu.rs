//! The Nu HTML validator. Java is slow at first: it is asked about all documents at once.

use std::{path::PathBuf, process::Command};

use serde_json::Value;

use super::{Finding, site};

/// A file has no origin: the page's own style sheets seem to come from elsewhere. The browser is the judge of policies.
const POLICY: &str = "Content Security Policy";

/// It guesses a page's language by its letters: Filipino is to it Tagalog, and a pseudo-language Greek. The languages
/// are checked by our own eyes, text by text (`languages.js`).
const GUESS: &str = "This document appears to be written in";

/// The findings in the `.html` files at these paths, each with the number of the path and the file's name below it.
pub fn validated(paths: &[PathBuf]) -> Vec<(usize, String, Finding)> {
    let jar = site::root().join(".tools/vnu.jar");
    assert!(jar.is_file(), ".tools/vnu.jar is missing: `scripts/setup.sh test` installs it.");
    let output = Command::new("java")
        .arg("-jar")
        .arg(jar)
        .args(["--format", "json", "--stdout", "--exit-zero-always", "--skip-non-html"])
        .args(paths)
        .output()
        .unwrap_or_else(|error| panic!("java is missing: `scripts/setup.sh test` installs it. {error}"));
    let text = String::from_utf8(output.stdout).unwrap();
    let said: Value = serde_json::from_str(&text)
        .unwrap_or_else(|_| panic!("the validator said: {text}{}", String::from_utf8_lossy(&output.stderr)));
    let messages = said["messages"].as_array().unwrap().iter();
    let messages = messages.filter(|it| !(it["type"] == "info" && it["subType"].is_null()));
    messages
        .map(|it| of_message(it, paths))
        .filter(|it| !it.2.text.contains(POLICY) && !it.2.text.contains(GUESS))
        .collect()
}

fn of_message(message: &Value, paths: &[PathBuf]) -> (usize, String, Finding) {
    let text = |key: &str| message[key].as_str().unwrap_or_default();
    let below = |path: &PathBuf| {
        let (_, rest) = text("url").rsplit_once(&path.display().to_string())?;
        (rest.is_empty() || rest.starts_with('/')).then(|| rest.trim_start_matches('/'))
    };
    let found = paths.iter().enumerate().find_map(|(at, path)| Some((at, below(path)?)));
    let (path, file) = found.unwrap_or_else(|| panic!("the validator speaks of {}", text("url")));
    let kind = message["subType"].as_str().unwrap_or(text("type"));
    let extract = text("extract").split_whitespace().collect::<Vec<_>>().join(" ");
    (
        path,
        file.to_owned(),
        Finding { rule: format!("vnu:{kind}"), text: format!("{} – {extract}", text("message")) },
    )
}

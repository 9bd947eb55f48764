//! The Nu HTML validator. Starting Java costs a second: it is asked about many documents at once.

use std::{path::Path, process::Command};

use serde_json::Value;

use super::{Finding, site};

/// A file has no origin: the page's own style sheets seem to come from elsewhere. The browser is the judge of policies.
const POLICY: &str = "Content Security Policy";

/// It guesses a page's language by its letters: Filipino is to it Tagalog, and a pseudo-language Greek. The languages
/// are checked by our own eyes, text by text (`languages.js`).
const GUESS: &str = "This document appears to be written in";

/// What is wrong in the `.html` files of a folder, each with the file's name.
pub fn validated(folder: &Path) -> Vec<(String, Finding)> {
    let jar = site::root().join(".tools/vnu.jar");
    assert!(jar.is_file(), ".tools/vnu.jar is missing: `scripts/setup.sh test` installs it.");
    let output = Command::new("java")
        .arg("-jar")
        .arg(jar)
        .args(["--format", "json", "--stdout", "--exit-zero-always", "--skip-non-html"])
        .arg(folder)
        .output()
        .unwrap_or_else(|error| panic!("java is missing: `scripts/setup.sh test` installs it. {error}"));
    let text = String::from_utf8(output.stdout).unwrap();
    let said: Value = serde_json::from_str(&text)
        .unwrap_or_else(|_| panic!("the validator said: {text}{}", String::from_utf8_lossy(&output.stderr)));
    let messages = said["messages"].as_array().unwrap().iter();
    let messages = messages.filter(|it| !(it["type"] == "info" && it["subType"].is_null()));
    messages
        .map(|it| of_message(it, folder))
        .filter(|it| !it.1.text.contains(POLICY) && !it.1.text.contains(GUESS))
        .collect()
}

fn of_message(message: &Value, folder: &Path) -> (String, Finding) {
    let text = |key: &str| message[key].as_str().unwrap_or_default();
    let file =
        text("url").rsplit_once(&format!("{}/", folder.display())).map_or(text("url"), |it| it.1).to_owned();
    let kind = message["subType"].as_str().unwrap_or(text("type"));
    let extract = text("extract").split_whitespace().collect::<Vec<_>>().join(" ");
    (file, Finding { rule: format!("vnu:{kind}"), text: format!("{} – {extract}", text("message")) })
}

//! Tests of real speech: Orca, a screen reader, with Firefox, does the tasks for which people come.
//!
//! `transcripts/` holds what is heard, action by action; `UPDATE_TRANSCRIPTS=1 cargo test --test orca` writes it anew.
//! Roles and states ("collegamento") are Orca's own words, in the language of its desktop.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

#[path = "../browser/support/clock.rs"]
mod clock;
mod desktop;
mod journey;
mod language;
mod reader;
mod rules;
#[cfg(test)]
mod rules_tests;
mod site;
mod speech;
mod tasks;

use std::{
    env, fs,
    io::{Write, stderr},
    process::Command,
    sync::{Mutex, PoisonError},
};

use journey::Journey;
use language::{ARABIC, ITALIAN, Language};
use reader::Reader;
use site::Site;

/// Two desktops at once would make each other slow.
static ALONE: Mutex<()> = Mutex::new(());

fn check(language: &Language) {
    let _alone = ALONE.lock().unwrap_or_else(PoisonError::into_inner);
    if !can_run() {
        return;
    }
    let comparable = is_same_orca();
    let mut wrong = Vec::new();
    {
        let reader = Reader::start(language, Site::demonstration());
        wrong.extend(tasks::all(&mut Journey::new(&reader, language, comparable), language));
    }
    let reader = Reader::start(language, Site::guide());
    wrong.extend(tasks::of_guides(&mut Journey::new(&reader, language, comparable)));
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Orca runs on Linux only. It must be on machines where it can be installed, and where changes are accepted.
fn can_run() -> bool {
    let missing = desktop::missing();
    if missing.is_empty() {
        return true;
    }
    let missing = missing.join(", ");
    let must = env::var_os("CI").is_some() || desktop::on_path("apt-get").is_some();
    assert!(!must, "these are missing: {missing}. `scripts/setup.sh test` installs them.");
    warn(&format!(
        "NOT CHECKED: WHAT A SCREEN READER SAYS. THESE ARE MISSING, AND CAN'T BE INSTALLED HERE: {missing}."
    ));
    false
}

/// Whether the transcripts are of this Orca. Roles and states are called otherwise from one to the next; the rules hold
/// of each.
fn is_same_orca() -> bool {
    let file = journey::transcripts().join("orca-version.txt");
    let version = Command::new("orca").arg("--version").output().unwrap().stdout;
    let version = String::from_utf8_lossy(&version).trim().to_owned();
    if journey::updating() {
        fs::write(&file, format!("{version}\n")).unwrap();
    }
    let written = fs::read_to_string(&file).unwrap();
    let same = written.trim() == version;
    if !same {
        warn(&format!(
            "NOT COMPARED: WHAT A SCREEN READER SAYS, WORD FOR WORD. THIS IS ORCA {version}, THE TRANSCRIPTS ARE OF {written}."
        ));
    }
    same
}

/// Past the test's own output, which nobody sees where a test passes.
fn warn(sentence: &str) {
    let _ = writeln!(stderr(), "\n{sentence}\n");
}

#[test]
fn italian_is_said_as_it_must_be() {
    check(&ITALIAN);
}

#[test]
fn arabic_is_said_as_it_must_be() {
    check(&ARABIC);
}

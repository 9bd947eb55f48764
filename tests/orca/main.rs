//! What is really said: Orca, a screen reader, with Firefox, doing the tasks for which people come.
//!
//! `transcripts/` holds what is heard, action by action; `UPDATE_TRANSCRIPTS=1 cargo test --test orca` writes it anew.
//! Roles and states ("collegamento") are Orca's own words, in the language of its desktop.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

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
    env,
    io::{Write, stderr},
    sync::{Mutex, PoisonError},
};

use language::{ARABIC, ITALIAN, Language};

/// Two desktops at once would make each other slow.
static ALONE: Mutex<()> = Mutex::new(());

fn check(language: &Language) {
    let _alone = ALONE.lock().unwrap_or_else(PoisonError::into_inner);
    if !can_run() {
        return;
    }
    let reader = reader::Reader::start(language);
    let mut journey = journey::Journey::new(&reader, language);
    let wrong = tasks::all(&mut journey, language);
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Orca lives on Linux only. Where it could be installed, and where changes are accepted, it must be there.
fn can_run() -> bool {
    let missing = desktop::missing();
    if missing.is_empty() {
        return true;
    }
    let missing = missing.join(", ");
    let must = env::var_os("CI").is_some() || desktop::on_path("apt-get").is_some();
    assert!(!must, "these are missing: {missing}. `scripts/setup.sh test` installs them.");
    // Written past the test's own output, which nobody sees where a test passes.
    let _ = writeln!(
        stderr(),
        "\nNOT CHECKED: WHAT A SCREEN READER SAYS. THESE ARE MISSING, AND CAN'T BE INSTALLED HERE: {missing}\n"
    );
    false
}

#[test]
fn italian_is_said_as_it_must_be() {
    check(&ITALIAN);
}

#[test]
fn arabic_is_said_as_it_must_be() {
    check(&ARABIC);
}

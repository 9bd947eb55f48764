//! The messages in `locales/`: complete in every language, well formed, used by the program, short and readable.
//!
//! Each rule is tried twice: on messages with a planted fault, which it must find, and on all that is published.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

mod copies;
mod dates;
mod ids;
mod length;
mod locales;
mod marks;
mod message;
mod plurals;
mod readability;
mod rule;
mod searches;
mod sentences;
mod spaces;
mod state;
mod style;
mod usage;
mod weight;

/// Fails with the list of faults.
#[track_caller]
fn none(faults: &[String]) {
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}

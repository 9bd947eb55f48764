//! The clock of every page that a test sees: it stands still. Timers go on.

use std::env;

use demo::INSTANT;

/// The instant at which pages are seen, unless a test asks for another one. `TEST_INSTANT=2027-01-12T10:00:00Z` sets
/// another for a whole run.
pub fn instant() -> String {
    env::var("TEST_INSTANT").ok().filter(|it| !it.is_empty()).unwrap_or_else(|| INSTANT.to_owned())
}

/// The script that sets it: the server puts it into a page before the page's own scripts.
pub fn clock(instant: &str) -> String {
    include_str!("clock.js").replace("INSTANT", &format!("\"{instant}\""))
}

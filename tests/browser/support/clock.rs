//! The clock of every page that a test sees: it stands still. Timers go on.

/// The script that sets it: what a page's server lets it run before its own scripts.
pub fn clock(instant: &str) -> String {
    include_str!("clock.js").replace("INSTANT", &format!("\"{instant}\""))
}

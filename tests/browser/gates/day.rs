//! The days on which the gates look.

use std::sync::LazyLock;

use domain::time::{Date, parse_date};
use serde_json::Value;

use super::sites::Site;
use crate::support::{portal, site};

/// A day that matters.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Day {
    pub name: &'static str,
    pub instant: String,
}

/// The day on which everything is looked at: a Tuesday.
pub static USUAL: LazyLock<Day> = LazyLock::new(|| Day { name: "", instant: portal::instant() });

/// The days on which only the pages that depend on the day are looked at.
pub static OTHERS: LazyLock<[Day; 5]> = LazyLock::new(others);

fn others() -> [Day; 5] {
    let day = |name, instant: &str| Day { name, instant: instant.to_owned() };
    [
        day("Sunday", "2026-11-29T10:00:00Z"),
        day("26 December", "2026-12-26T10:00:00Z"),
        // A Saturday: the Assumption stands in its week, and most houses are closed.
        day("mid-August", "2027-08-14T09:00:00Z"),
        // Also Easter; the clocks have just been put forward.
        day("last Sunday of March", "2027-03-28T01:00:00Z"),
        day("after the feed's validity", &format!("{}T10:00:00Z", after_validity(Site::Demonstration))),
    ]
}

/// The first day after the feed's validity.
fn after_validity(site: Site) -> Date {
    let manifest = site::root().join(site.folder()).join("feed/manifest.json");
    let manifest: Value = serde_json::from_str(&std::fs::read_to_string(manifest).unwrap()).unwrap();
    let last = parse_date(manifest["validThrough"].as_str().unwrap()).unwrap();
    last.next_day().unwrap()
}

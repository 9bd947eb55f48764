//! The code that `make bench` measures in a browser: the domain layer as the application has it, called from a script.

mod search;

use domain::catalogue::Catalogue;
use domain::time::{Moment, TimeOfDay, parse_date};
use feed::{Loader, raw};
use wasm_bindgen::prelude::*;

/// A feed that has been read.
#[wasm_bindgen]
pub struct Feed(Catalogue);

#[wasm_bindgen]
impl Feed {
    /// Reads a feed's manifest and the texts of its parts, in the manifest's order; those of `text` parts may be empty.
    #[wasm_bindgen(constructor)]
    pub fn new(manifest: &str, parts: Vec<String>) -> Result<Feed, String> {
        let (mut loader, listed) = Loader::new(manifest).map_err(|it| format!("{it:?}"))?;
        let facts = listed.iter().zip(&parts).filter(|it: &(&raw::Part, _)| it.0.in_language.is_none());
        for (part, text) in facts {
            loader.read(part, text).map_err(|it| format!("{}: {it:?}", part.url))?;
        }
        Ok(Self(loader.finish().map_err(|it| format!("{it:?}"))?.0))
    }

    /// The number of activities.
    pub fn activities(&self) -> usize {
        self.0.activities.len()
    }

    /// The number of times that anything is planned from `first` (`2026-11-24`) on, in so many days.
    pub fn occurrences(&self, first: &str, days: usize) -> usize {
        let Some(first) = parse_date(first) else { return 0 };
        let days: Vec<_> = std::iter::successors(Some(first), |it| it.next_day()).take(days).collect();
        let each = self.0.activities.iter().map(|activity| {
            let calendar = self.0.calendar_of(activity);
            days.iter().map(|day| activity.on(*day, calendar).len()).sum::<usize>()
        });
        each.sum()
    }

    /// The number of activities that have a next time after the morning of `day`.
    pub fn next(&self, day: &str) -> usize {
        let (Some(date), Some(time)) = (parse_date(day), TimeOfDay::new(9, 0)) else { return 0 };
        let now = Moment { date, time };
        let has_next = |activity: &&_| self.0.calendar_of(activity);
        let activities = self.0.activities.iter();
        activities.filter(|it| it.next(now, has_next(it)).is_some()).count()
    }
}

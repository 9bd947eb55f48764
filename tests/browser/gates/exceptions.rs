//! The findings that are allowed for now: `exceptions.json` beside these tests. Fixed ones must be removed from it.

use serde::Deserialize;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Exception {
    /// As the finding names it: `axe:image-alt`.
    rule: String,
    /// As `matrix.rs` has it, or `*`.
    page: String,
    /// The reason why it can't be fixed today, for readers of the file.
    reason: String,
    /// The date of the decision: `2026-11-21`.
    date: String,
}

pub struct Exceptions {
    list: Vec<Exception>,
    used: Vec<bool>,
}

impl Exceptions {
    pub fn read() -> Self {
        let list: Vec<Exception> = serde_json::from_str(include_str!("../exceptions.json")).unwrap();
        for it in &list {
            assert!(!it.reason.trim().is_empty(), "the exception for {} has no reason", it.rule);
            assert!(is_date(&it.date), "the exception for {} is of {}: no date", it.rule, it.date);
        }
        let used = vec![false; list.len()];
        Self { list, used }
    }

    pub fn count(&self) -> usize {
        self.list.len()
    }

    /// Whether this may be wrong on this page.
    pub fn allow(&mut self, page: &str, rule: &str) -> bool {
        let mut allowed = false;
        for (it, used) in self.list.iter().zip(&mut self.used) {
            if it.rule == rule && (it.page == "*" || it.page == page) {
                *used = true;
                allowed = true;
            }
        }
        allowed
    }

    /// A line for each that nothing needed.
    pub fn unused(&self) -> Vec<String> {
        let unused = self.list.iter().zip(&self.used).filter(|it| !it.1);
        unused
            .map(|(it, _)| format!("exceptions.json: nothing breaks {} on {} any more", it.rule, it.page))
            .collect()
    }
}

fn is_date(text: &str) -> bool {
    let mut parts = text.split('-').map(str::parse::<u32>);
    matches!(
        (parts.next(), parts.next(), parts.next(), parts.next()),
        (Some(Ok(2020..)), Some(Ok(1..=12)), Some(Ok(1..=31)), None)
    )
}

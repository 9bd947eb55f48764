//! The checks of every page: three checkers that others wrote, a reader mode, and our own checks, a script each.

mod ace;
mod axe;
mod own;
mod reader;
mod vnu;

use std::fs;

use super::{page::Page, site};

pub use axe::Rules;
pub use own::{DOCUMENT, LAYOUT, SPACED};
pub use vnu::validated;

/// Something that is wrong on a page.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Finding {
    /// The checker and its rule, or our own check: `axe:image-alt`, `overlaps`.
    pub rule: String,
    /// The place on the page, and the fault.
    pub text: String,
}

impl std::fmt::Display for Finding {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "{}: {}", self.rule, self.text)
    }
}

impl Page {
    /// Fails with the list of axe-core's findings.
    pub async fn assert_accessible(&self) {
        self.assert_nothing(self.axe(Rules::All).await).await;
    }

    /// Fails where the page is wider than the screen, with the elements that stick out.
    pub async fn assert_no_sideways_scroll(&self) {
        self.assert_nothing(self.own(&["sideways"]).await).await;
    }

    async fn assert_nothing(&self, findings: Vec<Finding>) {
        let lines: Vec<_> = findings.iter().map(ToString::to_string).collect();
        assert!(lines.is_empty(), "{}:\n{}", self.address().await, lines.join("\n"));
    }
}

/// The text of a tool that the set-up script has put into `.tools/`.
fn tool(name: &str) -> String {
    let path = site::root().join(".tools").join(name);
    fs::read_to_string(path)
        .unwrap_or_else(|_| panic!(".tools/{name} is missing: `scripts/setup.sh test` installs it."))
}

//! Tables, as text that is also Markdown, and the place in `docs/search.md` where they stand.

use std::fmt::{self, Display, Formatter};
use std::path::Path;

const BEGIN: &str = "<!-- make bench: from here -->";
const END: &str = "<!-- make bench: to here -->";

/// A table of Markdown.
pub struct Table {
    rows: Vec<Vec<String>>,
}

impl Table {
    pub fn new(head: &[&str]) -> Self {
        Self { rows: vec![head.iter().map(|it| (*it).to_owned()).collect()] }
    }

    pub fn row(&mut self, cells: impl IntoIterator<Item = String>) {
        self.rows.push(cells.into_iter().collect());
    }
}

impl Display for Table {
    fn fmt(&self, out: &mut Formatter<'_>) -> fmt::Result {
        for (position, row) in self.rows.iter().enumerate() {
            writeln!(out, "| {} |", row.join(" | "))?;
            if position == 0 {
                writeln!(out, "|{}", "---|".repeat(row.len()))?;
            }
        }
        Ok(())
    }
}

/// Milliseconds, as precise as they are worth.
pub fn ms(value: f64) -> String {
    match value {
        it if it < 1.0 => format!("{it:.3}"),
        it if it < 100.0 => format!("{it:.1}"),
        it => format!("{it:.0}"),
    }
}

/// A size, with its thousands apart.
pub fn grouped(size: usize) -> String {
    match size {
        it if it < 1_000 => it.to_string(),
        it => format!("{},{:03}", it / 1_000, it % 1_000),
    }
}

/// Puts `text` between the two marks.
pub fn write_between_marks(path: &Path, text: &str) {
    let page = std::fs::read_to_string(path).unwrap();
    let (before, rest) = page.split_once(BEGIN).expect("the first mark");
    let (_, after) = rest.split_once(END).expect("the second mark");
    std::fs::write(path, format!("{before}{BEGIN}\n{text}{END}{after}")).unwrap();
}

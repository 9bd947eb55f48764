//! Rules for the speech after an action, whatever the words.

use std::collections::BTreeSet;

use crate::{language::Language, speech::Utterance};

/// Longer announcements are forgotten before they end.
const MOST_WORDS: usize = 12;

/// The result that an action must have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// Another element is read, or a changed state of the same element; nothing is announced.
    Arrival,
    /// Another page: its heading is read, once.
    Page,
    /// One announcement, and nothing else.
    Announcement,
    /// The pressed control is gone: one announcement, and the element that has the focus now.
    Gone,
}

impl Outcome {
    /// Whether the required speech is in `said`.
    pub fn has_begun(self, said: &[Utterance]) -> bool {
        match self {
            Self::Arrival | Self::Page => !said.is_empty(),
            Self::Announcement | Self::Gone => said.iter().any(|it| it.announced),
        }
    }
}

/// The rules in one language.
pub struct Rules {
    page_heading: &'static str,
    caption: &'static str,
    column_heading: &'static str,
    definition: &'static str,
    is_latin: bool,
    foreign: BTreeSet<String>,
}

impl Rules {
    pub fn of(language: &Language) -> Self {
        Self {
            page_heading: language.page_heading,
            caption: language.caption,
            column_heading: language.column_heading,
            definition: language.definition,
            is_latin: language.tag == "it",
            foreign: language.foreign(),
        }
    }

    /// The rules that `said` breaks.
    pub fn broken(&self, outcome: Outcome, said: &[Utterance]) -> Vec<String> {
        let mut broken = Vec::new();
        if said.is_empty() {
            broken.push("nothing is said".to_owned());
        }
        broken.extend(self.broken_by_outcome(outcome, said));
        for (at, utterance) in said.iter().enumerate() {
            let text = &utterance.text;
            if self.repeats(&said[..at], text) {
                broken.push(format!("said twice: {text}"));
            }
            if let Some(phrase) = self.foreign.iter().find(|it| is_phrase_of(it, text)) {
                broken.push(format!("“{phrase}” is of another language: {text}"));
            }
            if utterance.announced {
                broken.extend(self.broken_by_announcement(text));
            }
        }
        broken
    }

    /// Orca itself says a caption as a table's name, too, a column's heading before each of its cells, and a fact as a
    /// whole before its first line.
    fn repeats(&self, before: &[Utterance], text: &str) -> bool {
        let ends_with = |it: &str, role: &str| it.trim_end_matches('.').ends_with(role);
        let of_table = ends_with(text, self.caption) || text.contains(self.column_heading);
        let twice = |it: &Utterance| is_said_in(&it.text, text) || is_said_in(text, &it.text);
        !of_table && before.iter().any(|it| !ends_with(&it.text, self.definition) && twice(it))
    }

    fn broken_by_outcome(&self, outcome: Outcome, said: &[Utterance]) -> Option<String> {
        let announced = said.iter().filter(|it| it.announced).count();
        let arrivals = said.len() - announced;
        let headings = said.iter().filter(|it| !it.announced && it.text.contains(self.page_heading)).count();
        match outcome {
            _ if said.is_empty() => None,
            Outcome::Announcement if announced != 1 || arrivals > 0 => {
                Some(format!("one announcement is due: {announced} are made, with {arrivals} more sentences"))
            }
            Outcome::Gone if announced != 1 || arrivals == 0 => {
                Some(format!("one announcement and an arrival are due: {announced} and {arrivals} are made"))
            }
            Outcome::Arrival | Outcome::Page if announced > 0 => {
                Some(format!("{announced} announcements are made beside the arrival"))
            }
            Outcome::Page if headings != 1 => Some(format!("a page's heading is due: {headings} are read")),
            _ => None,
        }
    }

    fn broken_by_announcement(&self, text: &str) -> Option<String> {
        let words = text.split_whitespace().count();
        if words > MOST_WORDS {
            return Some(format!("{words} words are too many for an announcement: {text}"));
        }
        let latin = !self.is_latin && text.chars().any(|it| it.is_ascii_alphabetic());
        latin.then(|| format!("an announcement keeps to its language's letters: {text}"))
    }
}

/// Without the full stop that Orca puts behind a name.
fn is_said_in(part: &str, whole: &str) -> bool {
    is_phrase_of(part.trim_end_matches('.'), whole)
}

/// Whether `phrase` stands in `text` with no letter or digit beside it.
fn is_phrase_of(phrase: &str, text: &str) -> bool {
    let free = |it: Option<char>| !it.is_some_and(char::is_alphanumeric);
    text.match_indices(phrase)
        .any(|(at, _)| free(text[..at].chars().next_back()) && free(text[at + phrase.len()..].chars().next()))
}

use super::Language;
use json::Value as Json;

/// The origin and the last check of each language's words, by tag. Translators keep this file.
const STATES: &str = include_str!("../../../locales/state.json");

/// The origin of a language's words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// Written for the portal.
    Original,
    /// The Italian, written again by the rules of easy language.
    Easy,
    /// Translated by a machine.
    Machine,
}

/// The state of a language's words: their origin and their last check.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct State {
    /// Their origin.
    pub origin: Origin,
    /// The day (`2026-11-21`) on which somebody who grew up with the language had checked all of them.
    pub checked: Option<String>,
}

impl Language {
    /// The state of the language's words. A language that the file doesn't list counts as translated by a machine and
    /// unchecked.
    pub fn state(&self) -> State {
        let states: Json<'_> = json::parse(STATES).unwrap_or(Json::Null);
        let field = |name: &str| states.field(self.tag)?.field(name)?.text();
        let origin = match field("origin") {
            Some("original") => Origin::Original,
            Some("easy") => Origin::Easy,
            _ => Origin::Machine,
        };
        State { origin, checked: field("checked").map(str::to_owned) }
    }
}

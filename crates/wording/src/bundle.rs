use std::sync::LazyLock;

use super::messages::{FormatArgs, Messages};
use super::{Language, MessageId, Value, ids, mark_italian};

/// The Italian messages, as `build.rs` compiles them.
static SOURCE: LazyLock<Messages> =
    LazyLock::new(|| Messages::read(include_str!(concat!(env!("OUT_DIR"), "/it.json"))));

/// Gives the plural category of a number in a language, in CLDR's words: `one`, `few`, `other`. The browser knows it, or
/// ICU at build time; `other`, which every language has, is right where they don't know the language.
pub type Plural = fn(&'static Language, u64) -> String;

/// The messages of one language, with Italian behind them.
pub struct Localizer {
    /// The language.
    pub language: &'static Language,
    plural: Plural,
    /// `None` for Italian, which is always there.
    messages: Option<Messages>,
}

impl std::fmt::Debug for Localizer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Localizer").field("language", &self.language.tag).finish_non_exhaustive()
    }
}

impl Localizer {
    /// Italian.
    pub fn italian(plural: Plural) -> Self {
        Self { language: Language::SOURCE, plural, messages: None }
    }

    /// Another language, from the file of its messages.
    pub fn new(language: &'static Language, messages: &str, plural: Plural) -> Self {
        Self { language, plural, messages: Some(Messages::read(messages)) }
    }

    /// A message without variables.
    pub fn get(&self, id: MessageId) -> String {
        self.format(id, &[])
    }

    /// A message with its variables. One that is in no file gives its id: texts of documents have files of their own.
    pub fn format(&self, id: MessageId, variables: &[(&'static str, Value)]) -> String {
        let said = |messages: &Messages, language| {
            messages.format(id.as_str(), &FormatArgs { language, plural: self.plural, variables })
        };
        let italian = || said(&SOURCE, Language::SOURCE);
        let text = match &self.messages {
            None => italian(),
            Some(own) => said(own, self.language).or_else(|| italian().map(|it| mark_italian(&it))),
        };
        text.unwrap_or_else(|| id.as_str().to_owned())
    }

    /// Whether this is Italian, or has messages of its own: a file that isn't one has none.
    pub fn is_its_own(&self) -> bool {
        self.messages.as_ref().is_none_or(|it| it.has(ids::PORTAL_TITLE.as_str()))
    }

    /// Whether these are texts of documents: a file that isn't one has none.
    pub fn has_documents(&self) -> bool {
        self.messages.as_ref().is_some_and(|it| it.has(ids::ACCESSIBILITY_STATUS.as_str()))
    }

    /// Whether it has every message that Italian has: one that was damaged on its way, or kept from an older version of
    /// the portal, may lack some.
    pub fn is_complete(&self) -> bool {
        let Some(own) = &self.messages else { return true };
        SOURCE.ids().filter(|it| !is_italian_only(it)).all(|it| own.has(it))
    }

    /// A message in Italian whatever the reader's language: names that stand on a door.
    pub fn italian_message(&self, id: MessageId, variables: &[(&'static str, Value)]) -> String {
        Self::italian(self.plural).format(id, variables)
    }
}

/// Messages that are said in Italian to everybody: what stands on a door or in the portal's sign.
pub fn is_italian_only(id: &str) -> bool {
    let names = [ids::PORTAL_NAME, ids::PORTAL_OWNER, ids::PORTAL_OFFICE];
    id.starts_with("full-name-") || names.iter().any(|it| it.as_str() == id)
}

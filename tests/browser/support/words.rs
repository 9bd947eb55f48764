//! The words that a test looks for: words of the feed, or a message as an Italian reader gets it.

use std::sync::LazyLock;

use prerender::{compiled, messages, plural};
use wording::{Language, Localizer, MessageId, Value};

use super::site;

/// Words on a page.
pub trait Words {
    /// The text. Spaces that don't break are spaces like others, as in what [`Page`](super::Page) reads.
    fn words(&self) -> String;
}

impl Words for &str {
    fn words(&self) -> String {
        (*self).to_owned()
    }
}

impl Words for &String {
    fn words(&self) -> String {
        (*self).clone()
    }
}

/// A message as an Italian reader gets it, also one that only some pages have.
fn italian(id: MessageId, variables: &[(&'static str, Value)]) -> String {
    let text = Localizer::italian(plural).format(id, variables);
    // One that is in no file gives its id.
    let text = if text == id.as_str() { documents().format(id, variables) } else { text };
    text.replace('\u{a0}', " ")
}

/// The Italian words that only some pages have.
fn documents() -> &'static Localizer {
    static DOCUMENTS: LazyLock<Localizer> = LazyLock::new(|| {
        let folder = site::root().join("locales/it/documents");
        let compiled = messages(&folder).and_then(|it| compiled(&it)).unwrap();
        Localizer::new(Language::SOURCE, &compiled, plural)
    });
    &DOCUMENTS
}

impl Words for MessageId {
    fn words(&self) -> String {
        italian(*self, &[])
    }
}

/// A message with a variable: its name and its text.
impl Words for (MessageId, &'static str, &str) {
    fn words(&self) -> String {
        (self.0, [(self.1, self.2)]).words()
    }
}

/// A message with variables: their names and their texts.
impl<const COUNT: usize> Words for (MessageId, [(&'static str, &str); COUNT]) {
    fn words(&self) -> String {
        italian(self.0, &self.1.map(|(name, text)| (name, text.into())))
    }
}

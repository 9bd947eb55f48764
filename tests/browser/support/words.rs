//! The words that a test looks for: words of the feed, or a message as an Italian reader gets it.

use prerender::plural;
use wording::{Localizer, MessageId};

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

impl Words for MessageId {
    fn words(&self) -> String {
        Localizer::italian(plural).get(*self).replace('\u{a0}', " ")
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
        let variables = self.1.map(|(name, text)| (name, text.into()));
        Localizer::italian(plural).format(self.0, &variables).replace('\u{a0}', " ")
    }
}

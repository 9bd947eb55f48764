//! Compiled messages. The crate `messages` compiles them from Fluent and describes their form; `tests/messages.rs`
//! proves that formatting them gives the same text as Fluent gives for their source.

use std::borrow::Cow;

use super::{Language, Plural, Value};
use json::Value as Json;

/// Begins and ends a piece of a sentence whose direction is its own.
const ISOLATE: (char, char) = ('\u{2068}', '\u{2069}');

/// The id of a message that Italian has. [`ids`](crate::ids) holds them all.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct MessageId(pub(crate) &'static str);

impl MessageId {
    /// The id as the files have it: `portal-title`.
    pub fn as_str(self) -> &'static str {
        self.0
    }
}

/// The messages of one language, in the order of their ids.
pub struct Messages(Vec<(Cow<'static, str>, Json<'static>)>);

impl Messages {
    /// Reads a file; one that isn't JSON has no messages.
    pub fn read(json: &str) -> Self {
        match json::parse(json).map(Json::into_owned) {
            Some(Json::Object(messages)) => Self(messages),
            _ => Self(Vec::new()),
        }
    }

    /// Whether there is a message of this id.
    pub fn has(&self, id: &str) -> bool {
        self.find(id).is_some()
    }

    /// The ids of all messages.
    pub fn ids(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(|it| &*it.0)
    }

    /// Files have their messages in order.
    fn find(&self, id: &str) -> Option<&Json<'static>> {
        let at = self.0.binary_search_by(|it| (*it.0).cmp(id)).ok()?;
        self.0.get(at).map(|it| &it.1)
    }

    /// Says a message, if it is there and whole.
    pub fn format(&self, id: &str, saying: &FormatArgs<'_>) -> Option<String> {
        let mut text = String::new();
        saying.pattern(self.find(id)?, &mut text)?;
        Some(text)
    }
}

/// The arguments of a message.
pub struct FormatArgs<'a> {
    /// The language of the message.
    pub language: &'static Language,
    /// The forms of its numbers.
    pub plural: Plural,
    /// The values of its variables.
    pub variables: &'a [(&'static str, Value)],
}

impl FormatArgs<'_> {
    fn pattern(&self, pattern: &Json<'_>, to: &mut String) -> Option<()> {
        if let Some(text) = pattern.text() {
            to.push_str(text);
            return Some(());
        }
        let parts = pattern.list()?;
        // Isolation marks keep Italian names in order inside Arabic; where all runs left to right they'd only be noise.
        let isolates = self.language.rtl && parts.len() > 1;
        for part in parts {
            if let Some(text) = part.text() {
                to.push_str(text);
                continue;
            }
            if isolates {
                to.push(ISOLATE.0);
            }
            self.variable(part.list()?, to)?;
            if isolates {
                to.push(ISOLATE.1);
            }
        }
        Some(())
    }

    /// A variable, or the pattern that is chosen by it.
    fn variable(&self, part: &[Json<'_>], to: &mut String) -> Option<()> {
        let (name, cases) = part.split_first()?;
        let name = name.text()?;
        let value = self.variables.iter().find(|it| it.0 == name).map(|it| &it.1);
        if let Some((default, cases)) = cases.split_last() {
            return self.pattern(value.and_then(|it| self.chosen(it, cases)).unwrap_or(default), to);
        }
        match value {
            Some(Value::Text(text) | Value::Numbered(text, _)) => to.push_str(text),
            Some(Value::Number(number)) => to.push_str(&number.to_string()),
            None => to.extend(["{$", name, "}"]),
        }
        Some(())
    }

    /// The first pattern whose key is the value, or the number's plural category.
    fn chosen<'a>(&self, value: &Value, cases: &'a [Json<'a>]) -> Option<&'a Json<'a>> {
        let number = match value {
            Value::Text(_) => None,
            Value::Number(number) => Some(*number),
            Value::Numbered(_, number) => Some(u64::from(*number)),
        };
        let word = match value {
            Value::Text(text) => text.clone(),
            _ => (self.plural)(self.language, number?),
        };
        cases.chunks_exact(2).find_map(|case| match case {
            [Json::Number(key), pattern] if number.is_some() && key.as_u64() == number => Some(pattern),
            [Json::Text(key), pattern] if *key == word => Some(pattern),
            _ => None,
        })
    }
}

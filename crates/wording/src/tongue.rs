//! Pieces of another language inside a text: a message that was never translated, a date in a language that the browser
//! lacks, an Italian name, what the reader has typed. They are put into sentences by Fluent, so the text itself must carry
//! where they begin and end until a view gives them their `lang`: by noncharacters, which Unicode keeps for a program's
//! inner use and no text may contain.

use std::borrow::Cow;

const ITALIAN: char = '\u{FDD0}';
const UNKNOWN: char = '\u{FDD2}';
const END: char = '\u{FDD1}';

/// The language of a piece of text, as far as it is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TextLanguage {
    /// The text's own.
    Own,
    /// Italian.
    Italian,
    /// Nothing: a reader typed it.
    Unknown,
}

/// Marks a text as Italian.
pub fn mark_italian(text: &str) -> String {
    format!("{ITALIAN}{}{END}", plain(text))
}

/// Marks a text as of whatever language.
pub fn mark_unknown(text: &str) -> String {
    format!("{UNKNOWN}{}{END}", plain(text))
}

/// Whether something of a text is marked.
pub fn has_marks(text: &str) -> bool {
    text.contains([ITALIAN, UNKNOWN])
}

/// The pieces of a text, in order, each with its language.
pub fn pieces(text: &str) -> Vec<(TextLanguage, &str)> {
    let mut pieces = Vec::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once([ITALIAN, UNKNOWN]) {
        let tongue = if rest[before.len()..].starts_with(ITALIAN) {
            TextLanguage::Italian
        } else {
            TextLanguage::Unknown
        };
        let (inside, left) = after.split_once(END).unwrap_or((after, ""));
        pieces.extend([(TextLanguage::Own, before), (tongue, inside)]);
        rest = left;
    }
    pieces.push((TextLanguage::Own, rest));
    pieces.retain(|it| !it.1.is_empty());
    pieces
}

/// A text without marks: for attributes and titles, which have one language only.
pub fn plain(text: &str) -> Cow<'_, str> {
    const MARKS: [char; 3] = [ITALIAN, UNKNOWN, END];
    if text.contains(MARKS) { text.replace(MARKS, "").into() } else { text.into() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marked_pieces_are_found_again() {
        use TextLanguage::{Italian, Own, Unknown};
        let text = format!("Dal {} al {}.", mark_italian("lunedì"), mark_unknown("mardi"));
        assert_eq!(
            pieces(&text),
            [(Own, "Dal "), (Italian, "lunedì"), (Own, " al "), (Unknown, "mardi"), (Own, ".")]
        );
        assert_eq!(plain(&text), "Dal lunedì al mardi.");
        assert_eq!(pieces(&mark_italian(&mark_unknown("sì"))), [(Italian, "sì")]);
        assert_eq!(pieces("no"), [(Own, "no")]);
        assert!(has_marks(&text) && !has_marks("no"));
    }
}

//! Italian inside a text of another language: a message that was never translated, a date in a language that the
//! browser lacks. Such pieces are put into sentences by messages, so the text itself must carry where they begin and end
//! until a view gives them their `lang`: by two noncharacters, which Unicode keeps for a program's inner use and no
//! text may contain.

use std::borrow::Cow;

const BEGIN: char = '\u{FDD0}';
const END: char = '\u{FDD1}';

/// Marks a text as Italian.
pub fn mark_italian(text: &str) -> String {
    format!("{BEGIN}{}{END}", plain(text))
}

/// Whether something of a text is marked.
pub fn has_marks(text: &str) -> bool {
    text.contains(BEGIN)
}

/// The pieces of a text, in order, each with whether it is marked.
pub fn pieces(text: &str) -> impl Iterator<Item = (bool, &str)> {
    text.split(BEGIN)
        .enumerate()
        .flat_map(|(at, it)| match it.split_once(END) {
            Some((italian, rest)) if at > 0 => [(true, italian), (false, rest)],
            _ => [(false, it), (false, "")],
        })
        .filter(|it| !it.1.is_empty())
}

/// A text without marks: for attributes and titles, which have one language only.
pub fn plain(text: &str) -> Cow<'_, str> {
    if text.contains([BEGIN, END]) { text.replace([BEGIN, END], "").into() } else { text.into() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marked_pieces_are_found_again() {
        let text = format!("Dal {} al {}.", mark_italian("lunedì"), mark_italian("martedì"));
        let found: Vec<_> = pieces(&text).collect();
        assert_eq!(
            found,
            [(false, "Dal "), (true, "lunedì"), (false, " al "), (true, "martedì"), (false, ".")]
        );
        assert_eq!(plain(&text), "Dal lunedì al martedì.");
        assert_eq!(pieces(&mark_italian(&mark_italian("sì"))).collect::<Vec<_>>(), [(true, "sì")]);
        assert!(has_marks(&text) && !has_marks("no"));
    }
}

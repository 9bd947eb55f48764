//! A translation has room where the Italian has.

use crate::message::{Message, without_variables};
use crate::rule::{Case, check, holds_everywhere};

/// Messages that stand inside sentences, which have room, and search words, which nobody sees.
const FLOWING: [&str; 4] = ["holiday-", "kind-words-", "month-day-", "why-"];

/// Every button and heading has room for so many letters.
const ROOM: usize = 22;

/// Tenths of the Italian length that a translation may have.
const TENTHS: usize = 25;
/// The same for easy language, which explains a word where it stands.
const TENTHS_EASY: usize = 40;

/// The letters of the longest text. An explanation in brackets, as names of the City's need in other languages, isn't
/// counted: it may stand on a second line.
fn longest(message: &Message) -> usize {
    let counted = |it: &String| {
        let text = without_variables(it);
        let explained = text.split_once(" (").filter(|it| it.1.ends_with(')'));
        explained.map_or(text.trim(), |it| it.0).chars().count()
    };
    message.texts.iter().map(counted).max().unwrap_or_default()
}

fn too_long(it: &Case<'_>) -> Option<String> {
    if FLOWING.iter().any(|start| it.id.starts_with(start)) {
        return None;
    }
    let (found, italian) = (longest(it.message), longest(it.italian));
    let tenths = if it.language.tag == "it-simple" { TENTHS_EASY } else { TENTHS };
    let most = (italian * tenths / 10).max(ROOM);
    (found > most).then(|| format!("{found} letters, in Italian {italian}: more than {most}"))
}

#[test]
fn what_is_too_long_is_found() {
    check(too_long, "en", "Sì", "A quite short sentence", "");
    check(too_long, "en", "Sì", "A sentence that is long", "more than 22");
    check(too_long, "en", "Sì, { $name }", "A quite short, { $neighbourhood }", "");
    check(too_long, "en", "Dieci e 10", "Twenty-five letters, ok ok", "more than 25");
    check(too_long, "en", "Dieci e 10", "Twenty-five letters, okay", "");
    check(too_long, "fr", "Municipio", "Municipio (arrondissement)", "");
    check(too_long, "fr", "Municipio", "(arrondissement) Municipio", "more than 22");
}

#[test]
fn translations_are_not_much_longer_than_the_italian() {
    holds_everywhere(too_long);
}

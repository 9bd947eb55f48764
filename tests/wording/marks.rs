//! Signs that may not stand in a message, and signs that must.

use crate::message::without_variables;
use crate::rule::{Case, check, holds_everywhere, select};

/// The number that answers, which may not break over two lines.
const NUMBER: &str = "02\u{a0}02\u{a0}02";

fn markup(it: &Case<'_>) -> Option<String> {
    it.text_fault(|it| it.contains(['<', '>', '&']).then(|| format!("markup in {it:?}")))
}

/// The program marks Italian in sentences by these (`wording::mark_italian`).
fn noncharacters(it: &Case<'_>) -> Option<String> {
    it.text_fault(|it| it.contains(['\u{FDD0}', '\u{FDD1}']).then(|| format!("noncharacter in {it:?}")))
}

fn unbalanced(it: &Case<'_>) -> Option<String> {
    it.text_fault(|text| {
        let mut open = Vec::new();
        for letter in text.chars() {
            let is_balanced = match letter {
                '\u{2066}'..='\u{2068}' => {
                    open.push('\u{2069}');
                    true
                }
                '\u{202A}' | '\u{202B}' | '\u{202D}' | '\u{202E}' => {
                    open.push('\u{202C}');
                    true
                }
                '\u{2069}' | '\u{202C}' => open.pop() == Some(letter),
                _ => true,
            };
            if !is_balanced {
                return Some(format!("a mark of direction ends nothing in {text:?}"));
            }
        }
        (!open.is_empty()).then(|| format!("a mark of direction has no end in {text:?}"))
    })
}

/// Inside a sentence a message has the direction of its own first letter, which is none where it is made of variables:
/// then it would run from left to right, the last part first. Of Arabic ones, a letter or a mark must say it.
fn undirected(it: &Case<'_>) -> Option<String> {
    let says_direction = |it: char| it.is_alphabetic() || matches!(it, '\u{200E}' | '\u{200F}');
    it.text_fault(|text| {
        let own = outside_isolates(&without_variables(text));
        let is_alone = own == text || own.trim().is_empty();
        let is_said = own.chars().find(|it| says_direction(*it)).is_some_and(|it| !it.is_ascii());
        (it.language.rtl && !is_alone && !is_said).then(|| format!("no direction of its own in {text:?}"))
    })
}

fn outside_isolates(text: &str) -> String {
    let mut depth = 0_usize;
    let is_outside = |it: &char| {
        match it {
            '\u{2068}' => depth += 1,
            '\u{2069}' => depth = depth.saturating_sub(1),
            _ => return depth == 0,
        }
        false
    };
    text.chars().filter(is_outside).collect()
}

/// As on street signs and door bells, in every language.
fn other_digits(it: &Case<'_>) -> Option<String> {
    let is_other = |it: char| it.is_numeric() && !it.is_ascii_digit();
    it.text_fault(|it| it.contains(is_other).then(|| format!("digits that aren't Latin in {it:?}")))
}

fn broken_number(it: &Case<'_>) -> Option<String> {
    it.text_fault(|text| {
        let bare: String = text.chars().filter(|it| !it.is_whitespace() && !"-./".contains(*it)).collect();
        let is_whole = bare.matches("020202").count() == text.matches(NUMBER).count();
        (!is_whole).then(|| format!("the number isn't written {NUMBER:?} in {text:?}"))
    })
}

#[test]
fn signs_are_found() {
    check(markup, "en", "-", "Yes", "");
    check(markup, "en", "-", "<b>Yes</b>", "markup");
    check(markup, "en", "-", "Yes &nbsp; no", "markup");
    check(noncharacters, "en", "-", "Yes\u{FDD0}", "noncharacter");
    check(noncharacters, "en", "-", "Yes\u{FDD1}", "noncharacter");
    check(noncharacters, "en", "-", "Yes", "");
    check(unbalanced, "ar", "-", "\u{2068}\u{202A}a\u{202C}\u{2069}", "");
    check(unbalanced, "ar", "-", "\u{2068}a", "no end");
    check(unbalanced, "ar", "-", "a\u{202C}", "ends nothing");
    check(unbalanced, "ar", "-", "\u{2068}\u{202A}a\u{2069}\u{202C}", "ends nothing");
    check(undirected, "ar", "-", "نعم { $a }، { $b }", "");
    check(undirected, "ar", "-", "{ $a }", "");
    check(undirected, "ar", "-", "SPID", "");
    check(undirected, "en", "-", "{ $a }, { $b }", "");
    check(undirected, "ar", "-", "{ $a }، { $b }", "no direction");
    check(undirected, "ar", "-", "{ $a } WeMi نعم", "no direction");
    check(undirected, "ar", "-", &format!("{{ $a }}، {}", select(&["*[other] نعم"])), "no direction");
    check(undirected, "ar", "-", r#"{ "\u200F" }{ $a }، { $b }"#, "");
    check(undirected, "ar", "-", r#"{ "\u200E" }{ $a }:{ $b }"#, "");
    check(other_digits, "ar", "-", "10", "");
    check(other_digits, "ar", "-", "١٠", "digits");
    check(other_digits, "bn", "-", "১০", "digits");
    check(broken_number, "it", "-", "Chiama 02\u{a0}02\u{a0}02.", "");
    check(broken_number, "it", "-", "Chiama 02 02\u{a0}02.", "the number");
    check(broken_number, "it", "-", "Chiama 02 02 02 o 02\u{a0}02\u{a0}02.", "the number");
    check(broken_number, "it", "-", "Chiama 020202.", "the number");
    check(broken_number, "it", "-", "Chiama 02-02-02.", "the number");
    check(broken_number, "it", "-", "Chiama 02\u{202f}02\u{202f}02.", "the number");
}

#[test]
fn no_markup_stands_in_messages() {
    holds_everywhere(markup);
}

#[test]
fn no_noncharacters_stand_in_messages() {
    holds_everywhere(noncharacters);
}

#[test]
fn marks_of_direction_are_balanced() {
    holds_everywhere(unbalanced);
}

#[test]
fn messages_of_variables_say_their_direction() {
    holds_everywhere(undirected);
}

#[test]
fn digits_are_latin() {
    holds_everywhere(other_digits);
}

#[test]
fn the_number_never_breaks() {
    holds_everywhere(broken_number);
}

//! No space too much, neither in what is read nor at the end of a file's line.

use crate::locales::LOCALES;
use crate::none;
use crate::rule::{Case, check, holds_everywhere};

fn surplus(it: &Case<'_>) -> Option<String> {
    it.text_fault(|text| {
        let mut before = ' ';
        let double =
            text.chars().any(|it| std::mem::replace(&mut before, it).is_whitespace() && it.is_whitespace());
        (double || text.trim() != text).then(|| format!("a space too much in {text:?}"))
    })
}

/// The numbers of lines that end in a space, which Fluent doesn't see.
fn trailing(text: &str) -> Vec<usize> {
    (1..).zip(text.lines()).filter(|it| it.1.trim_end() != it.1).map(|it| it.0).collect()
}

#[test]
fn surplus_spaces_are_found() {
    check(surplus, "en", "-", "One two", "");
    check(surplus, "en", "-", "One  two", "a space too much");
    check(surplus, "en", "-", "One \u{a0}two", "a space too much");
    check(surplus, "en", "-", "{ \" \" }One", "a space too much");
    check(surplus, "en", "-", "One{ \" \" }", "a space too much");
    assert_eq!(trailing("a = A\nb = B \n\nc =\tC\t\n"), [2, 4]);
}

#[test]
fn no_message_has_spaces_too_much() {
    holds_everywhere(surplus);
}

#[test]
fn no_line_ends_in_a_space() {
    let mut faults = Vec::new();
    for locale in LOCALES.iter() {
        for file in &locale.files {
            let lines = trailing(&file.text);
            faults.extend(lines.iter().map(|it| format!("{}/{}:{it}", locale.language.tag, file.name)));
        }
    }
    none(&faults);
}

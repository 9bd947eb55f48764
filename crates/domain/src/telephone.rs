//! Telephone numbers in sentences, as Italian public services write them.

use std::ops::{Range, RangeInclusive};

/// Short numbers: emergencies, and the doctor when the surgery is closed.
const SHORT: [&str; 2] = ["112", "116117"];
/// How many digits other numbers have, those of the City (020202) among them.
const DIGITS: RangeInclusive<usize> = 6..=11;

/// What joins digits to a date, a time, an address or a price.
const JOINS: [u8; 5] = *b".,:/-";

/// Where numbers to call stand in a text, in bytes: 112, 116117, and those that begin with 0 or 800. Dates, times and
/// prices are none.
pub fn numbers_in(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut before = b' ';
    let mut at = 0;
    while let Some(byte) = text.as_bytes().get(at) {
        if !byte.is_ascii_digit() {
            before = *byte;
            at += 1;
            continue;
        }
        let end = at + written(text.get(at..).unwrap_or_default());
        let is_word = before.is_ascii_alphanumeric() || JOINS.contains(&before);
        let is_number = text.get(at..end).is_some_and(is_number);
        if is_number && !is_word && text.get(end..).is_some_and(is_at_its_end) {
            found.push(at..end);
        }
        before = b'0';
        at = end;
    }
    found
}

/// How many bytes from the first one are digits, and spaces between them.
fn written(text: &str) -> usize {
    let digits = |it: &str| it.len() - it.trim_start_matches(|it: char| it.is_ascii_digit()).len();
    let mut end = digits(text);
    while let Some(rest) = text.get(end..) {
        let group = rest.strip_prefix([' ', '\u{a0}']).unwrap_or_default();
        let more = digits(group);
        if more == 0 {
            break;
        }
        end += rest.len() - group.len() + more;
    }
    end
}

/// A number as it is written, as a telephone dials it.
pub fn dialled(written: &str) -> String {
    written.chars().filter(char::is_ascii_digit).collect()
}

fn is_number(written: &str) -> bool {
    let number = dialled(written);
    // Two noughts would call abroad.
    let is_line = number.starts_with('0') && !number.starts_with("00") || number.starts_with("800");
    SHORT.contains(&number.as_str()) || is_line && DIGITS.contains(&number.len())
}

/// Whether a number has not gone on as a date, a time, a word.
fn is_at_its_end(rest: &str) -> bool {
    match *rest.as_bytes() {
        [mark, next, ..] if JOINS.contains(&mark) => !next.is_ascii_digit(),
        [next, ..] => !next.is_ascii_alphanumeric(),
        [] => true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[track_caller]
    fn check(text: &str, expected: &[&str]) {
        let found: Vec<_> = numbers_in(text).into_iter().map(|it| dialled(&text[it])).collect();
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn numbers_to_call_are_found() {
        check("Se hai paura, chiama il 112.", &["112"]);
        check("«Non apro. Chiamo il 112». Poi guarda", &["112"]);
        check("Chiama lo 02\u{a0}02\u{a0}02: risponde il Comune.", &["020202"]);
        check(
            "Dal cellulare: 02 999599. Dal telefono di casa: 800 638 638, gratis.",
            &["02999599", "800638638"],
        );
        check("il Ministero: 06 4298 5699. Dal lunedì", &["0642985699"]);
        check("اتصل بالرقم 112 فورًا", &["112"]);
        check("Call 112, then 116 117", &["112", "116117"]);
    }

    #[test]
    fn other_numbers_are_not() {
        check("dalle 9 alle 16, il sabato dalle 9 alle 13", &[]);
        check("dal 02.02.2026, alle 09:30, a 02/02/2026", &[]);
        check("costa 800 euro o 112,50 euro", &[]);
        check("nel 2026 c'erano 1120 persone", &[]);
        check("CIE-112A e A112", &[]);
        check("via Lessona 112/3", &[]);
        check("000\u{a0}111\u{a0}222 è il codice avviso", &[]);
        check("", &[]);
    }

    proptest! {
        #[test]
        fn no_text_breaks_it(text in "[0-9 .,:à\u{a0}م]{0,40}") {
            let mut last = 0;
            for found in numbers_in(&text) {
                prop_assert!(found.start >= last && text.get(found.clone()).is_some());
                last = found.end;
            }
        }
    }
}

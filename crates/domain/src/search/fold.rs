use std::borrow::Cow;

use crate::letters::{add_without_accents, is_of_words, to_lower};

/// Longer words are cut: nobody types them, and a pasted page must not stop the search.
const MAX_LETTERS: usize = 32;

/// The form in which words are compared: lower case, without accents; Arabic without vowel signs and with one form
/// of alef, ya and ta marbuta, as people type it; Russian yo as ye.
pub fn fold(text: &str) -> Cow<'_, str> {
    if text.bytes().all(|it| it.is_ascii() && !it.is_ascii_uppercase()) {
        return Cow::Borrowed(text);
    }
    let mut folded = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            _ if letter.is_ascii() => folded.push(letter.to_ascii_lowercase()),
            // Scripts of which the table of accents knows nothing.
            '\u{370}'..='\u{1CFF}' | '\u{3040}'..='\u{9FFF}' => {
                folded.extend(fold_letter(to_lower(letter)));
            }
            _ => fold_accents(letter, &mut folded),
        }
    }
    Cow::Owned(folded)
}

fn fold_accents(letter: char, folded: &mut String) {
    if let Some(letter) = fold_letter(to_lower(letter)) {
        add_without_accents(letter, folded);
    }
}

fn fold_letter(letter: char) -> Option<char> {
    match letter {
        // Vowel signs, superscript alef, and the tatweel that only stretches a word.
        '\u{64B}'..='\u{65F}' | '\u{670}' | '\u{640}' => None,
        // Accents that stand alone; joiners, marks of direction, soft hyphens: nobody sees them.
        '\u{300}'..='\u{36F}' | '\u{AD}' | '\u{61C}' | '\u{FEFF}' => None,
        '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}' => None,
        'أ' | 'إ' | 'آ' | 'ٱ' => Some('ا'),
        'ى' => Some('ي'),
        'ة' => Some('ه'),
        'ё' => Some('е'),
        // Bengali letters with the dot that is also written as a sign of its own, which goes.
        '\u{9BC}' => None,
        '\u{9DC}' => Some('\u{9A1}'),
        '\u{9DD}' => Some('\u{9A2}'),
        '\u{9DF}' => Some('\u{9AF}'),
        '٠'..='٩' => char::from_digit(u32::from(letter) - 0x660, 10),
        // Latin letters and digits as wide as Chinese ones: keyboards for Chinese write them.
        '\u{FF01}'..='\u{FF5E}' => {
            char::from_u32(u32::from(letter) - 0xFEE0).map(|it| it.to_ascii_lowercase())
        }
        _ => Some(letter),
    }
}

/// The folded words of a text, in order. Apostrophes and hyphens part words; the Arabic article is left off; Chinese,
/// which puts no spaces, is cut into overlapping pairs of characters.
pub fn words(text: &str) -> Vec<String> {
    let mut words = Vec::new();
    each_word(text, |it| words.push(it.to_owned()));
    words
}

/// Calls `then` with each of [`words`].
pub(super) fn each_word(text: &str, mut then: impl FnMut(&str)) {
    let folded = fold(text);
    for run in folded.split(|it: char| !is_of_a_word(it)).filter(|it| !it.is_empty()) {
        if run.is_ascii() {
            then(run.get(..MAX_LETTERS).unwrap_or(run));
        } else {
            each_of_run(run, &mut then);
        }
    }
}

/// A run of letters, in which Chinese may stand beside others.
fn each_of_run(run: &str, then: &mut dyn FnMut(&str)) {
    let mut rest = run;
    while let Some(first) = rest.chars().next() {
        let chinese = is_chinese(first);
        let end = rest.find(|it| is_chinese(it) != chinese).unwrap_or(rest.len());
        let (part, after) = rest.split_at(end);
        rest = after;
        if chinese {
            each_pair(part, then);
        } else {
            let end = part.char_indices().nth(MAX_LETTERS).map_or(part.len(), |it| it.0);
            then(without_article(&part[..end]));
        }
    }
}

fn each_pair(chinese: &str, then: &mut dyn FnMut(&str)) {
    let starts: Vec<usize> = chinese.char_indices().map(|it| it.0).chain([chinese.len()]).collect();
    if starts.len() == 2 {
        then(chinese);
    }
    for pair in starts.windows(3) {
        if let [from, _, to] = pair {
            then(&chinese[*from..*to]);
        }
    }
}

/// Letters, digits, and the signs that join letters in Bengali and Sinhala.
pub(super) fn is_of_a_word(letter: char) -> bool {
    is_of_words(letter) || matches!(letter, '\u{9CD}' | '\u{DCA}')
}

/// Whether a letter is of a script without spaces between words.
pub(super) fn is_chinese(letter: char) -> bool {
    matches!(letter, '\u{3400}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{20000}'..='\u{323AF}')
}

/// `الرقص` as `رقص`, but not `الف`, a word of its own. With the words that are written onto it: `للأطفال`, `والرقص`.
pub(super) fn without_article(word: &str) -> &str {
    let bare = ["ال", "لل", "وال", "بال"].iter().find_map(|it| word.strip_prefix(it));
    bare.filter(|it| it.chars().count() >= 3).unwrap_or(word)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[track_caller]
    fn check(text: &str, expected: &[&str]) {
        assert_eq!(words(text), expected, "{text}");
    }

    #[test]
    fn words_are_folded() {
        check("Città", &["citta"]);
        check("Dall'uncinetto al tè", &["dall", "uncinetto", "al", "te"]);
        check("Sant’Uguzzone", &["sant", "uguzzone"]);
        check("  ¡¿ ?! ", &[]);
        check("رِياضَة", &["رياضه"]);
        check("أنشطة", &["انشطه"]);
        check("الرقص الف", &["رقص", "الف"]);
        check("للأطفال والرقص", &["اطفال", "رقص"]);
        check("Ёлка ще", &["елка", "ще"]);
        check("打太极拳 yoga", &["打太", "太极", "极拳", "yoga"]);
        check("学spid", &["学", "spid"]);
        check("ＳＰＩＤ１２！", &["spid12"]);
        check("ব্যা\u{9DF}াম ব্যা\u{9AF}\u{9BC}াম", &["ব্যা\u{9AF}াম", "ব্যা\u{9AF}াম"]);
        check("ව්\u{200D}යායාම", &["ව්යායාම"]);
        check("gin\u{202E}nas\u{AD}tica", &["ginnastica"]);
    }

    #[test]
    fn folding_a_folded_letter_changes_nothing() {
        for letter in '\0'..=char::MAX {
            let letter = letter.to_string();
            let once = fold(&letter);
            assert_eq!(fold(&once), once, "{letter:?}");
        }
    }

    proptest! {
        #[test]
        fn folding_twice_is_folding_once(text in "\\PC{0,40}") {
            let once = fold(&text);
            prop_assert_eq!(fold(&once), once.clone());
        }

        #[test]
        fn words_are_short_and_not_empty(text in "\\PC{0,80}") {
            for word in words(&text) {
                prop_assert!((1..=MAX_LETTERS).contains(&word.chars().count()), "{}", word);
            }
        }
    }
}

/// The form in which words are compared: lower case, without accents; Arabic without vowel signs and with one form
/// of alef, ya and ta marbuta, as people type it.
pub fn fold(text: &str) -> String {
    // Lower case first: the table of accents has letters of its own for capitals. And once more: some of its letters
    // become two capitals.
    let plain = diacritics::remove_diacritics(&text.to_lowercase()).to_ascii_lowercase();
    plain.chars().filter_map(fold_arabic).collect()
}

fn fold_arabic(letter: char) -> Option<char> {
    match letter {
        // Vowel signs, superscript alef, and the tatweel that only stretches a word.
        '\u{64B}'..='\u{65F}' | '\u{670}' | '\u{640}' => None,
        'أ' | 'إ' | 'آ' | 'ٱ' => Some('ا'),
        'ى' => Some('ي'),
        'ة' => Some('ه'),
        _ => Some(letter),
    }
}

/// The folded words of a text, in order. Apostrophes and hyphens part words; the Arabic article is left off.
pub fn words(text: &str) -> Vec<String> {
    let folded = fold(text);
    let words = folded.split(|it: char| !it.is_alphanumeric()).filter(|it| !it.is_empty());
    words.map(|it| without_article(it).to_owned()).collect()
}

/// `الرقص` as `رقص`, but not `الف`, a word of its own.
fn without_article(word: &str) -> &str {
    word.strip_prefix("ال").filter(|it| it.chars().count() >= 3).unwrap_or(word)
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
    }

    #[test]
    fn folding_a_folded_letter_changes_nothing() {
        for letter in '\0'..=char::MAX {
            let once = fold(&letter.to_string());
            assert_eq!(fold(&once), once, "{letter:?}");
        }
    }

    proptest! {
        #[test]
        fn folding_twice_is_folding_once(text in "\\PC{0,40}") {
            prop_assert_eq!(fold(&fold(&text)), fold(&text));
        }
    }
}

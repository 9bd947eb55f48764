//! How hard Italian is to read: its sentences, its words, and the Gulpease index.

/// The least that a text for everybody must reach.
pub const EASY: f64 = 60.0;

/// A shorter text says nothing: one long word decides.
pub const FEWEST_WORDS: usize = 30;

/// The sentences of a text in any language. One ends at a full stop, a question mark or an exclamation mark of any script,
/// and at the end of the text. A Latin one inside a word (`comune.milano.it`, `8.30`) ends nothing. A colon or a semicolon
/// doesn't either: what follows is needed to understand what stands before it, and to say otherwise would only make long
/// sentences look short. There are no abbreviations.
pub fn sentences(text: &str) -> Vec<&str> {
    let mut sentences = Vec::new();
    let mut start = 0;
    let mut letters = text.char_indices().peekable();
    while let Some((at, letter)) = letters.next() {
        let is_inside = letters.peek().is_some_and(|it| it.1.is_alphanumeric());
        if matches!(letter, '؟' | '।' | '。' | '？' | '！')
            || (matches!(letter, '.' | '?' | '!') && !is_inside)
        {
            let end = at + letter.len_utf8();
            sentences.extend(text.get(start..end));
            start = end;
        }
    }
    sentences.extend(text.get(start..));
    sentences.retain(|it| it.contains(char::is_alphanumeric));
    sentences
}

/// The number of Italian words: an apostrophe begins another one (`l'attività`).
pub fn italian_words(text: &str) -> usize {
    let pieces = text.split(|it: char| it.is_whitespace() || "'’".contains(it));
    pieces.filter(|it| it.contains(char::is_alphanumeric)).count()
}

/// The Gulpease index of Italian texts (Lucisano and Piemontese, 1988), each of which ends a sentence: from 0 to 100, where
/// 60 is easy for people who left school after the eighth year, and 80 for people who left after the fifth. Digits are
/// letters, and a number is a word. `None` for fewer than `fewest` words.
pub fn gulpease(texts: &[&str], fewest: usize) -> Option<f64> {
    let letters: usize = texts.iter().map(|it| it.chars().filter(|it| it.is_alphanumeric()).count()).sum();
    let words: usize = texts.iter().map(|it| italian_words(it)).sum();
    let ends: usize = texts.iter().map(|it| sentences(it).len()).sum();
    let [letters, of_words, ends] =
        [letters, words, ends].map(|it| u32::try_from(it).map_or(f64::MAX, f64::from));
    (words >= fewest.max(1)).then(|| (89.0 + (300.0 * ends - 10.0 * letters) / of_words).clamp(0.0, 100.0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_index_is_as_worked_out_by_hand() {
        assert_eq!(gulpease(&[], 0), None);
        // 1 sentence, 5 words, 31 letters: 89 + (300 − 310) / 5.
        assert_eq!(gulpease(&["Questa frase contiene cinque parole."], 0), Some(87.0));
        assert_eq!(gulpease(&["Questa frase contiene cinque parole."], FEWEST_WORDS), None);
    }
}

//! The readability of Italian, by the Gulpease index (Lucisano and Piemontese, 1988): from 0 to 100, where 60 is easy
//! for people who left school after the eighth year.

/// The least that a text must reach.
pub const EASY: f64 = 60.0;

/// A shorter text says nothing: one long word decides.
const FEWEST_WORDS: u32 = 30;

/// 89 + (300 · sentences − 10 · letters) / words; `None` for a text that is too short to say.
pub fn gulpease(text: &str) -> Option<f64> {
    let (mut words, mut letters, mut sentences) = (0_u32, 0_u32, 0_u32);
    for word in text.split_whitespace() {
        let in_word = word.chars().filter(|it| it.is_alphanumeric()).count();
        words += u32::from(in_word > 0);
        letters += u32::try_from(in_word).unwrap_or(u32::MAX);
        sentences += u32::from(word.trim_end_matches(['»', '"', ')']).ends_with(['.', '?', '!', ':', ';']));
    }
    let [words, letters, sentences] = [words, letters, sentences.max(1)].map(f64::from);
    (words >= f64::from(FEWEST_WORDS)).then(|| 89.0 + (300.0 * sentences - 10.0 * letters) / words)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_sentences_of_long_words_are_hard() {
        let easy = "Prendi la carta. Apri il telefono. ".repeat(6);
        let hard = "L'amministrazione procedente provvede tempestivamente all'acquisizione ".repeat(8);
        assert!(gulpease(&easy).is_some_and(|it| it > EASY));
        assert!(gulpease(&hard).is_some_and(|it| it < EASY));
        assert_eq!(gulpease("Amministrazione."), None);
    }
}

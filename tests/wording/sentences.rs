//! Sentences that a tired reader can hold in mind.

use domain::readability::sentences;
use wording::Language;

use crate::rule::{Case, check, holds_everywhere};

/// The most words of a sentence.
const LONGEST: usize = 20;

/// The same in simple Italian.
const LONGEST_EASY: usize = 15;

/// The words of a text: the parts between spaces with a letter or a digit. In Italian an apostrophe begins another
/// word (`l'attività`); in other languages it may stand inside one (`isn't`, `об'єкт`). A variable is a word. Chinese has
/// no spaces; two of its characters are taken for a word.
pub fn word_count(language: &Language, text: &str) -> usize {
    let divides =
        |it: char| it.is_whitespace() || (language.formats == Language::SOURCE.tag && "'’".contains(it));
    let pieces = text.split(divides);
    let is_chinese = |it: &char| matches!(it, '\u{3400}'..='\u{9FFF}');
    pieces
        .filter(|it| it.contains(char::is_alphanumeric))
        .map(|it| it.chars().filter(is_chinese).count().div_ceil(2).max(1))
        .sum()
}

fn too_long(it: &Case<'_>) -> Option<String> {
    let most = if it.language.tag == "it-simple" { LONGEST_EASY } else { LONGEST };
    let count = |text: &str| word_count(it.language, text);
    it.text_fault(|text| {
        let long = sentences(text).into_iter().find(|it| count(it) > most)?;
        Some(format!("{} words, more than {most}, in {long:?}", count(long)))
    })
}

#[test]
fn words_and_sentences_are_counted() {
    #[track_caller]
    fn check(text: &str, expected: &[usize]) {
        let count = |it| word_count(Language::SOURCE, it);
        assert_eq!(sentences(text).into_iter().map(count).collect::<Vec<_>>(), expected, "{text}");
    }
    check("", &[]);
    check("…", &[]);
    check("Ciao", &[1]);
    check("Chiama. Poi vieni!", &[1, 2]);
    check("L'attività è finita?", &[4]);
    check("L’età: da 3 a 5; poi basta", &[8]);
    check("Alle 8.30 su comune.milano.it", &[4]);
    check("Chiama 02\u{a0}02\u{a0}02.", &[4]);
    check("Dal {$date} – forse", &[3]);
    check("هل تريد؟ نعم.", &[2, 1]);
    check("আসুন। ফোন করুন।", &[1, 2]);
    check("请致电。您好", &[2, 1]);
}

#[test]
fn long_sentences_are_found() {
    let words = |count: usize| vec!["ab"; count].join(" ");
    check(too_long, "en", "-", &words(20), "");
    check(too_long, "en", "-", &words(21), "21 words");
    check(too_long, "en", "-", &format!("{}. {}", words(11), words(10)), "");
    check(too_long, "en", "-", &format!("{}: {}", words(11), words(10)), "21 words");
    check(too_long, "en", "-", &select_with(&words(21)), "21 words");
    check(too_long, "it", "-", &format!("{} l'età", words(19)), "21 words");
    check(too_long, "en", "-", &format!("{} isn't", words(19)), "");
    check(too_long, "it-simple", "-", &words(15), "");
    check(too_long, "it-simple", "-", &words(16), "16 words");
    check(too_long, "zh-Hans", "-", &"好".repeat(40), "");
    check(too_long, "zh-Hans", "-", &"好".repeat(41), "21 words");
}

fn select_with(text: &str) -> String {
    crate::rule::select(&[&format!("[one] {text}"), "*[other] ok"])
}

#[test]
fn sentences_are_short() {
    holds_everywhere(too_long);
}

//! The readability of Italian, by the Gulpease index of `domain::readability`.

use domain::readability::{self, EASY, FEWEST_WORDS};
use wording::Language;

use crate::locales::{File, LOCALES};
use crate::message::without_variables;
use crate::none;

/// The index of messages, each of which ends a sentence. Variables are left out: nobody knows how long they are.
fn gulpease(texts: &[&str], fewest: usize) -> Option<f64> {
    let texts: Vec<String> = texts.iter().map(|it| without_variables(it)).collect();
    readability::gulpease(&texts.iter().map(String::as_str).collect::<Vec<_>>(), fewest)
}

/// The least that a language's texts must reach, where the index is made for the language.
fn least(language: &Language) -> Option<f64> {
    match language.tag {
        "it" => Some(EASY),
        "it-simple" => Some(80.0),
        _ => None,
    }
}

/// A text that is read in one go and is harder than it may be.
fn hard(name: &str, texts: &[&str], least: f64) -> Option<String> {
    let found = gulpease(texts, FEWEST_WORDS)?;
    (found < least).then(|| format!("{name}: {found:.1} of {least}"))
}

/// The texts of a file that are too hard: single messages, or all messages together, as a page shows them.
fn hard_in(file: &File, least: f64) -> Vec<String> {
    let messages = file.messages.iter().flat_map(|(id, it)| it.texts.iter().map(move |text| (id, text)));
    let messages = messages.filter_map(|(id, text)| hard(id, &[text], least));
    // One of its variants, the one for most numbers, stands for a message.
    let all: Vec<_> = file.messages.values().filter_map(|it| Some(it.texts.last()?.as_str())).collect();
    messages.chain(hard("all together", &all, least)).collect()
}

#[test]
fn the_index_is_as_worked_out_by_hand() {
    #[track_caller]
    fn check(texts: &[&str], expected: Option<f64>) {
        let found = gulpease(texts, 0);
        assert!(found.map(|it| (it * 10.0).round()) == expected.map(|it| it * 10.0), "{texts:?}: {found:?}");
    }
    check(&[], None);
    check(&["{$name} – "], None);
    // 1 sentence, 5 words, 31 letters: 89 + (300 − 310) / 5.
    check(&["Questa frase contiene cinque parole."], Some(87.0));
    // 1 sentence, 10 words, 67 letters: 89 + (300 − 670) / 10.
    check(&["Una amministrazione comunale deve comunicare bene e con parole semplicissime"], Some(52.0));
    // 2 sentences, 10 words, 67 letters: 89 + (600 − 670) / 10.
    check(&["Una amministrazione comunale deve comunicare", "bene e con parole semplicissime"], Some(82.0));
    // 1 sentence, 3 words, 33 letters: 89 + (300 − 330) / 3. The variable isn't counted.
    check(&["L'amministrazione: responsabilizzata {$name}"], Some(79.0));
    // The same with digits for letters.
    check(&["1'123456789012345; 12345678901234567"], Some(79.0));
    // 2 sentences, 2 words, 8 letters: 89 + (600 − 80) / 2 is too much.
    check(&["Ciao. Ciao."], Some(100.0));
    // 1 sentence, 40 words, 1040 letters: 89 + (300 − 10400) / 40 is too little.
    check(&["precipitevolissimevolmente ".repeat(40).as_str()], Some(0.0));
}

#[test]
fn hard_texts_are_found() {
    let hard_word = "amministrazione ".repeat(30);
    let easy_word = "ciao. ".repeat(30);
    assert!(hard("a", &[&hard_word], 60.0).is_some());
    assert_eq!(hard("a", &[&easy_word], 60.0), None);
    assert_eq!(hard("a", &[&"amministrazione ".repeat(29)], 60.0), None, "too short to be judged");
    assert!(hard("a", &[&"amministrazione ".repeat(15), &"burocratica ".repeat(15)], 60.0).is_some());
}

#[test]
fn texts_are_easy_to_read() {
    let mut faults = Vec::new();
    for locale in LOCALES.iter() {
        let Some(least) = least(locale.language) else { continue };
        for file in &locale.files {
            let found = hard_in(file, least);
            faults.extend(found.iter().map(|it| format!("{}/{}: {it}", locale.language.tag, file.name)));
        }
    }
    none(&faults);
}

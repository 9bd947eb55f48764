//! The rules can fail.

use crate::{
    language::{ARABIC, ITALIAN, Language},
    rules::{Outcome, Rules},
    speech::Utterance,
};

/// Sentences; those with a `!` in front are announced.
fn said(sentences: &[&str]) -> Vec<Utterance> {
    let utterance =
        |it: &&str| Utterance { text: it.trim_start_matches('!').to_owned(), announced: it.starts_with('!') };
    sentences.iter().map(utterance).collect()
}

#[track_caller]
fn holds(language: &Language, outcome: Outcome, sentences: &[&str]) {
    assert_eq!(Rules::of(language).broken(outcome, &said(sentences)), Vec::<String>::new());
}

#[track_caller]
fn breaks(language: &Language, outcome: Outcome, sentences: &[&str], rule: &str) {
    let broken = Rules::of(language).broken(outcome, &said(sentences));
    assert!(broken.len() == 1 && broken[0].contains(rule), "{broken:?}");
}

#[test]
fn one_announcement_or_one_arrival() {
    holds(&ITALIAN, Outcome::Announcement, &["!3 attività trovate."]);
    holds(&ITALIAN, Outcome::Arrival, &["usciti dal modulo.", "Cerca pulsante."]);
    holds(&ITALIAN, Outcome::Page, &["usciti dal modulo.", "Attività intestazione livello 1."]);
    breaks(&ITALIAN, Outcome::Announcement, &["!3 attività trovate.", "!Filtro tolto."], "2 are made");
    breaks(&ITALIAN, Outcome::Announcement, &["3 attività intestazione livello 2."], "0 are made");
    breaks(&ITALIAN, Outcome::Announcement, &["!3 attività trovate.", "Cerca pulsante."], "with 1 more");
    breaks(&ITALIAN, Outcome::Arrival, &["Cerca pulsante.", "!3 attività trovate."], "beside the arrival");
    breaks(&ITALIAN, Outcome::Page, &["Vai al contenuto collegamento."], "heading is due");
}

#[test]
fn silence_is_heard() {
    breaks(&ITALIAN, Outcome::Arrival, &[], "nothing is said");
    breaks(&ITALIAN, Outcome::Announcement, &[], "nothing is said");
    breaks(&ITALIAN, Outcome::Gone, &["Filtri pulsante."], "0 and 1");
    holds(&ITALIAN, Outcome::Gone, &["Filtri pulsante.", "!3 attività trovate."]);
}

#[test]
fn announcements_are_short() {
    let twelve = "!Uno due tre quattro cinque sei sette otto nove dieci undici dodici.";
    holds(&ITALIAN, Outcome::Announcement, &[twelve]);
    breaks(&ITALIAN, Outcome::Announcement, &[&format!("{twelve} Tredici.")], "too many");
}

#[test]
fn nothing_is_said_twice() {
    breaks(&ITALIAN, Outcome::Arrival, &["Cerca.", "Cerca pulsante."], "said twice");
    breaks(&ITALIAN, Outcome::Arrival, &["Attività intestazione livello 2.", "Attività."], "said twice");
    holds(&ITALIAN, Outcome::Arrival, &["Municipio 1.", "Municipio 10."]);
    let fact = "Ogni martedì La prossima volta: Oggi valore descrizione.";
    holds(&ITALIAN, Outcome::Arrival, &["Quando termine descrizione.", fact, "Ogni martedì."]);
}

#[test]
fn the_interface_speaks_one_language() {
    breaks(&ITALIAN, Outcome::Arrival, &["Skip to the content collegamento."], "another language");
    breaks(&ARABIC, Outcome::Arrival, &["Vai al contenuto رابط."], "another language");
    breaks(&ARABIC, Outcome::Announcement, &["!3 corsi."], "letters");
    holds(&ARABIC, Outcome::Arrival, &["Case di Quartiere Milano رابط."]);
}

//! Habits of style that a program can see: in Italian and in simple Italian, where nothing else is said.

use wording::Language;

use crate::locales::LOCALES;
use crate::message::without_variables;
use crate::none;
use crate::rule::{Case, check, holds_everywhere};

/// Labels, each with the beginning of the ids of what stands beside it.
const VALUES: [(&str, &str); 3] =
    [("activity-now", "booking-"), ("activity-cost", "price-"), ("activity-languages", "languages-spoken")];

/// The text's words, in lower case.
fn words(text: &str) -> Vec<String> {
    let words = text.split(|it: char| !it.is_alphanumeric()).filter(|it| !it.is_empty());
    words.map(str::to_lowercase).collect()
}

fn is_italian(it: &Case<'_>) -> bool {
    it.language.formats == Language::SOURCE.tag
}

/// "Casa" alone is the reader's own home: "da casa tua". What the City runs has its full name, "Casa di Quartiere".
fn bare_house(it: &Case<'_>) -> Option<String> {
    let is_bare = |text: &str| {
        let words = words(text);
        (0..words.len()).any(|at| {
            let word = |at: usize| words.get(at).map_or("", String::as_str);
            let is_named = (word(at + 1), word(at + 2)) == ("di", "quartiere") || word(at + 1) == "popolari";
            let is_home = matches!(at.checked_sub(1).map(word), Some("a" | "da"));
            matches!(word(at), "casa" | "case") && !is_named && !is_home
        })
    };
    it.text_fault(|text| (is_italian(it) && is_bare(text)).then(|| format!("a bare house in {text:?}")))
}

/// "Chiama lo 02 02 02", or "il numero 02 02 02", as people say it.
fn bare_number(it: &Case<'_>) -> Option<String> {
    let is_bare = |text: &str| {
        let mut before = text.match_indices("02\u{a0}02\u{a0}02").filter_map(|it| words(&text[..it.0]).pop());
        before.any(|it| it.starts_with("chiam") || it.starts_with("telefon"))
    };
    it.text_fault(|text| {
        (is_italian(it) && is_bare(text)).then(|| format!("the number without \"lo\" in {text:?}"))
    })
}

/// A part of a hundred is hard to picture, and its sign is read aloud in many ways.
fn per_cent(it: &Case<'_>) -> Option<String> {
    it.text_fault(|text| {
        (is_italian(it) && text.contains('%')).then(|| format!("a per cent sign in {text:?}"))
    })
}

/// "Viene fatto" doesn't say who does it; other things come too ("chi viene qui"), but aren't done.
fn passive(it: &Case<'_>) -> Option<String> {
    const COMES: [&str; 6] = ["viene", "vengono", "veniva", "venivano", "verrà", "verranno"];
    let is_passive = |text: &str| {
        words(text).windows(2).any(|it| {
            COMES.contains(&it[0].as_str())
                && it[1].len() > 3
                && ["to", "ta", "ti", "te", "so", "sa", "si", "se"].iter().any(|end| it[1].ends_with(end))
        })
    };
    it.text_fault(|text| {
        (it.language.tag == "it-simple" && is_passive(text)).then(|| format!("a passive in {text:?}"))
    })
}

/// Whether a value says its term again: "Costo: costo da chiedere".
fn says_again(term: &str, value: &str) -> bool {
    let (term, value) = (words(term), words(value));
    !term.is_empty() && value.starts_with(&term)
}

fn repeated(it: &Case<'_>) -> Option<String> {
    it.text_fault(|text| {
        let text = without_variables(text);
        let (term, value) = text.split_once(':')?;
        says_again(term, value).then(|| format!("a label said twice in {text:?}"))
    })
}

#[test]
fn bad_style_is_found() {
    check(bare_house, "it", "-", "Le attività della casa", "a bare house");
    check(bare_house, "it", "-", "Tutte le case", "a bare house");
    check(bare_house, "it-simple", "-", "Esci di casa", "a bare house");
    check(bare_house, "it", "-", "La Casa di Quartiere, anche da casa tua", "");
    check(bare_house, "it", "-", "Nei quartieri di case popolari", "");
    check(bare_house, "es", "-", "Todas las casa", "");
    check(bare_number, "it", "-", "Chiama 02\u{a0}02\u{a0}02", "without");
    check(bare_number, "it", "-", "Chiama lo 02\u{a0}02\u{a0}02, o telefona 02\u{a0}02\u{a0}02.", "without");
    check(bare_number, "it", "-", "Chiama lo 02\u{a0}02\u{a0}02. Poi chiama.", "");
    check(bare_number, "it-simple", "-", "Chiama il numero 02\u{a0}02\u{a0}02.", "");
    check(bare_number, "it", "-", "02\u{a0}02\u{a0}02", "");
    check(per_cent, "it", "-", "Il 40% del testo", "a per cent sign");
    check(per_cent, "it", "-", "Quattro parti su dieci", "");
    check(passive, "it-simple", "-", "L'attività viene annullata.", "a passive");
    check(passive, "it-simple", "-", "Le attività vengono decise dopo.", "a passive");
    check(passive, "it-simple", "-", "Da dove vengono le informazioni", "");
    check(passive, "it", "-", "L'attività viene annullata.", "");
    check(repeated, "it", "-", "Costo: costo da chiedere", "said twice");
    check(repeated, "ru", "-", "Языки: Языки { $languages }", "said twice");
    check(repeated, "it", "-", "Costo: 10 euro", "");
    check(repeated, "it", "-", "{ $term }: { $value }", "");
    check(repeated, "en", "-", "Order: { $order }", "");
}

#[test]
fn houses_have_their_full_name() {
    holds_everywhere(bare_house);
}

#[test]
fn the_number_has_its_article() {
    holds_everywhere(bare_number);
}

#[test]
fn no_per_cent_sign_stands_in_italian() {
    holds_everywhere(per_cent);
}

#[test]
fn simple_italian_has_no_passive() {
    holds_everywhere(passive);
}

#[test]
fn no_label_is_said_twice() {
    holds_everywhere(repeated);
    let mut faults = Vec::new();
    for locale in LOCALES.iter() {
        let messages = || locale.files.iter().flat_map(|it| &it.messages);
        for (label, start) in VALUES {
            let terms = messages().filter(|it| it.0 == label).flat_map(|it| &it.1.texts);
            for term in terms {
                let values = messages().filter(|it| it.0.starts_with(start)).flat_map(|it| &it.1.texts);
                let again = values.filter(|it| says_again(term, it));
                faults.extend(again.map(|it| format!("{}: {term}: {it}", locale.language.tag)));
            }
        }
    }
    none(&faults);
}

//! Each choice by a count has exactly the forms that the language needs. Those by a day are in [`dates`](crate::dates).

use std::collections::BTreeSet;

use icu_plurals::{PluralCategory, PluralRules};
use wording::{LANGUAGES, Language};

use crate::dates::chooses_by_day;
use crate::message::{Message, Selector};
use crate::rule::{Case, check, holds_everywhere, select};

/// The plural categories of a language, by CLDR. Italian, Spanish and French have `many` for millions only: nothing
/// here counts that far. Simple Italian has those of Italian.
fn categories(language: &Language) -> BTreeSet<String> {
    let locale: icu_locale_core::Locale = language.formats.parse().unwrap();
    let rules = PluralRules::try_new_cardinal(locale.into()).unwrap();
    let is_for_millions =
        |it| it == PluralCategory::Many && (0..1_000_u32).all(|n| rules.category_for(n) != it);
    let counted = rules.categories().filter(|it| !is_for_millions(*it));
    counted.map(|it| format!("{it:?}").to_lowercase()).collect()
}

/// The choices of a message by something that is counted.
fn counted(message: &Message) -> impl Iterator<Item = &Selector> {
    message.selectors.iter().filter(|it| !chooses_by_day(it))
}

fn forms(it: &Case<'_>) -> Option<String> {
    let (categories, nothing) = (categories(it.language), BTreeSet::new());
    let written_out = counted(it.italian).next().map_or(&nothing, |it| &it.numbers);
    // A language with a form for zero needs no number written out.
    let numbers = if categories.contains("zero") { &nothing } else { written_out };
    let wrong = counted(it.message).find(|it| it.categories != categories || it.numbers != *numbers)?;
    Some(format!("forms are {:?} {:?}, not {categories:?} {numbers:?}", wrong.categories, wrong.numbers))
}

#[test]
fn categories_are_those_of_cldr() {
    #[track_caller]
    fn check(tag: &str, expected: &str) {
        let found: Vec<_> = categories(Language::from_tag(tag).unwrap()).into_iter().collect();
        assert_eq!(found.join(" "), expected, "{tag}");
    }
    check("it", "one other");
    check("it-simple", "one other");
    check("es", "one other");
    check("fr", "one other");
    check("ar", "few many one other two zero");
    check("uk", "few many one other");
    check("ro", "few one other");
    check("zh-Hans", "other");
    assert!(LANGUAGES.iter().all(|it| categories(it).contains("other")));
}

#[test]
fn wrong_forms_are_found() {
    let italian = select(&["[0] niente", "[one] uno", "*[other] { $count }"]);
    let checked = |tag, variants: &[&str], fault| check(forms, tag, &italian, &select(variants), fault);
    checked("en", &["[0] none", "[one] one", "*[other] { $count }"], "");
    checked("en", &["[one] one", "*[other] { $count }"], "forms are");
    checked("en", &["[0] none", "[1] one", "*[other] { $count }"], "forms are");
    checked("fr", &["[0] rien", "[one] un", "[many] trop", "*[other] { $count }"], "forms are");
    checked("ro", &["[0] -", "[one] -", "*[other] -"], "forms are");
    checked("ro", &["[0] -", "[one] -", "[few] -", "*[other] -"], "");
    checked("zh-Hans", &["[0] -", "[one] -", "*[other] -"], "forms are");
    checked("ar", &["[zero] -", "[one] -", "[two] -", "[few] -", "[many] -", "*[other] -"], "");
    checked("ar", &["[0] -", "[one] -", "[two] -", "[few] -", "[many] -", "*[other] -"], "forms are");
}

#[test]
fn plurals_have_the_forms_of_their_language() {
    holds_everywhere(forms);
}

//! Compiled messages say what Fluent's own resolver says of their source.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use prerender::plural;
use wording::{LANGUAGES, Language, Localizer, MessageId, Value, ids};

/// Whole numbers in every plural category of our languages.
const NUMBERS: [u64; 10] = [0, 1, 2, 3, 5, 11, 21, 100, 101, 1_000_000];

/// Fluent's resolver has plural rules of 2020 (CLDR 37), ICU newer ones, in which Romanian says 101 as it says 2. Italian,
/// Spanish and French have a category for millions now, too; no message has a form for it.
const CHANGED: [(&str, u64); 1] = [("ro", 101)];

/// Texts, two of which look like something else.
const TEXTS: [&str; 4] = ["Zante", "دار", "one", "1"];

/// The numbers of texts that stand for one: days of a month.
const NUMBERED: std::ops::RangeInclusive<u8> = 1..=31;

/// A text that stands for a number.
fn numbered(number: impl std::fmt::Display) -> String {
    format!("{number} dicembre")
}

/// Values of a message's variables.
type Variables = Vec<(&'static str, Value)>;

/// The values that each variable takes in turn.
fn values(language: &Language) -> impl Iterator<Item = Value> {
    let numbers = NUMBERS.into_iter().filter(|it| !CHANGED.contains(&(language.tag, *it)));
    numbers.map(Value::Number).chain(TEXTS.map(Value::from))
}

/// Both ways of saying the messages of a folder.
struct Pair {
    ours: Localizer,
    fluents: FluentBundle<FluentResource>,
    /// Each with its variables.
    ids: Vec<(String, Vec<&'static str>)>,
}

fn pair(language: &'static Language, folder: &Path) -> Pair {
    let files = messages::read(folder).unwrap();
    let compiled = messages::compile(&files).unwrap_or_else(|it| panic!("{it}"));
    let mut fluents = FluentBundle::new(vec![language.tag.parse().unwrap()]);
    fluents.set_use_isolating(language.rtl);
    for file in &files {
        fluents.add_resource(FluentResource::try_new(file.text.clone()).unwrap()).unwrap();
    }
    let names: BTreeSet<_> = files.iter().flat_map(|it| names(&it.text)).collect();
    let names: Vec<&'static str> = names.into_iter().map(|it| &*it.leak()).collect();
    let used = |pattern: &serde_json::Value| {
        let pattern = pattern.to_string();
        names.iter().copied().filter(|it| pattern.contains(&format!("[\"{it}\""))).collect()
    };
    let ids = compiled.iter().map(|(id, pattern)| (id.clone(), used(pattern))).collect();
    let json = messages::to_json(&compiled);
    Pair { ours: Localizer::new(language, &json, plural), fluents, ids }
}

/// The names of all variables.
fn names(text: &str) -> impl Iterator<Item = String> {
    let is_name = |it: &char| it.is_ascii_alphanumeric() || matches!(it, '-' | '_');
    text.split('$').skip(1).map(move |it| it.chars().take_while(is_name).collect())
}

impl Pair {
    /// The text that Fluent gives.
    fn expected(&self, id: &str, variables: &Variables) -> String {
        let value = |it: &Value| match it {
            Value::Text(text) => FluentValue::from(text.clone()),
            Value::Number(number) => FluentValue::from(*number),
            Value::Numbered(_, number) => FluentValue::from(*number),
        };
        let args: FluentArgs<'_> = variables.iter().map(|it| (it.0, value(&it.1))).collect();
        let pattern = self.fluents.get_message(id).unwrap().value().unwrap();
        self.fluents.format_pattern(pattern, Some(&args), &mut Vec::new()).into_owned()
    }

    #[track_caller]
    fn check(&self, id: &str, variables: &Variables) {
        let (ours, fluents) = (self.ours.format(message(id), variables), self.expected(id, variables));
        assert_eq!(ours, fluents, "{}: {id} with {variables:?}", self.ours.language.tag);
    }

    /// With texts that stand for numbers. Fluent has none; it chooses by the number, and its formatter writes the text.
    fn check_numbered(&mut self) {
        self.fluents.set_formatter(Some(|value, _| match value {
            FluentValue::Number(it) => Some(numbered(it.value)),
            _ => None,
        }));
        for (id, names) in &self.ids {
            for number in NUMBERED {
                let value = Value::Numbered(numbered(number), number);
                self.check(id, &names.iter().map(|it| (*it, value.clone())).collect());
            }
        }
    }

    /// Without variables, with all of one value, and with each in turn of another value than the rest.
    fn check_all(&self) {
        for (id, names) in &self.ids {
            self.check(id, &Vec::new());
            for value in values(self.ours.language) {
                self.check(id, &names.iter().map(|it| (*it, value.clone())).collect());
                for other in names {
                    let one = |it| if it == *other { value.clone() } else { Value::Number(1) };
                    self.check(id, &names.iter().map(|it| (*it, one(*it))).collect());
                }
            }
        }
    }
}

/// A message by its id as the files have it.
fn message(id: &str) -> MessageId {
    *ids::ALL.iter().find(|it| it.as_str() == id).unwrap()
}

/// The folders of a language's messages.
fn folders(language: &Language) -> [PathBuf; 2] {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales").join(language.tag);
    [folder.join("documents"), folder]
}

#[test]
fn every_message_says_what_fluent_says() {
    for language in &LANGUAGES {
        // Isolation marks depend on the direction only: both ways are tried in all languages.
        let turned = Language { rtl: !language.rtl, ..*language };
        for language in [language, Box::leak(Box::new(turned))] {
            for folder in folders(language) {
                let mut pair = pair(language, &folder);
                pair.check_all();
                pair.check_numbered();
            }
        }
    }
}

#[test]
fn the_program_holds_all_italian_messages() {
    let [_, folder] = folders(Language::SOURCE);
    let italian = Pair { ours: Localizer::italian(plural), ..pair(Language::SOURCE, &folder) };
    assert!(italian.ids.len() > 300, "only {} messages", italian.ids.len());
    italian.check_all();
}

#[test]
fn a_broken_file_costs_what_is_broken() {
    let english = Language::from_tag("en").unwrap();
    let read = |it: &str| Localizer::new(english, it, plural);
    for broken in ["", "<!doctype html>", "[]", "{\"portal-title\":\"A\"", "{}"] {
        assert!(!read(broken).is_its_own() && !read(broken).has_documents(), "{broken}");
    }
    let some = read(r#"{"nav-label":7,"portal-title":["Page ",["page"]],"results-count":[["count",0]]}"#);
    assert!(some.is_its_own() && !some.is_complete());
    assert_eq!(some.format(ids::PORTAL_TITLE, &[("page", "A".into())]), "Page A");
    let italian = Localizer::italian(plural);
    for id in [ids::NAV_LABEL, ids::RESULTS_COUNT, ids::NAV_PLACES] {
        assert_eq!(some.get(id), wording::mark_italian(&italian.get(id)), "{id:?}");
    }
}

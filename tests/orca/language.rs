//! The languages in which the tasks are done, and their words.

use std::{collections::BTreeSet, fs, path::Path};

use fluent_syntax::{
    ast::{Entry, PatternElement},
    parser,
};

/// A language of the interface and of the desktop around it.
pub struct Language {
    pub tag: &'static str,
    /// The source of its locale.
    pub locale: &'static str,
    /// Orca's name for the heading on which one arrives on a page.
    pub page_heading: &'static str,
    /// Orca's name for a table's caption.
    pub caption: &'static str,
    /// Orca's name for the heading of a table's column.
    pub column_heading: &'static str,
    /// Orca's name for the description of a term in a list of facts.
    pub definition: &'static str,
    /// The word that is typed to find gymnastics.
    pub gymnastics: &'static str,
    /// The number of steps down the list of languages to the other one.
    pub keys_to_other_language: usize,
    /// The number of links to the catalogue's in the header: the way back to Italian is one of them.
    pub links_to_activities: usize,
}

pub const ITALIAN: Language = Language {
    tag: "it",
    locale: "it_IT",
    page_heading: "intestazione livello 1",
    caption: "didascalia",
    column_heading: "intestazione di colonna",
    definition: "valore descrizione",
    gymnastics: "ginnastica",
    keys_to_other_language: 4,
    links_to_activities: 3,
};

pub const ARABIC: Language = Language {
    tag: "ar",
    locale: "ar_EG",
    page_heading: "ترويس level 1",
    caption: "عنوان",
    column_heading: "رأس العمود",
    definition: "description value",
    gymnastics: "رياضة",
    keys_to_other_language: 1,
    links_to_activities: 4,
};

/// The names on the doors, which are the same in every language.
const NAMES: [&str; 3] = ["Case di Quartiere", "Casa di Quartiere", "Laboratorio di Quartiere"];

impl Language {
    /// Phrases of the other languages' interface, which must not be heard in this one.
    pub fn foreign(&self) -> BTreeSet<String> {
        let italian = phrases("it");
        // A text that is the same in English and in Italian is a name.
        let mut foreign: BTreeSet<_> = phrases("en").difference(&italian).cloned().collect();
        if self.tag != "it" {
            // The feed is Italian in every language, so one Italian word proves nothing; names are Italian too.
            let several = |it: &String| it.contains(' ') && !NAMES.iter().any(|name| it.starts_with(name));
            foreign.extend(italian.into_iter().filter(several));
        }
        foreign.difference(&phrases(self.tag)).cloned().collect()
    }
}

/// The texts of a language's messages, cut at their variables; without those too short to prove a language.
fn phrases(tag: &str) -> BTreeSet<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales").join(tag);
    let mut phrases = BTreeSet::new();
    // The documents, in a folder of their own, belong to no task.
    let files = fs::read_dir(folder).unwrap().map(|it| it.unwrap().path()).filter(|it| it.is_file());
    for file in files {
        let resource = parser::parse(fs::read_to_string(file).unwrap()).unwrap();
        for entry in resource.body {
            let Entry::Message(message) = entry else { continue };
            for element in message.value.into_iter().flat_map(|it| it.elements) {
                let PatternElement::TextElement { value } = element else { continue };
                let phrase = value.trim_matches(|it: char| !it.is_alphanumeric());
                if phrase.chars().filter(|it| it.is_alphabetic()).count() > 3 {
                    phrases.insert(phrase.to_owned());
                }
            }
        }
    }
    phrases
}

#[test]
fn what_is_foreign_is_known() {
    assert!(ITALIAN.foreign().contains("Skip to the content"));
    assert!(!ITALIAN.foreign().contains("Vai al contenuto"));
    assert!(ARABIC.foreign().contains("Vai al contenuto"));
}

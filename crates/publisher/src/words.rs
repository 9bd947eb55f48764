//! The messages of the tool, in Italian or English. They are the tool's own: the portal's stand in
//! `locales/it` and its neighbours, and travel to phones.

use std::fmt;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

/// The languages of the tool.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, clap::ValueEnum)]
pub enum Lang {
    /// Italian.
    #[default]
    It,
    /// English.
    En,
}

/// The files of one language, one after the other.
macro_rules! messages {
    ($tag:literal) => {
        messages!($tag, "phrase", "export", "diff", "stats", "findings", "sheet")
    };
    ($tag:literal, $($file:literal),*) => {
        concat!($(include_str!(concat!("../locales/", $file, ".", $tag, ".ftl")), "\n"),*)
    };
}

impl Lang {
    fn tag(self) -> &'static str {
        match self {
            Self::It => "it",
            Self::En => "en",
        }
    }

    fn messages(self) -> &'static str {
        match self {
            Self::It => messages!("it"),
            Self::En => messages!("en"),
        }
    }
}

/// The tool's messages in one language.
pub struct Words {
    /// The language.
    pub lang: Lang,
    bundle: FluentBundle<FluentResource>,
}

impl fmt::Debug for Words {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Words").field("lang", &self.lang).finish_non_exhaustive()
    }
}

impl Words {
    /// The messages of a language.
    pub fn new(lang: Lang) -> Self {
        let id: LanguageIdentifier = lang.tag().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![id]);
        // Both languages run left to right: marks of direction would only be noise in a terminal.
        bundle.set_use_isolating(false);
        let resource = FluentResource::try_new(lang.messages().to_owned()).unwrap_or_else(|(it, _)| it);
        bundle.add_resource_overriding(resource);
        Self { lang, bundle }
    }

    /// A message without variables.
    pub fn get(&self, id: &str) -> String {
        self.say(id, &[])
    }

    /// A message with its variables. One that doesn't exist gives its id: the tests rule that out.
    pub fn say(&self, id: &str, variables: &[(&'static str, FluentValue<'_>)]) -> String {
        self.find(id, None, variables).unwrap_or_else(|| id.to_owned())
    }

    /// An attribute of a message, without variables; empty where the message doesn't have it.
    pub fn attribute(&self, id: &str, name: &str) -> String {
        self.find(id, Some(name), &[]).unwrap_or_default()
    }

    fn find(
        &self,
        id: &str,
        attribute: Option<&str>,
        variables: &[(&'static str, FluentValue<'_>)],
    ) -> Option<String> {
        let message = self.bundle.get_message(id)?;
        let pattern = match attribute {
            None => message.value()?,
            Some(name) => message.get_attribute(name)?.value(),
        };
        let args: FluentArgs<'_> = variables.iter().map(|(name, value)| (*name, value.clone())).collect();
        Some(self.bundle.format_pattern(pattern, Some(&args), &mut Vec::new()).into_owned())
    }

    /// `a, b e c`.
    pub fn list(&self, items: &[String]) -> String {
        match items {
            [] => String::new(),
            [one] => one.clone(),
            [first @ .., last] => {
                self.say("list-and", &[("first", first.join(", ").into()), ("last", last.as_str().into())])
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};
    use std::fs;
    use std::path::Path;

    use feed::Code;

    use super::*;

    /// The longest sentence that somebody reads at the end of a day.
    const SENTENCE_WORDS: usize = 24;

    /// The variables of each message, and its attributes with a full stop before their names.
    fn variables(lang: Lang) -> BTreeMap<String, BTreeSet<String>> {
        let mut found: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        let mut id = String::new();
        for line in lang.messages().lines().filter(|it| !it.starts_with('#')) {
            if let Some((start, _)) = line.split_once(" =").filter(|it| !it.0.starts_with(' ')) {
                start.clone_into(&mut id);
                assert!(!found.contains_key(&id), "{id} is there twice");
                found.insert(id.clone(), BTreeSet::new());
            }
            let names = line
                .split('$')
                .skip(1)
                .map(|it| it.chars().take_while(|it| it.is_ascii_alphanumeric()).collect::<String>());
            let attribute = line.trim_start().split_once(" =").map(|it| it.0.to_owned());
            if let Some(all) = found.get_mut(&id) {
                all.extend(names);
                all.extend(attribute.filter(|it| it.starts_with('.')));
            }
        }
        found
    }

    #[test]
    fn both_languages_say_the_same_things() {
        assert_eq!(variables(Lang::It), variables(Lang::En));
        for lang in [Lang::It, Lang::En] {
            assert!(FluentResource::try_new(lang.messages().to_owned()).is_ok(), "{lang:?} isn't Fluent");
        }
    }

    #[test]
    fn every_file_is_loaded() {
        for lang in [Lang::It, Lang::En] {
            for entry in fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("locales")).unwrap() {
                let path = entry.unwrap().path();
                if path.to_str().unwrap().ends_with(&format!(".{}.ftl", lang.tag())) {
                    assert!(lang.messages().contains(&fs::read_to_string(&path).unwrap()), "{path:?}");
                }
            }
        }
    }

    #[test]
    fn every_code_has_a_message_and_a_suggestion_in_both_languages() {
        for lang in [Lang::It, Lang::En] {
            let words = Words::new(lang);
            for code in Code::ALL {
                for text in [words.get(code.id()), words.attribute(code.id(), "suggestion")] {
                    // The suggestion begins another sentence.
                    assert!(text.ends_with('.') && text != code.id(), "{lang:?}: {}", code.id());
                    for sentence in text.split_inclusive(". ") {
                        assert!(sentence.split_whitespace().count() <= SENTENCE_WORDS, "{sentence}");
                    }
                }
            }
        }
    }

    fn sources(folder: &Path, all: &mut String) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                sources(&path, all);
            } else {
                // The program, not its tests.
                let text = fs::read_to_string(path).unwrap();
                all.push_str(text.split("#[cfg(test)]\nmod tests {").next().unwrap());
            }
        }
    }

    #[test]
    fn every_message_is_used() {
        let mut all = String::new();
        sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut all);
        let codes: BTreeSet<_> = Code::ALL.iter().map(|it| it.id()).collect();
        for id in variables(Lang::It).keys().filter(|it| !codes.contains(it.as_str())) {
            assert!(all.contains(&format!("\"{id}\"")), "{id} is used nowhere in src");
        }
        // And every one that is asked for is there.
        for call in ["words.get(", "words.say("] {
            for literal in all.split(call).skip(1).filter_map(|it| it.trim_start().strip_prefix('"')) {
                let id = literal.split('"').next().unwrap();
                assert!(variables(Lang::It).contains_key(id), "{id} isn't in locales");
            }
        }
    }

    #[test]
    fn lists_and_plurals() {
        let (it, en) = (Words::new(Lang::It), Words::new(Lang::En));
        let items = ["a".to_owned(), "b".to_owned(), "c".to_owned()];
        assert_eq!(it.list(&items), "a, b e c");
        assert_eq!(en.list(&items), "a, b and c");
        assert_eq!(it.say("diff-sum-gone", &[("count", 1.into())]), "1 attività sparisce");
        assert_eq!(it.say("diff-sum-gone", &[("count", 3.into())]), "3 attività spariscono");
        assert_eq!(en.say("diff-sum-gone", &[("count", 1.into())]), "1 activity disappears");
    }
}

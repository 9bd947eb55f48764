//! Words that the front page proposes find something, in every language.

use std::fs;

use domain::catalogue::Catalogue;
use domain::search::{Index, Query, Search};
use feed::{Loader, MANIFEST};
use prerender::Icu;
use wording::Language;

use crate::locales::{LOCALES, root};
use crate::none;

/// The published feed as a reader of one language has it.
fn catalogue(language: &Language) -> Catalogue {
    let file = |name: &str| fs::read_to_string(root().join("public/feed").join(name)).unwrap();
    let (mut loader, parts) = Loader::new(&file(MANIFEST)).unwrap();
    for part in parts.iter().filter(|it| it.in_language.as_deref().is_none_or(|it| it == language.tag)) {
        loader.read(part, &file(&part.url)).unwrap();
    }
    loader.finish().unwrap().0
}

fn finds_something(catalogue: &Catalogue, text: &str) -> bool {
    let index = Index::new(catalogue, &|_| String::new());
    let search =
        Search { catalogue, index: &index, agenda: None, here: None, by_name: &Icu::new(Language::SOURCE) };
    let results = search.run(&Query { text: text.to_owned(), ..Query::default() });
    results.certain > 0 && !search.reading(&results).partial
}

#[test]
fn words_without_answers_are_found() {
    let catalogue = catalogue(Language::SOURCE);
    for (text, finds) in [("carte", true), ("xyzxyz", false)] {
        assert_eq!(finds_something(&catalogue, text), finds, "{text}");
    }
}

#[test]
fn examples_of_searches_find_something() {
    let mut faults = Vec::new();
    for locale in LOCALES.iter() {
        let catalogue = catalogue(locale.language);
        let messages = locale.files.iter().flat_map(|it| &it.messages);
        for (id, message) in messages.filter(|it| it.0.starts_with("home-example-")) {
            let vain = message.texts.iter().filter(|it| !finds_something(&catalogue, it));
            faults
                .extend(vain.map(|it| format!("{}: {id}: nothing is found for {it:?}", locale.language.tag)));
        }
    }
    none(&faults);
}

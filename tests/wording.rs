//! The messages in `locales/`: complete in every language, well formed, used by the program and short.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use case_di_quartiere::domain::catalogue::Catalogue;
use case_di_quartiere::domain::feed::{Loader, MANIFEST};
use case_di_quartiere::domain::search::{Index, Query, Search};
use case_di_quartiere::wording::{Icu, LANGUAGES, Language};
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use fluent_syntax::parser;

/// Messages that are read from Italian in every language: what stands on a door or in the portal's sign.
const ITALIAN_ONLY: [&str; 3] = ["full-name-", "portal-name", "portal-owner"];

/// Messages that are names, so that a translation may be a copy.
const NAMES: [&str; 1] = ["portal-title"];

/// The plural categories of CLDR. Italian and French have `many` too, for millions: nothing here is counted so far.
const PLURALS: [(&str, &[&str]); 3] = [
    ("it", &["one", "other"]),
    ("en", &["one", "other"]),
    ("ar", &["zero", "one", "two", "few", "many", "other"]),
];

/// The folder in `locales/` that is no language: what the publisher's tool says, in two languages.
const TOOL: &str = "tool";

/// More words than these in one sentence are too many for a tired reader.
const LONGEST_SENTENCE: usize = 20;

/// One message, or one attribute of it.
#[derive(Debug, Default)]
struct Message {
    /// Everything it may say, one text for each choice of variants; variables stand as `{$name}`.
    texts: Vec<String>,
    variables: BTreeSet<String>,
    /// The keys of each selector: categories, and numbers written out.
    selectors: Vec<(BTreeSet<String>, BTreeSet<String>)>,
}

/// Messages by id; an attribute by `id.attribute`.
type Messages = BTreeMap<String, Message>;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap_or_else(|it| panic!("{}: {it}", folder.display()));
    let mut files: Vec<_> = entries.map(|it| it.unwrap().path()).collect();
    files.sort();
    files
}

/// A language's messages, with what is wrong with its files.
fn read(language: &str) -> (Messages, Vec<String>) {
    let (mut messages, mut faults) = (Messages::new(), Vec::new());
    for file in files(&root().join("locales").join(language)) {
        let name = file.strip_prefix(root()).unwrap().display().to_string();
        let text = fs::read_to_string(&file).unwrap();
        let resource = parser::parse(text.as_str()).unwrap_or_else(|(partial, errors)| {
            faults.extend(errors.into_iter().map(|it| format!("{name}: {it}")));
            partial
        });
        for entry in resource.body {
            match entry {
                Entry::Message(it) => {
                    let attributes =
                        it.attributes.iter().map(|a| (format!("{}.{}", it.id.name, a.id.name), &a.value));
                    let value = it.value.iter().map(|value| (it.id.name.to_owned(), value));
                    for (id, pattern) in value.chain(attributes) {
                        if messages.insert(id.clone(), message(pattern)).is_some() {
                            faults.push(format!("{name}: {id} is there twice"));
                        }
                    }
                }
                Entry::Term(it) => {
                    faults.push(format!("{name}: -{} is a term; the portal has none", it.id.name))
                }
                Entry::Junk { content } => faults.push(format!("{name}: not Fluent: {content}")),
                Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => {}
            }
        }
    }
    (messages, faults)
}

fn message(pattern: &Pattern<&str>) -> Message {
    let mut message = Message::default();
    message.texts = texts(pattern, &mut message);
    message
}

/// All texts that a pattern may give. Notes its variables and selectors in `message`.
fn texts(pattern: &Pattern<&str>, message: &mut Message) -> Vec<String> {
    pattern.elements.iter().fold(vec![String::new()], |before, element| {
        let after = match element {
            PatternElement::TextElement { value } => vec![(*value).to_owned()],
            PatternElement::Placeable { expression } => expression_texts(expression, message),
        };
        before.iter().flat_map(|start| after.iter().map(move |end| format!("{start}{end}"))).collect()
    })
}

fn expression_texts(expression: &Expression<&str>, message: &mut Message) -> Vec<String> {
    match expression {
        Expression::Inline(inline) => vec![inline_text(inline, message)],
        Expression::Select { selector, variants } => {
            inline_text(selector, message);
            let (mut categories, mut numbers) = (BTreeSet::new(), BTreeSet::new());
            for variant in variants {
                match variant.key {
                    VariantKey::Identifier { name } => categories.insert(name.to_owned()),
                    VariantKey::NumberLiteral { value } => numbers.insert(value.to_owned()),
                };
            }
            message.selectors.push((categories, numbers));
            variants.iter().flat_map(|it| texts(&it.value, message)).collect()
        }
    }
}

fn inline_text(inline: &InlineExpression<&str>, message: &mut Message) -> String {
    match inline {
        InlineExpression::VariableReference { id } => {
            message.variables.insert(id.name.to_owned());
            format!("{{${}}}", id.name)
        }
        InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value } => {
            (*value).to_owned()
        }
        InlineExpression::Placeable { expression } => expression_texts(expression, message).concat(),
        other => panic!("only variables and literals stand in messages, not {other:?}"),
    }
}

fn italian() -> Messages {
    read(Language::SOURCE.tag).0
}

fn is_italian_only(id: &str) -> bool {
    ITALIAN_ONLY.iter().any(|it| id == *it || (it.ends_with('-') && id.starts_with(it)))
}

fn base(id: &str) -> &str {
    id.split('.').next().unwrap_or(id)
}

fn word_count(text: &str) -> usize {
    text.split_whitespace().filter(|it| it.chars().any(char::is_alphanumeric)).count()
}

fn without_variables(text: &str) -> String {
    text.split('{').map(|it| it.split_once('}').map_or(it, |(_, rest)| rest)).collect()
}

/// Looks at every message of every language: `fault` says what is wrong with one, if anything.
#[track_caller]
fn check_all(fault: impl Fn(&str, &str, &Message) -> Option<String>) {
    let mut faults = Vec::new();
    for language in &LANGUAGES {
        for (id, message) in &read(language.tag).0 {
            let fault = fault(language.tag, id, message);
            faults.extend(fault.map(|it| format!("{}: {id}: {it}", language.tag)));
        }
    }
    none(&faults);
}

/// Looks at every text of every language.
#[track_caller]
fn check_texts(fault: impl Fn(&str) -> Option<String>) {
    check_all(|_, _, message| message.texts.iter().find_map(|it| fault(it)));
}

#[track_caller]
fn none(faults: &[String]) {
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}

/// The text of every Rust file below `src/<part>`.
fn sources(part: &str) -> Vec<String> {
    let mut folders = vec![root().join("src").join(part)];
    let mut sources = Vec::new();
    while let Some(folder) = folders.pop() {
        for file in files(&folder) {
            if file.is_dir() {
                folders.push(file);
            } else if file.extension().is_some_and(|it| it == "rs") {
                sources.push(fs::read_to_string(file).unwrap());
            }
        }
    }
    sources
}

/// Every literal that stands in a call as `get("…")`.
fn first_arguments<'a>(source: &'a str, call: &'a str) -> impl Iterator<Item = &'a str> {
    source.split(call).skip(1).filter_map(|it| it.trim_start().strip_prefix('"')?.split('"').next())
}

/// Literals that look like ids of messages (`two-words`) and aren't markup: a class, or an attribute's name or value.
fn tabled(source: &str) -> impl Iterator<Item = &str> {
    let is_id = |it: &str| {
        it.contains('-')
            && it.split('-').all(|it| {
                !it.is_empty() && it.chars().all(|it| it.is_ascii_lowercase() || it.is_ascii_digit())
            })
    };
    let pieces: Vec<_> = source.split('"').collect();
    let opens = |it: &str| [".attr(", "_attr(", ".class("].iter().any(|call| it.trim_end().ends_with(call));
    let is_markup = |at: usize| {
        opens(pieces[at - 1]) || (at > 2 && pieces[at - 1].trim() == "," && opens(pieces[at - 3]))
    };
    let literals: Vec<_> = (1..pieces.len()).filter(|at| !is_markup(*at)).map(|at| pieces[at]).collect();
    literals.into_iter().filter(move |it| is_id(it))
}

#[test]
fn every_language_has_a_folder_and_every_folder_a_language() {
    let folders: BTreeSet<_> = files(&root().join("locales"))
        .iter()
        .map(|it| it.file_name().unwrap().to_string_lossy().into_owned())
        .filter(|it| it != TOOL)
        .collect();
    let languages: BTreeSet<_> = LANGUAGES.iter().map(|it| it.tag.to_owned()).collect();
    assert_eq!(folders, languages, "folders of locales/ (left) and LANGUAGES (right)");
}

#[test]
fn every_file_is_fluent() {
    none(&LANGUAGES.iter().flat_map(|it| read(it.tag).1).collect::<Vec<_>>());
}

#[test]
fn every_language_has_the_same_messages() {
    let expected: BTreeSet<_> = italian().into_keys().filter(|it| !is_italian_only(base(it))).collect();
    let mut faults = Vec::new();
    for language in LANGUAGES.iter().filter(|it| !it.is_source()) {
        let found: BTreeSet<_> = read(language.tag).0.into_keys().collect();
        let missing = expected.difference(&found).map(|id| format!("{}: {id} is missing", language.tag));
        let surplus = found.difference(&expected).map(|id| format!("{}: {id} is too much", language.tag));
        faults.extend(missing.chain(surplus));
    }
    none(&faults);
}

#[test]
fn a_message_has_the_same_variables_in_every_language() {
    let italian = italian();
    check_all(|_, id, message| {
        let expected = &italian.get(id)?.variables;
        let found = &message.variables;
        (found != expected).then(|| format!("variables are {found:?}, in Italian {expected:?}"))
    });
}

#[test]
fn plurals_have_the_forms_of_their_language() {
    let italian = italian();
    check_all(|language, id, message| {
        let Some((_, categories)) = PLURALS.iter().find(|it| it.0 == language) else {
            return Some("its plural categories aren't in PLURALS".to_owned());
        };
        let categories: BTreeSet<_> = categories.iter().map(|it| (*it).to_owned()).collect();
        let nothing = BTreeSet::new();
        // Where nought has a form of its own, it needs no number written out.
        let source = italian.get(id).and_then(|it| it.selectors.first()).map_or(&nothing, |it| &it.1);
        let numbers = if categories.contains("zero") { &nothing } else { source };
        let wrong = message.selectors.iter().find(|it| it.0 != categories || it.1 != *numbers)?;
        Some(format!("forms are {:?} {:?}, not {categories:?} {numbers:?}", wrong.0, wrong.1))
    });
}

#[test]
fn nothing_is_a_copy_of_the_italian() {
    let italian = italian();
    check_all(|language, id, message| {
        let copied = language != Language::SOURCE.tag
            && !NAMES.contains(&id)
            && message.texts == italian.get(id)?.texts
            && message.texts.iter().any(|it| word_count(&without_variables(it)) > 2);
        copied.then(|| format!("not translated: {:?}", message.texts))
    });
}

#[test]
fn no_markup_stands_in_messages() {
    check_texts(|it| it.contains(['<', '>', '&']).then(|| format!("markup in {it:?}")));
}

#[test]
fn marks_of_direction_are_balanced() {
    check_texts(|text| {
        let (mut isolates, mut embeddings) = (0, 0);
        for letter in text.chars() {
            match letter {
                '\u{2066}'..='\u{2068}' => isolates += 1,
                '\u{2069}' => isolates -= 1,
                '\u{202A}' | '\u{202B}' | '\u{202D}' | '\u{202E}' => embeddings += 1,
                '\u{202C}' => embeddings -= 1,
                _ => {}
            }
            if isolates < 0 || embeddings < 0 {
                break;
            }
        }
        (isolates != 0 || embeddings != 0).then(|| format!("unbalanced marks in {text:?}"))
    });
}

#[test]
fn sentences_are_short() {
    check_texts(|text| {
        let long = text.split_inclusive(['.', '?', '!', '؟']).find(|it| word_count(it) > LONGEST_SENTENCE)?;
        Some(format!("{} words in {long:?}", word_count(long)))
    });
}

#[test]
fn every_message_is_used() {
    let sources = sources("").concat();
    let unused: Vec<_> = italian()
        .into_keys()
        .filter(|it| !sources.contains(&format!("\"{}\"", base(it))))
        .map(|it| format!("{it} is used nowhere in src/"))
        .collect();
    none(&unused);
}

#[test]
fn every_message_that_is_used_exists() {
    const CALLS: [&str; 5] =
        ["context.get(", "context.say(", "wording.get(", "wording.say(", "italian_message("];
    let italian = italian();
    let all = sources("");
    let called = all.iter().flat_map(|it| CALLS.iter().flat_map(|call| first_arguments(it, call)));
    let ui = sources("ui");
    let named: BTreeSet<_> = called.chain(ui.iter().flat_map(|it| tabled(it))).collect();
    assert!(named.len() > 100, "only {} messages found in src/: has their use changed?", named.len());
    let missing = named.into_iter().filter(|it| !italian.contains_key(*it));
    none(&missing.map(|it| format!("{it} is used in src/ and isn't in locales/it")).collect::<Vec<_>>());
}

/// The published feed as a reader of one language has it.
fn catalogue(language: &Language) -> Catalogue {
    let file = |name: &str| fs::read_to_string(root().join("public/feed").join(name)).unwrap();
    let (mut loader, parts) = Loader::new(&file(MANIFEST)).unwrap();
    for part in parts.iter().filter(|it| it.in_language.as_deref().is_none_or(|it| it == language.tag)) {
        loader.read(part, &file(&part.url)).unwrap();
    }
    loader.finish().unwrap().0
}

#[test]
fn examples_of_searches_find_something() {
    for language in &LANGUAGES {
        let catalogue = catalogue(language);
        let index = Index::new(&catalogue, &|_| String::new());
        let search = Search { catalogue: &catalogue, index: &index, agenda: None, here: None, by_name: &Icu };
        let messages = read(language.tag).0;
        let examples = messages.iter().filter(|it| it.0.starts_with("home-example-"));
        for (id, text) in examples.flat_map(|it| it.1.texts.iter().map(move |text| (it.0, text))) {
            let query = Query { text: text.clone(), ..Query::default() };
            let results = search.run(&query);
            let found = results.certain > 0 && !search.reading(&results).partial;
            assert!(found, "{}: {id}: nothing is found for {text:?}", language.tag);
        }
    }
}

//! The topics of the feed in `public/feed`: enough of them, worded in every language, each leading somewhere. Run by
//! `cargo test -p feed --test topics`.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use std::collections::HashMap;
use std::fs;

use domain::catalogue::Catalogue;
use domain::search::Danger;
use domain::topic::PURPOSES;
use feed::raw;
use fixtures::published;

/// How many there must be.
const LEAST: usize = 130;
/// How deep the tree may be.
const LEVELS: usize = 3;
/// The root of the needs.
const NEEDS: &str = "bisogni";
/// Languages beside Italian in which every topic has words.
const LANGUAGES: [&str; 12] = ["en", "ar", "es", "fr", "zh-Hans", "fil", "uk", "ro", "ru", "bn", "si", "sq"];

fn file(path: &str) -> String {
    let path = fixtures::root().join(path);
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The topics as they stand: the loader drops references that lead nowhere.
fn topics() -> Vec<raw::Topic> {
    serde_json::from_str(&file("public/feed/topics.json")).unwrap()
}

/// Whether a topic is the wider one or narrows it.
fn is_within(catalogue: &Catalogue, topic: &str, wider: &str) -> bool {
    catalogue.and_wider(catalogue.topic_position(topic).unwrap()).any(|it| catalogue.topics[it].id == wider)
}

/// Whether an activity about a topic is found by those who ask for another.
fn answers(catalogue: &Catalogue, topic: &str, asked: &str) -> bool {
    let found_under = catalogue.found_under(catalogue.topic_position(topic).unwrap());
    found_under.into_iter().any(|it| catalogue.topics[it].id == asked)
}

#[test]
fn there_are_enough_and_the_tree_is_low() {
    let (topics, catalogue) = (topics(), published());
    assert!(topics.len() >= LEAST && topics.len() == catalogue.topics.len(), "{}", topics.len());
    for topic in &topics {
        let levels = catalogue.and_wider(catalogue.topic_position(&topic.id).unwrap()).count();
        assert!(levels <= LEVELS, "{} is on level {levels}", topic.id);
    }
    let roots = topics.iter().filter(|it| it.broader.is_none()).count();
    assert!(roots <= 13, "{roots} roots");
}

#[test]
fn every_topic_has_words_in_every_language() {
    let catalogue = published();
    for topic in &catalogue.topics {
        assert!(topic.alternate_names.len() >= 3, "{}: few Italian words", topic.id);
        for tag in LANGUAGES {
            let words = catalogue.translations[tag].topics.get(&topic.id);
            let words = words.unwrap_or_else(|| panic!("{}: no words in {tag}", topic.id));
            assert!(words.name.is_some() && words.alternate_names.len() >= 2, "{}: {tag}", topic.id);
        }
    }
}

#[test]
fn every_need_leads_to_topics_that_exist() {
    let (topics, catalogue) = (topics(), published());
    for topic in &topics {
        let is_need = topic.broader.as_deref() == Some(NEEDS);
        assert_eq!(is_need, !topic.related.is_empty(), "{}", topic.id);
        for id in &topic.related {
            let target = catalogue.topic(id).unwrap_or_else(|| panic!("{}: no topic {id}", topic.id));
            assert!(target.related.is_empty(), "{}: {id} is a need itself", topic.id);
            assert!(answers(&catalogue, id, &topic.id) && !is_within(&catalogue, id, &topic.id));
        }
    }
    let needs = topics.iter().filter(|it| !it.related.is_empty()).count();
    assert!(needs >= 25, "{needs} needs");
    assert!(
        !catalogue.activities.iter().flat_map(|it| &it.topics).any(|it| is_within(&catalogue, it, NEEDS))
    );
}

/// Who chooses one of them is led to help first.
#[test]
fn the_topics_of_danger_exist() {
    let catalogue = published();
    for id in Danger::TOPICS {
        assert!(catalogue.topics.iter().any(|it| it.id == id), "{id}");
    }
}

#[test]
fn a_need_is_answered_by_what_lies_within_its_topics() {
    let catalogue = published();
    for (topic, asked, expected) in [
        ("tombola", "giochi", true),
        ("giochi", "tombola", false),
        ("ballo-liscio", "voglio-conoscere-gente", true),
        ("bonus", "non-arrivo-a-fine-mese", true),
        ("tombola", "non-arrivo-a-fine-mese", false),
        ("tombola", "nessuno", false),
    ] {
        assert_eq!(answers(&catalogue, topic, asked), expected, "{topic}, {asked}");
    }
}

#[test]
fn every_topic_serves_a_purpose_of_the_houses() {
    let (topics, catalogue) = (topics(), published());
    let of: HashMap<_, _> = topics.iter().map(|it| (it.id.as_str(), &it.purpose)).collect();
    for topic in &topics {
        assert!(topic.purpose.iter().all(|it| PURPOSES.contains(&it.as_str())), "{}", topic.id);
        let mut line = catalogue.and_wider(catalogue.topic_position(&topic.id).unwrap());
        assert!(line.any(|it| !of[catalogue.topics[it].id.as_str()].is_empty()), "{}", topic.id);
        let concept = topic.exact_match.as_deref();
        assert!(
            concept.is_none_or(|it| it.starts_with("https://openactive.io/activity-list#")),
            "{}",
            topic.id
        );
    }
}

/// A word that stands on two topics finds what nobody asked for. Needs may use the words of what helps.
#[test]
fn no_word_stands_on_two_topics() {
    let catalogue = published();
    let mut seen: HashMap<String, Vec<&str>> = HashMap::new();
    for topic in catalogue.topics.iter().filter(|it| it.related.is_empty()) {
        for word in std::iter::once(&topic.name).chain(&topic.alternate_names) {
            let others = seen.entry(word.to_lowercase()).or_default();
            for other in others.iter() {
                let akin = is_within(&catalogue, &topic.id, other) || is_within(&catalogue, other, &topic.id);
                assert!(akin, "{word:?} stands on {other} and on {}", topic.id);
            }
            others.push(&topic.id);
        }
    }
}

#[test]
fn every_topic_is_documented() {
    let text = file("docs/topics.md");
    for topic in topics() {
        let row = format!("| `{}` | {} | {} |", topic.id, topic.name, topic.broader.unwrap_or_default());
        assert!(text.contains(&row), "docs/topics.md has no row {row}");
    }
}

#[test]
fn a_topic_counts_what_is_found_under_it() {
    let catalogue = published();
    let counts = catalogue.counts_by_topic();
    for (topic, count) in catalogue.topics.iter().zip(counts) {
        let is_found = |it: &&domain::activity::Activity| {
            it.topics.iter().any(|about| answers(&catalogue, about, &topic.id))
        };
        assert_eq!(count as usize, catalogue.activities.iter().filter(is_found).count(), "{}", topic.id);
    }
}

use std::cmp::Reverse;

use super::matching::Matching;
use super::run::Search;
use super::weights::SUGGESTED;
use crate::place::Place;
use crate::sort::sorted;
use crate::topic::Topic;

/// How many suggestions are made: more is a list to read, not a help.
const MAX: usize = 5;

/// The order of the suggestions: the smallest comes first, field by field.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct SuggestionKey {
    /// How well the words name the record.
    score: Reverse<u16>,
    /// Of two that are named equally well, the one with more activities comes first.
    count: Reverse<usize>,
    /// The record's number in the index of names.
    record: usize,
}

/// A topic or a place that somebody may be typing.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Suggestion<'a> {
    /// A topic, with how many activities are about it.
    Topic(&'a Topic, usize),
    /// A place, with how many activities are in it.
    Place(&'a Place, usize),
}

/// The topics and places that unfinished words may mean, the likeliest first; only such as have activities.
pub fn suggest<'a>(search: Search<'a>, text: &str) -> Vec<Suggestion<'a>> {
    let topics = search.catalogue.topics.len();
    let names = topics + search.catalogue.places.len();
    let matching = Matching::new(search.index, text, 0, names);
    let Some(words) = u16::try_from(matching.words.len()).ok().filter(|it| *it > 0) else {
        return Vec::new();
    };
    let mut scored = Vec::new();
    for record in 0..names {
        let scores = || matching.words.iter().filter_map(|it| it.name_scores.get(record));
        let count = search.index.doc_values.count(record);
        if count > 0 && scores().all(|it| *it > 0) {
            let score = scores().map(|it| u16::from(*it)).sum::<u16>() / words;
            if score >= SUGGESTED {
                scored.push(SuggestionKey { score: Reverse(score), count: Reverse(count), record });
            }
        }
    }
    let suggestion = |record: usize| {
        let count = search.index.doc_values.count(record);
        match record.checked_sub(topics) {
            None => search.catalogue.topics.get(record).map(|it| Suggestion::Topic(it, count)),
            Some(place) => search.catalogue.places.get(place).map(|it| Suggestion::Place(it, count)),
        }
    };
    sorted(scored).into_iter().take(MAX).filter_map(|it| suggestion(it.record)).collect()
}

//! The reason why an activity answers a query, where its card doesn't show it.

use super::fold::words;
use super::matching::WordMatch;
use super::run::{Results, Search};
use super::weights::SELF_EVIDENT;
use crate::place::Place;
use crate::topic::Topic;

/// The reason why an activity answers a word that its name doesn't contain.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum MatchReason<'a> {
    /// It is about this.
    Topic(&'a Topic),
    /// Its place, or the house that it is in, is called so too.
    Place(&'a Place),
    /// The word stands in its description.
    Description,
}

/// How the words of a question were read.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Reading {
    /// Words as typed, with what was probably meant.
    pub corrected: Vec<(String, String)>,
    /// Words that mean nothing here.
    pub unknown: Vec<String>,
    /// Whether the answers lack some of the other words.
    pub partial: bool,
}

impl<'a> Search<'a> {
    /// The reasons why the activity at a position answers: each reason once, in the order of the words.
    pub fn why(self, results: &Results, position: usize) -> Vec<MatchReason<'a>> {
        let mut reasons = Vec::new();
        for reason in results.matching.words.iter().filter_map(|it| self.why_word(it, position)) {
            if !reasons.contains(&reason) {
                reasons.push(reason);
            }
        }
        reasons
    }

    fn why_word(self, word: &WordMatch, position: usize) -> Option<MatchReason<'a>> {
        let own = word.own_score(self.index, position);
        if own >= SELF_EVIDENT {
            return None;
        }
        let doc_values = &self.index.doc_values;
        let score = |record: usize| word.name_scores.get(record).copied().filter(|it| *it > own);
        let of_topic = |topic: &u32| Some((score(*topic as usize)?, *topic as usize));
        let topic = doc_values.topics(position).iter().filter_map(of_topic).max_by_key(|it| (it.0, it.1));
        let topics = self.catalogue.topics.len();
        let place = doc_values.place(position).and_then(|it| Some((score(topics + it)?, it)));
        match (topic, place) {
            (Some(topic), place) if place.is_none_or(|it| it.0 <= topic.0) => {
                self.catalogue.topics.get(topic.1).map(MatchReason::Topic)
            }
            (_, Some(place)) => {
                let place = self.catalogue.places.get(place.1)?;
                (!says(place, &word.typed)).then_some(MatchReason::Place(place))
            }
            _ => (own > 0).then_some(MatchReason::Description),
        }
    }

    /// How the words were read.
    pub fn reading(self, results: &Results) -> Reading {
        let words = &results.matching.words;
        let corrected = |it: &WordMatch| Some((it.typed.clone(), it.corrected(self.index)?.to_owned()));
        let known = words.iter().filter(|it| it.is_known()).count();
        Reading {
            corrected: words.iter().filter_map(corrected).collect(),
            unknown: words.iter().filter(|it| !it.is_known()).map(|it| it.typed.clone()).collect(),
            partial: results.matching.answered < known,
        }
    }

    /// Whether some word is unknown or badly misspelt: it may be a word of another language.
    pub fn may_be_foreign(self, results: &Results) -> bool {
        results.matching.words.iter().any(|it| !it.is_plain())
    }
}

/// Whether a card shows the word with the place's name and address.
fn says(place: &Place, typed: &str) -> bool {
    let shown = [place.name.as_str(), place.address.as_deref().unwrap_or_default()];
    shown.into_iter().flat_map(words).any(|it| it.starts_with(typed))
}

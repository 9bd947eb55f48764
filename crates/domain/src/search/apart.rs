//! The services, guides and themes that a question means.

use std::collections::HashMap;

use super::inverted_index::{InvertedIndex, InvertedIndexBuilder};
use super::matching::{WordMatch, scored};
use super::query::Query;
use super::run::Results;
use super::vocabulary::MatchKind;
use super::weights::{APART_DESCRIPTION, APART_MEANT, EXACT, NAME, SUGGESTED, TOPIC_SYNONYM};
use crate::about::Text;
use crate::catalogue::Catalogue;
use crate::guide::{Guide, Guides};
use crate::service::{Service, Services};
use crate::theme::{Theme, Themes};

/// A record is looked for by its first topics: the others say where else it may help.
const FIRST_TOPICS: usize = 2;

/// The services, the guides or the themes that a question means.
#[derive(Debug)]
pub struct Found<'s, T> {
    /// The best first.
    pub records: Vec<&'s T>,
    /// Whether the words name the first one rather than any activity.
    pub comes_first: bool,
}

/// What is known of a record.
struct Named<'s> {
    name: &'s str,
    alternate_names: &'s [String],
    description: Option<&'s str>,
    topics: &'s [String],
    /// Its wording in the reader's language.
    text: Option<&'s Text>,
}

/// How well words mean a record.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Score {
    /// How many of the words do.
    words: usize,
    /// The mean over all words, out of [`BEST`](super::weights::BEST).
    mean: usize,
}

impl Results {
    /// The services that the words mean; see [`Self::apart`].
    pub fn services<'s>(
        &self,
        catalogue: &Catalogue,
        services: &'s Services,
        query: &Query,
        limit: usize,
    ) -> Found<'s, Service> {
        let records = services.services.iter().map(|it| {
            let named = Named {
                name: &it.name,
                alternate_names: &it.alternate_names,
                description: it.description.as_deref(),
                topics: &it.topics,
                text: services.text(it).map(|it| &it.text),
            };
            (it, named)
        });
        self.apart(catalogue, query, limit, &records.collect::<Vec<_>>())
    }

    /// The guides that the words mean; see [`Self::apart`].
    pub fn guides<'s>(
        &self,
        catalogue: &Catalogue,
        guides: &'s Guides,
        query: &Query,
        limit: usize,
    ) -> Found<'s, Guide> {
        let records = guides.guides.iter().map(|it| {
            let named = Named {
                name: &it.name,
                alternate_names: &it.alternate_names,
                description: it.description.as_deref(),
                topics: &it.topics,
                text: guides.text(it),
            };
            (it, named)
        });
        self.apart(catalogue, query, limit, &records.collect::<Vec<_>>())
    }

    /// The themes that the words mean; see [`Self::apart`].
    pub fn themes<'s>(
        &self,
        catalogue: &Catalogue,
        themes: &'s Themes,
        query: &Query,
        limit: usize,
    ) -> Found<'s, Theme> {
        let records = themes.themes.iter().map(|it| {
            let named = Named {
                name: &it.name,
                alternate_names: &it.alternate_names,
                description: it.description.as_deref(),
                topics: &it.topics,
                text: themes.text(it).map(|it| &it.text),
            };
            (it, named)
        });
        self.apart(catalogue, query, limit, &records.collect::<Vec<_>>())
    }

    /// The records that the words mean by their names or first topics; without words, those that are about the topics
    /// of the query. The best first, at most `limit`. Half of the words must mean the record, one of them plainly.
    fn apart<'s, T>(
        &self,
        catalogue: &Catalogue,
        query: &Query,
        limit: usize,
        records: &[(&'s T, Named<'s>)],
    ) -> Found<'s, T> {
        if self.matching.words.is_empty() {
            let is_about =
                |it: &&(&T, Named<'_>)| query.topics.iter().any(|topic| it.1.topics.contains(topic));
            let records = records.iter().filter(is_about).take(limit).map(|it| it.0).collect();
            return Found { records, comes_first: false };
        }
        let topics: HashMap<&str, usize> =
            catalogue.topics.iter().enumerate().map(|(position, it)| (it.id.as_str(), position)).collect();
        let index = index(records.iter().map(|it| &it.1));
        let named: Vec<Vec<u8>> =
            self.matching.words.iter().map(|it| scores(&index, it, records.len())).collect();
        let score = |position: usize, record: &Named<'_>| {
            let about = record.topics.iter().take(FIRST_TOPICS);
            let about: Vec<usize> = about.filter_map(|it| topics.get(it.as_str()).copied()).collect();
            let named = named.iter().map(|it| it.get(position).copied().unwrap_or_default());
            let named: Vec<u8> = named.collect();
            let words = named.iter().zip(&self.matching.words);
            let scores: Vec<u8> = words.map(|(named, it)| score_of(it, &about).max(*named)).collect();
            let score = Score::of(&scores);
            let is_meant = score.words * 2 >= scores.len() && scores.iter().any(|it| *it >= APART_MEANT);
            is_meant.then(|| (score, Score::of(&named)))
        };
        let all = records.iter().enumerate();
        let mut found: Vec<_> =
            all.filter_map(|(position, it)| Some((score(position, &it.1)?, it.0))).collect();
        found.sort_by_key(|it| std::cmp::Reverse(it.0));
        // Those that have fewer of the words are about something else.
        let most = found.first().map_or(0, |it| it.0.0.words);
        found.retain(|it| it.0.0.words == most);
        Found {
            comes_first: found.first().is_some_and(|it| it.0.1 > self.best_score()),
            records: found.into_iter().take(limit).map(|it| it.1).collect(),
        }
    }

    /// How well the best activity answers the words.
    fn best_score(&self) -> Score {
        let scores = self.hits.iter().filter_map(|it| self.matching.score(*it));
        Score { words: self.matching.answered, mean: scores.max().map_or(0, usize::from) }
    }
}

impl Score {
    fn of(scores: &[u8]) -> Self {
        let sum: usize = scores.iter().map(|it| usize::from(*it)).sum();
        let words = scores.iter().filter(|it| u16::from(**it) >= SUGGESTED).count();
        Self { words, mean: sum / scores.len().max(1) }
    }
}

/// The words of records, in Italian and in the reader's language. They are few: it is made anew for each question.
fn index<'s>(records: impl Iterator<Item = &'s Named<'s>>) -> InvertedIndex {
    let mut index = InvertedIndexBuilder::default();
    for (position, record) in records.enumerate() {
        let own = |field: fn(&Text) -> &Option<String>| record.text.and_then(|it| field(it).as_deref());
        for name in [Some(record.name), own(|it| &it.name)].into_iter().flatten() {
            index.add_phrase(position, name, NAME);
        }
        let translated = record.text.map(|it| it.alternate_names.as_slice()).unwrap_or_default();
        for name in record.alternate_names.iter().chain(translated) {
            index.add_phrase(position, name, TOPIC_SYNONYM);
        }
        for it in [record.description, own(|it| &it.description)].into_iter().flatten() {
            index.add(position, it, APART_DESCRIPTION);
        }
    }
    index.finish()
}

/// How well a word answers each record, by the first way in which it is found. A word that activities have as it was
/// typed is no other word by a mistake: who asks for "bocce" or "carte" wants to play.
fn scores(index: &InvertedIndex, word: &WordMatch, records: usize) -> Vec<u8> {
    let mut scores = vec![0; records];
    let ways = [MatchKind::Exact, MatchKind::Prefix, MatchKind::Fuzzy];
    let ways = if word.is_exact() { &ways[..1] } else { &ways };
    let found = ways.iter().map(|it| index.words.find(&word.typed, *it)).find(|it| !it.is_empty());
    let mut found = found.unwrap_or_default();
    found.retain(|it| !word.is_exact() || it.quality == EXACT);
    for (position, score) in scored(index, &found) {
        if let Some(best) = scores.get_mut(position) {
            *best = score.max(*best);
        }
    }
    scores
}

/// How well a word answers the best of these topics.
fn score_of(word: &WordMatch, topics: &[usize]) -> u8 {
    topics.iter().filter_map(|it| word.name_scores.get(*it)).copied().max().unwrap_or_default()
}

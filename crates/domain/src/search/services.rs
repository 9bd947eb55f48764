//! The services that a question means.

use std::collections::HashMap;

use super::fold::words;
use super::matching::WordMatch;
use super::query::Query;
use super::run::Results;
use super::weights::{BEGINNING, EXACT, NAME, SUGGESTED, TOPIC_SYNONYM};
use crate::catalogue::Catalogue;
use crate::service::{Service, Services};

/// A service is looked for by its first topics: the others say where else it may help.
const FIRST_TOPICS: usize = 2;
/// Fewer letters are no beginning of a service's name: too many words begin with them.
const BRIEF: usize = 4;

impl Results {
    /// The services that the words mean by their names or their first topics; without words, those that are about the
    /// topics of the query. The best first, at most `limit`. Every word must mean the service.
    pub fn services<'s>(
        &self,
        catalogue: &Catalogue,
        services: &'s Services,
        query: &Query,
        limit: usize,
    ) -> Vec<&'s Service> {
        let topics: HashMap<&str, usize> =
            catalogue.topics.iter().enumerate().map(|(position, it)| (it.id.as_str(), position)).collect();
        let score = |service: &Service| {
            if self.matching.words.is_empty() {
                let is_about = query.topics.iter().any(|it| service.topics.contains(it));
                return is_about.then_some(SUGGESTED);
            }
            let own = OwnWords::new(services, service);
            let about = service.topics.iter().take(FIRST_TOPICS);
            let about: Vec<usize> = about.filter_map(|it| topics.get(it.as_str()).copied()).collect();
            let words = self.matching.words.iter();
            let scores: Vec<u16> = words.map(|it| own.score(it).max(score_of(it, &about))).collect();
            let worst = scores.iter().min().copied().unwrap_or_default();
            let sum: u16 = scores.iter().sum();
            (worst >= SUGGESTED).then_some(sum)
        };
        let mut found: Vec<_> = services.services.iter().filter_map(|it| Some((score(it)?, it))).collect();
        found.sort_by_key(|it| std::cmp::Reverse(it.0));
        found.into_iter().take(limit).map(|it| it.1).collect()
    }
}

/// How well a word answers the best of these topics.
fn score_of(word: &WordMatch, topics: &[usize]) -> u16 {
    let scores = topics.iter().filter_map(|it| word.name_scores.get(*it));
    scores.max().copied().map_or(0, u16::from)
}

/// The folded words of a service's names.
struct OwnWords {
    name: Vec<String>,
    others: Vec<String>,
}

impl OwnWords {
    fn new(services: &Services, service: &Service) -> Self {
        let text = services.text(service);
        let name = text.and_then(|it| it.name.as_deref());
        let name = [Some(service.name.as_str()), name].into_iter().flatten().flat_map(words).collect();
        let translated = text.map(|it| it.alternate_names.as_slice()).unwrap_or_default();
        let others = service.alternate_names.iter().chain(translated).flat_map(|it| words(it)).collect();
        Self { name, others }
    }

    fn score(&self, word: &WordMatch) -> u16 {
        let best = |words: &[String], impact: u8| {
            let quality = words.iter().map(|it| {
                let begins = it.starts_with(&word.typed) && word.typed.chars().count() >= BRIEF;
                if *it == word.typed {
                    EXACT
                } else if begins {
                    BEGINNING
                } else {
                    0
                }
            });
            quality.max().map_or(0, |it| u16::from(impact) * u16::from(it))
        };
        best(&self.name, NAME).max(best(&self.others, TOPIC_SYNONYM))
    }
}

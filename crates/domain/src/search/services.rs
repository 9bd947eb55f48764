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

/// The services that a question means.
#[derive(Debug, Default)]
pub struct FoundServices<'s> {
    /// The best first.
    pub services: Vec<&'s Service>,
    /// Whether the words name the first one rather than any activity.
    pub comes_first: bool,
}

impl Results {
    /// The services that the words mean by their names or their first topics; without words, those that are about the
    /// topics of the query. The best first, at most `limit`. Every word must mean the service.
    pub fn services<'s>(
        &self,
        catalogue: &Catalogue,
        services: &'s Services,
        query: &Query,
        limit: usize,
    ) -> FoundServices<'s> {
        let topics: HashMap<&str, usize> =
            catalogue.topics.iter().enumerate().map(|(position, it)| (it.id.as_str(), position)).collect();
        let score = |service: &Service| {
            let words = &self.matching.words;
            if words.is_empty() {
                let is_about = query.topics.iter().any(|it| service.topics.contains(it));
                return is_about.then_some((0, 0));
            }
            let own = OwnWords::new(services, service);
            let about = service.topics.iter().take(FIRST_TOPICS);
            let about: Vec<usize> = about.filter_map(|it| topics.get(it.as_str()).copied()).collect();
            let named: Vec<usize> = words.iter().map(|it| own.score(it).into()).collect();
            let scores: Vec<usize> =
                named.iter().zip(words).map(|(named, it)| score_of(it, &about).max(*named)).collect();
            let is_meant = scores.iter().all(|it| *it >= usize::from(SUGGESTED));
            is_meant.then(|| (mean(&scores), mean(&named)))
        };
        let mut found: Vec<_> = services.services.iter().filter_map(|it| Some((score(it)?, it))).collect();
        found.sort_by_key(|it| std::cmp::Reverse(it.0));
        let by_name = found.first().map_or(0, |it| it.0.1);
        FoundServices {
            comes_first: by_name > self.best_score(),
            services: found.into_iter().take(limit).map(|it| it.1).collect(),
        }
    }

    /// How well the best activity answers the words; 0 where none has all of them.
    fn best_score(&self) -> usize {
        if self.matching.answered < self.matching.words.len() {
            return 0;
        }
        let scores = self.hits.iter().filter_map(|it| self.matching.score(*it));
        scores.max().map_or(0, usize::from)
    }
}

fn mean(scores: &[usize]) -> usize {
    scores.iter().sum::<usize>() / scores.len().max(1)
}

/// How well a word answers the best of these topics.
fn score_of(word: &WordMatch, topics: &[usize]) -> usize {
    let scores = topics.iter().filter_map(|it| word.name_scores.get(*it));
    scores.max().copied().map_or(0, usize::from)
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

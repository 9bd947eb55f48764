//! The activities that the words of a question mean, and how well they answer.

use super::fold::words;
use super::index::Index;
use super::inverted_index::{InvertedIndex, is_empty_word};
use super::vocabulary::{Match, MatchKind, small};
use super::weights::{AT_MOST_ONE_ERROR, BEST, EXACT, IN_ONE_NAME, ONE_NAME, SECONDARY_LOSS};

/// How many words of a question are looked up: nobody means more, and a pasted page must not stop the search.
const MAX_WORDS: usize = 12;

/// The activities that the words of a query mean.
#[derive(Debug, Default)]
pub(super) struct Matching {
    /// How well each activity answers, out of [`BEST`]; 0: not at all. Empty: no words were asked.
    scores: Vec<u16>,
    /// The positions of those that answer, in no order.
    pub answering: Vec<u32>,
    /// The words, as they were understood.
    pub words: Vec<WordMatch>,
    /// How many of the words the activities that answer have.
    pub answered: usize,
}

/// So few letters are no word yet.
const BRIEF: usize = 2;

/// A word of a question, and its interpretation.
#[derive(Debug)]
pub(super) struct WordMatch {
    pub typed: String,
    way: MatchKind,
    texts: Vec<Match>,
    descriptions: Vec<Match>,
    names: Vec<Match>,
    /// How well each record of the index of names answers.
    pub name_scores: Vec<u8>,
}

impl Matching {
    pub(super) fn new(index: &Index, text: &str, activities: usize, names: usize) -> Self {
        let mut typed: Vec<String> = words(text).into_iter().take(MAX_WORDS).collect();
        if typed.iter().any(|it| !is_empty_word(it)) {
            typed.retain(|it| !is_empty_word(it));
        }
        if typed.is_empty() {
            return Self::default();
        }
        let typed = joined(index, typed);
        let mut matching = Self { scores: vec![0; activities], ..Self::default() };
        let mut counts = vec![0u8; activities];
        let mut worth = Worth { best: vec![0; activities], met: Vec::new() };
        for typed in typed {
            let word = WordMatch::new(index, typed, names);
            if activities > 0 {
                word.score(index, &mut worth);
            }
            matching.add(&mut worth, &mut counts);
            matching.words.push(word);
        }
        matching.keep_best(&counts);
        matching.prefer_one_name(index);
        matching
    }

    /// Adds what a word is worth.
    fn add(&mut self, worth: &mut Worth, counts: &mut [u8]) {
        for position in worth.met.drain(..) {
            let at = position as usize;
            let (Some(score), Some(count), Some(best)) =
                (self.scores.get_mut(at), counts.get_mut(at), worth.best.get_mut(at))
            else {
                continue;
            };
            if *count == 0 {
                self.answering.push(position);
            }
            *score += u16::from(*best);
            *count += 1;
            *best = 0;
        }
    }

    /// Prefers one topic or place whose name holds all the words ("porta del cuore"): it is the one that is meant.
    fn prefer_one_name(&mut self, index: &Index) {
        if self.words.len() < 2 || self.scores.is_empty() {
            return;
        }
        let names = self.words.first().map_or(0, |it| it.name_scores.len());
        let scores = |name: usize| {
            self.words.iter().map(move |it| it.name_scores.get(name).copied().unwrap_or_default())
        };
        let whole: Vec<usize> = (0..names).filter(|it| scores(*it).all(|it| it >= IN_ONE_NAME)).collect();
        for name in whole {
            for activity in index.doc_values.members(name) {
                if let Some(score) = self.scores.get_mut(*activity as usize).filter(|it| **it > 0) {
                    *score = (*score + ONE_NAME).min(BEST);
                }
            }
        }
    }

    /// Those that have every word; where none has, those that have the most.
    fn keep_best(&mut self, counts: &[u8]) {
        let count = |position: u32| counts.get(position as usize).copied().unwrap_or_default();
        let most = self.answering.iter().map(|it| count(*it)).max().unwrap_or_default();
        self.answered = usize::from(most);
        for position in &self.answering {
            if let Some(score) = self.scores.get_mut(*position as usize) {
                *score = if count(*position) == most { *score / u16::from(most.max(1)) } else { 0 };
            }
        }
        self.answering.retain(|it| count(*it) == most);
    }

    /// The score that so many activities reach at least, or all that answer.
    pub(super) fn floor(&self, count: usize) -> u16 {
        let mut reached = [0usize; BEST as usize + 1];
        for score in self.answering.iter().filter_map(|it| self.scores.get(*it as usize)) {
            if let Some(reached) = reached.get_mut(usize::from(*score)) {
                *reached += 1;
            }
        }
        let mut left = count;
        for score in (1..=BEST).rev() {
            left = left.saturating_sub(reached.get(usize::from(score)).copied().unwrap_or_default());
            if left == 0 {
                return score;
            }
        }
        1
    }

    /// How well the activity at a position answers; `None`: not at all.
    pub(super) fn score(&self, position: usize) -> Option<u16> {
        if self.words.is_empty() {
            return Some(0);
        }
        self.scores.get(position).copied().filter(|it| *it > 0)
    }
}

/// The score of one word for each activity, and the activities with a score: most have none.
struct Worth {
    best: Vec<u8>,
    met: Vec<u32>,
}

impl Worth {
    fn raise(&mut self, position: usize, score: u8) {
        let Some(best) = self.best.get_mut(position) else { return };
        if *best == 0 && score > 0 {
            self.met.push(small(position));
        }
        *best = score.max(*best);
    }
}

impl WordMatch {
    fn new(index: &Index, typed: String, names: usize) -> Self {
        let mut found = Self {
            typed,
            way: MatchKind::Fuzzy,
            texts: Vec::new(),
            descriptions: Vec::new(),
            names: Vec::new(),
            name_scores: vec![0; names],
        };
        // A single letter is looked up as a whole word only: too many words begin with it. A Chinese sign is a word.
        let ways = [MatchKind::Exact, MatchKind::Prefix, MatchKind::Fuzzy];
        let ways = if found.typed.len() == 1 { &ways[..1] } else { &ways };
        for way in ways.iter().copied() {
            found.texts = index.texts.words.find(&found.typed, way);
            found.names = index.names.words.find(&found.typed, way);
            // Every description has a word that begins with a letter or two.
            if way != MatchKind::Prefix || found.typed.chars().count() > BRIEF {
                found.descriptions = index.descriptions.words.find(&found.typed, way);
            }
            if found.leads_somewhere(index) {
                found.way = way;
                break;
            }
        }
        for (record, score) in scored(&index.names, &found.names) {
            if let Some(best) = found.name_scores.get_mut(record) {
                *best = score.max(*best);
            }
        }
        index.doc_values.propagate(&mut found.name_scores);
        found
    }

    /// Whether the word finds an activity. A topic without activities doesn't count: it would hide a likelier meaning.
    fn leads_somewhere(&self, index: &Index) -> bool {
        let mut names = scored(&index.names, &self.names);
        !(self.texts.is_empty() && self.descriptions.is_empty())
            || names.any(|(record, _)| index.doc_values.count(record) > 0)
    }

    /// Whether activities, topics or places have it as it was typed.
    pub(super) fn is_exact(&self) -> bool {
        let mut all = self.texts.iter().chain(&self.descriptions).chain(&self.names);
        all.any(|it| it.quality == EXACT)
    }

    /// Whether it means anything.
    pub(super) fn is_known(&self) -> bool {
        !(self.texts.is_empty() && self.descriptions.is_empty() && self.names.is_empty())
    }

    /// Whether it is plain what was typed: a word of the feed, its beginning, or one with a single mistake.
    pub(super) fn is_plain(&self) -> bool {
        let best = self.texts.iter().chain(&self.descriptions).chain(&self.names).map(|it| it.quality).max();
        best.is_some_and(|it| self.way != MatchKind::Fuzzy || it >= AT_MOST_ONE_ERROR)
    }

    /// The word that was probably meant, where what was typed isn't one.
    pub(super) fn corrected<'a>(&self, index: &'a Index) -> Option<&'a str> {
        if self.way != MatchKind::Fuzzy {
            return None;
        }
        let layers = self.layers(index).into_iter();
        let all =
            layers.flat_map(|(layer, matches)| matches.iter().map(move |it| (it.quality, layer, it.word)));
        let best = all.max_by_key(|it| it.0);
        best.map(|(_, layer, word)| layer.words.word(word))
    }

    /// The indexes in which it was found. Of equally good matches, the last index's one is preferred.
    fn layers<'a, 'b>(&'b self, index: &'a Index) -> [(&'a InvertedIndex, &'b [Match]); 3] {
        [(&index.descriptions, &self.descriptions), (&index.texts, &self.texts), (&index.names, &self.names)]
    }

    /// Raises what it is worth for each activity.
    fn score(&self, index: &Index, worth: &mut Worth) {
        for (layer, matches) in [(&index.descriptions, &self.descriptions), (&index.texts, &self.texts)] {
            for (record, score) in scored(layer, matches) {
                worth.raise(record, score);
            }
        }
        for (name, score) in self.name_scores.iter().enumerate().filter(|it| *it.1 > 0) {
            for activity in index.doc_values.members(name) {
                let aside =
                    if index.doc_values.is_secondary(*activity, name) { *score / SECONDARY_LOSS } else { 0 };
                worth.raise(*activity as usize, *score - aside);
            }
        }
    }

    /// How well it answers what the activity at a position says itself.
    pub(super) fn own_score(&self, index: &Index, position: usize) -> u8 {
        scored(&index.texts, &self.texts)
            .chain(scored(&index.descriptions, &self.descriptions))
            .filter(|it| it.0 == position)
            .map(|it| it.1)
            .max()
            .unwrap_or_default()
    }
}

/// The records in which the words stand, with what they are worth there.
pub(super) fn scored(layer: &InvertedIndex, matches: &[Match]) -> impl Iterator<Item = (usize, u8)> {
    matches
        .iter()
        .flat_map(|it| layer.postings(it.word).map(|(record, impact)| (record, impact * it.quality)))
}

/// Words that people part and the feed doesn't: "sempre verdi" as `sempreverdi`.
fn joined(index: &Index, typed: Vec<String>) -> Vec<String> {
    let mut words: Vec<String> = Vec::with_capacity(typed.len());
    for word in typed {
        if let Some(last) = words.last_mut() {
            let both = format!("{last}{word}");
            if index.names.words.has(&both) {
                *last = both;
                continue;
            }
        }
        words.push(word);
    }
    words
}

//! The distinct words of an index, in order, and how a typed word finds those that are meant.

use std::ops::Range;

use rust_stemmers::{Algorithm, Stemmer};

use super::distance::{Typed, letters_mask};
use super::weights::{BEGINNING, EXACT, SIMILAR, STEM};
use crate::sort::order;

/// The words of an index, sorted by their bytes. All stand in one text, so that none costs an allocation.
#[derive(Debug, Default)]
pub(super) struct Vocabulary {
    text: String,
    /// The start of each word, and the end of the last one.
    starts: Vec<u32>,
    /// The set of letters of each word: most words are excluded by it without a full comparison.
    masks: Vec<u32>,
    /// A number for each word's stem, with the word; sorted.
    stems: Vec<(u32, u32)>,
}

/// How a word of the index answers a typed word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Match {
    /// The word's number.
    pub word: u32,
    /// How well, out of 16.
    pub quality: u8,
}

/// The ways in which a typed word is looked for, each only where the ones before find nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum MatchKind {
    /// The word, or another form of it.
    Exact,
    /// Words that begin so.
    Prefix,
    /// Words that differ by a typing error or two.
    Fuzzy,
}

/// A word of up to so many letters is looked for as a beginning too: it may be a word of some language by chance.
const SHORT: usize = 4;

impl Vocabulary {
    /// From words that differ, in whatever order; also says which of them each number is.
    pub(super) fn new(words: &[&str]) -> (Self, Vec<usize>) {
        let order = order(words.len(), &|a, b| words[a].cmp(words[b]));
        let mut vocabulary = Self { starts: vec![0], ..Self::default() };
        let stemmer = Stemmer::create(Algorithm::Italian);
        for (number, position) in order.iter().enumerate() {
            let word = words[*position];
            vocabulary.text.push_str(word);
            vocabulary.starts.push(small(vocabulary.text.len()));
            vocabulary.masks.push(letters_mask(word));
            vocabulary.stems.push((stem(&stemmer, word), small(number)));
        }
        let by_stem =
            crate::sort::order(vocabulary.stems.len(), &|a, b| vocabulary.stems[a].cmp(&vocabulary.stems[b]));
        vocabulary.stems = by_stem.into_iter().map(|it| vocabulary.stems[it]).collect();
        (vocabulary, order)
    }

    fn len(&self) -> usize {
        self.masks.len()
    }

    /// The word with this number.
    pub(super) fn word(&self, number: u32) -> &str {
        let at = |index: usize| self.starts.get(index).map_or(0, |it| *it as usize);
        self.text.get(at(number as usize)..at(number as usize + 1)).unwrap_or_default()
    }

    /// How much memory it takes, in bytes.
    pub(super) fn bytes(&self) -> usize {
        self.text.capacity()
            + 4 * (self.starts.capacity() + self.masks.capacity())
            + 8 * self.stems.capacity()
    }

    /// The words that answer a typed one in this way.
    pub(super) fn find(&self, typed: &str, way: MatchKind) -> Vec<Match> {
        match way {
            MatchKind::Exact => self.exact(typed),
            MatchKind::Prefix => self.prefix(typed),
            MatchKind::Fuzzy => self.fuzzy(typed),
        }
    }

    /// Whether exactly this word is there.
    pub(super) fn has(&self, word: &str) -> bool {
        self.word(self.first_from(word)) == word
    }

    fn exact(&self, typed: &str) -> Vec<Match> {
        let mut found = Vec::new();
        let first = self.first_from(typed);
        if self.word(first) == typed {
            found.push(Match { word: first, quality: EXACT });
        }
        let stem = stem(&Stemmer::create(Algorithm::Italian), typed);
        let from = self.stems.partition_point(|it| it.0 < stem);
        let same = self.stems.iter().skip(from).take_while(|it| it.0 == stem).map(|it| it.1);
        found.extend(same.filter(|it| self.word(*it) != typed).map(|word| Match { word, quality: STEM }));
        // Another form of the word, or a short one, may be an unfinished one all the same: "stran" isn't "strano" yet.
        let exact = found.first().is_some_and(|it| it.quality == EXACT);
        if typed.len() > 1 && !found.is_empty() && (!exact || typed.chars().count() <= SHORT) {
            let known: Vec<u32> = found.iter().map(|it| it.word).collect();
            found.extend(self.prefix(typed).into_iter().filter(|it| !known.contains(&it.word)));
        }
        found
    }

    /// Shorter words first: the typed letters are more of them.
    fn prefix(&self, typed: &str) -> Vec<Match> {
        let quality = |word: u32| BEGINNING - small_u8((self.word(word).len() - typed.len()) / 3).min(4);
        self.with_beginning(typed).map(|word| Match { word, quality: quality(word) }).collect()
    }

    fn with_beginning(&self, typed: &str) -> Range<u32> {
        let from = self.first_from(typed);
        let count = (from..small(self.len())).take_while(|it| self.word(*it).starts_with(typed)).count();
        from..from + small(count)
    }

    /// The position of `typed`, or the one that it would have.
    fn first_from(&self, typed: &str) -> u32 {
        let (mut low, mut high) = (0, small(self.len()));
        while low < high {
            let middle = low.midpoint(high);
            if self.word(middle) < typed { low = middle + 1 } else { high = middle }
        }
        low
    }

    fn fuzzy(&self, typed: &str) -> Vec<Match> {
        let Some(mut typed) = Typed::new(typed) else { return Vec::new() };
        let mut found = Vec::new();
        for (number, mask) in self.masks.iter().enumerate() {
            if !typed.may_be(*mask) {
                continue;
            }
            let number = small(number);
            if let Some((errors, rest)) = typed.distance(self.word(number)) {
                let base = SIMILAR.get(usize::from(errors)).copied().unwrap_or_default();
                found.push(Match { word: number, quality: base - rest.min(3) });
            }
        }
        // One error is likelier than two.
        let best = found.iter().map(|it| it.quality).max().unwrap_or_default();
        found.retain(|it| it.quality + 3 > best);
        found
    }
}

/// A number for a word's Italian stem (FNV-1a). Words of other languages lose an ending by chance, always the same.
fn stem(stemmer: &Stemmer, word: &str) -> u32 {
    let stem = stemmer.stem(word);
    stem.bytes().fold(0x811C_9DC5, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193))
}

/// No feed has four thousand million words.
pub(super) fn small(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

fn small_u8(number: usize) -> u8 {
    u8::try_from(number).unwrap_or(u8::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    const WORDS: [&str; 14] = [
        "burraco",
        "ginnastica",
        "ginnastiche",
        "pilates",
        "spid",
        "spesa",
        "computer",
        "alzheimer",
        "uncinetto",
        "ballo",
        "ballare",
        "libri",
        "ري\u{627}ضه",
        "йога",
    ];

    #[track_caller]
    fn check(typed: &str, way: MatchKind, expected: &[&str]) {
        let (vocabulary, _) = Vocabulary::new(&WORDS);
        let found: Vec<_> = vocabulary.find(typed, way).iter().map(|it| vocabulary.word(it.word)).collect();
        assert_eq!(found, expected, "{typed}");
    }

    #[test]
    fn whole_words_and_their_forms() {
        check("ginnastica", MatchKind::Exact, &["ginnastica", "ginnastiche"]);
        check("libro", MatchKind::Exact, &["libri"]);
        check("йога", MatchKind::Exact, &["йога"]);
        check("gin", MatchKind::Exact, &[]);
    }

    #[test]
    fn beginnings() {
        check("gin", MatchKind::Prefix, &["ginnastica", "ginnastiche"]);
        check("ريا", MatchKind::Prefix, &["رياضه"]);
        check("x", MatchKind::Prefix, &[]);
    }

    #[test]
    fn typing_errors() {
        check("buraco", MatchKind::Fuzzy, &["burraco"]);
        check("ginastica", MatchKind::Fuzzy, &["ginnastica"]);
        check("spit", MatchKind::Fuzzy, &["spid"]);
        check("comptuer", MatchKind::Fuzzy, &["computer"]);
        check("alzaimer", MatchKind::Fuzzy, &["alzheimer"]);
        check("uncineto", MatchKind::Fuzzy, &["uncinetto"]);
        check("pilatis", MatchKind::Fuzzy, &["pilates"]);
        check("xyzxyz", MatchKind::Fuzzy, &[]);
        check("spa", MatchKind::Fuzzy, &[]);
    }

    #[test]
    fn an_empty_vocabulary_finds_nothing() {
        let (vocabulary, _) = Vocabulary::new(&[]);
        for way in [MatchKind::Exact, MatchKind::Prefix, MatchKind::Fuzzy] {
            assert!(vocabulary.find("ginnastica", way).is_empty());
        }
    }
}

//! An inverted index: for each word, the records it stands in and how much it counts there.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};

use super::fold::each_word;
use super::vocabulary::{Vocabulary, small};
use super::weights::MAX_IMPACT;

/// Bits of a posting that say how much the word counts; the others say how far the record is from the one before.
const IMPACT_BITS: u32 = 4;

/// Words that stand in nearly every text and tell nothing, in the languages that people ask in; folded.
const STOP_WORDS: &str = "\
a ad al alla alle allo ai agli all con col da dal dalla dei del della delle dello di e ed gli i il in io la le lo l d ma \
mi mia mio nei nel nella o per qui si sono su sul sulla tra fra un una uno che chi come dove quando cosa cerco \
vorrei voglio vuoi corso corsi attivita corsa fare posso ci via viale piazza corso \
the of for to and an on at with is im my where what how \
el los las y en para con de del un una donde como quiero busco \
le les des du et une pour avec ou je \
في من على الى عن مع و يا هل اين كيف اريد ابحث";

/// Whether a word tells nothing about the thing looked for.
pub(super) fn is_empty_word(word: &str) -> bool {
    STOP_WORDS.split_ascii_whitespace().any(|it| it == word)
}

/// Words and their postings.
#[derive(Debug, Default)]
pub(super) struct InvertedIndex {
    pub(super) words: Vocabulary,
    /// The start of each word's postings, and the end of the last one's.
    starts: Vec<u32>,
    postings: Vec<u8>,
}

impl InvertedIndex {
    /// The records in which a word stands, in order, with how much it counts there.
    pub(super) fn postings(&self, word: u32) -> impl Iterator<Item = (usize, u8)> {
        let at = |index: u32| self.starts.get(index as usize).map_or(0, |it| *it as usize);
        let mut bytes = self.postings.get(at(word)..at(word + 1)).unwrap_or_default().iter();
        let mut record = 0;
        std::iter::from_fn(move || {
            let mut number = 0u32;
            let mut shift = 0;
            loop {
                let byte = *bytes.next()?;
                number |= u32::from(byte & 0x7F) << shift;
                if byte < 0x80 {
                    break;
                }
                shift += 7;
            }
            record += (number >> IMPACT_BITS) as usize;
            Some((record, (number & u32::from(MAX_IMPACT)) as u8))
        })
    }

    /// How much memory it takes, in bytes.
    pub(super) fn bytes(&self) -> usize {
        self.words.bytes() + 4 * self.starts.capacity() + self.postings.capacity()
    }
}

/// Makes a [`InvertedIndex`], record by record.
#[derive(Debug, Default)]
pub(super) struct InvertedIndexBuilder {
    numbers: HashMap<Box<str>, usize, BuildHasherDefault<Quick>>,
    lists: Vec<List>,
}

/// Hashes words (FNV-1a). The standard library's hash withstands attacks, which nobody gains by here, and takes several
/// times as long.
#[derive(Debug)]
struct Quick(u64);

impl Default for Quick {
    fn default() -> Self {
        Self(0xCBF2_9CE4_8422_2325)
    }
}

impl Hasher for Quick {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        self.0 =
            bytes.iter().fold(self.0, |hash, byte| (hash ^ u64::from(*byte)).wrapping_mul(0x100_0000_01B3));
    }
}

/// The postings of one word so far.
#[derive(Debug, Default)]
struct List {
    /// Whether the word tells nothing: then it has no postings.
    empty: bool,
    bytes: Vec<u8>,
    /// One more than the last record; 0 before the first.
    after: u32,
    last: u32,
}

impl InvertedIndexBuilder {
    /// Adds the words of a text to a record. Records come in order; within one, the texts that count most come first: a
    /// word that stands twice counts once.
    pub(super) fn add(&mut self, record: usize, text: &str, impact: u8) {
        each_word(text, |word| self.add_word(record, word, impact));
    }

    /// A phrase of several words counts less for each of them.
    pub(super) fn add_phrase(&mut self, record: usize, phrase: &str, impact: u8) {
        // Cheaper than asking of each word whether it tells anything: short ones hardly do.
        let count = phrase.split(' ').filter(|it| it.len() > 3).count().min(4);
        let less = u8::try_from(count.saturating_sub(1)).unwrap_or_default();
        self.add(record, phrase, impact.saturating_sub(less).max(1));
    }

    fn add_word(&mut self, record: usize, word: &str, impact: u8) {
        let record = small(record);
        let number = match self.numbers.get(word) {
            Some(number) => *number,
            None => {
                self.numbers.insert(word.into(), self.lists.len());
                self.lists.push(List { empty: is_empty_word(word), ..List::default() });
                self.lists.len() - 1
            }
        };
        let Some(list) = self.lists.get_mut(number).filter(|it| it.after <= record && !it.empty) else {
            return;
        };
        let mut number = (record - list.last) << IMPACT_BITS | u32::from(impact.min(MAX_IMPACT));
        while number >= 0x80 {
            list.bytes.push((number & 0x7F) as u8 | 0x80);
            number >>= 7;
        }
        list.bytes.push(number as u8);
        list.last = record;
        list.after = record + 1;
    }

    pub(super) fn finish(self) -> InvertedIndex {
        // The order of a hash map is by chance; an index isn't.
        let mut texts = vec![""; self.lists.len()];
        for (word, number) in &self.numbers {
            if let Some(text) = texts.get_mut(*number) {
                *text = word;
            }
        }
        let (words, order) = Vocabulary::new(&texts);
        let mut layer =
            InvertedIndex { words, starts: Vec::with_capacity(order.len() + 1), postings: Vec::new() };
        layer.postings.reserve_exact(self.lists.iter().map(|it| it.bytes.len()).sum());
        layer.starts.push(0);
        for position in order {
            if let Some(list) = self.lists.get(position) {
                layer.postings.extend_from_slice(&list.bytes);
            }
            layer.starts.push(small(layer.postings.len()));
        }
        layer
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::search::vocabulary::MatchKind;

    fn postings(layer: &InvertedIndex, word: &str) -> Vec<(usize, u8)> {
        let found = layer.words.find(word, MatchKind::Exact);
        found.first().map(|it| layer.postings(it.word).collect()).unwrap_or_default()
    }

    #[test]
    fn words_are_found_in_their_records() {
        let mut builder = InvertedIndexBuilder::default();
        builder.add(0, "Ballo liscio", 12);
        builder.add(0, "Il liscio di una volta", 2);
        builder.add(900_000, "Liscio", 15);
        let layer = builder.finish();
        assert_eq!(postings(&layer, "liscio"), [(0, 12), (900_000, 15)]);
        assert_eq!(postings(&layer, "volta"), [(0, 2)]);
        assert_eq!(postings(&layer, "tango"), []);
    }

    #[test]
    fn a_phrase_counts_less_for_each_word() {
        let mut builder = InvertedIndexBuilder::default();
        builder.add_phrase(0, "assistente di famiglia", 10);
        builder.add_phrase(1, "famiglia", 10);
        builder.add_phrase(2, "una famiglia molto ma molto più grande della nostra", 2);
        assert_eq!(postings(&builder.finish(), "famiglia"), [(0, 9), (1, 10), (2, 1)]);
    }
}

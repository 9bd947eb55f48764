//! Words for time, place, price and people become filters, which the reader sees and can take away.

use std::ops::Range;

use super::fold::{fold, is_of_a_word, without_article, words};
use super::inverted_index::is_empty_word;
use super::phrases::{LEADING, PHRASES, TokenMeaning};
use super::query::{Order, Query};
use crate::catalogue::Catalogue;
use crate::place::Place;
use crate::sort::sorted;

/// A word as it was typed.
struct Token {
    /// Where it stands.
    range: Range<usize>,
    /// Folded; with the Arabic article, and without.
    whole: String,
    bare: String,
}

impl Token {
    fn is(&self, word: &str) -> bool {
        self.whole == word || self.bare == word
    }
}

/// The question with its words about time, place, price and people turned into filters. A filter that is set already
/// stays: somebody chose it.
pub fn parse_query(query: &Query, catalogue: &Catalogue) -> Query {
    let tokens = tokens(&query.text);
    let mut understood = query.clone();
    let mut taken = vec![false; tokens.len()];
    let mut at = 0;
    while at < tokens.len() {
        let Some((meaning, length)) = longest_phrase(&tokens[at..]) else {
            at += 1;
            continue;
        };
        let around = Around { tokens: &tokens, at, length };
        match around.apply(meaning, &mut understood, catalogue) {
            Some(range) => {
                let from = range.start - leading(&tokens[..range.start], &taken);
                taken[from..range.end].fill(true);
                at = range.end;
            }
            None => at += 1,
        }
    }
    if taken.contains(&true) {
        understood.text = rest(&query.text, &tokens, &taken);
    }
    understood
}

fn tokens(text: &str) -> Vec<Token> {
    let mut tokens = Vec::new();
    let mut begun = None;
    for (at, letter) in text.char_indices().chain([(text.len(), ' ')]) {
        if is_of_a_word(letter) {
            begun.get_or_insert(at);
        } else if let Some(from) = begun.take() {
            let whole = fold(&text[from..at]).into_owned();
            let bare = without_article(&whole).to_owned();
            tokens.push(Token { range: from..at, whole, bare });
        }
    }
    tokens
}

/// The phrase with the most words that stands at the beginning.
fn longest_phrase(tokens: &[Token]) -> Option<(TokenMeaning, usize)> {
    let mut best = None;
    for (phrases, meaning) in PHRASES {
        for phrase in phrases.split('|') {
            // Most phrases differ in the first letter.
            let begins = |it: &Token| {
                [&it.whole, &it.bare].iter().any(|it| it.bytes().next() == phrase.bytes().next())
            };
            if !tokens.first().is_some_and(begins) {
                continue;
            }
            let mut count = 0;
            let fits = phrase.split(' ').all(|word| {
                count += 1;
                tokens.get(count - 1).is_some_and(|it| it.is(word))
            });
            if fits && best.is_none_or(|it: (TokenMeaning, usize)| it.1 < count) {
                best = Some((meaning, count));
            }
        }
    }
    best
}

/// How many words before a phrase only lead to it.
fn leading(before: &[Token], taken: &[bool]) -> usize {
    let leads = |it: &(&Token, &bool)| !it.1 && LEADING.split(' ').any(|word| it.0.whole == word);
    before.iter().zip(taken).rev().take_while(leads).count()
}

/// A phrase among the other words.
struct Around<'a> {
    tokens: &'a [Token],
    at: usize,
    length: usize,
}

impl Around<'_> {
    /// Puts the meaning into the question; returns the words that say it, or `None` where they don't after all.
    fn apply(&self, meaning: TokenMeaning, query: &mut Query, catalogue: &Catalogue) -> Option<Range<usize>> {
        let here = self.at..self.at + self.length;
        match meaning {
            TokenMeaning::Day(day) => query.day = query.day.or(Some(day)),
            TokenMeaning::Part(part) => query.part = query.part.or(Some(part)),
            TokenMeaning::DayPart(day, part) => {
                query.day = query.day.or(Some(day));
                query.part = query.part.or(Some(part));
            }
            TokenMeaning::Free => query.free = true,
            TokenMeaning::For(audience) => query.audience = query.audience.or(Some(audience)),
            TokenMeaning::StepFree => query.step_free = true,
            TokenMeaning::Online => query.online = true,
            TokenMeaning::Need(need) => query.needs = with(&query.needs, need),
            TokenMeaning::Open(open) => query.open = query.open.or(Some(open)),
            TokenMeaning::Here => query.order = Order::Distance,
            TokenMeaning::Municipio => {
                let number = self.number(here.end).filter(|it| (1..=9).contains(it))?;
                query.municipi = with(&query.municipi, number);
                return Some(here.start..here.end + 1);
            }
            TokenMeaning::Age => {
                let before = here.start.checked_sub(1)?;
                query.age = query.age.or(Some(self.number(before).filter(|it| *it <= 120)?));
                return Some(before..here.end);
            }
            TokenMeaning::Near => {
                let (place, count) = place_named(catalogue, &self.tokens[here.end..])?;
                query.near = query.near.take().or(Some(place.id.clone()));
                return Some(here.start..here.end + count);
            }
        }
        Some(here)
    }

    fn number(&self, at: usize) -> Option<u8> {
        self.tokens.get(at)?.whole.parse().ok()
    }
}

fn with<T: Ord + Copy>(all: &[T], one: T) -> Vec<T> {
    let mut all = sorted(all.iter().copied().chain([one]).collect());
    all.dedup();
    all
}

/// The place, known by its position, that the most of the first words name, and how many words that are.
fn place_named<'a>(catalogue: &'a Catalogue, tokens: &[Token]) -> Option<(&'a Place, usize)> {
    let mut best: Option<(&Place, usize)> = None;
    for place in catalogue.places.iter().filter(|it| it.geo.is_some()) {
        let address = place.address.as_deref().unwrap_or_default();
        let names = place.alternate_names.iter().map(String::as_str).chain([place.name.as_str(), address]);
        let named: Vec<String> = names.flat_map(words).collect();
        let count = tokens.iter().take_while(|it| named.contains(&it.bare)).count();
        let telling = tokens.iter().take(count).any(|it| !is_empty_word(&it.bare));
        if telling && best.is_none_or(|it| it.1 < count) {
            best = Some((place, count));
        }
    }
    best
}

/// The words that were not taken, as they were typed; nothing where they tell nothing.
fn rest(text: &str, tokens: &[Token], taken: &[bool]) -> String {
    let left: Vec<_> = tokens.iter().zip(taken).filter(|it| !it.1).map(|it| it.0).collect();
    if left.iter().all(|it| is_empty_word(&it.bare)) {
        return String::new();
    }
    let words: Vec<_> = left.iter().filter_map(|it| text.get(it.range.clone())).collect();
    words.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn phrases_are_folded() {
        for phrase in PHRASES.iter().flat_map(|it| it.0.split('|')) {
            assert_eq!(fold(phrase), phrase);
        }
        assert_eq!(fold(LEADING), LEADING);
    }

    proptest! {
        #[test]
        fn anything_can_be_understood(text in "\\PC{0,60}") {
            let query = Query { text, ..Query::default() };
            let catalogue = Catalogue::default();
            let once = parse_query(&query, &catalogue);
            prop_assert_eq!(parse_query(&once, &catalogue).text, once.text);
        }
    }
}

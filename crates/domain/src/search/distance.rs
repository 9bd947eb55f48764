//! How many typing errors lie between what was typed and a word: letters left out, put in, changed, swapped.

/// Longer words are compared by their beginning.
const MAX: usize = 24;

/// The length in letters from which on a typed word may have one error, or two.
const LETTERS_FOR_ONE_ERROR: usize = 4;
const LETTERS_FOR_TWO_ERRORS: usize = 8;

/// A typed word, ready to be compared with many.
pub(super) struct Typed {
    letters: Vec<char>,
    mask: u32,
    budget: u8,
    /// The rows of the table of distances, kept so that comparing allocates nothing.
    rows: [[u8; MAX + 1]; 3],
}

/// One bit for each letter that stands in a word; letters of other scripts share bits.
pub(super) fn letters_mask(word: &str) -> u32 {
    word.chars().fold(0, |mask, letter| mask | 1 << (u32::from(letter) % 32))
}

impl Typed {
    /// `None` where a word is too short for errors to be told from other words.
    pub(super) fn new(typed: &str) -> Option<Self> {
        let letters: Vec<char> = typed.chars().take(MAX).collect();
        let budget = match letters.len() {
            ..LETTERS_FOR_ONE_ERROR => return None,
            LETTERS_FOR_ONE_ERROR..LETTERS_FOR_TWO_ERRORS => 1,
            _ => 2,
        };
        Some(Self { mask: letters_mask(typed), letters, budget, rows: [[0; MAX + 1]; 3] })
    }

    /// Whether a word with these letters may be near enough: each error removes one letter at most.
    pub(super) fn may_be(&self, mask: u32) -> bool {
        (self.mask & !mask).count_ones() <= u32::from(self.budget)
    }

    /// How many errors lie between what was typed and the beginning of `word`, and by how many letters, in pairs, the
    /// word goes on. `None`: more than are forgiven, or none at all.
    pub(super) fn distance(&mut self, word: &str) -> Option<(u8, u8)> {
        self.doubles(word).or_else(|| self.edits(word))
    }

    /// The distance if only double letters differ: people who write by ear leave them single, "bolete" for "bollette".
    /// Any number of them counts as no error.
    fn doubles(&self, word: &str) -> Option<(u8, u8)> {
        if single(self.letters.iter().copied()).count() < LETTERS_FOR_ONE_ERROR {
            return None;
        }
        let (mut typed, mut meant) = (single(self.letters.iter().copied()), single(word.chars()));
        loop {
            match (typed.next(), meant.next()) {
                (None, rest) => {
                    let rest = usize::from(rest.is_some()) + meant.count();
                    return Some((0, u8::try_from(rest / 2).unwrap_or(u8::MAX)));
                }
                (Some(a), Some(b)) if a == b => {}
                _ => return None,
            }
        }
    }

    fn edits(&mut self, word: &str) -> Option<(u8, u8)> {
        let (typed, budget) = (self.letters.len(), self.budget);
        let [before, last, row] = &mut self.rows;
        for (index, cell) in last.iter_mut().enumerate() {
            *cell = u8::try_from(index).unwrap_or(u8::MAX);
        }
        let mut best = (u8::MAX, 0);
        let mut previous = '\0';
        let mut length = 0usize;
        for letter in word.chars().take(MAX) {
            length += 1;
            row[0] = u8::try_from(length).unwrap_or(u8::MAX);
            let mut least = row[0];
            for index in 1..=typed {
                let mine = self.letters[index - 1];
                let mut cell =
                    (last[index - 1] + u8::from(mine != letter)).min(last[index] + 1).min(row[index - 1] + 1);
                if index > 1 && mine == previous && self.letters[index - 2] == letter {
                    cell = cell.min(before[index - 2] + 1);
                }
                row[index] = cell;
                least = least.min(cell);
            }
            if row[typed] <= best.0 {
                best = (row[typed], length);
            }
            // No way back from here.
            if least > budget {
                break;
            }
            previous = letter;
            std::mem::swap(before, last);
            std::mem::swap(last, row);
        }
        let rest = word.chars().count().saturating_sub(best.1) / 2;
        (1..=budget).contains(&best.0).then(|| (best.0, u8::try_from(rest).unwrap_or(u8::MAX)))
    }
}

/// Letters without those that repeat the one before.
fn single(letters: impl Iterator<Item = char>) -> impl Iterator<Item = char> {
    let mut last = None;
    letters.filter(move |it| last.replace(*it) != Some(*it))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[track_caller]
    fn check(typed: &str, word: &str, expected: Option<(u8, u8)>) {
        let found = Typed::new(typed).and_then(|mut it| it.distance(word));
        assert_eq!(found, expected, "{typed} {word}");
    }

    #[test]
    fn errors_are_counted() {
        check("spit", "spid", Some((1, 0)));
        check("psid", "spid", Some((1, 0)));
        check("ginast", "ginnastica", Some((0, 1)));
        check("alzaimer", "alzheimer", Some((2, 0)));
        check("bolete", "bollette", Some((0, 0)));
        check("tombbola", "tombola", Some((0, 0)));
        check("aaaaaaaa", "arte", None);
        check("gatto", "cane", None);
        check("gat", "gatto", None);
    }

    proptest! {
        #[test]
        fn as_the_textbook_has_it(typed in "[a-d]{4,10}", word in "[a-d]{1,12}") {
            let budget = if typed.len() < LETTERS_FOR_TWO_ERRORS { 1 } else { 2 };
            let beginnings = (0..=word.len()).map(|it| strsim::osa_distance(&typed, &word[..it]));
            let least = beginnings.min().unwrap_or_default();
            let found = Typed::new(&typed).and_then(|mut it| it.edits(&word)).map(|it| usize::from(it.0));
            prop_assert_eq!(found, Some(least).filter(|it| (1..=budget).contains(it)));
        }

        #[test]
        fn letters_rule_out_only_what_is_far(typed in "[a-z]{4,10}", word in "[a-z]{1,12}") {
            let mut compared = Typed::new(&typed).unwrap();
            if compared.distance(&word).is_some() {
                prop_assert!(compared.may_be(letters_mask(&word)));
            }
        }
    }
}

//! Chance that can be repeated.

use rand::seq::{IndexedRandom, SliceRandom};
use rand::{Rng, SeedableRng};
use rand_chacha::ChaCha8Rng;

/// Draws from a seed. ChaCha gives the same numbers on every machine, unlike `SmallRng`: a demonstration that somebody
/// else makes with the same seed is the same to the byte.
pub struct Draw(ChaCha8Rng);

impl Draw {
    /// Starts anew.
    pub fn new(seed: u64) -> Self {
        Self(ChaCha8Rng::seed_from_u64(seed))
    }

    /// True that many times out of a hundred.
    pub fn percent(&mut self, chance: u32) -> bool {
        self.0.random_ratio(chance.min(100), 100)
    }

    /// A number below `end`; 0 if there is none.
    pub fn below(&mut self, end: usize) -> usize {
        if end == 0 { 0 } else { self.0.random_range(0..end) }
    }

    /// One of these.
    pub fn one<'a, T>(&mut self, from: &'a [T]) -> Option<&'a T> {
        from.choose(&mut self.0)
    }

    /// At most `count` of these, in the order in which they stand.
    pub fn some<T: Clone>(&mut self, from: &[T], count: usize) -> Vec<T> {
        let mut places: Vec<usize> = (0..from.len()).collect();
        places.shuffle(&mut self.0);
        places.truncate(count);
        places.sort_unstable();
        places.into_iter().filter_map(|it| from.get(it).cloned()).collect()
    }

    /// One of these, each as often as its weight says.
    pub fn weighted<T: Copy>(&mut self, from: &[(usize, T)]) -> Option<T> {
        let mut rest = self.below(from.iter().map(|it| it.0).sum());
        for (weight, it) in from {
            if rest < *weight {
                return Some(*it);
            }
            rest -= weight;
        }
        None
    }

    /// Yes, no or unknown, as a survey of houses would find.
    pub fn survey(&mut self, yes: usize, no: usize) -> Option<bool> {
        self.weighted(&[(yes, Some(true)), (no, Some(false)), (100_usize.saturating_sub(yes + no), None)])
            .flatten()
    }
}

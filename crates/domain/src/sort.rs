//! Putting things in order. The standard library's sort is made anew for every type that is sorted; for the few short
//! lists of this program one that orders positions is enough, and the program is smaller by as much.

use std::cmp::Ordering;

/// How a language puts names in order.
pub trait Collate {
    /// The positions of the names, in their order. Equals stay as they were.
    fn order(&self, names: &[&str]) -> Vec<usize>;
}

/// The positions from 0 to `count` in the order that `compare` gives them. Equals stay as they were.
#[inline(never)]
pub fn order(count: usize, compare: &dyn Fn(usize, usize) -> Ordering) -> Vec<usize> {
    let mut positions: Vec<usize> = (0..count).collect();
    positions.sort_by(|a, b| compare(*a, *b));
    positions
}

/// The items in order. Equals stay as they were.
pub fn sorted_by<T>(items: Vec<T>, compare: impl Fn(&T, &T) -> Ordering) -> Vec<T> {
    let order = order(items.len(), &|a, b| match (items.get(a), items.get(b)) {
        (Some(a), Some(b)) => compare(a, b),
        _ => Ordering::Equal,
    });
    let mut items: Vec<Option<T>> = items.into_iter().map(Some).collect();
    order.into_iter().filter_map(|it| items.get_mut(it)?.take()).collect()
}

/// The items in their own order.
pub fn sorted<T: Ord>(items: Vec<T>) -> Vec<T> {
    sorted_by(items, T::cmp)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn sorts_as_the_standard_library_does(items in proptest::collection::vec(0..20u8, 0..60)) {
            let marked: Vec<_> = items.iter().copied().enumerate().collect();
            let mut expected = marked.clone();
            expected.sort_by_key(|it| it.1);
            prop_assert_eq!(sorted_by(marked, |a, b| a.1.cmp(&b.1)), expected);
        }
    }
}

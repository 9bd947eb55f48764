//! Records that seem to be the same.

use std::collections::HashMap;

use domain::activity::Activity;
use domain::place::Place;

/// With so many of one name it is a series, not a mistake.
const LOOKED_AT: usize = 40;

/// For each activity the position of an earlier one of the same name, place and time.
pub fn activities(all: &[Activity]) -> Vec<(usize, usize)> {
    let key = |it: &Activity| format!("{}\n{}", folded(&it.name), it.place.as_deref().unwrap_or_default());
    doubles(all, key, |a, b| a.schedules == b.schedules && a.organizer == b.organizer)
}

/// For each place the position of an earlier one of the same kind and name that may be at the same address.
pub fn places(all: &[Place]) -> Vec<(usize, usize)> {
    let key = |it: &Place| format!("{}\n{:?}\n{:?}", folded(&it.name), it.kind, it.municipio);
    doubles(all, key, |a, b| a.address == b.address || a.address.is_none() || b.address.is_none())
}

fn doubles<T>(all: &[T], key: impl Fn(&T) -> String, same: impl Fn(&T, &T) -> bool) -> Vec<(usize, usize)> {
    let mut groups: HashMap<String, Vec<usize>> = HashMap::new();
    let mut found = Vec::new();
    for (index, it) in all.iter().enumerate() {
        let group = groups.entry(key(it)).or_default();
        let twin = group.iter().copied().find(|other| all.get(*other).is_some_and(|other| same(it, other)));
        match twin {
            Some(twin) => found.push((index, twin)),
            None if group.len() < LOOKED_AT => group.push(index),
            None => {}
        }
    }
    found
}

fn folded(name: &str) -> String {
    diacritics::remove_diacritics(name).to_lowercase().split_whitespace().collect::<Vec<_>>().join(" ")
}

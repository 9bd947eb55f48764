use std::collections::HashMap;

use super::change::{Change, Kind};
use crate::describe;
use crate::words::Words;
use domain::catalogue::Catalogue;
use domain::place::Place;
use domain::time::{Closure, Date};

/// How many days' opening hours are compared one by one.
const DAYS: usize = 7;

/// The changes of the places. Opening hours are compared for the seven days from `from` on.
pub(super) fn compare(words: &Words, old: &Catalogue, new: &Catalogue, from: Date) -> Vec<Change> {
    let (before, after) = (by_id(old), by_id(new));
    let gone = old.places.iter().filter(|it| !after.contains_key(it.id.as_str()));
    let mut changes: Vec<_> = gone.map(|it| about(it, Change::new(Kind::PlaceGone))).collect();
    for place in &new.places {
        let Some(old) = before.get(place.id.as_str()) else {
            let change = Change { now: place.address.clone(), ..Change::new(Kind::PlaceNew) };
            changes.push(about(place, change));
            continue;
        };
        let facts = [
            Change::between(Kind::Address, old.address.clone(), place.address.clone()),
            Change::between(Kind::Telephone, old.telephone.clone(), place.telephone.clone()),
            Change::between(Kind::Name, Some(old.name.clone()), Some(place.name.clone())),
            Change::between(
                Kind::Closures,
                closures(words, &old.hours.closures),
                closures(words, &place.hours.closures),
            ),
        ];
        let all = facts.into_iter().flatten().chain(hours(words, old, place, from));
        changes.extend(all.map(|it| about(place, it)));
    }
    changes
}

fn by_id(catalogue: &Catalogue) -> HashMap<&str, &Place> {
    catalogue.places.iter().map(|it| (it.id.as_str(), it)).collect()
}

fn about(place: &Place, change: Change) -> Change {
    Change { record: place.id.clone(), name: place.name.clone(), ..change }
}

/// Day by day; where none of the seven days changes but the hours do, that they do.
fn hours(words: &Words, old: &Place, new: &Place, from: Date) -> Vec<Change> {
    let days = std::iter::successors(Some(from), |it| it.next_day()).take(DAYS);
    let changes = days.filter_map(|date| {
        let (was, now) = (old.hours.on(date), new.hours.on(date));
        let said = |it| {
            let day = describe::weekday(words, date.weekday());
            format!("{day} {}: {}", describe::date(words, date), describe::day_hours(words, it))
        };
        (was != now).then(|| Change {
            was: Some(said(&was)),
            now: Some(said(&now)),
            ..Change::new(Kind::Hours)
        })
    });
    let changes: Vec<_> = changes.collect();
    let same_closures = old.hours.closures == new.hours.closures;
    let otherwise = changes.is_empty() && old.hours != new.hours && same_closures;
    if otherwise { vec![Change::new(Kind::OtherHours)] } else { changes }
}

fn closures(words: &Words, closures: &[Closure]) -> Option<String> {
    let each = closures.iter().map(|it| match it.last {
        Some(last) if last == it.first => describe::date(words, last),
        last => describe::between(words, Some(it.first), last),
    });
    let each: Vec<_> = each.collect();
    (!each.is_empty()).then(|| words.list(&each))
}

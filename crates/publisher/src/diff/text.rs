use std::fmt::Write;

use fluent_bundle::FluentValue;

use super::change::{Change, Kind};
use crate::words::Words;

/// The kinds that the first sentence counts, with their messages.
const SUMMED: [(Kind, &str); 9] = [
    (Kind::PlaceGone, "diff-sum-place-gone"),
    (Kind::Gone, "diff-sum-gone"),
    (Kind::Status, "diff-sum-status"),
    (Kind::SingleTime, "diff-sum-single-time"),
    (Kind::Time, "diff-sum-time"),
    (Kind::Place, "diff-sum-place"),
    (Kind::Price, "diff-sum-price"),
    (Kind::Hours, "diff-sum-hours"),
    (Kind::New, "diff-sum-new"),
];

/// So many houses whose hours change are named; more are counted.
const NAMED: usize = 3;

/// A summary in one sentence, then every change under its place.
pub(super) fn render(words: &Words, changes: &[Change]) -> String {
    if changes.is_empty() {
        return format!("{}\n", words.get("diff-none"));
    }
    let mut text = format!("{}.\n", summary(words, changes));
    for (place, changes) in by_place(changes) {
        let title = place.unwrap_or_else(|| words.get("diff-elsewhere"));
        let _ = write!(text, "\n{title}\n");
        for change in changes {
            let _ = writeln!(text, "  – {}", line(words, change));
        }
    }
    text
}

fn summary(words: &Words, changes: &[Change]) -> String {
    let mut counted = Vec::new();
    for (kind, message) in SUMMED {
        match count(changes, kind) {
            0 => {}
            few if kind == Kind::Hours && few <= NAMED => counted.extend(houses(words, changes)),
            count => counted.push(words.say(message, &[("count", count.into())])),
        }
    }
    if counted.is_empty() {
        counted.push(words.say("diff-sum-other", &[("count", changes.len().into())]));
    }
    words.list(&counted)
}

/// Each house whose hours change, with the first day that does: "Villa Finzi cambia orario" is worth a line of its own.
fn houses(words: &Words, changes: &[Change]) -> Vec<String> {
    let mut told: Vec<&str> = Vec::new();
    let mut named = Vec::new();
    for change in changes.iter().filter(|it| it.kind == Kind::Hours && !told_before(&mut told, &it.record)) {
        let now: FluentValue<'_> = change.now.clone().unwrap_or_default().into();
        named.push(words.say("diff-sum-house", &[("name", change.name.as_str().into()), ("now", now)]));
    }
    named
}

fn told_before<'a>(told: &mut Vec<&'a str>, record: &'a str) -> bool {
    let before = told.contains(&record);
    told.push(record);
    before
}

/// Changes of a kind; a place whose hours change on several days counts once.
fn count(changes: &[Change], kind: Kind) -> usize {
    let mut records: Vec<_> = changes.iter().filter(|it| it.kind == kind).map(|it| &it.record).collect();
    records.sort_unstable();
    records.dedup();
    records.len()
}

/// The changes of each place, in the order of their names; those of no place last.
fn by_place(changes: &[Change]) -> Vec<(Option<String>, Vec<&Change>)> {
    let mut groups: Vec<(Option<String>, Vec<&Change>)> = Vec::new();
    for change in changes {
        let place = place_of(change);
        match groups.iter_mut().find(|it| it.0 == place) {
            Some(group) => group.1.push(change),
            None => groups.push((place, vec![change])),
        }
    }
    groups.sort_by(|a, b| (a.0.is_none(), &a.0).cmp(&(b.0.is_none(), &b.0)));
    groups
}

fn place_of(change: &Change) -> Option<String> {
    match change.kind {
        Kind::PlaceGone
        | Kind::PlaceNew
        | Kind::Hours
        | Kind::OtherHours
        | Kind::Closures
        | Kind::Address
        | Kind::Telephone => Some(change.name.clone()),
        Kind::Validity | Kind::Translations => None,
        _ => change.place_name.clone(),
    }
}

fn line(words: &Words, change: &Change) -> String {
    let unknown = || words.get("diff-unknown");
    let was: FluentValue<'_> = change.was.clone().unwrap_or_else(unknown).into();
    let now: FluentValue<'_> = change.now.clone().unwrap_or_else(unknown).into();
    let variables = [("name", change.name.as_str().into()), ("was", was), ("now", now)];
    let message = match change.kind {
        Kind::PlaceGone => "diff-place-gone",
        Kind::Gone if change.now.is_some() => "diff-gone-replaced",
        Kind::Gone => "diff-gone",
        Kind::Status => "diff-status",
        Kind::SingleTime => "diff-single-time",
        Kind::Time => "diff-time",
        Kind::Place => "diff-place",
        Kind::Price => "diff-price",
        Kind::Booking => "diff-booking",
        Kind::ForWhom => "diff-for-whom",
        Kind::Name => "diff-name",
        Kind::Description => "diff-description",
        Kind::Hours => "diff-hours",
        Kind::OtherHours => "diff-other-hours",
        Kind::Closures => "diff-closures",
        Kind::Address => "diff-address",
        Kind::Telephone => "diff-telephone",
        Kind::PlaceNew => "diff-place-new",
        Kind::New => "diff-new",
        Kind::Validity => "diff-validity",
        Kind::Translations => "diff-translations",
    };
    words.say(message, &variables)
}

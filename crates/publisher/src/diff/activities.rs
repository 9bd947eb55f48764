use std::collections::HashMap;

use super::change::{Change, Kind};
use crate::describe;
use crate::words::Words;
use domain::about::Retired;
use domain::activity::{Activity, Booking};
use domain::catalogue::Catalogue;

/// The changes of the activities.
pub(super) fn compare(words: &Words, old: &Catalogue, new: &Catalogue) -> Vec<Change> {
    let retired: HashMap<&str, &Retired> =
        new.retired.iter().filter(|it| !it.is_place).map(|it| (it.id.as_str(), it)).collect();
    let mut changes = Vec::new();
    for activity in old.activities.iter().filter(|it| new.activity(&it.id).is_none()) {
        let successor = retired.get(activity.id.as_str()).and_then(|it| it.replaced_by.as_deref());
        let successor = successor.and_then(|it| new.activity(it)).map(|it| it.name.clone());
        let change = Change { now: successor, ..Change::new(Kind::Gone) };
        changes.push(about(activity, old, change));
    }
    for activity in &new.activities {
        let Some(before) = old.activity(&activity.id) else {
            let when = describe::schedules(words, activity);
            let change = Change { now: when, ..Change::new(Kind::New) };
            changes.push(about(activity, new, change));
            continue;
        };
        let was = said(words, before, old);
        let now = said(words, activity, new);
        let fields = was.into_iter().zip(now).filter_map(|(was, now)| Change::between(was.0, was.1, now.1));
        changes.extend(fields.map(|it| about(activity, new, it)));
    }
    changes
}

fn about(activity: &Activity, places: &Catalogue, change: Change) -> Change {
    Change {
        record: activity.id.clone(),
        name: activity.name.clone(),
        place_name: places.place_of(activity).map(|it| it.name.clone()),
        ..change
    }
}

/// The facts of an activity, kind by kind, in words.
fn said(words: &Words, activity: &Activity, places: &Catalogue) -> [(Kind, Option<String>); 9] {
    [
        (Kind::Status, Some(describe::status(words, activity.status))),
        (Kind::SingleTime, single_times(words, activity)),
        (Kind::Time, describe::schedules(words, activity)),
        (Kind::Place, places.place_of(activity).map(|it| it.name.clone())),
        (Kind::Price, describe::price(words, activity.price)),
        (Kind::Booking, booking(words, &activity.booking)),
        (Kind::ForWhom, for_whom(words, activity)),
        (Kind::Name, Some(activity.name.clone())),
        (Kind::Description, activity.description.clone()),
    ]
}

fn single_times(words: &Words, activity: &Activity) -> Option<String> {
    let each = activity.changes.iter().map(|change| {
        let date = describe::date(words, change.date);
        match &change.to {
            None => words.say("diff-once-cancelled", &[("date", date.into())]),
            Some(to) => {
                let mut new = describe::date(words, to.date);
                if let Some(time) = to.time {
                    new = format!("{new} {}", describe::span(time));
                }
                words.say("diff-once-moved", &[("date", date.into()), ("new", new.into())])
            }
        }
    });
    let each: Vec<_> = each.collect();
    (!each.is_empty()).then(|| words.list(&each))
}

/// The way to book, and whether there is a waiting list.
fn booking(words: &Words, booking: &Booking) -> Option<String> {
    let parts = [describe::booking(words, &booking.way), describe::waiting_list(words, booking.waiting_list)];
    let parts: Vec<_> = parts.into_iter().flatten().collect();
    (!parts.is_empty()).then(|| parts.join(" "))
}

fn for_whom(words: &Words, activity: &Activity) -> Option<String> {
    let mut all = describe::for_whom(words, activity);
    let age = |it: Option<u8>| it.map_or_else(|| "…".to_owned(), |it| it.to_string());
    if activity.ages.min.is_some() || activity.ages.max.is_some() {
        let (min, max) = (age(activity.ages.min), age(activity.ages.max));
        all.push(words.say("diff-ages", &[("min", min.into()), ("max", max.into())]));
    }
    (!all.is_empty()).then(|| words.list(&all))
}

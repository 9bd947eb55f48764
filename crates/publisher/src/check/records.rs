//! Checks of single records: references, numbers, telephones, points.

use super::manifest::fault_of;
use super::notes::At;
use super::parts::Parts;
use super::references::{Link, Related};
use domain::geo::distance::is_in_milan;
use domain::id::is_id;
use domain::place::Geo;
use domain::time::parse_date;
use feed::{Code, raw};

/// Nobody is older.
const OLDEST: u8 = 120;
/// Nothing in a house costs more, in cents.
const DEAREST: u32 = 100_000;

/// A place.
pub fn place(parts: &mut Parts<'_>, at: At<'_>, place: &raw::Place) {
    if let Some(geo) = &place.geo {
        let on_earth = geo.latitude.abs() <= 90.0 && geo.longitude.abs() <= 180.0;
        if on_earth && !is_in_milan(Geo { latitude: geo.latitude, longitude: geo.longitude }) {
            let saw = format!("{}, {}", geo.latitude, geo.longitude);
            parts.lint(at, "geo", Code::OutsideCity, &saw);
        }
    }
    telephone(parts, at, "telephone", place.telephone.as_deref());
    link(parts, at, "containedInPlace", &["places"], place.contained_in_place.as_deref());
    sources(parts, at, &place.sources, &place.checked);
}

/// An activity.
pub fn activity(parts: &mut Parts<'_>, at: At<'_>, activity: &raw::Activity) {
    if let Some(booking) = &activity.booking {
        telephone(parts, at, "booking.telephone", booking.telephone.as_deref());
    }
    if !parts.known.places.given {
        let moved = activity.changes.iter().filter_map(|it| it.location.as_ref());
        parts.named_places.extend(activity.location.iter().chain(moved).cloned());
    }
    for (index, topic) in activity.about.iter().enumerate() {
        refer(parts, at, "topics", &|| format!("about[{index}]"), topic);
    }
    for (index, change) in activity.changes.iter().enumerate() {
        if let Some(place) = &change.location {
            refer(parts, at, "places", &|| format!("changes[{index}].location"), place);
        }
    }
    if activity.about.is_empty() {
        parts.lint(at, "about", Code::NoTopic, "");
    }
    sources(parts, at, &activity.sources, &activity.checked);
    numbers(parts, at, activity);
}

fn numbers(parts: &mut Parts<'_>, at: At<'_>, activity: &raw::Activity) {
    let mut unlikely = |path: &str, saw: String| parts.lint(at, path, Code::UnlikelyNumber, &saw);
    if let Some(ages) = &activity.age_range {
        let (min, max) = (ages.min_value, ages.max_value);
        let too_old = min.max(max).filter(|it| *it > OLDEST);
        if let Some(age) = too_old {
            unlikely("ageRange", age.to_string());
        } else if let (Some(min), Some(max)) = (min, max)
            && max < min
        {
            unlikely("ageRange", format!("{min} – {max}"));
        }
    }
    if let (Some(left), Some(all)) =
        (activity.remaining_attendee_capacity, activity.maximum_attendee_capacity)
        && left > all
    {
        unlikely("remainingAttendeeCapacity", format!("{left} > {all}"));
    }
    if let Some(cents) = activity.price.as_ref().and_then(|it| it.cents).filter(|it| *it > DEAREST) {
        unlikely("price.cents", cents.to_string());
    }
}

/// A topic.
pub fn topic(parts: &mut Parts<'_>, at: At<'_>, topic: &raw::Topic) {
    link(parts, at, "broader", &["topics"], topic.broader.as_deref());
    link(parts, at, "guide", &["guides"], topic.guide.as_deref());
    for (index, target) in topic.related.iter().enumerate() {
        if let (Some(id), Some(record)) = (at.id, at.index) {
            let (part, id, target) = (at.part.to_owned(), id.to_owned(), target.clone());
            let path = format!("related[{index}]");
            parts.related.push(Related { part, index: record, id, path, target });
        }
    }
}

/// A section.
pub fn section(parts: &mut Parts<'_>, at: At<'_>, section: &raw::Section) {
    link(parts, at, "broader", &["sections"], section.broader.as_deref());
    for (index, topic) in section.about.iter().enumerate() {
        refer(parts, at, "topics", &|| format!("about[{index}]"), topic);
    }
    if let Some(sheet) = &section.sheet {
        telephone(parts, at, "sheet.telephone", sheet.telephone.as_deref());
        for (index, channel) in sheet.channels.iter().enumerate() {
            if let Some(place) = &channel.location {
                refer(parts, at, "places", &|| format!("sheet.channels[{index}].location"), place);
            }
            let path = format!("sheet.channels[{index}].telephone");
            telephone(parts, at, &path, channel.telephone.as_deref());
        }
    }
    // A group says nothing that would need a source.
    if let Some(sheet) = &section.sheet {
        sources(parts, at, &section.sources, &[]);
        if sheet.channels.is_empty() && sheet.telephone.is_none() && sheet.email.is_none() {
            parts.lint(at, "sheet", Code::NoContact, "");
        }
    }
}

/// A source.
pub fn source(parts: &mut Parts<'_>, at: At<'_>, source: &raw::Source) {
    if let Some((field, saw)) = fault_of(source) {
        parts.lint(at, field, Code::BadSource, saw);
    }
}

/// An id that is gone.
pub fn retired(parts: &mut Parts<'_>, at: At<'_>, retired: &raw::Retired) {
    if !is_id(&retired.id) {
        parts.lint(at, "id", Code::BadId, &retired.id);
    }
    if parse_date(&retired.date_retired).is_none() {
        parts.lint(at, "dateRetired", Code::BadDate, &retired.date_retired);
    }
    let kinds: &[&str] = match retired.kind.as_str() {
        "places" => &["places", "retired"],
        "activities" => &["activities", "retired"],
        _ => {
            parts.lint(at, "type", Code::UnknownWord, &retired.kind);
            return;
        }
    };
    // An id that is used again leads old links to something else.
    if parts.known.of(&retired.kind).is_some_and(|it| it.ids.contains(&retired.id)) {
        parts.lint(at, "id", Code::DuplicateId, &retired.id);
    }
    let (target, part) = (retired.replaced_by.as_deref(), at);
    if let Some(kinds) = KINDS_OF_RETIRED.iter().find(|it| **it == kinds) {
        link(parts, part, "replacedBy", kinds, target);
    }
}

/// The kinds of record that may replace a retired one: a living record, or one that is retired in its turn.
const KINDS_OF_RETIRED: [&[&str]; 2] = [&["places", "retired"], &["activities", "retired"]];

/// A wording.
pub fn text(parts: &mut Parts<'_>, at: At<'_>, text: &raw::Text) {
    if !matches!(text.kind.as_str(), "places" | "activities" | "topics" | "sections" | "guides") {
        parts.lint(at, "type", Code::UnknownWord, &text.kind);
    } else if parts.known.of(&text.kind).is_some_and(|it| it.is_dead(&text.id)) {
        parts.lint(at, "id", Code::DeadTranslation, &text.id);
    }
    if let Some(date) = text.date_translated.as_deref().filter(|it| parse_date(it).is_none()) {
        parts.lint(at, "dateTranslated", Code::BadDate, date);
    }
}

/// A record needs a source unless the house itself has checked it.
pub(super) fn sources(parts: &mut Parts<'_>, at: At<'_>, sources: &[String], checked: &[raw::Check]) {
    if sources.is_empty() && checked.is_empty() {
        parts.lint(at, "sources", Code::NoSource, "");
    }
    for (index, source) in sources.iter().enumerate() {
        if parts.known.sources.is_dead(source) {
            parts.lint(at, &format!("sources[{index}]"), Code::UnknownSource, source);
        }
    }
}

pub(super) fn refer(parts: &mut Parts<'_>, at: At<'_>, kind: &str, path: &dyn Fn() -> String, target: &str) {
    if parts.known.of(kind).is_some_and(|it| it.is_dead(target)) {
        parts.lint(at, &path(), Code::DeadReference, target);
    }
}

pub(super) fn link(
    parts: &mut Parts<'_>,
    at: At<'_>,
    path: &'static str,
    kinds: &'static [&'static str],
    target: Option<&str>,
) {
    if let (Some(target), Some(id), Some(index)) = (target, at.id, at.index) {
        let (part, id, target) = (at.part.to_owned(), id.to_owned(), target.to_owned());
        parts.links.push(Link { part, index, id, path, kinds, target });
    }
}

pub(super) fn telephone(parts: &mut Parts<'_>, at: At<'_>, path: &str, number: Option<&str>) {
    let Some(number) = number else { return };
    let can_be_dialled = number.strip_prefix('+').unwrap_or(number).bytes().all(|it| it.is_ascii_digit());
    if can_be_dialled && (3..=15).contains(&number.len()) && !is_italian(number) {
        parts.lint(at, path, Code::UnlikelyTelephone, number);
    }
}

/// Whether a number looks like an Italian one: a line, a mobile, a short or a special number.
fn is_italian(number: &str) -> bool {
    let national = match number.strip_prefix('+') {
        Some(foreign) => match foreign.strip_prefix("39") {
            Some(national) => national,
            None => return false,
        },
        None => number,
    };
    let length = national.len();
    match national.as_bytes() {
        [b'0', b'1'..=b'9', ..] => (6..=11).contains(&length),
        [b'3', ..] => (9..=10).contains(&length),
        [b'8', ..] => (6..=10).contains(&length),
        [b'1', ..] => (3..=6).contains(&length),
        [b'4', ..] => (5..=8).contains(&length),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn italian_numbers() {
        for number in
            ["020202", "0288456789", "+390288456789", "3331234567", "800123456", "112", "116117", "1522"]
        {
            assert!(is_italian(number), "{number}");
        }
        for number in ["+33145678901", "123456789", "0000000", "5551234", "33312", "012"] {
            assert!(!is_italian(number), "{number}");
        }
    }
}

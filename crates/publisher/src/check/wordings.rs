//! Translations that are missing or older than their source.

use super::notes::{At, Notes};
use super::parts::Parts;
use domain::about::Text;
use domain::catalogue::Catalogue;
use domain::time::Date;
use feed::Code;

/// Notes a record that isn't worded in one of the feed's languages.
pub fn missing(catalogue: &Catalogue, kind: &str, id: &str, at: At<'_>, notes: &mut Notes) {
    let mut languages: Vec<_> = catalogue.translations.keys().collect();
    languages.sort_unstable();
    for tag in languages {
        // A language of which the feed has the topics' words alone is there for the search.
        let words_only =
            catalogue.translations(tag).is_some_and(|it| it.activities.is_empty() && it.places.is_empty());
        if words_only && kind != "topics" {
            continue;
        }
        if text(catalogue, tag, kind, id).is_none() {
            notes.note(at, "", Code::NoTranslation, tag);
        }
    }
}

/// Notes translations of a text that was changed since.
pub fn old(parts: &mut Parts<'_>, catalogue: &Catalogue) {
    let modified = modified(catalogue);
    for (origin, tag, kind, id) in &parts.texts {
        let changed = modified.get(&(kind.as_str(), id.as_str()));
        let of = text(catalogue, tag, kind, id).and_then(|it| it.of);
        if let (Some(changed), Some(of)) = (changed, of)
            && of < *changed
        {
            let part = parts.names.get(origin.part).map_or("", String::as_str);
            let at = At { part, index: Some(origin.index), id: Some(id) };
            parts.notes.note(at, "dateTranslated", Code::OldTranslation, &format!("{of} < {changed}"));
        }
    }
}

fn modified(catalogue: &Catalogue) -> std::collections::HashMap<(&str, &str), Date> {
    let places = catalogue.places.iter().map(|it| ("places", it.id.as_str(), it.modified));
    let activities = catalogue.activities.iter().map(|it| ("activities", it.id.as_str(), it.modified));
    places.chain(activities).filter_map(|(kind, id, date)| Some(((kind, id), date?))).collect()
}

fn text<'a>(catalogue: &'a Catalogue, tag: &str, kind: &str, id: &str) -> Option<&'a Text> {
    let translations = catalogue.translations(tag)?;
    match kind {
        "places" => translations.places.get(id),
        "activities" => translations.activities.get(id),
        "topics" => translations.topics.get(id),
        _ => None,
    }
}

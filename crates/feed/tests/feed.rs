//! The feed in `public/feed` as the City's own documents want it. Run by `cargo test -p feed --test feed`.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use std::collections::{BTreeSet, HashSet};
use std::fs;

use domain::place::PlaceKind;
use feed::{Loader, MANIFEST, raw};
use fixtures::published;

/// The 29 ex CSRC by Municipio, as in the City's slides of 2025.
const EX_CSRC: [&[&str]; 9] = [
    &["Porta Vigentina"],
    &["Villa Finzi", "Sant'Uguzzone", "Trasimeno", "Sammartini"],
    &["Boscovich", "Feltre"],
    &["Calvi", "Acquabella", "Zante", "Mompiani"],
    &["Saponaro", "De André"],
    &["Donne Partigiane", "Narcisi"],
    &["Stratico", "Caio Mario", "Anselmo da Baggio", "Osteno"],
    &["Appennini", "Cenisio", "Satta", "Aldini"],
    &["Grivola", "Villa Taverna", "Val di Bondo", "Cassina Anna", "Santa Monica", "Montegrappa"],
];

/// The 33 ex CAM by Municipio, as in the City's slides of 2025.
const EX_CAM: [&[&str]; 9] = [
    &["San Marco - Gabelle", "Garibaldi - Strehler", "Porta Vigentina", "Scaldasole"],
    &["Padova", "Zara", "Turro", "Cattabrega", "Sant'Uguzzone"],
    &["Valvassori Peroni"],
    &["Parea", "Mondolfo", "Oglio"],
    &["Verro", "Saponaro", "Palmieri", "Tibaldi", "Boifava"],
    &["Di Rudinì", "Legioni Romane", "San Paolino", "La Spezia"],
    &["Bisceglie", "Olmi", "Forze Armate", "Lamennais", "Manaresi"],
    &["Lampugnano", "Lessona", "Pecetta", "Jacopino da Tradate"],
    &["Cassina Anna", "Ciriè"],
];

/// The 25 desks by Municipio, as in the City's slides of 2025.
const DESKS: [&[&str]; 9] = [
    &["WeMi 25 Aprile", "Sportello Centrale Tate Colf e Badanti"],
    &["WeMi Villa Finzi", "WeMi Sant'Uguzzone"],
    &["WeMi Boscovich", "WeMi Feltre"],
    &["WeMi Calvi", "WeMi Acquabella", "WeMi Zante", "WeMi Mompiani", "WeMi Monte Oliveto"],
    &["WeMi Saponaro", "WeMi De André"],
    &["WeMi Donne Partigiane", "WeMi Narcisi", "WeMi Voltri"],
    &["WeMi Stratico", "WeMi Caio Mario", "WeMi Figino"],
    &["WeMi Cenisio", "WeMi Capuana"],
    &["WeMi Grivola", "WeMi Val di Bondo", "WeMi Cassina Anna", "WeMi Santa Monica"],
];

/// Of an activity that somebody must hold, how its id begins.
const HELD: [&str; 9] = [
    "ballo-",
    "bocce-",
    "dibattiti-culturali-",
    "ginnastica-grivola",
    "incontri-informativi-",
    "merenda-",
    "musica-d-insieme-",
    "tombola-",
    "uncinetto-",
];

/// Sources that tell of something with an end, and the last day of it: the City's summer plan of 2026; the autumn
/// until which four houses had AMIS in 2025.
const ENDS: [(&str, &str); 2] = [("ds3017", "2026-09-30"), ("press-amis", "2025-12-21")];

/// How the name of a source says that it bears no date.
const UNDATED: &str = "senza data";

/// The longest sentence that a citizen is asked to read.
const SENTENCE_WORDS: usize = 20;

fn file(name: &str) -> String {
    let path = fixtures::root().join("public/feed").join(name);
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{name}: {error}"))
}

fn records<T: serde::de::DeserializeOwned>(name: &str) -> Vec<T> {
    serde_json::from_str(&file(name)).unwrap()
}

#[test]
fn the_manifest_tells_the_truth() {
    let (_, parts) = Loader::new(&file(MANIFEST)).unwrap();
    for part in parts {
        let file = file(&part.url);
        let records = json::elements(&file).unwrap();
        assert_eq!(records.len(), part.count, "{}", part.url);
    }
    let about = published().about.clone();
    // Nobody has promised that the whole stays true until some day.
    assert!(!about.sample && about.modified.is_some() && about.valid_through.is_none());
}

#[track_caller]
fn check_names(kind: PlaceKind, expected: [&[&str]; 9]) {
    let catalogue = published();
    for (number, names) in (1..=9).zip(expected) {
        let ours = catalogue.places.iter().filter(|it| it.kind == kind && it.municipio == Some(number));
        let ours: BTreeSet<_> = ours.map(|it| it.name.as_str()).collect();
        assert_eq!(ours, names.iter().copied().collect(), "{kind:?} in Municipio {number}");
    }
    let count = catalogue.places.iter().filter(|it| it.kind == kind).count();
    assert_eq!(count, expected.iter().map(|it| it.len()).sum::<usize>(), "{kind:?}");
}

#[test]
fn houses_and_desks_are_those_of_the_city() {
    check_names(PlaceKind::ExCsrc, EX_CSRC);
    check_names(PlaceKind::ExCam, EX_CAM);
    check_names(PlaceKind::Wemi, DESKS);
    let count = |kind| published().places.iter().filter(|it| it.kind == kind).count();
    assert_eq!(count(PlaceKind::ExCsrc) + count(PlaceKind::ExCam), 62);
    assert_eq!((count(PlaceKind::Wemi), count(PlaceKind::Laboratory), count(PlaceKind::House)), (25, 5, 1));
    let inside = published().places.iter().filter(|it| it.inside.is_some()).count();
    assert_eq!(inside, 19);
}

#[test]
fn every_record_says_a_source_that_the_manifest_knows() {
    let catalogue = published();
    let places = catalogue.places.iter().map(|it| (&it.id, &it.sources));
    for (id, sources) in places.chain(catalogue.activities.iter().map(|it| (&it.id, &it.sources))) {
        assert!(!sources.is_empty(), "{id} has no source");
        assert!(sources.iter().all(|it| catalogue.about.source(it).is_some()), "{id}: {sources:?}");
    }
}

/// A source that bears no date says its year in its name, or that it has none.
#[test]
fn every_source_tells_its_age() {
    for source in &published().about.sources {
        let named = source.name.contains("20") || source.name.contains(UNDATED);
        assert!(source.published.is_some() || named, "{}: how old is it?", source.id);
    }
}

/// A number that is no longer right is worse than none: its source has a date, or a note says that it has none.
#[test]
fn every_telephone_tells_its_age() {
    let catalogue = published();
    for place in catalogue.places.iter().filter(|it| it.telephone.is_some()) {
        let dated = place.sources.iter().filter_map(|it| catalogue.about.source(it));
        let told = place.notes.iter().any(|it| it.contains("non ha una data"));
        assert!(told || dated.into_iter().any(|it| it.published.is_some()), "{}", place.id);
    }
}

/// What only sources with an end tell of isn't shown as if it went on.
#[test]
fn what_ended_by_its_sources_is_not_told_as_current() {
    for activity in &published().activities {
        let ends: Option<Vec<_>> =
            activity.sources.iter().map(|source| ENDS.iter().find(|it| it.0 == source)).collect();
        let Some(last) = ends.and_then(|it| it.iter().map(|it| it.1).max()) else { continue };
        let until = activity.valid_through.map(|it| it.to_string());
        assert!(until.as_deref().is_some_and(|it| it <= last), "{}: its sources end on {last}", activity.id);
    }
}

/// A tombola needs somebody who holds it: that it goes on whenever the house is open stands nowhere.
#[test]
fn nobody_guesses_when_something_is_held() {
    let activities = records::<raw::Activity>("activities.json");
    let held = activities.iter().filter(|it| HELD.iter().any(|kind| it.id.starts_with(kind)));
    let mut count = 0;
    for activity in held {
        let guessed =
            activity.event_schedule.iter().any(|it| it.during_opening_hours && it.by_day.is_empty());
        assert!(!guessed, "{}", activity.id);
        count += 1;
    }
    assert!(count >= 20, "{count}");
}

#[test]
fn every_point_lies_in_milan() {
    for place in &published().places {
        let Some(geo) = place.geo else { continue };
        let inside = (45.38..=45.54).contains(&geo.latitude) && (9.04..=9.28).contains(&geo.longitude);
        assert!(inside, "{}: {geo:?}", place.id);
    }
}

#[test]
fn references_lead_somewhere() {
    let catalogue = published();
    let topics: HashSet<_> = catalogue.topics.iter().map(|it| it.id.as_str()).collect();
    for topic in &catalogue.topics {
        assert!(topic.broader.as_deref().is_none_or(|it| topics.contains(it)), "{}", topic.id);
    }
    // The loader drops references that lead nowhere, so the files themselves are read.
    for activity in records::<raw::Activity>("activities.json") {
        assert!(!activity.about.is_empty(), "{}", activity.id);
        assert!(
            activity.about.iter().all(|it| topics.contains(it.as_str())),
            "{}: {:?}",
            activity.id,
            activity.about
        );
    }
    for place in records::<raw::Place>("places.json") {
        assert!(place.contained_in_place.is_none_or(|it| catalogue.place(&it).is_some()), "{}", place.id);
    }
}

#[test]
fn ids_are_unique() {
    let catalogue = published();
    let places = catalogue.places.iter().map(|it| &it.id);
    let mut seen = HashSet::new();
    for id in places.chain(catalogue.activities.iter().map(|it| &it.id)) {
        assert!(seen.insert(id), "{id} stands twice");
    }
    let topics: HashSet<_> = catalogue.topics.iter().map(|it| &it.id).collect();
    assert_eq!(topics.len(), catalogue.topics.len());
}

#[test]
fn translations_belong_to_records_and_are_complete() {
    let catalogue = published();
    for (tag, words) in &catalogue.translations {
        assert!(words.places.keys().all(|it| catalogue.place(it).is_some()), "{tag}");
        assert!(words.topics.keys().all(|it| catalogue.topic(it).is_some()), "{tag}");
        assert!(words.activities.keys().all(|it| catalogue.activity(it).is_some()), "{tag}");
        assert_eq!(words.topics.len(), catalogue.topics.len(), "{tag}");
        // Some languages have everything, the others the topics' words alone, for the search.
        let worded = if ["en", "ar", "es"].contains(&tag.as_str()) { catalogue.activities.len() } else { 0 };
        assert_eq!(words.activities.len(), worded, "{tag}");
    }
    assert!(catalogue.translations.len() >= 8, "the search answers in as many languages");
}

/// Without both, an old machine translation would be shown for ever.
#[test]
fn translations_say_who_made_them_and_when() {
    for name in ["text.en.json", "text.ar.json", "text.es.json"] {
        for text in records::<raw::Text>(name) {
            let told = text.translated_by.is_some() && text.date_translated.is_some();
            assert!(told, "{name}: {}", text.id);
        }
    }
}

#[test]
fn sentences_are_short() {
    let catalogue = published();
    let places = catalogue.places.iter().flat_map(|it| it.description.iter().chain(&it.notes));
    let activities = catalogue.activities.iter().flat_map(|it| &it.description);
    let translated =
        catalogue.translations.values().flat_map(|it| it.activities.values()).flat_map(|it| &it.description);
    for text in places.chain(activities).chain(translated) {
        for sentence in text.split_inclusive(". ") {
            let words = sentence.split_whitespace().count();
            assert!(words <= SENTENCE_WORDS, "{words} words: {sentence}");
        }
    }
}

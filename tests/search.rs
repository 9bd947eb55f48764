//! The answers to queries over a small feed. Run by `cargo test --test search`.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use domain::activity::Audience;
use domain::catalogue::Catalogue;
use domain::search::{Agenda, Day, Index, PartOfDay, Query, Search};
use domain::time::{Moment, TimeOfDay, parse_date};
use feed::{raw, read_services};
use prerender::Icu;
use serde_json::{Value, json};
use wording::Language;

/// Two houses and a desk; a course with hours, one in the opening hours, one without published times.
fn catalogue() -> Catalogue {
    fixtures::feed_with_manifest(r#"{"format":"1.7","publisher":"P"}"#)
        .places(places())
        .activities(activities())
        .topics(json!([
            {"id": "movimento", "name": "Movimento", "alternateName": ["sport"]},
            {"id": "ginnastica", "name": "Ginnastica", "broader": "movimento"},
            {"id": "giochi", "name": "Giochi", "alternateName": ["carte"], "broader": "giochi"},
            {"id": "digitale", "name": "Digitale"},
            {"id": "bisogno", "name": "Ho bisogno", "related": ["movimento", "niente"]},
        ]))
        .text(
            "ar",
            json!([
                {"type": "topics", "id": "giochi", "name": "ألعاب", "alternateName": ["ورق"]},
                {"type": "activities", "id": "ginnastica", "name": "رياضة خفيفة"},
                {"type": "places", "id": "zara", "description": "بيت"},
                {"type": "songs", "id": "zara"},
                7,
            ]),
        )
        .part("text", json!([{"type": "topics", "id": "giochi"}]))
        .part("songs", json!([{}]))
        .build()
}

fn places() -> Value {
    json!([
        {
            "id": "feltre", "type": "ex-csrc", "municipio": 3, "name": "Feltre", "alternateName": ["Sorriso"],
            "address": "Via Feltre 17", "quarter": {"nil": 18, "name": "Cimiano - Rottole - Feltre"},
            "openingHours": [{"slots": [{"byDay": ["Tu"], "opens": "14:00", "closes": "18:00"}]}],
        },
        {"id": "zara", "type": "ex-cam", "municipio": 2, "name": "Zara"},
        {"id": "wemi-feltre", "type": "sportello-wemi", "municipio": 3, "name": "WeMi Feltre", "containedInPlace": "feltre"},
    ])
}

fn activities() -> Value {
    json!([
        {
            "id": "ginnastica", "name": "Ginnastica dolce", "location": "zara", "about": ["ginnastica"],
            "audience": ["anziani"], "price": {"type": "free"},
            "eventSchedule": [{"byDay": ["Tu", "Th"], "startTime": "10:00", "endTime": "11:00"}],
        },
        {
            "id": "burraco", "name": "Burraco", "location": "feltre", "about": ["giochi"], "organizer": "Circolo",
            "eventSchedule": [{"byDay": ["Tu"], "duringOpeningHours": true}],
        },
        {"id": "spid", "name": "Aiuto con lo SPID", "location": "wemi-feltre", "about": ["digitale"], "description": "Porta il telefono.", "ageRange": {"minValue": 18}},
        {"id": "festa", "name": "Festa", "audience": ["tutti"], "eventSchedule": [{"dates": ["2026-11-26"], "wholeDay": true}]},
        {
            "id": "pilates", "name": "Pilates", "location": "zara", "about": ["ginnastica"], "eventStatus": "cancelled",
            "eventSchedule": [{"byDay": ["Tu"], "startTime": "18:00", "endTime": "19:00"}],
        },
    ])
}

/// Tuesday 24 November 2026, nine in the morning.
fn tuesday() -> Moment {
    Moment { date: parse_date("2026-11-24").unwrap(), time: TimeOfDay::new(9, 0).unwrap() }
}

/// The ids that are found for sure, then those that may answer behind a bar.
fn found(query: &Query, now: Option<Moment>) -> String {
    let catalogue = catalogue();
    let index = Index::new(&catalogue, &|place| {
        if place.kind.is_house() { "centro".to_owned() } else { String::new() }
    });
    let agenda = now.map(|it| Agenda::of(&catalogue, it));
    let search = Search {
        catalogue: &catalogue,
        index: &index,
        agenda: agenda.as_ref(),
        here: None,
        by_name: &Icu::new(Language::SOURCE),
    };
    for place in &catalogue.places {
        let query = Query { place: Some(place.id.clone()), ..Query::default() };
        assert_eq!(search.in_place(place), search.run(&query).hits, "{}", place.id);
    }
    let soon = search.run(&Query { day: Some(Day::Week), ..Query::default() });
    let expected = if now.is_some() { &soon.hits[..soon.certain] } else { &[] };
    assert_eq!(search.soon(usize::MAX), expected, "without an index the same");
    let results = search.run(query);
    if !query.is_empty() {
        assert_eq!(search.best(query, 2), results.hits[..results.hits.len().min(2)], "{query:?}");
    }
    let ids: Vec<_> = results.hits.iter().map(|it| catalogue.activities[*it].id.as_str()).collect();
    let (certain, possible) = ids.split_at(results.certain);
    format!("{} | {}", certain.join(" "), possible.join(" ")).trim().to_owned()
}

#[track_caller]
fn check_text(text: &str, expected: &str) {
    let query = Query { text: text.to_owned(), ..Query::default() };
    assert_eq!(found(&query, Some(tuesday())), expected, "{text}");
}

#[test]
fn words_are_found_wherever_they_stand() {
    check_text("ginnastica", "ginnastica pilates |");
    check_text("GINNÀST", "ginnastica pilates |");
    check_text("sorriso carte", "burraco |");
    check_text("via feltre", "burraco spid |");
    check_text("centro feltre", "burraco |");
    check_text("cimiano", "burraco spid |");
    check_text("rottole carte", "burraco |");
    check_text("circolo", "burraco |");
    check_text("telefono", "spid |");
    check_text("ورق", "burraco |");
    check_text("رياضه", "ginnastica |");
    check_text("trapezio", "|");
    check_text("ginnastica trapezio", "ginnastica pilates |");
}

#[track_caller]
fn check(query: Query, expected: &str) {
    assert_eq!(found(&query, Some(tuesday())), expected, "{query:?}");
}

#[test]
fn filters_narrow() {
    check(Query { municipi: vec![3], ..Query::default() }, "burraco spid |");
    check(Query { place: Some("feltre".to_owned()), ..Query::default() }, "burraco spid |");
    check(Query { place: Some("wemi-feltre".to_owned()), ..Query::default() }, "spid |");
    check(Query { topics: vec!["ginnastica".to_owned()], ..Query::default() }, "ginnastica pilates |");
    check(Query { topics: vec!["bisogno".to_owned()], ..Query::default() }, "ginnastica pilates |");
    check(
        Query { topics: vec!["movimento".to_owned(), "digitale".to_owned()], ..Query::default() },
        "ginnastica spid pilates |",
    );
    check(Query { free: true, ..Query::default() }, "ginnastica |");
}

#[test]
fn who_is_not_said_to_be_meant_has_to_ask() {
    let group = |it| Query { audience: Some(it), ..Query::default() };
    check(group(Audience::Children), "festa | burraco spid pilates");
    check(group(Audience::Older), "ginnastica festa | burraco spid pilates");
    let age = |it| Query { age: Some(it), ..Query::default() };
    check(age(7), "festa | ginnastica burraco pilates");
    check(age(70), "ginnastica festa spid | burraco pilates");
    check(age(40), "festa spid | ginnastica burraco pilates");
}

#[test]
fn choices_count_those_who_are_said_to_be_meant() {
    let catalogue = catalogue();
    let index = Index::new(&catalogue, &|_| String::new());
    let by_name = &Icu::new(Language::SOURCE);
    let search = Search { catalogue: &catalogue, index: &index, agenda: None, here: None, by_name };
    let facets = search.run(&Query::default()).facets;
    let count = |it| facets.audiences[Audience::ALL.iter().position(|(_, other)| *other == it).unwrap()];
    assert_eq!([Audience::Older, Audience::Adults, Audience::Children].map(count), [2, 1, 1]);
}

#[test]
fn days_and_parts_of_the_day() {
    let on = |day, part| Query { day, part, ..Query::default() };
    check(on(Some(Day::Today), None), "ginnastica burraco | spid");
    check(on(Some(Day::Today), Some(PartOfDay::Morning)), "ginnastica | spid");
    check(on(Some(Day::Today), Some(PartOfDay::Afternoon)), "burraco | spid");
    check(on(Some(Day::Today), Some(PartOfDay::Evening)), "| spid");
    check(on(Some(Day::Week), None), "ginnastica burraco festa | spid");
    check(on(Some(Day::Tomorrow), None), "| spid");
}

#[test]
fn nothing_asked_keeps_the_publishers_order_and_a_static_page_has_no_clock() {
    check(Query::default(), "ginnastica burraco spid festa pilates |");
    let today = Query { day: Some(Day::Today), ..Query::default() };
    assert_eq!(found(&today, None), "ginnastica burraco spid festa pilates |");
}

/// The services that words mean, beside the activities.
#[track_caller]
fn check_services(query: &Query, expected: &str) {
    let catalogue = catalogue();
    let index = Index::new(&catalogue, &|_| String::new());
    let by_name = &Icu::new(Language::SOURCE);
    let search = Search { catalogue: &catalogue, index: &index, agenda: None, here: None, by_name };
    let records = json!([
        {"id": "salute", "name": "Salute"},
        {
            "id": "medico", "name": "Medico di notte", "alternateName": ["guardia medica"], "broader": "salute",
            "sheet": {}, "sources": [],
        },
        {"id": "cammino", "name": "Gruppi", "about": ["movimento", "niente"], "sheet": {}, "sources": []},
        {"id": "spid", "name": "Rinnovo", "about": ["niente", "niente", "digitale"], "sheet": {}, "sources": []},
    ]);
    let texts = json!([
        {"type": "sections", "id": "medico", "name": "Night doctor", "sheet": {}, "dateTranslated": "2026-11-29"},
    ]);
    let part = |kind: &str| raw::Part { kind: kind.to_owned(), ..raw::Part::default() };
    let files = [(part("sections"), records.to_string()), (part("section-text"), texts.to_string())];
    let services = read_services(files.iter().map(|it| (&it.0, it.1.as_str()))).unwrap();
    let found = search.run(query).services(&catalogue, &services, query, 2);
    let ids: Vec<_> = found.records.iter().map(|it| it.id.as_str()).collect();
    let first = if found.comes_first { " first" } else { "" };
    assert_eq!(ids.join(" ") + first, expected, "{query:?}");
}

#[test]
fn services_are_found_by_their_names_and_first_topics() {
    let text = |it: &str| Query { text: it.to_owned(), ..Query::default() };
    check_services(&text("guardia medica"), "medico first");
    check_services(&text("medico"), "medico first");
    check_services(&text("medi"), "medico first");
    check_services(&text("medco"), "medico first");
    check_services(&text("night doctor"), "medico first");
    check_services(&text("medico feltre"), "medico");
    check_services(&text("medico di paese lontano"), "");
    check_services(&text("rinnovi"), "spid first");
    check_services(&text("carte"), "");
    check_services(&text("sport"), "cammino");
    check_services(&text("digitale"), "");
    check_services(&text(""), "");
    let topic = Query { topics: vec!["digitale".to_owned()], ..Query::default() };
    check_services(&topic, "spid");
}

#[test]
fn the_catalogue_knows_what_is_where() {
    let catalogue = catalogue();
    let feltre = catalogue.place("feltre").unwrap();
    let inside: Vec<_> = catalogue.activities_in(feltre).map(|it| it.id.as_str()).collect();
    assert_eq!(inside, ["burraco", "spid"]);
    assert_eq!(catalogue.desks_in(feltre).map(|it| it.id.as_str()).collect::<Vec<_>>(), ["wemi-feltre"]);
    let found_under = |topic: &str| {
        let topics = catalogue.found_under(catalogue.topic_position(topic).unwrap());
        topics.into_iter().map(|it| catalogue.topics[it].id.as_str()).collect::<Vec<_>>()
    };
    assert_eq!(found_under("ginnastica"), ["ginnastica", "movimento", "bisogno"]);
    assert_eq!(found_under("movimento"), ["movimento", "bisogno"]);
    // A related topic that doesn't exist is dropped.
    assert_eq!(catalogue.topic("bisogno").unwrap().related, ["movimento"]);
    // A topic that is its own parent ends too.
    assert!(found_under("giochi").iter().all(|it| *it == "giochi"));
    assert!(catalogue.translations("ar").is_some() && catalogue.translations("fr").is_none());
    assert!(catalogue.activity("spid").is_some() && catalogue.topic("digitale").is_some());
    assert_eq!(catalogue.retired("spid", false), None);
    assert_eq!(catalogue.skipped, 0);
}

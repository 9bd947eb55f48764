//! What answers a theme of the section for older people, and what suits somebody.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use domain::nearby::by_municipio;
use domain::search::{Index, PartOfDay, Query, Search, Wish};
use domain::time::parse_date;
use feed::{raw, read_themes};
use prerender::Icu;
use wording::Language;

const PLACES: &str = r#"[
    {"id": "uno", "type": "ex-cam", "name": "Uno", "municipio": 1, "geo": {"latitude": 45.46, "longitude": 9.19}},
    {"id": "due", "type": "ex-cam", "name": "Due", "municipio": 2, "geo": {"latitude": 45.50, "longitude": 9.22}},
    {"id": "tre", "type": "ex-cam", "name": "Tre", "municipio": 3, "geo": {"latitude": 45.48, "longitude": 9.23}},
    {"id": "ignoto", "type": "ex-cam", "name": "Ignoto", "municipio": 4}]"#;

const ACTIVITIES: &str = r#"[
    {"id": "mattina", "name": "Ballo", "about": ["ballo"], "location": "uno", "audience": ["anziani"],
     "eventSchedule": [{"repeatFrequency": "P1W", "byDay": ["Tu"], "startTime": "10:00", "endTime": "11:00"}]},
    {"id": "senza-orario", "name": "Liscio", "about": ["ballo"], "location": "tre"},
    {"id": "lontano", "name": "Tango", "about": ["ballo"], "location": "due",
     "eventSchedule": [{"repeatFrequency": "P1W", "byDay": ["Tu"], "startTime": "10:00", "endTime": "11:00"}]},
    {"id": "sera", "name": "Milonga", "about": ["ballo"], "location": "uno",
     "eventSchedule": [{"repeatFrequency": "P1W", "byDay": ["Tu"], "startTime": "21:00", "endTime": "23:00"}]},
    {"id": "carte", "name": "Carte", "about": ["giochi"], "location": "uno"},
    {"id": "finita", "name": "Mazurca", "about": ["ballo"], "location": "uno",
     "eventSchedule": [{"repeatFrequency": "P1W", "byDay": ["Tu"], "startTime": "10:00", "endTime": "11:00", "endDate": "2026-06-01"}]},
    {"id": "sospesa", "name": "Valzer", "about": ["ballo"], "location": "uno", "eventStatus": "suspended"}]"#;

const TOPICS: &str = r#"[{"id": "movimento", "name": "M"}, {"id": "ballo", "name": "B", "broader": "movimento"}, {"id": "giochi", "name": "G"}]"#;

/// What is known not to fit is left out, what is far comes last, what nobody has said is a doubt.
#[test]
fn proposals_have_reasons_and_doubts() {
    let catalogue = fixtures::feed().places(PLACES).topics(TOPICS).activities(ACTIVITIES).build();
    let (index, by_name) = (Index::default(), Icu::new(Language::SOURCE));
    let search = Search { catalogue: &catalogue, index: &index, agenda: None, here: None, by_name: &by_name };
    let today = parse_date("2026-11-24").unwrap();
    let topics = vec!["movimento".to_owned()];
    let query = Query { topics, part: Some(PartOfDay::Morning), municipi: vec![1, 3], ..Query::default() };
    let proposals = search.proposals(&query, today, 6);
    let ids: Vec<_> = proposals.iter().map(|it| catalogue.activities[it.position].id.as_str()).collect();
    assert_eq!(ids, ["mattina", "senza-orario", "lontano"]);
    let morning = Wish::Part(PartOfDay::Morning);
    assert_eq!(proposals[0].reasons, [Wish::Topics, morning, Wish::Near]);
    assert_eq!(
        (&proposals[1].reasons[..], &proposals[1].doubts[..]),
        (&[Wish::Topics, Wish::Near][..], &[morning][..])
    );
    assert_eq!(search.proposals(&Query::default(), today, 6), [], "who wishes nothing gets nothing");
    assert_eq!(search.proposals(&query, today, 1).len(), 1);
    let unknown = Query { topics: vec!["non-c-e".to_owned()], ..Query::default() };
    assert_eq!(search.proposals(&unknown, today, 6), [], "an unknown topic is no doubt about everything");
}

#[test]
fn where_nothing_is_known_the_nearest_is_named() {
    let catalogue = fixtures::feed().places(PLACES).topics(TOPICS).activities(ACTIVITIES).build();
    // In Municipio 1 alone.
    let offers = by_municipio(&catalogue, &[0, 3]);
    let of = |municipio: usize| {
        (offers[municipio - 1].count, offers[municipio - 1].nearest.map(|it| it.id.as_str()))
    };
    assert_eq!((of(1), of(2), of(3)), ((2, None), (0, Some("uno")), (0, Some("uno"))));
    assert_eq!(of(4), (0, None), "nobody knows where it is");
    assert_eq!(offers.len(), 9);
}

/// The number on the link to all of a theme's activities is the number that the link finds.
#[test]
fn a_theme_counts_what_its_link_finds() {
    let catalogue = fixtures::published();
    let index = Index::new(&catalogue, &|_| String::new());
    let by_name = Icu::new(Language::SOURCE);
    let search = Search { catalogue: &catalogue, index: &index, agenda: None, here: None, by_name: &by_name };
    let themes = std::fs::read_to_string(fixtures::root().join("public/feed/themes.json")).unwrap();
    let part = raw::Part { kind: "themes".to_owned(), ..raw::Part::default() };
    for theme in read_themes([(&part, themes.as_str())]).unwrap().themes {
        let query = Query { topics: theme.topics.clone(), ..Query::default() };
        let (mut about, mut found) = (search.about(&theme.topics), search.run(&query).hits);
        about.sort_unstable();
        found.sort_unstable();
        assert_eq!(about, found, "{}", theme.id);
    }
}

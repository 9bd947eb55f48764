use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::fs;
use std::path::Path;

use serde_json::Value;

use super::*;
use crate::calendar::FIRST_DAY;
use domain::activity::{Attendance, BookingWay, Price, Status, Strength};
use domain::catalogue::Catalogue;
use domain::time::{DayHours, Every, Timing, parse_date};
use feed::{Loader, MANIFEST};

const MANIFEST_JSON: &str = r#"{ "format": "1.0", "publisher": "P", "parts": [
    { "type": "places", "url": "places.json" }, { "type": "topics", "url": "topics.json" },
    { "type": "text", "url": "text.fr.json", "inLanguage": "fr" },
    { "type": "words", "url": "topics.es.json", "inLanguage": "es" } ] }"#;

/// Seven houses, a desk in one of them, and two topics.
fn fixture() -> tempfile::TempDir {
    let dir = tempfile::tempdir().unwrap();
    let mut places: Vec<_> = (1..8)
        .map(|n| format!(r#"{{"id":"casa-{n}","type":"ex-csrc","municipio":{n},"name":"Casa {n}","address":"Via Zara, {n}"}}"#))
        .collect();
    places[6] = places[6].replace("ex-csrc", "ex-cam");
    places[2] = places[2].replace(
        '}',
        r#","telephone":"020202","notes":["N"],"description":"D","geo":{"latitude":45.4,"longitude":9.2}}"#,
    );
    places.push(
        r#"{"id":"wemi-1","type":"sportello-wemi","name":"WeMi 1","containedInPlace":"casa-1"}"#.to_owned(),
    );
    let topics = r#"[{"id":"giochi","name":"Giochi","alternateName":["carte"]},{"id":"movimento","name":"Movimento"}]"#;
    let french =
        r#"[{"type":"topics","id":"giochi","name":"Jeux"},{"type":"places","id":"casa-1","name":"Maison"}]"#;
    let files = [
        (MANIFEST, MANIFEST_JSON.to_owned()),
        ("places.json", format!("[{}]", places.join(","))),
        ("topics.json", topics.to_owned()),
        ("text.fr.json", french.to_owned()),
        ("topics.es.json", r#"[{"type":"topics","id":"giochi","name":"Juegos"}]"#.to_owned()),
    ];
    for (name, text) in files {
        fs::write(dir.path().join(name), text).unwrap();
    }
    dir
}

fn generated(places: &Path, activities: usize, seed: u64) -> BTreeMap<String, String> {
    let out = tempfile::tempdir().unwrap();
    run(&Args { places: places.to_owned(), activities, seed, out: out.path().to_owned() }).unwrap();
    let entries = fs::read_dir(out.path()).unwrap().map(|it| it.unwrap().file_name().into_string().unwrap());
    entries.map(|it| (it.clone(), fs::read_to_string(out.path().join(&it)).unwrap())).collect()
}

#[track_caller]
fn loaded(files: &BTreeMap<String, String>) -> Catalogue {
    let (mut loader, parts) = Loader::new(&files[MANIFEST]).unwrap();
    for part in &parts {
        loader.read(part, &files[&part.url]).unwrap();
    }
    let (catalogue, findings) = loader.finish().unwrap();
    assert_eq!(findings, []);
    catalogue
}

#[track_caller]
fn check_activities(catalogue: &Catalogue, least: usize) {
    assert!(catalogue.activities.len() >= least, "{}", catalogue.activities.len());
    let mut counts = HashMap::<_, usize>::new();
    for it in &catalogue.activities {
        *counts.entry(it.place.as_deref()).or_default() += 1;
        assert!(!it.topics.is_empty(), "{}", it.id);
    }
    for it in catalogue.places.iter().filter(|it| it.kind.is_house()) {
        assert!(counts.get(&Some(it.id.as_str())).is_some_and(|it| *it >= 3), "{}", it.id);
    }
    assert!(counts[&None] > 0 && counts[&None] * 20 < catalogue.activities.len());
}

#[test]
fn the_same_seed_gives_the_same_bytes() {
    let places = fixture();
    let first = generated(places.path(), 60, 1);
    assert_eq!(first, generated(places.path(), 60, 1));
    let other = generated(places.path(), 60, 2);
    assert_ne!(first["activities.json"], other["activities.json"]);
    assert_ne!(first["places.json"], other["places.json"]);
}

#[test]
fn every_house_has_activities_and_nothing_is_left_out() {
    check_activities(&loaded(&generated(fixture().path(), 480, 1)), 400);
    let real = Path::new("public/feed");
    if real.join("places.json").exists() {
        check_activities(&loaded(&generated(real, 480, 1)), 400);
        // More of them, so that a change in the real feed doesn't by chance leave out what is rare.
        check_all_appear(&loaded(&generated(real, 2000, 1)));
    }
}

#[test]
fn many_activities_have_ids_of_their_own() {
    let catalogue = loaded(&generated(fixture().path(), 5000, 3));
    assert_eq!(catalogue.activities.iter().map(|it| &it.id).collect::<HashSet<_>>().len(), 5000);
    assert!(catalogue.activities.iter().any(|it| it.id.ends_with("-casa-2-3")));
}

#[test]
fn what_is_true_of_a_place_is_kept_and_no_more() {
    let catalogue = loaded(&generated(fixture().path(), 10, 1));
    let place = catalogue.place("casa-3").unwrap();
    assert_eq!((place.municipio, place.address.as_deref()), (Some(3), Some("Via Zara, 3")));
    assert!(
        place.geo.is_some()
            && place.telephone.is_none()
            && place.notes.is_empty()
            && place.description.is_none()
    );
    assert_eq!(catalogue.place("wemi-1").unwrap().inside.as_deref(), Some("casa-1"));
    assert!(catalogue.about.sample && catalogue.about.source(SOURCE).is_some());
    let notes: Vec<_> = catalogue.places.iter().flat_map(|it| &it.notes).collect();
    assert!(notes.len() == 1 && notes[0].contains("inventati"));
}

#[test]
fn topics_are_the_feeds_and_those_missing() {
    let catalogue = loaded(&generated(fixture().path(), 200, 1));
    assert_eq!(catalogue.topics[0].alternate_names, ["carte"]);
    assert!(catalogue.topics.iter().any(|it| it.id == "cultura"));
    assert_eq!(catalogue.translations["fr"].topics["giochi"].name.as_deref(), Some("Jeux"));
    assert!(catalogue.translations["fr"].places.is_empty());
    assert_eq!(catalogue.translations["es"].topics["giochi"].name.as_deref(), Some("Juegos"));
    let full = topics::complete(Vec::new());
    let known: HashSet<_> = full.iter().map(|it| it.id.as_str()).collect();
    assert!(templates::all().iter().flat_map(|it| it.about).all(|it| known.contains(it)));
}

#[test]
fn the_feed_it_is_made_from_is_not_overwritten() {
    let places = fixture();
    let args =
        Args { places: places.path().to_owned(), activities: 9, seed: 1, out: places.path().to_owned() };
    assert!(run(&args).unwrap_err().to_string().contains("would take the place"));
    assert_eq!(fs::read_to_string(places.path().join(MANIFEST)).unwrap(), MANIFEST_JSON);
}

#[test]
fn all_that_a_feed_can_say_appears() {
    let files = generated(fixture().path(), 480, 1);
    let activities: Vec<BTreeMap<String, Value>> = serde_json::from_str(&files["activities.json"]).unwrap();
    let schedules =
        activities.iter().filter_map(|it| it.get("eventSchedule")).flat_map(|it| it.as_array().unwrap());
    let fields: BTreeSet<_> = activities.iter().flat_map(BTreeMap::keys).map(String::as_str).collect();
    let of_schedules: BTreeSet<_> =
        schedules.flat_map(|it| it.as_object().unwrap().keys()).map(String::as_str).collect();
    assert_eq!(
        fields.into_iter().collect::<Vec<_>>().join(" "),
        "about accessibilitySupport ageRange audience audienceStrength booking bring changes checked description \
         eventAttendanceMode eventSchedule eventStatus helpMode id inLanguage location maximumAttendeeCapacity name organizer price remainingAttendeeCapacity sources stepFree \
         validThrough"
    );
    assert_eq!(
        of_schedules.into_iter().collect::<Vec<_>>().join(" "),
        "byDay byMonthWeek dates duringOpeningHours endDate endTime evenWhenClosed exceptDate repeatFrequency \
         schoolTermsOnly startDate startTime wholeDay"
    );
    check_all_appear(&loaded(&files));
}

#[track_caller]
fn check_all_appear(catalogue: &Catalogue) {
    let activities = &catalogue.activities;
    let prices = [
        Price::Unknown,
        Price::Free,
        Price::WithCard(Some(1000)),
        Price::WithCard(None),
        Price::Contribution(None),
    ];
    for price in prices {
        assert!(activities.iter().any(|it| it.price == price), "{price:?}");
    }
    assert!(activities.iter().any(|it| matches!(it.price, Price::Contribution(Some(_)))));
    let online = BookingWay::Online("https://example.org/prenota".to_owned());
    let bookings = [
        BookingWay::Unknown,
        BookingWay::NotNeeded,
        BookingWay::Telephone("020202".to_owned()),
        BookingWay::AtDesk,
        online,
    ];
    for booking in bookings {
        assert!(activities.iter().any(|it| it.booking.way == booking), "{booking:?}");
    }
    for status in [Status::Scheduled, Status::Full, Status::Suspended, Status::Cancelled] {
        assert!(activities.iter().any(|it| it.status == status), "{status:?}");
    }
    for step_free in [None, Some(true), Some(false)] {
        assert!(activities.iter().any(|it| it.step_free == step_free), "{step_free:?}");
        assert!(catalogue.places.iter().any(|it| it.facilities.step_free == step_free), "{step_free:?}");
        assert!(catalogue.places.iter().any(|it| it.facilities.tactile_paving == step_free), "{step_free:?}");
    }
    for mode in std::iter::once(None).chain(Attendance::ALL.map(|it| Some(it.1))) {
        assert!(activities.iter().any(|it| it.attendance == mode), "{mode:?}");
    }
    let strengths = [None, Some(Strength::Everybody), Some(Strength::Especially), Some(Strength::Only)];
    for strength in strengths {
        assert!(activities.iter().any(|it| it.strength == strength), "{strength:?}");
    }
    assert!(activities.iter().any(|it| it.audiences.is_empty() && it.strength.is_none()));
    for tag in ["en", "ar"] {
        assert!(!catalogue.translations[tag].activities.is_empty());
    }
    check_times(catalogue);
}

#[track_caller]
fn check_times(catalogue: &Catalogue) {
    let schedules: Vec<_> = catalogue.activities.iter().flat_map(|it| &it.schedules).collect();
    for count in 0..=2 {
        assert!(catalogue.activities.iter().any(|it| it.schedules.len() == count), "{count} schedules");
    }
    assert!(schedules.iter().any(|it| it.timing == Timing::Unknown));
    let weekly = schedules.iter().filter_map(|it| {
        let rule = it.recurrence.rule.as_ref()?;
        let Every::Weeks(weeks) = rule.every else { return None };
        Some((it.timing == Timing::OpeningHours, weeks, rule.days.len()))
    });
    let weekly: HashSet<_> = weekly.collect();
    for expected in [(false, 1, 1), (false, 1, 2), (false, 1, 3), (false, 2, 1), (true, 1, 0)] {
        assert!(weekly.contains(&expected), "{expected:?}");
    }
    assert!(weekly.iter().any(|it| it.0 && it.2 > 0));
    let dates = schedules.iter().map(|it| &it.recurrence.dates);
    let (first, last) = (parse_date(&FIRST_DAY).unwrap(), parse_date("2027-05-31").unwrap());
    assert!(dates.flatten().all(|it| (first..=last).contains(it)));
    let days = ["2026-12-07", "2026-12-09", "2026-12-10"].map(|it| parse_date(it).unwrap());
    let states: Vec<_> =
        days.iter().flat_map(|day| catalogue.places.iter().map(|it| it.hours.on(*day))).collect();
    assert!(states.contains(&DayHours::Unknown) && states.contains(&DayHours::Disputed));
    assert!(states.iter().any(|it| matches!(it, DayHours::Open(_))));
}

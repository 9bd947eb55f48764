//! A week, a house, cards and an activity with every status that there is, in every language: each word has room.

use std::fs;

use serde_json::{Value, json};
use wording::{LANGUAGES, PSEUDO};
use xtask::serve::{Fault, Server};

use super::case::load_at;
use crate::support::{
    AT_ONCE, Page,
    checks::{Finding, LAYOUT},
    portal::{TUESDAY, in_language},
    site,
};

const HOUSE: &str = "feltre";
const MUNICIPIO: u64 = 3;
/// The house to which one of the times is moved.
const OTHER_HOUSE: &str = "acquabella";

/// The widths at which the gates look. A week is drawn anew for the wide ones.
const WIDTHS: [u32; 3] = [320, 1024, 1280];

/// Words 40% longer than English on all seven days are more than a tablet has room for: there the week scrolls by
/// itself. Real languages fit.
const LONGEST: &str = "en-XA";
const WITH_SCROLLING: &[&str] =
    &["clipped", "cut_words", "overlaps", "sideways", "sticks_out", "targets", "text_size"];

/// The unusual states of an activity: a row of the timetable has room for six of them.
fn matters() -> [Value; 12] {
    let days = (24..=30).map(|it| format!("2026-11-{it}")).collect::<Vec<_>>();
    let each = |change: &dyn Fn(&str) -> Value| days.iter().map(|it| change(it)).collect::<Vec<_>>();
    let cancelled = |day: &str| json!({ "date": day, "eventStatus": "cancelled" });
    let moved = |day: &str| json!({ "date": day, "eventStatus": "moved", "newDate": "2026-12-02" });
    let elsewhere = |day: &str| json!({ "date": day, "eventStatus": "moved", "location": OTHER_HOUSE });
    [
        json!({ "eventStatus": "suspended" }),
        json!({ "eventStatus": "cancelled" }),
        json!({ "eventStatus": "full" }),
        json!({ "eventStatus": "moved" }),
        json!({ "changes": each(&cancelled) }),
        json!({ "changes": each(&moved) }),
        json!({ "changes": each(&elsewhere) }),
        json!({ "except": days }),
        json!({ "validThrough": "2026-10-31" }),
        json!({ "price": { "type": "contribution", "cents": 123_450 } }),
        json!({ "price": { "type": "card", "cents": 1_000 } }),
        json!({ "price": null }),
    ]
}

/// The demonstration, in which a house has an activity with each of them every day.
fn every_status() -> (Server, String) {
    let server = site::demonstration();
    let built = |name: &str| {
        let text = fs::read_to_string(site::root().join("dist-demo/feed").join(name)).unwrap();
        serde_json::from_str::<Value>(&text).unwrap()
    };
    let manifest = built("manifest.json");
    let parts = manifest["parts"].as_array().unwrap();
    let part = parts.iter().find(|it| it["type"] == "activities" && it["municipio"] == MUNICIPIO).unwrap();
    let url = part["url"].as_str().unwrap();
    let mut records = built(url);
    let records = records.as_array_mut().unwrap();
    for (number, (record, mut matter)) in records.iter_mut().zip(matters()).enumerate() {
        let except = matter.as_object_mut().unwrap().remove("except").unwrap_or(json!([]));
        let hour = if number < 6 { 9 } else { 15 };
        record["eventSchedule"] = json!([{
            "byDay": ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"], "exceptDate": except, "evenWhenClosed": true,
            "startTime": format!("{hour:02}:{:02}", number * 5), "endTime": format!("{}:30", hour + 2),
        }]);
        let fields = record.as_object_mut().unwrap();
        fields.insert("location".to_owned(), json!(HOUSE));
        fields.retain(|field, _| !["changes", "eventStatus", "validThrough"].contains(&field.as_str()));
        fields.extend(matter.as_object().unwrap().clone());
        fields.retain(|_, value| !value.is_null());
    }
    let moved = records[5]["id"].as_str().unwrap().to_owned();
    server.break_path(&format!("/feed/{url}"), Fault::Body(json!(records).to_string().into()));
    (server, moved)
}

#[tokio::test(flavor = "multi_thread")]
async fn every_status_has_room_in_every_language() {
    let tags: Vec<_> = LANGUAGES.iter().chain(&PSEUDO).map(|it| it.tag).collect();
    let shares: Vec<_> = tags.chunks(tags.len().div_ceil(AT_ONCE)).map(<[_]>::to_vec).collect();
    let looks: Vec<_> = shares.into_iter().map(|it| tokio::spawn(look(it))).collect();
    let mut faults = Vec::new();
    for it in looks {
        faults.extend(it.await.unwrap());
    }
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
}

/// The faults in these languages.
async fn look(tags: Vec<&'static str>) -> Vec<String> {
    let (server, moved) = every_status();
    let page = Page::new(&server).await;
    page.at_time(TUESDAY).await;
    let pages = [
        format!("/attivita?casa={HOUSE}&vista=settimana"),
        format!("/attivita?casa={HOUSE}"),
        format!("/case/{HOUSE}"),
        format!("/attivita/{moved}"),
    ];
    let mut faults = Vec::new();
    for path in &pages {
        for tag in &tags {
            let address = in_language(path, tag);
            for width in WIDTHS {
                page.at_size(width, 800).await;
                // From 1024 to 1280 pixels nothing is drawn anew.
                if width < 1280 {
                    load_at(&page, &address).await;
                    assert_every_status(&page, path, width).await;
                }
                let found =
                    page.own(if *tag == LONGEST && width == 1024 { WITH_SCROLLING } else { LAYOUT }).await;
                faults.extend(found.iter().map(|it: &Finding| format!("{address} at {width}: {it}")));
            }
        }
    }
    faults
}

/// A gate that looks at nothing passes: on a wide screen each day of the week has cancelled and moved activities.
async fn assert_every_status(page: &Page, path: &str, width: u32) {
    let script = "return ['.week .stop', '.week-day .stop', '.cards .stop', '[aria-labelledby=prossime] li']
        .map(it => document.querySelectorAll(it).length)";
    let count = page.script(script, vec![]).await;
    let count: Vec<_> = count.as_array().unwrap().iter().map(|it| it.as_u64().unwrap()).collect();
    let there = match path {
        _ if path.starts_with("/attivita/") => count[3] > 3,
        _ if path.ends_with("settimana") || path.starts_with("/case") => {
            if width > 1000 {
                count[0] >= 5 * 7
            } else {
                count[1] >= 5
            }
        }
        _ => count[2] >= 4,
    };
    assert!(there, "{path} at {width}: statuses are missing: {count:?}");
}

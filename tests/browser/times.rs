//! The times of activities, the reasons why they don't take place, and the age of the data.

use serde_json::{Value, json};
use xtask::serve::{Fault, Server};

use crate::support::portal::TUESDAY;
use crate::support::{Page, Words, site};
use wording::ids;

/// An activity of the published feed, so that its page exists; the test makes up its data.
const ID: &str = "tombola-boscovich";

fn built(name: &str) -> String {
    std::fs::read_to_string(site::root().join("dist/feed").join(name)).unwrap()
}

/// The published site, in which one activity says this. That the City's summer plan is over doesn't count.
fn published_with(changes: &Value) -> Server {
    let server = site::published();
    let manifest: Value = serde_json::from_str(&built("manifest.json")).unwrap();
    let parts = manifest["parts"].as_array().unwrap();
    let url = parts.iter().find(|it| it["type"] == "activities").unwrap()["url"].as_str().unwrap();
    let mut records: Vec<Value> = serde_json::from_str(&built(url)).unwrap();
    let record = records.iter_mut().find(|it| it["id"] == ID).unwrap();
    record["validThrough"] = Value::Null;
    for (field, value) in changes.as_object().unwrap() {
        record[field] = value.clone();
    }
    server.break_path(&format!("/feed/{url}"), Fault::Body(json!(records).to_string().into()));
    server
}

/// A Tuesday course with all that can happen to it around the holidays.
fn course() -> Value {
    json!({
        "eventSchedule": [{
            "byDay": ["Tu"], "startTime": "10:00", "endTime": "11:00", "startDate": "2026-09-15",
            "exceptDate": ["2026-12-15"],
        }],
        "changes": [
            {"date": "2026-11-24", "eventStatus": "cancelled"},
            {"date": "2026-12-01", "eventStatus": "moved", "newDate": "2026-12-02", "startTime": "15:00", "endTime": "16:00"},
        ],
    })
}

async fn lines(page: &Page) -> Vec<String> {
    let script =
        "return [...document.querySelectorAll('[aria-labelledby=prossime] li')].map(it => it.innerText)";
    let lines = page.script(script, vec![]).await;
    let clean = |it: &Value| it.as_str().unwrap().replace('\u{a0}', " ");
    lines.as_array().unwrap().iter().map(clean).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn the_next_dates_say_why_one_is_missing_whatever_the_devices_zone() {
    let server = published_with(&course());
    for zone in ["Europe/Rome", "Asia/Tokyo", "America/Los_Angeles"] {
        let page = Page::new(&server).await;
        page.in_time_zone(zone).await;
        // 9:30 in Milan: the course of this morning is still to come.
        page.at_time("2026-11-24T08:30:00Z").await;
        page.visit(&format!("/attivita/{ID}")).await;
        let expected = [
            "Martedì 24 novembre, dalle 10:00 alle 11:00 Non si fa, perché è annullata.",
            "Martedì 1º dicembre, dalle 10:00 alle 11:00 Non si fa, perché è spostata a mercoledì 2 dicembre.",
            "Mercoledì 2 dicembre, dalle 15:00 alle 16:00 Spostata: era prevista per martedì 1º dicembre.",
            "Martedì 8 dicembre, dalle 10:00 alle 11:00 Chiama prima di andare, perché è l'Immacolata.",
            "Martedì 15 dicembre, dalle 10:00 alle 11:00 Non si fa, perché in questo giorno gli organizzatori non la fanno.",
        ];
        let said: Vec<_> =
            lines(&page).await.iter().map(|it| it.replace("Oggi,", "Martedì 24 novembre,")).collect();
        assert_eq!(said[..5], expected, "{zone}");
        assert!(said[5..].iter().all(String::is_empty), "further dates are folded: {said:?}");
        page.script("document.querySelector('.fold summary').click()", vec![]).await;
        assert_eq!(lines(&page).await[5], "Martedì 22 dicembre, dalle 10:00 alle 11:00", "{zone}");
        page.assert_accessible().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_course_keeps_its_hour_across_the_change_of_the_clock() {
    let weekly =
        json!({ "eventSchedule": [{"byDay": ["Sa", "Su"], "startTime": "10:00", "endTime": "11:00"}] });
    let server = published_with(&weekly);
    for (instant, expected) in [
        // Saturday at 8:30 in summer time, Sunday in winter time.
        ("2026-10-24T06:30:00Z", ["Oggi", "Domenica 25 ottobre"]),
        ("2027-03-27T07:30:00Z", ["Oggi", "Domenica 28 marzo"]),
    ] {
        let page = Page::new(&server).await;
        page.in_time_zone("America/New_York").await;
        page.at_time(instant).await;
        page.visit(&format!("/attivita/{ID}")).await;
        let said = lines(&page).await;
        for (line, day) in said.iter().zip(expected) {
            assert!(line.starts_with(&format!("{day}, dalle 10:00 alle 11:00")), "{line}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn information_that_expired_is_not_a_course_that_ended() {
    let schedule = json!([{"byDay": ["Tu"], "startTime": "10:00", "endTime": "11:00"}]);
    let ended = json!([{"byDay": ["Tu"], "startTime": "10:00", "endTime": "11:00", "endDate": "2026-10-27"}]);
    for (record, expected) in [
        (
            json!({ "eventSchedule": schedule, "validThrough": "2026-10-31" }),
            "Informazione valida fino al 31 ottobre 2026",
        ),
        (json!({ "eventSchedule": ended }), "Finita"),
    ] {
        let server = published_with(&record);
        let page = Page::new(&server).await;
        page.at_time(TUESDAY).await;
        page.visit(&format!("/attivita/{ID}")).await;
        let text = page.text().await;
        assert!(text.contains(expected), "{text}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_old_fact_says_of_when_it_is_and_to_call_first() {
    let server = site::published();
    let page = Page::new(&server).await;
    let old = "Informazione del 25 settembre 2026. Chiama prima di andare";
    page.at_time("2027-03-24T10:00:00Z").await;
    page.visit("/case/zante").await;
    assert!(!page.text().await.contains(old), "after six months less a day hours are still believed");
    let later = Page::new(&server).await;
    later.at_time("2027-03-25T10:00:00Z").await;
    later.visit("/case/zante").await;
    assert!(later.text().await.contains(old), "{}", later.text().await);
    later.assert_accessible().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_address_that_was_printed_once_still_leads_somewhere() {
    let server = site::demonstration();
    let page = Page::new(&server).await;
    page.visit("/attivita/corso-finito").await;
    assert!(page.text().await.contains("Dal 1º settembre 2026 questa pagina non c'è più."));
    page.visit("/attivita/corso-con-un-altro-nome").await;
    assert!(page.text().await.contains(&ids::NOT_FOUND_REPLACED.words()));
    page.assert_accessible().await;
}

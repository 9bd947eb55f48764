//! A large feed comes in parts: a page waits for its own only.

use serde_json::Value;
use xtask::serve::{Fault, Server};

use crate::support::{Page, Words, site};
use wording::ids;

/// A house of Municipio 3 in the demonstration.
const HOUSE: &str = "/case/feltre";

/// The addresses of the parts with activities, by Municipio (0: of none).
fn parts() -> Vec<(u64, String)> {
    let manifest = std::fs::read_to_string(site::root().join("dist-demo/feed/manifest.json")).unwrap();
    let manifest: Value = serde_json::from_str(&manifest).unwrap();
    let parts = manifest["parts"].as_array().unwrap().iter().filter(|it| it["type"] == "activities");
    parts
        .map(|it| {
            (it["municipio"].as_u64().unwrap_or_default(), format!("/feed/{}", it["url"].as_str().unwrap()))
        })
        .collect()
}

/// Holds back every part of the other Municipi.
fn hold_back(server: &Server, municipio: u64) {
    for (_, path) in parts().into_iter().filter(|it| it.0 != 0 && it.0 != municipio) {
        server.break_path(&path, Fault::Hang);
    }
}

#[test]
fn the_demonstration_is_large_enough_to_be_cut() {
    assert_eq!(parts().len(), 10);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_house_needs_its_own_municipio_only() {
    let server = site::demonstration();
    hold_back(&server, 3);
    let page = Page::new(&server).await;
    page.visit(HOUSE).await;
    assert!(!page.names("link").await.is_empty());
    server.mend();
}

#[tokio::test(flavor = "multi_thread")]
async fn a_page_that_needs_more_says_that_it_is_coming_and_comes() {
    let server = site::demonstration();
    hold_back(&server, 3);
    let page = Page::new(&server).await;
    page.visit(HOUSE).await;
    page.click("link", ids::NAV_ACTIVITIES).await;
    page.wait_until("the wait is told", || async { page.status_text().await == ids::LOADING_PAGE.words() })
        .await;
    page.by_role("heading", "Casa di Quartiere Feltre").await;
    page.assert_accessible().await;
    server.mend();
    page.has_focus_on("heading", ids::ACTIVITIES_TITLE).await;
    assert!(page.text().await.contains("480 attività"));
    assert_eq!(page.status_text().await, "");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_next_page_finds_what_came_in_the_background() {
    let server = site::demonstration();
    let page = Page::new(&server).await;
    page.visit(HOUSE).await;
    page.wait_until("all parts have come", || async {
        let script = "return performance.getEntriesByType('resource').map(it => it.name).join(' ')";
        let names = page.script(script, vec![]).await;
        parts().iter().all(|(_, path)| names.as_str().unwrap().contains(path.as_str()))
    })
    .await;
    page.click("link", ids::NAV_PLACES).await;
    page.has_focus_on("heading", ids::PLACES_TITLE).await;
}

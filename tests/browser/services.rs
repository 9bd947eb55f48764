//! Services: their list, their sheets, and their place among the answers of a search.

use serde_json::json;
use thirtyfour::Key;
use xtask::serve::Fault;

use crate::support::portal::in_language;
use crate::support::{Engine, Page, Words, site};
use wording::ids;

/// The file with the services of the published feed.
fn services_file() -> String {
    let manifest = std::fs::read_to_string(site::root().join("dist/feed/manifest.json")).unwrap();
    let manifest: serde_json::Value = serde_json::from_str(&manifest).unwrap();
    let parts = manifest["parts"].as_array().unwrap();
    let part = parts.iter().find(|it| it["type"] == "sections").unwrap();
    format!("/feed/{}", part["url"].as_str().unwrap())
}

/// Whether the services stand before the first activity, if there is one.
const BEFORE_CARDS: &str =
    "const [services, card] = ['.services-found', '.card'].map(it => document.querySelector(it));
    return !card || !!(services.compareDocumentPosition(card) & Node.DOCUMENT_POSITION_FOLLOWING)";

#[tokio::test(flavor = "multi_thread")]
async fn a_service_is_found_from_the_front_page_in_every_engine() {
    let server = site::published();
    for engine in Engine::ALL {
        let page = Page::in_engine(&server, engine).await;
        page.visit("/").await;
        page.click("link", ids::SERVICES_TITLE).await;
        page.arrives_at("/servizi").await;
        page.has_focus_on("heading", ids::SERVICES_TITLE).await;
        page.click("link", "Teleassistenza").await;
        page.arrives_at("/servizi/teleassistenza").await;
        page.has_focus_on("heading", "Teleassistenza").await;
        let text = page.text().await;
        for said in [ids::ACTIVITY_FOR, ids::ACTIVITY_COST] {
            assert!(text.contains(&said.words()), "{}", said.words());
        }
        assert!(text.contains("75 anni") && text.contains("19,36 euro"), "{text}");
        page.back().await;
        page.has_focus_on("link", "Teleassistenza").await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_sheet_is_in_the_readers_language_or_says_that_it_is_not() {
    let server = site::published();
    let page = Page::new(&server).await;
    page.visit(&in_language("/servizi/servizio-sociale", "en")).await;
    page.by_role("heading", "Where").await;
    let text = page.text().await;
    assert!(text.contains("Via Rugabella 4") && text.contains("by appointment"), "{text}");
    let foreign = "return document.querySelectorAll('main .foreign').length";
    assert_eq!(page.script(foreign, vec![]).await, json!(0), "{text}");
    page.visit(&in_language("/servizi/servizio-sociale", "ro")).await;
    page.by_role("heading", "Servizio sociale territoriale").await;
    assert!(
        page.script(foreign, vec![]).await.as_u64().unwrap() > 0,
        "the reader is told that it is Italian"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_search_that_means_a_service_leads_to_it_first() {
    let server = site::published();
    let page = Page::new(&server).await;
    for (typed, expected) in [
        ("guardia medica", "116 117: medico di notte e nei festivi"),
        ("telesoccorso", "Teleassistenza"),
        ("dove dormire", "Casa dell'Accoglienza Enzo Jannacci"),
    ] {
        page.visit("/attivita").await;
        page.type_into("searchbox", ids::SEARCH_LABEL, typed).await;
        page.press(&[Key::Enter]).await;
        page.by_role("heading", ids::SERVICES_FOUND).await;
        page.by_role("link", expected).await;
        assert_eq!(page.script(BEFORE_CARDS, vec![]).await, json!(true), "{typed}");
    }
    page.visit("/attivita?q=ballo").await;
    page.type_into("searchbox", ids::SEARCH_LABEL, "telesoccorso").await;
    page.click("button", ids::SEARCH_BUTTON).await;
    let said = ids::SERVICES_FOUND.words();
    page.wait_until("it is said that there are services", || async {
        page.status_text().await.contains(&said)
    })
    .await;
    page.visit("/attivita?q=biblioteca").await;
    page.click("link", "Biblioteche di quartiere").await;
    page.arrives_at("/servizi/biblioteche").await;
    page.visit("/attivita?q=mi+picchia").await;
    let none = "return document.querySelector('.services-found')";
    assert_eq!(page.script(none, vec![]).await, json!(null), "in danger there is one way only");
}

#[tokio::test(flavor = "multi_thread")]
async fn services_that_cannot_be_had_cost_the_search_nothing() {
    let server = site::published();
    let page = Page::new(&server).await;
    server.break_path(&services_file(), Fault::Missing);
    page.visit("/attivita?q=biblioteca").await;
    page.by_role("heading", ids::ACTIVITIES_TITLE).await;
    page.visit("/").await;
    page.click("link", ids::SERVICES_TITLE).await;
    let unreached = ids::UNREACHED.words();
    page.wait_until("the page is loaded from the server, or the reader is told", || async {
        let text = page.text().await;
        text.contains("Teleassistenza") || text.contains(&unreached)
    })
    .await;
    // The static page stays, with the reason.
    page.open("/servizi/teleassistenza").await;
    page.by_role("link", ids::FAILURE_RETRY).await;
    page.by_role("heading", "Teleassistenza").await;
    server.mend();
    page.click("link", ids::FAILURE_RETRY).await;
    page.taken_over().await;
    page.by_role("heading", "Teleassistenza").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn without_javascript_sheets_are_read() {
    let server = site::published();
    let page = Page::new(&server).await;
    page.without_javascript().await;
    page.open("/").await;
    page.click("link", ids::SERVICES_TITLE).await;
    page.click("link", "Casa dell'Accoglienza Enzo Jannacci").await;
    page.by_role("heading", "Casa dell'Accoglienza Enzo Jannacci").await;
    page.by_role("link", "02 02 02").await;
}

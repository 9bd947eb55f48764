//! Who is in danger: the number before all else, a list only for those who ask for it, and a way out.

use serde_json::json;

use crate::support::portal::in_language;
use crate::support::{Engine, Page, Words, site};
use wording::ids;

/// Whether an answer is in sight.
const LISTED: &str = "return document.querySelector('#risultati .card')?.checkVisibility() ?? false";

/// The telephone numbers that the page links, in order.
async fn numbers(page: &Page) -> Vec<String> {
    let script =
        "return [...document.querySelectorAll('main a[href^=\"tel:\"]')].map(it => it.getAttribute('href'))";
    serde_json::from_value(page.script(script, vec![]).await).unwrap()
}

/// Whether an element stands before another in the page, for who reads it from the top.
async fn comes_before(page: &Page, first: &str, second: &str) -> bool {
    let script = "const [a, b] = [...arguments].map(it => document.querySelector(it));
        return !!(a && b && a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING)";
    page.script(script, vec![json!(first), json!(second)]).await == json!(true)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_search_of_somebody_in_danger_leads_to_the_number_before_all_else() {
    let server = site::published();
    let page = Page::new(&server).await;
    for (typed, expected) in [
        ("mi picchia", vec!["tel:112", "tel:1522"]),
        ("ho paura", vec!["tel:112", "tel:1522"]),
        ("voglio farla finita", vec!["tel:112"]),
        ("mio marito non respira", vec!["tel:112"]),
        ("زوجي يضربني", vec!["tel:112", "tel:1522"]),
    ] {
        page.visit("/").await;
        page.type_into("searchbox", ids::SEARCH_LABEL, typed).await;
        page.by_role("link", ids::DANGER_SUGGESTION).await;
        page.click("button", ids::SEARCH_BUTTON).await;
        page.by_role("link", (ids::DANGER_CALL, [("number", "112")])).await;
        let numbers = numbers(&page).await;
        assert_eq!(numbers[..expected.len()], expected, "{typed}");
        assert!(comes_before(&page, ".danger", ".filters").await, "{typed}: the filters come later");
        assert_eq!(page.script(LISTED, vec![]).await, json!(false), "{typed}: no list unasked");
        page.by_role("link", ids::DANGER_EXIT).await;
    }
    page.visit("/attivita?q=mi+picchia").await;
    page.script("document.querySelector('#risultati summary').click()", vec![]).await;
    page.wait_until("the list is there for who opens it", || async {
        page.script(LISTED, vec![]).await == json!(true)
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_number_is_said_instead_of_a_count_and_fear_of_falling_is_searched() {
    let server = site::published();
    let page = Page::new(&server).await;
    page.visit("/attivita?q=ballo").await;
    page.type_into("searchbox", ids::SEARCH_LABEL, "mi minaccia").await;
    page.click("button", ids::SEARCH_BUTTON).await;
    let said = ids::DANGER_NOW.words();
    page.wait_until("the number is said", || async { page.status_text().await == said }).await;
    page.visit("/attivita?q=ho+paura+di+cadere").await;
    assert!(!page.has("link", ids::DANGER_EXIT).await);
    page.visit("/attivita?tema=ho-paura-in-casa").await;
    page.by_role("link", (ids::DANGER_CALL, [("number", "1522")])).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_way_out_covers_the_page_and_leaves_nothing_of_it_behind() {
    let server = site::published();
    for engine in Engine::ALL {
        let page = Page::in_engine(&server, engine).await;
        page.visit("/").await;
        page.click("link", ids::DANGER_TITLE).await;
        page.arrives_at("/in-pericolo").await;
        leave(&page).await;
        page.back().await;
        page.arrives_at("/").await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_page_helps_before_the_program_has_come_and_without_it() {
    let server = site::published();
    let page = Page::new(&server).await;
    page.devtools("Network.setBlockedURLs", json!({"urls": ["*.wasm"]})).await;
    for language in ["it", "ar"] {
        page.open("/case").await;
        page.open(&in_language("/in-pericolo", language)).await;
        assert_eq!(numbers(&page).await[..3], ["tel:112", "tel:112", "tel:1522"]);
        leave(&page).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_sheet_about_violence_has_the_way_out_too() {
    let server = site::published();
    let page = Page::new(&server).await;
    page.visit("/").await;
    page.visit("/servizi/rete-antiviolenza").await;
    page.by_role("link", ids::DANGER_EXIT).await;
    assert!(page.text().await.contains(&ids::DANGER_EXIT_HINT.words()));
    leave(&page).await;
    page.visit("/servizi/teleassistenza").await;
    assert!(!page.has("link", ids::DANGER_EXIT).await);
}

/// Follows the way out, whose other site is here a page of the same server: no test goes into the internet.
async fn leave(page: &Page) {
    let there = "return !!document.querySelector('.exit')";
    page.wait_until("the way out is there", || async { page.script(there, vec![]).await == json!(true) })
        .await;
    let script = "const exit = document.querySelector('.exit a'); exit.href = new URL('/icon.svg', location);
        exit.click(); return document.body";
    assert_eq!(page.script(script, vec![]).await, json!(null), "the page is gone at once");
    page.wait_until("another site is there", || async { page.address().await.ends_with("icon.svg") }).await;
}

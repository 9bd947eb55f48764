//! Houses and desks: what is known, what isn't, whether the door is open.

use crate::support::{Page, Words, site};
use wording::ids;

#[tokio::test(flavor = "multi_thread")]
async fn a_house_says_where_it_is_and_what_is_inside() {
    let server = site::published();
    let page = Page::new(&server).await;
    page.visit("/case/zante").await;
    page.by_role("heading", "Casa di Quartiere Zante").await;
    let text = page.text().await;
    assert!(text.contains("Via Zante 36"), "{text}");
    page.by_role("heading", ids::HOURS_TITLE).await;
    page.by_role("link", "WeMi Zante").await;
    // Of the season that is over: folded.
    page.script("document.querySelector('.fold summary').click()", vec![]).await;
    page.by_role_containing("table", "giugno").await;
    page.by_role("link", "Tombola").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_nobody_published_is_said_with_whom_to_call() {
    let server = site::published();
    let page = Page::new(&server).await;
    page.visit("/case/turro").await;
    page.by_role("heading", "Casa di Quartiere Turro").await;
    let text = page.text().await;
    assert!(text.contains(&ids::PLACE_ADDRESS_UNKNOWN.words()), "{text}");
    assert!(text.contains(&ids::HOURS_UNKNOWN.words()), "{text}");
}

#[tokio::test(flavor = "multi_thread")]
async fn open_now_is_told_in_milans_time() {
    let server = site::published();
    let page = Page::new(&server).await;
    page.in_time_zone("America/Lima").await;
    for (instant, expected) in [
        // Zante, Monday 15 June 2026: open 14:30 to 17:30 in Milan, two hours ahead of UTC.
        ("2026-06-15T12:29:00Z", (ids::OPEN_CLOSED_NEXT_TODAY, "time", "14:30").words()),
        ("2026-06-15T12:31:00Z", (ids::OPEN_UNTIL, "time", "17:30").words()),
        ("2026-06-15T23:30:00Z", (ids::OPEN_CLOSED_NEXT_TODAY, "time", "14:30").words()),
        ("2026-11-24T14:00:00Z", ids::OPEN_UNKNOWN.words()),
    ] {
        page.at_time(instant).await;
        page.visit("/case/zante").await;
        let text = page.text().await;
        assert!(text.contains(&expected), "{instant}: {text}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_list_leads_to_a_municipio() {
    let server = site::published();
    let page = Page::new(&server).await;
    page.visit("/").await;
    page.click("link", (ids::MUNICIPIO, "number", "6")).await;
    page.arrives_at("/case#municipio-6").await;
    page.has_focus_on("heading", (ids::MUNICIPIO, "number", "6")).await;
    page.click("link", ids::PERSON_DESKS).await;
    page.arrives_at("/case#sportelli").await;
    page.has_focus_on("heading", ids::PLACES_DESKS).await;
}

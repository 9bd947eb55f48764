//! A page that stays open follows the clock: nothing that it says becomes untrue, and nothing of the reader's is lost.

use crate::support::portal::TUESDAY;
use crate::support::{Page, clock, site};
use wording::ids;

/// Another instant has come, and the page is shown again. Only in Chromium do scripts of tests reach the page's clock.
async fn it_is_now(page: &Page, instant: &str) {
    page.script(&clock(instant), vec![]).await;
    page.script("document.dispatchEvent(new Event('visibilitychange'))", vec![]).await;
}

/// Whether the page says it now.
async fn says(page: &Page, text: &str) {
    page.wait_until(&format!("it says {text:?}"), || async { page.text().await.contains(text) }).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_house_that_closes_is_no_longer_open() {
    let server = site::demonstration();
    let page = Page::new(&server).await;
    page.at_time(TUESDAY).await;
    page.visit("/case/feltre").await;
    says(&page, "Adesso è aperto, fino alle 12:30").await;
    page.script("scrollTo(0, 300); document.querySelector('main h2 ~ p a, main a').focus()", vec![]).await;
    let before = page.script("return [scrollY, document.activeElement.href]", vec![]).await;
    // Half past twelve in Milan, and a minute.
    it_is_now(&page, "2026-11-24T11:31:00Z").await;
    page.wait_until("it isn't open", || async { !page.text().await.contains("fino alle 12:30") }).await;
    let after = page.script("return [scrollY, document.activeElement.href]", vec![]).await;
    assert_eq!(after, before, "nothing moves");
    assert_eq!(page.status_text().await, "", "nothing is said");
    it_is_now(&page, "2026-11-24T13:31:00Z").await;
    says(&page, "Adesso è aperto, fino alle 19:00").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn after_midnight_today_is_another_day_and_what_was_begun_stays() {
    let server = site::demonstration();
    let page = Page::new(&server).await;
    page.at_time(TUESDAY).await;
    page.visit("/attivita?giorno=oggi").await;
    let answers = "return document.getElementById('risultati').innerText";
    let before = page.script(answers, vec![]).await;
    page.other_filters().await;
    page.by_role("searchbox", ids::SEARCH_LABEL).await.send_keys("ball").await.unwrap();
    let kept = "return [document.getElementById('q').value, document.getElementById('fascia').value,
        document.querySelector('#altri-filtri [type=checkbox]').checked]";
    page.script("document.getElementById('fascia').value = 'sera'; document.querySelector('#altri-filtri [type=checkbox]').click()", vec![]).await;
    let chosen = page.script(kept, vec![]).await;
    it_is_now(&page, "2026-11-24T23:30:00Z").await;
    page.wait_until("Wednesday's activities are there", || async {
        page.script(answers, vec![]).await != before
    })
    .await;
    page.wait_until("what was begun is there", || async { page.script(kept, vec![]).await == chosen }).await;
    assert_eq!(chosen, serde_json::json!(["ball", "sera", true]));
}

#[tokio::test(flavor = "multi_thread")]
async fn after_hours_the_feed_is_looked_at_again() {
    let server = site::published();
    let page = Page::new(&server).await;
    page.visit("/case").await;
    let asked =
        "return performance.getEntriesByType('resource').filter(it => it.name.includes('manifest')).length";
    let before = page.script(asked, vec![]).await.as_u64().unwrap();
    it_is_now(&page, "2026-11-24T10:10:00Z").await;
    assert_eq!(page.script(asked, vec![]).await, before, "not after ten minutes");
    it_is_now(&page, "2026-11-24T14:00:00Z").await;
    page.wait_until("the feed is asked for again", || async {
        page.script(asked, vec![]).await.as_u64().unwrap() > before
    })
    .await;
    // A feed that can't be had changes nothing.
    page.click("link", "Casa di Quartiere Zante").await;
    page.by_role("heading", "Casa di Quartiere Zante").await;
}

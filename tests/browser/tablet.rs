//! A tablet that many people use, one after the other: nothing of one person is left for the next.

use serde_json::{Value, json};
use thirtyfour::Key;
use xtask::serve::Fault;

use crate::support::checks::Rules;
use crate::support::{Engine, Page, clock, site};
use wording::ids;

/// Everything that a browser keeps of this site, but what says that this is a shared tablet.
const KEPT: &str = "const kept = { ...localStorage, ...sessionStorage }; delete kept.chiosco;
    return Object.entries(kept).map(it => it.join('=')).join()";

/// A tablet on which nobody has begun.
async fn tablet(server: &xtask::serve::Server, engine: Engine) -> Page {
    let page = Page::in_engine(server, engine).await;
    page.visit("/?chiosco=1&lang=it").await;
    page.by_role("heading", ids::KIOSK_START).await;
    page
}

/// Somebody searches, reads, chooses large text: all of it leaves traces.
async fn somebody_is_here(page: &Page) {
    page.click("button", ids::KIOSK_BEGIN).await;
    page.type_into("searchbox", ids::SEARCH_LABEL, "tombola").await;
    page.by_role("searchbox", ids::SEARCH_LABEL).await.send_keys(Key::Enter).await.unwrap();
    page.arrives_at("/attivita?q=tombola&lang=it").await;
    page.click("button", ids::KIOSK_LARGE).await;
    page.by_role("button", ids::KIOSK_NORMAL).await;
}

/// The start is there, and nothing of anybody.
async fn nothing_is_left(page: &Page) {
    page.by_role("heading", ids::KIOSK_START).await;
    assert!(page.text().await.contains("non è rimasto niente"), "it is said");
    page.taken_over().await;
    assert_eq!(page.script(KEPT, vec![]).await, "", "nothing is kept");
    let typed =
        "return [...document.querySelectorAll('[type=search], [type=text]')].map(it => it.value).join('')";
    assert_eq!(page.script(typed, vec![]).await, "");
    assert_eq!(page.script("return document.documentElement.dataset.testo || ''", vec![]).await, "");
    // Before it there is the browser's own first page, or the start again.
    page.back().await;
    page.wait_until("nobody's page is behind the start", || async {
        page.address().await.starts_with("/data:")
            || page.address().await.starts_with("/about:")
            || page.has("heading", ids::KIOSK_START).await
    })
    .await;
    assert!(!page.address().await.contains("tombola"), "{}", page.address().await);
    assert!(!page.text().await.contains("tombola"));
}

#[tokio::test(flavor = "multi_thread")]
async fn i_have_finished_leaves_nothing_and_can_be_taken_back() {
    let server = site::published();
    for engine in Engine::ALL {
        let page = tablet(&server, engine).await;
        somebody_is_here(&page).await;
        page.click("button", ids::KIOSK_FINISH).await;
        page.by_role("heading", ids::KIOSK_FINISHING).await;
        assert!(
            !page.text().await.contains("tombola"),
            "{engine:?}: what was on the screen is hidden at once"
        );
        page.click("button", ids::KIOSK_UNDO).await;
        page.by_role_containing("link", "Tombola").await;
        page.click("button", ids::KIOSK_FINISH).await;
        nothing_is_left(&page).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn who_goes_away_is_asked_and_then_forgotten() {
    let server = site::published();
    let page = tablet(&server, Engine::Chromium).await;
    somebody_is_here(&page).await;
    page.script(&clock("2026-11-24T10:02:50Z"), vec![]).await;
    page.script("document.dispatchEvent(new Event('visibilitychange'))", vec![]).await;
    assert!(!page.has("heading", ids::KIOSK_ASK).await, "not before three minutes");
    page.script(&clock("2026-11-24T10:03:01Z"), vec![]).await;
    page.by_role("heading", ids::KIOSK_ASK).await;
    page.has_focus_on("button", ids::KIOSK_STAY).await;
    // Without end: each time somebody is there.
    page.press(&[Key::Enter]).await;
    page.wait_until("the sheet is gone", || async { !page.has("heading", ids::KIOSK_ASK).await }).await;
    assert!(page.text().await.contains("Tombola"), "everything is there");
    page.script(&clock("2026-11-24T10:06:10Z"), vec![]).await;
    page.by_role("heading", ids::KIOSK_ASK).await;
    page.script(&clock("2026-11-24T10:06:29Z"), vec![]).await;
    assert!(page.has("heading", ids::KIOSK_ASK).await, "at least twenty seconds");
    page.script(&clock("2026-11-24T10:06:41Z"), vec![]).await;
    nothing_is_left(&page).await;
}

/// Who touches a sleeping screen means to wake it, and not what lies below.
#[tokio::test(flavor = "multi_thread")]
async fn the_first_touch_only_wakes() {
    let server = site::published();
    let page = tablet(&server, Engine::Chromium).await;
    somebody_is_here(&page).await;
    let before = page.address().await;
    page.script(&clock("2026-11-24T10:03:01Z"), vec![]).await;
    page.by_role("heading", ids::KIOSK_ASK).await;
    // The finger goes down on the sheet, which is gone when its click comes.
    let touch = "const link = document.querySelector('#risultati .card h3 a');
        link.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true })); link.click();";
    page.script(touch, vec![]).await;
    page.wait_until("the sheet is gone", || async { !page.has("heading", ids::KIOSK_ASK).await }).await;
    assert_eq!(page.address().await, before, "nothing was pressed");
}

#[tokio::test(flavor = "multi_thread")]
async fn words_that_do_not_come_are_asked_for_again() {
    let server = site::published();
    server.break_path("/locales/it.tablet.json", Fault::Missing);
    let page = Page::new(&server).await;
    page.visit("/?chiosco=1&lang=it").await;
    assert!(page.names("button").await.iter().all(|it| !it.is_empty()), "no button without a name");
    server.mend();
    page.by_role("heading", ids::KIOSK_START).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_tablet_that_slept_asks_nobody() {
    let server = site::published();
    let page = tablet(&server, Engine::Chromium).await;
    somebody_is_here(&page).await;
    page.script(&clock("2026-11-24T16:00:00Z"), vec![]).await;
    nothing_is_left(&page).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn no_link_leaves_the_portal() {
    let server = site::published();
    let page = tablet(&server, Engine::Chromium).await;
    page.click("button", ids::KIOSK_BEGIN).await;
    page.visit("/case/zante?lang=it").await;
    for (name, part) in [("openstreetmap", "www.openstreetmap.org"), ("tel:", "02 02 02")] {
        let link = format!("document.querySelector('main a[href*=\"{name}\"]').click()");
        page.script(&link, vec![]).await;
        page.by_role("heading", ids::KIOSK_OUTSIDE).await;
        assert!(page.text().await.contains(part));
        let code = "return document.querySelectorAll('#chiosco-foglio svg[viewBox] path').length";
        page.wait_until("the code is drawn", || async { page.script(code, vec![]).await == 1 }).await;
        page.click("button", ids::KIOSK_CLOSE).await;
        page.arrives_at("/case/zante?lang=it").await;
    }
    // Who is in danger and leaves finds nothing of it again.
    page.visit("/in-pericolo?lang=it").await;
    page.script("document.querySelector('[data-esci]').click()", vec![]).await;
    nothing_is_left(&page).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_way_back_within_the_portal_and_other_languages() {
    let server = site::published();
    let page = tablet(&server, Engine::Chromium).await;
    page.click("link", "Español").await;
    page.wait_until("the page is Spanish", || async {
        page.script("return document.documentElement.lang", vec![]).await == "es"
    })
    .await;
    page.by_role("button", "He terminado").await;
    page.click("link", "Servicios").await;
    page.arrives_at("/es/servizi").await;
    let back = page.script("return document.querySelector('#chiosco button').textContent", vec![]).await;
    page.click("button", back.as_str().unwrap()).await;
    page.arrives_at("/es").await;
    // Power off and on: the device knows what it is.
    page.visit("/").await;
    assert_eq!(page.script("return document.documentElement.dataset.chiosco", vec![]).await, "1");
    page.visit("/?chiosco=0").await;
    page.visit("/").await;
    assert_eq!(
        page.script("return document.documentElement.dataset.chiosco || ''", vec![]).await,
        Value::from("")
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn it_works_where_the_program_does_not_come() {
    let server = site::published();
    server.break_path(&site::program(), Fault::Missing);
    let page = Page::new(&server).await;
    page.open("/?chiosco=1&lang=it").await;
    page.click("button", ids::KIOSK_BEGIN).await;
    page.click("link", ids::NAV_GUIDES).await;
    page.by_role("heading", ids::GUIDES_TITLE).await;
    page.click("button", ids::KIOSK_FINISH).await;
    page.by_role("heading", ids::KIOSK_START).await;
    assert_eq!(page.script(KEPT, vec![]).await, "");
}

#[tokio::test(flavor = "multi_thread")]
async fn its_sheets_pass_the_gates() {
    let server = site::published();
    let page = tablet(&server, Engine::Chromium).await;
    let small = "return [...document.querySelectorAll('a, button, input, select, summary')]
        .filter(it => it.checkVisibility() && !it.closest('p, li p'))
        .map(it => [it.outerHTML.slice(0, 80), it.getBoundingClientRect()])
        .filter(it => it[1].height < 55.5 || it[1].width < 55.5).map(it => it[0] + ' ' + it[1].width + '×' + it[1].height)";
    for (width, height) in [(1024, 768), (360, 640)] {
        page.at_size(width, height).await;
        page.assert_accessible().await;
        page.assert_no_sideways_scroll().await;
        assert_eq!(page.script(small, vec![]).await, json!([]), "56 pixels");
    }
    page.at_size(1024, 768).await;
    page.click("button", ids::KIOSK_BEGIN).await;
    page.assert_accessible().await;
    assert_eq!(page.script(small, vec![]).await, json!([]), "56 pixels");
    page.click("button", ids::KIOSK_FINISH).await;
    page.by_role("heading", ids::KIOSK_FINISHING).await;
    assert_eq!(page.axe(Rules::All).await, []);
}

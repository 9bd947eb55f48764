//! The program takes over the static page without a jump.

use xtask::serve::{Fault, Server};

use crate::support::portal::TUESDAY;
use crate::support::{Page, Words, site};
use wording::{MessageId, ids};

const FIELD: MessageId = ids::SEARCH_LABEL;

/// The elements that moved under the reader's eyes since the page opened, and how far: the layout shift.
/// The observer also gets earlier movements; where there were none, the next two frames decide.
const SHIFT: &str = "const done = arguments[arguments.length - 1];
    const name = it => it.node && (it.node.outerHTML || it.node.textContent).slice(0, 80);
    const seen = [];
    new PerformanceObserver(list => list.getEntries().forEach(it =>
        seen.push([it.value, it.sources.map(it => [name(it), it.previousRect.y, it.currentRect.y])])))
        .observe({type: 'layout-shift', buffered: true});
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => done(seen))))";

#[tokio::test(flavor = "multi_thread")]
async fn words_typed_meanwhile_and_the_focus_are_kept() {
    let server = site::published();
    let page = Page::new(&server).await;
    server.break_path("/feed/manifest.json", Fault::Hang);
    page.open("/").await;
    page.type_into("searchbox", FIELD, "ballo").await;
    assert!(page.driver().active_element().await.unwrap().attr("id").await.unwrap().as_deref() == Some("q"));
    server.mend();
    page.taken_over().await;
    page.has_focus_on("searchbox", FIELD).await;
    let field = page.by_role("searchbox", FIELD).await;
    assert_eq!(field.prop("value").await.unwrap().as_deref(), Some("ballo"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_form_sent_before_the_program_has_come_finds_its_answers() {
    let server = site::published();
    let page = Page::new(&server).await;
    server.break_path("/feed/manifest.json", Fault::Hang);
    page.open("/").await;
    page.type_into("searchbox", FIELD, "tombola").await;
    page.click("button", ids::SEARCH_BUTTON).await;
    page.wait_until("the static page is there", || async { page.address().await.contains("q=tombola") })
        .await;
    server.mend();
    page.taken_over().await;
    page.by_role("link", (ids::FILTERS_REMOVE, "label", "«tombola»")).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_moves_under_the_readers_eyes() {
    let published = ["/", "/attivita", "/case", "/case/zante", "/case/turro", "/informazioni"];
    check_shift(&site::published(), &published).await;
    check_shift(&site::demonstration(), &["/", "/attivita", "/case/feltre"]).await;
}

async fn check_shift(server: &Server, paths: &[&str]) {
    let page = Page::new(server).await;
    page.at_time(TUESDAY).await;
    for (width, height) in [(360, 640), (1024, 768)] {
        page.at_size(width, height).await;
        for path in paths {
            page.visit(path).await;
            let seen = page.driver().execute_async(SHIFT, vec![]).await.unwrap().json().clone();
            let shift: f64 = seen.as_array().unwrap().iter().filter_map(|it| it[0].as_f64()).sum();
            assert!(shift < 0.02, "{path} at {width}: {shift}: {seen}");
        }
    }
}

/// As browsers' translators do: the words go into elements of their own, and the old text leaves the page.
const TRANSLATE: &str =
    "const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT), found = [];
    while (texts.nextNode()) if (texts.currentNode.data.trim()) found.push(texts.currentNode);
    found.forEach(it => {
        const font = document.createElement('font');
        font.textContent = it.data;
        it.replaceWith(font);
    })";

#[tokio::test(flavor = "multi_thread")]
async fn a_translated_page_shows_new_answers_and_new_pages() {
    let server = site::demonstration();
    let page = Page::new(&server).await;
    page.at_time(TUESDAY).await;
    page.visit("/attivita?q=yoga").await;
    page.script(TRANSLATE, vec![]).await;
    page.type_into("searchbox", FIELD, "tombola").await;
    page.click("button", ids::SEARCH_BUTTON).await;
    page.by_role("link", (ids::FILTERS_REMOVE, "label", "«tombola»")).await;
    let first =
        "const it = document.querySelector('#risultati .card h3 a'); return [it.textContent, it.href]";
    let first = page.script(first, vec![]).await;
    assert!(first[0] == "Tombola" && first[1].as_str().unwrap().contains("tombola"), "{first}");
    page.script(TRANSLATE, vec![]).await;
    page.click("link", ids::NAV_PLACES).await;
    page.has_focus_on("heading", ids::PLACES_TITLE).await;
    page.script(TRANSLATE, vec![]).await;
    page.script("document.querySelector('.languages').open = true", vec![]).await;
    page.click("link", "English").await;
    page.by_role("heading", "Neighbourhood houses and help desks").await;
}

/// On a slow line the page says that the program doesn't come, and then it comes.
#[tokio::test(flavor = "multi_thread")]
async fn a_program_that_comes_late_takes_over_all_the_same() {
    let server = site::published();
    let page = Page::new(&server).await;
    server.break_path("/feed/manifest.json", Fault::Hang);
    page.open("/attivita").await;
    page.script("dispatchEvent(new Event('unhandledrejection'))", vec![]).await;
    let words = ids::BOOT_FAILED.words();
    let said = words.split('.').next().unwrap();
    page.wait_until(said, || async { page.text().await.contains(said) }).await;
    server.mend();
    page.taken_over().await;
    assert!(!page.text().await.contains(said));
    page.type_into("searchbox", FIELD, "ballo").await;
    page.click("button", ids::SEARCH_BUTTON).await;
    page.by_role("link", (ids::FILTERS_REMOVE, "label", "«ballo»")).await;
}

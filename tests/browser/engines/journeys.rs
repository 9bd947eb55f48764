//! The ways that people go most, in each engine.

use thirtyfour::{By, Key};

use crate::support::{Engine, Page, site};
use wording::{MessageId, ids};

const FIELD: MessageId = ids::SEARCH_LABEL;

#[tokio::test(flavor = "multi_thread")]
async fn the_core_journeys_pass_in_chromium() {
    all(Engine::Chromium).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_core_journeys_pass_in_firefox() {
    all(Engine::Firefox).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_core_journeys_pass_in_webkit() {
    all(Engine::WebKit).await;
}

async fn all(engine: Engine) {
    let server = site::demonstration();
    let page = Page::in_engine(&server, engine).await;
    a_search_leads_to_an_activity_and_back(&page).await;
    a_filter_is_answered_by_the_count(&page).await;
    a_house_tells_its_hours(&page).await;
    the_keyboard_alone_reaches_the_first_result(&page).await;
    // Last, since the choice is kept.
    arabic_comes_without_loading_the_page(&page).await;
}

async fn a_search_leads_to_an_activity_and_back(page: &Page) {
    page.visit("/").await;
    page.type_into("searchbox", FIELD, "ginnastica").await;
    page.press(&[Key::Enter]).await;
    page.arrives_at("/attivita?q=ginnastica").await;
    page.has_focus_on("heading", ids::ACTIVITIES_TITLE).await;
    has_caret_behind_focus(page).await;
    let result = page.driver().find(By::Css("#risultati li:nth-of-type(3) .card h3 a"));
    let result = result.await.unwrap();
    let (name, address) = (page.name_of(&result).await.unwrap(), result.prop("href").await.unwrap().unwrap());
    result.click().await.unwrap();
    page.has_focus_on("heading", &name).await;
    has_caret_behind_focus(page).await;
    page.wait_until("the title names the activity", || async { page.title().await.starts_with(&name) }).await;
    page.back().await;
    page.arrives_at("/attivita?q=ginnastica").await;
    page.wait_until("the link that was followed has the focus", || async {
        page.script("return document.activeElement.href", vec![]).await == address.as_str()
    })
    .await;
    has_caret_behind_focus(page).await;
}

async fn a_filter_is_answered_by_the_count(page: &Page) {
    page.visit("/attivita").await;
    page.other_filters().await;
    page.by_role_containing("checkbox", "Giochi (").await.click().await.unwrap();
    page.click("button", ids::FILTERS_APPLY).await;
    page.arrives_at("/attivita?tema=giochi").await;
    page.wait_until("the count is said", || async { page.status_text().await.contains("trovat") }).await;
    page.has_focus_on("button", ids::FILTERS_APPLY).await;
    page.by_role("link", (ids::FILTERS_REMOVE, "label", "Giochi")).await;
    page.click("link", "Municipio 8").await;
    page.arrives_at("/attivita?municipio=8&tema=giochi").await;
    page.has_focus_on("link", "Municipio 8").await;
}

async fn a_house_tells_its_hours(page: &Page) {
    page.visit("/case").await;
    page.click("link", "Casa di Quartiere Feltre").await;
    page.arrives_at("/case/feltre").await;
    page.has_focus_on("heading", "Casa di Quartiere Feltre").await;
    page.by_role("heading", ids::HOURS_TITLE).await;
    let hours = page.by_role_containing("table", "Dal 1º settembre").await.text().await.unwrap();
    assert!(hours.contains("dalle 14:30 alle 19:00"), "{hours}");
}

async fn the_keyboard_alone_reaches_the_first_result(page: &Page) {
    page.visit("/attivita?q=yoga").await;
    page.press(&[Key::Tab]).await;
    page.has_focus_on("link", ids::SKIP_TO_CONTENT).await;
    page.press(&[Key::Enter]).await;
    has_focus_in(page, "#contenuto").await;
    page.press(&[Key::Tab]).await;
    page.has_focus_on("link", ids::SKIP_TO_RESULTS).await;
    page.press(&[Key::Enter]).await;
    has_focus_in(page, "#trovate").await;
    let mut stops = 2;
    while !focus_fits(page, "#risultati .card h3 a").await {
        page.press(&[Key::Tab]).await;
        stops += 1;
        assert!(stops <= 8, "{:?}: no result within {stops} stops", page.engine());
    }
    page.press(&[Key::Enter]).await;
    has_focus_in(page, "h1").await;
    assert!(page.address().await.starts_with("/attivita/"), "{}", page.address().await);
}

async fn arabic_comes_without_loading_the_page(page: &Page) {
    page.visit("/attivita").await;
    page.script("window.samePage = true", vec![]).await;
    page.driver().find(By::Css(".languages summary")).await.unwrap().click().await.unwrap();
    page.click("link", "العربية").await;
    page.wait_until("the page is in Arabic", || async {
        let script = "return document.documentElement.lang + ' ' + document.documentElement.dir";
        page.script(script, vec![]).await == "ar rtl"
    })
    .await;
    // By the control that has the focus or, where a press moves no focus, by an announcement.
    page.wait_until("it is said in Arabic", || async {
        page.focused().await.1.starts_with("العربية") || page.status_text().await == "اللغة: العربية"
    })
    .await;
    page.by_role("heading", "الأنشطة").await;
    page.wait_until("the title is Arabic", || async { page.title().await.contains("الأنشطة") }).await;
    assert_eq!(page.script("return window.samePage", vec![]).await, true, "the page was loaded anew");
}

async fn has_focus_in(page: &Page, selector: &str) {
    page.wait_until(&format!("the focus is on {selector}"), || focus_fits(page, selector)).await;
}

/// Otherwise Orca takes the focused element for said, or reads on from where the old page was.
async fn has_caret_behind_focus(page: &Page) {
    let script = "
        const caret = getSelection(), element = document.activeElement, rest = document.createRange();
        if (!caret.isCollapsed || !element.contains(caret.anchorNode)) return false;
        rest.selectNodeContents(element);
        rest.setStart(caret.anchorNode, caret.anchorOffset);
        return element.textContent !== '' && rest.toString() === '';";
    page.wait_until("the caret is behind the words that have the focus", || async {
        page.script(script, vec![]).await == true
    })
    .await;
}

async fn focus_fits(page: &Page, selector: &str) -> bool {
    page.script("return document.activeElement.matches(arguments[0])", vec![selector.into()]).await == true
}

//! The answers as a week and as a map, and a house's own week.

use thirtyfour::Key;

use crate::support::portal::{TUESDAY, in_language};
use crate::support::{Page, site};
use wording::ids;

/// Goes on with Tab until the focus is on a link whose name begins so.
async fn tab_to(page: &Page, name: &str) {
    for _ in 0..200 {
        page.press(&[Key::Tab]).await;
        let (role, found) = page.focused().await;
        if role == "link" && found.starts_with(name) {
            return;
        }
    }
    panic!("no link “{name}…” can be reached on {}", page.address().await);
}

async fn opened(path: &str, width: u32, height: u32) -> (xtask::serve::Server, Page) {
    let server = site::demonstration();
    let page = Page::new(&server).await;
    page.at_time(TUESDAY).await;
    page.at_size(width, height).await;
    page.visit(path).await;
    (server, page)
}

#[tokio::test(flavor = "multi_thread")]
async fn the_same_answers_are_a_list_a_week_and_a_map() {
    let (_server, page) = opened("/attivita?q=yoga", 1024, 768).await;
    tab_to(&page, "Settimana").await;
    page.press(&[Key::Enter]).await;
    page.arrives_at("/attivita?q=yoga&vista=settimana").await;
    page.by_role_containing("table", "Dal 24 novembre al 30 novembre").await;
    page.has_focus_on("link", ids::VIEW_WEEK).await;
    page.click("link", ids::VIEW_MAP).await;
    page.arrives_at("/attivita?q=yoga&vista=mappa").await;
    page.by_role("group", ids::MAP_CITY_LABEL).await;
    page.back().await;
    page.arrives_at("/attivita?q=yoga&vista=settimana").await;
    page.click("link", ids::VIEW_LIST).await;
    page.arrives_at("/attivita?q=yoga").await;
    page.wait_until("the cards are back", || async {
        page.script("return !!document.querySelector('.card')", vec![]).await == true
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_timetable_by_keyboard() {
    let (_server, page) = opened("/attivita?municipio=8&vista=settimana", 1280, 900).await;
    page.by_role("columnheader", "Martedì 24 novembre").await;
    page.by_role("rowheader", ids::PART_MORNING).await;
    tab_to(&page, "dalle ").await;
    let (_, name) = page.focused().await;
    page.press(&[Key::Enter]).await;
    page.wait_until("the activity is shown", || async { page.address().await.starts_with("/attivita/") })
        .await;
    page.back().await;
    page.arrives_at("/attivita?municipio=8&vista=settimana").await;
    page.has_focus_on("link", &name).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn one_day_at_a_time_on_a_phone() {
    let (_server, page) = opened("/attivita?vista=settimana", 320, 640).await;
    page.by_role("heading", "Martedì 24 novembre").await;
    assert!(page.names("table").await.is_empty());
    tab_to(&page, "Giovedì").await;
    page.press(&[Key::Enter]).await;
    page.arrives_at("/attivita?giorno=gio&vista=settimana").await;
    page.by_role("heading", "Giovedì 26 novembre").await;
    page.has_focus_on("link", "Giovedì").await;
    page.click("link", "Giorno dopo: venerdì 27 novembre").await;
    page.arrives_at("/attivita?giorno=ven&vista=settimana").await;
    page.assert_no_sideways_scroll().await;
    page.assert_accessible().await;
    page.back().await;
    page.by_role("heading", "Giovedì 26 novembre").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_cell_has_no_room_for_is_in_the_list() {
    let (_server, page) = opened("/attivita?vista=settimana&giorno=mer", 1280, 900).await;
    page.by_role("columnheader", "Mercoledì 25 novembre").await;
    assert_eq!(page.names("columnheader").await.len(), 1, "the day that was asked for, alone");
    let more = page.by_role_containing("link", "Mercoledì 25 novembre Mattina").await;
    more.click().await.unwrap();
    page.arrives_at("/attivita?giorno=mer&fascia=mattina").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_map_by_keyboard() {
    let (_server, page) = opened("/attivita?vista=mappa", 1024, 768).await;
    tab_to(&page, "Municipio 8, ").await;
    let drawn = "return document.activeElement.namespaceURI.endsWith('/svg')";
    assert_eq!(page.script(drawn, vec![]).await, true, "the drawing comes before its list");
    page.press(&[Key::Enter]).await;
    page.arrives_at("/attivita?municipio=8&vista=mappa").await;
    page.by_role("group", "Mappa del Municipio 8").await;
    // The link that was followed is gone: the focus is on the new count.
    page.wait_until("the count has the focus", || async { page.focused().await.0 == "heading" }).await;
    tab_to(&page, "1, ").await;
    let (_, name) = page.focused().await;
    page.press(&[Key::Enter]).await;
    page.wait_until("the house is shown", || async { page.address().await.starts_with("/case/") }).await;
    let house = name.trim_start_matches("1, ").split(", ").next().unwrap().to_owned();
    page.has_focus_on("heading", &house).await;
    page.back().await;
    page.arrives_at("/attivita?municipio=8&vista=mappa").await;
    page.wait_until("the house's link has the focus again", || async { page.focused().await.1 == name })
        .await;
    page.click("link", ids::MAP_WHOLE_CITY).await;
    page.arrives_at("/attivita?vista=mappa").await;
}

/// Links of the drawing that have no twin in the list beside it.
const ONLY_DRAWN: &str = "const listed = [...document.querySelectorAll('.map-list a[href]')].map(it => it.href);
    return [...document.querySelectorAll('.map-drawing a[href]')]
        .map(it => new URL(it.getAttribute('href'), document.baseURI).href).filter(it => !listed.includes(it))";

/// Links of the drawing that a finger would miss.
const SMALL: &str = "return [...document.querySelectorAll('.map-drawing a[href]')].filter(it => {
    const box = it.getBoundingClientRect();
    return box.width < 43.9 || box.height < 43.9;
}).map(it => it.getAttribute('aria-label'))";

#[tokio::test(flavor = "multi_thread")]
async fn the_list_beside_the_map_is_its_equal() {
    for path in
        ["/attivita?vista=mappa", "/attivita?vista=mappa&municipio=8", "/attivita?vista=mappa&municipio=6"]
    {
        for language in ["it", "ar"] {
            let (_server, page) = opened(&in_language(path, language), 360, 640).await;
            let count = "return document.querySelectorAll('.map-drawing a[href]').length";
            assert!(page.script(count, vec![]).await.as_u64().unwrap() > 2, "{path}");
            assert_eq!(page.script(ONLY_DRAWN, vec![]).await, serde_json::json!([]), "{path}");
            assert_eq!(page.script(SMALL, vec![]).await, serde_json::json!([]), "{path}");
            page.assert_accessible().await;
            page.assert_no_sideways_scroll().await;
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_house_has_its_own_week() {
    let (_server, page) = opened("/case/feltre", 1280, 900).await;
    page.by_role("heading", ids::WEEK_HOUSE).await;
    page.by_role_containing("table", "Dal 24 novembre al 30 novembre").await;
    page.assert_accessible().await;
    let (_server, phone) = {
        drop(page);
        opened("/case/feltre", 320, 640).await
    };
    phone.by_role("heading", ids::WEEK_HOUSE).await;
    phone.by_role("heading", "Mercoledì 25 novembre").await;
    phone.assert_no_sideways_scroll().await;
    phone.assert_accessible().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn large_text_needs_no_sideways_scroll() {
    for path in ["/attivita?vista=settimana", "/attivita?vista=mappa", "/attivita?vista=mappa&municipio=8"] {
        let (_server, page) = opened(path, 320, 640).await;
        page.script("document.documentElement.style.fontSize = '225%'", vec![]).await;
        page.assert_no_sideways_scroll().await;
    }
}

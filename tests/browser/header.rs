//! The header: whose the portal is, the number to call, and the sections, which on a phone are behind one button.

use thirtyfour::{By, Key};
use xtask::serve::{Fault, Server};

use crate::support::{Engine, Page, site};
use wording::ids;

/// The pages at the head of each family, and two below them.
const PAGES: [&str; 7] =
    ["/", "/attivita", "/case", "/case/zante", "/guide", "/servizi", "/servizi/teleassistenza"];

async fn on_a_phone(server: &Server, engine: Engine) -> Page {
    let page = Page::in_engine(server, engine).await;
    // Windows of the others can't be narrower.
    page.at_size(if engine == Engine::Chromium { 360 } else { 560 }, 640).await;
    page
}

/// Opens the sections by keyboard and follows one. Escape takes them away, and the focus back to the button.
async fn follow_a_section(page: &Page) {
    assert!(!page.has("link", ids::NAV_GUIDES).await, "the sections are put away");
    for _ in 0..2 {
        page.by_role("button", ids::MENU).await.send_keys(Key::Enter).await.unwrap();
        page.by_role("link", ids::NAV_GUIDES).await;
        page.press(&[Key::Escape]).await;
        page.has_focus_on("button", ids::MENU).await;
        assert!(!page.has("link", ids::NAV_GUIDES).await, "Escape puts the sections away");
    }
    page.by_role("button", ids::MENU).await.send_keys(Key::Enter).await.unwrap();
    page.click("link", ids::SERVICES_TITLE).await;
    page.by_role("heading", ids::SERVICES_TITLE).await;
    page.wait_until("the sections are put away", || async { !page.has("link", ids::NAV_GUIDES).await }).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn on_a_phone_the_sections_are_behind_one_button() {
    let server = site::published();
    for engine in Engine::ALL {
        let page = on_a_phone(&server, engine).await;
        page.visit("/").await;
        follow_a_section(&page).await;
        page.arrives_at("/servizi").await;
        page.has_focus_on("heading", ids::SERVICES_TITLE).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn without_the_program_too() {
    let server = site::published();
    server.break_path(&site::program(), Fault::Missing);
    for engine in Engine::ALL {
        let page = on_a_phone(&server, engine).await;
        page.open("/").await;
        follow_a_section(&page).await;
    }
}

/// The catalogue's own page keeps its elements, and the sheet is one of them.
#[tokio::test(flavor = "multi_thread")]
async fn a_section_of_the_same_page_closes_them() {
    let server = site::published();
    let page = on_a_phone(&server, Engine::Chromium).await;
    page.visit("/attivita?q=ballo").await;
    page.click("button", ids::MENU).await;
    page.click("link", ids::NAV_ACTIVITIES).await;
    page.arrives_at("/attivita").await;
    page.wait_until("the sections are put away", || async { !page.has("link", ids::NAV_GUIDES).await }).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_sections_fit_and_are_accessible() {
    let server = site::published();
    let page = Page::new(&server).await;
    for (width, query) in [(320, "testo=200"), (320, ""), (360, ""), (360, "tema-colore=contrasto")] {
        page.at_size(width, 640).await;
        for language in ["", "ar/", "en/"] {
            page.visit(&format!("/{language}?{query}")).await;
            page.driver().find(By::Css(".menu-button")).await.unwrap().click().await.unwrap();
            page.wait_until("the sections are seen", || async {
                page.script("return document.querySelector('.sections').matches(':popover-open')", vec![])
                    .await
                    == true
            })
            .await;
            page.assert_accessible().await;
            page.assert_no_sideways_scroll().await;
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_heading_is_near_the_top_of_a_phone() {
    let server = site::published();
    let page = Page::new(&server).await;
    page.at_size(360, 640).await;
    for language in ["", "/ar", "/en", "/es"] {
        for path in PAGES {
            page.visit(&format!("{language}{path}")).await;
            let top =
                page.script("return document.querySelector('h1').getBoundingClientRect().top", vec![]).await;
            assert!(top.as_f64().unwrap() <= 150.0, "{language}{path}: {top} pixels");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn where_there_is_room_all_is_in_sight() {
    let server = site::published();
    let page = Page::new(&server).await;
    page.visit("/case").await;
    assert!(!page.has("button", ids::MENU).await, "nothing to open");
    let current = page.by_role("link", ids::NAV_PLACES).await;
    assert_eq!(current.attr("aria-current").await.unwrap().as_deref(), Some("page"));
    let number = page.by_role("link", ids::PERSON_CALL).await;
    assert_eq!(number.attr("href").await.unwrap().as_deref(), Some("tel:020202"));
}

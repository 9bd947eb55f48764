//! Searching, filtering, opening, coming back.

use serde_json::json;
use thirtyfour::Key;

use crate::support::portal::TUESDAY;
use crate::support::{Engine, Page, Words, site};
use wording::{MessageId, ids};

const FIELD: MessageId = ids::SEARCH_LABEL;

async fn on_tuesday(server: &xtask::serve::Server) -> Page {
    let page = Page::new(server).await;
    page.at_time(TUESDAY).await;
    page
}

/// The names of the results' links, in order.
async fn results(page: &Page) -> Vec<String> {
    let script = "return [...document.querySelectorAll('#risultati .card h3 a')].map(it => it.textContent)";
    let names = page.script(script, vec![]).await;
    names.as_array().unwrap().iter().map(|it| it.as_str().unwrap().to_owned()).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_search_from_the_front_page_finds_activities() {
    let server = site::demonstration();
    let page = on_tuesday(&server).await;
    page.visit("/").await;
    page.type_into("searchbox", FIELD, "ginnastica").await;
    page.press(&[Key::Enter]).await;
    page.arrives_at("/attivita?q=ginnastica").await;
    page.has_focus_on("heading", ids::ACTIVITIES_TITLE).await;
    assert!(results(&page).await.iter().any(|it| it == "Ginnastica dolce"));
    assert!(page.title().await.contains("ginnastica"));
    let field = page.by_role("searchbox", FIELD).await;
    assert_eq!(field.prop("value").await.unwrap().as_deref(), Some("ginnastica"));
}

#[tokio::test(flavor = "multi_thread")]
async fn filters_apply_on_the_button_and_say_the_count_once() {
    let server = site::demonstration();
    let page = on_tuesday(&server).await;
    page.visit("/attivita").await;
    let before = results(&page).await;
    page.other_filters().await;
    page.by_role_containing("checkbox", "Giochi (").await.click().await.unwrap();
    assert_eq!(results(&page).await, before, "nothing changes before the button");
    page.click("button", ids::FILTERS_APPLY).await;
    page.arrives_at("/attivita?tema=giochi").await;
    page.wait_until("the count is said", || async { page.status_text().await.contains("trovat") }).await;
    assert_eq!(page.focused().await, ("button".to_owned(), "Mostra i risultati".to_owned()));
    page.click("link", (ids::FILTERS_REMOVE, "label", "Giochi")).await;
    page.arrives_at("/attivita").await;
    page.wait_until("the focus is where filters are chosen", || async {
        page.focused().await.1 == ids::FILTERS_MORE.words()
    })
    .await;
    page.wait_until("the count is said", || async { page.status_text().await.contains("trovat") }).await;
    let checkbox = page.by_role_containing("checkbox", "Giochi (").await;
    assert!(!checkbox.is_selected().await.unwrap(), "the form follows the address");
}

/// When, where, for whom, cost: a tap chooses, another takes it back, and the words and other filters stay.
#[tokio::test(flavor = "multi_thread")]
async fn four_filters_are_one_tap() {
    let server = site::demonstration();
    let page = on_tuesday(&server).await;
    page.visit("/attivita?q=carte&tema=giochi").await;
    let today = page.by_role_containing("link", "Oggi (").await;
    today.click().await.unwrap();
    page.arrives_at("/attivita?q=carte&tema=giochi&giorno=oggi").await;
    page.wait_until("the count is said", || async { page.status_text().await.contains("trovat") }).await;
    assert!(page.focused().await.1.starts_with("Oggi"), "the focus stays: {:?}", page.focused().await);
    page.click("link", "Municipio 8").await;
    page.click("link", "Municipio 3").await;
    page.arrives_at("/attivita?q=carte&municipio=3&municipio=8&tema=giochi&giorno=oggi").await;
    page.by_role_containing("link", "Persone anziane (").await.click().await.unwrap();
    page.by_role_containing("link", "Solo gratis (").await.click().await.unwrap();
    let all = "/attivita?q=carte&municipio=3&municipio=8&tema=giochi&per=anziani&giorno=oggi&gratis=1";
    page.arrives_at(all).await;
    let chosen = "return [...document.querySelectorAll('.taps [aria-current]')].length";
    page.wait_until("what is chosen is marked", || async { page.script(chosen, vec![]).await == 5 }).await;
    // The form sends them with its own.
    page.by_role("searchbox", FIELD).await.send_keys(Key::Enter).await.unwrap();
    page.arrives_at(all).await;
    for tapped in ["Municipio 3", "Municipio 8"] {
        page.click("link", tapped).await;
    }
    page.by_role_containing("link", "Oggi (").await.click().await.unwrap();
    page.arrives_at("/attivita?q=carte&tema=giochi&per=anziani&gratis=1").await;
    page.back().await;
    page.arrives_at("/attivita?q=carte&tema=giochi&per=anziani&giorno=oggi&gratis=1").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn on_a_phone_the_filters_close_so_that_the_answers_are_in_sight() {
    let server = site::demonstration();
    let page = on_tuesday(&server).await;
    page.at_size(360, 640).await;
    page.visit("/attivita").await;
    let open = "return document.querySelectorAll('.more-filters[open]').length";
    assert_eq!(page.script(open, vec![]).await, 0);
    page.script("document.querySelector('.more-filters summary').click()", vec![]).await;
    page.by_role_containing("link", "Solo gratis (").await.click().await.unwrap();
    page.arrives_at("/attivita?gratis=1").await;
    page.wait_until("the focus is on the count", || async { page.focused().await.1.contains("attività") })
        .await;
    assert_eq!(page.script(open, vec![]).await, 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn going_back_restores_place_and_focus() {
    let server = site::demonstration();
    let page = on_tuesday(&server).await;
    page.visit("/attivita?q=ginnastica").await;
    let scroll = "document.querySelectorAll('#risultati .card h3 a')[6].scrollIntoView({block: 'center'});
        return Math.round(scrollY)";
    let before = page.script(scroll, vec![]).await.as_f64().unwrap();
    assert!(before > 100.0);
    let href = "const link = document.querySelectorAll('#risultati .card h3 a')[6]; link.click(); return link.textContent";
    let name = page.script(href, vec![]).await.as_str().unwrap().to_owned();
    page.has_focus_on("heading", &name).await;
    page.back().await;
    page.arrives_at("/attivita?q=ginnastica").await;
    page.has_focus_on("link", &name).await;
    page.wait_until("the page is where it was", || async {
        (page.script("return scrollY", vec![]).await.as_f64().unwrap() - before).abs() < 2.0
    })
    .await;
    page.forward().await;
    page.has_focus_on("heading", &name).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn more_results_begin_where_the_others_end() {
    let server = site::demonstration();
    let page = on_tuesday(&server).await;
    page.visit("/attivita").await;
    assert_eq!(results(&page).await.len(), 20);
    page.click("link", "Mostra altre 20 attività").await;
    page.arrives_at("/attivita?pagina=2").await;
    let all = results(&page).await;
    assert_eq!(all.len(), 40);
    page.has_focus_on("link", &all[20]).await;
    page.reload().await;
    page.taken_over().await;
    assert_eq!(results(&page).await, all, "the address alone gives the same page");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_day_sets_apart_what_has_no_published_time() {
    let server = site::published();
    let page = on_tuesday(&server).await;
    page.visit("/attivita?municipio=8&giorno=oggi").await;
    page.by_role("heading", ids::RESULTS_POSSIBLE_TITLE).await;
    page.by_role("link", (ids::FILTERS_REMOVE, "label", "Oggi")).await;
    let text = page.text().await;
    assert!(text.contains("Municipio 8") && !text.contains("\nMunicipio 7\nNegli"), "{text}");
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_found_says_so_and_how_to_go_on() {
    let server = site::demonstration();
    let page = on_tuesday(&server).await;
    page.visit("/attivita?q=xyzxyz").await;
    page.by_role("heading", "Nessuna attività").await;
    page.by_role("link", (ids::FILTERS_REMOVE, "label", "«xyzxyz»")).await;
    page.by_role("link", ids::PERSON_CALL).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn every_page_of_the_demonstration_says_that_it_is_invented() {
    let server = site::demonstration();
    let page = on_tuesday(&server).await;
    for path in ["/", "/attivita", "/case", "/case/feltre", "/informazioni", "/attivita/non-esiste"] {
        page.visit(path).await;
        let text = page.text().await;
        assert!(text.contains("Dimostrazione:"), "{path}: {text}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_topic_of_the_front_page_leads_to_its_activities() {
    let server = site::demonstration();
    for engine in Engine::ALL {
        let page = Page::in_engine(&server, engine).await;
        page.visit("/").await;
        // The pictures are there, and said to nobody.
        let drawn = "return [...document.querySelectorAll('.tile use')].map(it => it.getBBox().width > 0)";
        page.wait_until("the pictures are there", || async {
            page.script(drawn, vec![]).await == json!(vec![true; 12])
        })
        .await;
        page.click("link", "Giochi").await;
        page.arrives_at("/attivita?tema=giochi").await;
        assert!(page.text().await.contains("38 attività"));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_card_shows_the_day_at_a_glance_and_says_it_once() {
    let server = site::demonstration();
    let page = Page::new(&server).await;
    page.visit("/attivita?giorno=oggi").await;
    let days = "return [...document.querySelectorAll('.day')].map(it => [it.ariaHidden, it.innerText.trim().split(/\\s+/).join(' ')])";
    let days = page.script(days, vec![]).await;
    let days = days.as_array().unwrap();
    assert!(!days.is_empty() && days.iter().all(|it| *it == json!(["true", "martedì 24 nov"])), "{days:?}");
}

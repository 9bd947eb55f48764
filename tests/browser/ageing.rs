//! The section for older people and those who care for them.

use serde_json::json;
use thirtyfour::Key;
use xtask::serve::Fault;

use crate::support::portal::{TUESDAY, in_language};
use crate::support::{Engine, Page, site};
use wording::ids;

/// The file with the themes of the published feed.
fn themes_file() -> String {
    let manifest = std::fs::read_to_string(site::root().join("dist/feed/manifest.json")).unwrap();
    let manifest: serde_json::Value = serde_json::from_str(&manifest).unwrap();
    let part = manifest["parts"].as_array().unwrap().iter().find(|it| it["type"] == "themes").unwrap();
    format!("/feed/{}", part["url"].as_str().unwrap())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_need_leads_to_what_is_near_and_to_services_in_every_engine() {
    let server = site::published();
    for engine in Engine::ALL {
        let page = Page::in_engine(&server, engine).await;
        page.visit("/").await;
        page.click("link", ids::AGEING).await;
        page.arrives_at("/eta-attiva").await;
        page.has_focus_on("heading", ids::AGEING).await;
        page.click("link", "Mi manca la compagnia").await;
        page.arrives_at("/eta-attiva/compagnia").await;
        page.has_focus_on("heading", "Mi manca la compagnia").await;
        for title in [ids::THEME_START, ids::THEME_NEAR, ids::THEME_SERVICES, ids::THEME_EXPECT] {
            page.by_role("heading", title).await;
        }
        let cards = page.script("return document.querySelectorAll('.card').length", vec![]).await;
        assert_eq!(cards, json!(4));
        page.click("link", "Sportelli WeMi").await;
        page.arrives_at("/servizi/sportelli-wemi").await;
        page.back().await;
        page.has_focus_on("link", "Sportelli WeMi").await;
    }
}

/// From the front page by keyboard to the activities of a need in the reader's Municipio: five keys that count.
#[tokio::test(flavor = "multi_thread")]
async fn by_keyboard_from_the_front_page_to_a_municipio() {
    let server = site::published();
    let page = Page::new(&server).await;
    page.visit("/").await;
    page.by_role("link", ids::AGEING).await.send_keys(Key::Enter).await.unwrap();
    page.has_focus_on("heading", ids::AGEING).await;
    page.by_role("link", "Voglio muovermi").await.send_keys(Key::Enter).await.unwrap();
    page.has_focus_on("heading", "Voglio muovermi").await;
    page.by_role_containing("link", "Municipio 6").await.send_keys(Key::Enter).await.unwrap();
    page.by_role("link", (ids::FILTERS_REMOVE, "label", "Municipio 6")).await;
}

/// Unknown isn't none: the page says of which Municipi nothing is known, and names the nearest place that is.
#[tokio::test(flavor = "multi_thread")]
async fn where_nothing_is_known_the_nearest_is_named() {
    let server = site::published();
    let page = Page::new(&server).await;
    page.visit("/eta-attiva/muoversi").await;
    let text = page.text().await;
    assert!(text.contains("Nei Municipi ") && text.contains("non conosciamo niente"), "{text}");
    page.script("document.querySelector('.fold summary').click()", vec![]).await;
    let nearest = page.script("return document.querySelectorAll('.fold li a').length", vec![]).await;
    assert!(nearest.as_u64().unwrap() > 0, "{nearest}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_carer_finds_rest_money_and_the_number_for_emergencies() {
    let server = site::published();
    let page = Page::new(&server).await;
    page.visit("/eta-attiva/cura").await;
    for part in ["Ho bisogno di riposo", "Cerco informazioni", "Soldi e contributi", "È urgente"] {
        page.by_role("heading", part).await;
    }
    let emergency = page.by_role("link", "112").await;
    assert_eq!(emergency.attr("href").await.unwrap().as_deref(), Some("tel:112"));
    page.click("link", "Centri diurni integrati (CDI)").await;
    page.arrives_at("/servizi/centri-diurni-integrati").await;
}

/// A theme of the season stands on top in its season, and last in any other.
#[tokio::test(flavor = "multi_thread")]
async fn heat_and_cold_stand_on_top_in_their_season_alone() {
    let server = site::published();
    let page = Page::new(&server).await;
    for (instant, first, last) in [
        (TUESDAY, "Fa troppo freddo", "Fa troppo caldo"),
        ("2026-07-14T10:00:00+02:00", "Fa troppo caldo", "Fa troppo freddo"),
    ] {
        page.at_time(instant).await;
        page.visit("/eta-attiva").await;
        let names =
            page.script("return [...document.querySelectorAll('.tile a')].map(it => it.textContent)", vec![]);
        let names: Vec<String> = serde_json::from_value(names.await).unwrap();
        assert_eq!((names[0].as_str(), names[names.len() - 1].as_str()), (first, last), "{instant}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_search_in_the_persons_own_words_leads_to_the_theme() {
    let server = site::published();
    let page = Page::new(&server).await;
    for (typed, expected) in [
        ("mi sento sola", "Mi manca la compagnia"),
        ("mia madre dimentica le cose", "Dimentico le cose"),
        ("un posto fresco", "Fa troppo caldo"),
    ] {
        page.visit("/attivita").await;
        page.type_into("searchbox", ids::SEARCH_LABEL, typed).await;
        page.press(&[Key::Enter]).await;
        page.by_role("link", expected).await;
    }
    page.visit("/attivita?q=mi+picchia").await;
    assert!(!page.has("link", "Ho bisogno di parlare con qualcuno").await, "in danger there is one way only");
}

#[tokio::test(flavor = "multi_thread")]
async fn without_javascript_and_in_other_languages() {
    let server = site::published();
    let page = Page::new(&server).await;
    page.without_javascript().await;
    page.open("/ar/eta-attiva").await;
    page.click("link", "أنسى الأشياء").await;
    page.by_role("heading", "أنسى الأشياء").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn themes_that_cannot_be_had_leave_the_page_as_it_is() {
    let server = site::published();
    let page = Page::new(&server).await;
    server.break_path(&themes_file(), Fault::Missing);
    page.open("/eta-attiva/memoria").await;
    page.by_role("link", ids::FAILURE_RETRY).await;
    page.by_role("heading", "Dimentico le cose").await;
    page.visit("/attivita?q=ballo").await;
    page.by_role("heading", ids::ACTIVITIES_TITLE).await;
    server.mend();
    page.visit(&in_language("/eta-attiva/memoria", "ro")).await;
    // The name is there in Romanian, the rest is Italian, and says so.
    assert!(
        page.script("return document.querySelectorAll('main .foreign').length", vec![]).await.as_u64()
            > Some(0)
    );
    page.visit("/eta-attiva/non-c-e").await;
    page.by_role("heading", ids::NOT_FOUND_TITLE).await;
}

/// From the front page: two links, two answers, a button.
#[tokio::test(flavor = "multi_thread")]
async fn five_questions_lead_to_proposals_with_their_reasons() {
    let server = site::demonstration();
    let page = Page::new(&server).await;
    page.at_time(TUESDAY).await;
    page.visit("/").await;
    page.by_role("link", ids::AGEING).await.send_keys(Key::Enter).await.unwrap();
    page.by_role("link", ids::FORME_TITLE).await.send_keys(Key::Enter).await.unwrap();
    page.has_focus_on("heading", ids::FORME_TITLE).await;
    page.by_role("combobox", ids::FORME_LIKE).await.send_keys("Movimento").await.unwrap();
    page.by_role("combobox", ids::FORME_WHEN).await.send_keys("Mattina").await.unwrap();
    page.by_role("button", ids::FORME_SHOW).await.send_keys(Key::Enter).await.unwrap();
    page.arrives_at("/eta-attiva/che-cosa-fa-per-me?tema=movimento&fascia=mattina").await;
    let answered = async || {
        page.wait_until("the focus is on the answer", || async {
            page.focused().await.1.ends_with("proposte per te")
        })
        .await;
    };
    answered().await;
    let cards = "return [...document.querySelectorAll('.card')].map(it => it.innerText)";
    let cards: Vec<String> = serde_json::from_value(page.script(cards, vec![]).await).unwrap();
    assert!((3..=6).contains(&cards.len()), "{cards:?}");
    assert!(cards.iter().all(|it| it.contains("Va bene per te: Movimento")), "{cards:?}");
    // One answer is changed, the others stay.
    page.by_role("combobox", ids::FORME_WHERE).await.send_keys("Municipio 4").await.unwrap();
    page.by_role("button", ids::FORME_SHOW).await.click().await.unwrap();
    page.arrives_at("/eta-attiva/che-cosa-fa-per-me?municipio=4&tema=movimento&fascia=mattina").await;
    answered().await;
    page.back().await;
    page.arrives_at("/eta-attiva/che-cosa-fa-per-me?tema=movimento&fascia=mattina").await;
    let kept = "return Object.keys(localStorage).length + Object.keys(sessionStorage).length";
    assert_eq!(page.script(kept, vec![]).await, json!(0), "nothing is stored");
}

/// Little is published: what nobody has said is told, and not taken for a yes or a no.
#[tokio::test(flavor = "multi_thread")]
async fn what_nobody_has_published_is_a_doubt() {
    let server = site::published();
    let page = Page::new(&server).await;
    page.visit("/eta-attiva/che-cosa-fa-per-me?tema=giochi&fascia=mattina&per=anziani").await;
    let text = page.text().await;
    assert!(text.contains("Nessuno lo ha scritto, chiedi prima: Mattina"), "{text}");
    page.visit("/eta-attiva/che-cosa-fa-per-me?tema=non-c-e").await;
    page.by_role("heading", ids::FORME_NONE).await;
}

//! The program comes in parts. One that doesn't come, comes late, is cut off or is gone with a new build costs the
//! reader nothing that is there.

use thirtyfour::Key;
use xtask::serve::{Fault, Server};

use crate::support::{Engine, Page, Words, site};
use wording::{MessageId, ids};

const FIELD: MessageId = ids::SEARCH_LABEL;
const ENGINES: [Engine; 3] = [Engine::Chromium, Engine::Firefox, Engine::WebKit];

/// The names of the program's parts that the page has asked for.
const PARTS: &str = "const names = performance.getEntriesByType('resource').map(it => it.name)
    .filter(it => it.endsWith('.wasm')).map(it => it.replace(/.*[/]|-[0-9a-f]+[.]wasm/g, ''));
    return [...new Set(names)].sort().join(' ')";

/// All parts: those of the modules, and those that several modules share.
const ALL_PARTS: &str = "along catalogue pages portal sections shared_along_catalogue \
    shared_along_catalogue_pages_sections shared_along_catalogue_sections shared_along_pages \
    shared_along_pages_sections shared_along_sections shared_catalogue_pages shared_catalogue_pages_sections \
    shared_catalogue_sections shared_pages_sections";

/// Half of a part.
fn cut_off(part: &str) -> Fault {
    let bytes = std::fs::read(site::built("dist", "make build").join(part.trim_start_matches('/'))).unwrap();
    Fault::Body(bytes[..bytes.len() / 2].to_vec())
}

/// Every way in which a part can't be had. A new build is the first: its parts have other names.
fn faults(part: &str) -> [Fault; 4] {
    [Fault::Missing, Fault::Body(Vec::new()), Fault::Body("<!doctype html>".into()), cut_off(part)]
}

fn network() -> String {
    ids::FAILURE_NETWORK.words()
}

async fn says(page: &Page, text: &str) {
    page.wait_until(text, || async { page.text().await.contains(text) }).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_page_asks_for_its_own_parts_and_the_rest_follows() {
    let server = site::published();
    for engine in ENGINES {
        let page = Page::in_engine(&server, engine).await;
        for path in ["/", "/attivita", "/case/zante", "/servizi", "/guide/truffe/porta"] {
            page.visit(path).await;
            page.wait_until("all parts are there", || async {
                page.script(PARTS, vec![]).await == ALL_PARTS
            })
            .await;
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn where_a_part_cannot_be_had_the_static_page_stays_and_says_so() {
    let server = site::published();
    let page = Page::new(&server).await;
    let catalogue = faults(&site::part("catalogue")).map(|it| ("/attivita?q=ballo", "catalogue", it));
    let others = ["pages", "shared_catalogue_pages"].map(|it| ("/case/zante", it, Fault::Missing));
    for (path, name, fault) in catalogue.into_iter().chain(others) {
        server.break_path(&site::part(name), fault);
        page.open(path).await;
        says(&page, &network()).await;
        let activities = ids::ACTIVITIES_TITLE.words();
        let heading = if name == "catalogue" { activities.as_str() } else { "Casa di Quartiere Zante" };
        page.by_role("heading", heading).await;
        page.assert_accessible().await;
        server.mend();
        page.click("link", ids::FAILURE_RETRY).await;
        page.taken_over().await;
        assert!(page.address().await.ends_with(path), "{}", page.address().await);
        assert!(!page.text().await.contains(&network()), "{path}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_connection_that_breaks_once_is_no_matter() {
    let server = site::published();
    for engine in ENGINES {
        let page = Page::in_engine(&server, engine).await;
        for path in ["/feed/manifest.json".to_owned(), site::part("sections")] {
            server.break_path(&path, Fault::Break);
            page.visit("/guide/truffe/porta").await;
            page.by_role("heading", "Alla porta: non aprire").await;
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn it_is_said_in_every_engine_and_in_the_readers_language() {
    let server = site::published();
    server.break_path(&site::part("pages"), Fault::Missing);
    for engine in ENGINES {
        let page = Page::in_engine(&server, engine).await;
        page.open("/ar/case/zante").await;
        page.by_role("link", "حاول مرة أخرى").await;
        page.by_role("heading", "Casa di Quartiere Zante").await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_part_that_comes_late_keeps_what_was_typed() {
    let server = site::published();
    for engine in ENGINES {
        let page = Page::in_engine(&server, engine).await;
        server.break_path(&site::part("catalogue"), Fault::Hang);
        page.open("/attivita").await;
        page.by_role("heading", ids::ACTIVITIES_TITLE).await;
        page.type_into("searchbox", FIELD, "ballo").await;
        server.mend();
        page.taken_over().await;
        page.has_focus_on("searchbox", FIELD).await;
        page.press(&[Key::Enter]).await;
        page.by_role("link", (ids::FILTERS_REMOVE, "label", "«ballo»")).await;
    }
}

/// The front page, on which the catalogue's part could not be had.
async fn front_page_without_search(server: &Server, fault: Fault) -> Page {
    let page = Page::new(server).await;
    server.break_path(&site::part("catalogue"), fault);
    page.visit("/").await;
    page
}

#[tokio::test(flavor = "multi_thread")]
async fn a_search_whose_part_cannot_be_had_is_answered_by_the_server() {
    let server = site::published();
    for fault in [Fault::Missing, cut_off(&site::part("catalogue"))] {
        let page = front_page_without_search(&server, fault).await;
        page.type_into("searchbox", FIELD, "ballo").await;
        page.press(&[Key::Enter]).await;
        says(&page, &network()).await;
        page.by_role("heading", ids::ACTIVITIES_TITLE).await;
        assert!(page.address().await.ends_with("?q=ballo"), "{}", page.address().await);
        server.mend();
        page.click("link", ids::FAILURE_RETRY).await;
        page.by_role("link", (ids::FILTERS_REMOVE, "label", "«ballo»")).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_new_build_takes_the_place_of_the_old_one_at_the_next_page() {
    let server = site::published();
    let page = Page::new(&server).await;
    server.break_path(&site::part("pages"), Fault::Missing);
    page.visit("/").await;
    page.script("window.before = true", vec![]).await;
    page.click("link", ids::NAV_PLACES).await;
    says(&page, &network()).await;
    page.by_role("heading", ids::PLACES_TITLE).await;
    assert!(page.script("return window.before", vec![]).await.is_null(), "the page was loaded anew");
}

#[tokio::test(flavor = "multi_thread")]
async fn without_a_connection_the_page_stays_and_the_question_too() {
    let server = site::published();
    let page = front_page_without_search(&server, Fault::Missing).await;
    page.type_into("searchbox", FIELD, "ballo").await;
    page.offline(true).await;
    page.press(&[Key::Enter]).await;
    says(&page, &ids::UNREACHED.words()).await;
    let twice = "return [...document.querySelectorAll('[id]')].map(it => it.id)
        .filter((it, at, all) => all.indexOf(it) !== at).join()";
    assert_eq!(page.script(twice, vec![]).await, "", "an id stands twice");
    page.by_role("heading", ids::HOME_TITLE).await;
    assert_eq!(page.status_text().await, ids::UNREACHED.words());
    page.has_focus_on("link", ids::FAILURE_RETRY).await;
    let field = page.by_role("searchbox", FIELD).await;
    assert_eq!(field.prop("value").await.unwrap().as_deref(), Some("ballo"));
    page.assert_accessible().await;
    page.offline(false).await;
    server.mend();
    page.click("link", ids::FAILURE_RETRY).await;
    page.by_role("link", (ids::FILTERS_REMOVE, "label", "«ballo»")).await;
    page.has_focus_on("heading", ids::ACTIVITIES_TITLE).await;
    assert!(!page.text().await.contains(&ids::UNREACHED.words()));
}

#[tokio::test(flavor = "multi_thread")]
async fn back_and_another_language_work_while_a_part_is_on_its_way() {
    let server = site::published();
    for engine in ENGINES {
        let page = Page::in_engine(&server, engine).await;
        server.break_path(&site::part("catalogue"), Fault::Hang);
        page.visit("/").await;
        page.type_into("searchbox", FIELD, "ballo").await;
        page.press(&[Key::Enter]).await;
        says(&page, &ids::LOADING_PAGE.words()).await;
        page.back().await;
        page.wait_until("nothing is awaited", || async { page.status_text().await.is_empty() }).await;
        page.by_role("heading", ids::HOME_TITLE).await;
        page.script("document.querySelector('.languages').open = true", vec![]).await;
        page.click("link", "English").await;
        page.by_role("searchbox", "Type an activity, a need or a street").await;
        page.type_into("searchbox", "Type an activity, a need or a street", "dance").await;
        page.press(&[Key::Enter]).await;
        server.mend();
        page.arrives_at("/en/attivita?q=dance").await;
        page.by_role("heading", "Activities").await;
        page.by_role("link", "Remove: “dance”").await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn suggestions_come_with_the_search_also_for_what_is_typed_already() {
    let server = site::published();
    let page = Page::new(&server).await;
    server.break_path(&site::part("catalogue"), Fault::Hang);
    page.visit("/").await;
    page.type_into("searchbox", FIELD, "zante").await;
    server.mend();
    page.by_role("list", ids::SUGGESTIONS).await;
    page.wait_until("it is said", || async { page.status_text().await == ids::SUGGESTIONS_STATUS.words() })
        .await;
}

/// A browser in which parts can't be loaded: its pages are the static ones.
#[tokio::test(flavor = "multi_thread")]
async fn a_browser_that_cannot_load_parts_keeps_the_static_page() {
    let server = site::published();
    let page = Page::new(&server).await;
    page.with_script("delete WebAssembly.instantiateStreaming").await;
    page.open("/case/zante").await;
    says(&page, &network()).await;
    page.by_role("heading", "Casa di Quartiere Zante").await;
    page.with_script("delete window.WebAssembly").await;
    page.open("/case/zante").await;
    let words = ids::BOOT_FAILED.words();
    says(&page, words.split('.').next().unwrap()).await;
    page.by_role("heading", "Casa di Quartiere Zante").await;
}

/// The page stays while the part that draws the next one is on its way, and the whole feed takes the place of its part.
#[tokio::test(flavor = "multi_thread")]
async fn answers_stay_while_the_next_page_is_on_its_way() {
    let server = site::demonstration();
    let page = Page::new(&server).await;
    server.break_path(&site::part("pages"), Fault::Hang);
    page.visit("/attivita?municipio=8").await;
    let count = "return document.querySelector('h2.count').textContent";
    let before = page.script(count, vec![]).await;
    let rest =
        "return performance.getEntriesByType('resource').filter(it => it.name.includes('activities')).length";
    page.wait_until("the whole feed is there", || async {
        page.script(rest, vec![]).await.as_u64() >= Some(10)
    })
    .await;
    let first = "return document.querySelector('#risultati .card h3 a').textContent";
    let first = page.script(first, vec![]).await;
    page.click("link", first.as_str().unwrap()).await;
    page.wait_until("the next page is waited for", || async {
        page.address().await.starts_with("/attivita/")
    })
    .await;
    assert_eq!(page.script(count, vec![]).await, before);
    // Who goes back meanwhile is where they were.
    page.back().await;
    page.has_focus_on("link", first.as_str().unwrap()).await;
    assert_eq!(page.script(count, vec![]).await, before);
    page.click("link", first.as_str().unwrap()).await;
    server.mend();
    page.wait_until("the next page is there", || async {
        page.script("return document.querySelector('h1').textContent", vec![]).await == first
    })
    .await;
    page.back().await;
    page.has_focus_on("link", first.as_str().unwrap()).await;
    assert_eq!(page.script(count, vec![]).await, before);
}

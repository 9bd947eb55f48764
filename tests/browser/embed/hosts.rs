//! The element in pages that make it hard.

use serde_json::json;
use thirtyfour::By;
use xtask::serve::Server;

use super::host::{HURRY, Host, enter, enter_plain, greeted, has_said, leave, of_frame, page as text_of};
use crate::support::checks::Rules;
use crate::support::{Engine, Page, site};
use wording::ids;

const ELEMENT: &str = "<cdq-portale vista=\"attivita\" municipio=\"4\"><p>Le attività</p></cdq-portale>";

/// The portal is drawn as ever, whatever the host's style is.
async fn is_well_drawn(page: &Page) {
    enter(page, 0).await;
    page.taken_over().await;
    let heading = page.by_role("heading", ids::ACTIVITIES_TITLE).await;
    let size = page.script("return getComputedStyle(document.documentElement).fontSize", vec![]).await;
    assert_eq!(size, "18px", "the portal's own size");
    assert_eq!(heading.css_value("letter-spacing").await.unwrap(), "normal");
    assert!(page.axe(Rules::All).await.is_empty(), "{:?}", page.axe(Rules::All).await);
    leave(page).await;
    page.wait_until("the frame is as high as its page", || async {
        of_frame(page, 0, "frame.getBoundingClientRect().height").await.as_f64().unwrap() > 1000.0
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn styles_and_policies_of_the_host_do_no_harm() {
    let portal = site::published();
    for (name, width) in [("hostile", 1024), ("wemi", 1024), ("wemi", 320), ("arabic", 1024), ("plain", 320)]
    {
        let host = Host::new(name, ELEMENT, &portal);
        let page = Page::new(&portal).await;
        page.at_size(width, 768).await;
        host.open_greeted(&page, "").await;
        is_well_drawn(&page).await;
        page.assert_no_sideways_scroll().await;
        // The hostile page's own letters are red.
        if name != "hostile" {
            page.assert_accessible().await;
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_script_that_the_editor_pastes_never_runs_and_is_not_needed() {
    let portal = site::published();
    let host = Host::new("wemi", ELEMENT, &portal);
    for engine in Engine::ALL {
        let page = Page::in_engine(&portal, engine).await;
        host.open_greeted(&page, "").await;
        assert_eq!(page.script("return document.documentElement.dataset.eseguito || ''", vec![]).await, "");
        enter(&page, 0).await;
        assert_eq!(page.script("return document.documentElement.lang", vec![]).await, "it");
        leave(&page).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn react_mounts_it_changes_it_and_takes_it_away() {
    let portal = site::published();
    let host = Host::new("react", ELEMENT, &portal);
    for engine in Engine::ALL {
        let page = Page::in_engine(&portal, engine).await;
        host.open_greeted(&page, "").await;
        page.click("button", "Cambia municipio").await;
        has_said(&page, "navigato", "municipio=8").await;
        page.click("button", "Cambia lingua").await;
        has_said(&page, "navigato", "\"lingua\":\"ar\"").await;
        page.click("button", "Togli").await;
        let gone = "return !document.querySelector('cdq-portale')";
        page.wait_until("it is gone", || async { page.script(gone, vec![]).await == true }).await;
        page.click("button", "Rimetti").await;
        greeted(&page).await;
        enter(&page, 0).await;
        page.wait_until("it is as it was", || async {
            page.script("return document.documentElement.lang", vec![]).await == "ar"
        })
        .await;
        leave(&page).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_consent_manager_holds_the_frame_back_and_lets_it_go() {
    let portal = site::published();
    let host = Host::new("consent", &format!("{HURRY}{ELEMENT}"), &portal);
    let page = Page::new(&portal).await;
    host.open(&page, "").await;
    has_said(&page, "errore", "non-risponde").await;
    assert!(page.text().await.contains("Le attività"), "what stands in the element is shown");
    page.click("button", "Accetta tutti").await;
    greeted(&page).await;
    assert_eq!(of_frame(&page, 0, "frame.nextElementSibling.hidden").await, true, "the sentence is gone");
}

#[tokio::test(flavor = "multi_thread")]
async fn two_elements_and_the_loader_twice() {
    let portal = site::published();
    let host = Host::new("two", ELEMENT, &portal);
    let page = Page::new(&portal).await;
    page.at_size(1024, 6000).await;
    host.open_greeted(&page, "").await;
    page.script("document.getElementById('profondo-due').click()", vec![]).await;
    has_said(&page, "selezionato", "zante").await;
    enter(&page, 1).await;
    page.by_role("heading", "Casa di Quartiere Zante").await;
    leave(&page).await;
    enter(&page, 0).await;
    page.by_role("heading", ids::ACTIVITIES_TITLE).await;
    leave(&page).await;
    page.assert_accessible().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_plain_frame_scrolls_by_itself() {
    let portal = site::published();
    let host = Host::new("iframe", "", &portal);
    for engine in Engine::ALL {
        let page = Page::in_engine(&portal, engine).await;
        host.open(&page, "").await;
        page.by_role("link", "Apri l'elenco a tutta pagina").await;
        enter_plain(&page).await;
        page.taken_over().await;
        page.by_role("heading", ids::ACTIVITIES_TITLE).await;
        assert!(page.names("contentinfo").await.is_empty(), "no foot of its own");
        let scrolled =
            "scrollTo(0, 300); return scrollY > 0 && getComputedStyle(document.documentElement).overflowY";
        assert_eq!(page.script(scrolled, vec![]).await, "visible", "{engine:?}");
        leave(&page).await;
    }
}

/// Its origin is none: it has no storage, and its program is another site's.
#[tokio::test(flavor = "multi_thread")]
async fn in_a_closed_frame_the_portal_works_without_storage() {
    let portal = Server::start_as_shipped(site::built("dist", "make build")).unwrap();
    // Its own policy lets only the City's sites show it: the browser is told that this is one.
    let host = Host::new("sandbox", "", &portal);
    let page = Page::with_arguments(&portal, &[&city(&host)]).await;
    page.driver().goto(CITY).await.unwrap();
    enter_plain(&page).await;
    page.taken_over().await;
    // The driver computes no roles in a frame of another site.
    page.driver().find(By::LinkText("WeMi Calvi")).await.unwrap().click().await.unwrap();
    page.wait_until("the place is there", || async { heading(&page).await == "WeMi Calvi" }).await;
}

async fn heading(page: &Page) -> String {
    page.script("return document.querySelector('h1').innerText", vec![]).await.as_str().unwrap().to_owned()
}

/// A site of the City's, which is the test's own.
const CITY: &str = "http://wemi.comune.milano.it/";

/// Tells the browser that a host is a site of the City's.
fn city(host: &Host) -> String {
    let port = host.url().trim_end_matches('/').rsplit(':').next().unwrap().to_owned();
    format!("--host-resolver-rules=MAP wemi.comune.milano.it 127.0.0.1:{port}")
}

#[tokio::test(flavor = "multi_thread")]
async fn only_the_sites_of_the_city_show_the_portal() {
    let portal = Server::start_as_shipped(site::built("dist", "make build")).unwrap();
    let html = text_of("plain", ELEMENT, &portal.url());
    let host =
        Host::of(&html.replacen("<head>", &format!("<head>{HURRY}"), 1), |it| Server::start_isolated(it));
    let page = Page::with_arguments(&portal, &[&city(&host)]).await;
    // Another site: its reader keeps what stands in the element.
    host.open(&page, "").await;
    has_said(&page, "errore", "non-risponde").await;
    assert!(page.text().await.contains("Le attività"));
    // A site of the City's, and one that is isolated: portal and loader agree to that.
    page.driver().goto(CITY).await.unwrap();
    greeted(&page).await;
    enter(&page, 0).await;
    assert_eq!(heading(&page).await, "Attività");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_panel_tells_the_editor_what_is_wrong_in_the_page() {
    let portal = site::published();
    let host = Host::new("wemi", ELEMENT, &portal);
    let page = Page::new(&portal).await;
    host.open_greeted(&page, "?cdq-controlla").await;
    let text = "const it = [...document.querySelectorAll('*')].map(it => it.shadowRoot && it.localName !== 'cdq-portale' \
                && it.shadowRoot.textContent).filter(Boolean); return it.join()";
    page.wait_until("the panel speaks of the page's language", || async {
        let text = page.script(text, vec![]).await;
        text.as_str().unwrap().contains("lang")
    })
    .await;
    page.assert_accessible().await;
    assert_eq!(page.script("return typeof window.cdq", vec![]).await, json!("undefined"));
}

//! `<cdq-portale>` in a plain page.

use serde_json::json;
use thirtyfour::{By, Key};

use super::host::{HURRY, Host, enter, greeted, has_said, leave, of_frame};
use crate::support::checks::Rules;
use crate::support::{Engine, Page, Words, site};
use wording::ids;

/// The element as the tests put it in, with attributes.
fn element(attributes: &str) -> String {
    format!("<cdq-portale {attributes}><p><a href=\"https://example.org/\">Le attività</a></p></cdq-portale>")
}

/// The path of the page in the frame.
const PLACE: &str = "return location.pathname";

/// The frame has no bars of its own: it is as high as its page.
async fn is_as_high_as_its_page(page: &Page) {
    page.wait_until("the frame is as high as its page", || async {
        let outer = of_frame(page, 0, "+frame.height").await.as_f64().unwrap();
        enter(page, 0).await;
        let inner =
            page.script("return Math.ceil(document.body.getBoundingClientRect().height)", vec![]).await;
        leave(page).await;
        (outer - inner.as_f64().unwrap()).abs() <= 1.0
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn it_shows_the_portal_as_high_as_it_is() {
    let portal = site::published();
    let host = Host::new("plain", &element("vista=\"attivita\" municipio=\"4\""), &portal);
    for engine in Engine::ALL {
        let page = Page::in_engine(&portal, engine).await;
        host.open_greeted(&page, "").await;
        page.wait_until("the frame is called as its page", || async {
            of_frame(&page, 0, "frame.title").await.as_str().unwrap().contains("Municipio 4")
        })
        .await;
        assert_eq!(page.script("return document.activeElement.tagName + scrollY", vec![]).await, "BODY0");
        enter(&page, 0).await;
        page.taken_over().await;
        page.by_role("heading", ids::ACTIVITIES_TITLE).await;
        assert!(page.names("banner").await.is_empty() && page.names("contentinfo").await.is_empty());
        assert!(page.has("link", ids::PERSON_CALL).await, "the number is there");
        assert!(!page.has("link", ids::NAV_GUIDES).await, "the portal's sections are not");
        leave(&page).await;
        is_as_high_as_its_page(&page).await;
        enter(&page, 0).await;
        // The driver can't scroll the host to what is far down in a frame.
        let link = page.by_role("link", "WeMi Calvi").await.to_json().unwrap();
        page.script("arguments[0].click()", vec![link]).await;
        page.by_role("heading", "WeMi Calvi").await;
        leave(&page).await;
        has_said(&page, "selezionato", "\"vista\":\"case\"").await;
        is_as_high_as_its_page(&page).await;
        let top = "return document.querySelector('cdq-portale').getBoundingClientRect().top";
        page.wait_until("the top of the new page is in sight", || async {
            (-1.0..600.0).contains(&page.script(top, vec![]).await.as_f64().unwrap())
        })
        .await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_keyboard_goes_in_and_out() {
    let portal = site::published();
    let host = Host::new("plain", &element("vista=\"in-pericolo\""), &portal);
    let page = Page::new(&portal).await;
    host.open_greeted(&page, "").await;
    page.script("document.getElementById('prima').focus()", vec![]).await;
    let mut places = Vec::new();
    for _ in 0..40 {
        page.press(&[Key::Tab]).await;
        let place =
            page.script("return document.activeElement.id || document.activeElement.tagName", vec![]).await;
        let place = place.as_str().unwrap().to_owned();
        places.push(place.clone());
        if place == "dopo" {
            break;
        }
    }
    assert!(places.contains(&"CDQ-PORTALE".to_owned()), "{places:?}");
    assert_eq!(places.last().unwrap(), "dopo", "{places:?}");
    page.press(&[Key::Shift, Key::Tab]).await;
    let place = page.script("return document.activeElement.tagName", vec![]).await;
    assert_eq!(place, "CDQ-PORTALE", "and back");
}

#[tokio::test(flavor = "multi_thread")]
async fn changed_attributes_lead_on_without_loading() {
    let portal = site::published();
    let host = Host::new("plain", &element("municipio=\"4\""), &portal);
    let page = Page::new(&portal).await;
    host.open_greeted(&page, "").await;
    enter(&page, 0).await;
    page.taken_over().await;
    page.script("window.same = true", vec![]).await;
    leave(&page).await;
    let set = "const it = document.querySelector('cdq-portale');
        it.setAttribute('vista', 'case'); it.setAttribute('voce', 'zante'); it.setAttribute('lang', 'ar');";
    page.script(set, vec![]).await;
    has_said(&page, "navigato", "case/zante").await;
    enter(&page, 0).await;
    page.wait_until("the page is from right to left", || async {
        page.script("return document.documentElement.dir", vec![]).await == "rtl"
    })
    .await;
    assert_eq!(page.script("return window.same", vec![]).await, true, "nothing was loaded anew");
    leave(&page).await;
    // Nonsense falls back, and is told in the console.
    let nonsense = "window.warned = []; console.warn = it => warned.push(it);
        const it = document.querySelector('cdq-portale');
        it.removeAttribute('voce'); it.setAttribute('lang', 'it'); it.setAttribute('vista', 'giardini');";
    page.script(nonsense, vec![]).await;
    has_said(&page, "navigato", "\"indirizzo\":\"attivita").await;
    let warned = page.script("return window.warned.join()", vec![]).await;
    assert!(warned.as_str().unwrap().contains("giardini"), "{warned}");
}

#[tokio::test(flavor = "multi_thread")]
async fn links_of_the_host_lead_into_it_and_its_address_follows() {
    let portal = site::published();
    let host = Host::new("plain", &element("sincronizza-indirizzo"), &portal);
    for engine in Engine::ALL {
        let page = Page::in_engine(&portal, engine).await;
        host.open_greeted(&page, "").await;
        enter(&page, 0).await;
        page.taken_over().await;
        leave(&page).await;
        is_as_high_as_its_page(&page).await;
        page.driver().find(By::Id("profondo")).await.unwrap().click().await.unwrap();
        let mirrored = || async {
            page.script("return location.search", vec![]).await.as_str().unwrap().contains("cdq=case/zante")
        };
        page.wait_until("the host's address follows", mirrored).await;
        page.reload().await;
        greeted(&page).await;
        enter(&page, 0).await;
        page.by_role("heading", "Casa di Quartiere Zante").await;
        leave(&page).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn messages_of_others_change_nothing() {
    let portal = site::published();
    let host = Host::new("plain", &element("vista=\"guide\""), &portal);
    let page = Page::new(&portal).await;
    host.open_greeted(&page, "").await;
    enter(&page, 0).await;
    page.taken_over().await;
    leave(&page).await;
    is_as_high_as_its_page(&page).await;
    page.wait_until("the frame is called as its page", || async {
        of_frame(&page, 0, "frame.title").await.as_str().unwrap().starts_with(&ids::GUIDES_TITLE.words())
    })
    .await;
    let before = of_frame(&page, 0, "frame.title + location.href").await;
    // From the host's own window, and of every wrong form from the frame's.
    let messages = json!([
        { "cdq": "altezza", "px": 5000 }, { "cdq": "vista-su", "y": 3000, "altezza": 9 }, "saluto", null, 7, [],
    ]);
    page.script("for (const it of arguments[0]) postMessage(it, '*')", vec![messages]).await;
    enter(&page, 0).await;
    let messages = json!([
        { "cdq": "altezza", "px": -5 }, { "cdq": "altezza", "px": 1e9 }, { "cdq": "altezza", "px": {} },
        { "cdq": "navigato", "indirizzo": { "a": 1 } }, { "cdq": "boh" }, null, "altezza",
    ]);
    page.script("for (const it of arguments[0]) parent.postMessage(it, '*')", vec![messages]).await;
    // To the frame from a window that isn't its host.
    let wrong = json!({ "cdq": "vai", "indirizzo": "case/zante" });
    page.script("postMessage(arguments[0], '*')", vec![wrong]).await;
    // What comes after them has come.
    page.script("parent.postMessage({ cdq: 'errore', motivo: 'fine', testo: '' }, '*')", vec![]).await;
    assert_eq!(page.script(PLACE, vec![]).await, "/guide");
    leave(&page).await;
    has_said(&page, "errore", "fine").await;
    assert_eq!(of_frame(&page, 0, "frame.title + location.href").await, before);
    is_as_high_as_its_page(&page).await;
    // To the frame from its host, but outside the portal.
    for address in ["https://example.org/", "//example.org/x", "javascript:alert(1)"] {
        let message = json!({ "cdq": "vai", "indirizzo": address });
        let post = "document.querySelector('cdq-portale').shadowRoot.querySelector('iframe').contentWindow";
        page.script(&format!("{post}.postMessage(arguments[0], '*')"), vec![message]).await;
    }
    enter(&page, 0).await;
    assert_eq!(page.script(PLACE, vec![]).await, "/guide");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_stands_in_it_stays_where_the_portal_does_not_come() {
    let portal = site::published();
    // Nobody listens there.
    let closed = "http://127.0.0.1:9/";
    for (attributes, sentence) in [
        (format!("portale=\"{closed}\""), "Il portale non si apre qui."),
        (format!("portale=\"{closed}\" lang=\"ar\""), "افتحها في نافذة أخرى"),
    ] {
        let host = Host::new("plain", &format!("{HURRY}{}", element(&attributes)), &portal);
        let page = Page::new(&portal).await;
        host.open(&page, "").await;
        has_said(&page, "errore", "non-risponde").await;
        assert!(page.has("link", "Le attività").await, "what stands in the element stays");
        let text = of_frame(&page, 0, "frame.nextElementSibling.textContent").await;
        assert!(text.as_str().unwrap().contains(sentence), "{text}");
        assert_eq!(of_frame(&page, 0, "frame.hidden").await, true);
        page.assert_accessible().await;
    }
    let host = Host::new("plain", &element(""), &portal);
    let page = Page::new(&portal).await;
    page.without_javascript().await;
    host.open(&page, "").await;
    assert!(page.has("link", "Le attività").await, "without scripts too");
}

/// Gives the element colours of the host's, this one for text.
async fn dress(page: &Page, ink: &str) {
    let style = format!("--cdq-testo: {ink}; --cdq-sfondo: #fffdf5; --cdq-colore: #5b2a86");
    let script = "window.warned = []; console.warn = it => warned.push(it);
        const it = document.querySelector('cdq-portale'); it.style = arguments[0]";
    page.script(script, vec![style.into()]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn colours_of_the_host_are_taken_where_they_can_be_read() {
    let portal = site::published();
    let host = Host::new("plain", &element("vista=\"case\" voce=\"zante\""), &portal);
    let page = Page::new(&portal).await;
    host.open_greeted(&page, "").await;
    let brand = "return getComputedStyle(document.documentElement).getPropertyValue('--brand').trim()";
    dress(&page, "#1d1d1b").await;
    enter(&page, 0).await;
    page.wait_until("the host's colour is taken", || async { page.script(brand, vec![]).await == "#5b2a86" })
        .await;
    assert_eq!(page.axe(Rules::Layout).await, [], "the host's colours can be read");
    leave(&page).await;
    dress(&page, "#999").await;
    page.wait_until("the refusal is told", || async {
        let warned = page.script("return window.warned.join()", vec![]).await;
        warned.as_str().unwrap().contains("testo su sfondo")
    })
    .await;
    enter(&page, 0).await;
    page.wait_until("the portal's own colour is back", || async {
        page.script(brand, vec![]).await == "#00575f"
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn links_open_the_portal_itself_where_the_editor_wants_it() {
    let portal = site::published();
    let host = Host::new("plain", &element("apri=\"pagina\" filtri=\"quando\" vista=\"attivita\""), &portal);
    let page = Page::new(&portal).await;
    host.open_greeted(&page, "").await;
    enter(&page, 0).await;
    page.taken_over().await;
    page.by_role("link", "WeMi Calvi").await;
    let shown = "return ['quando', 'municipi', 'altri-filtri'].map(it => document.getElementById(it).checkVisibility())";
    page.wait_until("only one group of filters is shown", || async {
        page.script(shown, vec![]).await == json!([true, false, false])
    })
    .await;
    page.click("link", "WeMi Calvi").await;
    leave(&page).await;
    page.wait_until("the portal itself is there", || async {
        page.driver().current_url().await.unwrap().as_str().starts_with(&portal.url())
    })
    .await;
    page.taken_over().await;
    page.by_role("heading", "WeMi Calvi").await;
    assert!(page.has("link", ids::NAV_GUIDES).await, "with its sections");
}

/// The way out sticks to the top of what scrolls: there the frame does.
#[tokio::test(flavor = "multi_thread")]
async fn the_way_out_of_danger_stays_in_sight() {
    let portal = site::published();
    let host = Host::new("plain", &element("vista=\"in-pericolo\" sincronizza-indirizzo"), &portal);
    let page = Page::new(&portal).await;
    page.at_size(360, 640).await;
    host.open_greeted(&page, "").await;
    page.wait_until("the frame is no higher than a screen", || async {
        of_frame(&page, 0, "+frame.height").await.as_f64().unwrap() <= 640.0
    })
    .await;
    enter(&page, 0).await;
    page.taken_over().await;
    let exit = "scrollTo(0, 400); const it = document.querySelector('.exit').getBoundingClientRect();
        return scrollY > 300 && it.top >= 0 && it.bottom <= innerHeight";
    page.wait_until("the way out is in sight", || async { page.script(exit, vec![]).await == true }).await;
    leave(&page).await;
    // Nothing of it is written where others may read it.
    assert_eq!(page.script("return location.search", vec![]).await, "");
}

#[tokio::test(flavor = "multi_thread")]
async fn words_of_a_search_stay_out_of_the_hosts_address() {
    let portal = site::published();
    let host = Host::new("plain", &element("sincronizza-indirizzo"), &portal);
    let page = Page::new(&portal).await;
    host.open_greeted(&page, "?a=%20b&flag").await;
    enter(&page, 0).await;
    page.taken_over().await;
    // The driver doesn't reach far into a frame.
    page.script(
        "document.getElementById('q').value = 'tombola'; document.getElementById('cerca').click()",
        vec![],
    )
    .await;
    leave(&page).await;
    has_said(&page, "navigato", "tombola").await;
    assert_eq!(page.script("return location.search", vec![]).await, "?a=%20b&flag&cdq=attivita");
    // What is nonsense there is told, and the element's own wish holds.
    for cdq in ["http://", "https://example.org/", "//["] {
        host.open_greeted(&page, &format!("?cdq={cdq}")).await;
        enter(&page, 0).await;
        assert_eq!(page.script(PLACE, vec![]).await, "/attivita");
        leave(&page).await;
    }
}

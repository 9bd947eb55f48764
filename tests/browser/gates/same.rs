//! A page after a choice looks as if it had been loaded with that choice. The gates rest on it.

use serde_json::Value;

use super::{
    case::{choose, load, load_at},
    day::USUAL,
    matrix::{Case, PREFERENCES},
    sites::Site,
};
use crate::support::Page;

/// Of each kind one: with a search, with filters, with tables, with a map, with settings. A week's room is in `case.rs`.
const PAGES: [(Site, &str); 6] = [
    (Site::Published, "/"),
    (Site::Published, "/impostazioni"),
    (Site::Demonstration, "/attivita"),
    (Site::Demonstration, "/attivita?vista=mappa"),
    (Site::Demonstration, "/case/feltre"),
    (Site::Demonstration, "/attivita/ginnastica-dolce-sammartini"),
];

/// Every element in its place and its colours, every field with what is chosen in it.
const DRAWN: &str = "return [...document.body.querySelectorAll('*')].filter(it => it.checkVisibility()).map(it => {
    const { x, y, width, height } = it.getBoundingClientRect(), style = getComputedStyle(it);
    const [place, size] = [[x + scrollX, y + scrollY], [width, height]].map(it => it.map(Math.round).join(' '));
    const text = [...it.childNodes].filter(it => it.nodeType === Node.TEXT_NODE).map(it => it.data.trim()).join(' ');
    return [it.localName, it.checked, text, size, place, style.color, style.backgroundColor, style.fontSize].join(' | ');
})";

#[tokio::test(flavor = "multi_thread")]
async fn what_is_chosen_on_a_page_is_what_is_loaded() {
    for site in [Site::Published, Site::Demonstration] {
        let server = site.serve();
        let page = Page::new(&server).await;
        page.at_size(320, 640).await;
        for path in PAGES.iter().filter(|it| it.0 == site).map(|it| it.1) {
            let mut loaded = Vec::new();
            for case in cases(site, path) {
                load_at(&page, &case.whole_address()).await;
                loaded.push(drawn(&page).await);
            }
            // Choices of an address aren't kept: this is the page of somebody who has chosen nothing.
            load(&page, &cases(site, path)[0]).await;
            for (case, loaded) in cases(site, path).iter().zip(loaded) {
                assert!(choose(&page, case).await, "{}", case.whole_address());
                same(&loaded, &drawn(&page).await, &case.whole_address());
            }
            page.script("localStorage.clear()", vec![]).await;
        }
    }
}

fn cases(site: Site, page: &'static str) -> Vec<Case> {
    let case = |preferences| Case { site, day: &USUAL, page, language: "it", preferences };
    PREFERENCES.iter().map(case).collect()
}

async fn drawn(page: &Page) -> Vec<Value> {
    page.script("document.activeElement.blur(); scrollTo(0, 0)", vec![]).await;
    page.script(DRAWN, vec![]).await.as_array().unwrap().clone()
}

#[track_caller]
fn same(loaded: &[Value], chosen: &[Value], address: &str) {
    assert!(loaded.len() > 20, "{address} has hardly anything on it");
    // The last one: an inner element comes after the element around it.
    let other = loaded.iter().zip(chosen).rfind(|(one, other)| size(one) != size(other));
    assert!(other.is_none(), "{address}, loaded and chosen: {other:#?}");
    let other = loaded.iter().zip(chosen).find(|(one, other)| one != other);
    assert!(other.is_none(), "{address}, loaded and chosen: {other:#?}");
    assert_eq!(loaded.len(), chosen.len(), "{address}");
}

/// The size of an element, with the parts of its description before the size.
fn size(element: &Value) -> Vec<&str> {
    element.as_str().unwrap().split(" | ").take(4).collect()
}

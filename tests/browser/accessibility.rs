//! What must hold on every page, in every language, at every width.

use serde_json::Value;
use thirtyfour::Key;

use crate::support::portal::TUESDAY;
use crate::support::{Page, site};

/// Pages of the published feed.
const PAGES: [&str; 12] = [
    "/",
    "/attivita",
    "/attivita?q=ballo&municipio=9&giorno=oggi",
    "/attivita?q=xyzxyz",
    "/attivita/gioco-delle-carte-feltre",
    "/case",
    "/case/zante",
    "/case/turro",
    "/case/saponaro-cam",
    "/case/wemi-tate-colf-badanti",
    "/informazioni",
    "/attivita/non-esiste",
];

/// Pages of the demonstration, which uses every field.
const DEMONSTRATION: [&str; 11] = [
    "/",
    "/attivita",
    "/attivita?q=burraco&eta=3",
    "/attivita?q=ginastica&esigenza=carrozzina&vicino-a=feltre",
    "/attivita?q=movimento&ordina=vicino",
    "/attivita?vista=settimana",
    "/attivita?vista=mappa",
    "/attivita?vista=mappa&municipio=8",
    "/case/feltre",
    "/case/porta-vigentina-csrc",
    "/case/wemi-feltre",
];

const WIDTHS: [(u32, u32); 3] = [(320, 640), (768, 1024), (1280, 900)];

/// Controls smaller than 44 × 44 CSS pixels. A link inside a sentence is as high as its line.
const SMALL: &str = "return [...document.querySelectorAll('a[href], button, input, select, summary')]
    .filter(it => it.offsetWidth > 0 && !it.matches('.skip'))
    .map(it => it.matches('input[type=checkbox]') ? it.closest('label') : it)
    .filter(it => { const box = it.getBoundingClientRect(); return box.width < 43.9 || box.height < 43.9; })
    .map(it => it.outerHTML.slice(0, 160) + ' ' + it.getBoundingClientRect().width + '×' + it.getBoundingClientRect().height)";

async fn check(page: &Page, path: &str, tag: &str) {
    let separator = if path.contains('?') { '&' } else { '?' };
    page.visit(&format!("{path}{separator}lang={tag}")).await;
    for (width, height) in WIDTHS {
        page.at_size(width, height).await;
        page.script("document.querySelector('details.more-filters')?.setAttribute('open', '')", vec![]).await;
        page.assert_accessible().await;
        page.assert_no_sideways_scroll().await;
        let small = page.script(SMALL, vec![]).await;
        assert_eq!(small, Value::Array(vec![]), "{path} in {tag} at {width}");
    }
    assert_eq!(page.script("return document.querySelectorAll('h1').length", vec![]).await, 1, "{path}");
}

async fn check_published(tag: &str) {
    let server = site::published();
    let page = Page::new(&server).await;
    page.at_time(TUESDAY).await;
    for path in PAGES {
        check(&page, path, tag).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn italian_pages_have_no_violations() {
    check_published("it").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn english_pages_have_no_violations() {
    check_published("en").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn arabic_pages_have_no_violations() {
    check_published("ar").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_demonstration_has_no_violations() {
    let server = site::demonstration();
    let page = Page::new(&server).await;
    page.at_time(TUESDAY).await;
    for path in DEMONSTRATION {
        for tag in ["it", "ar"] {
            check(&page, path, tag).await;
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn dark_pages_and_static_pages_have_no_violations() {
    let server = site::published();
    let page = Page::new(&server).await;
    page.with_color_scheme("dark").await;
    for path in ["/", "/attivita", "/case/zante", "/informazioni"] {
        check(&page, path, "it").await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_keyboard_alone_goes_from_the_skip_link_to_an_activity() {
    let server = site::demonstration();
    let page = Page::new(&server).await;
    page.at_time(TUESDAY).await;
    page.visit("/attivita?q=yoga").await;
    page.press(&[Key::Tab]).await;
    assert_eq!(page.focused().await, ("link".to_owned(), "Vai al contenuto".to_owned()));
    page.press(&[Key::Enter]).await;
    page.wait_until("the content has the focus", || async {
        page.script("return document.activeElement.id", vec![]).await == "contenuto"
    })
    .await;
    assert_eq!(page.address().await, "/attivita?q=yoga#contenuto");
    page.press(&[Key::Tab]).await;
    assert_eq!(page.focused().await, ("link".to_owned(), "Vai ai risultati".to_owned()));
    page.press(&[Key::Enter]).await;
    page.wait_until("the results have the focus", || async {
        page.script("return document.activeElement.id", vec![]).await == "risultati"
    })
    .await;
    let mut stops = 2;
    while !on_result(&page).await {
        page.press(&[Key::Tab]).await;
        stops += 1;
        assert!(stops <= 8, "no result within {stops} stops");
        assert!(!covered(&page).await, "what has the focus is in sight");
    }
    page.press(&[Key::Enter]).await;
    page.wait_until("the activity's heading has the focus", || async {
        page.focused().await.0 == "heading" && page.address().await.starts_with("/attivita/")
    })
    .await;
}

async fn on_result(page: &Page) -> bool {
    page.script("return !!document.activeElement.closest('.card h3')", vec![]).await == true
}

async fn covered(page: &Page) -> bool {
    let script = "const box = document.activeElement.getBoundingClientRect();
        return box.bottom < 0 || box.top > innerHeight || box.width === 0";
    page.script(script, vec![]).await == true
}

#[tokio::test(flavor = "multi_thread")]
async fn forced_colours_leave_every_control_visible() {
    let server = site::published();
    let page = Page::new(&server).await;
    page.with_forced_colors().await;
    page.visit("/attivita").await;
    let unbounded = "return [...document.querySelectorAll('button, input[type=search], select, summary')]
        .filter(it => it.offsetWidth > 0 && getComputedStyle(it).borderTopWidth === '0px').map(it => it.outerHTML)";
    assert_eq!(page.script(unbounded, vec![]).await, Value::Array(vec![]));
}

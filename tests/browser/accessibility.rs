//! The keyboard alone, and colours that the system forces. The checks that every page must pass are in `gates/`.

use serde_json::Value;
use thirtyfour::Key;

use crate::support::portal::TUESDAY;
use crate::support::{Page, site};

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
    page.wait_until("the count of results has the focus", || async {
        page.script("return document.activeElement.id", vec![]).await == "trovate"
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

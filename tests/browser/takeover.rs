//! The program takes over the static page without a jump.

use xtask::serve::Fault;

use crate::support::{Page, site};

const FIELD: &str = "Scrivi un'attività, un bisogno o una via";

/// How far things moved under the reader's eyes since the page opened: the sum that browsers call layout shift.
const SHIFT: &str = "return new Promise(done => new PerformanceObserver(list =>
        done(list.getEntries().reduce((sum, it) => sum + it.value, 0)))
    .observe({type: 'layout-shift', buffered: true})) ";

#[tokio::test(flavor = "multi_thread")]
async fn words_typed_meanwhile_and_the_focus_are_kept() {
    let server = site::published();
    let page = Page::new(&server).await;
    server.break_path("/feed/manifest.json", Fault::Hang);
    page.open("/").await;
    page.type_into("searchbox", FIELD, "ballo").await;
    assert!(page.driver().active_element().await.unwrap().attr("id").await.unwrap().as_deref() == Some("q"));
    server.mend();
    page.taken_over().await;
    page.has_focus_on("searchbox", FIELD).await;
    let field = page.by_role("searchbox", FIELD).await;
    assert_eq!(field.prop("value").await.unwrap().as_deref(), Some("ballo"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_form_sent_before_the_program_has_come_finds_its_answers() {
    let server = site::published();
    let page = Page::new(&server).await;
    server.break_path("/feed/manifest.json", Fault::Hang);
    page.open("/").await;
    page.type_into("searchbox", FIELD, "tombola").await;
    page.click("button", "Cerca").await;
    page.wait_until("the static page is there", || async { page.address().await.contains("q=tombola") })
        .await;
    server.mend();
    page.taken_over().await;
    page.by_role("link", "Togli: «tombola»").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_moves_under_the_readers_eyes() {
    let server = site::published();
    let page = Page::new(&server).await;
    for (width, height) in [(360, 640), (1024, 768)] {
        page.at_size(width, height).await;
        for path in ["/", "/attivita", "/case", "/case/zante", "/case/turro", "/informazioni"] {
            page.visit(path).await;
            page.script("performance.mark('drawn')", vec![]).await;
            let script = format!(
                "const wait = new Promise(done => setTimeout(() => done(0), 300));
                const shift = (() => {{ {SHIFT} }})(); return Promise.race([shift, wait])"
            );
            let shift = page.script(&script, vec![]).await.as_f64().unwrap();
            assert!(shift < 0.02, "{path} at {width}: {shift}");
        }
    }
}

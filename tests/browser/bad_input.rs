//! Broken feeds and addresses: a clear message, nothing else lost, never a blank page.

use std::path::{Path, PathBuf};

use serde_json::{Value, json};
use xtask::serve::{Fault, Server};

use crate::support::{Page, Words, site};
use wording::ids;

const MANIFEST: &str = "/feed/manifest.json";

fn built(name: &str) -> String {
    std::fs::read_to_string(site::root().join("dist/feed").join(name)).unwrap()
}

/// The file of a part of the published feed.
fn part(kind: &str) -> String {
    let manifest: Value = serde_json::from_str(&built("manifest.json")).unwrap();
    let parts = manifest["parts"].as_array().unwrap();
    parts.iter().find(|it| it["type"] == kind).unwrap()["url"].as_str().unwrap().to_owned()
}

async fn check_failure(page: &Page, server: &Server, path: &str, fault: Fault, reason: &str) {
    server.break_path(path, fault);
    page.open("/case").await;
    page.wait_until(reason, || async { page.text().await.contains(reason) }).await;
    page.by_role("heading", ids::PLACES_TITLE).await;
    page.by_role("link", "Casa di Quartiere Zante").await;
    page.by_role("link", ids::PERSON_CALL).await;
    server.mend();
    page.click("link", ids::FAILURE_RETRY).await;
    page.taken_over().await;
    assert!(!page.text().await.contains(reason), "{path}");
}

#[tokio::test(flavor = "multi_thread")]
async fn where_the_feed_cannot_be_read_the_static_page_stays_and_says_why() {
    let server = site::published();
    let page = Page::new(&server).await;
    let body = |it: &str| Fault::Body(it.into());
    let places = format!("/feed/{}", part("places"));
    let ours = format!("\"format\":\"{}\"", feed::FORMAT);
    let newer = built("manifest.json").replacen(&ours, "\"format\":\"2.0\"", 1);
    assert!(newer.contains("2.0"), "the published feed is of another format than {ours}");
    let nothing = json!({"format": "1.0", "parts": []}).to_string();
    for (path, fault, reason) in [
        (MANIFEST, Fault::Missing, "Forse manca la connessione"),
        (MANIFEST, body(""), "è danneggiato"),
        (MANIFEST, body("<html>Errore</html>"), "è danneggiato"),
        (MANIFEST, body("{}"), "è danneggiato"),
        (MANIFEST, body(&newer), "più nuovo"),
        (MANIFEST, body(&nothing), "è vuoto"),
        (places.as_str(), Fault::Missing, "Forse manca la connessione"),
        (places.as_str(), body("[{\"id\":"), "è danneggiato"),
    ] {
        check_failure(&page, &server, path, fault, reason).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_failure_is_told_in_the_readers_language() {
    let server = site::published();
    let page = Page::new(&server).await;
    server.break_path(MANIFEST, Fault::Missing);
    for (tag, dir, heading, retry) in
        [("en", "ltr", "Activities", "Try again"), ("ar", "rtl", "الأنشطة", "حاول مرة أخرى")]
    {
        page.open(&format!("/{tag}/attivita")).await;
        page.by_role("link", retry).await;
        let root = "const it = document.documentElement; return it.lang + it.dir";
        assert_eq!(page.script(root, vec![]).await, format!("{tag}{dir}"));
        page.by_role("heading", heading).await;
        page.assert_accessible().await;
    }
}

/// The program is there, and a page needs more than has been loaded.
#[tokio::test(flavor = "multi_thread")]
async fn a_later_page_that_cannot_be_drawn_says_so_and_tries_again() {
    let server = site::published();
    let page = Page::new(&server).await;
    server.break_path(MANIFEST, Fault::Missing);
    page.visit("/impostazioni").await;
    page.click("link", ids::NAV_PLACES).await;
    page.has_focus_on("heading", ids::FAILURE_TITLE).await;
    assert!(page.title().await.starts_with(&ids::FAILURE_TITLE.words()));
    server.mend();
    page.click("button", ids::FAILURE_RETRY).await;
    page.has_focus_on("heading", ids::PLACES_TITLE).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_broken_record_costs_only_itself() {
    let server = site::published();
    let mut records: Vec<Value> = serde_json::from_str(&built(&part("places"))).unwrap();
    let broken = records.iter_mut().find(|it| it["id"] == "turro").unwrap();
    broken["municipio"] = json!("tre");
    let page = Page::new(&server).await;
    server.break_path(&format!("/feed/{}", part("places")), Fault::Body(json!(records).to_string().into()));
    page.visit("/case").await;
    page.by_role("link", "Casa di Quartiere Zante").await;
    assert!(!page.has("link", "Casa di Quartiere Turro").await);
    page.visit("/informazioni").await;
    let text = page.text().await;
    assert!(text.contains("1 scheda del file è danneggiata"), "{text}");
}

#[tokio::test(flavor = "multi_thread")]
async fn markup_in_a_feed_is_text() {
    let server = site::published();
    let mut records: Vec<Value> = serde_json::from_str(&built(&part("places"))).unwrap();
    let house = records.iter_mut().find(|it| it["id"] == "zante").unwrap();
    house["name"] = json!("<img src=x onerror=alert(1)><b>Zante</b>");
    let page = Page::new(&server).await;
    server.break_path(&format!("/feed/{}", part("places")), Fault::Body(json!(records).to_string().into()));
    page.visit("/case/zante").await;
    page.by_role("heading", "Casa di Quartiere <img src=x onerror=alert(1)><b>Zante</b>").await;
    assert_eq!(
        page.script("return document.querySelectorAll('#portal img, #portal b').length", vec![]).await,
        0
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn what_an_address_says_wrongly_is_ignored() {
    let server = site::published();
    let page = Page::new(&server).await;
    for query in ["municipio=77&giorno=boh&pagina=-1", "q=%E0%A4%A&casa=../..", "lang=xx&tema=<script>"] {
        page.visit(&format!("/attivita?{query}")).await;
        page.by_role("heading", ids::ACTIVITIES_TITLE).await;
        assert!(page.text().await.contains(&ids::PERSON_CALL.words()), "{query}");
    }
    page.visit(&format!("/attivita?q={}", "a".repeat(9_000))).await;
    page.by_role("heading", "Nessuna attività").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn data_past_their_date_say_so_on_every_page() {
    let folder = copied_site("expired");
    let manifest = folder.join("feed/manifest.json");
    let mut value: Value = serde_json::from_str(&std::fs::read_to_string(&manifest).unwrap()).unwrap();
    value["validThrough"] = json!("2026-01-31");
    std::fs::write(&manifest, value.to_string()).unwrap();
    let server = Server::start(&folder, "/").unwrap();
    let page = Page::new(&server).await;
    for path in ["/", "/attivita", "/case/zante"] {
        page.visit(path).await;
        let text = page.text().await;
        assert!(text.contains("Questi dati valevano fino al 31 gennaio 2026."), "{path}: {text}");
    }
}

/// A copy of the published site that a test may break.
fn copied_site(name: &str) -> PathBuf {
    let to = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = std::fs::remove_dir_all(&to);
    copy(&site::built("dist", "make build"), &to);
    to
}

fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap().map(Result::unwrap) {
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target);
        } else {
            std::fs::copy(entry.path(), target).unwrap();
        }
    }
}

/// Safari 15 has no `AbortSignal.timeout`.
#[tokio::test(flavor = "multi_thread")]
async fn a_browser_that_knows_no_time_limits_can_search() {
    let server = site::demonstration();
    let page = Page::new(&server).await;
    page.with_script("delete AbortSignal.timeout").await;
    page.visit("/attivita?q=tombola&lang=it").await;
    page.by_role("link", (ids::FILTERS_REMOVE, "label", "«tombola»")).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn doubled_slashes_lead_to_the_page() {
    let server = site::published();
    let page = Page::new(&server).await;
    page.visit("//case//zante/").await;
    page.by_role("heading", "Casa di Quartiere Zante").await;
    page.arrives_at("/case/zante").await;
    page.click("link", ids::NAV_PLACES).await;
    page.has_focus_on("heading", ids::PLACES_TITLE).await;
}

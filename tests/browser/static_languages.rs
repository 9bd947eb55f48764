//! Every address in every language is a static page, and readers are led to theirs.

use std::fs;

use thirtyfour::Key;
use wording::{LANGUAGES, ids};
use xtask::serve::Fault;

use crate::support::{Engine, Page, site};

/// Language and direction of the page.
const ROOT: &str = "const it = document.documentElement; return it.lang + ' ' + it.dir";

/// Keeps the language of every page whose content is painted.
const PAINTED: &str = "new PerformanceObserver(list => {
        const painted = list.getEntriesByName('first-contentful-paint').length > 0;
        if (painted) sessionStorage.painted = (sessionStorage.painted ?? '') + document.documentElement.lang + ' ';
    }).observe({ type: 'paint', buffered: true });";

#[tokio::test(flavor = "multi_thread")]
async fn a_reader_is_led_to_the_page_in_her_language_before_anything_is_painted() {
    let server = site::published();
    server.break_path(&site::program(), Fault::Missing);
    let page = Page::for_language(&server, "ar-EG").await;
    page.with_script(PAINTED).await;
    for (asked, given) in [
        ("/", "/ar/"),
        ("/case/zante/?testo=150#orari", "/ar/case/zante/?testo=150#orari"),
        ("/attivita?q=ballo&municipio=9", "/ar/attivita/?q=ballo&municipio=9"),
        ("/case?lang=de", "/ar/case/"),
    ] {
        page.open(asked).await;
        page.arrives_at(given).await;
        page.wait_until("the page is Arabic", || async { page.script(ROOT, vec![]).await == "ar rtl" }).await;
        let take = "const it = sessionStorage.painted; sessionStorage.clear(); return it";
        page.wait_until("Arabic alone is painted", || async { page.script(take, vec![]).await == "ar " })
            .await;
    }
    // The record isn't blind: an Italian page, when it is asked for, is in it.
    page.open("/case?lang=it").await;
    let painted = "return sessionStorage.painted";
    page.wait_until("Italian is painted", || async { page.script(painted, vec![]).await == "it " }).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_address_that_names_a_language_is_obeyed() {
    let server = site::published();
    let page = Page::for_language(&server, "ar").await;
    for (asked, given, lang) in [
        ("/en/case", "/en/case", "en"),
        ("/case?lang=it", "/case?lang=it", "it"),
        ("/case?lang=fr", "/fr/case", "fr"),
        ("/ar/case?lang=it&testo=150", "/case?lang=it&testo=150", "it"),
        ("/en/attivita?q=yoga&lang=uk", "/uk/attivita?q=yoga", "uk"),
    ] {
        page.visit(asked).await;
        page.arrives_at(given).await;
        assert_eq!(page.script("return document.documentElement.lang", vec![]).await, lang, "{asked}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_way_back_to_italian_stands_on_top_and_is_remembered() {
    let server = site::published();
    // Without the program and with it.
    for fault in [Some(Fault::Missing), None] {
        server.mend();
        if let Some(fault) = fault {
            server.break_path(&site::program(), fault);
        }
        let page = Page::for_language(&server, "en").await;
        page.open("/case").await;
        page.by_role("heading", "Neighbourhood houses and help desks").await;
        page.click("link", "Italiano").await;
        page.by_role("heading", ids::PLACES_TITLE).await;
        page.open("/informazioni").await;
        page.by_role("heading", ids::ABOUT_TITLE).await;
        page.open("/en/informazioni").await;
        assert_eq!(page.script("return document.documentElement.lang", vec![]).await, "en");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_way_back_to_italian_keeps_the_focus() {
    let server = site::published();
    let page = Page::new(&server).await;
    page.visit("/en/case").await;
    page.script("document.querySelector('header a[hreflang=it]').focus()", vec![]).await;
    page.press(&[Key::Enter]).await;
    page.by_role("heading", ids::PLACES_TITLE).await;
    page.wait_until("what names the language has the focus", || async {
        page.focused().await.1.starts_with("Italiano")
    })
    .await;
    assert_eq!(page.script("return document.activeElement.localName", vec![]).await, "summary");
}

#[tokio::test(flavor = "multi_thread")]
async fn without_javascript_links_stay_in_the_language_and_lead_to_the_others() {
    let server = site::published();
    let page = Page::for_language(&server, "ar").await;
    page.without_javascript().await;
    page.open("/ar/case/zante").await;
    assert_eq!(page.script(ROOT, vec![]).await, "ar rtl");
    page.click("link", "الأنشطة").await;
    page.by_role("heading", "الأنشطة").await;
    assert_eq!(page.address().await, "/ar/attivita/");
    page.click("link", "Italiano").await;
    page.by_role("heading", ids::ACTIVITIES_TITLE).await;
    assert_eq!(page.address().await, "/attivita/?lang=it");
}

#[tokio::test(flavor = "multi_thread")]
async fn every_engine_takes_over_the_same_page_in_any_language() {
    let server = site::published();
    for engine in Engine::ALL {
        let page = Page::in_engine(&server, engine).await;
        for tag in ["ar", "zh-Hans", "en"] {
            page.visit(&format!("/{tag}/case/zante")).await;
            page.arrives_at(&format!("/{tag}/case/zante")).await;
            assert!(page.script(ROOT, vec![]).await.as_str().unwrap().starts_with(tag), "{engine:?} {tag}");
        }
        page.visit("/case/zante?lang=uk").await;
        page.arrives_at("/uk/case/zante").await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_unknown_address_is_told_of_in_the_language_that_it_names() {
    let server = site::published();
    let page = Page::new(&server).await;
    for (asked, lang) in
        [("/ar/niente", "ar"), ("/es/case/non-c-e", "es"), ("/tl/eventi/2026", "fil"), ("/xx/y", "it")]
    {
        page.visit(asked).await;
        assert_eq!(page.script("return document.documentElement.lang", vec![]).await, lang, "{asked}");
        assert_eq!(page.console_errors().await.iter().filter(|it| !it.contains("404")).count(), 0, "{asked}");
    }
}

#[test]
fn every_page_names_itself_and_its_equals() {
    let folder = site::built("dist", "make build");
    for path in ["", "attivita", "case/zante"] {
        for language in &LANGUAGES {
            let own = match (language.is_source(), path) {
                (true, path) => path.to_owned(),
                (false, "") => language.tag.to_owned(),
                (false, path) => format!("{}/{path}", language.tag),
            };
            let html = fs::read_to_string(folder.join(&own).join("index.html")).unwrap();
            let root = format!("<html lang=\"{}\" dir=\"{}\"", language.tag, language.dir());
            assert!(html.contains(&root), "{own}");
            let shown = if own.is_empty() { "./" } else { &own };
            assert!(html.contains(&format!("<link rel=\"canonical\" href=\"{shown}\">")), "{own}");
            assert!(html.contains(&format!("hreflang=\"{}\" href=\"{shown}\">", language.tag)), "{own}");
            assert_eq!(html.matches("<link rel=\"alternate\"").count(), LANGUAGES.len() + 1, "{own}");
        }
    }
}

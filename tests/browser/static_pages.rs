//! The site without the program: no JavaScript, a plain static server, any path.

use xtask::serve::{Fault, Server};

use crate::support::{Page, Words, site};
use wording::ids;

#[tokio::test(flavor = "multi_thread")]
async fn without_javascript_links_lead_from_the_front_page_to_a_houses_activities() {
    let server = site::published();
    let page = Page::new(&server).await;
    page.without_javascript().await;
    page.open("/").await;
    page.click("link", ids::NAV_PLACES).await;
    page.click("link", "Casa di Quartiere Calvi").await;
    page.by_role("heading", ids::PLACE_ACTIVITIES).await;
    page.click("link", "Tombola").await;
    page.by_role("heading", "Tombola").await;
    page.click("link", "Casa di Quartiere Calvi").await;
    page.by_role("heading", "Casa di Quartiere Calvi").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn without_javascript_the_catalogue_is_whole_and_has_no_dead_controls() {
    let server = site::published();
    let page = Page::new(&server).await;
    page.without_javascript().await;
    page.open("/attivita").await;
    assert_eq!(page.names("searchbox").await, Vec::<String>::new());
    assert_eq!(page.names("button").await, Vec::<String>::new());
    page.by_role("heading", (ids::MUNICIPIO, "number", "9")).await;
    page.by_role("link", "Casa di Quartiere Grivola").await;
    let manifest = std::fs::read_to_string(site::root().join("dist/feed/manifest.json")).unwrap();
    let manifest: serde_json::Value = serde_json::from_str(&manifest).unwrap();
    let parts = manifest["parts"].as_array().unwrap();
    let count = parts.iter().find(|it| it["type"] == "activities").unwrap()["count"].as_u64().unwrap();
    let shown = page.script("return document.querySelectorAll('.card').length", vec![]).await;
    assert_eq!(shown, count, "every activity can be read");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_deep_link_works_under_any_path() {
    for base in ["/", "/portale/"] {
        let server = Server::start(site::root().join("dist"), base).unwrap();
        let page = Page::new(&server).await;
        page.visit("/case/feltre").await;
        page.by_role("heading", "Casa di Quartiere Feltre").await;
        page.click("link", ids::NAV_ACTIVITIES).await;
        page.arrives_at("/attivita").await;
        page.has_focus_on("heading", ids::ACTIVITIES_TITLE).await;
        page.reload().await;
        page.taken_over().await;
        page.visit("/attivita?municipio=3").await;
        page.by_role("link", (ids::FILTERS_REMOVE, "label", "Municipio 3")).await;
        assert_eq!(page.console_errors().await, Vec::<String>::new());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_address_that_does_not_exist_gets_a_helpful_page() {
    for base in ["/", "/portale/"] {
        let server = Server::start(site::root().join("dist"), base).unwrap();
        let page = Page::new(&server).await;
        for path in [
            "/attivita/corso-del-1999",
            "/case/non-c-e",
            "/qualcosa",
            "/eventi/2026",
            "/a/b/c/d",
            "/impostazioni/x",
            "/privacy/x",
            "/lingue/x",
        ] {
            page.visit(path).await;
            page.by_role("heading", ids::NOT_FOUND_TITLE).await;
            page.click("link", ids::NAV_PLACES).await;
            page.by_role("heading", ids::PLACES_TITLE).await;
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn each_page_has_its_own_title_description_and_canonical_link() {
    let server = site::published();
    let page = Page::new(&server).await;
    page.without_javascript().await;
    let mut titles = std::collections::HashSet::new();
    for path in [
        "/",
        "/attivita",
        "/case",
        "/case/zante",
        "/case/saponaro-cam",
        "/case/saponaro-csrc",
        "/informazioni",
    ] {
        page.open(path).await;
        assert!(titles.insert(page.title().await), "{path}: {}", page.title().await);
        let html = page.driver().source().await.unwrap();
        assert!(html.contains("<meta name=\"description\" content=\""), "{path}");
        assert!(html.contains("<link rel=\"canonical\" href=\""), "{path}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn where_the_program_cannot_come_the_static_page_can_be_read() {
    let server = site::published();
    let wasm = site::program();
    server.break_path(&wasm, Fault::Missing);
    let page = Page::new(&server).await;
    page.open("/").await;
    let failed = ids::BOOT_FAILED.words();
    page.wait_until("the failure is told", || async { page.text().await.contains(&failed) }).await;
    assert_eq!(page.names("searchbox").await, Vec::<String>::new(), "nothing is left that would do nothing");
    page.open("/en/case/zante").await;
    page.by_role("heading", "Casa di Quartiere Zante").await;
    page.wait_until("the failure is told in the reader's language", || async {
        page.status_text().await
            == "The search is not working at the moment. You can read the page, load it again, or call 02 02 02."
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_shipped_program_compiles() {
    let server = site::published();
    let page = Page::new(&server).await;
    page.open("/informazioni").await;
    let script = "const done = arguments[arguments.length - 1];
        fetch(arguments[0]).then(it => WebAssembly.compileStreaming(it))
            .then(it => done(it instanceof WebAssembly.Module), error => done(String(error)))";
    let address = format!("{}{}", server.url(), site::program().trim_start_matches('/'));
    let compiled = page.driver().execute_async(script, vec![address.into()]).await.unwrap();
    assert_eq!(compiled.json(), &serde_json::json!(true));
}

/// The files that a page and its program have asked for. The static page and the program's ask for the same pictures.
const FETCHED: &str =
    "const all = performance.getEntriesByType('resource').map(it => new URL(it.name).pathname)
        .filter(it => !/icon|favicon/.test(it));
    const pictures = new Set(all.filter(it => it.endsWith('.svg')));
    return [...all.filter(it => !it.endsWith('.svg')), ...pictures].sort()";

/// The files that the page's own links name, and its pictures.
const NAMED: &str = "const kinds = 'link[rel=stylesheet], link[rel=modulepreload], link[rel=preload]';
    const uses = [...document.querySelectorAll('use')].map(it => new URL(it.href.baseVal, document.baseURI).pathname);
    const hero = document.querySelector('.hero');
    const drawn = hero && getComputedStyle(hero, '::after').backgroundImage.match(/\"(.*)\"/)[1];
    const pictures = new Set([...uses, ...(drawn ? [new URL(drawn).pathname] : [])]);
    const links = [...document.querySelectorAll(kinds)].map(it => new URL(it.href).pathname);
    return [...links, ...pictures].sort()";

/// The scales weigh what a page names.
#[tokio::test(flavor = "multi_thread")]
async fn a_page_fetches_what_it_names_once_and_nothing_else() {
    let server = site::published();
    for path in
        ["/", "/attivita", "/case/zante", "/privacy", "/ar", "/ar/attivita", "/ar/case/zante", "/ar/privacy"]
    {
        let page = Page::new(&server).await;
        page.visit(path).await;
        let fetched = page.script(FETCHED, vec![]).await;
        let named = page.script(NAMED, vec![]).await;
        let of_site = |it: &serde_json::Value| {
            let names = it.as_array().unwrap().iter().map(|it| it.as_str().unwrap().to_owned());
            names.filter(|it| !it.starts_with("/fonts/")).collect::<Vec<_>>()
        };
        assert_eq!(of_site(&fetched), of_site(&named), "{path}");
    }
}

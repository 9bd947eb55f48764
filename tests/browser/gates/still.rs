//! Static pages in every language, where the program doesn't come.

use std::path::PathBuf;

use wording::LANGUAGES;
use xtask::serve::Fault;

use super::sites::Site;
use crate::support::{
    Page,
    checks::{DOCUMENT, LAYOUT, Rules},
    portal::in_language,
    site,
};

/// Of each kind one.
const PAGES: [&str; 5] = ["/", "/attivita", "/attivita/gioco-delle-carte-feltre", "/case/zante", "/privacy"];

/// Their files in the languages that have a folder of their own.
pub fn files() -> Vec<PathBuf> {
    let folders = LANGUAGES.iter().skip(1).map(|it| Site::Published.folder().join(it.tag));
    let file = |folder: &PathBuf, page: &str| folder.join(page.trim_start_matches('/')).join("index.html");
    folders.flat_map(|folder| PAGES.map(|page| file(&folder, page))).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn static_pages_pass_the_gates_in_every_language() {
    let server = site::published();
    server.break_path(&site::program(), Fault::Missing);
    let page = Page::new(&server).await;
    page.at_size(320, 640).await;
    for language in &LANGUAGES {
        for path in PAGES {
            let address = in_language(path, language.tag);
            page.open(&address).await;
            page.wait_until("the failure is told", || async { !page.status_text().await.is_empty() }).await;
            let mut findings = page.axe(Rules::All).await;
            findings.extend(page.own(DOCUMENT).await);
            findings.extend(page.own(LAYOUT).await);
            assert!(findings.is_empty(), "{address}: {findings:#?}");
        }
    }
}

//! `make screenshots`: pictures of the pages, for people to look at. `screenshots SITE FOLDER`.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a picture that fails must be seen"
)]

mod support;

use std::{path::Path, process::ExitCode};

use support::{Page, site};
use xtask::serve::Server;

/// Name of the picture and address. The places and themes are those of the published feed.
const PAGES: &[(&str, &str)] = &[
    ("home", "/"),
    ("catalogue", "/attivita"),
    ("search", "/attivita?q=ginnastica"),
    ("no-results", "/attivita?q=xyzxyz"),
    ("places", "/case"),
    ("ageing", "/eta-attiva"),
    ("guides", "/guide"),
    ("list", "/la-mia-lista"),
    ("settings", "/impostazioni"),
    ("about", "/informazioni"),
    ("not-found", "/nessuna-pagina"),
];

/// Width and height in CSS pixels: a phone, a tablet at a desk.
const SCREENS: [(u32, u32); 2] = [(360, 640), (1024, 768)];

const LANGUAGES: [&str; 3] = ["it", "en", "ar"];

struct Variant {
    name: &'static str,
    media: &'static [(&'static str, &'static str)],
    query: &'static str,
}

const VARIANTS: [Variant; 4] = [
    Variant { name: "light", media: &[("prefers-color-scheme", "light")], query: "" },
    Variant { name: "dark", media: &[("prefers-color-scheme", "dark")], query: "" },
    Variant { name: "forced-colors", media: &[("forced-colors", "active")], query: "" },
    Variant { name: "text-200", media: &[], query: "&testo=200" },
];

#[tokio::main]
async fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [folder, out] = arguments.as_slice() else {
        eprintln!("usage: screenshots SITE FOLDER");
        return ExitCode::FAILURE;
    };
    let server = Server::start(site::built(folder, "make build FEED=demo"), "/").unwrap();
    let page = Page::new(&server).await;
    for variant in &VARIANTS {
        page.with_media(variant.media).await;
        let folder = site::root().join(out).join(variant.name);
        for language in LANGUAGES {
            take_all(&page, &folder, language, variant.query).await;
        }
    }
    eprintln!("The pictures are in {out}/.");
    ExitCode::SUCCESS
}

async fn take_all(page: &Page, folder: &Path, language: &str, query: &str) {
    for (name, address) in PAGES {
        let separator = if address.contains('?') { '&' } else { '?' };
        for (width, height) in SCREENS {
            page.at_size(width, height).await;
            page.open(&format!("{address}{separator}lang={language}{query}")).await;
            page.settled().await;
            page.screenshot(&folder.join(format!("{name}-{language}-{width}.png"))).await;
        }
    }
}

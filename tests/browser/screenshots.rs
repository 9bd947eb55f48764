//! `make screenshots`: pictures of the pages, for people to look at. `screenshots SITE FOLDER`.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a picture that fails must be seen"
)]

mod support;

use std::{path::Path, process::ExitCode};

use support::{Page, portal::in_language, site};
use xtask::serve::Server;

/// Name of the picture and address, in the demonstration.
const PAGES: &[(&str, &str)] = &[
    ("home", "/"),
    ("catalogue", "/attivita"),
    ("search", "/attivita?q=ginnastica"),
    ("week", "/attivita?vista=settimana"),
    ("map", "/attivita?vista=mappa"),
    ("map-municipio", "/attivita?vista=mappa&municipio=8"),
    ("no-results", "/attivita?q=xyzxyz"),
    ("activity", "/attivita/sportello-spid-cie-zante"),
    ("places", "/case"),
    ("house", "/case/feltre"),
    ("house-without-address", "/case/turro"),
    ("desk", "/case/wemi-feltre"),
    ("about", "/informazioni"),
    ("not-found", "/case/non-c-e"),
];

/// Width and height in CSS pixels: a phone, a tablet at a desk.
const SCREENS: [(u32, u32); 2] = [(360, 640), (1024, 768)];

const LANGUAGES: [&str; 3] = ["it", "en", "ar"];

struct Variant {
    name: &'static str,
    media: &'static [(&'static str, &'static str)],
    /// The browser's own size of text, as a multiple of the usual one.
    text: f64,
}

const VARIANTS: [Variant; 4] = [
    Variant { name: "light", media: &[("prefers-color-scheme", "light")], text: 1.0 },
    Variant { name: "dark", media: &[("prefers-color-scheme", "dark")], text: 1.0 },
    Variant { name: "forced-colors", media: &[("forced-colors", "active")], text: 1.0 },
    Variant { name: "text-200", media: &[], text: 2.0 },
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
            take_all(&page, &folder, language, variant.text).await;
        }
    }
    eprintln!("The pictures are in {out}/.");
    ExitCode::SUCCESS
}

async fn take_all(page: &Page, folder: &Path, language: &str, text: f64) {
    for (name, address) in PAGES {
        for (width, height) in SCREENS {
            page.at_size(width, height).await;
            page.open(&in_language(address, language)).await;
            page.taken_over().await;
            page.in_its_font().await;
            // The style sheets' own size is 112.5% of the browser's.
            let script = "document.documentElement.style.fontSize = 112.5 * arguments[0] + '%'";
            page.script(script, vec![text.into()]).await;
            page.settled().await;
            page.screenshot(&folder.join(format!("{name}-{language}-{width}.png"))).await;
        }
    }
}

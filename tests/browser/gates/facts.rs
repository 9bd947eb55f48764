//! Preferences change how facts are shown, never the facts.

use serde_json::Value;

use super::{
    day::USUAL,
    matrix::{CONTRAST, Case, DEFAULT, ESSENTIAL, LARGE, Preferences},
    sites::Site,
};
use crate::support::{Page, portal::TUESDAY};

/// The catalogue's first page, an activity, a house.
const PAGES: [(Site, &str); 4] = [
    (Site::Published, "/attivita"),
    (Site::Published, "/attivita/gioco-delle-carte-feltre"),
    (Site::Demonstration, "/attivita"),
    (Site::Demonstration, "/case/feltre"),
];

/// Links, contacts, prices and dates, found by features that don't depend on the words around them.
const FACTS: &str = r"
    const main = document.querySelector('main');
    const tidy = text => text.replace(/\s+/g, ' ').trim();
    const address = it => (({ pathname, protocol, href }) => protocol.startsWith('http') ? pathname : href)(new URL(it.href));
    // The essential version has times in words.
    const TIMES = /dalle [\d:]+( e \d+)? alle [\d:]+( e \d+)? /;
    const of = (selector, fact) => [...new Set([...main.querySelectorAll(selector)].map(fact))];
    return {
        links: of(':not(.overview *):is(a[href*=\x22attivita/\x22], a[href*=\x22case/\x22])', it => address(it) + ' ' + tidy(it.textContent).replace(TIMES, '')),
        contacts: of('a[href^=\x22tel:\x22], a[href^=\x22mailto:\x22]', address),
        prices: [...new Set(main.innerText.match(/(?:\d+[.,])?\d+\s?€|€\s?\d+(?:[.,]\d+)?|gratis/gi))].map(tidy).sort(),
        dates: of('time[datetime]', it => it.dateTime),
    };";

/// Labels stand beside or above what they label: the words count.
const TEXT: &str = r"return document.querySelector('main').innerText.replace(/\s+/g, ' ')";

#[tokio::test(flavor = "multi_thread")]
async fn every_preference_shows_the_same_facts() {
    for (site, path) in PAGES {
        let server = site.serve();
        let page = Page::new(&server).await;
        page.at_time(TUESDAY).await;
        page.at_size(320, 640).await;
        let mut told = [FACTS, TEXT].map(|_| Value::Null);
        for preferences in [&DEFAULT, &LARGE, &CONTRAST, &ESSENTIAL] {
            let case = Case { site, day: &USUAL, page: path, language: "it", preferences };
            page.visit(&case.whole_address()).await;
            let facts = page.script(FACTS, vec![]).await;
            let text = page.script(TEXT, vec![]).await;
            if told[0].is_null() {
                assert!(!facts["links"].as_array().unwrap().is_empty(), "{path} has no facts: {facts}");
                told = [facts, text];
                continue;
            }
            same(&told[0], &facts, path, preferences);
            if preferences.name != ESSENTIAL.name {
                same(&told[1], &text, path, preferences);
            }
        }
    }
}

#[track_caller]
fn same(told: &Value, now: &Value, path: &str, preferences: &Preferences) {
    assert!(told == now, "{path} with {}:\n{now:#}\nand without:\n{told:#}", preferences.name);
}

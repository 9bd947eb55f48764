//! The checks of one page as each of its readers has it.

use std::sync::Mutex;

use serde_json::{Value, json};
use thirtyfour::Key;

use super::{
    day::USUAL,
    matrix::{Case, DEFAULT, Visit},
    record::{Part, Record, State},
};
use crate::support::{
    Page,
    checks::{DOCUMENT, Finding, LAYOUT, Rules, SPACED},
};

/// The script that removes the choices that a reader made on another page.
const FORGET: &str = "try { localStorage.clear(); sessionStorage.clear() } catch {}";

/// Whether there is room for wide parts: as the program and the start-up script ask it.
const WIDE: &str = "(innerWidth >= 46 * parseFloat(getComputedStyle(document.documentElement).fontSize))";

const LOADED: &str = "window.drawnWide = WIDE";

/// Chooses in the portal's own bar, and tells whether the page is as it would be if it were loaded so: a week is drawn
/// for the room that there was when the page was loaded.
const CHOOSE: &str = "const done = arguments[arguments.length - 1];
    for (const [setting, value] of Object.entries(arguments[0])) {
        const radio = document.querySelector('[data-lettura] [name=' + setting + '][value=\"' + value + '\"]');
        if (!radio.checked) radio.click();
    }
    requestAnimationFrame(() => setTimeout(() => {
        const week = document.querySelector('.week-day, .week');
        done(!week || window.drawnWide === WIDE);
    }));";

/// The filters are part of the page also where there is room for them only on request.
const OPEN_FILTERS: &str = "document.querySelectorAll('.more-filters').forEach(it => it.open = true);";

/// A number for the document, and one for where everything stands on it.
const NUMBERS: &str = "const number = text => {
        let [a, b] = [0xdeadbeef, 0x41c6ce57];
        for (let at = 0; at < text.length; at++) {
            a = Math.imul(a ^ text.charCodeAt(at), 2654435761);
            b = Math.imul(b ^ text.charCodeAt(at), 1597334677);
        }
        return (a >>> 0) + ' ' + (b >>> 0) + ' ' + text.length;
    };
    const box = it => { const { x, y, width, height } = it.getBoundingClientRect(); return [x, y, width, height] };
    return [document.title + document.documentElement.lang + document.body.outerHTML,
        innerWidth + ' ' + innerHeight + ' ' + [...document.body.querySelectorAll('*')].map(box)].map(number);";

/// Runs while everything that can be opened is open.
const OPEN_ALL: &str = "window.wereClosed = [...document.querySelectorAll('details:not([open])')];
    wereClosed.forEach(it => it.open = true)";
const CLOSE_AGAIN: &str = "wereClosed.forEach(it => it.open = false)";

const SOURCE: &str = "return '<!doctype html>' + document.documentElement.outerHTML";

/// The values of settings that nobody has chosen.
const NO_CHOICE: [(&str, &str); 3] =
    [("testo", "100"), ("tema-colore", "dispositivo"), ("versione", "completa")];

/// The page is loaded once, and its readers choose on it what they like; `same.rs` holds that this is as if each had
/// loaded it.
pub async fn look(page: &Page, visit: &Visit, record: &Mutex<Record>) {
    let (narrowest, _) = visit.screens[0];
    let mut is_there = false;
    for &(width, height) in visit.screens {
        page.at_size(width, height).await;
        for case in &visit.cases {
            let state = State { case: *case, width };
            Record::time(record, Part::Pages, arrive(page, case, is_there)).await;
            is_there = true;
            look_at(page, state, width == narrowest, record).await;
        }
    }
    page.script(FORGET, vec![]).await;
}

/// Brings the page to the state that this reader has.
async fn arrive(page: &Page, case: &Case, is_there: bool) {
    page.with_media(case.preferences.media).await;
    if is_there && choose(page, case).await {
        return;
    }
    load(page, case).await;
    if !choose(page, case).await {
        // The choices are kept: now the page is drawn for its room.
        load(page, case).await;
        assert!(choose(page, case).await, "{} is never drawn for its room", case.address());
    }
    // From the first key on, rings are drawn.
    page.press(&[Key::Tab]).await;
    page.script("document.activeElement.blur(); scrollTo(0, 0)", vec![]).await;
}

/// Loads the page of a reader who chose nothing, or with the choices that are kept.
pub async fn load(page: &Page, case: &Case) {
    load_at(page, &case.address()).await;
}

/// Loads the page at this address, and its font.
pub async fn load_at(page: &Page, address: &str) {
    page.visit(address).await;
    page.in_its_font().await;
    page.script(&LOADED.replace("WIDE", WIDE), vec![]).await;
}

/// Chooses on the page. Returns whether the page is now as if it had been loaded so.
pub async fn choose(page: &Page, case: &Case) -> bool {
    let chosen = |word: &str| case.preferences.choices.iter().find(|it| it.0 == word).map(|it| it.1);
    let choices =
        NO_CHOICE.iter().map(|(word, usual)| ((*word).to_owned(), chosen(word).unwrap_or(usual).into()));
    let choices: serde_json::Map<String, Value> = choices.collect();
    let chosen = page.driver().execute_async(CHOOSE.replace("WIDE", WIDE), vec![json!(choices)]).await;
    chosen.unwrap_or_else(|error| panic!("{}: {error}", case.whole_address())).json() == true
}

async fn look_at(page: &Page, state: State, first: bool, record: &Mutex<Record>) {
    let case = state.case;
    let numbers = page.script(&format!("{OPEN_FILTERS} {NUMBERS}"), vec![]).await;
    let mut findings = of_document(page, state, first, numbers[0].as_str().unwrap(), record).await;
    // In other colours everything may stand where it stood: then only the rings of the focus can be other ones.
    let is_new = record.lock().unwrap().is_new(&numbers.to_string());
    if is_new {
        findings.extend(Record::time(record, Part::Own, page.own(LAYOUT)).await);
    }
    if is_new && first {
        let spaced = Record::time(record, Part::Own, page.own_spaced(SPACED)).await.into_iter();
        findings.extend(spaced.map(|it| Finding { rule: format!("{}-spaced", it.rule), ..it }));
    }
    if is_new || first {
        findings.extend(Record::time(record, Part::Focus, page.own(&["focus"])).await);
    }
    record.lock().unwrap().add(state, findings);
    if first && case.preferences.name == DEFAULT.name {
        let title = page.title().await;
        record.lock().unwrap().add_title(&case, title);
    }
}

/// Runs the checkers that read the document, once for each document: other colours and larger text don't change it.
/// Colours are checked in every case; in every width only with the default preferences, since no width changes them.
async fn of_document(
    page: &Page,
    state: State,
    first: bool,
    number: &str,
    record: &Mutex<Record>,
) -> Vec<Finding> {
    if !record.lock().unwrap().is_new(number) {
        let asked = first || state.case.preferences.name == DEFAULT.name;
        return if asked {
            Record::time(record, Part::Axe, page.axe(Rules::Layout)).await
        } else {
            Vec::new()
        };
    }
    let source = page.script(SOURCE, vec![]).await;
    record.lock().unwrap().keep_document(state, source.as_str().unwrap());
    let mut findings = Record::time(record, Part::Axe, page.axe(Rules::All)).await;
    // Another day changes the activities, not their markup: one language is enough.
    if *state.case.day == *USUAL || state.case.language == "it" {
        findings.extend(Record::time(record, Part::Ace, page.ace()).await);
    }
    page.script(OPEN_ALL, vec![]).await;
    findings.extend(Record::time(record, Part::Own, page.own(DOCUMENT)).await);
    page.script(CLOSE_AGAIN, vec![]).await;
    findings
}

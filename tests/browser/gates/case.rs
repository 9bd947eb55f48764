//! What is asked of one page as one reader has it.

use std::sync::Mutex;

use thirtyfour::Key;

use super::{
    matrix::{Case, DEFAULT},
    record::{Record, State},
};
use crate::support::{
    Page,
    checks::{DOCUMENT, Finding, LAYOUT, Rules, SPACED},
};

/// What a reader chose on another page must not be here.
const FORGET: &str = "try { localStorage.clear(); sessionStorage.clear() } catch {}";

/// The filters are part of the page also where there is room for them only on request.
const OPEN_FILTERS: &str = "document.querySelectorAll('.more-filters').forEach(it => it.open = true)";

/// Runs while everything that can be opened is open.
const OPEN_ALL: &str = "window.wereClosed = [...document.querySelectorAll('details:not([open])')];
    wereClosed.forEach(it => it.open = true)";
const CLOSE_AGAIN: &str = "wereClosed.forEach(it => it.open = false)";

/// A week is drawn for the room that there was when the page was loaded.
const DRAWN_FOR_ITS_ROOM: &str = "return !!document.querySelector('.week-day, .week')";

/// The document but for what is the same question in another colour or size.
const DOCUMENT_KEY: &str = r"return (document.title + document.documentElement.lang + document.body.outerHTML)
    .replace(/(testo|tema-colore|versione)=[^&\x22]*/g, '')";

const SOURCE: &str = "return '<!doctype html>' + document.documentElement.outerHTML";

pub async fn look(page: &Page, case: Case, record: &Mutex<Record>) {
    page.with_media(case.preferences.media).await;
    let mut arrived = false;
    for &(width, height) in case.screens {
        page.at_size(width, height).await;
        if !arrived || page.script(DRAWN_FOR_ITS_ROOM, vec![]).await == true {
            page.script(FORGET, vec![]).await;
            page.visit(&case.address()).await;
            page.script(OPEN_FILTERS, vec![]).await;
        }
        let state = State { case, width };
        let mut findings = of_document(page, state, !arrived, record).await;
        findings.extend(page.own(LAYOUT).await);
        if !arrived {
            page.with_text_spacing(true).await;
            let spaced = page.own(SPACED).await.into_iter();
            findings.extend(spaced.map(|it| Finding { rule: format!("{}-spaced", it.rule), ..it }));
            page.with_text_spacing(false).await;
        }
        // From the first key on, rings are drawn.
        page.press(&[Key::Tab]).await;
        findings.extend(page.own(&["focus"]).await);
        record.lock().unwrap().add(state, findings);
        arrived = true;
    }
    if case.preferences.name == DEFAULT.name {
        let title = page.title().await;
        record.lock().unwrap().add_title(&case, title);
    }
}

/// The checkers that read the document read each only once. Colours are asked of every case; in every width only where
/// nobody has asked for anything, since no width changes them.
async fn of_document(page: &Page, state: State, first: bool, record: &Mutex<Record>) -> Vec<Finding> {
    let key = page.script(DOCUMENT_KEY, vec![]).await.to_string();
    if !record.lock().unwrap().is_new(&key) {
        let asked = first || state.case.preferences.name == DEFAULT.name;
        return if asked { page.axe(Rules::Layout).await } else { Vec::new() };
    }
    let source = page.script(SOURCE, vec![]).await;
    record.lock().unwrap().keep_document(state, source.as_str().unwrap());
    let mut findings = page.axe(Rules::All).await;
    findings.extend(page.ace().await);
    page.script(OPEN_ALL, vec![]).await;
    findings.extend(page.own(DOCUMENT).await);
    page.script(CLOSE_AGAIN, vec![]).await;
    findings
}

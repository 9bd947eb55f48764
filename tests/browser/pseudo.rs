//! Two languages that nobody speaks, made of English by the build of the demonstration. In `en-XA` every letter of
//! `locales/` has an accent, so that plain words come from elsewhere; it is 40% longer, and `ar-XB` runs from right to
//! left, so that parts with too little room break.

use serde_json::Value;

use crate::support::portal::{TUESDAY, in_language};
use crate::support::{Page, site};

/// One page of every kind; the activity is added from the feed.
const PAGES: [&str; 17] = [
    "/",
    "/attivita",
    "/attivita?q=yoga&municipio=8&per=anziani&gratis=1",
    "/attivita?q=burraco&eta=3",
    "/attivita?q=xyzxyz",
    "/attivita?vista=settimana",
    "/attivita?vista=mappa",
    "/case",
    "/case/feltre",
    "/case/feltre?versione=essenziale",
    "/case/wemi-feltre",
    "/impostazioni",
    "/lingue",
    "/accessibilita",
    "/privacy",
    "/informazioni",
    "/attivita/non-esiste",
];

/// Plain words that are neither typed by the reader nor marked as another language's, with their place. Italian words
/// of the feed may stand in a title or in a control's name, which have no language of their own.
const PLAIN: &str = r"
    const page = document.documentElement.lang;
    const isForeign = it => it.closest('[lang]').lang !== page || it.closest('[translate=no]');
    const foreign = [...document.querySelectorAll('[lang], [translate=no]')].filter(isForeign)
        .map(it => it.textContent.trim()).filter(it => it.length > 2).sort((a, b) => b.length - a.length);
    const typed = new URLSearchParams(location.search).get('q');
    const found = [];
    const look = (text, where) => {
        const words = (text.match(/[\p{L}\p{M}]+/gu) || []).filter(it => /^[A-Za-z]{3,}$/.test(it) && it !== typed);
        if (words.length) found.push(words.join(' ') + ' – ' + where);
    };
    const lookAtName = (text, where) => look(foreign.reduce((rest, it) => rest.replaceAll(it, ''), text), where);
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node; (node = walker.nextNode());) {
        const element = node.parentElement;
        if (!element.closest('script, style, noscript') && !isForeign(element)) look(node.textContent, element.outerHTML.slice(0, 200));
    }
    for (const name of ['aria-label', 'aria-description', 'aria-roledescription', 'aria-valuetext', 'alt', 'title', 'placeholder']) {
        for (const element of document.body.querySelectorAll('[' + name + ']')) {
            if (!isForeign(element)) lookAtName(element.getAttribute(name), name + ' of ' + element.cloneNode().outerHTML.slice(0, 200));
        }
    }
    lookAtName(document.title, 'the title');
    return found;";

/// Text that isn't all in sight: cut by something around it, to be scrolled to sideways, or sticking out of its box.
/// Text for screen readers only isn't meant to be.
const CUT: &str = r"
    const found = [];
    const tell = (what, it) => found.push(what + ': ' + it.textContent.trim().slice(0, 60) + ' – ' + it.cloneNode().outerHTML.slice(0, 160));
    const isForEars = it => getComputedStyle(it).clipPath !== 'none' || it.getBoundingClientRect().width <= 1;
    const above = function* (it) { for (; it && it !== document.documentElement; it = it.parentElement) yield it; };
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node; (node = walker.nextNode());) {
        const element = node.parentElement;
        if (!node.textContent.trim() || element.closest('option, script, noscript') || !element.checkVisibility()) continue;
        const boxes = [...above(element)];
        if (boxes.some(isForEars)) continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        const text = range.getBoundingClientRect();
        if (text.left < -1 || text.right > innerWidth + 1) tell('out of the window', element);
        for (const box of boxes) {
            const style = getComputedStyle(box);
            const edge = box.getBoundingClientRect();
            if (style.display !== 'inline' && style.overflowX !== 'visible' && (text.left < edge.left - 1 || text.right > edge.right + 1)) tell('cut at the side', element);
            if (style.display !== 'inline' && ['hidden', 'clip'].includes(style.overflowY) && text.bottom > edge.bottom + 1) tell('cut below', element);
        }
        if (boxes[0].clientWidth && boxes[0].scrollWidth > boxes[0].clientWidth + 1) tell('sticks out', element);
    }
    return found;";

/// The pages, with an activity that uses every field.
async fn pages(page: &Page) -> Vec<String> {
    page.visit("/en-XA/attivita").await;
    let first = "return new URL(document.querySelector('.card h3 a').href).pathname";
    let activity = page.script(first, vec![]).await.as_str().unwrap().replace("/en-XA", "");
    PAGES.iter().map(|it| (*it).to_owned()).chain([activity]).collect()
}

async fn open(page: &Page, path: &str, tag: &str) {
    page.visit(&in_language(path, tag)).await;
    page.in_its_font().await;
    assert_eq!(lang(page).await, tag, "{path}");
    page.script("document.querySelectorAll('details').forEach(it => it.open = true)", vec![]).await;
}

async fn lang(page: &Page) -> String {
    let lang = page.script("return document.documentElement.lang", vec![]).await;
    lang.as_str().unwrap().to_owned()
}

/// Looks at all pages in a language: `script` returns what is wrong with one.
async fn check(tag: &str, width: u32, script: &str) {
    let server = site::demonstration();
    let page = Page::new(&server).await;
    page.at_time(TUESDAY).await;
    page.at_size(width, 800).await;
    let mut faults = Vec::new();
    for path in pages(&page).await {
        open(&page, &path, tag).await;
        let found = page.script(script, vec![]).await;
        let found = found.as_array().unwrap().iter().filter_map(Value::as_str);
        faults.extend(found.map(|it| format!("{path}: {it}")));
        page.assert_no_sideways_scroll().await;
    }
    assert!(faults.is_empty(), "{tag}:\n{}", faults.join("\n"));
}

#[tokio::test(flavor = "multi_thread")]
async fn every_wording_comes_from_locales() {
    check("en-XA", 1024, PLAIN).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn long_words_have_room_on_a_small_phone() {
    check("en-XA", 320, CUT).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn words_from_right_to_left_have_room_on_a_small_phone() {
    check("ar-XB", 320, CUT).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn planted_faults_are_found() {
    let server = site::demonstration();
    let page = Page::new(&server).await;
    page.at_size(320, 800).await;
    open(&page, "/case", "en-XA").await;
    for (html, script, fault) in [
        ("<p>Ƥŀȧȧīīƞ</p><p lang='it'>Casa</p>", PLAIN, ""),
        ("<p>Plain words</p>", PLAIN, "Plain words – <p>"),
        ("<a aria-label='Plain'>Ƥŀȧȧīīƞ</a>", PLAIN, "Plain – aria-label"),
        ("<input placeholder='Plain'>", PLAIN, "Plain – placeholder"),
        ("<p lang='it'>Casa</p><a title='Ǿǿƥḗḗƞ Casa'>-</a>", PLAIN, ""),
        ("<p>Ƥŀȧȧīīƞ</p>", CUT, ""),
        (
            "<p data-style='width: 20px; overflow: hidden; white-space: nowrap'>Ƥŀȧȧīīƞ</p>",
            CUT,
            "cut at the side",
        ),
        ("<p data-style='width: 20px; overflow-wrap: normal; hyphens: none'>Ƥŀȧȧīīƞ</p>", CUT, "sticks out"),
        ("<p data-style='height: 5px; overflow: hidden'>Ƥŀȧȧīīƞ</p>", CUT, "cut below"),
    ] {
        // The page's policy forbids styles in its markup.
        let plant = "document.querySelector('main').innerHTML = arguments[0];
            document.querySelectorAll('[data-style]').forEach(it => { it.style.cssText = it.dataset.style; })";
        page.script(plant, vec![html.into()]).await;
        let found = page.script(script, vec![]).await.to_string();
        assert!(if fault.is_empty() { found == "[]" } else { found.contains(fault) }, "{html}: {found}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn links_searches_and_reloads_keep_a_pseudo_language() {
    let server = site::demonstration();
    let page = Page::new(&server).await;
    for tag in ["en-XA", "ar-XB"] {
        page.visit(&format!("/?lang={tag}")).await;
        page.script("document.querySelector('nav a[href$=case]').click()", vec![]).await;
        page.arrives_at(&format!("/{tag}/case")).await;
        page.back().await;
        page.arrives_at(&format!("/{tag}")).await;
        page.script("document.querySelector('form[role=search], search form').requestSubmit()", vec![]).await;
        page.arrives_at(&format!("/{tag}/attivita")).await;
        assert_eq!(lang(&page).await, tag);
        page.reload().await;
        page.taken_over().await;
        assert_eq!(lang(&page).await, tag);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_published_site_has_no_pseudo_languages() {
    let server = site::published();
    let page = Page::new(&server).await;
    for (tag, instead) in [("en-XA", "en"), ("ar-XB", "ar")] {
        assert!(!site::root().join(format!("dist/locales/{tag}.json")).exists());
        page.visit(&format!("/?lang={tag}")).await;
        assert_eq!(lang(&page).await, instead);
    }
}

//! Ways of reading: chosen on a page or in the bar, seen at once, kept on this device and nowhere else.

use serde_json::{Value, json};
use thirtyfour::Key;

use crate::support::portal::TUESDAY;
use crate::support::{Page, Words, site};
use wording::ids;

const LETTERS: &str = "return parseFloat(getComputedStyle(document.documentElement).fontSize)";

/// Notes the size of text that a page has when its content begins: before that is painted, and before the program.
const NOTE_THE_FIRST: &str = "new MutationObserver((_, observer) => {
        if (!document.getElementById('portal')) return;
        observer.disconnect();
        window.first = document.documentElement.getAttribute('data-testo');
    }).observe(document, { childList: true, subtree: true })";

async fn attribute(page: &Page, name: &str) -> Value {
    page.script(&format!("return document.documentElement.getAttribute('data-{name}')"), vec![]).await
}

async fn choose(page: &Page, value: &str) {
    let script = "document.querySelector(`form.settings [value=\"${arguments[0]}\"]`).scrollIntoView()";
    page.script(script, vec![json!(value)]).await;
    let radio = format!("form.settings [value=\"{value}\"]");
    page.driver().find(thirtyfour::By::Css(radio)).await.unwrap().click().await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn a_choice_is_seen_at_once_and_kept() {
    let server = site::published();
    let page = Page::new(&server).await;
    page.visit("/impostazioni").await;
    let before = page.script(LETTERS, vec![]).await.as_f64().unwrap();
    choose(&page, "150").await;
    page.wait_until("letters are half as large again", || async {
        (page.script(LETTERS, vec![]).await.as_f64().unwrap() / before - 1.5).abs() < 0.01
    })
    .await;
    choose(&page, "contrasto").await;
    choose(&page, "sottolineati").await;
    choose(&page, "fermo").await;
    page.with_script(NOTE_THE_FIRST).await;
    page.visit("/case/zante").await;
    assert_eq!(page.script("return window.first", vec![]).await, "150", "before the program has come");
    for (name, value) in
        [("testo", "150"), ("tema-colore", "contrasto"), ("link", "sottolineati"), ("movimento", "fermo")]
    {
        assert_eq!(attribute(&page, name).await, value, "{name}");
    }
    let sent =
        "return performance.getEntriesByType('resource').concat(performance.getEntriesByType('navigation'))
        .map(it => it.name).filter(it => /testo|contrasto|lettura/.test(it))";
    assert_eq!(page.script(sent, vec![]).await, json!([]), "preferences leave the device");
    page.click("link", ids::SETTINGS_TITLE).await;
    page.click("button", ids::SETTINGS_RESTORE).await;
    page.wait_until("it is said", || async { page.status_text().await == ids::SETTINGS_RESTORED.words() })
        .await;
    page.reload().await;
    page.taken_over().await;
    assert_eq!(attribute(&page, "testo").await, Value::Null);
    assert_eq!(page.script(LETTERS, vec![]).await.as_f64().unwrap(), before);
}

#[tokio::test(flavor = "multi_thread")]
async fn text_multiplies_the_browsers_own_size() {
    let server = site::published();
    let page = Page::new(&server).await;
    page.visit("/?testo=200").await;
    let percent = "const probe = document.createElement('p');
        probe.style.font = 'medium serif';
        document.body.append(probe);
        const browsers = parseFloat(getComputedStyle(probe).fontSize);
        return parseFloat(getComputedStyle(document.documentElement).fontSize) / browsers";
    assert_eq!(page.script(percent, vec![]).await, 2.25, "112.5% of the browser's size, twice");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_bar_is_two_actions_away_and_takes_the_keyboard() {
    let server = site::demonstration();
    let page = Page::new(&server).await;
    page.visit("/attivita/non-esiste").await;
    let bar = page.driver().find(thirtyfour::By::Css(".reading summary")).await.unwrap();
    bar.send_keys(Key::Enter).await.unwrap();
    let large = page.by_role("radio", ids::SETTING_TEXT_150).await;
    large.send_keys(Key::Space).await.unwrap();
    page.wait_until("text is large", || async { attribute(&page, "testo").await == "150" }).await;
    page.has_focus_on("radio", ids::SETTING_TEXT_150).await;
    assert_eq!(page.status_text().await, "", "a radio button says itself that it is chosen");
    page.press(&[Key::Right]).await;
    page.wait_until("text is larger", || async { attribute(&page, "testo").await == "200" }).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_panel_never_lies_over_what_has_the_focus() {
    let server = site::published();
    let page = Page::new(&server).await;
    page.at_size(1280, 900).await;
    page.visit("/").await;
    page.script("document.querySelector('.reading').open = true", vec![]).await;
    page.by_role("link", ids::READING_ALL).await.focus().await.unwrap();
    page.press(&[Key::Tab]).await;
    page.wait_until("the panel is closed", || async {
        page.script("return document.querySelectorAll('.menu[open]').length", vec![]).await == 0
    })
    .await;
    page.has_focus_on("link", ids::NAV_ACTIVITIES).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn one_tap_on_the_front_page_makes_text_large() {
    let server = site::published();
    let page = Page::new(&server).await;
    page.visit("/").await;
    let button = page.by_role("button", ids::HOME_LARGE_TEXT).await;
    for (pressed, text) in [("true", json!("150")), ("false", Value::Null)] {
        button.click().await.unwrap();
        page.wait_until("text has changed", || async { attribute(&page, "testo").await == text }).await;
        assert_eq!(button.attr("aria-pressed").await.unwrap().as_deref(), Some(pressed));
        page.has_focus_on("button", ids::HOME_LARGE_TEXT).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_address_can_ask_and_leaves_no_trace() {
    let server = site::published();
    let page = Page::new(&server).await;
    page.visit("/case?testo=125&versione=essenziale&tema-colore=verde&annunci=nessuno").await;
    assert_eq!(attribute(&page, "testo").await, "125");
    assert_eq!(attribute(&page, "annunci").await, Value::Null, "between the reader and the device");
    assert_eq!(page.address().await, "/case?testo=125&versione=essenziale");
    page.click("link", "Casa di Quartiere Zante").await;
    page.arrives_at("/case/zante?testo=125&versione=essenziale").await;
    assert_eq!(page.script("return localStorage.getItem('lettura')", vec![]).await, Value::Null);
    // The reader's own choice comes before the address.
    page.script("document.querySelector('.reading').open = true", vec![]).await;
    page.click("radio", ids::SETTING_TEXT_100).await;
    page.arrives_at("/case/zante?versione=essenziale").await;
    assert_eq!(attribute(&page, "testo").await, Value::Null);
    page.back().await;
    page.arrives_at("/case?testo=125&versione=essenziale").await;
    page.wait_until("the address holds again", || async { attribute(&page, "testo").await == "125" }).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_damaged_is_ignored_one_by_one() {
    let server = site::published();
    let page = Page::new(&server).await;
    page.visit("/").await;
    for (kept, text) in [
        ("testo=150&carattere=gotico&tema-colore=", json!("150")),
        ("{\"testo\":150}", Value::Null),
        ("testo=9999", Value::Null),
        ("%%%&=&testo=125", json!("125")),
    ] {
        page.script("localStorage.setItem('lettura', arguments[0])", vec![json!(kept)]).await;
        page.visit("/impostazioni").await;
        assert_eq!(attribute(&page, "testo").await, text, "{kept}");
        assert_eq!(page.names("heading").await[0], "Come vuoi leggere");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn where_nothing_can_be_kept_choices_hold_and_the_page_says_so() {
    let server = site::published();
    let page = Page::new(&server).await;
    page.with_script("Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('', 'SecurityError') } })")
        .await;
    page.visit("/impostazioni").await;
    assert!(page.text().await.contains("Questo browser non conserva le scelte."));
    choose(&page, "125").await;
    page.wait_until("the choice holds", || async { attribute(&page, "testo").await == "125" }).await;
    page.click("link", ids::NAV_PLACES).await;
    page.has_focus_on("heading", ids::PLACES_TITLE).await;
    assert_eq!(attribute(&page, "testo").await, "125");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_page_of_settings_needs_no_feed() {
    let server = site::published();
    let page = Page::new(&server).await;
    server.break_path("/feed/manifest.json", xtask::serve::Fault::Missing);
    for (path, heading) in [
        ("/impostazioni", ids::SETTINGS_TITLE),
        ("/lingue", ids::LANGUAGES_TITLE),
        ("/accessibilita", ids::ACCESSIBILITY_TITLE),
        ("/privacy", ids::PRIVACY_TITLE),
    ] {
        page.visit(path).await;
        page.by_role("heading", heading).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_essential_version_begins_with_a_summary_and_an_index() {
    let server = site::demonstration();
    let page = Page::new(&server).await;
    page.at_time(TUESDAY).await;
    page.visit("/attivita?q=yoga&gratis=1&versione=essenziale").await;
    let summary = page.script("return document.querySelector('h1 ~ .summary').textContent", vec![]).await;
    let summary = summary.as_str().unwrap().to_owned();
    assert!(summary.contains("attività. Ordine: Prima le più adatte. Filtri: "), "{summary}");
    page.click("link", ids::SUMMARY_ANSWERS).await;
    page.wait_until("the answers are reached", || async { page.address().await.ends_with("#risultati") })
        .await;
    page.type_into("searchbox", ids::SEARCH_LABEL, "carte").await;
    assert_eq!(page.script("return document.querySelectorAll('.suggestions').length", vec![]).await, 0);
    page.visit("/attivita?vista=mappa&versione=essenziale").await;
    assert_eq!(page.script("return document.querySelectorAll('.map-drawing').length", vec![]).await, 0);
    page.by_role_containing("link", "Municipio 1,").await;
    page.visit("/attivita/non-esiste?versione=essenziale").await;
    page.by_role("heading", ids::NOT_FOUND_TITLE).await;
    page.visit("/attivita?giorno=gio&fascia=mattina&versione=essenziale").await;
    let text = page.text().await;
    assert!(text.contains("Giovedì 26 novembre, dalle ") && !text.contains(":30 alle"), "{text}");
}

#[tokio::test(flavor = "multi_thread")]
async fn announcements_say_more_or_nothing() {
    let server = site::demonstration();
    let page = Page::new(&server).await;
    page.at_time(TUESDAY).await;
    for (kept, said) in [("annunci=dettagliati", "Filtri:"), ("annunci=nessuno", "")] {
        page.visit("/").await;
        page.script("localStorage.setItem('lettura', arguments[0])", vec![json!(kept)]).await;
        page.visit("/attivita").await;
        page.type_into("searchbox", ids::SEARCH_LABEL, "ginnastica").await;
        page.click("button", ids::SEARCH_BUTTON).await;
        page.arrives_at("/attivita?q=ginnastica").await;
        page.by_role_containing("link", "Togli:").await;
        if said.is_empty() {
            assert_eq!(page.status_text().await, "");
        } else {
            page.wait_until("the filters are said", || async { page.status_text().await.contains(said) })
                .await;
        }
    }
}

/// Reader mode leaves out what looks like a menu: a part that is half a link.
#[tokio::test(flavor = "multi_thread")]
async fn reader_mode_keeps_house_address_and_times() {
    let server = site::demonstration();
    let page = Page::new(&server).await;
    page.at_time(TUESDAY).await;
    let house: &[&str] =
        &["Casa di Quartiere Feltre", "Via Crescenzago 56", "Telefono", "dalle 14:30 alle 19:00"];
    let activity: &[&str] = &[
        "Ballo liscio",
        "Casa di Quartiere Acquabella",
        "Via Don Carlo San Martino 10",
        "dalle 15:30 alle 18:00",
    ];
    for (path, words) in [("/case/feltre", house), ("/attivita/ballo-liscio-acquabella", activity)] {
        for has_program in [true, false] {
            if has_program {
                page.visit(path).await;
            } else {
                page.open(path).await;
            }
            let read = page.in_reader_mode().await;
            for word in words {
                assert!(
                    read.contains(word),
                    "{path} in reader mode, program {has_program}: no “{word}” in {read}"
                );
            }
        }
    }
}

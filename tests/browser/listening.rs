//! Reading aloud, with voices made for the test: what is said, in which language, and what happens without them.

use serde_json::json;

use crate::support::portal::TUESDAY;
use crate::support::{Page, site};
use wording::ids;

/// Voices of these languages. Each piece takes 30 ms, or never begins; `window.spoken` keeps what was asked.
const VOICES: &str = "{
    const tags = VOICES_OF, mute = MUTE;
    window.spoken = [];
    let timers = [];
    const synthesis = new EventTarget();
    synthesis.getVoices = () => tags.map(lang => ({ lang, name: lang, localService: true, default: lang === 'en-US' }));
    synthesis.cancel = () => { timers.forEach(clearTimeout); timers = []; };
    synthesis.speak = it => {
        window.spoken.push([it.voice && it.voice.lang, it.text.trim()]);
        if (mute) return;
        it.onstart && it.onstart();
        timers.push(setTimeout(() => it.onend && it.onend(), 30));
    };
    Object.defineProperty(window, 'speechSynthesis', { value: synthesis });
    window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
}";

async fn with_voices(page: &Page, tags: &[&str], mute: bool) {
    let source = VOICES.replace("VOICES_OF", &json!(tags).to_string()).replace("MUTE", &mute.to_string());
    page.with_script(&source).await;
    page.at_time(TUESDAY).await;
}

async fn open_bar(page: &Page) {
    page.script("document.querySelector('.reading').open = true", vec![]).await;
}

async fn spoken(page: &Page) -> Vec<(String, String)> {
    let spoken = page.script("return window.spoken", vec![]).await;
    serde_json::from_value(spoken).unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn each_part_is_read_with_a_voice_of_its_language() {
    let server = site::demonstration();
    let page = Page::new(&server).await;
    with_voices(&page, &["en-US", "it_IT", "ar-SA"], false).await;
    page.visit("/ar/case/feltre").await;
    open_bar(&page).await;
    page.click("button", "استمع إلى الصفحة").await;
    page.by_role("button", "أوقف القراءة").await;
    page.wait_until("all is read", || async { !page.has("button", "أوقف القراءة").await }).await;
    let spoken = spoken(&page).await;
    assert_eq!(spoken[0], ("it_IT".to_owned(), "Casa di Quartiere Feltre".to_owned()));
    assert!(spoken.iter().any(|it| it.0 == "ar-SA"), "{spoken:?}");
    let arabic = |text: &str| text.chars().any(|it| ('\u{600}'..'\u{700}').contains(&it));
    let wrong: Vec<_> = spoken.iter().filter(|it| arabic(&it.1) != (it.0 == "ar-SA")).collect();
    let wrong: Vec<_> = wrong.iter().filter(|it| it.1.chars().any(char::is_alphabetic)).collect();
    assert!(wrong.is_empty(), "{wrong:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_voice_of_another_language_is_refused() {
    let server = site::demonstration();
    let page = Page::new(&server).await;
    with_voices(&page, &["en-US"], false).await;
    page.visit("/ar/privacy").await;
    open_bar(&page).await;
    assert!(!page.has("button", "استمع إلى الصفحة").await);
    page.visit("/impostazioni?lang=it").await;
    assert!(page.text().await.contains("Questo dispositivo non ha una voce per questa lingua: Italiano."));
}

#[tokio::test(flavor = "multi_thread")]
async fn without_voices_there_are_no_buttons() {
    let server = site::demonstration();
    let page = Page::new(&server).await;
    page.with_script("delete window.speechSynthesis; delete Window.prototype.speechSynthesis").await;
    page.visit("/").await;
    open_bar(&page).await;
    page.by_role("radio", ids::SETTING_TEXT_150).await;
    assert!(!page.has("button", ids::LISTEN_PAGE).await);
    assert_eq!(page.console_errors().await, Vec::<String>::new());
}

#[tokio::test(flavor = "multi_thread")]
async fn what_has_no_voice_is_left_out_and_the_page_says_so() {
    let server = site::demonstration();
    let page = Page::new(&server).await;
    with_voices(&page, &["en-US"], false).await;
    page.visit("/en/case/feltre").await;
    open_bar(&page).await;
    page.click("button", "Listen to the page").await;
    page.wait_until("what is missing is said", || async { page.text().await.contains("Italian") }).await;
    page.wait_until("all is read", || async { !page.has("button", "Stop reading").await }).await;
    assert!(
        spoken(&page).await.iter().all(|it| it.0 == "en-US" && !it.1.contains("Casa di Quartiere Feltre"))
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn reading_stops_when_asked_and_when_the_page_is_left() {
    let server = site::demonstration();
    let page = Page::new(&server).await;
    with_voices(&page, &["it-IT"], false).await;
    page.visit("/").await;
    page.script("localStorage.setItem('lettura', 'ascolta=si')", vec![]).await;
    page.visit("/attivita?q=yoga").await;
    page.click("button", ids::LISTEN_PAGE).await;
    page.click("button", ids::LISTEN_STOP).await;
    page.has_focus_on("heading", ids::ACTIVITIES_TITLE).await;
    assert!(!page.has("button", ids::LISTEN_STOP).await);
    let card = page.names("button").await.into_iter().find(|it| it.starts_with("Ascolta: ")).unwrap();
    page.click("button", &card).await;
    let name = card.trim_start_matches("Ascolta: ").to_owned();
    page.wait_until("the card is read", || async { spoken(&page).await.iter().any(|it| it.1 == name) }).await;
    page.click("link", ids::NAV_PLACES).await;
    page.has_focus_on("heading", ids::PLACES_TITLE).await;
    assert!(!page.has("button", ids::LISTEN_STOP).await);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_voice_that_never_answers_is_told_of() {
    let server = site::demonstration();
    let page = Page::new(&server).await;
    with_voices(&page, &["it-IT"], true).await;
    page.visit("/").await;
    open_bar(&page).await;
    page.click("button", ids::LISTEN_PAGE).await;
    page.by_role("button", ids::LISTEN_STOP).await;
    page.wait_until("the silence is told of", || async {
        page.text().await.contains("La voce del dispositivo non risponde.")
    })
    .await;
    assert!(!page.has("button", ids::LISTEN_STOP).await);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_sentence_for_the_telephone_is_heard_in_italian() {
    let server = site::published();
    let page = Page::new(&server).await;
    with_voices(&page, &["it-IT"], false).await;
    page.visit("/en/guide/cieid/puk-sportello").await;
    page.click("button", "Listen to the sentence").await;
    page.wait_until("the sentence is heard", || async { !spoken(&page).await.is_empty() }).await;
    let spoken = spoken(&page).await;
    assert_eq!(spoken[0].0, "it-IT");
    assert!(spoken[0].1.starts_with("Buongiorno."), "{spoken:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_whole_guide_is_heard_and_its_numbers_within_their_sentences() {
    let server = site::published();
    let page = Page::new(&server).await;
    with_voices(&page, &["it-IT"], false).await;
    page.visit("/guide/truffe/tutto").await;
    open_bar(&page).await;
    page.click("button", ids::LISTEN_PAGE).await;
    page.wait_until("the first step is heard", || async {
        let spoken = spoken(&page).await;
        spoken.iter().any(|it| it.1.contains("adesso, chiama il 112"))
    })
    .await;
}

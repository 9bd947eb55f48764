//! Choosing a language; Arabic from right to left.

use prerender::plural;
use serde_json::{Value, json};
use wording::{Language, Localizer, ids};
use xtask::serve::Fault;

use crate::support::portal::{TUESDAY, in_language};
use crate::support::{Page, Words, site};

async fn choose(page: &Page, name: &str) {
    page.script("document.querySelector('.languages').open = true", vec![]).await;
    page.click("link", name).await;
}

async fn root(page: &Page) -> (String, String) {
    let it =
        page.script("return [document.documentElement.lang, document.documentElement.dir]", vec![]).await;
    (it[0].as_str().unwrap().to_owned(), it[1].as_str().unwrap().to_owned())
}

fn pair(lang: &str, dir: &str) -> (String, String) {
    (lang.to_owned(), dir.to_owned())
}

#[tokio::test(flavor = "multi_thread")]
async fn another_language_comes_without_loading_the_page_and_stays() {
    let server = site::demonstration();
    let page = Page::new(&server).await;
    page.at_time(TUESDAY).await;
    page.visit("/attivita?q=ginnastica").await;
    page.script("window.samePage = true", vec![]).await;
    choose(&page, "English").await;
    page.arrives_at("/en/attivita?q=ginnastica").await;
    page.wait_until("the page is in English", || async { root(&page).await == pair("en", "ltr") }).await;
    page.wait_until("what has the focus says it", || async { page.focused().await.1.starts_with("English") })
        .await;
    assert_eq!(page.status_text().await, "", "it isn't said twice");
    assert_eq!(page.script("return window.samePage", vec![]).await, true);
    page.by_role("heading", "Activities").await;
    assert!(page.title().await.starts_with("Activities"));
    choose(&page, "العربية").await;
    page.wait_until("the page is in Arabic", || async { root(&page).await == pair("ar", "rtl") }).await;
    page.visit("/case").await;
    assert_eq!(root(&page).await, pair("ar", "rtl"), "the choice is kept");
    choose(&page, "Italiano").await;
    page.wait_until("the page is in Italian again", || async { root(&page).await == pair("it", "ltr") })
        .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn on_the_page_of_languages_the_choice_is_announced() {
    let server = site::published();
    let page = Page::new(&server).await;
    page.visit("/lingue").await;
    page.script("document.querySelector('main a[hreflang=uk]').focus()", vec![]).await;
    page.script("document.querySelector('main a[hreflang=uk]').click()", vec![]).await;
    page.wait_until("it is said in Ukrainian", || async {
        page.status_text().await == "Мова: Українська"
    })
    .await;
    assert_eq!(root(&page).await, pair("uk", "ltr"));
    assert_eq!(page.focused().await.1, "Українська", "the focus stays");
}

#[tokio::test(flavor = "multi_thread")]
async fn other_names_of_languages_are_understood() {
    let server = site::published();
    for (asked, given) in [("tl-PH", "fil"), ("mo", "ro"), ("zh-CN", "zh-Hans"), ("it-simple", "it-simple")] {
        let page = Page::for_language(&server, asked).await;
        page.visit("/privacy").await;
        assert_eq!(root(&page).await.0, given, "as the browser's");
        page.visit(&format!("/case?lang={asked}")).await;
        assert_eq!(page.address().await, format!("/{given}/case"), "as the address's");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_language_that_the_portal_lacks_is_told_of() {
    let server = site::published();
    let page = Page::new(&server).await;
    page.visit("/case?lang=de").await;
    assert_eq!(root(&page).await, pair("it", "ltr"));
    assert!(page.text().await.contains(&(ids::LANGUAGE_UNKNOWN, "name", "tedesco").words()));
}

#[tokio::test(flavor = "multi_thread")]
async fn another_language_costs_one_file_of_messages_and_less_than_a_third_of_a_second_of_work() {
    let server = site::published();
    let page = Page::new(&server).await;
    page.visit("/case").await;
    // The page's own work, not what a clock shows: others may be at work on the same computer.
    page.devtools("Performance.enable", json!({ "timeDomain": "threadTicks" })).await;
    let mut works = Vec::new();
    for tag in ["es", "bn", "zh-Hans", "ro", "si"] {
        let before = work(&page).await;
        page.script("performance.clearResourceTimings()", vec![]).await;
        let switch = "const done = arguments[arguments.length - 1], tag = arguments[0];
            new MutationObserver((_, it) => { it.disconnect(); done(); })
                .observe(document.documentElement, { attributeFilter: ['lang'] });
            document.querySelector('.languages a[hreflang=' + tag + ']').click()";
        page.driver().execute_async(switch, vec![tag.into()]).await.unwrap();
        works.push(work(&page).await - before);
        // The program also asks for the feed again: its manifest, its parts, and the topics' words in the language.
        let words = "return performance.getEntriesByType('resource').map(it => new URL(it.name).pathname)
            .filter(it => it.startsWith('/locales/'))";
        let words = page.script(words, vec![]).await;
        assert_eq!(words, json!([format!("/locales/{tag}.json")]), "the files of words that are fetched");
    }
    let most = works.iter().copied().fold(0.0, f64::max);
    assert!(most < 0.3, "seconds of work: {works:?}");
}

/// Seconds for which the page has worked.
async fn work(page: &Page) -> f64 {
    let told = page.devtools("Performance.getMetrics", json!({})).await;
    let mut metrics = told["metrics"].as_array().unwrap().iter();
    metrics.find(|it| it["name"] == "TaskDuration").unwrap()["value"].as_f64().unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn the_browsers_language_is_taken_when_none_was_chosen() {
    let server = site::published();
    let page = Page::for_language(&server, "ar-EG").await;
    page.visit("/").await;
    assert_eq!(root(&page).await, pair("ar", "rtl"));
}

#[tokio::test(flavor = "multi_thread")]
async fn arabic_is_the_same_page_mirrored() {
    let server = site::demonstration();
    let page = Page::new(&server).await;
    page.at_time(TUESDAY).await;
    page.visit("/ar").await;
    let edges = "const box = it => document.querySelector(it).getBoundingClientRect();
        return [box('.name').left, box('.languages').right, box('h1').right, innerWidth]";
    let edges: Vec<f64> =
        page.script(edges, vec![]).await.as_array().unwrap().iter().filter_map(Value::as_f64).collect();
    assert!(edges[0] > edges[1], "the name stands right of the languages: {edges:?}");
    assert!(edges[2] > edges[3] * 0.8, "the heading begins at the right: {edges:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_language_that_cannot_be_had_costs_nothing_that_is_there() {
    let server = site::published();
    let page = Page::new(&server).await;
    page.visit("/ar/case").await;
    let places = page.names("link").await;
    page.offline(true).await;
    choose(&page, "Українська").await;
    let said = "لا يمكننا فتح الصفحة بهذه اللغة";
    page.wait_until("it is said in Arabic", || async { page.text().await.contains(said) }).await;
    assert_eq!(root(&page).await, pair("ar", "rtl"));
    assert_eq!(page.address().await, "/ar/case");
    assert_eq!(page.names("link").await, places);
    page.offline(false).await;
    choose(&page, "Українська").await;
    page.wait_until("the page is in Ukrainian", || async { root(&page).await == pair("uk", "ltr") }).await;
    page.wait_until("it is no longer said", || async { !page.text().await.contains(said) }).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn where_a_languages_words_cannot_be_had_its_static_page_stays_and_says_so() {
    let server = site::published();
    for fault in [Fault::Missing, Fault::Body("<!doctype html><title>Hotel</title>".into())] {
        let page = Page::new(&server).await;
        server.break_path("/locales/en.json", fault);
        page.open("/en/case").await;
        page.wait_until("it is said", || async {
            page.status_text().await.contains("The search is not working")
        })
        .await;
        page.by_role("heading", "Neighbourhood houses and help desks").await;
        assert_eq!(root(&page).await, pair("en", "ltr"));
        server.mend();
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_counted_has_the_form_that_its_number_asks_for() {
    let server = site::demonstration();
    let page = Page::new(&server).await;
    page.at_time(TUESDAY).await;
    for tag in ["ar", "ru", "ro"] {
        let file = site::built("dist-demo", "make build FEED=demo").join(format!("locales/{tag}.json"));
        let messages = std::fs::read_to_string(file).unwrap();
        let wording = Localizer::new(Language::from_tag(tag).unwrap(), &messages, plural);
        for path in ["/attivita", "/attivita?q=yoga", "/attivita?q=yoga&municipio=3"] {
            page.visit(&in_language(path, tag)).await;
            let text = page.text().await;
            let right = (0..1_000u32)
                .any(|it| text.contains(&wording.format(ids::RESULTS_COUNT, &[("count", it.into())])));
            assert!(right, "{path}{tag}: {text}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_language_that_comes_slowly_is_waited_for_and_the_last_choice_holds() {
    let server = site::published();
    let page = Page::new(&server).await;
    page.visit("/case").await;
    server.break_path("/locales/ar.json", Fault::Hang);
    choose(&page, "العربية").await;
    page.wait_until("the wait is told", || async { page.status_text().await == ids::LOADING_PAGE.words() })
        .await;
    choose(&page, "English").await;
    page.wait_until("the page is in English", || async { root(&page).await == pair("en", "ltr") }).await;
    assert_eq!(page.status_text().await, "", "nothing is waited for any more");
    let count = "window.come = 0;
        new PerformanceObserver(it => window.come += it.getEntries().length).observe({ type: 'resource' })";
    page.script(count, vec![]).await;
    server.mend();
    page.wait_until("the Arabic messages have come", || async {
        page.script("return window.come", vec![]).await.as_u64() > Some(0)
    })
    .await;
    page.click("link", "Activities").await;
    page.has_focus_on("heading", "Activities").await;
    assert_eq!(root(&page).await, pair("en", "ltr"), "what comes late changes nothing");
    assert_eq!(page.address().await, "/en/attivita");
}

#[tokio::test(flavor = "multi_thread")]
async fn words_of_one_language_find_the_same_in_another() {
    let server = site::demonstration();
    let page = Page::new(&server).await;
    page.at_time(TUESDAY).await;
    page.visit("/ar/attivita?q=الرياضة").await;
    let found = async || {
        let it = page.script("return document.querySelectorAll('#risultati .card').length", vec![]).await;
        it.as_u64().unwrap()
    };
    let in_arabic = found().await;
    assert!(in_arabic > 0);
    choose(&page, "Italiano").await;
    page.wait_until("the page is in Italian", || async { root(&page).await == pair("it", "ltr") }).await;
    assert_eq!(found().await, in_arabic);
}

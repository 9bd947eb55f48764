//! Finding: words with mistakes, words of other languages, words that become filters, dead ends, near me.

use serde_json::json;

use crate::support::portal::TUESDAY;
use crate::support::{Page, Words, site};
use wording::{MessageId, ids};

const FIELD: MessageId = ids::SEARCH_LABEL;

async fn opened(path: &str) -> (xtask::serve::Server, Page) {
    let server = site::demonstration();
    let page = Page::new(&server).await;
    page.at_time(TUESDAY).await;
    page.visit(path).await;
    (server, page)
}

async fn search_for(page: &Page, words: &str) {
    page.type_into("searchbox", FIELD, words).await;
    page.click("button", ids::SEARCH_BUTTON).await;
}

/// The names of the results' links, in order, each with its language.
async fn results(page: &Page) -> Vec<(String, String)> {
    let script = "return [...document.querySelectorAll('#risultati .card h3 a')]
        .map(it => [it.textContent, it.closest('[lang]').lang])";
    let found = page.script(script, vec![]).await;
    serde_json::from_value(found).unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_word_with_a_mistake_finds_what_was_meant_and_says_so() {
    let (_server, page) = opened("/").await;
    search_for(&page, "ginastica").await;
    page.arrives_at("/attivita?q=ginastica").await;
    let reading = (ids::READING_CORRECTED, [("typed", "ginastica"), ("meant", "ginnastica")]).words();
    page.wait_until("the reading is told", || async { page.text().await.contains(&reading) }).await;
    assert_eq!(results(&page).await[0].0, "Ginnastica dolce");
}

#[tokio::test(flavor = "multi_thread")]
async fn arabic_words_find_activities_that_are_written_in_italian() {
    let (_server, page) = opened("/ar").await;
    page.type_into("searchbox", "اكتب نشاطًا أو حاجة أو اسم شارع", "وجع الظهر").await;
    page.click("button", "بحث").await;
    page.wait_until("there are answers", || async { !results(&page).await.is_empty() }).await;
    let found = results(&page).await;
    let italian: Vec<_> = found.iter().filter(|it| it.1 == "it").collect();
    assert!(!italian.is_empty(), "some of {found:?} have no Arabic name, and say that they are Italian");
    assert!(italian.iter().all(|it| it.0.is_ascii()), "{italian:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn words_of_a_language_that_was_not_chosen_are_understood() {
    let (_server, page) = opened("/").await;
    for (words, expected) in [("шахи", "scacchi"), ("瑜伽", "Yoga"), ("ajedrez", "scacchi"), ("يوغا", "Yoga")]
    {
        page.visit("/").await;
        search_for(&page, words).await;
        page.wait_until(&format!("{words} is understood"), || async {
            results(&page).await.first().is_some_and(|it| it.0.contains(expected))
        })
        .await;
        let text = page.text().await;
        assert!(text.contains("attività") && !text.contains("Nessuna attività"), "{words}: {text}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn words_for_time_become_filters_that_can_be_taken_away() {
    let (_server, page) = opened("/").await;
    search_for(&page, "burraco giovedì pomeriggio").await;
    page.arrives_at("/attivita?q=burraco&giorno=gio&fascia=pomeriggio").await;
    page.other_filters().await;
    let day = page.by_role("combobox", ids::FILTERS_DAY).await;
    assert_eq!(day.prop("value").await.unwrap().as_deref(), Some("gio"), "the form says it too");
    let with_day = results(&page).await.len();
    page.click("link", (ids::FILTERS_REMOVE, "label", "Giovedì")).await;
    page.arrives_at("/attivita?q=burraco&fascia=pomeriggio").await;
    page.click("link", (ids::FILTERS_REMOVE, "label", "Pomeriggio")).await;
    page.arrives_at("/attivita?q=burraco").await;
    page.wait_until("there are more", || async { results(&page).await.len() > with_day }).await;
    page.back().await;
    page.back().await;
    page.arrives_at("/attivita?q=burraco&giorno=gio&fascia=pomeriggio").await;
    page.wait_until("back restores the answers", || async { results(&page).await.len() == with_day }).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_link_with_words_for_time_is_shown_as_it_was_understood() {
    let (_server, page) = opened("/attivita?q=yoga+gratis+vicino+a+Feltre").await;
    page.arrives_at("/attivita?q=yoga&gratis=1&vicino-a=feltre").await;
    page.by_role("link", (ids::FILTERS_REMOVE, "label", "Solo gratis")).await;
    page.by_role("link", (ids::FILTERS_REMOVE, "label", "Vicino a Casa di Quartiere Feltre")).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_dead_end_says_which_filter_is_too_many_and_what_comes_near() {
    let (_server, page) = opened("/attivita?q=uncinetto&giorno=dom&fascia=sera&gratis=1&municipio=1").await;
    page.by_role("heading", "Nessuna attività").await;
    page.by_role("link", ids::PERSON_CALL).await;
    page.by_role("link", ids::FILTERS_CLEAR).await;
    // If dropping one filter gives no answers, the page offers to drop all of them.
    page.visit("/attivita?q=burraco&eta=3&online=1&lingua=xx").await;
    page.by_role("heading", "Nessuna attività").await;
    page.by_role("link", ids::DEAD_END_ALL).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_filter_that_empties_the_list_can_be_dropped_with_the_count_it_gives() {
    let (_server, page) = opened("/attivita?q=burraco&eta=3").await;
    page.by_role("heading", "Nessuna attività").await;
    let offers = page.names("link").await;
    let offer = offers.iter().find(|it| it.starts_with("Senza «3 anni»: ")).expect("the age can be dropped");
    let count: usize = offer.split(' ').find_map(|it| it.parse().ok().filter(|it| *it != 3)).unwrap();
    page.by_role("heading", ids::DEAD_END_NEAREST).await;
    page.click("link", offer).await;
    page.arrives_at("/attivita?q=burraco").await;
    page.by_role("heading", &format!("{count} attività")).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn near_me_puts_near_things_first_and_keeps_the_position_to_itself() {
    let (_server, page) = opened("/attivita?q=ginnastica&ordina=vicino").await;
    let permission = json!({ "permissions": ["geolocation"] });
    page.devtools("Browser.grantPermissions", permission).await;
    let zante = json!({ "latitude": 45.4613, "longitude": 9.2272, "accuracy": 20 });
    page.devtools("Emulation.setGeolocationOverride", zante).await;
    let near = ids::NEAR_FROM_HERE.words();
    assert!(!page.text().await.contains(&near), "nothing is asked before somebody wants it");
    page.click("link", ids::NEAR_HERE).await;
    page.wait_until("distances are told", || async { page.text().await.contains(&near) }).await;
    let address = page.address().await;
    assert_eq!(address, "/attivita?q=ginnastica&ordina=vicino", "the position isn't in the address");
    let far =
        page.script("return [...document.querySelectorAll('.far')].map(it => it.textContent)", vec![]).await;
    let far: Vec<String> = serde_json::from_value(far).unwrap();
    let metres = |text: &String| -> f64 {
        let number = text.split_whitespace().find_map(|it| it.replace(',', ".").parse::<f64>().ok()).unwrap();
        if text.contains("km") { number * 1000.0 } else { number }
    };
    let metres: Vec<f64> = far.iter().map(|it| metres(&it.replace('\u{a0}', " "))).collect();
    assert!(metres.len() > 3 && metres.is_sorted(), "{far:?}");
    let requests = page
        .script("return performance.getEntriesByType('resource').map(it => it.name).join(' ')", vec![])
        .await;
    assert!(!requests.as_str().unwrap().contains("45.46"), "{requests}");
}

#[tokio::test(flavor = "multi_thread")]
async fn near_me_refused_or_from_rome_leaves_other_ways() {
    let (_server, page) = opened("/attivita?q=tombola&ordina=vicino").await;
    let denied = json!({ "permission": { "name": "geolocation" }, "setting": "denied" });
    page.devtools("Browser.setPermission", denied).await;
    page.click("link", ids::NEAR_HERE).await;
    page.wait_until("the refusal is taken well", || async {
        let text = page.text().await;
        text.contains(&ids::NEAR_REFUSED.words()) && text.contains(&ids::NEAR_CHOOSE.words())
    })
    .await;
    page.wait_until("it is said", || async { page.status_text().await.contains("permesso") }).await;
    assert!(!results(&page).await.is_empty(), "the answers stay");

    let (_server, page) = opened("/attivita?q=tombola&ordina=vicino").await;
    page.devtools("Browser.grantPermissions", json!({ "permissions": ["geolocation"] })).await;
    let rome = json!({ "latitude": 41.9, "longitude": 12.5, "accuracy": 20 });
    page.devtools("Emulation.setGeolocationOverride", rome).await;
    page.click("link", ids::NEAR_HERE).await;
    let far = ids::DISTANCE_FAR.words();
    page.wait_until("Rome is far", || async { page.text().await.contains(&far) }).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn while_somebody_types_topics_and_places_are_suggested() {
    let (_server, page) = opened("/").await;
    page.type_into("searchbox", FIELD, "scac").await;
    page.by_role("list", ids::SUGGESTIONS).await;
    page.wait_until("it is said", || async { page.status_text().await.contains("suggerimenti") }).await;
    let names = page.names("link").await;
    let suggestion = names.iter().find(|it| it.starts_with("Scacchi")).expect("chess is suggested");
    page.click("link", suggestion).await;
    page.wait_until("the topic is asked for", || async {
        page.address().await.starts_with("/attivita?tema=scacchi")
    })
    .await;
    page.wait_until("the suggestions are gone", || async {
        !page.text().await.contains(&ids::SUGGESTIONS.words())
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn needs_are_told_on_the_cards_in_words() {
    let (_server, page) = opened("/attivita?q=ginnastica&esigenza=carrozzina").await;
    page.by_role("link", (ids::FILTERS_REMOVE, "label", "Uso la carrozzina")).await;
    let text = page.text().await;
    assert!(text.contains("Ti aiuta: ") && text.contains(&ids::ACCESS_STEP_FREE.words()), "{text}");
    let first = page.script("return document.querySelector('.card').innerText", vec![]).await;
    assert!(first.as_str().unwrap().contains("Ti aiuta"), "what is known to be good comes first: {first}");
}

#[tokio::test(flavor = "multi_thread")]
async fn choices_say_how_many_answers_they_give() {
    let (_server, page) = opened("/attivita?q=yoga").await;
    let options = page
        .script("return [...document.querySelectorAll('#giorno option')].map(it => it.textContent)", vec![])
        .await;
    let options: Vec<String> = serde_json::from_value(options).unwrap();
    let chosen =
        options.iter().find(|it| it.contains('(') && !it.contains("(0)")).expect("some day has yoga");
    let count = chosen.rsplit('(').next().unwrap().trim_end_matches(')').to_owned();
    let script = "const option = [...document.querySelectorAll('#giorno option')].find(it => it.textContent === arguments[0]);
        document.querySelector('#giorno').value = option.value";
    page.script(script, vec![json!(chosen)]).await;
    page.other_filters().await;
    page.click("button", ids::FILTERS_APPLY).await;
    page.by_role("heading", &format!("{count} attività")).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn strange_questions_get_an_answer() {
    let (_server, page) = opened("/").await;
    let long = "ginnastica ".repeat(1000);
    let strange = [
        "?!…",
        "😀🎉",
        "\u{202e}acitsannig\u{202c}",
        "\"«'“",
        "\u{0}\u{1f}",
        long.as_str(),
        "<script>alert(1)</script>",
    ];
    for words in strange {
        let encoded: String = form_urlencoded::byte_serialize(words.as_bytes()).collect();
        page.visit(&format!("/attivita?q={encoded}")).await;
        let text = page.text().await;
        assert!(text.contains("attività"), "{words:?}: {text}");
    }
    let errors = page.console_errors().await;
    assert!(errors.is_empty(), "{errors:?}");
}

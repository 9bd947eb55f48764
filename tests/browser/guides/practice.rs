//! Practice, the slip to take along, and all steps on one page.

use base64::prelude::{BASE64_STANDARD, Engine as _};
use serde_json::json;
use thirtyfour::Key;
use xtask::serve::Fault;

use super::{Names, clean, flows, message_in};
use crate::support::portal::in_language;
use crate::support::{Engine, Page, Words, site};
use wording::ids;

#[tokio::test(flavor = "multi_thread")]
async fn a_word_is_written_and_corrected() {
    let server = site::published();
    for engine in Engine::ALL {
        let page = Page::in_engine(&server, engine).await;
        page.visit("/guide/prova-tocchi/pane").await;
        assert!(page.text().await.contains(&ids::PRACTICE.words()));
        let field = (ids::PRACTICE_WRITE, "word", "pane");
        page.type_into("textbox", field, "pene").await;
        page.press(&[Key::Enter]).await;
        page.arrives_at("/guide/prova-tocchi/pane?parola=pene").await;
        let focused = "return document.activeElement.textContent";
        let wrong = (ids::PRACTICE_WRONG, [("typed", "pene"), ("word", "pane")]).words();
        page.wait_until("the focus is on what is wrong", || async {
            page.script(focused, vec![]).await.as_str().is_some_and(|it| clean(it) == wrong)
        })
        .await;
        // Nothing written: the focus stays where it is.
        page.by_role("textbox", field).await.clear().await.unwrap();
        page.click("button", ids::PRACTICE_CHECK).await;
        page.arrives_at("/guide/prova-tocchi/pane").await;
        page.has_focus_on("button", ids::PRACTICE_CHECK).await;
        page.type_into("textbox", field, "Pane").await;
        page.click("button", ids::PRACTICE_CHECK).await;
        let right = (ids::PRACTICE_RIGHT, "typed", "Pane").words();
        page.wait_until("it is right", || async {
            page.script(focused, vec![]).await.as_str().is_some_and(|it| clean(it) == right)
        })
        .await;
        page.click("link", ids::GUIDE_NEXT).await;
        page.has_focus_on("heading", "Ora scrivi «ginnastica» e correggi").await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_mistake_explains_itself_and_one_tries_again() {
    let server = site::published();
    let page = Page::new(&server).await;
    page.visit("/guide/prova-spid/richiesta").await;
    for name in ["A", "B"] {
        page.by_role("figure", (ids::PRACTICE_SCREEN, "name", name)).await;
    }
    page.click("link", "Solo A").await;
    page.has_focus_on("heading", "Attenzione: chi ha cominciato?").await;
    page.click("link", ids::GUIDE_NEXT).await;
    page.has_focus_on("heading", "Quale richiesta approva Maria?").await;
    page.click("link", "Solo B").await;
    page.has_focus_on("heading", "Giusto! Poi guarda i dati").await;
    // The button that is drawn leads on where there is one way.
    page.click("link", "Acconsento").await;
    page.has_focus_on("heading", "Il telefono suona: che cosa fai?").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_guide_may_be_read_or_practised_first() {
    let server = site::published();
    let page = Page::new(&server).await;
    page.visit("/guide/spid").await;
    page.by_role("link", ids::GUIDE_WHOLE).await;
    page.click("link", ids::GUIDE_PRACTISE).await;
    page.has_focus_on("heading", "Provare a entrare con SPID").await;
    assert!(page.text().await.contains(&ids::PRACTICE.words()));
    let name = "Avere SPID, l'identità per i siti pubblici";
    page.click("link", (ids::GUIDE_PRACTISED, "name", name)).await;
    page.has_focus_on("heading", name).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_activity_leads_to_the_guides_of_its_topics() {
    let server = site::published();
    let page = Page::new(&server).await;
    page.visit("/attivita/supporto-digitale").await;
    page.by_role("heading", ids::GUIDES_FOUND).await;
    let link =
        "return [...document.querySelectorAll('#passo-passo + .chips a')].map(it => it.getAttribute('href'))";
    let links = page.script(link, vec![]).await;
    page.by_role("link", "Guida: SPID").await;
    assert!(links.as_array().unwrap().contains(&json!("guide/cieid")), "{links}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_slip_is_shown_over_the_whole_screen_and_put_away() {
    let server = site::published();
    let flows = flows("ar");
    let step = flows.of("cieid").unwrap().step("puk-sportello").unwrap();
    let names = Names { flows: &flows, guide: "cieid" };
    let say = |id| super::message_in("ar", id);
    for engine in Engine::ALL {
        let page = Page::in_engine(&server, engine).await;
        page.visit(&in_language("/guide/cieid/puk-sportello", "ar")).await;
        page.by_role("heading", &clean(&names.heading(step))).await;
        assert!(!page.has("heading", &say(ids::GUIDE_SLIP)).await, "nobody has asked for it");
        page.click("button", &say(ids::GUIDE_SLIP_SHOW)).await;
        page.by_role("heading", &say(ids::GUIDE_SLIP)).await;
        // Both languages, the sentence to say, the number, the code and the square code.
        let text = page.script("return document.querySelector('.slip').innerText", vec![]).await;
        let text = clean(text.as_str().unwrap());
        let own = names.text(step).unwrap();
        for told in [step.because.as_ref(), step.say.as_ref(), own.because.as_ref(), own.then.as_ref()] {
            assert!(text.contains(&clean(told.unwrap())), "{told:?}\n{text}");
        }
        assert!(text.contains("02 02 02") && text.contains("CIE-"), "{text}");
        page.wait_until("the square code is there", || async {
            page.script("return !!document.querySelector('.slip .square-code path')", vec![]).await
                == json!(true)
        })
        .await;
        // It covers the page, and the focus is on the button that puts it away.
        let box_ = "const it = document.querySelector('.slip').getBoundingClientRect();
            return it.width >= innerWidth - 20 && it.height >= innerHeight - 1";
        assert_eq!(page.script(box_, vec![]).await, json!(true), "{engine:?}");
        page.has_focus_on("button", &say(ids::GUIDE_SLIP_CLOSE)).await;
        // What lies under it is there for nobody: a title, what to do, what may be asked, and the same in Italian.
        assert_eq!(page.names("heading").await.len(), 4, "{engine:?}");
        assert!(!page.has("link", &say(ids::GUIDE_RESTART)).await);
        let called = "window.printed = 0; window.print = () => window.printed++";
        page.script(called, vec![]).await;
        page.click("button", &say(ids::GUIDE_PRINT)).await;
        assert_eq!(page.script("return window.printed", vec![]).await, json!(1));
        if engine == Engine::Chromium {
            page.assert_accessible().await;
        }
        page.press(&[Key::Escape]).await;
        page.wait_until("it is put away", || async { !page.has("heading", &say(ids::GUIDE_SLIP)).await })
            .await;
        page.has_focus_on("button", &say(ids::GUIDE_SLIP_SHOW)).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_slip_is_what_a_page_prints() {
    let server = site::published();
    let page = Page::new(&server).await;
    page.visit("/guide/cieid/puk-sportello").await;
    page.click("button", ids::GUIDE_SLIP_SHOW).await;
    page.as_printed().await;
    let seen = "return [...document.querySelectorAll('main *')].filter(it => it.checkVisibility() && !it.closest('.slip'))
        .map(it => it.className || it.tagName).filter(it => it !== 'guide-step')";
    assert_eq!(page.script(seen, vec![]).await, json!([]));
    // Nothing of it is cut, though it lies over the page.
    let slip = "const it = document.querySelector('.slip'), number = it.querySelector('.slip-number a');
        return [it.checkVisibility(), getComputedStyle(number).fontSize, getComputedStyle(it).overflow]";
    assert_eq!(page.script(slip, vec![]).await, json!([true, "32px", "visible"]));
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_done_today_is_what_is_ticked() {
    let server = site::published();
    let page = Page::new(&server).await;
    page.visit("/guide/cieid/tutto").await;
    let flows = flows("it");
    let flow = flows.of("cieid").unwrap();
    let shown =
        "return [...document.querySelectorAll('.whole > li')].filter(it => it.checkVisibility()).length";
    assert_eq!(page.script(shown, vec![]).await, json!(flow.steps.len()));
    let done = |at: usize| format!("{} {}", ids::GUIDE_DONE.words(), clean(&flow.steps[at].name));
    page.click("checkbox", &done(0)).await;
    page.click("checkbox", &done(2)).await;
    page.as_printed().await;
    assert_eq!(page.script(shown, vec![]).await, json!(2));
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_is_kept_of_what_was_done() {
    let server = site::published();
    for engine in Engine::ALL {
        let page = Page::in_engine(&server, engine).await;
        page.visit("/guide/cieid/tutto").await;
        page.script("document.querySelector('#segna-2').click()", vec![]).await;
        let ticked = "return document.querySelectorAll('.whole input:checked').length";
        assert_eq!(page.script(ticked, vec![]).await, json!(1));
        page.reload().await;
        page.taken_over().await;
        assert_eq!(page.script(ticked, vec![]).await, json!(0));
    }
}

/// The number of sheets on which a page is printed.
async fn sheets(page: &Page) -> usize {
    let printed = page.devtools("Page.printToPDF", json!({ "paperWidth": 8.27, "paperHeight": 11.69 })).await;
    let pdf = BASE64_STANDARD.decode(printed["data"].as_str().unwrap()).unwrap();
    let text = String::from_utf8_lossy(&pdf);
    text.matches("/Type /Page\n").count()
}

#[tokio::test(flavor = "multi_thread")]
async fn in_short_a_guide_is_one_sheet() {
    let server = site::published();
    let page = Page::new(&server).await;
    for (guide, language) in [("truffe", "it"), ("truffe", "ar"), ("che-aiuto", "ru"), ("prova-cie", "si")] {
        page.visit(&in_language(&format!("/guide/{guide}/tutto"), language)).await;
        page.in_its_font().await;
        assert!(sheets(&page).await > 1, "{guide}, {language}: in short it is the same");
        page.click("checkbox", &message_in(language, ids::GUIDE_SHORT)).await;
        assert_eq!(sheets(&page).await, 1, "{guide}, {language}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_number_in_a_sentence_is_called_by_one_touch() {
    let server = site::published();
    let page = Page::new(&server).await;
    for (path, name, number) in [
        ("/guide/truffe/inizio", "112", "tel:112"),
        ("/guide/visite/telefono", "800 638 638", "tel:800638638"),
        ("/guide/visite/telefono", "02 999599", "tel:02999599"),
        ("/ar/guide/truffe/inizio", "112", "tel:112"),
    ] {
        page.visit(path).await;
        let link = page.by_role("link", name).await;
        assert_eq!(link.attr("href").await.unwrap().as_deref(), Some(number), "{path}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_slip_and_ticks_outlive_the_arrival_of_the_program() {
    let server = site::published();
    let page = Page::new(&server).await;
    server.break_path("/feed/manifest.json", Fault::Hang);
    page.open("/guide/cieid/puk-sportello").await;
    page.click("button", ids::GUIDE_SLIP_SHOW).await;
    page.by_role("heading", ids::GUIDE_SLIP).await;
    server.mend();
    page.taken_over().await;
    page.by_role("heading", ids::GUIDE_SLIP).await;
    page.has_focus_on("button", ids::GUIDE_SLIP_CLOSE).await;
    server.break_path("/feed/manifest.json", Fault::Hang);
    page.open("/guide/cieid/tutto").await;
    page.script("document.querySelector('#segna-2').click()", vec![]).await;
    server.mend();
    page.taken_over().await;
    let ticked = "return [...document.querySelectorAll('.whole input:checked')].map(it => it.id)";
    assert_eq!(page.script(ticked, vec![]).await, json!(["segna-2"]));
}

#[tokio::test(flavor = "multi_thread")]
async fn the_slip_is_left_by_the_keyboard_alone() {
    let server = site::published();
    for engine in Engine::ALL {
        let page = Page::in_engine(&server, engine).await;
        page.visit("/guide/cieid/puk-sportello").await;
        page.click("button", ids::GUIDE_SLIP_SHOW).await;
        page.has_focus_on("button", ids::GUIDE_SLIP_CLOSE).await;
        page.script("document.activeElement.blur()", vec![]).await;
        page.press(&[Key::Escape]).await;
        page.has_focus_on("button", ids::GUIDE_SLIP_SHOW).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn who_reads_italian_has_one_side_of_the_slip() {
    let server = site::published();
    let page = Page::new(&server).await;
    let sides = "return document.querySelectorAll('.slip-sides > *').length";
    for (language, expected) in [("it", 1), ("it-simple", 1), ("es", 2)] {
        page.visit(&in_language("/guide/cieid/puk-sportello", language)).await;
        assert_eq!(page.script(sides, vec![]).await, json!(expected), "{language}");
    }
}

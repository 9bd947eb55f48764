//! What the program adds to guides: going on another day and on another telephone, notes, searches, faults.

use serde_json::json;
use thirtyfour::Key;
use xtask::serve::Fault;

use super::{Names, clean, flows};
use crate::support::portal::in_language;
use crate::support::{Page, Words, site};
use wording::ids;

#[tokio::test(flavor = "multi_thread")]
async fn somebody_who_leaves_a_guide_finds_the_step_again() {
    let server = site::published();
    let page = Page::new(&server).await;
    page.visit("/guide/cieid").await;
    let resume = (ids::GUIDE_RESUME, "name", "PIN e PUK sono segreti").words();
    assert!(!page.has("link", &resume).await, "nobody has been there");
    page.click("link", ids::GUIDE_START).await;
    page.by_role("heading", "Prendi la carta e il telefono").await;
    page.click("link", ids::GUIDE_NEXT).await;
    page.by_role("heading", "PIN e PUK sono segreti").await;
    page.visit("/guide/cieid").await;
    page.click("link", &resume).await;
    page.has_focus_on("heading", "PIN e PUK sono segreti").await;
    // On another day, at another desk: by the code on the page.
    let text = page.text().await;
    let code = text.split_whitespace().find(|it| it.starts_with("CIE-")).unwrap().to_owned();
    page.visit("/guide").await;
    page.type_into("textbox", ids::GUIDES_CODE_LABEL, &code.to_lowercase().replace('-', " ")).await;
    page.press(&[Key::Enter]).await;
    page.click("link", (ids::GUIDES_CODE_RIGHT, "name", "PIN e PUK sono segreti")).await;
    page.has_focus_on("heading", "PIN e PUK sono segreti").await;
    let (last, mistyped) = (code.len() - 1, "Z");
    page.visit(&format!("/guide?codice={}{mistyped}", &code[..last])).await;
    let likely = [("code", code.as_str()), ("name", "PIN e PUK sono segreti")];
    page.by_role("link", (ids::GUIDES_CODE_LIKELY, likely)).await;
    page.visit("/guide").await;
    page.type_into("textbox", ids::GUIDES_CODE_LABEL, "XYZ").await;
    page.press(&[Key::Enter]).await;
    page.wait_until("the reader is led to the sentence that there is no such code", || async {
        let focused = page.script("return document.activeElement.textContent", vec![]).await;
        focused.as_str().is_some_and(|it| it.replace('\u{a0}', " ") == ids::GUIDES_CODE_UNKNOWN.words())
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_gone_leads_to_what_is_there() {
    let server = site::published();
    let page = Page::new(&server).await;
    for (address, said, heading) in [
        (
            "/guide/cieid/non-c-e",
            ids::GUIDE_STEP_GONE,
            "Usare la carta d'identità elettronica con il telefono".to_owned(),
        ),
        ("/guide/non-c-e", ids::GUIDE_GONE, ids::GUIDES_TITLE.words()),
        ("/guide/non-c-e/tutto", ids::GUIDE_GONE, ids::GUIDES_TITLE.words()),
        ("/guide/non-c-e/inizio", ids::GUIDE_GONE, ids::GUIDES_TITLE.words()),
    ] {
        page.visit(address).await;
        page.by_role("heading", &heading).await;
        assert!(page.text().await.contains(&said.words()), "{address}");
    }
    // Answers that lead elsewhere count for nothing: the step before isn't known by them.
    page.visit("/guide/truffe/danno?risposte=inizio.messaggio_..&risposte=x").await;
    page.by_role("link", (ids::GUIDE_BACK, "name", "Chi dice di scriverti?")).await;
    page.visit("/guide/truffe/chi-scrive?risposte=inizio.porta").await;
    page.by_role("link", (ids::GUIDE_BACK, "name", "Un messaggio: che cosa fare adesso")).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn somebody_who_helps_sees_notes_on_request() {
    let server = site::published();
    let page = Page::new(&server).await;
    page.visit("/guide/truffe/inizio").await;
    let note = "Se la persona è agitata";
    assert!(!page.text().await.contains(note));
    page.click("link", ids::GUIDE_OPERATOR_SHOW).await;
    page.arrives_at("/guide/truffe/inizio?operatore=1").await;
    page.has_focus_on("heading", ids::GUIDE_OPERATOR).await;
    assert!(page.text().await.contains(note));
    // On the person's own telephone nobody helps.
    let url = "return document.querySelector('.url')?.textContent";
    page.wait_until("there is a square code", || async {
        page.script(url, vec![]).await.as_str().is_some_and(|it| it.ends_with("/guide/truffe/inizio"))
    })
    .await;
    page.click("link", "Mi è arrivato un messaggio o un'e-mail").await;
    page.arrives_at("/guide/truffe/messaggio?risposte=inizio.messaggio&operatore=1").await;
    page.by_role("heading", ids::GUIDE_OPERATOR).await;
    page.click("link", ids::GUIDE_OPERATOR_HIDE).await;
    page.wait_until("the notes are hidden", || async { !page.has("heading", ids::GUIDE_OPERATOR).await })
        .await;
    page.has_focus_on("link", ids::GUIDE_OPERATOR_SHOW).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_step_goes_along_on_another_telephone() {
    let server = site::published();
    let page = Page::new(&server).await;
    page.visit("/guide/truffe/porta").await;
    page.wait_until("there is a square code", || async {
        page.script("return !!document.querySelector('.square-code path')", vec![]).await == json!(true)
    })
    .await;
    let url = page.script("return document.querySelector('.url').textContent", vec![]).await;
    assert!(url.as_str().unwrap().ends_with("/guide/truffe/porta"), "{url}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_question_that_means_a_guide_leads_to_it_first() {
    let server = site::published();
    let page = Page::new(&server).await;
    for (typed, expected) in [
        ("ho perso il puk", "Usare la carta d'identità elettronica con il telefono"),
        ("come si fa lo spid", "Avere SPID, l'identità per i siti pubblici"),
        ("messaggio della banca con un link", "Riconoscere una truffa e sapere che cosa fare"),
    ] {
        page.visit("/attivita").await;
        page.type_into("searchbox", ids::SEARCH_LABEL, typed).await;
        page.press(&[Key::Enter]).await;
        page.by_role("heading", ids::GUIDES_FOUND).await;
        page.by_role("link", expected).await;
    }
}

/// The file with the steps of the published feed.
fn steps_file() -> String {
    let manifest = std::fs::read_to_string(site::root().join("dist/feed/manifest.json")).unwrap();
    let (manifest, _) = feed::from_json_with_errors::<feed::raw::Manifest>(&manifest);
    let part = manifest.parts.iter().find(|it| it.kind == "steps").unwrap();
    format!("/feed/{}", part.url)
}

#[tokio::test(flavor = "multi_thread")]
async fn steps_that_cannot_be_had_leave_the_static_page() {
    let server = site::published();
    let page = Page::new(&server).await;
    server.break_path(&steps_file(), Fault::Missing);
    page.open("/guide/truffe/porta").await;
    page.by_role("link", ids::FAILURE_RETRY).await;
    page.by_role("heading", "Alla porta: non aprire").await;
    server.mend();
    page.click("link", ids::FAILURE_RETRY).await;
    page.taken_over().await;
    page.by_role("heading", "Alla porta: non aprire").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_to_say_on_the_telephone_is_told_in_both_languages() {
    let server = site::published();
    let page = Page::new(&server).await;
    page.visit(&in_language("/guide/cieid/puk-sportello", "ar")).await;
    let flows = flows("ar");
    let flow = flows.of("cieid").unwrap();
    let step = flow.step("puk-sportello").unwrap();
    let names = Names { flows: &flows, guide: "cieid" };
    page.by_role("heading", &clean(&names.heading(step))).await;
    let text = page.text().await;
    let own = names.text(step).unwrap();
    for said in [step.say.as_ref(), own.say.as_ref(), own.pronounced.as_ref()] {
        assert!(text.contains(&clean(said.unwrap())), "{said:?}\n{text}");
    }
    let lang = "return [...document.querySelectorAll('.say, .slip-italian > *')].map(it => it.lang)";
    assert_eq!(page.script(lang, vec![]).await, json!(["it", "it", "it", "it"]));
}

/// Each with whence it is known, also where the program is missing.
#[tokio::test(flavor = "multi_thread")]
async fn what_fails_outside_is_told_with_its_source() {
    let server = site::published();
    let page = Page::new(&server).await;
    for has_program in [true, false] {
        if !has_program {
            page.without_javascript().await;
        }
        page.open("/guide/spid/prova").await;
        page.by_role("heading", ids::GUIDE_BARRIERS).await;
        let text = page.text().await;
        for told in ["con la sola tastiera", "Superando · 31 maggio 2021", "Possono esserci altri problemi"]
        {
            assert!(text.contains(told), "{told}");
        }
        assert!(!text.contains(&ids::GUIDE_OUTSIDE_UNKNOWN.words()), "something is known");
        // Its source stands among the page's, too, with both dates.
        assert_eq!(text.matches("è come un labirinto").count(), 1);
        page.open("/guide/certificati/apri").await;
        page.by_role("link", (ids::GUIDE_OUTSIDE, "site", "anagrafenazionale.interno.it")).await;
        assert!(!page.has("heading", ids::GUIDE_BARRIERS).await);
        assert!(page.text().await.contains(&ids::GUIDE_OUTSIDE_UNKNOWN.words()));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_answer_that_the_guide_no_longer_has_is_told() {
    let server = site::published();
    let page = Page::new(&server).await;
    page.visit("/guide/truffe/messaggio?risposte=inizio.piccione").await;
    page.by_role("heading", "Un messaggio: che cosa fare adesso").await;
    assert!(page.text().await.contains(&ids::GUIDE_ANSWER_LOST.words()));
    page.visit("/guide/truffe/messaggio?risposte=inizio.messaggio").await;
    page.by_role("heading", "Un messaggio: che cosa fare adesso").await;
    assert!(!page.text().await.contains(&ids::GUIDE_ANSWER_LOST.words()));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_desk_and_a_service_lead_to_their_guides() {
    let server = site::published();
    let page = Page::new(&server).await;
    for (address, guides) in [
        ("/case/wemi-feltre", ["/guide/che-aiuto", "/guide/spid-o-cie", "/guide/aiuto-in-casa"].as_slice()),
        ("/servizi/anagrafe", &["/guide/certificati", "/guide/cieid"]),
        ("/servizi/prenotare-visite-cup", &["/guide/visite", "/guide/fascicolo-sanitario"]),
    ] {
        page.visit(address).await;
        page.by_role("heading", ids::GUIDES_FOUND).await;
        let there = "return [...document.querySelectorAll('#passo-passo + .chips a')].map(it => it.pathname)";
        assert_eq!(page.script(there, vec![]).await, json!(guides), "{address}");
    }
}

/// In letters and not in pixels: beside large text nothing has room.
#[tokio::test(flavor = "multi_thread")]
async fn notes_for_who_helps_stand_beside_the_step_where_there_is_room() {
    let server = site::published();
    let page = Page::new(&server).await;
    for (size, are_beside) in [("", true), ("&testo=125", false), ("&testo=200", false)] {
        page.visit(&format!("/guide/cieid/sblocca?operatore=1{size}")).await;
        let boxes = "const [step, notes] = ['.guide-step', '.operator'].map(it =>
            document.querySelector(it).getBoundingClientRect());
            return [notes.left >= step.right && notes.top < step.bottom, step.width > innerWidth / 2]";
        assert_eq!(page.script(boxes, vec![]).await, json!([are_beside, true]), "{size}");
    }
}

//! Guides: from the front page to a person, one step at a time, with and without the program.

use serde_json::json;
use thirtyfour::Key;
use xtask::serve::Fault;

use crate::support::portal::in_language;
use crate::support::{Engine, Page, Words, site};
use domain::guide::{Destination, Flow, Flows, Step};
use feed::read_flows;
use wording::ids;

/// The steps of the published guides, with their wording in a language.
fn flows(language: &str) -> Flows {
    let folder = site::root().join("public/feed");
    let read = |name: &str| std::fs::read_to_string(folder.join(name)).unwrap_or_default();
    let part = |kind: &str| feed::raw::Part { kind: kind.to_owned(), ..feed::raw::Part::default() };
    let files =
        [(part("steps"), read("steps.json")), (part("step-text"), read(&format!("steps.{language}.json")))];
    let given = files.iter().filter(|it| !it.1.is_empty()).map(|it| (&it.0, it.1.as_str()));
    read_flows(given).unwrap()
}

/// A way through a guide: its steps, and the position of the answer given at each.
type Way = Vec<(String, Option<usize>)>;

/// Every way through a guide, each answer that leads to a step of it taken once.
fn ways(flow: &Flow) -> Vec<Way> {
    let mut ways = Vec::new();
    flow.each_way(&mut |way| {
        let chosen = way.iter().zip(way.iter().skip(1)).map(|(step, next)| {
            let answer = step.answers.iter().position(|it| it.to == Destination::Step(next.id.clone()));
            (step.id.clone(), answer)
        });
        let last = way.last().map(|it| (it.id.clone(), None));
        ways.push(chosen.chain(last).collect());
    });
    ways
}

/// The names of what a reader sees at a step, in a language.
struct Names<'a> {
    flows: &'a Flows,
    guide: &'a str,
}

impl Names<'_> {
    fn text(&self, step: &Step) -> Option<&domain::guide::StepText> {
        let text = self.flows.texts.iter().find(|it| it.id == self.guide)?;
        text.steps.iter().find(|it| it.id == step.id)
    }

    fn heading(&self, step: &Step) -> String {
        self.text(step).and_then(|it| it.name.clone()).unwrap_or_else(|| step.name.clone())
    }

    fn answer(&self, step: &Step, at: usize) -> String {
        let own = self.text(step).and_then(|it| it.answers.get(at).cloned());
        own.unwrap_or_else(|| step.answers[at].name.clone())
    }
}

/// Goes a way by the names of links, and looks at the heading of each step.
async fn go(page: &Page, names: &Names<'_>, flow: &Flow, way: &Way, next: &str) {
    for (id, answer) in way {
        let step = flow.step(id).unwrap();
        page.by_role("heading", &clean(&names.heading(step))).await;
        let Some(name) =
            answer.map(|it| names.answer(step, it)).or(step.next.as_ref().map(|_| next.to_owned()))
        else {
            return;
        };
        page.click("link", &clean(&name)).await;
    }
}

/// As a browser tells a name.
fn clean(text: &str) -> String {
    text.replace('\u{a0}', " ")
}

#[tokio::test(flavor = "multi_thread")]
async fn a_guide_is_followed_from_the_front_page_in_every_engine() {
    let server = site::published();
    for engine in Engine::ALL {
        let page = Page::in_engine(&server, engine).await;
        page.visit("/").await;
        page.click("link", ids::GUIDES_TITLE).await;
        page.arrives_at("/guide").await;
        page.has_focus_on("heading", ids::GUIDES_TITLE).await;
        page.click("link", "Riconoscere una truffa e sapere che cosa fare").await;
        page.has_focus_on("heading", "Riconoscere una truffa e sapere che cosa fare").await;
        page.click("link", ids::GUIDE_START).await;
        page.has_focus_on("heading", "Che cosa ti è successo?").await;
        page.click("link", "C'è uno sconosciuto alla porta").await;
        page.has_focus_on("heading", "Alla porta: non aprire").await;
        page.arrives_at("/guide/truffe/porta?risposte=inizio.porta").await;
        // Back, by the page's own link: the answer is still told.
        page.click("link", (ids::GUIDE_BACK, "name", "Che cosa ti è successo?")).await;
        page.has_focus_on("heading", "Che cosa ti è successo?").await;
        assert!(page.text().await.contains(&ids::GUIDE_GIVEN.words()));
        page.back().await;
        page.has_focus_on("link", (ids::GUIDE_BACK, "name", "Che cosa ti è successo?")).await;
    }
}

/// Every answer of these two, each from the step where it is given; the host walks all ways that they make.
#[tokio::test(flavor = "multi_thread")]
async fn every_answer_of_the_entry_and_of_scams_leads_on() {
    let server = site::published();
    let page = Page::new(&server).await;
    for language in ["it", "ar"] {
        let flows = flows(language);
        let next = message_in(language, ids::GUIDE_NEXT);
        for guide in ["che-aiuto", "truffe"] {
            let flow = flows.of(guide).unwrap();
            let names = Names { flows: &flows, guide };
            for step in &flow.steps {
                let answers = step.answers.iter().enumerate();
                let answers = answers.filter_map(|(at, it)| Some((names.answer(step, at), it.to.step()?)));
                let next = step.next.as_deref().map(|it| (next.clone(), it));
                for (name, to) in answers.chain(next) {
                    page.visit(&in_language(&format!("/guide/{guide}/{}", step.id), language)).await;
                    page.click("link", &clean(&name)).await;
                    let heading = clean(&names.heading(flow.step(to).unwrap()));
                    page.has_focus_on("heading", &heading).await;
                }
            }
        }
    }
}

/// A document's message in a language.
fn message_in(language: &str, id: wording::MessageId) -> String {
    let language = wording::Language::from_tag(language).unwrap();
    let folder = site::root().join("locales").join(language.tag).join("documents");
    let messages = prerender::messages(&folder).unwrap();
    let compiled = prerender::compiled(&messages).unwrap();
    clean(&wording::Localizer::new(language, &compiled, prerender::plural).get(id))
}

#[tokio::test(flavor = "multi_thread")]
async fn by_keyboard_and_without_the_program_a_guide_is_followed_to_its_end() {
    let server = site::published();
    let flows = flows("it");
    let flow = flows.of("spid-o-cie").unwrap();
    let names = Names { flows: &flows, guide: "spid-o-cie" };
    let page = Page::new(&server).await;
    let next = ids::GUIDE_NEXT.words();
    let all = ways(flow);
    // With the program, by the keys alone: the longest way.
    let longest = all.iter().max_by_key(|it| it.len()).unwrap();
    page.visit(&format!("/guide/spid-o-cie/{}", longest[0].0)).await;
    for (id, answer) in longest {
        let step = flow.step(id).unwrap();
        page.by_role("heading", &clean(&names.heading(step))).await;
        let answer = answer.map(|it| names.answer(step, it)).or(step.next.as_ref().map(|_| next.clone()));
        let Some(name) = answer else { break };
        let mut stops = 0;
        while page.focused().await != ("link".to_owned(), clean(&name)) {
            page.press(&[Key::Tab]).await;
            stops += 1;
            assert!(stops < 25, "{id}: the keyboard doesn't reach “{name}”");
        }
        page.press(&[Key::Enter]).await;
    }
    // Without the program: the same way.
    page.without_javascript().await;
    page.open(&format!("/guide/spid-o-cie/{}", longest[0].0)).await;
    go(&page, &names, flow, longest, &next).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn one_way_of_each_guide_is_passed_in_the_other_engines() {
    let server = site::published();
    let flows = flows("it");
    let next = ids::GUIDE_NEXT.words();
    for engine in [Engine::Firefox, Engine::WebKit] {
        let page = Page::in_engine(&server, engine).await;
        for flow in &flows.flows {
            let names = Names { flows: &flows, guide: &flow.id };
            let way = ways(flow).into_iter().min_by_key(Vec::len).unwrap();
            page.visit(&format!("/guide/{}/{}", flow.id, way[0].0)).await;
            go(&page, &names, flow, &way, &next).await;
        }
    }
}

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
    for said in [step.say.as_ref(), own.say.as_ref(), own.pronounced.as_ref(), step.because.as_ref()] {
        assert!(text.contains(&clean(said.unwrap())), "{said:?}\n{text}");
    }
    let lang =
        "return [...document.querySelectorAll('.say, .guide-show p:not(.foreign)')].map(it => it.lang)";
    assert_eq!(page.script(lang, vec![]).await, json!(["it", "it", "it"]));
}

//! The ways through guides, by the names of links.

use std::collections::BTreeSet;
use std::time::Duration;

use thirtyfour::Key;
use tokio::time::{Interval, MissedTickBehavior, interval};
use xtask::serve::Fault;

use super::{Names, clean, flows, follow, go, message_in, ways};
use crate::support::portal::in_language;
use crate::support::{Engine, Page, Words, site};
use wording::ids;

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

/// Every answer of these, each from the step where it is given; the host walks all ways that they make.
const EACH_ANSWER: [&str; 3] = ["spid-o-cie", "truffe", "che-aiuto"];

/// Gives every answer of a guide without the program, and comes back from each.
async fn give_every_answer(page: &Page, language: &str, guide: &str) {
    let flows = flows(language);
    let flow = flows.of(guide).unwrap();
    let names = Names { flows: &flows, guide };
    let next = message_in(language, ids::GUIDE_NEXT);
    for step in &flow.steps {
        let answers = step.answers.iter().enumerate();
        let answers = answers.filter_map(|(at, it)| Some((names.answer(step, at), it.to.step()?)));
        let next = step.next.as_deref().map(|it| (next.clone(), it));
        page.open(&in_language(&format!("/guide/{guide}/{}", step.id), language)).await;
        for (name, to) in answers.chain(next) {
            follow(page, &clean(&name), false).await;
            page.by_role("heading", &clean(&names.heading(flow.step(to).unwrap()))).await;
            page.back().await;
            page.by_role("heading", &clean(&names.heading(step))).await;
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn every_answer_leads_on_without_the_program_in_chromium() {
    let server = site::published();
    let page = Page::new(&server).await;
    page.without_javascript().await;
    every_answer_leads_on(&page).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn every_answer_leads_on_without_the_program_in_firefox() {
    without_the_program(Engine::Firefox).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn every_answer_leads_on_without_the_program_in_webkit() {
    without_the_program(Engine::WebKit).await;
}

/// Only Chromium has a command that turns scripts off: here only the program is missing.
async fn without_the_program(engine: Engine) {
    let server = site::published();
    server.break_path(&site::program(), Fault::Missing);
    every_answer_leads_on(&Page::in_engine(&server, engine).await).await;
}

async fn every_answer_leads_on(page: &Page) {
    for language in ["it", "ar"] {
        for guide in EACH_ANSWER {
            give_every_answer(page, language, guide).await;
        }
    }
}

/// WebKit lets a document write to its history a hundred times in half a minute. Who follows a link writes twice: the
/// place that is left, and the new address. Nobody reads faster than this.
const PACE_IN_WEBKIT: Duration = Duration::from_millis(650);

/// Somebody who passes every way of a guide.
struct Walk<'a> {
    page: &'a Page,
    names: Names<'a>,
    next: String,
    pace: Option<Interval>,
    /// The whole ways.
    passed: BTreeSet<Vec<String>>,
}

impl Walk<'_> {
    /// Passes every way on from the last step of `way`, and comes back to it.
    async fn go_on(&mut self, way: &mut Vec<String>) {
        let flow = self.names.flows.of(self.names.guide).unwrap();
        let step = flow.step(way.last().unwrap()).unwrap();
        let answers = step.answers.iter().enumerate();
        let answers =
            answers.filter_map(|(at, it)| Some((clean(&self.names.answer(step, at)), it.to.step()?)));
        let links = answers.chain(step.next.as_deref().map(|it| (self.next.clone(), it)));
        let ahead: Vec<_> = links.filter(|it| !way.iter().any(|before| before == it.1)).collect();
        if ahead.is_empty() {
            self.passed.insert(way.clone());
        }
        for (name, to) in ahead {
            if let Some(pace) = &mut self.pace {
                pace.tick().await;
            }
            follow(self.page, &name, true).await;
            self.page.has_focus_on("heading", &clean(&self.names.heading(flow.step(to).unwrap()))).await;
            way.push(to.to_owned());
            Box::pin(self.go_on(way)).await;
            way.pop();
            self.page.back().await;
            self.page.has_focus_on("link", &name).await;
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn every_way_is_passed_by_keyboard_in_chromium() {
    every_way_is_passed(Engine::Chromium, &["it", "ar"]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn every_way_is_passed_by_keyboard_in_firefox() {
    every_way_is_passed(Engine::Firefox, &["it", "ar"]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn every_way_is_passed_by_keyboard_in_webkit() {
    every_way_is_passed(Engine::WebKit, &["it"]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn every_way_is_passed_by_keyboard_in_webkit_from_right_to_left() {
    every_way_is_passed(Engine::WebKit, &["ar"]).await;
}

async fn every_way_is_passed(engine: Engine, languages: &[&str]) {
    let server = site::published();
    let page = Page::in_engine(&server, engine).await;
    for language in languages {
        pass_every_way_in(&page, language).await;
    }
}

async fn pass_every_way_in(page: &Page, language: &str) {
    let flows = flows(language);
    for guide in EACH_ANSWER {
        let flow = flows.of(guide).unwrap();
        let first = flow.steps[0].id.clone();
        page.visit(&in_language(&format!("/guide/{guide}/{first}"), language)).await;
        let next = message_in(language, ids::GUIDE_NEXT);
        let names = Names { flows: &flows, guide };
        let pace = (page.engine() == Engine::WebKit).then(|| {
            let mut pace = interval(PACE_IN_WEBKIT);
            pace.set_missed_tick_behavior(MissedTickBehavior::Delay);
            pace
        });
        let mut walk = Walk { page, names, next, pace, passed: BTreeSet::new() };
        walk.go_on(&mut vec![first]).await;
        let passed = walk.passed;
        // Those that the host knows. A way that an answer leads out of is the beginning of others.
        let known = ways(flow).into_iter().map(|way| way.into_iter().map(|it| it.0).collect::<Vec<_>>());
        let known: BTreeSet<_> = known.collect();
        let is_passed = |way: &Vec<String>| passed.iter().any(|it| it.starts_with(way));
        assert!(passed.is_subset(&known) && known.iter().all(is_passed), "{guide}: {passed:?}");
    }
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
    go(&page, &names, flow, longest, &next, false).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn one_way_of_the_other_guides_is_passed_in_chromium() {
    one_way_is_passed(Engine::Chromium).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn one_way_of_the_other_guides_is_passed_in_firefox() {
    one_way_is_passed(Engine::Firefox).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn one_way_of_the_other_guides_is_passed_in_webkit() {
    one_way_is_passed(Engine::WebKit).await;
}

/// With the program, and where it is missing.
async fn one_way_is_passed(engine: Engine) {
    for has_program in [true, false] {
        let server = site::published();
        if !has_program {
            server.break_path(&site::program(), Fault::Missing);
        }
        let page = Page::in_engine(&server, engine).await;
        for language in ["it", "ar"] {
            let flows = flows(language);
            let next = message_in(language, ids::GUIDE_NEXT);
            for flow in flows.flows.iter().filter(|it| !EACH_ANSWER.contains(&it.id.as_str())) {
                let names = Names { flows: &flows, guide: &flow.id };
                let way = ways(flow).into_iter().min_by_key(Vec::len).unwrap();
                page.open(&in_language(&format!("/guide/{}/{}", flow.id, way[0].0), language)).await;
                if has_program {
                    page.taken_over().await;
                }
                go(&page, &names, flow, &way, &next, has_program).await;
            }
        }
    }
}

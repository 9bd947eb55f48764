//! Guides: from the front page to a person, one step at a time, with and without the program; and practice.

mod along;
mod practice;
mod ways;

use crate::support::{Engine, Page, site};
use domain::guide::{Destination, Flow, Flows, Step};
use feed::read_flows;
use thirtyfour::Key;

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
async fn go(page: &Page, names: &Names<'_>, flow: &Flow, way: &Way, next: &str, has_program: bool) {
    for (at, (id, answer)) in way.iter().enumerate() {
        let step = flow.step(id).unwrap();
        let heading = clean(&names.heading(step));
        if has_program && at > 0 {
            // Only then the page stands still.
            page.has_focus_on("heading", &heading).await;
        } else {
            page.by_role("heading", &heading).await;
        }
        let Some(name) =
            answer.map(|it| names.answer(step, it)).or(step.next.as_ref().map(|_| next.to_owned()))
        else {
            return;
        };
        follow(page, &clean(&name), has_program).await;
    }
}

/// Follows a link by the keyboard. Firefox's driver waits for ever for a page that a key has asked for.
async fn follow(page: &Page, name: &str, has_program: bool) {
    if has_program || page.engine() != Engine::Firefox {
        page.by_role("link", name).await.send_keys(Key::Enter).await.unwrap();
    } else {
        page.click("link", name).await;
    }
}

/// As a browser tells a name.
fn clean(text: &str) -> String {
    text.replace('\u{a0}', " ")
}

/// A document's message in a language.
fn message_in(language: &str, id: wording::MessageId) -> String {
    let language = wording::Language::from_tag(language).unwrap();
    let folder = site::root().join("locales").join(language.tag).join("documents");
    let messages = prerender::messages(&folder).unwrap();
    let compiled = prerender::compiled(&messages).unwrap();
    clean(&wording::Localizer::new(language, &compiled, prerender::plural).get(id))
}

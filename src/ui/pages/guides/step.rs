use super::practice;
use super::slip::{code, slip};
use super::view::StepView;
use crate::preferences::{OPERATOR, Setting};
use crate::route::{GuideStep, Route};
use crate::ui::components;
use crate::ui::{Context, SquareCode};
use domain::guide::{Answer, Answers, Flow, Guide, Progress, Step, StepKind, StepText};
use markup::{Element, Fragment, Nodes, el, live, nodes};
use wording::{MessageId, ids};

/// A step of a guide: one thing, and the ways on. `at` says how the reader came to it.
pub fn step(context: &Context, guide: &Guide, flow: &Flow, step: &Step, at: &GuideStep) -> Nodes {
    let view = StepView::new(context, guide, flow, step, &at.answers);
    let sources = step.all_sources();
    let sources = (!sources.is_empty()).then(|| components::sources(context, &sources, &[]));
    nodes((
        view.place(),
        practice::notice(context, guide),
        el("h1").attr("tabindex", "-1").text_with_lang(view.name()),
        (view.in_italian(), view.lost(&at.answers)),
        view.content(at.written.as_deref()),
        (view.ways_on(), view.ways_back()),
        (view.later(), view.operator(), sources),
    ))
}

impl StepView<'_> {
    /// The guide's name, and how far one has come in it.
    fn place(&self) -> Element {
        let locale = &self.context.locale;
        let progress = match self.flow.progress(self.step, &self.answers) {
            Progress::Numbered { number, total } => locale
                .document_with(ids::GUIDE_PROGRESS, &[("number", number.into()), ("total", total.into())]),
            Progress::Questions => self.say(ids::GUIDE_QUESTIONS),
            Progress::Steps => self.say(ids::GUIDE_STEPS),
            Progress::End => self.say(ids::GUIDE_END),
        };
        el("p")
            .class("guide-place")
            .child((components::guide_link(self.context, self.guide), el("span").child(progress)))
    }

    /// That an answer in the address is none of the guide's any more.
    fn lost(&self, asked: &Answers) -> Option<Element> {
        self.flow.has_lost(asked).then(|| el("p").class("notice").child(self.say(ids::GUIDE_ANSWER_LOST)))
    }

    fn content(&self, written: Option<&str>) -> Element {
        // Where one writes a word, the drawing is an example only.
        let next = self.step.next.as_deref().filter(|_| self.step.write.is_none());
        let next = next.map(|it| self.href(it, self.answers.clone()));
        let person = (self.step.kind == StepKind::HandOver).then(|| self.person());
        let is_drawn = !self.step.screens.is_empty() && self.step.kind.asks();
        let drawn = is_drawn.then(|| el("p").class("hint").child(self.say(ids::PRACTICE_ANSWER)));
        let class = if self.step.kind == StepKind::Stop { "guide-step stop" } else { "guide-step" };
        el("div").class(class).child((
            self.body("h2"),
            (practice::screens(self, next), drawn),
            practice::exercise(self, written),
            self.outside("h2"),
            person,
        ))
    }

    /// Who takes over, why, and what to say.
    fn person(&self) -> Nodes {
        let step = self.step;
        let part =
            |title, italian, own: fn(&StepText) -> &Option<String>| self.part("h2", title, italian, own);
        nodes((
            part(ids::GUIDE_BECAUSE, &step.because, |it| &it.because),
            step.telephone.as_deref().map(|it| self.call(it)),
            self.asked("h2"),
            part(ids::GUIDE_THEN, &step.then, |it| &it.then),
            self.service(),
            slip(self),
        ))
    }

    /// A number, with the first sentence to say there: in Italian, aloud, what it means, how it sounds.
    fn call(&self, number: &str) -> Nodes {
        let said = self.sentence().map(|it| {
            let own = |text: fn(&StepText) -> &Option<String>| {
                self.text.and_then(|it| text(it).as_ref()).filter(|_| !self.speaks_italian())
            };
            let row = |title: MessageId, text: &String| {
                (el("p").class("label").child(self.say(title)), el("p").child(text.clone()))
            };
            el("div").class("guide-words").child((
                it,
                components::listen_to_sentence(self.context, self.say(ids::GUIDE_LISTEN)),
                own(|it| &it.say).map(|it| row(ids::GUIDE_SAY_MEANS, it)),
                own(|it| &it.pronounced).map(|it| row(ids::GUIDE_SAY_SOUNDS, it)),
            ))
        });
        nodes((
            el("h2").child(self.say(ids::GUIDE_CALL)),
            el("p").class("calls").child(components::telephone(number).class("go")),
            said,
        ))
    }

    /// The next step, or the answers.
    fn ways_on(&self) -> Option<Element> {
        if let Some(next) = &self.step.next {
            let link = el("a").class("go").attr("href", self.href(next, self.answers.clone()));
            return Some(el("p").class("guide-ways").child(link.child(self.say(ids::GUIDE_NEXT))));
        }
        let answers = self.step.answers.iter().zip(self.answer_names());
        let links: Vec<_> = answers.map(|(it, name)| self.answer(it, name)).collect();
        let list = el("ul").class("guide-answers").child(links);
        match (self.step.answers.is_empty(), self.step.kind.asks()) {
            (true, _) => None,
            (false, true) => Some(list),
            (false, false) => Some(
                el("section")
                    .attr("aria-labelledby", "avanti")
                    .child((el("h2").attr("id", "avanti").child(self.say(ids::GUIDE_ON)), list)),
            ),
        }
    }

    fn answer(&self, answer: &Answer, name: Fragment) -> Element {
        let is_given = self.answers.get(&self.step.id) == Some(&answer.id);
        let given = is_given.then(|| (" ", el("span").class("given").child(self.say(ids::GUIDE_GIVEN))));
        el("li").child((el("a").attr("href", self.href_of(answer)).text_with_lang(name), given))
    }

    /// The step before, where it is known; on a static page all that it may have been.
    fn ways_back(&self) -> Element {
        let way = self.flow.known_way(&self.answers, &self.step.id);
        let before: Vec<&Step> = match way.as_deref() {
            Some([.., before, _]) => vec![before],
            Some(_) => Vec::new(),
            None => self.flow.before(&self.step.id),
        };
        // On a static page with several, the program will know which; without it one of them is right.
        let class = (before.len() > 1 && self.context.feed.now.is_none()).then_some("maybe");
        let back = before.into_iter().map(|it| {
            let name = self.context.step_name(self.guide, it).in_a_sentence();
            let text = self.context.locale.document_with(ids::GUIDE_BACK, &[("name", name.into())]);
            let link = el("a").attr("href", self.href(&it.id, self.answers.clone())).child(text);
            el("li").attr("class", class).child(link)
        });
        let back: Vec<_> = back.collect();
        let start = el("a").attr("href", self.context.href(Route::Guide(self.guide.id.clone())));
        let start = el("li").child(start.child(self.say(ids::GUIDE_RESTART)));
        el("ul").class("guide-back").child((back, start))
    }

    /// The ways to go on another day, or on another device.
    fn later(&self) -> Element {
        let code = code(self)
            .map(|it| (el("p").class("code").child(it), el("p").child(self.say(ids::GUIDE_CODE_HINT))));
        let context = self.context.clone();
        let phone = live(move || nodes(context.reader.square_code.get().map(|it| on_phone(&context, it))));
        el("div").class("guide-later").child((code, phone))
    }

    /// Notes for somebody who helps. They stand on every page; the address says whether they are seen.
    fn operator(&self) -> Element {
        let notes = self.notes();
        let way = |value: &'static str, class: &'static str, text: MessageId| {
            let mut context = self.context.clone();
            context.reader.preferences.from_url.set(Setting::Operator, value);
            let answers = self.answers.clone();
            let at = GuideStep { answers, ..GuideStep::new(&self.guide.id, &self.step.id) };
            el("p")
                .class(class)
                .child(el("a").attr("href", context.href(Route::Step(at))).child(self.say(text)))
        };
        let [off, on] = OPERATOR;
        el("div").class("operator").child((
            way(on, "operator-off", ids::GUIDE_OPERATOR_SHOW),
            el("section").class("operator-on").attr("aria-labelledby", "per-chi-aiuta").child((
                el("h2")
                    .attr("id", "per-chi-aiuta")
                    .attr("tabindex", "-1")
                    .child(self.say(ids::GUIDE_OPERATOR)),
                el("p").child(self.say(ids::GUIDE_OPERATOR_RULE)),
                notes,
                way(off, "operator-hide", ids::GUIDE_OPERATOR_HIDE),
            )),
        ))
    }
}

/// The page's address as a square code, for the reader's own telephone. The words beside it say what it is.
fn on_phone(context: &Context, code: SquareCode) -> Element {
    el("details").class("menu").child((
        el("summary").child(context.locale.document(ids::GUIDE_PHONE)),
        el("p").child(context.locale.document(ids::GUIDE_PHONE_HINT)),
        code.drawing(),
        el("p").class("url").child(components::name(context, &code.text)),
    ))
}

use super::guide::list;
use crate::preferences::Setting;
use crate::route::{Address, GuideStep, Route};
use crate::ui::{Context, SquareCode, components};
use domain::guide::{
    Answer, Answers, Destination, Flow, Guide, Paragraph, Progress, Step, StepKind, StepText,
};
use markup::{Element, Fragment, Nodes, el, live, nodes};
use wording::{LANGUAGES, MessageId, ids};

/// A step of a guide: one thing, and the ways on.
pub fn step(context: &Context, guide: &Guide, flow: &Flow, step: &Step, answers: &Answers) -> Nodes {
    let text = context.feed.flows.text(guide, step);
    let answers = flow.relevant(answers, &step.id);
    let view = StepView { context, guide, flow, step, answers, text };
    let name = context.step_name(guide, step);
    let body = view.body();
    let in_italian = view.is_in_italian().then(|| components::in_italian(context, &context.italian("")));
    let sources = (!step.sources.is_empty()).then(|| components::sources(context, &step.sources, &[]));
    nodes((
        view.place(),
        el("h1").attr("tabindex", "-1").text_with_lang(name),
        in_italian,
        body,
        (view.ways_on(), view.ways_back()),
        (view.later(), view.operator(), sources),
    ))
}

/// A step, on the way of a reader.
struct StepView<'a> {
    context: &'a Context,
    guide: &'a Guide,
    flow: &'a Flow,
    step: &'a Step,
    /// Those that have been given on the way to this step, and here before.
    answers: Answers,
    text: Option<&'a StepText>,
}

impl StepView<'_> {
    fn say(&self, id: MessageId) -> String {
        self.context.locale.document(id)
    }

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

    /// Whether something of the step is not in the reader's language.
    fn is_in_italian(&self) -> bool {
        let step = self.step;
        let is_whole = |it: &StepText| {
            let lists = [
                (it.text.len(), step.text.len()),
                (it.things.len(), step.things.len()),
                (it.see.len(), step.see.len()),
                (it.answers.len(), step.answers.len()),
            ];
            let texts = [(&it.because, &step.because), (&it.then, &step.then)];
            it.name.is_some()
                && lists.iter().all(|it| it.0 == it.1)
                && texts.iter().all(|it| it.0.is_some() == it.1.is_some())
        };
        self.context.locale.italian_lang().is_some() && !self.text.is_some_and(is_whole)
    }

    fn body(&self) -> Nodes {
        let step = self.step;
        let of = |field: fn(&StepText) -> &Vec<String>| {
            self.text.map(|it| field(it).as_slice()).unwrap_or_default()
        };
        let text = self.paragraphs(&step.text, of(|it| &it.text));
        let text: Vec<_> = text.into_iter().map(|it| el("p").text_with_lang(it)).collect();
        let things = list(self.paragraphs(&step.things, of(|it| &it.things)));
        let see = list(self.paragraphs(&step.see, of(|it| &it.see)));
        let see = see.map(|it| (el("h2").child(self.say(ids::GUIDE_SEE)), it));
        let stop = (step.kind == StepKind::Stop)
            .then(|| el("p").class("guide-stop").child(self.say(ids::GUIDE_STOP)));
        let picture = step.picture.map(components::picture);
        let url = step.url.as_deref().map(|it| el("p").child(self.outside(it)));
        let person = (step.kind == StepKind::HandOver).then(|| self.person());
        let class = if step.kind == StepKind::Stop { "guide-step stop" } else { "guide-step" };
        nodes(el("div").class(class).child((stop, text, things, picture, see, url, person)))
    }

    /// Paragraphs, as far as this reader needs them today.
    fn paragraphs(&self, italian: &[Paragraph], own: &[String]) -> Vec<Fragment> {
        let own = if own.len() == italian.len() { own } else { &[] };
        let day = self.context.feed.day();
        let shown = italian.iter().enumerate().filter(|it| it.1.is_shown(&self.answers, day));
        shown.map(|(at, it)| self.context.own_or_italian(own.get(at), &it.text)).collect()
    }

    /// The link to a page outside.
    fn outside(&self, url: &str) -> Element {
        let host = url.trim_start_matches("https://").split(['/', '?', '#']).next().unwrap_or_default();
        let site = host.trim_start_matches("www.").to_owned();
        let text = self.context.locale.document_with(ids::GUIDE_OUTSIDE, &[("site", site.into())]);
        el("a").attr("href", url).attr("rel", "noreferrer").child(text)
    }

    /// Who takes over, why, and what to say.
    fn person(&self) -> Nodes {
        let step = self.step;
        let part = |title: MessageId, italian: &Option<String>, own: Option<&String>| {
            let text = self.context.own_or_italian(own, italian.as_ref()?);
            Some((el("h2").child(self.say(title)), el("p").text_with_lang(text)))
        };
        let call = step.telephone.as_deref().map(|it| self.call(it));
        let service = step.service.as_ref().map(|it| {
            let href = self.context.href(Route::Service(it.clone()));
            el("p").child(el("a").attr("href", href).child(self.say(ids::GUIDE_SERVICE)))
        });
        nodes((
            part(ids::GUIDE_BECAUSE, &step.because, self.text.and_then(|it| it.because.as_ref())),
            call,
            part(ids::GUIDE_THEN, &step.then, self.text.and_then(|it| it.then.as_ref())),
            service,
            self.to_show(),
        ))
    }

    /// A number, with the first sentence to say there: in Italian, what it means, how it sounds.
    fn call(&self, number: &str) -> Nodes {
        let speaks_italian = self.context.locale.italian_lang().is_none();
        let said = self.step.say.as_deref().map(|it| {
            let own = |text: fn(&StepText) -> &Option<String>| {
                self.text.and_then(|it| text(it).as_ref()).filter(|_| !speaks_italian)
            };
            let row = |title: MessageId, text: &String| {
                (el("p").class("label").child(self.say(title)), el("p").child(text.clone()))
            };
            // The label says to the eye, too, that the sentence is Italian.
            let label = el("p").class(if speaks_italian { "label" } else { "label foreign" });
            el("div").class("guide-words").child((
                label.child(self.say(ids::GUIDE_SAY)),
                el("p").class("say").text_with_lang(self.context.italian(it)),
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

    /// The same in Italian, to show to somebody at a desk who speaks no other language.
    fn to_show(&self) -> Option<Element> {
        self.context.locale.italian_lang()?;
        let because = self.step.because.as_ref()?;
        let line = |text: &str| el("p").text_with_lang(self.context.italian(text));
        Some(el("section").class("guide-show").attr("aria-labelledby", "da-mostrare").child((
            el("h2").attr("id", "da-mostrare").child(self.say(ids::GUIDE_SHOW)),
            components::in_italian(self.context, &self.context.italian("")),
            line(&self.step.name),
            line(because),
        )))
    }

    /// The next step, or the answers.
    fn ways_on(&self) -> Option<Element> {
        if let Some(next) = &self.step.next {
            let link = el("a").class("go").attr("href", self.href(next, self.answers.clone()));
            return Some(el("p").class("guide-ways").child(link.child(self.say(ids::GUIDE_NEXT))));
        }
        let names = self.text.map(|it| it.answers.as_slice()).unwrap_or_default();
        let names = if names.len() == self.step.answers.len() { names } else { &[] };
        let answers = self.step.answers.iter().enumerate();
        let links: Vec<_> = answers.map(|(at, it)| self.answer(it, names.get(at))).collect();
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

    fn answer(&self, answer: &Answer, own: Option<&String>) -> Element {
        let href = match &answer.to {
            Destination::Step(step) => self.href(step, self.answers.with(&self.step.id, &answer.id)),
            Destination::Guide(id) => self.context.href(Route::Guide(id.clone())),
            Destination::Page(address) => {
                let (path, query) = address.split_once('?').unwrap_or((address, ""));
                self.context.href(Address::parse(path, query).route)
            }
        };
        let name = self.context.own_or_italian(own, &answer.name);
        let is_given = self.answers.get(&self.step.id) == Some(&answer.id);
        let given = is_given.then(|| (" ", el("span").class("given").child(self.say(ids::GUIDE_GIVEN))));
        el("li").child((el("a").attr("href", href).text_with_lang(name), given))
    }

    fn href(&self, step: &str, answers: Answers) -> String {
        let guide = self.guide.id.clone();
        self.context.href(Route::Step(GuideStep { guide, step: step.to_owned(), answers }))
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
        let locale = &self.context.locale;
        let step = self.flow.steps.iter().position(|it| it.id == self.step.id);
        let language = LANGUAGES.iter().position(|it| it == locale.language());
        let code = step.zip(language).and_then(|(step, language)| self.guide.code_of(step, language));
        let code = code.map(|it| {
            let text = locale.document_with(ids::GUIDE_CODE, &[("code", it.into())]);
            (el("p").class("code").child(text), el("p").child(self.say(ids::GUIDE_CODE_HINT)))
        });
        let context = self.context.clone();
        let phone = live(move || nodes(context.reader.square_code.get().map(|it| on_phone(&context, it))));
        el("div").class("guide-later").child((code, phone))
    }

    /// Notes for somebody who helps. They stand on every page; the address says whether they are seen.
    fn operator(&self) -> Option<Element> {
        if self.step.operator.is_empty() {
            return None;
        }
        let own = self.text.map(|it| it.operator.as_slice()).unwrap_or_default();
        let notes = self.context.all_or_italian(own, &self.step.operator);
        let note = notes.iter().find_map(|it| components::in_italian(self.context, it));
        let way = |value: &'static str, class: &'static str, text: MessageId| {
            let mut context = self.context.clone();
            context.reader.preferences.from_url.set(Setting::Operator, value);
            let at = GuideStep {
                guide: self.guide.id.clone(),
                step: self.step.id.clone(),
                answers: self.answers.clone(),
            };
            el("p")
                .class(class)
                .child(el("a").attr("href", context.href(Route::Step(at))).child(self.say(text)))
        };
        let [off, on] = crate::preferences::OPERATOR;
        Some(
            el("div").class("operator").child((
                way(on, "operator-off", ids::GUIDE_OPERATOR_SHOW),
                el("section").class("operator-on").attr("aria-labelledby", "per-chi-aiuta").child((
                    el("h2")
                        .attr("id", "per-chi-aiuta")
                        .attr("tabindex", "-1")
                        .child(self.say(ids::GUIDE_OPERATOR)),
                    el("p").child(self.say(ids::GUIDE_OPERATOR_RULE)),
                    note,
                    list(notes),
                    way(off, "operator-hide", ids::GUIDE_OPERATOR_HIDE),
                )),
            )),
        )
    }
}

/// The page's address as a square code, for the reader's own telephone. The words beside it say what it is.
fn on_phone(context: &Context, code: SquareCode) -> Element {
    let drawing = el("svg").class("square-code").attr("viewBox", format!("0 0 {0} {0}", code.side));
    el("details").class("menu").child((
        el("summary").child(context.locale.document(ids::GUIDE_PHONE)),
        el("p").child(context.locale.document(ids::GUIDE_PHONE_HINT)),
        drawing.attr("aria-hidden", "true").child(el("path").attr("d", code.path)),
        el("p").class("url").child(components::name(context, &code.text)),
    ))
}

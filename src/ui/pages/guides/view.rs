use super::list;
use crate::route::{Address, GuideStep, Route};
use crate::ui::Context;
use crate::ui::components::{self, SENTENCE};
use domain::guide::{Answer, Answers, Destination, Flow, Guide, Paragraph, Step, StepKind, StepText};
use markup::{Element, Fragment, Nodes, el, nodes};
use wording::{Language, MessageId, ids};

/// A step, on the way of a reader.
pub struct StepView<'a> {
    pub context: &'a Context,
    pub guide: &'a Guide,
    pub flow: &'a Flow,
    pub step: &'a Step,
    /// Those that have been given on the way to this step, and here before.
    pub answers: Answers,
    /// The wording in the reader's language.
    pub text: Option<&'a StepText>,
}

impl<'a> StepView<'a> {
    /// A step, with the answers that somebody has given, of which some may lead elsewhere.
    pub fn new(
        context: &'a Context,
        guide: &'a Guide,
        flow: &'a Flow,
        step: &'a Step,
        answers: &Answers,
    ) -> Self {
        let text = context.feed.flows.text(guide, step);
        Self { context, guide, flow, step, answers: flow.relevant(answers, &step.id), text }
    }

    /// A document's message.
    pub fn say(&self, id: MessageId) -> String {
        self.context.locale.document(id)
    }

    /// The step's heading.
    pub fn name(&self) -> Fragment {
        self.context.step_name(self.guide, self.step)
    }

    /// Whether the reader's language is Italian.
    pub fn speaks_italian(&self) -> bool {
        self.context.locale.italian_lang().is_none()
    }

    /// Whether the reader's language is Italian, or a simple Italian.
    pub fn reads_italian(&self) -> bool {
        self.context.locale.language().formats == Language::SOURCE.formats
    }

    /// The note that something of the step is not in the reader's language.
    pub fn in_italian(&self) -> Option<Element> {
        let is_in_italian = !self.speaks_italian() && !self.text.is_some_and(|it| self.is_whole(it));
        is_in_italian.then(|| components::in_italian(self.context, &self.context.italian(""))).flatten()
    }

    fn is_whole(&self, text: &StepText) -> bool {
        let step = self.step;
        let lists = [
            (text.text.len(), step.text.len()),
            (text.things.len(), step.things.len()),
            (text.see.len(), step.see.len()),
            (text.barriers.len(), step.barriers.len()),
            (text.asked.len(), step.asked.len()),
            (text.answers.len(), step.answers.len()),
        ];
        let texts = [(&text.because, &step.because), (&text.then, &step.then)];
        text.name.is_some()
            && lists.iter().all(|it| it.0 == it.1)
            && texts.iter().all(|it| it.0.is_some() == it.1.is_some())
    }

    /// What the step says. `subheading` is the tag of headings in it.
    pub fn body(&self, subheading: &'static str) -> Nodes {
        let step = self.step;
        let see = list(self.paragraphs(&step.see, |it| &it.see));
        let see = see.map(|it| (el(subheading).child(self.say(ids::GUIDE_SEE)), it));
        let stop = (step.kind == StepKind::Stop)
            .then(|| el("p").class("guide-stop").child(self.say(ids::GUIDE_STOP)));
        let picture = step.picture.map(components::picture);
        nodes((stop, self.texts(), picture, see))
    }

    /// What it says, and the things to have or to do.
    pub fn texts(&self) -> Nodes {
        let text = self.paragraphs(&self.step.text, |it| &it.text);
        let text: Vec<_> = text.into_iter().map(|it| components::text_with_numbers("p", it)).collect();
        nodes((text, list(self.paragraphs(&self.step.things, |it| &it.things))))
    }

    /// Paragraphs, as far as this reader needs them today.
    fn paragraphs(&self, italian: &[Paragraph], own: fn(&StepText) -> &Vec<String>) -> Vec<Fragment> {
        let own = self.text.map(|it| own(it).as_slice()).unwrap_or_default();
        let own = if own.len() == italian.len() { own } else { &[] };
        let day = self.context.feed.day();
        let shown = italian.iter().enumerate().filter(|it| it.1.is_shown(&self.answers, day));
        shown.map(|(at, it)| self.context.own_or_italian(own.get(at), &it.text)).collect()
    }

    /// The link to a page outside, what is known to fail there, and what nobody knows of it.
    pub fn outside(&self, subheading: &'static str) -> Nodes {
        let barriers = self.barriers(subheading);
        let unknown = match (&barriers, &self.step.url) {
            (Some(_), _) => Some(ids::GUIDE_BARRIERS_MORE),
            (None, Some(_)) => Some(ids::GUIDE_OUTSIDE_UNKNOWN),
            (None, None) => None,
        };
        let unknown = unknown.map(|it| el("p").class("hint").child(self.say(it)));
        nodes((self.link_outside(), barriers, unknown))
    }

    fn link_outside(&self) -> Option<Element> {
        let url = self.step.url.as_deref()?;
        let host = url.trim_start_matches("https://").split(['/', '?', '#']).next().unwrap_or_default();
        let site = host.trim_start_matches("www.").to_owned();
        let text = self.context.locale.document_with(ids::GUIDE_OUTSIDE, &[("site", site.into())]);
        let link = el("a").attr("href", url.to_owned()).attr("rel", "noreferrer").child(text);
        Some(el("p").child(link))
    }

    /// What is known to fail outside for some people, each with its source.
    fn barriers(&self, subheading: &'static str) -> Option<Nodes> {
        let italian: Vec<_> = self.step.barriers.iter().map(|it| it.text.clone()).collect();
        let own = self.text.map(|it| it.barriers.as_slice()).unwrap_or_default();
        let texts = self.context.all_or_italian(own, &italian);
        let barriers = self.step.barriers.iter().zip(texts).map(|(barrier, text)| {
            let source = self.context.feed.source(&barrier.source);
            let source = source.map(|it| el("p").child(components::source_in_short(self.context, it)));
            el("li").child((components::text_with_numbers("p", text), source))
        });
        let barriers: Vec<_> = barriers.collect();
        (!barriers.is_empty()).then(|| {
            let title = el(subheading).child(self.say(ids::GUIDE_BARRIERS));
            nodes((title, el("ul").class("guide-barriers").child(barriers)))
        })
    }

    /// A text of a hand-over below its heading.
    pub fn part(
        &self,
        subheading: &'static str,
        title: MessageId,
        italian: &Option<String>,
        own: fn(&StepText) -> &Option<String>,
    ) -> Option<Nodes> {
        let own = self.text.and_then(|it| own(it).as_ref());
        let text = self.context.own_or_italian(own, italian.as_ref()?);
        Some(nodes((el(subheading).child(self.say(title)), components::text_with_numbers("p", text))))
    }

    /// What to say on the telephone, in Italian, below what it is. The label says to the eye, too, that it is Italian.
    pub fn sentence(&self) -> Option<Nodes> {
        let label = el("p").class(if self.speaks_italian() { "label" } else { "label foreign" });
        let text = self.context.italian(self.step.say.as_deref()?);
        Some(nodes((label.child(self.say(ids::GUIDE_SAY)), el("p").class(SENTENCE).text_with_lang(text))))
    }

    /// What one may be asked there.
    pub fn asked(&self, subheading: &'static str) -> Option<Nodes> {
        let own = self.text.map(|it| it.asked.as_slice()).unwrap_or_default();
        let list = list(self.context.all_or_italian(own, &self.step.asked))?;
        Some(nodes((el(subheading).child(self.say(ids::GUIDE_ASKED)), list)))
    }

    /// The link to the service that takes over.
    pub fn service(&self) -> Option<Element> {
        let href = self.context.href(Route::Service(self.step.service.clone()?));
        Some(el("p").child(el("a").attr("href", href).child(self.say(ids::GUIDE_SERVICE))))
    }

    /// The names of the answers, in the reader's language where they are all there.
    pub fn answer_names(&self) -> Vec<Fragment> {
        let own = self.text.map(|it| it.answers.as_slice()).unwrap_or_default();
        let italian: Vec<String> = self.step.answers.iter().map(|it| it.name.clone()).collect();
        self.context.all_or_italian(own, &italian)
    }

    /// Notes for somebody who helps.
    pub fn notes(&self) -> Option<Nodes> {
        let own = self.text.map(|it| it.operator.as_slice()).unwrap_or_default();
        let notes = self.context.all_or_italian(own, &self.step.operator);
        let note = notes.iter().find_map(|it| components::in_italian(self.context, it));
        Some(nodes((note, list(notes)?)))
    }

    /// The address of a step of this guide, with the answers that lead there.
    pub fn href(&self, step: &str, answers: Answers) -> String {
        self.context.href(Route::Step(GuideStep { answers, ..GuideStep::new(&self.guide.id, step) }))
    }

    /// The address to which an answer leads.
    pub fn href_of(&self, answer: &Answer) -> String {
        match &answer.to {
            Destination::Step(step) => self.href(step, self.answers.with(&self.step.id, &answer.id)),
            Destination::Guide(id) => self.context.href(Route::Guide(id.clone())),
            Destination::Page(address) => {
                let (path, query) = address.split_once('?').unwrap_or((address, ""));
                self.context.href(Address::parse(path, query).route)
            }
        }
    }
}

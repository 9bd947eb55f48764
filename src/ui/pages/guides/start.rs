use crate::route::{GuideStep, Route};
use crate::ui::{Context, components};
use domain::guide::{Answers, Flow, Guide};
use markup::{Element, Nodes, el, nodes};
use wording::{MessageId, ids};

/// A guide before one begins: what one will be able to do, what one needs, how long it takes. `is_step_gone`: a step of it
/// was asked for that is not there.
pub fn guide(context: &Context, guide: &Guide, flow: &Flow, is_step_gone: bool) -> Nodes {
    let locale = &context.locale;
    let description = context.guide_description(guide);
    let in_italian = description.as_ref().and_then(|it| components::in_italian(context, it));
    let minutes = guide.minutes.map(|it| {
        let count = [("count", usize::from(it).into())];
        el("p").child(locale.document_with(ids::GUIDE_MINUTES, &count))
    });
    nodes((
        components::breadcrumb(context, Some((Route::Guides(None), ids::GUIDES_TITLE))),
        el("h1").attr("tabindex", "-1").text_with_lang(context.guide_name(guide)),
        super::practice::notice(context, guide),
        is_step_gone.then(|| el("p").class("notice").child(locale.document(ids::GUIDE_STEP_GONE))),
        (in_italian, description.map(|it| el("p").class("lead").text_with_lang(it)), minutes),
        bring(context, guide),
        (ways_in(context, guide, flow), other_ways(context, guide), callers(context, guide)),
        (!guide.sources.is_empty()).then(|| components::sources(context, &guide.sources, &[])),
    ))
}

/// What one needs before one begins.
fn bring(context: &Context, guide: &Guide) -> Element {
    let own = context.feed.guides.text(guide).map(|it| it.bring.as_slice()).unwrap_or_default();
    let things = context.all_or_italian(own, &guide.bring);
    let note = things.iter().find_map(|it| components::in_italian(context, it));
    let things: Vec<_> = things.into_iter().map(|it| el("li").child(el("span").text_with_lang(it))).collect();
    let title = el("h2").attr("id", "che-cosa-serve").child(context.locale.document(ids::GUIDE_BRING));
    let content = if things.is_empty() {
        nodes(el("p").child(context.locale.document(ids::GUIDE_BRING_NOTHING)))
    } else {
        nodes((note, el("ul").child(things)))
    };
    el("section").attr("aria-labelledby", "che-cosa-serve").child((title, content))
}

/// The link to the first step, and one to the step where the reader has left.
fn ways_in(context: &Context, guide: &Guide, flow: &Flow) -> Element {
    let link = |step: &str, answers: Answers| {
        let at = GuideStep { answers, ..GuideStep::new(&guide.id, step) };
        el("a").attr("href", context.href(Route::Step(at)))
    };
    let first = flow.steps.first();
    let start = first.map(|it| {
        link(&it.id, Answers::default()).class("go").child(context.locale.document(ids::GUIDE_START))
    });
    let left = context.reader.left_guide.get().filter(|it| it.guide == guide.id);
    let left = left.and_then(|it| {
        let step =
            flow.step(&it.step).filter(|step| Some(step.id.as_str()) != first.map(|it| it.id.as_str()))?;
        let name = context.step_name(guide, step).in_a_sentence();
        let text = context.locale.document_with(ids::GUIDE_RESUME, &[("name", name.into())]);
        Some(link(&step.id, it.answers).child(text))
    });
    el("p").class("guide-ways").child((start, left))
}

/// Before one does it: to read all of it, and to practise. After an exercise: the guides that are meant in earnest.
fn other_ways(context: &Context, guide: &Guide) -> Element {
    let locale = &context.locale;
    let guides = &context.feed.guides;
    let link =
        |route: Route, text: String| el("li").child(el("a").attr("href", context.href(route)).child(text));
    let of_guide = |message: MessageId, it: &Guide| {
        let name = context.guide_name(it).in_a_sentence();
        link(Route::Guide(it.id.clone()), locale.document_with(message, &[("name", name.into())]))
    };
    let whole = link(Route::Whole(guide.id.clone()), locale.document(ids::GUIDE_WHOLE));
    let practice = guides.practice_of(&guide.id);
    let practice = practice.map(|it| link(Route::Guide(it.id.clone()), locale.document(ids::GUIDE_PRACTISE)));
    let practised = guide.practice_for.iter().filter_map(|it| guides.guide(it));
    let practised: Vec<_> = practised.map(|it| of_guide(ids::GUIDE_PRACTISED, it)).collect();
    el("section").attr("aria-labelledby", "altri-modi").child((
        el("h2").attr("id", "altri-modi").child(locale.document(ids::GUIDE_OTHER_WAYS)),
        el("ul").class("rows").child((whole, practice, practised)),
    ))
}

/// The way back to the guides that lead here: nobody keeps from where the reader came.
fn callers(context: &Context, guide: &Guide) -> Option<Element> {
    let callers = context.feed.flows.callers(&guide.id);
    let mut callers: Vec<&Guide> =
        callers.into_iter().filter_map(|it| context.feed.guides.guide(it)).collect();
    callers.retain(|it| !it.is_practice());
    callers.sort_by_key(|it| context.feed.guides.guides.iter().position(|other| other.id == it.id));
    let links: Vec<_> = callers
        .into_iter()
        .map(|it| el("li").child(components::guide_link(context, it).class("chip")))
        .collect();
    (!links.is_empty()).then(|| {
        el("section").attr("aria-labelledby", "da-dove").child((
            el("h2").attr("id", "da-dove").child(context.locale.document(ids::GUIDE_CALLERS)),
            el("ul").class("chips").child(links),
        ))
    })
}

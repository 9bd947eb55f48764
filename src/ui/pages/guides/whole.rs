use super::view::StepView;
use crate::route::{GuideStep, Route};
use crate::ui::{Context, components};
use domain::guide::{Answers, Flow, Guide, Step, StepText};
use markup::{Element, Nodes, el, nodes};
use wording::{DateStyle, MessageId, ids};

/// The id of the box that asks for one sheet: headings, the number that a step calls, and the ways on.
const SHORT: &str = "un-foglio";

/// The id of the form of all boxes.
const FORM: &str = "segni";

/// All steps of a guide on one page, to read before one begins, or to print: whole, or in short on one sheet. Steps may be
/// ticked: then only these are printed, as what was done today. Nothing of it is kept.
pub fn whole(context: &Context, guide: &Guide, flow: &Flow) -> Nodes {
    let say = |id: MessageId| context.locale.document(id);
    let name = context.guide_name(guide).in_a_sentence();
    let title = context.locale.document_with(ids::GUIDE_WHOLE_TITLE, &[("name", name.into())]);
    // On paper only: a static page doesn't know the day on which somebody reads it.
    let today = context.feed.now.map(|it| {
        let date = ("date", context.locale.date(it.date, DateStyle::Full));
        el("p").class("on-paper").child(context.locale.document_with(ids::GUIDE_TODAY, &[date]))
    });
    let print = components::print_button("stampa", say(ids::GUIDE_PRINT));
    let short = el("label").class("tick short").child((
        el("input").attr("type", "checkbox").attr("id", SHORT).attr("form", FORM),
        el("span").child(say(ids::GUIDE_SHORT)),
    ));
    let steps = flow.steps.iter().enumerate().map(|(at, it)| step(context, guide, flow, it, at + 1));
    nodes((
        el("p").class("guide-place").child(components::guide_link(context, guide)),
        el("h1").attr("tabindex", "-1").child(title),
        super::practice::notice(context, guide),
        today,
        // Firefox keeps ticks when a page is reloaded, unless their form forbids it. What is in a form is not read aloud:
        // it is empty.
        el("form").attr("id", FORM).attr("method", "dialog").attr("autocomplete", "off"),
        el("p").class("whole-tools").child(say(ids::GUIDE_TODAY_HINT)),
        (short, el("p").class("whole-tools").child(print)),
        el("ol").class("whole").child(steps.collect::<Vec<_>>()),
    ))
}

fn step(context: &Context, guide: &Guide, flow: &Flow, step: &Step, number: usize) -> Element {
    let view = StepView::new(context, guide, flow, step, &Answers::default());
    let name = view.name();
    let (done, title) = (format!("fatto-{number}"), format!("passo-{number}"));
    let tick = el("label").class("tick").child((
        el("input")
            .attr("type", "checkbox")
            .attr("form", FORM)
            .attr("id", format!("segna-{number}"))
            .attr("aria-labelledby", format!("{done} {title}")),
        el("span").attr("id", done).child(view.say(ids::GUIDE_DONE)),
    ));
    let href = context.href(Route::Step(GuideStep::new(&guide.id, &step.id)));
    let link = el("a").attr("id", title).attr("href", href).text_with_lang(name);
    let heading = el("h2").child((el("span").child(format!("{number}. ")), link));
    el("li").child((
        el("div").class("whole-head").child((heading, tick)),
        view.in_italian(),
        view.body("h3"),
        super::practice::screens(&view, None),
        view.outside("h3"),
        person(&view),
        (ways(&view), notes(&view)),
    ))
}

/// Who takes over, and why.
fn person(view: &StepView<'_>) -> Nodes {
    let step = view.step;
    let part = |title, italian, own: fn(&StepText) -> &Option<String>| view.part("h3", title, italian, own);
    nodes((
        part(ids::GUIDE_BECAUSE, &step.because, |it| &it.because),
        step.telephone.as_deref().map(|it| el("p").class("whole-number").child(components::telephone(it))),
        view.sentence(),
        part(ids::GUIDE_THEN, &step.then, |it| &it.then),
        view.service(),
    ))
}

/// The step that follows, or the answers with theirs: by number, as they stand on this page and on paper.
fn ways(view: &StepView<'_>) -> Option<Element> {
    let locale = &view.context.locale;
    let to = |id: Option<&str>| Some(view.flow.steps.iter().position(|it| Some(it.id.as_str()) == id)? + 1);
    let goes = |id: Option<&str>| {
        to(id).map(|it| locale.document_with(ids::GUIDE_WHOLE_GOES, &[("number", it.into())]))
    };
    let answers = view.answer_names().into_iter().zip(&view.step.answers);
    let answers: Vec<_> = answers
        .map(|(name, it)| match goes(it.to.step()) {
            Some(goes) => el("li").child((el("span").text_with_lang(name), format!(" → {goes}"))),
            None => el("li").child(el("a").attr("href", view.href_of(it)).text_with_lang(name)),
        })
        .collect();
    if !answers.is_empty() {
        return Some(el("ul").class("whole-ways").child(answers));
    }
    // In short it goes without saying that the next step follows.
    let follows = to(view.step.next.as_deref()) == to(Some(&view.step.id)).map(|it| it + 1);
    let class = if follows { "whole-ways whole-next" } else { "whole-ways" };
    goes(view.step.next.as_deref()).map(|it| el("p").class(class).child(format!("→ {it}")))
}

/// Notes for somebody who helps, where the address or the device asks for them.
fn notes(view: &StepView<'_>) -> Option<Element> {
    let title = el("h3").child(view.say(ids::GUIDE_OPERATOR));
    view.notes()
        .map(|it| el("div").class("operator").child(el("div").class("operator-on").child((title, it))))
}

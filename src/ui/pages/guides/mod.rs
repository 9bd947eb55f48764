//! The pages of guides: their list, the beginning of one, a step, and all steps on one page.

mod list;
mod practice;
mod slip;
mod start;
mod step;
mod view;
mod whole;

use crate::route::{GuideStep, Route};
use crate::ui::{Context, components};
use domain::guide::{Flow, Guide};
use markup::{Element, Fragment, Nodes, el};

/// The content of a page of guides. A step that is gone leads to the beginning of its guide, a guide that is gone to the
/// list, each with a sentence.
pub fn guides(context: &Context, route: &Route) -> Nodes {
    match route {
        Route::Guide(id) => of_guide(context, id, |guide, flow| start::guide(context, guide, flow, false)),
        Route::Whole(id) => of_guide(context, id, |guide, flow| whole::whole(context, guide, flow)),
        Route::Step(at) => of_guide(context, &at.guide, |guide, flow| step(context, guide, flow, at)),
        Route::Guides(code) => list::guides(context, code.as_deref(), false),
        _ => list::guides(context, None, false),
    }
}

fn of_guide(context: &Context, id: &str, page: impl FnOnce(&Guide, &Flow) -> Nodes) -> Nodes {
    match context.feed.guides.guide(id).zip(context.feed.flows.of(id)) {
        Some((guide, flow)) => page(guide, flow),
        None => list::guides(context, None, true),
    }
}

fn step(context: &Context, guide: &Guide, flow: &Flow, at: &GuideStep) -> Nodes {
    match flow.step(&at.step) {
        Some(step) => step::step(context, guide, flow, step, at),
        None => start::guide(context, guide, flow, true),
    }
}

/// A list of things, each in its language.
fn list(things: Vec<Fragment>) -> Option<Element> {
    let things: Vec<_> =
        things.into_iter().map(|it| el("li").child(components::text_with_numbers("span", it))).collect();
    (!things.is_empty()).then(|| el("ul").child(things))
}

use leptos::prelude::untrack;

use crate::ui::{Context, Failure};
use markup::{Derived, Nodes, el, live, nodes};
use wording::ids;

/// Instead of every page when there is no feed to read: what happened, and what to do.
pub fn failure(
    context: &Context,
    failure: Failure,
    retry: impl Fn() + Send + 'static,
    retrying: Derived<bool>,
) -> Nodes {
    let (idle, busy) = (context.get(ids::FAILURE_RETRY), context.get(ids::FAILURE_RETRYING));
    let press = {
        let retrying = retrying.clone();
        move || {
            if !untrack(|| retrying.get()) {
                retry();
            }
        }
    };
    let label = live(move || nodes(if retrying.get() { busy.as_str() } else { idle.as_str() }));
    nodes((
        el("h1").attr("tabindex", "-1").child(context.get(ids::FAILURE_TITLE)),
        el("p").child(context.get(ids::FAILURE_WHAT)),
        el("p").child(context.get(failure.reason())),
        el("p").child(context.get(ids::FAILURE_CALL)),
        el("p").child(el("button").class("go").on_click(press).child(label)),
    ))
}

use leptos::prelude::untrack;

use crate::ui::{Context, Failure};
use markup::{Derived, Nodes, el, live, nodes};

/// Instead of every page when there is no feed to read: what happened, and what to do.
pub fn failure(
    context: &Context,
    failure: Failure,
    retry: impl Fn() + Send + 'static,
    retrying: Derived<bool>,
) -> Nodes {
    let reason = match failure {
        Failure::Network => "failure-network",
        Failure::Broken => "failure-broken",
        Failure::Newer => "failure-newer",
        Failure::Empty => "failure-empty",
    };
    let (idle, busy) = (context.get("failure-retry"), context.get("failure-retrying"));
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
        el("h1").attr("tabindex", "-1").add(context.get("failure-title")),
        el("p").add(context.get("failure-what")),
        el("p").add(context.get(reason)),
        el("p").add(context.get("failure-call")),
        el("p").add(el("button").class("go").on_click(press).add(label)),
    ))
}

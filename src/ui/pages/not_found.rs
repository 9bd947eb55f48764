use crate::route::Route;
use crate::ui::markup::{Nodes, el, nodes};
use crate::ui::{Context, components};

/// An address that leads nowhere, and the ways on.
pub fn not_found(context: &Context) -> Nodes {
    let chip = |route: Route, message: &str| {
        let link = el("a").class("chip").attr("href", context.href(route));
        el("li").add(link.add(context.get(message)))
    };
    nodes((
        el("h1").attr("tabindex", "-1").add(context.get("not-found-title")),
        el("p").add(context.get("not-found-what")),
        el("p").add(context.get("not-found-try")),
        components::search_form(context),
        el("ul")
            .class("chips")
            .add((chip(Route::all_activities(), "nav-activities"), chip(Route::Places, "nav-places"))),
    ))
}

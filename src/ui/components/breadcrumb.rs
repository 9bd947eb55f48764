use crate::route::Route;
use crate::ui::Context;
use markup::{Element, el};

/// Where the page stands: the front page, and the list that it belongs to.
pub fn breadcrumb(context: &Context, list: Option<(Route, &str)>) -> Element {
    let step = |route: Route, message: &str| {
        el("li").add(el("a").attr("href", context.href(route)).add(context.get(message)))
    };
    el("nav")
        .class("breadcrumb")
        .attr("aria-label", context.get("breadcrumb-label"))
        .add(el("ol").add((step(Route::Home, "nav-home"), list.map(|(route, message)| step(route, message)))))
}

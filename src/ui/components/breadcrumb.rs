use crate::route::Route;
use crate::ui::Context;
use markup::{Element, el};
use wording::{MessageId, ids};

/// The path to a page: the front page, and the list to which the page belongs.
pub fn breadcrumb(context: &Context, list: Option<(Route, MessageId)>) -> Element {
    let step = |route: Route, message: MessageId| {
        el("li").child(el("a").attr("href", context.href(route)).child(context.get(message)))
    };
    el("nav").class("breadcrumb").attr("aria-label", context.get(ids::BREADCRUMB_LABEL)).child(
        el("ol").child((step(Route::Home, ids::NAV_HOME), list.map(|(route, message)| step(route, message)))),
    )
}

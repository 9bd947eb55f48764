use crate::route::Route;
use crate::ui::{Context, components};
use markup::{Element, Nodes, el, nodes};
use wording::{DateStyle, MessageId, ids};

/// An address that leads nowhere, and the ways on.
pub fn not_found(context: &Context, route: &Route) -> Nodes {
    let chip = |route: Route, message: MessageId| {
        let link = el("a").class("chip").attr("href", context.href(route));
        el("li").child(link.child(context.get(message)))
    };
    nodes((
        el("h1").attr("tabindex", "-1").child(context.get(ids::NOT_FOUND_TITLE)),
        what_became_of_it(context, route).unwrap_or_else(|| el("p").child(context.get(ids::NOT_FOUND_WHAT))),
        el("p").child(context.get(ids::NOT_FOUND_TRY)),
        components::search_form(context),
        el("ul").class("chips").child((
            chip(Route::all_activities(), ids::NAV_ACTIVITIES),
            chip(Route::Places, ids::NAV_PLACES),
        )),
    ))
}

/// The publisher's notice about an id that is gone, if there is one: the date, and the record that took its place.
fn what_became_of_it(context: &Context, route: &Route) -> Option<Element> {
    let catalogue = &context.feed.catalogue;
    let retired = match route {
        Route::Activity(id) => catalogue.retired(id, false)?,
        Route::Place(id) => catalogue.retired(id, true)?,
        _ => return None,
    };
    let date = context.locale.date(retired.since, DateStyle::Full);
    let gone = context.format(ids::NOT_FOUND_RETIRED, &[("date", date)]);
    let next = retired.replaced_by.as_deref();
    let link = if retired.is_place {
        next.and_then(|it| catalogue.place(it)).map(|it| components::place_link(context, it))
    } else {
        next.and_then(|it| catalogue.activity(it)).map(|it| {
            let href = context.href(Route::Activity(it.id.clone()));
            el("a").attr("href", href).text_with_lang(context.activity_name(it))
        })
    };
    let link = link.map(|it| (" ", context.get(ids::NOT_FOUND_REPLACED), " ", it));
    Some(el("p").child((gone, link)))
}

use crate::route::Route;
use crate::ui::Context;
use domain::search::{Query, Results};
use domain::service::Service;
use markup::{Element, el};
use wording::ids;

/// How many services stand beside the answers of a search.
const BESIDE_ANSWERS: usize = 3;

/// A row of a list of services.
pub fn service_row(context: &Context, service: &Service) -> Element {
    let description = context.service_description(service);
    let description = description.map(|it| el("span").class("row-facts").text_with_lang(it));
    el("li").child((service_link(context, service), description))
}

/// A link to a service, by its name.
pub fn service_link(context: &Context, service: &Service) -> Element {
    let href = context.href(Route::Service(service.id.clone()));
    el("a").attr("href", href).text_with_lang(context.service_name(service))
}

/// The services that a question means, and whether they stand before the activities that answer it.
pub fn services_found(context: &Context, query: &Query, results: &Results) -> (Option<Element>, bool) {
    let feed = &context.feed;
    let found = results.services(&feed.catalogue, &feed.services, query, BESIDE_ANSWERS);
    let links = found.records.into_iter().map(|it| el("li").child(service_link(context, it).class("chip")));
    let links: Vec<_> = links.collect();
    let all = el("a").attr("href", context.href(Route::Services)).child(context.get(ids::SERVICES_ALL));
    // Before the cards it stands below the number of activities, after them beside it.
    let heading = if found.comes_first { "h3" } else { "h2" };
    let section = (!links.is_empty()).then(|| {
        el("section").class("services-found").attr("aria-labelledby", "anche-servizi").child((
            el(heading).attr("id", "anche-servizi").child(context.get(ids::SERVICES_FOUND)),
            el("ul").class("chips").child(links),
            el("p").child(all),
        ))
    });
    (section, found.comes_first)
}

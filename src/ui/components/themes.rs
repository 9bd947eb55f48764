use crate::route::Route;
use crate::ui::Context;
use domain::search::{Query, Results};
use markup::{Element, el};
use wording::ids;

/// How many themes stand beside the answers of a search.
const BESIDE_ANSWERS: usize = 1;

/// The theme of the section for older people that a question means, and whether it stands before the activities.
pub fn themes_found(context: &Context, query: &Query, results: &Results) -> (Option<Element>, bool) {
    let feed = &context.feed;
    let found = results.themes(&feed.catalogue, &feed.themes, query, BESIDE_ANSWERS);
    let links = found.records.into_iter().map(|it| {
        let link = el("a").class("chip").attr("href", context.href(Route::Theme(it.id.clone())));
        el("li").child(link.text_with_lang(context.theme_name(it)))
    });
    let links: Vec<_> = links.collect();
    let heading = if found.comes_first { "h3" } else { "h2" };
    let section = (!links.is_empty()).then(|| {
        el("section").class("services-found").attr("aria-labelledby", "eta-attiva").child((
            el(heading).attr("id", "eta-attiva").child(context.get(ids::AGEING)),
            el("ul").class("chips").child(links),
        ))
    });
    (section, found.comes_first)
}

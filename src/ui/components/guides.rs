use crate::route::Route;
use crate::ui::Context;
use domain::guide::Guide;
use domain::search::{Query, Results};
use markup::{Element, el};
use wording::ids;

/// How many guides stand beside the answers of a search.
const BESIDE_ANSWERS: usize = 2;

/// A link to a guide, by its name.
pub fn guide_link(context: &Context, guide: &Guide) -> Element {
    let href = context.href(Route::Guide(guide.id.clone()));
    el("a").attr("href", href).text_with_lang(context.guide_name(guide))
}

/// The guides that take somebody through topics, by the names of these. Guides themselves are not fetched for it.
pub fn guides_of_topics<'a>(context: &Context, ids: impl Iterator<Item = &'a str>) -> Option<Element> {
    let mut seen: Vec<&str> = Vec::new();
    let links = ids.filter_map(|id| {
        let topic = context.feed.catalogue.topic(id)?;
        let guide = topic.guide.as_ref().filter(|it| !seen.contains(&it.as_str()))?;
        seen.push(guide);
        let name = context.topic_name(topic).in_a_sentence();
        let text = context.format(ids::GUIDE_OF_TOPIC, &[("topic", name.into())]);
        let link = el("a").class("chip").attr("href", context.href(Route::Guide(guide.clone())));
        Some(el("li").child(link.child(text)))
    });
    guides_below(context, "h2", links.collect())
}

/// The guides that a question means, and whether they stand before the activities that answer it.
pub fn guides_found(context: &Context, query: &Query, results: &Results) -> (Option<Element>, bool) {
    let feed = &context.feed;
    let found = results.guides(&feed.catalogue, &feed.guides, query, BESIDE_ANSWERS);
    let links = found.records.into_iter().map(|it| el("li").child(guide_link(context, it).class("chip")));
    let links: Vec<_> = links.collect();
    let all = el("a").attr("href", context.href(Route::Guides(None))).child(context.get(ids::GUIDES_ALL));
    let heading = if found.comes_first { "h3" } else { "h2" };
    let section = guides_below(context, heading, links);
    (section.map(|it| it.class("services-found").child(el("p").child(all))), found.comes_first)
}

/// Links to guides below a heading; `None` without a link.
pub fn guides_below(context: &Context, heading: &'static str, links: Vec<Element>) -> Option<Element> {
    (!links.is_empty()).then(|| {
        el("section").attr("aria-labelledby", "passo-passo").child((
            el(heading).attr("id", "passo-passo").child(context.get(ids::GUIDES_FOUND)),
            el("ul").class("chips").child(links),
        ))
    })
}

use crate::ui::{Context, components};
use domain::nearby::{Offer, by_municipio};
use domain::search::Query;
use markup::{Element, el};
use wording::ids;

/// How many activities are shown at once.
const SHOWN: usize = 4;

/// What one can do near, of these topics: the next activities, and what each Municipio has. Where nothing is known, that
/// is said.
pub fn near(context: &Context, topics: &[String]) -> Option<Element> {
    if topics.is_empty() {
        return None;
    }
    let (search, locale) = (context.search(), &context.locale);
    let found = search.about(topics);
    let query = Query { topics: topics.to_vec(), ..Query::default() };
    let shown = search.hits(&Query::default(), found.get(..SHOWN.min(found.len())).unwrap_or_default());
    let title = el("h2").attr("id", "vicino").attr("tabindex", "-1").child(locale.document(ids::THEME_NEAR));
    let section = el("section").attr("aria-labelledby", "vicino").child(title);
    if found.is_empty() {
        return Some(section.child(el("p").class("notice").child(locale.document(ids::THEME_NEAR_NONE))));
    }
    let all = locale.document_with(ids::THEME_ALL, &[("count", found.len().into())]);
    let offers = by_municipio(&context.feed.catalogue, &found);
    Some(section.child((
        components::names_in_italian(context, &shown),
        components::cards(context, &shown),
        el("p").child(el("a").class("go").attr("href", context.search_href(query.clone())).child(all)),
        municipi(context, &query, &offers),
        elsewhere(context, &offers),
    )))
}

/// The Municipi that have some, each with a link to them.
fn municipi(context: &Context, query: &Query, offers: &[Offer<'_>]) -> Option<(Element, Element)> {
    let links = offers.iter().filter(|it| it.count > 0).map(|it| {
        let href = context.search_href(Query { municipi: vec![it.municipio], ..query.clone() });
        let name = context.locale.municipio(it.municipio);
        let count = context.format(ids::FILTERS_TALLY, &[("count", it.count.into())]);
        let link = el("a").class("chip").attr("href", href);
        el("li").child(link.child((name, "\u{a0}", el("span").class("tally").child(count))))
    });
    let links: Vec<_> = links.collect();
    (!links.is_empty()).then(|| {
        let label = el("p").attr("id", "per-municipio").child(context.get(ids::HOME_MUNICIPI));
        (label, el("ul").class("chips").attr("aria-labelledby", "per-municipio").child(links))
    })
}

/// The Municipi of which nothing is known, each with the nearest that is.
fn elsewhere(context: &Context, offers: &[Offer<'_>]) -> Option<Element> {
    let empty: Vec<_> = offers.iter().filter(|it| it.count == 0).collect();
    let numbers: Vec<_> = empty.iter().map(|it| it.municipio.to_string()).collect();
    let list = ("list", context.locale.formats.list(&numbers).into());
    let count = ("count", numbers.len().into());
    let lines = empty.iter().filter_map(|it| {
        let name = context.locale.municipio(it.municipio);
        Some(el("li").child((name, ": ", components::place_link(context, it.nearest?))))
    });
    let lines: Vec<_> = lines.collect();
    (!empty.is_empty()).then(|| {
        let nearest = (!lines.is_empty()).then(|| {
            let summary = el("summary").child(context.locale.document(ids::THEME_NEAREST));
            el("details").class("fold").child((summary, el("ul").child(lines)))
        });
        let text = if empty.len() == offers.len() {
            context.locale.document(ids::THEME_NEAR_NOWHERE)
        } else {
            context.locale.document_with(ids::THEME_NEAR_UNKNOWN, &[count, list])
        };
        el("div").child((el("p").child(text), nearest))
    })
}

use crate::route::{ResultsView, Route, View};
use crate::ui::{Context, components};
use domain::place::Place;
use domain::search::{Danger, Hit, Query, Results};
use markup::{Derived, Element, Nodes, el, live, nodes};
use wording::ids;

/// The number of results that are shown at once.
pub const PAGE_SIZE: usize = 20;

/// The catalogue. The form and the answers follow the address.
pub fn activities(context: &Context, shown: Derived<(Query, ResultsView)>) -> Nodes {
    // A form with so many choices is a long way for the keyboard; what is chosen stands before the count.
    let to_results = {
        let (context, shown) = (context.clone(), shown.clone());
        let href = move || {
            let (query, look) = shown.get();
            format!("{}#trovate", context.href(Route::Activities(query, look)))
        };
        el("a").class("skip needs-js").attr("href", href)
    };
    let to_results = to_results.child(context.get(ids::SKIP_TO_RESULTS));
    let overview = {
        let (context, shown) = (context.clone(), shown.clone());
        live(move || nodes(overview(&context, shown.get())))
    };
    let danger = {
        let (context, shown) = (context.clone(), shown.clone());
        live(move || nodes(components::danger_first(&context, &shown.get().0)))
    };
    let content = {
        let context = context.clone();
        live(move || {
            let (query, look) = shown.get();
            let results = context.results(&query);
            nodes((
                components::filters(&context, &query, look, &results),
                el("div")
                    .class("results")
                    .attr("id", "risultati")
                    .attr("tabindex", "-1")
                    .child(answers(&context, &query, look, &results)),
            ))
        })
    };
    nodes((
        el("h1").attr("tabindex", "-1").child(context.get(ids::ACTIVITIES_TITLE)),
        danger,
        to_results,
        overview,
        el("div").class("split").child(content),
        by_house(context),
    ))
}

/// The overview of this page: the number of answers, their order and the filters; then its parts, in order.
fn overview(context: &Context, (query, look): (Query, ResultsView)) -> Option<Nodes> {
    if !context.reader.preferences.is_essential() {
        return None;
    }
    let count = context.results(&query).certain;
    let order = components::order_label(context, query.order);
    let filters = components::filter_labels(context, &query);
    let filters = (!filters.is_empty()).then(|| {
        context.format(ids::SUMMARY_FILTERS, &[("list", context.locale.formats.list(&filters).into())])
    });
    let summary = [
        Some(context.format(ids::SUMMARY_RESULTS, &[("count", count.into())])),
        Some(context.format(ids::SUMMARY_ORDER, &[("label", order.into())])),
        filters,
    ];
    let summary = summary.into_iter().flatten().collect::<Vec<_>>().join(" ");
    let parts =
        [("filtri", ids::FILTERS), ("risultati", ids::SUMMARY_ANSWERS), ("per-casa", ids::ACTIVITIES_BROWSE)];
    let parts = parts.map(|(id, message)| (id, context.get(message))).to_vec();
    components::overview(context, &Route::Activities(query, look), Some(summary), parts)
}

fn answers(context: &Context, query: &Query, look: ResultsView, results: &Results) -> Nodes {
    let count = context.format(ids::RESULTS_COUNT, &[("count", results.certain.into())]);
    let found = found(context, query, look, results);
    let (first, last) = apart(context, query, results);
    // A list of desks without hours must not stand between somebody in danger and the number to call.
    let found = if Danger::of(query).is_some() {
        let summary = el("summary").child(context.get(ids::DANGER_OTHERS));
        nodes(el("details").class("menu").child((summary, found)))
    } else {
        nodes((components::views(context, query, look), components::nearness(context, query, look), found))
    };
    nodes((
        components::active_filters(context, query, look),
        el("h2").class("count").attr("id", "trovate").attr("tabindex", "-1").child(count),
        first,
        components::reading(context, results),
        found,
        last,
    ))
}

/// Themes, guides and services that the words mean: what stands before the cards, and what after them. Those that are named
/// rather than any activity stand before.
fn apart(context: &Context, query: &Query, results: &Results) -> (Vec<Element>, Vec<Element>) {
    if Danger::of(query).is_some() {
        return (Vec::new(), Vec::new());
    }
    let found = [
        components::themes_found(context, query, results),
        components::guides_found(context, query, results),
        components::services_found(context, query, results),
    ];
    let (first, last): (Vec<_>, Vec<_>) = found.into_iter().partition(|it| it.1);
    let elements = |all: Vec<(Option<Element>, bool)>| all.into_iter().filter_map(|it| it.0).collect();
    (elements(first), elements(last))
}

/// The answers, in the view that was chosen.
fn found(context: &Context, query: &Query, look: ResultsView, results: &Results) -> Nodes {
    if results.hits.is_empty() {
        nodes(components::dead_end(context, query, look, results))
    } else if look.view == View::List {
        list(context, query, look, results)
    } else {
        components::without_list(context, query, look.view, results)
    }
}

fn list(context: &Context, query: &Query, look: ResultsView, results: &Results) -> Nodes {
    let search = context.search();
    let shown = look.pages.saturating_mul(PAGE_SIZE).min(results.hits.len());
    let (certain, possible) = results.hits.split_at(results.certain.min(results.hits.len()));
    let cards = |positions: &[usize]| {
        let hits = search.hits(query, positions);
        let about = |hit: &Hit<'_>| components::about(context, query, results, hit);
        (!hits.is_empty()).then(|| components::cards_with(context, &hits, &about))
    };
    let first = search.hits(query, results.hits.get(..shown).unwrap_or_default());
    let foreign = components::names_in_italian(context, &first);
    let possible_shown = possible.get(..shown.saturating_sub(certain.len())).unwrap_or_default();
    nodes((
        foreign,
        cards(certain.get(..shown.min(certain.len())).unwrap_or_default()),
        (!possible.is_empty()).then(|| possibly(context, query, possible.len(), cards(possible_shown))),
        more(context, query, look, results, shown),
    ))
}

/// The activities without a published answer to the question: they are no answer to "on Tuesday", but the reader may be
/// looking for them.
fn possibly(context: &Context, query: &Query, count: usize, cards: Option<Element>) -> Nodes {
    let (title, notice) = components::possible_messages(query);
    let text = context.format(notice, &[("count", count.into())]);
    nodes((el("h2").child(context.get(title)), el("p").class("notice").child(text), cards))
}

fn more(
    context: &Context,
    query: &Query,
    look: ResultsView,
    results: &Results,
    shown: usize,
) -> Option<Nodes> {
    let left = results.hits.len() - shown;
    if left == 0 {
        return None;
    }
    // Without the program nothing can be added to this page, so a static page holds the rest at once.
    let rest = results.hits.get(shown..).filter(|_| context.feed.now.is_none());
    let rest =
        rest.map(|it| el("noscript").child(components::cards(context, &context.search().hits(query, it))));
    let text = context.format(ids::RESULTS_MORE, &[("count", left.min(PAGE_SIZE).into())]);
    let href = context.href(Route::Activities(query.clone(), ResultsView { pages: look.pages + 1, ..look }));
    let link = el("a").class("go").attr("id", "altre").attr("href", href).child(text);
    Some(nodes((rest, el("p").class("needs-js").child(link))))
}

/// Every house that has something on, by Municipio: the way that needs no form.
fn by_house(context: &Context) -> Element {
    let municipi = (1..=9u8).map(|number| {
        let in_municipio = |it: &&Place| it.municipio == Some(number);
        let busy = |it: &&Place| context.feed.catalogue.activities_in(it).next().is_some();
        let places = context.feed.catalogue.places.iter().filter(in_municipio).filter(busy);
        let places = places.map(|it| el("li").child(components::place_link(context, it)));
        el("section").child((
            el("h3").child(context.locale.municipio(number)),
            el("ul").child(places.collect::<Vec<_>>()),
        ))
    });
    el("section").class("by-house").attr("aria-labelledby", "per-casa").child((
        el("h2").attr("id", "per-casa").attr("tabindex", "-1").child(context.get(ids::ACTIVITIES_BROWSE)),
        el("p").child(context.get(ids::ACTIVITIES_BROWSE_HINT)),
        el("div").class("columns").child(municipi.collect::<Vec<_>>()),
    ))
}

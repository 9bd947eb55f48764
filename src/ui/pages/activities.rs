use crate::domain::place::Place;
use crate::domain::search::{Hit, Query, Results, search};
use crate::route::{Look, Route, View};
use crate::ui::markup::{Element, Live, Nodes, el, live, nodes};
use crate::ui::{Context, components};

/// How many results are shown at once.
pub const PAGE_SIZE: usize = 20;

/// The catalogue. The form stays while the answers follow the address.
pub fn activities(context: &Context, shown: Live<(Query, Look)>) -> Nodes {
    let query = {
        let shown = shown.clone();
        Live::new(move || shown.get().0)
    };
    let answers = {
        let context = context.clone();
        live(move || {
            let (query, look) = shown.get();
            answers(&context, &query, look)
        })
    };
    nodes((
        el("h1").attr("tabindex", "-1").add(context.get("activities-title")),
        el("div").class("split").add((
            components::filters(context, &query),
            el("div").class("results").attr("id", "risultati").add(answers),
        )),
        by_house(context),
    ))
}

fn answers(context: &Context, query: &Query, look: Look) -> Nodes {
    let results = search(&context.catalogue, &context.index, query, context.now);
    let shown = look.pages.saturating_mul(PAGE_SIZE).min(results.hits.len());
    let (certain, possible) = results.hits.split_at(results.certain.min(results.hits.len()));
    let certain_shown = certain.get(..shown.min(certain.len())).unwrap_or_default();
    let possible_shown = possible.get(..shown.saturating_sub(certain.len())).unwrap_or_default();
    let count = context.say("results-count", &[("count", certain.len().into())]);
    let views = components::views(context, query, look);
    if look.view != View::List {
        let count = el("h2").class("count").add(count);
        let view = components::without_list(context, query, look.view, &results);
        return nodes((components::active_filters(context, query), count, views, view));
    }
    nodes((
        components::active_filters(context, query),
        el("h2").class("count").add(count),
        views,
        results.hits.is_empty().then(|| nothing(context)),
        (!certain_shown.is_empty()).then(|| components::cards(context, certain_shown)),
        (!possible.is_empty()).then(|| possibly(context, possible, possible_shown)),
        more(context, query, look, &results, shown),
    ))
}

fn nothing(context: &Context) -> (Element, Element) {
    (el("p").add(context.get("results-none")), el("p").add(context.get("results-none-hint")))
}

/// Activities whose time nobody published are no answer to "on Tuesday", but they may be what is looked for.
fn possibly(context: &Context, possible: &[Hit<'_>], shown: &[Hit<'_>]) -> Nodes {
    let text = context.say("results-possible", &[("count", possible.len().into())]);
    nodes((
        el("h2").add(context.get("results-possible-title")),
        el("p").class("notice").add(text),
        (!shown.is_empty()).then(|| components::cards(context, shown)),
    ))
}

fn more(context: &Context, query: &Query, look: Look, results: &Results<'_>, shown: usize) -> Option<Nodes> {
    let left = results.hits.len() - shown;
    if left == 0 {
        return None;
    }
    // Without the program nothing can be added to this page, so a static page holds the rest at once.
    let rest = results.hits.get(shown..).filter(|_| context.now.is_none());
    let rest = rest.map(|it| el("noscript").add(components::cards(context, it)));
    let text = context.say("results-more", &[("count", left.min(PAGE_SIZE).into())]);
    let href = context.href(Route::Activities(query.clone(), Look { pages: look.pages + 1, ..look }));
    let link = el("a").class("go").attr("id", "altre").attr("href", href).add(text);
    Some(nodes((rest, el("p").class("needs-js").add(link))))
}

/// Every house that has something on, by Municipio: the way that needs no form.
fn by_house(context: &Context) -> Element {
    let municipi = (1..=9u8).map(|number| {
        let in_municipio = |it: &&Place| it.municipio == Some(number);
        let busy = |it: &&Place| context.catalogue.activities_in(it).next().is_some();
        let places = context.catalogue.places.iter().filter(in_municipio).filter(busy);
        let places = places.map(|it| el("li").add(components::place_link(context, it)));
        el("section").add((
            el("h3").add(context.say("municipio", &[("number", number.into())])),
            el("ul").add(places.collect::<Vec<_>>()),
        ))
    });
    el("section").class("by-house").attr("aria-labelledby", "per-casa").add((
        el("h2").attr("id", "per-casa").add(context.get("activities-browse")),
        el("p").add(context.get("activities-browse-hint")),
        el("div").class("columns").add(municipi.collect::<Vec<_>>()),
    ))
}

use leptos::prelude::*;

use crate::domain::place::Place;
use crate::domain::search::{Hit, Query, Results, search};
use crate::route::Route;
use crate::ui::{Context, components};

/// How many results are shown at once.
pub const PAGE_SIZE: usize = 20;

/// The catalogue. The form stays while the answers follow the address.
pub fn activities(context: &Context, shown: Signal<(Query, usize)>) -> AnyView {
    let query = Signal::derive(move || shown.get().0);
    let answers = {
        let context = context.clone();
        move || {
            let (query, pages) = shown.get();
            answers(&context, &query, pages)
        }
    };
    view! {
        <h1 tabindex="-1">{context.get("activities-title")}</h1>
        <div class="split">
            {components::filters(context, query)}
            <div class="results" id="risultati">{answers}</div>
        </div>
        {by_house(context)}
    }
    .into_any()
}

fn answers(context: &Context, query: &Query, pages: usize) -> AnyView {
    let results = search(&context.catalogue, &context.index, query, context.now);
    let shown = pages.saturating_mul(PAGE_SIZE).min(results.hits.len());
    let (certain, possible) = results.hits.split_at(results.certain.min(results.hits.len()));
    let certain_shown = certain.get(..shown.min(certain.len())).unwrap_or_default();
    let possible_shown = possible.get(..shown.saturating_sub(certain.len())).unwrap_or_default();
    let count = context.say("results-count", &[("count", certain.len().into())]);
    view! {
        {components::active_filters(context, query)}
        <h2 class="count">{count}</h2>
        {results.hits.is_empty().then(|| nothing(context))}
        {(!certain_shown.is_empty()).then(|| components::cards(context, certain_shown))}
        {possibly(context, possible, possible_shown)}
        {more(context, query, pages, &results, shown)}
    }
    .into_any()
}

fn nothing(context: &Context) -> AnyView {
    view! { <p>{context.get("results-none")}</p><p>{context.get("results-none-hint")}</p> }.into_any()
}

/// Activities whose time nobody published are no answer to "on Tuesday", but they may be what is looked for.
fn possibly(context: &Context, possible: &[Hit<'_>], shown: &[Hit<'_>]) -> AnyView {
    if possible.is_empty() {
        return ().into_any();
    }
    let text = context.say("results-possible", &[("count", possible.len().into())]);
    view! {
        <h2>{context.get("results-possible-title")}</h2>
        <p class="notice">{text}</p>
        {(!shown.is_empty()).then(|| components::cards(context, shown))}
    }
    .into_any()
}

fn more(context: &Context, query: &Query, pages: usize, results: &Results<'_>, shown: usize) -> AnyView {
    let left = results.hits.len() - shown;
    if left == 0 {
        return ().into_any();
    }
    // Without the program nothing can be added to this page, so a static page holds the rest at once.
    let rest = results.hits.get(shown..).filter(|_| context.now.is_none()).map(|rest| {
        let inside = components::cards(context, rest);
        view! { <noscript>{inside}</noscript> }
    });
    let text = context.say("results-more", &[("count", left.min(PAGE_SIZE).into())]);
    let href = context.href(Route::Activities(query.clone(), pages + 1));
    view! { {rest}<p class="needs-js"><a class="go" id="altre" href=href>{text}</a></p> }.into_any()
}

/// Every house that has something on, by Municipio: the way that needs no form.
fn by_house(context: &Context) -> AnyView {
    let municipi = (1..=9u8).map(|number| {
        let in_municipio = |it: &&Place| it.municipio == Some(number);
        let busy = |it: &&Place| context.catalogue.activities_in(it).next().is_some();
        let places = context.catalogue.places.iter().filter(in_municipio).filter(busy).map(|place| {
            let name = context.full_name(place);
            let href = context.href(Route::Place(place.id.clone()));
            view! { <li><a href=href lang=name.lang dir=name.dir translate="no">{name.text}</a></li> }
        });
        view! {
            <section>
                <h3>{context.say("municipio", &[("number", number.into())])}</h3>
                <ul>{places.collect_view()}</ul>
            </section>
        }
    });
    view! {
        <section class="by-house" aria-labelledby="per-casa">
            <h2 id="per-casa">{context.get("activities-browse")}</h2>
            <p>{context.get("activities-browse-hint")}</p>
            <div class="columns">{municipi.collect_view()}</div>
        </section>
    }
    .into_any()
}

use leptos::prelude::*;

use crate::domain::search::{Day, Query, search};
use crate::route::Route;
use crate::ui::{Context, components};

/// How many of today's activities the front page shows.
const TODAY: usize = 5;

/// The front page: the search, the main doors, what is on today.
pub fn home(context: &Context) -> AnyView {
    let examples = ["home-example-1", "home-example-2", "home-example-3", "home-example-4"].map(|it| {
        let text = context.get(it);
        let href = context.search_href(Query { text: text.clone(), ..Query::default() });
        view! { <li><a href=href>{text}</a></li> }
    });
    view! {
        <h1 tabindex="-1">{context.get("home-title")}</h1>
        {components::search_form(context)}
        <div class="try needs-js"><span id="esempi">{context.get("home-examples")}</span>
            <ul aria-labelledby="esempi">{examples.collect_view()}</ul>
        </div>
        <ul class="doors">
            {door(context, Route::all_activities(), "nav-activities", "door-activities", CALENDAR)}
            {door(context, Route::Places, "nav-places", "door-places", HOUSE)}
        </ul>
        {today(context)}
        {municipi(context)}
    }
    .into_any()
}

const CALENDAR: &str = "M8 2v4M16 2v4M3 10h18M5 4h14a2 2 0 0 1 2 2v13a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V6a2 2 0 0 1 2-2zM8 15l3 3 5-6";
const HOUSE: &str = "M3 11 12 3l9 8M5 9v12h14V9M10 21v-6h4v6";

fn door(context: &Context, route: Route, title: &str, text: &str, icon: &'static str) -> AnyView {
    view! {
        <li class="door">
            <svg viewBox="0 0 24 24" aria-hidden="true"><path d=icon></path></svg>
            <a href=context.href(route)>{context.get(title)}</a>
            <span>{context.get(text)}</span>
        </li>
    }
    .into_any()
}

/// A static page, read on any day, leaves this out: only the program knows today.
fn today(context: &Context) -> AnyView {
    if context.now.is_none() {
        return ().into_any();
    }
    let query = Query { day: Some(Day::Today), ..Query::default() };
    let results = search(&context.catalogue, &context.index, &query, context.now);
    let certain = results.hits.get(..results.certain.min(TODAY)).unwrap_or_default();
    let cards = if certain.is_empty() {
        view! { <p>{context.get("home-today-none")}</p> }.into_any()
    } else {
        components::cards(context, certain)
    };
    view! {
        <section aria-labelledby="oggi">
            <h2 id="oggi">{context.get("home-today")}</h2>
            {cards}
            <p><a class="go" href=context.search_href(query)>{context.get("home-today-all")}</a></p>
        </section>
    }
    .into_any()
}

fn municipi(context: &Context) -> AnyView {
    let links = (1..=9u8).map(|number| {
        let href = format!("{}#municipio-{number}", context.href(Route::Places));
        view! { <li><a class="chip" href=href>{context.say("municipio", &[("number", number.into())])}</a></li> }
    });
    view! {
        <nav aria-labelledby="municipi">
            <h2 id="municipi">{context.get("home-municipi")}</h2>
            <ul class="chips">{links.collect_view()}</ul>
        </nav>
    }
    .into_any()
}

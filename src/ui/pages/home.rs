use crate::route::Route;
use crate::ui::{Context, components};
use domain::search::{Day, Query};
use markup::{Element, Nodes, el, nodes};
use wording::{MessageId, ids};

/// The number of today's activities that the front page shows.
const TODAY: usize = 5;

/// The front page: the search, the main doors, the Municipi, what is on today.
pub fn home(context: &Context) -> Nodes {
    let examples =
        [ids::HOME_EXAMPLE_1, ids::HOME_EXAMPLE_2, ids::HOME_EXAMPLE_3, ids::HOME_EXAMPLE_4].map(|it| {
            let text = context.get(it);
            let href = context.search_href(Query { text: text.clone(), ..Query::default() });
            el("li").child(el("a").attr("href", href).child(text))
        });
    nodes((
        el("h1").attr("tabindex", "-1").child(context.get(ids::HOME_TITLE)),
        components::large_text(context),
        overview(context),
        components::search_form(context),
        el("div").class("try needs-js").child((
            el("span").attr("id", "esempi").child(context.get(ids::HOME_EXAMPLES)),
            el("ul").attr("aria-labelledby", "esempi").child(Vec::from(examples)),
        )),
        el("ul").class("doors").child((
            door(context, Route::all_activities(), ids::NAV_ACTIVITIES, ids::DOOR_ACTIVITIES, CALENDAR),
            door(context, Route::Guides(None), ids::GUIDES_TITLE, ids::DOOR_GUIDES, STEPS),
            door(context, Route::Places, ids::NAV_PLACES, ids::DOOR_PLACES, HOUSE),
        )),
        municipi(context),
        today(context),
    ))
}

fn overview(context: &Context) -> Option<Nodes> {
    let mut parts = vec![("municipi", context.get(ids::HOME_MUNICIPI))];
    if context.feed.now.is_some() {
        parts.push(("oggi", context.get(ids::HOME_TODAY)));
    }
    components::overview(context, &Route::Home, Some(context.get(ids::HOME_DESCRIPTION)), parts)
}

const CALENDAR: &str = "M8 2v4M16 2v4M3 10h18M5 4h14a2 2 0 0 1 2 2v13a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V6a2 2 0 0 1 2-2zM8 15l3 3 5-6";
const STEPS: &str = "M3 20h5v-5h5v-5h5V5h3";
const HOUSE: &str = "M3 11 12 3l9 8M5 9v12h14V9M10 21v-6h4v6";

fn door(context: &Context, route: Route, title: MessageId, text: MessageId, icon: &'static str) -> Element {
    let path = el("path").attr("d", icon);
    el("li").class("door").child((
        el("svg").attr("viewBox", "0 0 24 24").attr("aria-hidden", "true").child(path),
        el("a").attr("href", context.href(route)).child(context.get(title)),
        el("span").child(context.get(text)),
    ))
}

/// A static page, read on any day, leaves this out: only the program knows today. So it stands last, where nothing
/// moves when it comes.
fn today(context: &Context) -> Option<Element> {
    context.feed.now?;
    let query = Query { day: Some(Day::Today), ..Query::default() };
    let search = context.search();
    let certain = search.hits(&query, &search.today(TODAY));
    let cards = if certain.is_empty() {
        el("p").child(context.get(ids::HOME_TODAY_NONE))
    } else {
        components::cards(context, &certain)
    };
    let foreign = components::names_in_italian(context, &certain);
    let all =
        el("a").class("go").attr("href", context.search_href(query)).child(context.get(ids::HOME_TODAY_ALL));
    Some(el("section").attr("aria-labelledby", "oggi").child((
        el("h2").attr("id", "oggi").attr("tabindex", "-1").child(context.get(ids::HOME_TODAY)),
        foreign,
        cards,
        el("p").child(all),
    )))
}

fn municipi(context: &Context) -> Element {
    el("nav").attr("aria-labelledby", "municipi").child((
        el("h2").attr("id", "municipi").attr("tabindex", "-1").child(context.get(ids::HOME_MUNICIPI)),
        components::municipio_chips(context),
    ))
}

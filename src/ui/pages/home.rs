use crate::route::Route;
use crate::ui::{Context, components};
use domain::search::{Day, Query};
use markup::{Element, Nodes, el, nodes};
use wording::{MessageId, ids};

/// The number of activities of the next days that the front page shows.
const SOON: usize = 5;

/// The front page: the search, the topics, the main doors, the Municipi, what is on in the next days.
pub fn home(context: &Context) -> Nodes {
    let examples = [ids::HOME_EXAMPLE_1, ids::HOME_EXAMPLE_2, ids::HOME_EXAMPLE_3].map(|it| {
        let text = context.get(it);
        let href = context.search_href(Query { text: text.clone(), ..Query::default() });
        el("li").child(el("a").attr("href", href).child(text))
    });
    let topics = topics(context);
    let hero = el("div").class("hero").child((
        el("h1").attr("tabindex", "-1").child(context.get(ids::HOME_TITLE)),
        components::large_text(context),
        overview(context, topics.is_some()),
        components::search_form(context),
        el("div").class("try needs-js").child((
            el("span").attr("id", "esempi").child(context.get(ids::HOME_EXAMPLES)),
            el("ul").attr("aria-labelledby", "esempi").child(Vec::from(examples)),
        )),
    ));
    nodes((
        hero,
        topics,
        el("div")
            .class("home-rest")
            .child((el("div").child((doors(context), municipi(context))), soon(context))),
    ))
}

/// The topics that are under no other, with how much there is of each: as much as their links find.
fn topics(context: &Context) -> Option<Element> {
    let catalogue = &context.feed.catalogue;
    // A need has no activities of its own: it leads to topics.
    let wide = catalogue
        .topics
        .iter()
        .zip(catalogue.counts_by_topic())
        .filter(|it| it.0.broader.is_none() && it.0.related.is_empty());
    let tiles = wide.filter(|it| it.1 > 0).map(|(topic, count)| {
        let look = components::look(context, std::iter::once(&topic.id));
        let href = context.search_href(Query { topics: vec![topic.id.clone()], ..Query::default() });
        el("li").attr("class", format!("tile {}", look.tone)).child((
            components::icon(look.picture),
            el("a").attr("href", href).text_with_lang(context.topic_name(topic)),
            el("span").child(context.format(ids::PLACES_ACTIVITIES_COUNT, &[("count", count.into())])),
        ))
    });
    let tiles: Vec<_> = tiles.collect();
    (!tiles.is_empty()).then(|| {
        el("nav").attr("aria-labelledby", "argomenti").child((
            el("h2").attr("id", "argomenti").attr("tabindex", "-1").child(context.get(ids::HOME_TOPICS)),
            el("ul").class("tiles").child(tiles),
        ))
    })
}

fn overview(context: &Context, has_topics: bool) -> Option<Nodes> {
    let mut parts = Vec::new();
    if has_topics {
        parts.push(("argomenti", context.get(ids::HOME_TOPICS)));
    }
    parts.push(("municipi", context.get(ids::HOME_MUNICIPI)));
    if context.feed.now.is_some() {
        parts.push(("presto", context.get(ids::HOME_SOON)));
    }
    components::overview(context, &Route::Home, Some(context.get(ids::HOME_DESCRIPTION)), parts)
}

fn doors(context: &Context) -> Element {
    let door = |route: Route, title: MessageId, text: MessageId, icon: &'static str| {
        el("li").class("door").child((
            components::icon(icon),
            el("a").attr("href", context.href(route)).child(context.get(title)),
            el("span").child(context.get(text)),
        ))
    };
    let activities = Route::all_activities();
    el("ul").class("doors").child((
        door(activities, ids::NAV_ACTIVITIES, ids::DOOR_ACTIVITIES, "calendar-check"),
        door(Route::Ageing, ids::AGEING, ids::DOOR_AGEING, "heart-handshake"),
        door(Route::Guides(None), ids::GUIDES_TITLE, ids::DOOR_GUIDES, "signpost"),
        door(Route::Places, ids::NAV_PLACES, ids::DOOR_PLACES, "house"),
    ))
}

/// A static page, read on any day, leaves this out: only the program knows today. So it stands last, where nothing
/// moves when it comes.
fn soon(context: &Context) -> Option<Element> {
    context.feed.now?;
    let query = Query { day: Some(Day::Week), ..Query::default() };
    let search = context.search();
    let certain = search.hits(&query, &search.soon(SOON));
    let cards = if certain.is_empty() {
        el("p").child(context.get(ids::HOME_SOON_NONE))
    } else {
        components::cards(context, &certain)
    };
    let foreign = components::names_in_italian(context, &certain);
    let all =
        el("a").class("go").attr("href", context.search_href(query)).child(context.get(ids::HOME_SOON_ALL));
    Some(el("section").attr("aria-labelledby", "presto").child((
        el("h2").attr("id", "presto").attr("tabindex", "-1").child(context.get(ids::HOME_SOON)),
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

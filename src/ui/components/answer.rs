//! The text around the answers of a search: how the words were read, distances and their start, why each answers.

use super::chips::filter_label;
use super::{access_lines, call, distance_short};
use crate::route::{ResultsView, Route};
use crate::ui::{Context, Here};
use domain::place::Geo;
use domain::search::{Filter, Hit, MatchReason, Order, Query, Reading, Results};
use markup::{Element, Nodes, el, nodes};
use wording::{MessageId, ids};

/// The notes on the words of a search that weren't read as they were typed.
pub fn reading(context: &Context, results: &Results) -> Option<Element> {
    let Reading { corrected, unknown, partial } = context.search().reading(results);
    let corrected = corrected.into_iter().map(|(typed, meant)| {
        context.format(
            ids::READING_CORRECTED,
            &[("typed", context.locale.own_words(&typed).into()), ("meant", meant.into())],
        )
    });
    let quoted: Vec<_> = unknown
        .into_iter()
        .map(|it| context.format(ids::FILTER_TEXT, &[("text", context.locale.own_words(&it).into())]))
        .collect();
    let unknown = (!quoted.is_empty() && !results.hits.is_empty()).then(|| {
        context.format(ids::READING_UNKNOWN, &[("words", context.locale.formats.list(&quoted).into())])
    });
    let partial = (partial && !results.hits.is_empty()).then(|| context.get(ids::READING_PARTIAL));
    let lines: Vec<_> = corrected.chain(unknown).chain(partial).map(|it| el("p").child(it)).collect();
    (!lines.is_empty()).then(|| el("div").class("reading").child(lines))
}

/// The explanation of the point from which distances are measured, or of how to choose one.
pub fn nearness(context: &Context, query: &Query, look: ResultsView) -> Option<Element> {
    let asked = query.order == Order::Distance || query.near.is_some();
    if !asked || context.feed.now.is_none() {
        return None;
    }
    let here = || {
        let href = context
            .href(Route::Activities(Query { order: Order::Distance, near: None, ..query.clone() }, look));
        let link = el("a")
            .class("go")
            .attr("href", href)
            .attr("data-position", "")
            .child(context.get(ids::NEAR_HERE));
        el("p").child(link)
    };
    let text = |message: MessageId| el("p").child(context.get(message));
    let content = match (origin(context, query), context.reader.position) {
        (Some(_), _) if query.near.is_some() => nodes((text(ids::NEAR_HOW), here())),
        (Some(_), _) => nodes((text(ids::NEAR_FROM_HERE), text(ids::NEAR_HOW))),
        (None, Here::Refused) => nodes((text(ids::NEAR_REFUSED), text(ids::NEAR_CHOOSE))),
        (None, Here::Unavailable) => nodes((text(ids::NEAR_UNAVAILABLE), text(ids::NEAR_CHOOSE), here())),
        (None, Here::At(_)) => nodes((text(ids::DISTANCE_FAR), here())),
        (None, Here::Unasked) => nodes((text(ids::NEAR_UNASKED), here(), text(ids::NEAR_CHOOSE))),
    };
    Some(
        el("div")
            .class("nearness")
            .attr("role", "group")
            .attr("aria-label", context.get(ids::NEAR_LABEL))
            .child(content),
    )
}

/// The point from which distances are measured.
pub fn origin(context: &Context, query: &Query) -> Option<Geo> {
    let named = query.near.as_deref().and_then(|it| context.feed.catalogue.place(it)?.geo);
    named.or_else(|| context.search().here.filter(|_| query.order == Order::Distance))
}

/// The extra lines of a card in search results: distance, access that helps or is missing, why the activity answers.
pub fn about(context: &Context, query: &Query, results: &Results, hit: &Hit<'_>) -> Nodes {
    let place = context.feed.catalogue.place_of(hit.activity);
    let far = origin(context, query).zip(place.and_then(|it| it.geo));
    let far = far.map(|(from, to)| el("p").class("far").child(distance_short(context, from, to)));
    let access = (!query.needs.is_empty()).then(|| {
        let door = place.map(|it| context.feed.catalogue.door_of(it));
        access_lines(context, &query.needs, Some(hit.activity), door)
    });
    let why = context.search().why(results, hit.position);
    let why: Vec<_> = why.into_iter().map(|it| why_words(context, it)).collect();
    let why = (!why.is_empty()).then(|| el("p").class("why").child(why));
    nodes((far, access.flatten(), why))
}

fn why_words(context: &Context, why: MatchReason<'_>) -> Element {
    let says = |message: MessageId| el("span").child((context.get(message), " "));
    match why {
        MatchReason::Topic(topic) => {
            says(ids::WHY_TOPIC).child(el("strong").text_with_lang(context.topic_name(topic)))
        }
        MatchReason::Place(place) => {
            let names = place.alternate_names.join(", ");
            says(ids::WHY_PLACE)
                .child(el("strong").attr("translate", "no").text_with_lang(context.italian(names)))
        }
        MatchReason::Description => el("span").child(context.get(ids::WHY_DESCRIPTION)),
    }
}

/// The content where nothing answers: filters to drop, each with the number of answers without it, the City's
/// telephone number, and the nearest answers.
pub fn dead_end(context: &Context, query: &Query, look: ResultsView, results: &Results) -> Nodes {
    let look = ResultsView { pages: 1, ..look };
    let fruitful: Vec<_> = results.without.iter().filter(|it| it.1 > 0).collect();
    let drop = |(filter, count): &&(Filter, usize)| {
        let label = match filter {
            Filter::Text => context.locale.own_words(&query.text),
            filter => filter_label(context, query, *filter),
        };
        let href = context.href(Route::Activities(filter.dropped_from(query), look));
        let text = context.format(ids::DEAD_END_DROP, &[("label", label.into()), ("count", (*count).into())]);
        el("li").child(el("a").class("go").attr("href", href).child(text))
    };
    let drops: Vec<_> = fruitful.iter().map(drop).collect();
    let all = el("a")
        .class("go")
        .attr("href", context.href(Route::all_activities()))
        .child(context.get(ids::DEAD_END_ALL));
    let ways = if drops.is_empty() {
        nodes((el("p").child(context.get(ids::RESULTS_NONE_HINT)), el("p").child(all)))
    } else {
        nodes((el("p").child(context.get(ids::DEAD_END_WHICH)), el("ul").class("ways").child(drops)))
    };
    let search = context.search();
    let nearest = search.hits(&Query::default(), &results.nearest);
    let nearest = (!nearest.is_empty())
        .then(|| (el("h2").child(context.get(ids::DEAD_END_NEAREST)), super::cards(context, &nearest)));
    nodes((
        el("p").child(context.get(ids::RESULTS_NONE)),
        ways,
        el("p").child((context.get(ids::DEAD_END_PERSON), " ", call(context))),
        nearest,
    ))
}

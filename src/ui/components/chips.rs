use super::need_message;
use super::tags::audience_message;
use super::when::capitalised;
use crate::route::{ResultsView, Route};
use crate::ui::Context;
use domain::search::{ClosedSeason, Day, Filter, Order, PartOfDay, Query};
use markup::{Element, el};
use wording::ids;

/// The active filters, each with a link that removes it.
pub fn active_filters(context: &Context, query: &Query, look: ResultsView) -> Option<Element> {
    let look = ResultsView { pages: 1, ..look };
    let href = |query: Query| context.href(Route::Activities(query, look));
    let chosen = chosen(context, query);
    let chip =
        |href: String, text: String| el("li").child(el("a").class("chip").attr("href", href).child(text));
    let clear = (chosen.len() > 1).then(|| chip(href(Query::default()), context.get(ids::FILTERS_CLEAR)));
    let chips: Vec<_> = chosen
        .into_iter()
        .map(|(label, without)| {
            let text = context.format(ids::FILTERS_REMOVE, &[("label", label.into())]);
            chip(href(without), text)
        })
        .collect();
    let label = context.get(ids::FILTERS_ACTIVE);
    (!chips.is_empty()).then(|| el("ul").class("chips").attr("aria-label", label).child((chips, clear)))
}

/// The labels of the active filters.
pub fn filter_labels(context: &Context, query: &Query) -> Vec<String> {
    chosen(context, query).into_iter().map(|it| it.0).collect()
}

/// The active filters: the label of each, and the query without it.
fn chosen(context: &Context, query: &Query) -> Vec<(String, Query)> {
    let mut chosen = Vec::new();
    let single = Filter::ALL.into_iter().filter(|it| !matches!(it, Filter::Topic | Filter::Municipio));
    for filter in single.filter(|it| it.dropped_from(query) != *query) {
        chosen.push((filter_label(context, query, filter), filter.dropped_from(query)));
    }
    let mut add = |label: String, change: &dyn Fn(&mut Query)| {
        let mut without = query.clone();
        change(&mut without);
        chosen.push((label, without));
    };
    for id in &query.topics {
        add(topic_label(context, id), &|it| it.topics.retain(|other| other != id));
    }
    for number in &query.municipi {
        let label = context.locale.municipio(*number);
        add(label, &|it| it.municipi.retain(|other| other != number));
    }
    for need in &query.needs {
        add(context.get(need_message(*need)), &|it| it.needs.retain(|other| other != need));
    }
    if let Some(id) = &query.near {
        let label = context.format(ids::FILTER_NEAR, &[("place", place_label(context, id).into())]);
        add(label, &|it| it.near = None);
    }
    if query.order != Order::default() {
        let order = order_label(context, query.order);
        add(context.format(ids::FILTER_ORDER, &[("order", order.into())]), &|it| it.order = Order::default());
    }
    chosen
}

/// The label of an active filter.
pub fn filter_label(context: &Context, query: &Query, filter: Filter) -> String {
    let all = |labels: Vec<String>| context.locale.formats.list(&labels);
    match filter {
        Filter::Text => {
            context.format(ids::FILTER_TEXT, &[("text", context.locale.own_words(&query.text).into())])
        }
        Filter::Day => query.day.map(|it| day_label(context, it)).unwrap_or_default(),
        Filter::Part => query.part.map(|it| part_label(context, it)).unwrap_or_default(),
        Filter::Open => query.open.map(|it| quiet_label(context, it)).unwrap_or_default(),
        Filter::Topic => all(query.topics.iter().map(|it| topic_label(context, it)).collect()),
        Filter::Audience => query.audience.map(|it| context.get(audience_message(it))).unwrap_or_default(),
        Filter::Age => context.format(ids::FILTER_AGE, &[("age", query.age.unwrap_or_default().into())]),
        Filter::Free => context.get(ids::FILTERS_FREE),
        Filter::StepFree => context.get(ids::FILTERS_STEP_FREE),
        Filter::Online => context.get(ids::FILTERS_ONLINE),
        Filter::Language => {
            let name =
                query.language.as_deref().map(|it| context.locale.formats.language(it)).unwrap_or_default();
            context.format(ids::LANGUAGES_SPOKEN, &[("languages", name.into())])
        }
        Filter::Municipio => {
            let label = |it: &u8| context.locale.municipio(*it);
            all(query.municipi.iter().map(label).collect())
        }
        Filter::Place => query.place.as_deref().map(|it| place_label(context, it)).unwrap_or_default(),
    }
}

fn topic_label(context: &Context, id: &str) -> String {
    context
        .feed
        .catalogue
        .topic(id)
        .map_or_else(|| context.locale.own_words(id), |it| context.topic_name(it).in_a_sentence())
}

fn place_label(context: &Context, id: &str) -> String {
    context
        .feed
        .catalogue
        .place(id)
        .map_or_else(|| context.locale.own_words(id), |it| context.full_name(it).in_a_sentence())
}

/// The label of a day in the filter. The names of weekdays come from the language's own formats, as inside a sentence.
pub fn day_label(context: &Context, day: Day) -> String {
    match day {
        Day::Today => context.get(ids::DAY_TODAY),
        Day::Tomorrow => context.get(ids::DAY_TOMORROW),
        Day::Weekend => context.get(ids::DAY_WEEKEND),
        Day::Week => context.get(ids::DAY_WEEK),
        Day::Of(day) => capitalised(context.locale.formats.weekday(day)),
    }
}

/// The label of a part of the day.
pub fn part_label(context: &Context, part: PartOfDay) -> String {
    context.get(match part {
        PartOfDay::Morning => ids::PART_MORNING,
        PartOfDay::Afternoon => ids::PART_AFTERNOON,
        PartOfDay::Evening => ids::PART_EVENING,
    })
}

/// The label of a time in which much is closed.
pub fn quiet_label(context: &Context, open: ClosedSeason) -> String {
    context.get(match open {
        ClosedSeason::August => ids::OPEN_AUGUST,
        ClosedSeason::Holidays => ids::OPEN_HOLIDAYS,
    })
}

/// The label of a sort order.
pub fn order_label(context: &Context, order: Order) -> String {
    context.get(match order {
        Order::Relevance => ids::ORDER_RELEVANCE,
        Order::Time => ids::ORDER_TIME,
        Order::Distance => ids::ORDER_DISTANCE,
        Order::Name => ids::ORDER_NAME,
    })
}

use super::need_message;
use super::tags::audience_message;
use crate::domain::search::{Day, Filter, Order, PartOfDay, Query, QuietTime};
use crate::route::{Look, Route};
use crate::ui::markup::{Element, el};
use crate::ui::{Context, Fragment};

/// What is chosen, each with the way to let it go.
pub fn active_filters(context: &Context, query: &Query, look: Look) -> Option<Element> {
    let look = Look { pages: 1, ..look };
    let href = |query: Query| context.href(Route::Activities(query, look));
    let chosen = chosen(context, query);
    let clear = (chosen.len() > 1).then(|| {
        let link = el("a").class("chip").attr("href", href(Query::default()));
        el("li").add(link.add(context.get("filters-clear")))
    });
    let chips: Vec<_> = chosen
        .into_iter()
        .map(|(label, inside, without)| {
            let text = context.say("filters-remove", &[("label", label.into())]);
            el("li").add(el("a").class("chip").attr("href", href(without)).says_with(text, inside))
        })
        .collect();
    let label = context.get("filters-active");
    (!chips.is_empty()).then(|| el("ul").class("chips").attr("aria-label", label).add((chips, clear)))
}

/// The label of each filter that is on, with what of it may be in another language and the query that lacks it.
fn chosen(context: &Context, query: &Query) -> Vec<(String, Option<Fragment>, Query)> {
    let mut chosen = Vec::new();
    let single = Filter::ALL.into_iter().filter(|it| !matches!(it, Filter::Topic | Filter::Municipio));
    for filter in single.filter(|it| it.dropped_from(query) != *query) {
        let (label, inside) = filter_label(context, query, filter);
        chosen.push((label, inside, filter.dropped_from(query)));
    }
    let mut add = |label: String, inside: Option<Fragment>, change: &dyn Fn(&mut Query)| {
        let mut without = query.clone();
        change(&mut without);
        chosen.push((label, inside, without));
    };
    for id in &query.topics {
        let topic = topic_label(context, id);
        add(topic.text.clone(), Some(topic), &|it| it.topics.retain(|other| other != id));
    }
    for number in &query.municipi {
        let label = context.say("municipio", &[("number", (*number).into())]);
        add(label, None, &|it| it.municipi.retain(|other| other != number));
    }
    for need in &query.needs {
        add(context.get(need_message(*need)), None, &|it| it.needs.retain(|other| other != need));
    }
    if let Some(id) = &query.near {
        let place = place_label(context, id);
        let label = context.say("filter-near", &[("place", place.text.as_str().into())]);
        add(label, Some(place), &|it| it.near = None);
    }
    if query.order != Order::default() {
        let order = order_label(context, query.order);
        let label = context.say("filter-order", &[("order", order.into())]);
        add(label, None, &|it| it.order = Order::default());
    }
    chosen
}

/// What a filter that is on says, and what of it may be in another language than the page.
pub fn filter_label(context: &Context, query: &Query, filter: Filter) -> (String, Option<Fragment>) {
    match filter {
        Filter::Text => {
            let label = context.say("filter-text", &[("text", query.text.as_str().into())]);
            (label, Some(context.own_words(query.text.as_str())))
        }
        Filter::Place => {
            let place = query.place.as_deref().map(|it| place_label(context, it));
            (place.as_ref().map(|it| it.text.clone()).unwrap_or_default(), place)
        }
        filter => (wording_of(context, query, filter), None),
    }
}

/// What a filter says that is in the page's language.
fn wording_of(context: &Context, query: &Query, filter: Filter) -> String {
    let all = |labels: Vec<String>| context.formats.list(&labels);
    match filter {
        Filter::Text | Filter::Place => String::new(),
        Filter::Day => query.day.map(|it| day_label(context, it)).unwrap_or_default(),
        Filter::Part => query.part.map(|it| part_label(context, it)).unwrap_or_default(),
        Filter::Open => query.open.map(|it| quiet_label(context, it)).unwrap_or_default(),
        Filter::Topic => all(query.topics.iter().map(|it| topic_label(context, it).text).collect()),
        Filter::Audience => query.audience.map(|it| context.get(audience_message(it))).unwrap_or_default(),
        Filter::Age => context.say("filter-age", &[("age", query.age.unwrap_or_default().into())]),
        Filter::Free => context.get("filters-free"),
        Filter::StepFree => context.get("filters-step-free"),
        Filter::Online => context.get("filters-online"),
        Filter::Language => {
            let name = query.language.as_deref().map(|it| context.formats.language(it)).unwrap_or_default();
            context.say("languages-spoken", &[("languages", name.into())])
        }
        Filter::Municipio => {
            let label = |it: &u8| context.say("municipio", &[("number", (*it).into())]);
            all(query.municipi.iter().map(label).collect())
        }
    }
}

fn topic_label(context: &Context, id: &str) -> Fragment {
    let topic = context.catalogue.topic(id).map(|it| context.topic_name(it));
    topic.unwrap_or_else(|| context.own_words(id))
}

fn place_label(context: &Context, id: &str) -> Fragment {
    let place = context.catalogue.place(id).map(|it| context.full_name(it));
    place.unwrap_or_else(|| context.own_words(id))
}

/// What a day of the filter is called; days of the week are named by the language itself.
pub fn day_label(context: &Context, day: Day) -> String {
    match day {
        Day::Today => context.get("day-today"),
        Day::Tomorrow => context.get("day-tomorrow"),
        Day::Weekend => context.get("day-weekend"),
        Day::Week => context.get("day-week"),
        Day::Of(day) => context.formats.weekday(day),
    }
}

/// What a part of the day is called.
pub fn part_label(context: &Context, part: PartOfDay) -> String {
    context.get(match part {
        PartOfDay::Morning => "part-morning",
        PartOfDay::Afternoon => "part-afternoon",
        PartOfDay::Evening => "part-evening",
    })
}

/// What a quiet time is called.
pub fn quiet_label(context: &Context, open: QuietTime) -> String {
    context.get(match open {
        QuietTime::August => "open-august",
        QuietTime::Holidays => "open-holidays",
    })
}

/// What an order is called.
pub fn order_label(context: &Context, order: Order) -> String {
    context.get(match order {
        Order::Relevance => "order-relevance",
        Order::Time => "order-time",
        Order::Distance => "order-distance",
        Order::Name => "order-name",
    })
}

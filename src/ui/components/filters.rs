use super::search_form::search_input;
use super::tags::audience_message;
use crate::domain::activity::Audience;
use crate::domain::place::Place;
use crate::domain::search::{Day, PartOfDay, Query};
use crate::domain::sort::sorted_by;
use crate::domain::topic::Topic;
use crate::route::{Route, to_word};
use crate::ui::markup::{Element, Live, el};
use crate::ui::{Context, Fragment};

/// The form of the catalogue: words and filters, applied on the button. The form is made once; what is chosen
/// follows the address.
pub fn filters(context: &Context, query: &Live<Query>) -> Element {
    let typed = {
        let query = query.clone();
        move || query.get().text
    };
    let fields = (
        day_field(context, query),
        part_field(context, query),
        topic_field(context, query),
        audience_field(context, query),
        cost_field(context, query),
        municipio_field(context, query),
        place_field(context, query),
    );
    el("search").class("filters needs-js").attr("aria-label", context.get("filters")).add(
        el("form").attr("action", Route::all_activities().path()).attr("method", "get").add((
            el("div").class("find").add((
                el("label").attr("for", "q").add(context.get("search-label")),
                search_input().live_text("value", typed),
                el("button").attr("id", "cerca").add(context.get("search-button")),
            )),
            el("details")
                .class("more-filters")
                .attr("data-wide-open", "")
                .attr("open", context.wide.then_some(""))
                .add((
                    el("summary").add(context.get("filters")),
                    el("div").class("fields").add(fields),
                    el("button").attr("id", "applica").add(context.get("filters-apply")),
                )),
        )),
    )
}

/// The message that names a day of the filter; days of the week are named by the language itself.
fn day_label(context: &Context, day: Day) -> String {
    match day {
        Day::Today => context.get("day-today"),
        Day::Tomorrow => context.get("day-tomorrow"),
        Day::Weekend => context.get("day-weekend"),
        Day::Week => context.get("day-week"),
        Day::Of(day) => context.formats.weekday(day),
    }
}

fn part_label(context: &Context, part: PartOfDay) -> String {
    context.get(match part {
        PartOfDay::Morning => "part-morning",
        PartOfDay::Afternoon => "part-afternoon",
        PartOfDay::Evening => "part-evening",
    })
}

/// A choice of one: a native select. `options` are values and labels, the first for "any".
fn select(
    id: &'static str,
    label: String,
    options: Vec<(String, Fragment)>,
    query: &Live<Query>,
    chosen: fn(Query) -> String,
) -> Element {
    let options = options.into_iter().map(|(value, label)| {
        let (this, query) = (value.clone(), query.clone());
        el("option")
            .attr("value", value)
            .live_flag("selected", move || chosen(query.get()) == this)
            .says(label)
    });
    el("div").class("field").add((
        el("label").attr("for", id).add(label),
        el("select").attr("id", id).attr("name", id).add(options.collect::<Vec<_>>()),
    ))
}

fn plain(text: String) -> Fragment {
    Fragment { text, lang: None, dir: None }
}

fn day_field(context: &Context, query: &Live<Query>) -> Element {
    let mut options = vec![(String::new(), plain(context.get("filters-day-any")))];
    options.extend(Day::ALL.iter().map(|(word, day)| ((*word).to_owned(), plain(day_label(context, *day)))));
    let chosen = |it: Query| it.day.and_then(|it| to_word(&Day::ALL, it)).unwrap_or_default().to_owned();
    select("giorno", context.get("filters-day"), options, query, chosen)
}

fn part_field(context: &Context, query: &Live<Query>) -> Element {
    let mut options = vec![(String::new(), plain(context.get("filters-part-any")))];
    let parts = PartOfDay::ALL.iter().map(|(word, it)| ((*word).to_owned(), plain(part_label(context, *it))));
    options.extend(parts);
    let chosen =
        |it: Query| it.part.and_then(|it| to_word(&PartOfDay::ALL, it)).unwrap_or_default().to_owned();
    select("fascia", context.get("filters-part"), options, query, chosen)
}

fn audience_field(context: &Context, query: &Live<Query>) -> Element {
    let mut options = vec![(String::new(), plain(context.get("filters-audience-any")))];
    let audiences = Audience::ALL
        .iter()
        .map(|(word, it)| ((*word).to_owned(), plain(context.get(audience_message(*it)))));
    options.extend(audiences);
    let chosen = |it: Query| it.audience.map_or("", Audience::id).to_owned();
    select("per", context.get("filters-audience"), options, query, chosen)
}

fn place_field(context: &Context, query: &Live<Query>) -> Element {
    let mut options = vec![(String::new(), plain(context.get("filters-place-any")))];
    let busy = |place: &&Place| context.catalogue.activities_in(place).next().is_some();
    let places: Vec<_> =
        context.catalogue.places.iter().filter(busy).map(|it| (it, context.full_name(it))).collect();
    let places = sorted_by(places, |a, b| a.1.text.cmp(&b.1.text));
    options.extend(places.into_iter().map(|(place, name)| (place.id.clone(), name)));
    let chosen = |it: Query| it.place.unwrap_or_default();
    select("casa", context.get("filters-place"), options, query, chosen)
}

/// A choice of many: native checkboxes.
fn checkbox(
    name: &'static str,
    value: String,
    label: Fragment,
    checked: impl Fn() -> bool + Send + 'static,
) -> Element {
    let id = format!("{name}-{value}");
    let input = el("input")
        .attr("id", id.clone())
        .attr("type", "checkbox")
        .attr("name", name)
        .attr("value", value)
        .live_flag("checked", checked);
    el("label").attr("for", id).add((input, el("span").says(label)))
}

fn fieldset(class: &'static str, legend: String, boxes: Vec<Element>) -> Element {
    el("fieldset").class(class).add((el("legend").add(legend), boxes))
}

fn topic_field(context: &Context, query: &Live<Query>) -> Element {
    let topics = &context.catalogue.topics;
    // Nothing that one does is about a need: those are asked for by themselves.
    let holds_needs =
        |id: &str| topics.iter().any(|it| !it.related.is_empty() && it.broader.as_deref() == Some(id));
    let widest = |it: &&Topic| it.broader.is_none() && it.related.is_empty() && !holds_needs(&it.id);
    let boxes = topics.iter().filter(widest).map(|topic| {
        let (id, query) = (topic.id.clone(), query.clone());
        let checked = move || query.get().topics.contains(&id);
        checkbox("tema", topic.id.clone(), context.topic_name(topic), checked)
    });
    fieldset("topics", context.get("filters-topic"), boxes.collect())
}

fn cost_field(context: &Context, query: &Live<Query>) -> Element {
    let query = query.clone();
    let label = plain(context.get("filters-free"));
    let free = checkbox("gratis", "1".to_owned(), label, move || query.get().free);
    fieldset("cost", context.get("filters-cost"), vec![free])
}

fn municipio_field(context: &Context, query: &Live<Query>) -> Element {
    let boxes = (1..=9u8).map(|number| {
        let query = query.clone();
        let checked = move || query.get().municipi.contains(&number);
        checkbox("municipio", number.to_string(), plain(number.to_string()), checked)
    });
    fieldset("municipi", context.get("filters-municipio"), boxes.collect())
}

/// What is chosen, each with the way to let it go.
pub fn active_filters(context: &Context, query: &Query) -> Option<Element> {
    let chosen = chosen(context, query);
    let chip = |href: String, text: String| el("li").add(el("a").class("chip").attr("href", href).add(text));
    let clear =
        (chosen.len() > 1).then(|| chip(context.href(Route::all_activities()), context.get("filters-clear")));
    let chips: Vec<_> = chosen
        .into_iter()
        .map(|(label, without)| {
            let text = context.say("filters-remove", &[("label", label.into())]);
            chip(context.search_href(without), text)
        })
        .collect();
    let label = context.get("filters-active");
    (!chips.is_empty()).then(|| el("ul").class("chips").attr("aria-label", label).add((chips, clear)))
}

/// The label of each filter that is on, with the query that lacks it.
fn chosen(context: &Context, query: &Query) -> Vec<(String, Query)> {
    let mut chosen = Vec::new();
    let mut add = |label: String, change: &dyn Fn(&mut Query)| {
        let mut without = query.clone();
        change(&mut without);
        chosen.push((label, without));
    };
    if !query.text.is_empty() {
        add(context.say("filter-text", &[("text", query.text.as_str().into())]), &|it| it.text.clear());
    }
    if let Some(day) = query.day {
        add(day_label(context, day), &|it| it.day = None);
    }
    if let Some(part) = query.part {
        add(part_label(context, part), &|it| it.part = None);
    }
    for id in &query.topics {
        let name = context.catalogue.topic(id).map_or_else(|| id.clone(), |it| context.topic_name(it).text);
        add(name, &|it| it.topics.retain(|other| other != id));
    }
    if let Some(audience) = query.audience {
        add(context.get(audience_message(audience)), &|it| it.audience = None);
    }
    if query.free {
        add(context.get("filters-free"), &|it| it.free = false);
    }
    for number in &query.municipi {
        let label = context.say("municipio", &[("number", (*number).into())]);
        add(label, &|it| it.municipi.retain(|other| other != number));
    }
    if let Some(id) = &query.place {
        let name = context.catalogue.place(id).map_or_else(|| id.clone(), |it| context.full_name(it).text);
        add(name, &|it| it.place = None);
    }
    chosen
}

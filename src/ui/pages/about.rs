use leptos::prelude::*;

use crate::domain::feed::{MANIFEST, Source};
use crate::domain::place::{Place, PlaceKind};
use crate::domain::time::Date;
use crate::route::Route;
use crate::ui::Context;
use crate::ui::components::{self, Fact};
use crate::wording::DateStyle;

/// About the data: sources, licences, what is missing, what is doubtful, how to put it right.
pub fn about(context: &Context) -> AnyView {
    let sample =
        context.catalogue.about.sample.then(|| view! { <p class="notice">{context.get("about-sample")}</p> });
    let sources = context.catalogue.about.sources.iter().map(|it| source(context, it));
    view! {
        <h1 tabindex="-1">{context.get("about-title")}</h1>
        <p class="lead">{context.get("about-intro")}</p>
        {sample}
        {components::facts(publication(context))}
        <h2>{context.get("about-sources")}</h2>
        <ul class="source-list">{sources.collect_view()}</ul>
        <h2>{context.get("about-counts")}</h2>
        {components::facts(counts(context))}
        <h2>{context.get("about-missing")}</h2>
        <ul>{missing(context).into_iter().map(|it| view! { <li>{it}</li> }).collect_view()}</ul>
        {doubts(context)}
        <h2>{context.get("about-wrong")}</h2>
        <p>{context.get("about-wrong-how")}</p>
        <h2>{context.get("about-open-data")}</h2>
        <p>{context.get("about-open-data-how")}</p>
        <p><a href=format!("feed/{MANIFEST}")>{context.get("about-open-data-link")}</a></p>
    }
    .into_any()
}

fn publication(context: &Context) -> Vec<Fact> {
    let about = &context.catalogue.about;
    let publisher = context.italian(about.publisher.clone());
    let mut facts = vec![Fact::new(context.get("about-publisher"), components::fragment(publisher))];
    for (message, date) in [("about-modified", about.modified), ("about-valid", about.valid_through)] {
        if let Some(date) = date {
            facts.push(Fact::new(context.get(message), written(context, date)));
        }
    }
    facts
}

fn written(context: &Context, date: Date) -> String {
    context.formats.date(date, DateStyle::Full)
}

fn source(context: &Context, source: &Source) -> AnyView {
    let name = context.italian(source.name.clone());
    let title = match source.url.clone() {
        Some(url) => {
            view! { <a href=url rel="noreferrer" lang=name.lang dir=name.dir>{name.text}</a> }.into_any()
        }
        None => view! { <strong lang=name.lang dir=name.dir>{name.text}</strong> }.into_any(),
    };
    let line = |text: Option<String>| text.map(|it| view! { <p>{it}</p> });
    let italian = |text: Option<String>| {
        text.map(|it| context.italian(it)).map(|it| view! { <p lang=it.lang dir=it.dir>{it.text}</p> })
    };
    let published =
        source.published.map(|it| context.say("about-source-of", &[("date", written(context, it).into())]));
    let checked = context.say("about-source-read", &[("date", written(context, source.checked).into())]);
    let license = source.license.clone().map(|it| context.say("about-license", &[("license", it.into())]));
    view! {
        <li>
            <p>{title}</p>
            {italian(source.publisher.clone())}
            {line(published)}
            {line(Some(checked))}
            {line(license)}
            {italian(source.attribution.clone())}
        </li>
    }
    .into_any()
}

fn counts(context: &Context) -> Vec<Fact> {
    let count = |wanted: &dyn Fn(&Place) -> bool| {
        context.catalogue.places.iter().filter(|it| wanted(it)).count().to_string()
    };
    vec![
        Fact::new(context.get("about-count-houses"), count(&|it| it.kind.is_house())),
        Fact::new(context.get("about-count-desks"), count(&|it| it.kind == PlaceKind::Wemi)),
        Fact::new(context.get("about-count-laboratories"), count(&|it| it.kind == PlaceKind::Laboratory)),
        Fact::new(context.get("about-count-activities"), context.catalogue.activities.len().to_string()),
    ]
}

fn missing(context: &Context) -> Vec<String> {
    let places = &context.catalogue.places;
    let without_address = places.iter().filter(|it| it.address.is_none()).count();
    let without_hours = places.iter().filter(|it| it.kind.is_house() && it.hours.is_unknown()).count();
    let without_times = context.catalogue.activities.iter().filter(|it| it.schedules.is_empty()).count();
    let mut lines = Vec::new();
    for (message, count) in [
        ("about-missing-address", without_address),
        ("about-missing-hours", without_hours),
        ("about-missing-times", without_times),
    ] {
        if count > 0 {
            lines.push(context.say(message, &[("count", count.into())]));
        }
    }
    lines.push(context.say("about-skipped", &[("count", context.catalogue.skipped.into())]));
    lines
}

/// What the sources say wrongly or twice, place by place.
fn doubts(context: &Context) -> AnyView {
    let doubtful: Vec<_> = context.catalogue.places.iter().filter(|it| !it.notes.is_empty()).collect();
    if doubtful.is_empty() {
        return ().into_any();
    }
    let rows = doubtful.into_iter().map(|place| {
        let name = context.full_name(place);
        let href = context.href(Route::Place(place.id.clone()));
        let notes = place.notes.iter().map(|it| {
            let it = context.italian(it.clone());
            view! { <p lang=it.lang dir=it.dir>{it.text}</p> }
        });
        view! {
            <li>
                <a href=href lang=name.lang dir=name.dir translate="no">{name.text}</a>
                {notes.collect_view()}
            </li>
        }
    });
    view! {
        <h2>{context.get("about-doubts")}</h2>
        <p>{context.get("about-doubts-hint")}</p>
        <ul class="source-list">{rows.collect_view()}</ul>
    }
    .into_any()
}

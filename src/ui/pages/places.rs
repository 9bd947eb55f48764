use leptos::prelude::*;

use crate::domain::place::{Place, PlaceKind};
use crate::route::Route;
use crate::ui::{Context, components};

/// All places: houses by Municipio, then desks, laboratories and other services.
pub fn places(context: &Context) -> AnyView {
    let jump = (1..=9u8).map(|number| {
        let href = format!("{}#municipio-{number}", context.href(Route::Places));
        view! { <li><a class="chip" href=href>{context.say("municipio", &[("number", number.into())])}</a></li> }
    });
    let houses = |it: &Place| it.kind.is_house();
    let by_municipio = (1..=9u8).map(|number| {
        let heading = context.say("municipio", &[("number", number.into())]);
        let rows = rows(context, &|it| houses(it) && it.municipio == Some(number));
        view! { <h3 id=format!("municipio-{number}") tabindex="-1">{heading}</h3>{rows} }
    });
    let lost = |it: &Place| houses(it) && it.municipio.is_none();
    let elsewhere = context.catalogue.places.iter().any(lost).then(|| {
        view! { <h3>{context.get("places-no-municipio")}</h3>{rows(context, &lost)} }
    });
    view! {
        <h1 tabindex="-1">{context.get("places-title")}</h1>
        <nav aria-label=context.get("places-jump")><ul class="chips">{jump.collect_view()}</ul></nav>
        <section aria-labelledby="case">
            <h2 id="case">{context.get("places-houses")}</h2>
            <p>{context.get("places-houses-hint")}</p>
            {by_municipio.collect_view()}
            {elsewhere}
        </section>
        {section(context, "sportelli", "places-desks", Some("places-desks-hint"), PlaceKind::Wemi)}
        {section(context, "laboratori", "places-laboratories", Some("places-laboratories-hint"), PlaceKind::Laboratory)}
        {section(context, "servizi", "places-services", None, PlaceKind::Service)}
    }
    .into_any()
}

fn section(context: &Context, id: &'static str, title: &str, hint: Option<&str>, kind: PlaceKind) -> AnyView {
    if !context.catalogue.places.iter().any(|it| it.kind == kind) {
        return ().into_any();
    }
    let hint = hint.map(|it| view! { <p>{context.get(it)}</p> });
    view! {
        <section aria-labelledby=id>
            <h2 id=id tabindex="-1">{context.get(title)}</h2>
            {hint}
            {rows(context, &|it| it.kind == kind)}
        </section>
    }
    .into_any()
}

fn rows(context: &Context, wanted: &dyn Fn(&Place) -> bool) -> AnyView {
    let mut places: Vec<_> = context.catalogue.places.iter().filter(|it| wanted(it)).collect();
    if places.is_empty() {
        return ().into_any();
    }
    places.sort_by(|a, b| (a.municipio, &a.name).cmp(&(b.municipio, &b.name)));
    let rows = places.into_iter().map(|it| view! { <li>{row(context, it)}</li> });
    view! { <ul class="rows">{rows.collect_view()}</ul> }.into_any()
}

fn row(context: &Context, place: &Place) -> AnyView {
    let name = context.full_name(place);
    let href = context.href(Route::Place(place.id.clone()));
    let address = match &place.address {
        Some(address) => components::name(context, address),
        None => view! { <span>{context.get("address-unpublished")}</span> }.into_any(),
    };
    let municipio = (!place.kind.is_house()).then_some(place.municipio).flatten();
    let municipio =
        municipio.map(|it| view! { <span>{context.say("municipio", &[("number", it.into())])}</span> });
    let count = context.catalogue.activities_in(place).count();
    let count = (count > 0).then(|| {
        view! { <span>{context.say("places-activities-count", &[("count", count.into())])}</span> }
    });
    view! {
        <a href=href lang=name.lang dir=name.dir translate="no">{name.text}</a>
        <span class="row-facts">{address}{municipio}{count}</span>
    }
    .into_any()
}

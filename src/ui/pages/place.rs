use leptos::prelude::*;

use crate::domain::place::{Geo, Place, PlaceKind};
use crate::domain::search::{Query, search};
use crate::route::Route;
use crate::ui::Context;
use crate::ui::components::{self, Fact};

/// One place: where, when, what is inside.
pub fn place(context: &Context, place: &Place) -> AnyView {
    let name = context.full_name(place);
    let open = (!place.hours.is_unknown()).then(|| components::open_now(context, place));
    let description = context
        .place_description(place)
        .map(|it| view! { <p class="lead" lang=it.lang dir=it.dir>{it.text}</p> });
    view! {
        {components::breadcrumb(context, Some((Route::Places, "nav-places")))}
        <h1 tabindex="-1" lang=name.lang dir=name.dir translate="no">{name.text}</h1>
        <p class="kind">{context.get(kind_message(place.kind))}</p>
        {open}
        {description}
        {components::facts(facts(context, place))}
        {notes(context, place)}
        {components::hours(context, place)}
        {desks(context, place)}
        {activities(context, place)}
        {components::sources(context, &place.sources)}
    }
    .into_any()
}

fn kind_message(kind: PlaceKind) -> &'static str {
    match kind {
        PlaceKind::ExCsrc => "kind-ex-csrc",
        PlaceKind::ExCam => "kind-ex-cam",
        PlaceKind::House => "kind-house",
        PlaceKind::Wemi => "kind-wemi",
        PlaceKind::Laboratory => "kind-laboratory",
        PlaceKind::Service => "kind-service",
    }
}

fn facts(context: &Context, place: &Place) -> Vec<Fact> {
    let mut facts = vec![Fact::new(context.get("place-address"), address(context, place))];
    if let Some(house) = place.inside.as_deref().and_then(|it| context.catalogue.place(it)) {
        let name = context.full_name(house);
        let href = context.href(Route::Place(house.id.clone()));
        let link = view! { <a href=href lang=name.lang dir=name.dir translate="no">{name.text}</a> };
        facts.push(Fact::new(context.get("place-inside"), link));
    }
    let municipio = place.municipio.map(|it| it.to_string());
    let municipio = municipio.unwrap_or_else(|| context.get("place-municipio-unknown"));
    facts.push(Fact::new(context.get("place-municipio"), municipio));
    let telephone = match &place.telephone {
        Some(number) => components::telephone(number),
        None => context.get("place-phone-unknown").into_any(),
    };
    facts.push(Fact::new(context.get("place-phone"), telephone));
    if let Some(email) = &place.email {
        let link = view! { <a href=format!("mailto:{email}") dir="ltr" translate="no">{email.clone()}</a> };
        facts.push(Fact::new(context.get("place-email"), link));
    }
    if !place.alternate_names.is_empty() {
        let names = place.alternate_names.join(", ");
        facts.push(Fact::new(context.get("place-also"), components::name(context, &names)));
    }
    if place.kind.is_house() {
        facts.push(Fact::new(context.get("place-facilities"), facilities(context, place)));
        let access = match place.facilities.step_free {
            Some(true) => "access-yes",
            Some(false) => "access-no",
            None => "access-unknown",
        };
        facts.push(Fact::new(context.get("activity-access"), context.get(access)));
    }
    facts
}

fn address(context: &Context, place: &Place) -> AnyView {
    let Some(address) = &place.address else { return context.get("place-address-unknown").into_any() };
    let address = components::name(context, address);
    let map = place.geo.map(|it| map_link(context, it));
    view! { <p>{address}</p>{map} }.into_any()
}

/// A map on another site, on request only: nothing of the reader goes there before.
fn map_link(context: &Context, Geo { latitude, longitude }: Geo) -> AnyView {
    let href = format!(
        "https://www.openstreetmap.org/?mlat={latitude:.5}&mlon={longitude:.5}#map=18/{latitude:.5}/{longitude:.5}"
    );
    view! { <p><a href=href rel="noreferrer">{context.get("place-map")}</a></p> }.into_any()
}

fn facilities(context: &Context, place: &Place) -> AnyView {
    let it = &place.facilities;
    let all = [
        (it.air_conditioning, "facility-air-conditioning"),
        (it.wifi, "facility-wifi"),
        (it.garden, "facility-garden"),
        (it.cafe, "facility-cafe"),
        (it.vending_machine, "facility-vending-machine"),
    ];
    let named = |there: bool| -> Vec<String> {
        all.iter().filter(|it| it.0 == Some(there)).map(|it| context.get(it.1)).collect()
    };
    let (there, missing) = (named(true), named(false));
    if there.is_empty() && missing.is_empty() {
        return context.get("place-facilities-unknown").into_any();
    }
    let there = (!there.is_empty()).then(|| view! { <p>{context.formats.list(&there)}</p> });
    let missing = (!missing.is_empty()).then(|| {
        let list = context.formats.list(&missing);
        view! { <p>{context.say("place-facilities-no", &[("list", list.into())])}</p> }
    });
    view! { {there}{missing} }.into_any()
}

fn notes(context: &Context, place: &Place) -> AnyView {
    if place.notes.is_empty() {
        return ().into_any();
    }
    let warning =
        context.italian_lang().map(|_| view! { <p class="foreign">{context.get("text-in-italian")}</p> });
    let notes = place.notes.iter().map(|it| {
        let it = context.italian(it.clone());
        view! { <li lang=it.lang dir=it.dir>{it.text}</li> }
    });
    view! {
        <section aria-labelledby="da-sapere">
            <h2 id="da-sapere">{context.get("notes-title")}</h2>
            {warning}
            <ul>{notes.collect_view()}</ul>
        </section>
    }
    .into_any()
}

fn desks(context: &Context, place: &Place) -> AnyView {
    let desks: Vec<_> = context
        .catalogue
        .desks_in(place)
        .map(|desk| {
            let name = context.full_name(desk);
            let href = context.href(Route::Place(desk.id.clone()));
            view! { <li><a href=href lang=name.lang dir=name.dir translate="no">{name.text}</a></li> }
        })
        .collect();
    if desks.is_empty() {
        return ().into_any();
    }
    view! {
        <section aria-labelledby="sportelli">
            <h2 id="sportelli">{context.get("place-desks")}</h2>
            <p>{context.get("places-desks-hint")}</p>
            <ul class="rows">{desks}</ul>
        </section>
    }
    .into_any()
}

fn activities(context: &Context, place: &Place) -> AnyView {
    let query = Query { place: Some(place.id.clone()), ..Query::default() };
    let results = search(&context.catalogue, &context.index, &query, context.now);
    let title = if place.kind.is_house() { "place-activities" } else { "place-activities-desk" };
    let content = if results.hits.is_empty() {
        view! { <p>{context.get("place-activities-none")}</p> }.into_any()
    } else {
        components::cards(context, &results.hits)
    };
    view! {
        <section aria-labelledby="attivita">
            <h2 id="attivita">{context.get(title)}</h2>
            {content}
        </section>
    }
    .into_any()
}

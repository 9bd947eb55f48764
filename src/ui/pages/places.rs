use crate::route::Route;
use crate::ui::{Context, components};
use domain::place::{Place, PlaceKind};
use domain::sort::sorted_by;
use markup::{Element, Nodes, el, nodes};
use wording::{MessageId, ids};

/// All places: houses by Municipio, then desks, laboratories and other services.
pub fn places(context: &Context) -> Nodes {
    let houses = |it: &Place| it.kind.is_house();
    let by_municipio = (1..=9u8).map(|number| {
        let heading = context.locale.municipio(number);
        let id = format!("municipio-{number}");
        let rows = rows(context, &|it| houses(it) && it.municipio == Some(number));
        (el("h3").attr("id", id).attr("tabindex", "-1").child(heading), rows)
    });
    let elsewhere = rows(context, &|it| houses(it) && it.municipio.is_none())
        .map(|rows| (el("h3").child(context.get(ids::PLACES_NO_MUNICIPIO)), rows));
    let by_municipio: Vec<_> = by_municipio.collect();
    let section = |id: &'static str, title: MessageId, hint: Option<MessageId>, kind: PlaceKind| {
        section(context, id, title, hint, kind)
    };
    nodes((
        el("h1").attr("tabindex", "-1").child(context.get(ids::PLACES_TITLE)),
        overview(context),
        el("nav").attr("aria-labelledby", "municipi").child((
            el("p").attr("id", "municipi").child(context.get(ids::PLACES_JUMP)),
            components::municipio_chips(context),
        )),
        el("section").attr("aria-labelledby", "case").child((
            el("h2").attr("id", "case").attr("tabindex", "-1").child(context.get(ids::PLACES_HOUSES)),
            el("p").child(context.get(ids::PLACES_HOUSES_HINT)),
            by_municipio,
            elsewhere,
        )),
        section("sportelli", ids::PLACES_DESKS, Some(ids::PLACES_DESKS_HINT), PlaceKind::Wemi),
        section(
            "laboratori",
            ids::PLACES_LABORATORIES,
            Some(ids::PLACES_LABORATORIES_HINT),
            PlaceKind::Laboratory,
        ),
        section("servizi", ids::PLACES_SERVICES, None, PlaceKind::Service),
    ))
}

fn overview(context: &Context) -> Option<Nodes> {
    let kinds = [
        ("sportelli", ids::PLACES_DESKS, PlaceKind::Wemi),
        ("laboratori", ids::PLACES_LABORATORIES, PlaceKind::Laboratory),
        ("servizi", ids::PLACES_SERVICES, PlaceKind::Service),
    ];
    let kinds =
        kinds.into_iter().filter(|it| context.feed.catalogue.places.iter().any(|place| place.kind == it.2));
    let parts = kinds.map(|it| (it.0, it.1));
    let parts = [("case", ids::PLACES_HOUSES)].into_iter().chain(parts);
    let parts = parts.map(|(id, message)| (id, context.get(message))).collect();
    components::overview(context, &Route::Places, Some(context.get(ids::PLACES_DESCRIPTION)), parts)
}

fn section(
    context: &Context,
    id: &'static str,
    title: MessageId,
    hint: Option<MessageId>,
    kind: PlaceKind,
) -> Option<Element> {
    let rows = rows(context, &|it| it.kind == kind)?;
    Some(el("section").attr("aria-labelledby", id).child((
        el("h2").attr("id", id).attr("tabindex", "-1").child(context.get(title)),
        hint.map(|it| el("p").child(context.get(it))),
        rows,
    )))
}

fn rows(context: &Context, wanted: &dyn Fn(&Place) -> bool) -> Option<Element> {
    let places: Vec<_> = context.feed.catalogue.places.iter().filter(|it| wanted(it)).collect();
    let places = sorted_by(places, |a, b| (a.municipio, &a.name).cmp(&(b.municipio, &b.name)));
    let cards: Vec<_> = places.into_iter().map(|it| card(context, it)).collect();
    (!cards.is_empty()).then(|| el("ul").class("link-cards").child(cards))
}

/// A place: its name, where it is, how much there is in it, whether it is open.
fn card(context: &Context, place: &Place) -> Element {
    let address = match &place.address {
        Some(address) => components::name(context, address),
        None => el("span").child(context.get(ids::ADDRESS_UNPUBLISHED)),
    };
    let quarter = place.quarter.as_ref().map(|it| components::name(context, &it.name));
    let municipio = (!place.kind.is_house()).then_some(place.municipio).flatten();
    let municipio = municipio.map(|it| el("span").child(context.locale.municipio(it)));
    let count = context.feed.catalogue.activities_in(place).count();
    let count = (count > 0)
        .then(|| el("span").child(context.format(ids::PLACES_ACTIVITIES_COUNT, &[("count", count.into())])));
    // A static page has no clock. Its cards keep the room free, so that nothing moves when the state comes.
    let state = (!place.hours.is_unknown()).then(|| match context.feed.now {
        Some(_) => components::open_now(context, place),
        None => el("p").class("open pending needs-js").attr("aria-hidden", "true"),
    });
    let facts = el("span").class("row-facts").child((address, quarter, municipio, count));
    el("li").child((components::place_link(context, place), facts, state))
}

use crate::route::Route;
use crate::ui::{Context, components};
use domain::place::{Place, PlaceKind};
use domain::sort::sorted_by;
use markup::{Element, Nodes, el, nodes};

/// All places: houses by Municipio, then desks, laboratories and other services.
pub fn places(context: &Context) -> Nodes {
    let houses = |it: &Place| it.kind.is_house();
    let by_municipio = (1..=9u8).map(|number| {
        let heading = context.locale.municipio(number);
        let id = format!("municipio-{number}");
        let rows = rows(context, &|it| houses(it) && it.municipio == Some(number));
        (el("h3").attr("id", id).attr("tabindex", "-1").add(heading), rows)
    });
    let elsewhere = rows(context, &|it| houses(it) && it.municipio.is_none())
        .map(|rows| (el("h3").add(context.get("places-no-municipio")), rows));
    let by_municipio: Vec<_> = by_municipio.collect();
    let section = |id: &'static str, title: &str, hint: Option<&str>, kind: PlaceKind| {
        section(context, id, title, hint, kind)
    };
    nodes((
        el("h1").attr("tabindex", "-1").add(context.get("places-title")),
        overview(context),
        el("nav").attr("aria-label", context.get("places-jump")).add(components::municipio_chips(context)),
        el("section").attr("aria-labelledby", "case").add((
            el("h2").attr("id", "case").attr("tabindex", "-1").add(context.get("places-houses")),
            el("p").add(context.get("places-houses-hint")),
            by_municipio,
            elsewhere,
        )),
        section("sportelli", "places-desks", Some("places-desks-hint"), PlaceKind::Wemi),
        section("laboratori", "places-laboratories", Some("places-laboratories-hint"), PlaceKind::Laboratory),
        section("servizi", "places-services", None, PlaceKind::Service),
    ))
}

fn overview(context: &Context) -> Option<Nodes> {
    let kinds = [
        ("sportelli", "places-desks", PlaceKind::Wemi),
        ("laboratori", "places-laboratories", PlaceKind::Laboratory),
        ("servizi", "places-services", PlaceKind::Service),
    ];
    let kinds =
        kinds.into_iter().filter(|it| context.feed.catalogue.places.iter().any(|place| place.kind == it.2));
    let parts = kinds.map(|it| (it.0, it.1));
    let parts = [("case", "places-houses")].into_iter().chain(parts);
    let parts = parts.map(|(id, message)| (id, context.get(message))).collect();
    components::overview(context, &Route::Places, Some(context.get("places-description")), parts)
}

fn section(
    context: &Context,
    id: &'static str,
    title: &str,
    hint: Option<&str>,
    kind: PlaceKind,
) -> Option<Element> {
    let rows = rows(context, &|it| it.kind == kind)?;
    Some(el("section").attr("aria-labelledby", id).add((
        el("h2").attr("id", id).attr("tabindex", "-1").add(context.get(title)),
        hint.map(|it| el("p").add(context.get(it))),
        rows,
    )))
}

fn rows(context: &Context, wanted: &dyn Fn(&Place) -> bool) -> Option<Element> {
    let places: Vec<_> = context.feed.catalogue.places.iter().filter(|it| wanted(it)).collect();
    let places = sorted_by(places, |a, b| (a.municipio, &a.name).cmp(&(b.municipio, &b.name)));
    let rows: Vec<_> = places.into_iter().map(|it| el("li").add(row(context, it))).collect();
    (!rows.is_empty()).then(|| el("ul").class("rows").add(rows))
}

fn row(context: &Context, place: &Place) -> Nodes {
    let address = match &place.address {
        Some(address) => components::name(context, address),
        None => el("span").add(context.get("address-unpublished")),
    };
    let municipio = (!place.kind.is_house()).then_some(place.municipio).flatten();
    let municipio = municipio.map(|it| el("span").add(context.locale.municipio(it)));
    let count = context.feed.catalogue.activities_in(place).count();
    let count = (count > 0)
        .then(|| el("span").add(context.format("places-activities-count", &[("count", count.into())])));
    nodes((
        components::place_link(context, place),
        el("span").class("row-facts").add((address, municipio, count)),
    ))
}

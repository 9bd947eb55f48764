//! The answers on a map: our own drawing, and beside it a list with the same links. Whoever doesn't see the drawing, or
//! doesn't read maps, misses nothing.

mod drawing;

use drawing::{Zone, city_drawing, municipio_drawing};

use super::place_link;
use super::views::{untimed, view_href};
use crate::domain::geo::{Site, Sites, sites};
use crate::domain::search::{Query, Results};
use crate::route::View;
use crate::ui::Context;
use crate::ui::markup::{Element, Nodes, el, nodes};

/// Where the answers are: in the city's nine Municipi or, where one is asked for, in its houses.
pub fn map(context: &Context, query: &Query, results: &Results<'_>) -> Nodes {
    let certain = results.hits.iter().take(results.certain).map(|it| it.activity);
    let found = sites(&context.catalogue, &certain.collect::<Vec<_>>());
    let shown = match query.municipi.as_slice() {
        [number] => municipio(context, query, *number, &found),
        _ => city(context, query, &found),
    };
    let nowhere = (found.nowhere > 0).then(|| {
        let link = el("a").attr("href", context.search_href(query.clone()));
        el("p").add(link.add(context.say("map-nowhere", &[("count", found.nowhere.into())])))
    });
    let possible = results.hits.len().saturating_sub(results.certain);
    nodes((shown, nowhere, untimed(context, query, possible)))
}

/// A drawing and its list, as equals.
fn side_by_side(context: &Context, drawing: Element, list: Nodes) -> Element {
    let scheme = el("figcaption").add(context.get("map-scheme"));
    el("div").class("map").add((
        el("figure").class("map-drawing").add((drawing, scheme)),
        el("div").class("map-list").add(list),
    ))
}

fn city(context: &Context, query: &Query, found: &Sites<'_>) -> Element {
    let zones: Vec<Zone> = (1..=9u8).map(|it| zone(context, query, it, &found.sites)).collect();
    let drawing = city_drawing(context, &zones, &found.sites);
    let items = zones.into_iter().map(|it| match it.href {
        Some(href) => el("li").add(el("a").attr("href", href).add(it.name)),
        None => el("li").add(el("p").add(it.name)),
    });
    let elsewhere: Vec<_> = found.sites.iter().filter(|it| it.municipio.is_none()).collect();
    let list = nodes((
        el("h3").add(context.get("map-municipi")),
        el("ul").class("rows").add(items.collect::<Vec<_>>()),
        (!elsewhere.is_empty()).then(|| {
            (
                el("h3").add(context.get("places-no-municipio")),
                el("ul").class("rows").add(rows(context, &elsewhere)),
            )
        }),
    ));
    side_by_side(context, drawing, list)
}

/// A Municipio, with the way to it where there is something in it.
fn zone(context: &Context, query: &Query, number: u8, sites: &[Site<'_>]) -> Zone {
    let inside = || sites.iter().filter(|it| it.municipio == Some(number));
    let places: usize = inside().map(|it| it.places.len()).sum();
    let count: usize = inside().map(Site::count).sum();
    if count == 0 {
        let name = context.say("map-municipio-empty", &[("number", number.into())]);
        return Zone { number, name, href: None };
    }
    let name = context.say(
        "map-municipio",
        &[("number", number.into()), ("places", places.into()), ("count", count.into())],
    );
    let there = Query { municipi: vec![number], ..query.clone() };
    Zone { number, name, href: Some(view_href(context, there, View::Map)) }
}

fn municipio(context: &Context, query: &Query, number: u8, found: &Sites<'_>) -> Element {
    let inside = found.sites.iter().filter(|it| it.municipio == Some(number));
    let (drawn, unknown): (Vec<_>, Vec<_>) = inside.partition(|it| it.geo.is_some());
    let drawing = municipio_drawing(context, number, &drawn);
    let whole = view_href(context, Query { municipi: Vec::new(), ..query.clone() }, View::Map);
    let back = el("p").add(el("a").attr("href", whole).add(context.get("map-whole-city")));
    // A list of another kind than the city's: so that no link there becomes another one under the reader's finger.
    let list = nodes((
        back,
        el("h3").add(context.say("municipio", &[("number", number.into())])),
        (!drawn.is_empty()).then(|| el("ol").class("sites").add(rows(context, &drawn))),
        (!unknown.is_empty()).then(|| {
            (el("h3").add(context.get("map-unknown")), el("ul").class("rows").add(rows(context, &unknown)))
        }),
    ));
    side_by_side(context, drawing, list)
}

fn rows(context: &Context, sites: &[&Site<'_>]) -> Vec<Element> {
    let rows = sites.iter().map(|site| {
        let places = site.places.iter().map(|(place, count)| {
            let count = context.say("results-count", &[("count", (*count).into())]);
            el("div").add((place_link(context, place), " ", el("span").add(count)))
        });
        el("li").add(places.collect::<Vec<_>>())
    });
    rows.collect()
}

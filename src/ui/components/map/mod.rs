//! The answers on a map: our own drawing, and beside it a list with the same links. Readers who don't see the drawing,
//! or don't read maps, miss nothing.

mod drawing;
mod names;
mod shapes;

use drawing::{Zone, city_drawing, municipio_drawing};

use super::place_link;
use super::views::{untimed, view_href};
use crate::route::View;
use crate::ui::Context;
use domain::geo::{Site, Sites, sites};
use domain::search::{Query, Results};
use markup::{Element, Nodes, el, nodes};
use wording::{MessageId, ids};

/// The places of the answers: the city's nine Municipi or, where one is asked for, its houses.
pub fn map(context: &Context, query: &Query, results: &Results) -> Nodes {
    let certain = context.search().activities(results.hits.get(..results.certain).unwrap_or_default());
    let found = sites(&context.feed.catalogue, &certain);
    let shown = match query.municipi.as_slice() {
        [number] => municipio(context, query, *number, &found),
        _ => city(context, query, &found),
    };
    let nowhere = (found.nowhere > 0).then(|| {
        let link = el("a").attr("href", context.search_href(query.clone()));
        el("p").child(link.child(context.format(ids::MAP_NOWHERE, &[("count", found.nowhere.into())])))
    });
    let possible = results.hits.len().saturating_sub(results.certain);
    nodes((shown, nowhere, untimed(context, query, possible)))
}

/// A drawing and its list, as equals. The essential version has the list.
fn side_by_side(context: &Context, drawing: Element, list: Element) -> Element {
    if context.reader.preferences.is_essential() {
        return list;
    }
    let borders = el("figcaption").child(context.get(ids::MAP_BORDERS));
    // HTML's attributes, which a drawing may not have itself.
    let drawing = el("div").attr("dir", "ltr").attr("translate", "no").child(drawing);
    let drawing = el("figure").class("map-drawing").child(drawing).child(borders);
    el("div").class("map").child(drawing).child(list)
}

fn city(context: &Context, query: &Query, found: &Sites<'_>) -> Element {
    let zones: Vec<Zone> = (1..=9u8).map(|it| zone(context, query, it, &found.sites)).collect();
    let drawing = city_drawing(context, &zones, &found.sites);
    let mut items = el("ul").class("rows");
    for zone in zones {
        let name = match zone.href {
            Some(href) => el("a").attr("href", href),
            None => el("p"),
        };
        items = items.child(el("li").child(name.child(zone.name)));
    }
    let list = el("div").class("map-list").child(el("h3").child(context.get(ids::MAP_MUNICIPI))).child(items);
    let elsewhere: Vec<_> = found.sites.iter().filter(|it| it.municipio.is_none()).collect();
    side_by_side(context, drawing, with_places(context, list, ids::PLACES_NO_MUNICIPIO, &elsewhere))
}

/// A Municipio, with a link to it where there is something in it.
fn zone(context: &Context, query: &Query, number: u8, sites: &[Site<'_>]) -> Zone {
    let (mut places, mut count) = (0, 0);
    for site in sites.iter().filter(|it| it.municipio == Some(number)) {
        places += site.places.len();
        count += site.count();
    }
    if count == 0 {
        let name = context.format(ids::MAP_MUNICIPIO_EMPTY, &[("number", number.into())]);
        return Zone { number, name, href: None };
    }
    let variables = [("number", number.into()), ("places", places.into()), ("count", count.into())];
    let name = context.format(ids::MAP_MUNICIPIO, &variables);
    let mut there = query.clone();
    there.municipi = vec![number];
    Zone { number, name, href: Some(view_href(context, there, View::Map)) }
}

fn municipio(context: &Context, query: &Query, number: u8, found: &Sites<'_>) -> Element {
    let (mut drawn, mut unknown) = (Vec::new(), Vec::new());
    for site in found.sites.iter().filter(|it| it.municipio == Some(number)) {
        let sites = if site.geo.is_some() { &mut drawn } else { &mut unknown };
        sites.push(site);
    }
    let drawing = municipio_drawing(context, number, &drawn);
    let mut whole = query.clone();
    whole.municipi = Vec::new();
    let back =
        el("a").attr("href", view_href(context, whole, View::Map)).child(context.get(ids::MAP_WHOLE_CITY));
    // A list of another kind than the city's: so that no link there becomes another one under the reader's finger.
    let list = el("div")
        .class("map-list")
        .child(el("p").child(back))
        .child(el("h3").child(context.locale.municipio(number)))
        .child(rows(context, el("ol").class("sites"), &drawn));
    side_by_side(context, drawing, with_places(context, list, ids::MAP_UNKNOWN, &unknown))
}

/// With places that aren't in the drawing, under a heading of their own.
fn with_places(context: &Context, list: Element, title: MessageId, sites: &[&Site<'_>]) -> Element {
    if sites.is_empty() {
        return list;
    }
    list.child(el("h3").child(context.get(title))).child(rows(context, el("ul").class("rows"), sites))
}

fn rows(context: &Context, mut list: Element, sites: &[&Site<'_>]) -> Element {
    for site in sites {
        let mut item = el("li");
        for (place, count) in &site.places {
            let count = context.format(ids::RESULTS_COUNT, &[("count", (*count).into())]);
            item = item
                .child(el("div").child(place_link(context, place)).child(" ").child(el("span").child(count)));
        }
        list = list.child(item);
    }
    list
}

#[cfg(test)]
mod tests;

//! The drawing. Colours are the style sheet's; east is to the right in every language.

use super::names::names;
use super::shapes::{RADIUS, circle, text};
use crate::route::Route;
use crate::ui::Context;
use domain::geo::{Point, Projection, Site, WIDTH, apart, middle, quarter, quarters};
use domain::place::{Geo, Place};
use markup::{Element, el};
use wording::ids;

/// Half of a dot.
const DOT: i32 = 13;

/// A Municipio of the city's drawing.
pub(super) struct Zone {
    pub number: u8,
    /// The name, with the numbers of places and activities in it.
    pub name: String,
    /// `None`: nothing is in it.
    pub href: Option<String>,
}

/// The city's quarters, a dot for every place, and the nine Municipi, each a number amid its places that is a link.
///
/// No source has the Municipi's borders, so none are drawn.
pub(super) fn city_drawing(context: &Context, zones: &[Zone], sites: &[Site<'_>]) -> Element {
    let projection = Projection::fit(&city());
    let mut dots = el("svg:g").class("dots");
    for geo in sites.iter().filter_map(|it| it.geo) {
        dots = dots.child(dot(projection.point(geo)));
    }
    let drawing = drawing(context.get(ids::MAP_CITY_LABEL), projection);
    let mut drawing = drawing.child(borders(projection)).child(dots);
    let shown: Vec<(&Zone, Point)> = zones
        .iter()
        .filter_map(|zone| {
            let places = places_of(context, zone.number).filter_map(|it| it.geo);
            let points: Vec<_> = places.map(|it| projection.point(it)).collect();
            (!points.is_empty()).then(|| (zone, middle(&points)))
        })
        .collect();
    let middles: Vec<Point> = shown.iter().map(|it| it.1).collect();
    for ((zone, _), at) in shown.iter().zip(apart(&middles, 2 * RADIUS)) {
        // Without an address it is no link, and an element without a role may have no name of its own.
        let name = zone.href.is_some().then(|| zone.name.clone());
        let link = el("svg:a").class("zone").attr("href", zone.href.clone()).attr("aria-label", name);
        drawing = drawing.child(link.child(numbered(within(at, projection), zone.number.into())));
    }
    drawing
}

/// The quarters around the places of one Municipio, with the places as numbers: those of the list beside it.
pub(super) fn municipio_drawing(context: &Context, number: u8, sites: &[&Site<'_>]) -> Element {
    let projection = Projection::fit(&surroundings(context, number));
    let label = context.format(ids::MAP_MUNICIPIO_LABEL, &[("number", number.into())]);
    let places: Vec<Point> = sites.iter().filter_map(|it| Some(projection.point(it.geo?))).collect();
    let moved = apart(&places, 2 * RADIUS).into_iter().map(|it| within(it, projection));
    let moved: Vec<Point> = moved.collect();
    let (mut ground, mut markers) = (el("svg:g").class("dots"), el("svg:g"));
    for (index, at) in moved.iter().copied().enumerate() {
        let (Some(place), Some(site)) = (places.get(index), sites.get(index)) else { break };
        let way = format!("M{} {}L{} {}", place.x, place.y, at.x, at.y);
        ground = ground.child(el("path").attr("d", way)).child(dot(*place));
        markers = markers.child(marker(context, index + 1, site, at));
    }
    let names = names(context, projection, places_of(context, number), &moved);
    drawing(label, projection).child(borders(projection)).child(names).child(ground).child(markers)
}

fn places_of(context: &Context, municipio: u8) -> impl Iterator<Item = &Place> {
    context.feed.catalogue.places.iter().filter(move |it| it.municipio == Some(municipio))
}

fn city() -> Vec<Geo> {
    quarters().flatten().collect()
}

/// The corners of the quarters with places of a Municipio, and these places; the city's where none has a position.
fn surroundings(context: &Context, municipio: u8) -> Vec<Geo> {
    let mut corners = Vec::new();
    for place in places_of(context, municipio) {
        corners.extend(place.geo);
        corners.extend(place.quarter.iter().flat_map(|it| quarter(it.nil)));
    }
    if corners.is_empty() { city() } else { corners }
}

/// A number that links to the page of the place that stands there.
fn marker(context: &Context, number: usize, site: &Site<'_>, at: Point) -> Option<Element> {
    let (place, _) = site.places.first()?;
    let names: Vec<String> = site.places.iter().map(|it| context.full_name(it.0).text).collect();
    let name = context.format(
        ids::MAP_SITE,
        &[("number", number.into()), ("name", names.join(", ").into()), ("count", site.count().into())],
    );
    let link = el("svg:a")
        .class("marker")
        .attr("href", context.href(Route::Place(place.id.clone())))
        .attr("aria-label", name);
    Some(link.child(numbered(at, number)))
}

fn drawing(label: String, projection: Projection) -> Element {
    el("svg")
        .attr("viewBox", format!("0 0 {WIDTH} {}", projection.height))
        .attr("role", "group")
        .attr("aria-label", label)
}

/// The outlines of all quarters; what lies beyond the drawing is cut off.
fn borders(projection: Projection) -> Element {
    let mut lines = String::new();
    for corners in quarters() {
        let mut pen = 'M';
        for Point { x, y } in corners.into_iter().map(|it| projection.point(it)) {
            lines += &format!("{pen}{x} {y}");
            pen = 'L';
        }
        lines.push('Z');
    }
    el("path").class("borders").attr("d", lines)
}

fn dot(at: Point) -> Element {
    circle(at, DOT)
}

fn numbered(at: Point, number: usize) -> (Element, Element) {
    (circle(at, RADIUS - 4), text(at, number.to_string()))
}

/// A marker that was pushed over the edge, inside it.
fn within(at: Point, projection: Projection) -> Point {
    let inside = |it: i32, most: i32| it.clamp(RADIUS, (most - RADIUS).max(RADIUS));
    Point { x: inside(at.x, WIDTH), y: inside(at.y, projection.height) }
}

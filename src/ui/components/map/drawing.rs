//! The drawing. Colours are the style sheet's; east is to the right in every language.

use crate::route::Route;
use crate::ui::Context;
use domain::geo::{Point, Projection, Site, WIDTH, apart, city, middle, outline};
use markup::{Element, el};
use wording::ids;

/// Half of a marker: with the drawing as wide as a phone it is 44 CSS pixels across.
const RADIUS: i32 = 80;
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

/// The nine Municipi, each a link, and a dot for every place.
pub(super) fn city_drawing(context: &Context, zones: &[Zone], sites: &[Site<'_>]) -> Element {
    let projection = Projection::fit(&city());
    let mut drawing = drawing(context.get(ids::MAP_CITY_LABEL), projection);
    for zone in zones {
        let corners = corners(projection, zone.number);
        // Without an address it is no link, and an element without a role may have no name of its own.
        let name = zone.href.is_some().then(|| zone.name.clone());
        let link = el("svg:a").class("zone").attr("href", zone.href.clone()).attr("aria-label", name);
        let number = label(middle(&corners), zone.number.to_string());
        drawing = drawing.child(link.child(polygon(&corners)).child(number));
    }
    let mut dots = el("svg:g").class("dots");
    for geo in sites.iter().filter_map(|it| it.geo) {
        dots = dots.child(dot(projection.point(geo)));
    }
    drawing.child(dots)
}

/// One Municipio, with its places as numbers: those of the list beside it.
pub(super) fn municipio_drawing(context: &Context, number: u8, sites: &[&Site<'_>]) -> Element {
    let projection = Projection::fit(&outline(number));
    let label = context.format(ids::MAP_MUNICIPIO_LABEL, &[("number", number.into())]);
    let mut drawing = drawing(label, projection);
    for other in 1..=9u8 {
        let class = if other == number { "zone here" } else { "zone" };
        drawing = drawing.child(el("svg:g").class(class).child(polygon(&corners(projection, other))));
    }
    let places: Vec<Point> = sites.iter().filter_map(|it| Some(projection.point(it.geo?))).collect();
    let (mut ground, mut markers) = (el("svg:g").class("dots"), el("svg:g"));
    for (index, at) in apart(&places, 2 * RADIUS).into_iter().enumerate() {
        let (Some(place), Some(site)) = (places.get(index), sites.get(index)) else { break };
        let at = within(at, projection);
        let way = format!("M{} {}L{} {}", place.x, place.y, at.x, at.y);
        ground = ground.child(el("path").attr("d", way)).child(dot(*place));
        markers = markers.child(marker(context, index + 1, site, at));
    }
    drawing.child(ground).child(markers)
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
    Some(link.child((circle(at, RADIUS - 4), label(at, number.to_string()))))
}

fn drawing(label: String, projection: Projection) -> Element {
    el("svg")
        .attr("viewBox", format!("0 0 {WIDTH} {}", projection.height))
        .attr("role", "group")
        .attr("aria-label", label)
}

fn corners(projection: Projection, number: u8) -> Vec<Point> {
    outline(number).into_iter().map(|it| projection.point(it)).collect()
}

fn polygon(corners: &[Point]) -> Element {
    let mut points = String::new();
    for corner in corners {
        points += &format!("{},{} ", corner.x, corner.y);
    }
    el("svg:polygon").attr("points", points)
}

fn dot(at: Point) -> Element {
    circle(at, DOT)
}

fn circle(at: Point, radius: i32) -> Element {
    let [x, y, radius] = [at.x, at.y, radius].map(|it| it.to_string());
    el("svg:circle").attr("cx", x).attr("cy", y).attr("r", radius)
}

fn label(at: Point, text: String) -> Element {
    let [x, y] = [at.x, at.y].map(|it| it.to_string());
    el("svg:text").attr("x", x).attr("y", y).child(text)
}

/// A marker that was pushed over the edge, inside it.
fn within(at: Point, projection: Projection) -> Point {
    let inside = |it: i32, most: i32| it.clamp(RADIUS, (most - RADIUS).max(RADIUS));
    Point { x: inside(at.x, WIDTH), y: inside(at.y, projection.height) }
}

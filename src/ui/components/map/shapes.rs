//! What drawings are made of.

use domain::geo::Point;
use markup::{Element, el};

/// Half of a marker: with the drawing as wide as a phone it is 44 CSS pixels across.
pub(super) const RADIUS: i32 = 80;

pub(super) fn circle(at: Point, radius: i32) -> Element {
    let [x, y, radius] = [at.x, at.y, radius].map(|it| it.to_string());
    el("svg:circle").attr("cx", x).attr("cy", y).attr("r", radius)
}

pub(super) fn text(at: Point, text: String) -> Element {
    let [x, y] = [at.x, at.y].map(|it| it.to_string());
    el("svg:text").attr("x", x).attr("y", y).child(text)
}

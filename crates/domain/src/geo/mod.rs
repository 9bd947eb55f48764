//! Positions: the distance to them ([`distance`]), and the city as a drawing: the projection of degrees to its points,
//! the quarters' outlines, the places that share a point.

pub mod distance;
mod quarters;
mod sites;

pub use quarters::{quarter, quarters};
pub use sites::{Site, Sites, sites};

use super::place::Geo;

/// The length of a degree to the east at 45.46° north, where one to the north is 1.
const EAST: f64 = 0.7014;
/// The drawing's width in its own units.
pub const WIDTH: i32 = 1000;
/// The margin on each side of it.
const MARGIN: f64 = 60.0;

/// A point of a drawing: to the right, then down.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Point {
    /// From the left.
    pub x: i32,
    /// From above.
    pub y: i32,
}

/// The projection of positions to points: equirectangular, true to shape at Milan's latitude. Whole numbers, because
/// they are written with less code than fractions.
#[derive(Clone, Copy, Debug)]
pub struct Projection {
    west: f64,
    north: f64,
    /// Units a degree to the north.
    scale: f64,
    /// The free space on the left: it centres a drawing that is higher than wide.
    indent: f64,
    /// The drawing's height in its own units.
    pub height: i32,
}

impl Projection {
    /// As large as possible: all of `corners` in a drawing of [`WIDTH`] that is no higher than wide.
    pub fn fit(corners: &[Geo]) -> Self {
        let least = |side: fn(&Geo) -> f64| corners.iter().map(side).fold(f64::INFINITY, f64::min);
        let (west, east) = (least(|it| it.longitude), -least(|it| -it.longitude));
        let (south, north) = (least(|it| it.latitude), -least(|it| -it.latitude));
        let (across, down) = ((east - west) * EAST, north - south);
        let room = f64::from(WIDTH) - 2.0 * MARGIN;
        let scale = room / across.max(down).max(f64::EPSILON);
        Self {
            west,
            north,
            scale,
            indent: MARGIN + (room - across * scale) / 2.0,
            height: (down * scale + 2.0 * MARGIN).round() as i32,
        }
    }

    /// The point of a position in the drawing.
    pub fn point(&self, at: Geo) -> Point {
        let x = self.indent + (at.longitude - self.west) * EAST * self.scale;
        let y = MARGIN + (self.north - at.latitude) * self.scale;
        Point { x: x.round() as i32, y: y.round() as i32 }
    }
}

/// The middle of some points: where their number or name is written.
pub fn middle(points: &[Point]) -> Point {
    let count = i32::try_from(points.len()).unwrap_or(1).max(1);
    let sum = |side: fn(&Point) -> i32| points.iter().map(side).sum::<i32>() / count;
    Point { x: sum(|it| it.x), y: sum(|it| it.y) }
}

/// Whether a point lies inside an outline: a ray from it to the right then crosses an odd number of its sides.
pub fn is_inside(at: Point, corners: &[Point]) -> bool {
    let mut inside = false;
    let mut before = corners.last();
    for corner in corners {
        if let Some(other) = before.filter(|it| (it.y > at.y) != (corner.y > at.y)) {
            let share = f64::from(at.y - other.y) / f64::from(corner.y - other.y);
            inside ^= f64::from(at.x - other.x) < share * f64::from(corner.x - other.x);
        }
        before = Some(corner);
    }
    inside
}

/// How often points that are too near are pushed apart: a few dozen settle long before.
const PUSHES: usize = 40;

/// Points no nearer to each other than `distance`, as near as may be to where they were, so that none covers another.
pub fn apart(points: &[Point], distance: i32) -> Vec<Point> {
    let mut moved = points.to_vec();
    for _ in 0..PUSHES {
        for one in 0..moved.len() {
            for other in one + 1..moved.len() {
                push(&mut moved, one, other, distance);
            }
        }
    }
    moved
}

fn push(points: &mut [Point], one: usize, other: usize, distance: i32) {
    let (Some(a), Some(b)) = (points.get(one).copied(), points.get(other).copied()) else { return };
    let (across, down) = (f64::from(b.x - a.x), f64::from(b.y - a.y));
    let now = (across * across + down * down).sqrt();
    let missing = f64::from(distance) - now;
    if missing <= 0.0 {
        return;
    }
    // Two on one point part sideways.
    let (right, below) = if now < 1.0 { (1.0, 0.0) } else { (across / now, down / now) };
    let step = missing / 2.0 + 0.5;
    let (x, y) = ((right * step).round() as i32, (below * step).round() as i32);
    if let Some(point) = points.get_mut(one) {
        *point = Point { x: a.x - x, y: a.y - y };
    }
    if let Some(point) = points.get_mut(other) {
        *point = Point { x: b.x + x, y: b.y + y };
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn the_drawing_is_true_to_shape() {
        let corner = |latitude, longitude| Geo { latitude, longitude };
        // As many kilometres to the east as to the north.
        let corners = [corner(45.40, 9.0), corner(45.40 + 0.1 * EAST, 9.1)];
        let projection = Projection::fit(&corners);
        assert_eq!(projection.height, WIDTH);
        assert_eq!(projection.point(corners[0]), Point { x: 60, y: 940 });
        assert_eq!(projection.point(corners[1]), Point { x: 940, y: 60 });
    }

    #[test]
    fn what_is_high_stands_in_the_middle() {
        let corner = |latitude, longitude| Geo { latitude, longitude };
        let projection = Projection::fit(&[corner(45.4, 9.1), corner(45.5, 9.1)]);
        assert_eq!(projection.point(corner(45.5, 9.1)), Point { x: 500, y: 60 });
    }

    #[test]
    fn a_notch_is_outside() {
        let corners = [(0, 0), (90, 0), (90, 90), (50, 20), (0, 90)].map(|(x, y)| Point { x, y });
        assert!(is_inside(Point { x: 10, y: 60 }, &corners) && is_inside(Point { x: 50, y: 10 }, &corners));
        assert!(!is_inside(Point { x: 50, y: 60 }, &corners) && !is_inside(Point { x: 95, y: 60 }, &corners));
        assert!(!is_inside(Point { x: 0, y: 0 }, &[]));
    }

    proptest! {
        #[test]
        fn what_was_pushed_apart_is_apart(places in proptest::collection::vec((200..800i32, 200..800i32), 1..9)) {
            let points: Vec<_> = places.into_iter().map(|(x, y)| Point { x, y }).collect();
            let moved = apart(&points, 100);
            for (index, one) in moved.iter().enumerate() {
                for other in &moved[index + 1..] {
                    let distance = f64::from((one.x - other.x).pow(2) + (one.y - other.y).pow(2)).sqrt();
                    prop_assert!(distance > 80.0, "{one:?} {other:?}");
                }
            }
        }
    }
}

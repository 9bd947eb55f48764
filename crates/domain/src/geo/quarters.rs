//! The outlines of Milan's quarters, the City's NIL (Nuclei di Identità Locale).
//!
//! `quarters.txt` is made by `cargo xtask quarters` from the City's polygons (Comune di Milano, CC BY 4.0): one line a
//! quarter, from NIL 1 on. Corners lie on a grid of 1/5000 degree. Corners within three steps of the line between two
//! others are left out, once for both neighbours, so that no gap opens between them.

use crate::place::Geo;

/// Four characters for the first corner, then two a corner: the steps to the east and to the north.
const OUTLINES: &str = include_str!("quarters.txt");
/// Steps of the grid a degree.
const STEPS: f64 = 5000.0;
/// The character of the digit 0 in a first corner, whose numbers have two digits.
const ZERO: i32 = 35;
/// How many digits there are.
const DIGITS: i32 = 92;
/// The character of no step; those before it go to the west or the south.
const NO_STEP: i32 = 80;

/// The outlines of all quarters, from NIL 1 to 88, each as its corners in order.
pub fn quarters() -> impl Iterator<Item = Vec<Geo>> {
    OUTLINES.lines().map(outline)
}

/// The corners of a quarter by the number of its NIL; none for a number that isn't one.
pub fn quarter(nil: u8) -> Vec<Geo> {
    usize::from(nil).checked_sub(1).and_then(|it| quarters().nth(it)).unwrap_or_default()
}

fn outline(line: &str) -> Vec<Geo> {
    let [a, b, c, d, steps @ ..] = line.as_bytes() else { return Vec::new() };
    let number = |high: &u8, low: &u8| (i32::from(*high) - ZERO) * DIGITS + i32::from(*low) - ZERO;
    let (mut east, mut north) = (number(a, b), number(c, d));
    let mut corners = vec![corner(east, north)];
    for step in steps.chunks_exact(2) {
        if let [to_east, to_north] = step {
            east += i32::from(*to_east) - NO_STEP;
            north += i32::from(*to_north) - NO_STEP;
            corners.push(corner(east, north));
        }
    }
    corners
}

fn corner(east: i32, north: i32) -> Geo {
    Geo { latitude: 45.0 + f64::from(north) / STEPS, longitude: 9.0 + f64::from(east) / STEPS }
}

//! The names of the quarters on a drawing, where there is room.

use super::shapes::{RADIUS, text};
use crate::ui::Context;
use domain::geo::{Point, Projection, WIDTH, is_inside, middle, quarter};
use domain::place::Place;
use markup::{Element, el};

/// The height of a line, in the drawing's units.
const LINE: i32 = 58;
/// Half of a letter's width, on average and with some air.
const HALF_LETTER: i32 = 16;

/// A box that letters or a marker fill, with half of its width and height.
struct Area {
    at: Point,
    across: i32,
    down: i32,
}

impl Area {
    fn covers(&self, other: &Self) -> bool {
        (self.at.x - other.at.x).abs() < self.across + other.across
            && (self.at.y - other.at.y).abs() < self.down + other.down
    }
}

/// The names of the quarters in which `places` lie, one line for each part of a name. A name stands in the middle of its
/// outline, else halfway to one of its corners; where it would always cover a marker or another name, or stand outside of
/// its quarter or of the drawing, it is left out.
pub(super) fn names<'a>(
    context: &Context,
    projection: Projection,
    places: impl Iterator<Item = &'a Place>,
    markers: &[Point],
) -> Element {
    let mut group = el("svg:g").class("names").attr("lang", context.locale.italian_lang());
    let mut taken: Vec<Area> =
        markers.iter().map(|it| Area { at: *it, across: RADIUS, down: RADIUS }).collect();
    let mut named = Vec::new();
    for quarter in places.filter_map(|it| it.quarter.as_ref()) {
        if named.contains(&quarter.nil) {
            continue;
        }
        named.push(quarter.nil);
        let lines: Vec<&str> = quarter.name.split(" - ").collect();
        let Some(area) = room(&outline(projection, quarter.nil), &lines, projection, &taken) else {
            continue;
        };
        let mut y = area.at.y - area.down + LINE / 2;
        for line in lines {
            group = group.child(text(Point { x: area.at.x, y }, line.to_owned()));
            y += LINE;
        }
        taken.push(area);
    }
    group
}

/// Where there is room in an outline for these lines.
fn room(corners: &[Point], lines: &[&str], projection: Projection, taken: &[Area]) -> Option<Area> {
    let letters = lines.iter().map(|it| it.chars().count()).max().unwrap_or_default();
    let half = |count: usize, size: i32| i32::try_from(count).unwrap_or(WIDTH).saturating_mul(size);
    let (across, down) = (half(letters, HALF_LETTER), half(lines.len(), LINE / 2));
    let middle = middle(corners);
    let halfway = corners.iter().map(|it| Point { x: (it.x + middle.x) / 2, y: (it.y + middle.y) / 2 });
    std::iter::once(middle).chain(halfway).map(|at| Area { at, across, down }).find(|it| {
        let drawn = it.at.x >= across
            && it.at.x + across <= WIDTH
            && it.at.y >= down
            && it.at.y + down <= projection.height;
        drawn && is_inside(it.at, corners) && !taken.iter().any(|other| it.covers(other))
    })
}

fn outline(projection: Projection, nil: u8) -> Vec<Point> {
    quarter(nil).into_iter().map(|it| projection.point(it)).collect()
}

//! The names of the quarters on a drawing, where there is room.

use super::drawing::{RADIUS, text};
use crate::ui::Context;
use domain::geo::{Point, Projection, WIDTH, middle, quarter};
use domain::place::Place;
use markup::{Element, el};

/// The height of a line, in the drawing's units.
const LINE: i32 = 42;
/// Half of a letter's width, on average and with some air.
const HALF_LETTER: i32 = 11;

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

/// The names of the quarters in which `places` lie, each in the middle of its outline, one line for each part of it. A
/// name that would cover a marker or another name, or go beyond the drawing, is left out.
pub(super) fn names<'a>(
    context: &Context,
    projection: Projection,
    places: impl Iterator<Item = &'a Place>,
    markers: &[Point],
) -> Element {
    let lang = context.locale.italian_lang();
    let mut group = el("svg:g").class("names").attr("lang", lang);
    let mut taken: Vec<Area> =
        markers.iter().map(|it| Area { at: *it, across: RADIUS, down: RADIUS }).collect();
    for quarter in places.filter_map(|it| it.quarter.as_ref()) {
        let corners: Vec<Point> = outline(projection, quarter.nil);
        let lines: Vec<&str> = quarter.name.split(" - ").collect();
        let letters = lines.iter().map(|it| it.chars().count()).max().unwrap_or_default();
        let half = |count: usize, size: i32| i32::try_from(count).unwrap_or(WIDTH).saturating_mul(size);
        let area = Area {
            at: middle(&corners),
            across: half(letters, HALF_LETTER),
            down: half(lines.len(), LINE / 2),
        };
        let inside = area.at.x >= area.across && area.at.x + area.across <= WIDTH;
        if !inside || taken.iter().any(|it| it.covers(&area)) {
            continue;
        }
        let mut y = area.at.y - area.down + LINE / 2;
        for line in lines {
            group = group.child(text(Point { x: area.at.x, y }, line.to_owned()));
            y += LINE;
        }
        taken.push(area);
    }
    group
}

fn outline(projection: Projection, nil: u8) -> Vec<Point> {
    quarter(nil).into_iter().map(|it| projection.point(it)).collect()
}

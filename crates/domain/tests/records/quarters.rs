//! The quarters' outlines, and the places that lie in them.

use domain::geo::distance::is_in_milan;
use domain::geo::{quarter, quarters};
use domain::place::Geo;

/// How far from its true line a simplified border may lie, in degrees to the north: three steps of its grid, rounded up.
const TOLERANCE: f64 = 0.0008;

/// Whether a ray from the point to the east crosses the outline an odd number of times.
fn holds(outline: &[Geo], at: Geo) -> bool {
    let next = outline.iter().cycle().skip(1);
    let crossings = outline.iter().zip(next).filter(|(one, other)| {
        let between = (one.latitude > at.latitude) != (other.latitude > at.latitude);
        let share = (at.latitude - one.latitude) / (other.latitude - one.latitude);
        between && at.longitude < one.longitude + share * (other.longitude - one.longitude)
    });
    crossings.count() % 2 == 1
}

/// The point and four others at the tolerance from it.
fn around(at: Geo) -> [Geo; 5] {
    [(0.0, 0.0), (TOLERANCE, 0.0), (-TOLERANCE, 0.0), (0.0, TOLERANCE), (0.0, -TOLERANCE)]
        .map(|(north, east)| Geo { latitude: at.latitude + north, longitude: at.longitude + east })
}

#[test]
fn every_quarter_has_an_outline_in_milan() {
    let outlines: Vec<_> = quarters().collect();
    assert_eq!(outlines.len(), 88);
    for (outline, nil) in outlines.iter().zip(1..) {
        assert!(outline.len() >= 4, "NIL {nil} has {} corners", outline.len());
        assert!(outline.iter().all(|it| is_in_milan(*it)), "NIL {nil}");
        assert_eq!(*outline, quarter(nil));
    }
    assert!(quarter(0).is_empty() && quarter(89).is_empty());
}

/// A hole would have an odd name: simplifying must not part what touches.
#[test]
fn no_gap_opens_between_quarters() {
    let outlines: Vec<_> = quarters().collect();
    let holders = |at: Geo| outlines.iter().filter(|it| holds(it, at)).count();
    for north in 0..100 {
        for east in 0..100 {
            let at = Geo {
                latitude: 45.434 + f64::from(north) * 0.000_603,
                longitude: 9.147 + f64::from(east) * 0.000_803,
            };
            assert_eq!(holders(at), 1, "{at:?}");
        }
    }
}

#[test]
fn every_published_place_lies_in_the_quarter_that_it_names() {
    let mut seen = 0;
    for place in &fixtures::published().places {
        assert_eq!(place.quarter.is_some(), place.geo.is_some(), "{}", place.id);
        let Some((quarter, at)) = place.quarter.as_ref().zip(place.geo) else { continue };
        let outline = domain::geo::quarter(quarter.nil);
        assert!(around(at).into_iter().any(|it| holds(&outline, it)), "{} in {}", place.id, quarter.name);
        seen += 1;
    }
    assert_eq!(seen, 51);
}

#[test]
fn a_quarter_has_one_name() {
    let catalogue = fixtures::published();
    let named: Vec<_> = catalogue.places.iter().filter_map(|it| it.quarter.as_ref()).collect();
    for one in &named {
        assert!(named.iter().all(|it| (it.nil == one.nil) == (it.name == one.name)), "{one:?}");
    }
}

//! How far it is, as somebody on foot wants to know it.

use crate::place::Geo;

/// Metres to a degree of latitude at Milan, on the WGS 84 ellipsoid.
const METRES_NORTH: f64 = 111_140.0;
/// Metres to a degree of longitude at 45.45° north…
const METRES_EAST: f64 = 78_230.0;
/// …and how many fewer they become with a degree of latitude.
const METRES_EAST_LESS: f64 = 1_385.0;
/// The latitude for which the numbers hold.
const MILAN: f64 = 45.45;

/// A box around the city, corners included: south, north, west, east.
const CITY: [f64; 4] = [45.35, 45.55, 9.00, 9.32];

/// Streets aren't straight: so much longer is the way than the straight line, in per cent, as studies of cities found.
const DETOUR_PERCENT: u32 = 130;
/// 3 km/h in metres a minute: an older person's pace, with the halts at crossings.
const METRES_A_MINUTE: u32 = 50;

/// Whether somebody is in Milan, or near enough to walk there. Distances from elsewhere help nobody.
pub fn is_in_milan(point: Geo) -> bool {
    let [south, north, west, east] = CITY;
    (south..=north).contains(&point.latitude) && (west..=east).contains(&point.longitude)
}

/// Metres of the straight line between two points in Milan.
///
/// The city is small enough to count as flat: within it the result is that of the haversine formula to less than half a
/// per cent, without sines, which a phone would have to load. Far from Milan it means nothing: see [`is_in_milan`].
pub fn metres(from: Geo, to: Geo) -> u32 {
    let latitude = f64::midpoint(from.latitude, to.latitude);
    let north = (to.latitude - from.latitude) * METRES_NORTH;
    let east = (to.longitude - from.longitude) * (METRES_EAST - (latitude - MILAN) * METRES_EAST_LESS);
    // A number that is too large stays the largest: that is how floats are cast.
    (north * north + east * east).sqrt().round() as u32
}

/// The same for people, who neither know nor need it to the metre: to 50 m below a kilometre, to 100 m above.
pub fn rounded(metres: u32) -> u32 {
    let step = if metres < 975 { 50 } else { 100 };
    (metres.saturating_add(step / 2) / step * step).max(50)
}

/// Minutes on foot at 3 km/h, for a way that is 1.3 times as long as the straight line of so many metres.
pub fn minutes_on_foot(metres: u32) -> u32 {
    let way = metres.saturating_mul(DETOUR_PERCENT) / 100;
    (way.saturating_add(METRES_A_MINUTE / 2) / METRES_A_MINUTE).max(1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const DUOMO: Geo = Geo { latitude: 45.4641, longitude: 9.1919 };
    const CENTRALE: Geo = Geo { latitude: 45.4861, longitude: 9.2048 };
    const SAN_SIRO: Geo = Geo { latitude: 45.4781, longitude: 9.1240 };
    const ROME: Geo = Geo { latitude: 41.8931, longitude: 12.4828 };

    fn haversine(from: Geo, to: Geo) -> f64 {
        let [a, b] = [from.latitude.to_radians(), to.latitude.to_radians()];
        let (north, east) = (b - a, (to.longitude - from.longitude).to_radians());
        let h = (north / 2.0).sin().powi(2) + a.cos() * b.cos() * (east / 2.0).sin().powi(2);
        2.0 * 6_371_008.8 * h.sqrt().asin()
    }

    #[test]
    fn known_distances() {
        let check = |from, to, expected: u32| assert_eq!(rounded(metres(from, to)), expected);
        check(DUOMO, CENTRALE, 2_600);
        check(DUOMO, SAN_SIRO, 5_500);
        check(CENTRALE, CENTRALE, 50);
    }

    #[test]
    fn people_round() {
        let check = |metres, expected| assert_eq!(rounded(metres), expected, "{metres}");
        check(0, 50);
        check(74, 50);
        check(75, 100);
        check(974, 950);
        check(975, 1_000);
        check(1_049, 1_000);
        check(1_050, 1_100);
        check(u32::MAX, u32::MAX / 100 * 100);
    }

    #[test]
    fn minutes_of_an_older_walker() {
        let check = |metres, expected| assert_eq!(minutes_on_foot(metres), expected, "{metres}");
        check(0, 1);
        check(50, 1);
        check(400, 10);
        check(1_200, 31);
        check(u32::MAX, 858_993);
    }

    #[test]
    fn milan_and_rome() {
        assert!([DUOMO, CENTRALE, SAN_SIRO].into_iter().all(is_in_milan));
        assert!(!is_in_milan(ROME));
        assert!(!is_in_milan(Geo { latitude: f64::NAN, longitude: 9.2 }));
    }

    proptest! {
        #[test]
        fn as_the_haversine_formula_has_it(a in 45.35..45.55, b in 45.35..45.55, c in 9.0..9.32, d in 9.0..9.32) {
            let (from, to) = (Geo { latitude: a, longitude: c }, Geo { latitude: b, longitude: d });
            let exact = haversine(from, to);
            prop_assert!((f64::from(metres(from, to)) - exact).abs() <= exact * 0.005 + 1.0, "{exact}");
        }
    }
}

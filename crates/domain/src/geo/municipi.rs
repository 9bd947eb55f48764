use crate::place::Geo;

/// A corner, in ten-thousandths of a degree beyond 45° north and 9° east.
type Corner = (u16, u16);

/// Our own drawing of the nine Municipi, 1 to 9. It is a scheme: it tells where about in the city each one lies, and its
/// lines are not the official boundaries. Neighbours share their corners.
const OUTLINES: [&[Corner]; 9] = [
    // 1
    &[
        (4782, 1946),
        (4772, 1987),
        (4744, 2040),
        (4706, 2080),
        (4642, 2088),
        (4584, 2078),
        (4524, 2018),
        (4500, 1936),
        (4503, 1847),
        (4535, 1763),
        (4593, 1708),
        (4655, 1696),
        (4714, 1722),
        (4752, 1760),
        (4775, 1820),
    ],
    // 2
    &[
        (4782, 1946),
        (5352, 2128),
        (5347, 2299),
        (5262, 2542),
        (5202, 2698),
        (5112, 2755),
        (4877, 2121),
        (4772, 1987),
    ],
    // 3
    &[
        (4772, 1987),
        (4877, 2121),
        (5112, 2755),
        (4992, 2784),
        (4862, 2727),
        (4752, 2755),
        (4706, 2080),
        (4744, 2040),
    ],
    // 4
    &[
        (4706, 2080),
        (4752, 2755),
        (4582, 2770),
        (4422, 2641),
        (4282, 2613),
        (4172, 2470),
        (4042, 2271),
        (4342, 2043),
        (4500, 1936),
        (4524, 2018),
        (4584, 2078),
        (4642, 2088),
    ],
    // 5
    &[
        (4500, 1936),
        (4342, 2043),
        (4042, 2271),
        (3982, 2071),
        (3912, 1814),
        (3962, 1586),
        (4192, 1665),
        (4342, 1736),
        (4503, 1847),
    ],
    // 6
    &[
        (4503, 1847),
        (4342, 1736),
        (4192, 1665),
        (3962, 1586),
        (4082, 1387),
        (4182, 1244),
        (4322, 1159),
        (4342, 902),
        (4402, 702),
        (4557, 1258),
        (4593, 1708),
        (4535, 1763),
    ],
    // 7
    &[
        (4593, 1708),
        (4557, 1258),
        (4402, 702),
        (4502, 503),
        (4662, 417),
        (4842, 474),
        (5022, 674),
        (4872, 1330),
        (4714, 1722),
        (4655, 1696),
    ],
    // 8
    &[
        (4714, 1722),
        (4872, 1330),
        (5022, 674),
        (5142, 759),
        (5222, 959),
        (5302, 1187),
        (5362, 1464),
        (4775, 1820),
        (4752, 1760),
    ],
    // 9
    &[(4775, 1820), (5362, 1464), (5392, 1643), (5397, 1929), (5352, 2128), (4782, 1946)],
];

/// The corners of a Municipio's outline, in order; none for a number that isn't one.
pub fn outline(number: u8) -> Vec<Geo> {
    let corners = usize::from(number).checked_sub(1).and_then(|it| OUTLINES.get(it)).copied();
    corners.unwrap_or_default().iter().map(|it| position(*it)).collect()
}

/// The corners of all outlines.
pub fn city() -> Vec<Geo> {
    OUTLINES.iter().flat_map(|it| it.iter().map(|it| position(*it))).collect()
}

fn position((latitude, longitude): Corner) -> Geo {
    Geo { latitude: 45.0 + f64::from(latitude) / 10_000.0, longitude: 9.0 + f64::from(longitude) / 10_000.0 }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Whether a ray from the point to the east crosses the outline an odd number of times.
    fn holds(number: u8, at: Geo) -> bool {
        let corners = outline(number);
        let next = corners.iter().cycle().skip(1);
        let crossings = corners.iter().zip(next).filter(|(one, other)| {
            let between = (one.latitude > at.latitude) != (other.latitude > at.latitude);
            let share = (at.latitude - one.latitude) / (other.latitude - one.latitude);
            between && at.longitude < one.longitude + share * (other.longitude - one.longitude)
        });
        crossings.count() % 2 == 1
    }

    fn holders(at: Geo) -> Vec<u8> {
        (1..=9).filter(|it| holds(*it, at)).collect()
    }

    #[test]
    fn every_published_place_lies_in_its_municipio() {
        let places = include_str!("../../../../public/feed/places.json");
        let places: Vec<serde_json::Value> = serde_json::from_str(places).unwrap();
        let mut seen = 0;
        for place in &places {
            let degrees = |key: &str| place["geo"][key].as_f64();
            let Some((latitude, longitude)) = degrees("latitude").zip(degrees("longitude")) else { continue };
            let Some(municipio) = place["municipio"].as_u64() else { continue };
            let drawn = holders(Geo { latitude, longitude });
            assert_eq!(drawn, [u8::try_from(municipio).unwrap()], "{}", place["id"]);
            seen += 1;
        }
        assert!(seen > 40, "only {seen} places have a position: has the file changed?");
    }

    #[test]
    fn outlines_leave_no_hole_around_the_centre_and_do_not_overlap() {
        for north in 0..150 {
            for east in 0..240 {
                let at = Geo {
                    latitude: 45.39 + f64::from(north) * 0.001_003,
                    longitude: 9.04 + f64::from(east) * 0.001_003,
                };
                let drawn = holders(at);
                assert!(drawn.len() <= 1, "{at:?} is in {drawn:?}");
                let (up, right) = (at.latitude - 45.4642, (at.longitude - 9.19) * 0.7014);
                let near = up.hypot(right) < 0.04;
                assert!(!near || drawn.len() == 1, "{at:?} is in none");
            }
        }
    }

    #[test]
    fn the_duomo_is_in_the_first_and_ten_is_no_municipio() {
        assert_eq!(holders(Geo { latitude: 45.4642, longitude: 9.19 }), [1]);
        assert!(outline(0).is_empty() && outline(10).is_empty());
    }
}

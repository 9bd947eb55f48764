//! The real places, with invented hours and facilities.

use super::SOURCE;
use super::calendar::{CHRISTMAS, LAST_DAY, codes};
use super::draw::Draw;
use super::template::{WEEKEND, WORKDAYS};
use domain::place::PlaceKind;
use domain::time::Weekday;
use feed::raw::{Amenities, Closure, Place, Season, Slot};

/// One house in so many has no hours: the portal must show that too.
const NO_HOURS_EVERY: usize = 16;
/// The position, in the feed's order, of the house with the note that all this is invented…
const NOTED: usize = 0;
/// …of the one that is said to be both open and shut on a day…
const DISPUTED: usize = 3;
/// …of the one in every [`NO_HOURS_EVERY`] that has no hours…
const WITHOUT_HOURS: usize = 5;
/// …and of the one that doesn't say when it opens again after the summer.
const OPEN_END: usize = 7;

const NOTE: &str =
    "Orari e servizi di questa Casa di Quartiere sono inventati: servono a mostrare come funziona il sito.";

/// Whether a place of the feed is a Casa di Quartiere.
pub fn is_house(place: &Place) -> bool {
    PlaceKind::ALL.iter().any(|it| it.0 == place.kind && it.1.is_house())
}

/// The same places: their kind, names and position are kept, all else is invented.
pub fn invent(places: Vec<Place>, draw: &mut Draw) -> Vec<Place> {
    let mut houses = 0;
    let mut invent = |place: Place| {
        let nth = is_house(&place).then_some(houses);
        houses += usize::from(nth.is_some());
        match nth {
            Some(nth) => house(bare(place), nth, draw),
            None => desk(bare(place), draw),
        }
    };
    places.into_iter().map(&mut invent).collect()
}

/// The place with its true facts only.
fn bare(place: Place) -> Place {
    Place {
        telephone: None,
        email: None,
        description: None,
        amenity_feature: None,
        opening_hours: Vec::new(),
        closures: Vec::new(),
        notes: Vec::new(),
        sources: vec![SOURCE.to_owned()],
        ..place
    }
}

fn house(mut place: Place, nth: usize, draw: &mut Draw) -> Place {
    place.amenity_feature = Some(Amenities {
        air_conditioning: draw.survey(50, 25),
        wifi: draw.survey(55, 20),
        garden: draw.survey(40, 35),
        cafe: draw.survey(25, 50),
        vending_machine: draw.survey(45, 25),
        step_free: draw.survey(60, 20),
        ..Amenities::default()
    });
    if nth == NOTED {
        place.notes.push(NOTE.to_owned());
    }
    let winter = house_winter(draw);
    let summer = house_summer(draw);
    if nth % NO_HOURS_EVERY == WITHOUT_HOURS {
        return place;
    }
    place.opening_hours = year(&winter, &summer);
    place.closures.push(closure(CHRISTMAS.0, Some(CHRISTMAS.1)));
    if nth == DISPUTED {
        place.closures.push(Closure { disputed: true, ..closure("2026-12-07", Some("2026-12-08")) });
    }
    place.closures.push(match draw.below(3) {
        _ if nth == OPEN_END => {
            Closure { name: Some("lavori nella sala grande".to_owned()), ..closure("2027-08-16", None) }
        }
        0 => closure("2027-08-02", Some("2027-08-29")),
        1 => closure("2027-08-09", Some("2027-08-22")),
        _ => closure("2027-08-14", Some("2027-08-16")),
    });
    place
}

fn desk(mut place: Place, draw: &mut Draw) -> Place {
    place.amenity_feature = Some(Amenities { step_free: draw.survey(60, 20), ..Amenities::default() });
    let mornings: Vec<_> = draw.some(WORKDAYS, 3);
    let afternoons: Vec<_> = draw.some(WORKDAYS, 2);
    let winter = [("09:30", "12:30", mornings.clone()), ("14:00", "17:30", afternoons)];
    place.opening_hours = year(&winter, &[("09:30", "12:30", mornings)]);
    place.closures.push(closure(CHRISTMAS.0, Some("2027-01-01")));
    place.closures.push(closure("2027-08-09", Some("2027-08-22")));
    place
}

/// The same hours on some days.
type Span = (&'static str, &'static str, Vec<Weekday>);

fn house_winter(draw: &mut Draw) -> Vec<Span> {
    let count = 4 + draw.below(2);
    let days = draw.some(WORKDAYS, count);
    let mut spans = vec![("14:30", if draw.percent(50) { "19:00" } else { "18:30" }, days)];
    if draw.percent(75) {
        let count = 3 + draw.below(3);
        spans.push(("09:00", if draw.percent(50) { "12:30" } else { "13:00" }, draw.some(WORKDAYS, count)));
    }
    if draw.percent(35) {
        spans.push(("20:00", "23:00", draw.some(WORKDAYS, 2)));
    }
    if draw.percent(60) {
        spans.push(("10:00", "18:30", draw.some(WEEKEND, 1)));
    }
    spans
}

fn house_summer(draw: &mut Draw) -> Vec<Span> {
    let count = 3 + draw.below(3);
    let mut spans = vec![("09:30", "12:30", draw.some(WORKDAYS, count))];
    if draw.percent(60) {
        spans.push(("16:00", "20:00", draw.some(WORKDAYS, 3)));
    }
    spans
}

/// From the autumn in which the demonstration is set to its last day.
fn year(winter: &[Span], summer: &[Span]) -> Vec<Season> {
    vec![
        season("2026-09-01", "2027-06-30", winter),
        season("2027-07-01", "2027-08-31", summer),
        season("2027-09-01", LAST_DAY, winter),
    ]
}

fn season(first: &str, last: &str, spans: &[Span]) -> Season {
    let slot = |(opens, closes, days): &Span| Slot {
        by_day: codes(days),
        opens: (*opens).to_owned(),
        closes: (*closes).to_owned(),
    };
    Season {
        valid_from: Some(first.to_owned()),
        valid_through: Some(last.to_owned()),
        slots: spans.iter().map(slot).collect(),
    }
}

fn closure(first: &str, last: Option<&str>) -> Closure {
    Closure { valid_from: first.to_owned(), valid_through: last.map(str::to_owned), ..Closure::default() }
}

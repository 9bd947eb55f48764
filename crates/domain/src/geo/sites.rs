use crate::activity::Activity;
use crate::catalogue::Catalogue;
use crate::place::{Geo, Place};
use crate::sort::sorted_by;

/// One point of the map, with a house or with several places that share a door.
#[derive(Debug, PartialEq)]
pub struct Site<'a> {
    /// The position; `None` where nobody published it.
    pub geo: Option<Geo>,
    /// The Municipio.
    pub municipio: Option<u8>,
    /// The places, houses first, each with how many activities it has, those of the desks inside included.
    pub places: Vec<(&'a Place, usize)>,
}

/// The sites of activities.
#[derive(Debug, Default, PartialEq)]
pub struct Sites<'a> {
    /// By name.
    pub sites: Vec<Site<'a>>,
    /// How many activities are in no place.
    pub nowhere: usize,
}

impl Site<'_> {
    /// How many activities all its places have.
    pub fn count(&self) -> usize {
        self.places.iter().map(|it| it.1).sum()
    }
}

/// The sites of `activities`. A desk inside a house counts as the house.
pub fn sites<'a>(catalogue: &'a Catalogue, activities: &[&Activity]) -> Sites<'a> {
    let mut counts = vec![0usize; catalogue.places.len()];
    let mut nowhere = 0;
    for activity in activities {
        let place = activity.place.as_deref().and_then(|it| catalogue.place_position(it));
        let house = place.and_then(|it| catalogue.house_position(it));
        match house.or(place).and_then(|it| counts.get_mut(it)) {
            Some(count) => *count += 1,
            None => nowhere += 1,
        }
    }
    let found = catalogue.places.iter().zip(counts).filter(|it| it.1 > 0).collect();
    let found =
        sorted_by(found, |a, b| (!a.0.kind.is_house(), &a.0.name).cmp(&(!b.0.kind.is_house(), &b.0.name)));
    let mut sites: Vec<Site<'a>> = Vec::new();
    for (place, count) in found {
        match sites.iter_mut().find(|it| it.geo.is_some() && it.geo == place.geo) {
            Some(site) => site.places.push((place, count)),
            None => {
                sites.push(Site { geo: place.geo, municipio: place.municipio, places: vec![(place, count)] })
            }
        }
    }
    Sites { sites, nowhere }
}

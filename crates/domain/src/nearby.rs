//! What there is in each Municipio, and, where nothing is known, the nearest that is.

use crate::catalogue::Catalogue;
use crate::geo::distance::metres;
use crate::place::{Geo, Place};

/// What a Municipio has of some activities.
#[derive(Clone, Debug, PartialEq)]
pub struct Offer<'a> {
    /// 1 to 9.
    pub municipio: u8,
    /// How many are known there.
    pub count: usize,
    /// Where none is known: the place with some that is nearest to the Municipio's own places. `None` where no position
    /// is known.
    pub nearest: Option<&'a Place>,
}

/// The offers of the nine Municipi. `activities` are positions in the catalogue; those without a place count nowhere.
pub fn by_municipio<'a>(catalogue: &'a Catalogue, activities: &[usize]) -> Vec<Offer<'a>> {
    let found = activities.iter().filter_map(|it| catalogue.activities.get(*it));
    let places: Vec<&Place> = found.filter_map(|it| catalogue.place_of(it)).collect();
    let offer = |municipio: u8| {
        let count = places.iter().filter(|it| it.municipio == Some(municipio)).count();
        let nearest = if count == 0 { nearest(catalogue, municipio, &places) } else { None };
        Offer { municipio, count, nearest }
    };
    (1..=9).map(offer).collect()
}

fn nearest<'a>(catalogue: &Catalogue, municipio: u8, places: &[&'a Place]) -> Option<&'a Place> {
    let own = catalogue.places.iter().filter(|it| it.municipio == Some(municipio));
    let middle = middle(own.filter_map(|it| it.geo))?;
    let far = places.iter().filter_map(|it| Some((metres(middle, it.geo?), *it)));
    far.min_by_key(|it| it.0).map(|it| it.1)
}

fn middle(points: impl Iterator<Item = Geo>) -> Option<Geo> {
    let (mut count, mut latitude, mut longitude) = (0.0, 0.0, 0.0);
    for point in points {
        count += 1.0;
        latitude += point.latitude;
        longitude += point.longitude;
    }
    (count > 0.0).then(|| Geo { latitude: latitude / count, longitude: longitude / count })
}

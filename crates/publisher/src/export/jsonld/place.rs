//! Places for schema.org.

use serde_json::{Value, json};

use super::{Facts, clock, date, day, place_id};
use crate::describe::iso;
use domain::place::{Facilities, Place};
use domain::time::{Closure, Season, SpecialHours, TimeRange, WEEK};

/// A place.
pub fn place(it: &Place) -> Value {
    let geo = it
        .geo
        .map(|it| json!({ "@type": "GeoCoordinates", "latitude": it.latitude, "longitude": it.longitude }));
    let address = it.address.as_ref().map(|it| {
        json!({
            "@type": "PostalAddress", "streetAddress": it, "addressLocality": "Milano", "addressCountry": "IT",
        })
    });
    let special = it.hours.special.iter().flat_map(special);
    // Where it is disputed, saying "closed" would say more than is known.
    let closures = it.hours.closures.iter().filter(|it| !it.disputed).map(closure);
    Facts::new("Place")
        .with("@id", place_id(&it.id))
        .with("identifier", it.id.as_str())
        .with("name", it.name.as_str())
        .with("alternateName", it.alternate_names.clone())
        .with("description", it.description.clone())
        .with("address", address)
        .with("geo", geo)
        .with("telephone", it.telephone.clone())
        .with("containedInPlace", it.inside.as_ref().map(|it| json!({ "@id": place_id(it) })))
        .with("openingHoursSpecification", it.hours.seasons.iter().flat_map(season).collect::<Vec<_>>())
        .with("specialOpeningHoursSpecification", special.chain(closures).collect::<Vec<_>>())
        .with("amenityFeature", facilities(&it.facilities))
        .done()
}

/// One specification for each opening, with all its days.
fn season(season: &Season) -> Vec<Value> {
    let mut openings: Vec<(TimeRange, Vec<String>)> = Vec::new();
    for weekday in WEEK {
        for open in season.on(weekday) {
            match openings.iter_mut().find(|it| it.0 == open) {
                Some(known) => known.1.push(day(weekday)),
                None => openings.push((open, vec![day(weekday)])),
            }
        }
    }
    let specification = |(open, days): (TimeRange, Vec<String>)| {
        Facts::new("OpeningHoursSpecification")
            .with("dayOfWeek", days)
            .with("opens", clock(open.from))
            .with("closes", clock(open.to))
            .with("validFrom", date(season.first))
            .with("validThrough", date(season.last))
            .done()
    };
    openings.into_iter().map(specification).collect()
}

fn special(it: &SpecialHours) -> Vec<Value> {
    let specification = |open: Option<&TimeRange>| {
        // Opening and closing at midnight means closed all day: so schema.org has it.
        let (opens, closes) =
            open.map_or(("00:00:00".into(), "00:00:00".into()), |it| (clock(it.from), clock(it.to)));
        Facts::new("OpeningHoursSpecification")
            .with("opens", opens)
            .with("closes", closes)
            .with("validFrom", iso(it.days.first))
            .with("validThrough", iso(it.days.last))
            .done()
    };
    if it.open.is_empty() {
        return vec![specification(None)];
    }
    it.open.iter().map(|it| specification(Some(it))).collect()
}

fn closure(it: &Closure) -> Value {
    Facts::new("OpeningHoursSpecification")
        .with("description", it.name.clone())
        .with("opens", "00:00:00")
        .with("closes", "00:00:00")
        .with("validFrom", iso(it.first))
        .with("validThrough", iso(it.last.unwrap_or(it.first)))
        .done()
}

fn facilities(it: &Facilities) -> Vec<Value> {
    let known = [
        ("aria condizionata", it.air_conditioning),
        ("Wi-Fi", it.wifi),
        ("giardino", it.garden),
        ("bar", it.cafe),
        ("distributore di bevande o cibo", it.vending_machine),
        ("ingresso senza gradini", it.step_free),
        ("ascensore", it.lift),
        ("bagno per chi usa la carrozzina", it.accessible_toilet),
        ("impianto per apparecchi acustici", it.hearing_loop),
        ("percorso tattile a terra", it.tactile_paving),
        ("cartelli grandi e ben leggibili", it.clear_signs),
    ];
    let known = known.into_iter().filter_map(|(name, there)| Some((name, there?)));
    known
        .map(|(name, there)| json!({ "@type": "LocationFeatureSpecification", "name": name, "value": there }))
        .collect()
}

//! The name of every field in JSON, for reading. Writing takes them from [`super::raw`]; a test holds both together.

use super::raw::{
    Activity, AgeRange, Amenities, Booking, Closure, Geo, Manifest, Part, Place, Price, Schedule, Season,
    Slot, Source, Text, Topic,
};
use super::read::record;

/// Of a record that can't be read, at least who it is.
#[derive(Default)]
pub struct IdOnly {
    /// The record's id.
    pub id: Option<String>,
}

record!(IdOnly { id: "id" });

record!(Manifest {
    format: "format",
    sample: "sample",
    publisher: "publisher",
    license: "license",
    date_modified: "dateModified",
    valid_through: "validThrough",
    sources: "sources",
    parts: "parts",
});

record!(Source {
    id: "id",
    name: "name",
    publisher: "publisher",
    url: "url",
    license: "license",
    attribution: "attribution",
    date_published: "datePublished",
    date_checked: "dateChecked",
});

record!(Part { kind: "type", url: "url", in_language: "inLanguage", count: "count", sha256: "sha256" });

record!(Place {
    id: "id",
    kind: "type",
    municipio: "municipio",
    name: "name",
    alternate_name: "alternateName",
    address: "address",
    geo: "geo",
    contained_in_place: "containedInPlace",
    telephone: "telephone",
    email: "email",
    description: "description",
    amenity_feature: "amenityFeature",
    opening_hours: "openingHours",
    closures: "closures",
    notes: "notes",
    sources: "sources",
});

record!(Geo { latitude: "latitude", longitude: "longitude" });

record!(Amenities {
    air_conditioning: "airConditioning",
    wifi: "wifi",
    garden: "garden",
    cafe: "cafe",
    vending_machine: "vendingMachine",
    step_free: "stepFree",
});

record!(Season { valid_from: "validFrom", valid_through: "validThrough", slots: "slots" });

record!(Slot { by_day: "byDay", opens: "opens", closes: "closes" });

record!(Closure { valid_from: "validFrom", valid_through: "validThrough", disputed: "disputed" });

record!(Activity {
    id: "id",
    name: "name",
    description: "description",
    location: "location",
    organizer: "organizer",
    about: "about",
    audience: "audience",
    age_range: "ageRange",
    price: "price",
    booking: "booking",
    in_language: "inLanguage",
    event_schedule: "eventSchedule",
    event_status: "eventStatus",
    step_free: "stepFree",
    sources: "sources",
});

record!(AgeRange { min_value: "minValue", max_value: "maxValue" });

record!(Price { kind: "type", cents: "cents" });

record!(Booking { kind: "type", telephone: "telephone", url: "url" });

record!(Schedule {
    repeat_frequency: "repeatFrequency",
    by_day: "byDay",
    start_date: "startDate",
    end_date: "endDate",
    except_date: "exceptDate",
    dates: "dates",
    start_time: "startTime",
    end_time: "endTime",
    during_opening_hours: "duringOpeningHours",
});

record!(Topic { id: "id", broader: "broader", name: "name", alternate_name: "alternateName" });

record!(Text {
    kind: "type",
    id: "id",
    name: "name",
    description: "description",
    alternate_name: "alternateName",
});

#[cfg(test)]
mod tests {
    use serde::Serialize;
    use serde::de::DeserializeOwned;
    use serde_json::json;

    use super::*;

    /// Every field is read from the name under which it is written.
    #[track_caller]
    fn check<T: DeserializeOwned + Serialize>(record: serde_json::Value) {
        let read: T = serde_json::from_value(record.clone()).unwrap();
        assert_eq!(serde_json::to_value(read).unwrap(), record);
    }

    #[test]
    fn every_field_is_read_and_written_under_one_name() {
        check::<Manifest>(json!({
            "format": "1.0", "sample": true, "publisher": "p", "license": "l", "dateModified": "d",
            "validThrough": "v",
            "sources": [{
                "id": "i", "name": "n", "publisher": "p", "url": "u", "license": "l", "attribution": "a",
                "datePublished": "d", "dateChecked": "c",
            }],
            "parts": [{"type": "t", "url": "u", "inLanguage": "en", "count": 7, "sha256": "s"}],
        }));
        check::<Place>(json!({
            "id": "i", "type": "t", "municipio": 4, "name": "n", "alternateName": ["a"], "address": "a",
            "geo": {"latitude": 45.5, "longitude": 9.25}, "containedInPlace": "c", "telephone": "020202",
            "email": "e", "description": "d",
            "amenityFeature": {
                "airConditioning": true, "wifi": false, "garden": true, "cafe": false, "vendingMachine": true,
                "stepFree": false,
            },
            "openingHours": [{
                "validFrom": "f", "validThrough": "t",
                "slots": [{"byDay": ["Mo"], "opens": "o", "closes": "c"}],
            }],
            "closures": [{"validFrom": "f", "validThrough": "t", "disputed": true}],
            "notes": ["n"], "sources": ["s"],
        }));
        check::<Activity>(json!({
            "id": "i", "name": "n", "description": "d", "location": "l", "organizer": "o", "about": ["a"],
            "audience": ["a"], "ageRange": {"minValue": 1, "maxValue": 2}, "price": {"type": "card", "cents": 3},
            "booking": {"type": "online", "telephone": "t", "url": "u"}, "inLanguage": ["it"],
            "eventSchedule": [{
                "repeatFrequency": "P1W", "byDay": ["Mo"], "startDate": "s", "endDate": "e",
                "exceptDate": ["x"], "dates": ["d"], "startTime": "s", "endTime": "e", "duringOpeningHours": true,
            }],
            "eventStatus": "full", "stepFree": true, "sources": ["s"],
        }));
        check::<Topic>(json!({"id": "i", "broader": "b", "name": "n", "alternateName": ["a"]}));
        check::<Text>(json!({
            "type": "t", "id": "i", "name": "n", "description": "d", "alternateName": ["a"],
        }));
    }

    #[track_caller]
    fn check_problem(record: serde_json::Value, expected: &str) {
        assert_eq!(serde_json::from_value::<Place>(record).unwrap_err().to_string(), expected);
    }

    #[test]
    fn what_is_wrong_is_named() {
        check_problem(json!([]), "it isn't an object");
        check_problem(json!({"id": null}), "the field id isn't a text");
        check_problem(json!({"municipio": 300}), "the field municipio isn't a whole number of this size");
        check_problem(json!({"geo": {"latitude": 45.5}}), "the field longitude isn't a number");
        check_problem(json!({"notes": "n"}), "the field notes isn't a list");
    }
}

//! The feed's files, field for field, before anything is checked. Field names follow schema.org where it has the term.
//!
//! Dates are `YYYY-MM-DD`, times `HH:MM` in Milan, days `Mo` to `Su`, languages BCP 47 tags, money euro cents.
//! A field that is absent or `null` is *unknown*; an unknown field is ignored.

mod activity;
mod guide;
mod manifest;
mod place;
mod section;
mod text;
mod theme;

pub use activity::{Activity, AgeRange, Booking, Change, Price, Schedule};
pub use guide::{Answer, Barrier, Condition, Flow, FlowText, Guide, Paragraph, Screen, Step, StepText};
pub use manifest::{Collection, Manifest, Part, Period, Records, Source};
pub use place::{
    Amenities, Check, Closure, Entrance, Geo, Hours, Place, Quarter, Season, Slot, SpecialHours,
};
pub use section::{Channel, Section, Sheet, SheetText};
pub use text::{Retired, Text, Topic};
pub use theme::{Theme, ThemePart, ThemeText};

use super::read::record;

/// Of a record that can't be read, at least who it is.
#[derive(Default)]
pub struct IdOnly {
    /// The record's id.
    pub id: Option<String>,
}

record!(IdOnly { id: "id" });

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
    fn every_field_of_a_manifest_is_read_and_written_under_one_name() {
        check::<Manifest>(json!({
            "format": "1.0", "sample": true, "publisher": "p", "license": "l", "dateModified": "d",
            "validThrough": "v",
            "schoolHolidays": [{"name": "n", "validFrom": "f", "validThrough": "t"}],
            "sources": [{
                "id": "i", "name": "n", "publisher": "p", "url": "u", "license": "l", "attribution": "a",
                "datePublished": "d", "dateChecked": "c",
            }],
            "parts": [{"type": "t", "url": "u", "inLanguage": "en", "municipio": 4, "count": 7, "sha256": "s"}],
        }));
    }

    #[test]
    fn every_field_of_a_place_is_read_and_written_under_one_name() {
        check::<Place>(json!({
            "id": "i", "type": "t", "municipio": 4, "name": "n", "alternateName": ["a"], "address": "a",
            "geo": {"latitude": 45.5, "longitude": 9.25}, "quarter": {"nil": 16, "name": "n"},
            "containedInPlace": "c", "telephone": "020202", "email": "e", "description": "d",
            "amenityFeature": {
                "airConditioning": true, "wifi": false, "garden": true, "cafe": false, "vendingMachine": true,
                "stepFree": false, "lift": true, "accessibleToilet": false, "hearingLoop": true,
                "tactilePaving": true, "clearSigns": false, "barriersAsStated": "b",
            },
            "openingHours": [{
                "validFrom": "f", "validThrough": "t",
                "slots": [{"byDay": ["Mo"], "opens": "o", "closes": "c"}],
            }],
            "specialOpeningHours": [{
                "validFrom": "f", "validThrough": "t", "hours": [{"opens": "o", "closes": "c"}],
            }],
            "publicHolidays": "closed", "schoolTermsOnly": true,
            "closures": [{"name": "n", "validFrom": "f", "validThrough": "t", "disputed": true}],
            "entrances": [{"description": "d", "stepFree": true}], "directions": "d",
            "notes": ["n"], "sources": ["s"], "checked": [{"fact": "f", "date": "d", "by": "b", "how": "call"}],
            "dateModified": "d",
        }));
    }

    #[test]
    fn every_field_of_an_activity_is_read_and_written_under_one_name() {
        check::<Activity>(json!({
            "id": "i", "name": "n", "description": "d", "location": "l", "organizer": "o", "about": ["a"],
            "audience": ["a"], "audienceStrength": "only", "ageRange": {"minValue": 1, "maxValue": 2},
            "price": {"type": "card", "cents": 3},
            "booking": {"type": "online", "telephone": "t", "url": "u", "waitingList": true},
            "maximumAttendeeCapacity": 20, "remainingAttendeeCapacity": 3, "bring": ["b"], "helpMode": ["h"],
            "inLanguage": ["it"], "eventAttendanceMode": "mixed", "accessibilitySupport": ["lis"],
            "eventSchedule": [{
                "repeatFrequency": "P1W", "byDay": ["Mo"], "byMonthWeek": [-1], "startDate": "s", "endDate": "e",
                "exceptDate": ["x"], "dates": ["d"], "startTime": "s", "endTime": "e", "wholeDay": true,
                "duringOpeningHours": true, "evenWhenClosed": true, "schoolTermsOnly": false,
            }],
            "eventStatus": "full", "stepFree": true, "sources": ["s"],
            "changes": [{
                "date": "d", "eventStatus": "moved", "newDate": "n", "startTime": "s", "endTime": "e", "location": "l",
            }],
            "checked": [{"date": "d", "by": "b"}], "validThrough": "v", "dateModified": "d",
        }));
    }

    #[test]
    fn every_other_field_is_read_and_written_under_one_name() {
        check::<Topic>(json!({
            "id": "i", "broader": "b", "related": ["r"], "purpose": ["p"], "exactMatch": "e", "name": "n",
            "alternateName": ["a"],
        }));
        check::<Text>(json!({
            "type": "t", "id": "i", "name": "n", "description": "d", "alternateName": ["a"], "bring": ["b"],
            "directions": "d", "notes": ["n"],
            "sheet": {
                "audience": "a", "notFor": "n", "howTo": ["h"], "needed": ["n"], "obtains": "o", "timeLimits": "t",
                "cost": "c", "conditions": "c", "channels": ["n"],
            },
            "translatedBy": "human", "dateTranslated": "d",
        }));
        check::<Retired>(json!({"id": "i", "type": "t", "dateRetired": "d", "replacedBy": "r"}));
        check::<Section>(json!({
            "id": "i", "name": "n", "alternateName": ["a"], "description": "d", "broader": "b", "about": ["a"],
            "notes": ["n"],
            "sources": ["s"], "checked": [{"date": "d", "by": "b"}], "validThrough": "v", "dateModified": "d",
            "sheet": {
                "audience": "a", "notFor": "n", "howTo": ["h"], "needed": ["n"], "papers": ["isee"],
                "byAppointment": true, "italianNeeded": "none", "closures": [{"validFrom": "f"}], "obtains": "o",
                "timeLimits": "t", "cost": "c", "conditions": "c", "telephone": "t", "email": "e",
                "channels": [{
                    "type": "online", "location": "l", "name": "n", "address": "a", "municipio": 4, "telephone": "t",
                    "email": "e", "url": "u", "identification": ["spid"], "note": "n",
                }],
            },
        }));
    }

    #[test]
    fn every_field_of_a_guide_is_read_and_written_under_one_name() {
        check::<Guide>(json!({
            "id": "i", "type": "guide", "name": "n", "code": "C", "alternateName": ["a"], "description": "d", "broader": "b",
            "about": ["a"], "minutes": 15, "bring": ["b"], "beginner": true, "sources": ["s"], "dateModified": "d",
        }));
        check::<Flow>(json!({
            "id": "i",
            "steps": [{
                "id": "i", "type": "act", "name": "n",
                "text": [{
                    "text": "t", "when": {"any": [{"is": "q.a"}, {"all": [{"is": "q.b"}]}]}, "validFrom": "f",
                    "validThrough": "t",
                }],
                "things": [{"text": "t"}], "see": [{"text": "s"}], "picture": "p", "url": "u", "next": "n",
                "answers": [{"id": "i", "name": "n", "next": "n"}], "because": "b", "then": "t", "telephone": "t",
                "say": "s", "service": "s", "operator": ["o"], "sources": ["s"],
            }],
        }));
        check::<FlowText>(json!({
            "id": "i", "translatedBy": "human", "dateTranslated": "d",
            "steps": [{
                "id": "i", "name": "n", "text": ["t"], "things": ["t"], "see": ["s"], "answers": ["a"],
                "because": "b", "then": "t", "say": "s", "pronounced": "p", "operator": ["o"],
            }],
        }));
        check::<Theme>(json!({
            "id": "i", "aims": ["a"], "name": "n", "alternateName": ["a"], "description": "d", "start": ["s"],
            "expect": ["e"], "about": ["a"], "services": ["s"], "guides": ["g"],
            "parts": [{"id": "i", "name": "n", "text": "t", "services": ["s"], "about": ["a"]}], "months": [6],
            "sources": ["s"], "dateModified": "d",
        }));
        check::<ThemeText>(json!({
            "id": "i", "name": "n", "alternateName": ["a"], "description": "d", "start": ["s"], "expect": ["e"],
            "parts": [{"id": "i", "name": "n", "text": "t"}], "translatedBy": "human", "dateTranslated": "d",
        }));
    }

    #[track_caller]
    fn check_problem(record: serde_json::Value, expected: &str) {
        assert_eq!(serde_json::from_value::<Place>(record).unwrap_err().to_string(), expected);
    }

    #[test]
    fn what_is_wrong_is_named() {
        check_problem(json!([]), " not-an-object");
        check_problem(json!({"id": 7}), "id not-a-text");
        check_problem(json!({"municipio": 300}), "municipio not-a-whole-number");
        check_problem(json!({"geo": {"latitude": 45.5}}), "geo.longitude not-a-number");
        check_problem(json!({"notes": "n"}), "notes not-a-value-list");
    }
}

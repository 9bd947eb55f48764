//! The feed in the words of schema.org, as one JSON-LD file.

mod event;
mod place;

use serde_json::{Map, Value, json};

use super::{Context, Exported};
use crate::load::Indexed;
use crate::phrase::iso;
use domain::time::{Date, TimeOfDay, Weekday};

/// The whole feed.
pub fn export(feed: &Indexed<'_>) -> Result<Exported, serde_json::Error> {
    let catalogue = feed.catalogue;
    let context = Context::new(feed);
    let places = catalogue.places.iter().map(place::place);
    let activities = catalogue.activities.iter().map(|it| event::event(&context, it));
    let graph: Vec<Value> = places.chain(activities).collect();
    let text = serde_json::to_string_pretty(&json!({ "@context": "https://schema.org", "@graph": graph }))?;
    let files = vec![("feed.jsonld".to_owned(), format!("{text}\n"))];
    Ok(Exported { files, records: catalogue.activities.len(), left_out: 0 })
}

/// Builds an object from facts, of which the unknown ones leave no trace.
struct Facts(Map<String, Value>);

impl Facts {
    fn new(kind: &str) -> Self {
        Self(Map::from_iter([("@type".to_owned(), kind.into())]))
    }

    fn with(mut self, name: &str, value: impl Into<Value>) -> Self {
        let value = value.into();
        let empty = match &value {
            Value::Null => true,
            Value::String(it) => it.is_empty(),
            Value::Array(it) => it.is_empty(),
            _ => false,
        };
        if !empty {
            self.0.insert(name.to_owned(), value);
        }
        self
    }

    fn done(self) -> Value {
        Value::Object(self.0)
    }
}

fn place_id(id: &str) -> String {
    format!("#place-{id}")
}

fn day(day: Weekday) -> String {
    format!("https://schema.org/{day}")
}

fn date(date: Option<Date>) -> Value {
    date.map(iso).into()
}

/// `10:00:00`. The day's end is its last minute: a clock shows no 24.
fn clock(time: TimeOfDay) -> String {
    if time == TimeOfDay::END_OF_DAY { "23:59:00".to_owned() } else { format!("{time}:00") }
}

#[cfg(test)]
mod tests {
    use super::*;
    use feed::{Loader, raw};

    #[test]
    fn an_activity_in_the_words_of_schema_org() {
        let (mut loader, _) =
            Loader::new(r#"{"format":"1.0","publisher":"P","dateModified":"2026-09-01"}"#).unwrap();
        let places = r#"[{"id":"zara","type":"ex-cam","name":"Zara","publicHolidays":"closed",
            "amenityFeature":{"wifi":false},"closures":[{"validFrom":"2026-11-09","validThrough":"2026-11-10"}],
            "openingHours":[{"slots":[{"byDay":["Mo","Tu"],"opens":"20:00","closes":"24:00"}]}]}]"#;
        let activities = r#"[{"id":"a","name":"<b>A</b>","location":"zara","price":{"type":"card","cents":1000},
            "ageRange":{"minValue":65},"eventSchedule":[{"repeatFrequency":"P1M","byMonthWeek":[2],"byDay":["Mo"],
                "startTime":"10:00","endTime":"11:00","endDate":"2026-12-31","dates":["2026-12-05"]}],
            "changes":[{"date":"2026-10-12","eventStatus":"moved","newDate":"2026-10-26"}]}]"#;
        for (kind, json) in [("places", places), ("activities", activities)] {
            let part = raw::Part { kind: kind.to_owned(), ..raw::Part::default() };
            loader.read(&part, json).unwrap();
        }
        let catalogue = loader.finish().unwrap().0;
        let exported = export(&Indexed::new(&catalogue)).unwrap();
        let json: Value = serde_json::from_str(&exported.files[0].1).unwrap();
        let (place, event) = (&json["@graph"][0], &json["@graph"][1]);
        let open = &place["openingHoursSpecification"][0];
        assert_eq!(open["dayOfWeek"], json!(["https://schema.org/Monday", "https://schema.org/Tuesday"]));
        assert_eq!(open["closes"], "23:59:00");
        assert_eq!(place["specialOpeningHoursSpecification"][0]["validThrough"], "2026-11-10");
        assert_eq!(place["amenityFeature"][0]["value"], false);
        assert_eq!(event["name"], "<b>A</b>");
        assert_eq!(event.get("isAccessibleForFree"), None);
        assert_eq!((&event["offers"]["price"], &event["typicalAgeRange"]), (&json!("10.00"), &json!("65-")));
        let schedule = &event["eventSchedule"][0];
        assert_eq!((&schedule["repeatFrequency"], &schedule["byMonthWeek"]), (&json!("P1M"), &json!([2])));
        // Rescheduled away; closed.
        assert_eq!(schedule["exceptDate"], json!(["2026-10-12", "2026-11-09"]));
        assert_eq!(event["subEvent"][0]["startDate"], "2026-12-05T10:00:00+01:00");
        assert_eq!(event["subEvent"][1]["startDate"], "2026-10-26T10:00:00+01:00");
        assert_eq!(event["subEvent"][1]["previousStartDate"], "2026-10-12T10:00:00+02:00");
    }
}

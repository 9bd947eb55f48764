//! The feed in the words of schema.org, as one JSON-LD file.

mod event;
mod place;

use serde_json::{Map, Value, json};

use super::{Context, Exported};
use crate::describe::iso;
use domain::catalogue::Catalogue;
use domain::time::{Date, TimeOfDay, Weekday};

/// The whole feed.
pub fn export(catalogue: &Catalogue) -> Result<Exported, serde_json::Error> {
    let context = Context::new(catalogue);
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
mod tests;

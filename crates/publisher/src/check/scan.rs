//! Goes once through the text of a record as it stands, before a reader makes values of it: fields that nobody knows,
//! fields that stand twice, words that are left out, texts.

use std::collections::BTreeSet;
use std::fmt;

use serde::de::{Deserialize, DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};

use super::notes::{At, Notes};
use super::shape::{Record, Shape};
use super::texts;
use feed::Code;

/// Fields whose unknown words cost only themselves: the reader goes on without them.
const TOLERANT: [(&str, &str); 14] = [
    ("Activity", "audience"),
    ("Activity", "audienceStrength"),
    ("Activity", "helpMode"),
    ("Activity", "eventAttendanceMode"),
    ("Activity", "accessibilitySupport"),
    ("Topic", "purpose"),
    ("Check", "fact"),
    ("Text", "translatedBy"),
    ("FlowText", "translatedBy"),
    ("ThemeText", "translatedBy"),
    ("Theme", "aims"),
    ("Step", "picture"),
    ("Channel", "type"),
    ("Channel", "identification"),
];

/// So much of a field's name is told.
const LONGEST_FIELD: usize = 40;

/// Notes what is wrong with the JSON of a record.
pub fn scan(json: &str, shape: &Shape, at: At<'_>, notes: &mut Notes) {
    let mut context = Context { at, notes, path: String::new() };
    let walk = Walk { shape: Some(shape), record: "", field: "", context: &mut context };
    // The reader reports a record that isn't JSON.
    let _ = walk.deserialize(&mut serde_json::Deserializer::from_str(json));
}

struct Context<'a> {
    at: At<'a>,
    notes: &'a mut Notes,
    path: String,
}

impl Context<'_> {
    fn note(&mut self, code: Code, saw: &str) {
        self.notes.note(self.at, &self.path, code, saw);
    }
}

/// One value on the way.
struct Walk<'a, 'c> {
    /// The expected shape of the value, where it is known.
    shape: Option<&'a Shape>,
    /// The record around it.
    record: &'a str,
    /// The field it stands in.
    field: &'a str,
    context: &'a mut Context<'c>,
}

impl<'de> DeserializeSeed<'de> for Walk<'_, '_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Walk<'_, '_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any value")
    }

    fn visit_unit<E>(self) -> Result<(), E> {
        Ok(())
    }

    fn visit_bool<E>(self, _: bool) -> Result<(), E> {
        Ok(())
    }

    fn visit_i64<E>(self, _: i64) -> Result<(), E> {
        Ok(())
    }

    fn visit_u64<E>(self, _: u64) -> Result<(), E> {
        Ok(())
    }

    fn visit_f64<E>(self, _: f64) -> Result<(), E> {
        Ok(())
    }

    fn visit_str<E>(self, text: &str) -> Result<(), E> {
        if let Some(Shape::Words(words)) = self.shape
            && TOLERANT.contains(&(self.record, self.field))
            && !words.iter().any(|it| it == text)
        {
            self.context.note(Code::IgnoredWord, text);
        }
        let Self { record, field, context, .. } = self;
        texts::lint(record, field, text, |code, saw| context.note(code, saw));
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<(), A::Error> {
        let item = match self.shape {
            Some(Shape::List(item)) => Some(&**item),
            _ => None,
        };
        let length = self.context.path.len();
        let mut index = 0;
        loop {
            self.context.path.push_str(&format!("[{index}]"));
            let (record, field) = (self.record, self.field);
            let seed = Walk { shape: item, record, field, context: &mut *self.context };
            let more = items.next_element_seed(seed)?;
            self.context.path.truncate(length);
            if more.is_none() {
                return Ok(());
            }
            index += 1;
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, mut fields: A) -> Result<(), A::Error> {
        let record = match self.shape {
            Some(Shape::Record(record)) => Some(record),
            _ => None,
        };
        let length = self.context.path.len();
        let mut seen: Vec<&str> = Vec::new();
        let mut unknown: BTreeSet<String> = BTreeSet::new();
        while let Some(key) = fields.next_key::<Key>()? {
            let Key(key) = key;
            enter(&mut self.context.path, &key);
            let known = record.and_then(|it: &Record| it.fields.get_key_value(&key));
            let is_double = known.map_or(unknown.contains(&key), |it| seen.contains(&it.0.as_str()));
            if is_double {
                self.context.note(Code::DuplicateField, &key);
            }
            if let Some((name, shape)) = known {
                seen.push(name);
                let record = record.map_or("", |it| it.name.as_str());
                let context = &mut *self.context;
                fields.next_value_seed(Walk { shape: Some(shape), record, field: name, context })?;
            } else {
                if record.is_some() && !is_double {
                    self.context.note(Code::UnknownField, &key);
                }
                unknown.insert(key);
                fields.next_value::<IgnoredAny>()?;
            }
            self.context.path.truncate(length);
        }
        Ok(())
    }
}

fn enter(path: &mut String, field: &str) {
    if !path.is_empty() {
        path.push('.');
    }
    path.extend(field.chars().take(LONGEST_FIELD));
}

/// The name of a field.
struct Key(String);

impl<'de> Deserialize<'de> for Key {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Key)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::shape::Shapes;

    #[track_caller]
    fn check(kind: &str, json: &str, expected: &[(Code, &str, &str)]) {
        let (shapes, mut notes) = (Shapes::new(), Notes::default());
        scan(json, shapes.of_record(kind).unwrap(), At::file("a.json"), &mut notes);
        let found = notes.found.iter().map(|it| &it.finding);
        let found: Vec<_> = found.map(|it| (it.code, it.path.as_str(), it.saw.as_str())).collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn records_as_they_stand() {
        check("places", r#"{"id":"a","name":"A"}"#, &[]);
        check(
            "places",
            r#"{"id":"a","colour":1,"id":"b"}"#,
            &[(Code::UnknownField, "colour", "colour"), (Code::DuplicateField, "id", "id")],
        );
        check(
            "places",
            r#"{"colour":1,"colour":[{"a":1,"a":2}]}"#,
            &[(Code::UnknownField, "colour", "colour"), (Code::DuplicateField, "colour", "colour")],
        );
        check(
            "places",
            r#"{"openingHours":[{"slots":[{},{"open":"1"}]}]}"#,
            &[(Code::UnknownField, "openingHours[0].slots[1].open", "open")],
        );
        check(
            "activities",
            r#"{"audience":["anziani","vecchi"],"bring":["<b>"]}"#,
            &[(Code::IgnoredWord, "audience[1]", "vecchi"), (Code::Markup, "bring[0]", "<b>")],
        );
        check("places", r#"[[1, -2, 1.5, null, true"#, &[]);
    }
}

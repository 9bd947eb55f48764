//! The format's vocabulary: the fields of each record and the words that can stand in them, from the format's own
//! JSON Schemas.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::schema::schemas;

/// The values that are possible in one place.
#[derive(Debug)]
pub enum Shape {
    /// A record.
    Record(Record),
    /// A list of such things.
    List(Box<Shape>),
    /// One of these words.
    Words(Vec<String>),
    /// Something else, not looked into.
    Other,
}

/// A record of the format.
#[derive(Debug)]
pub struct Record {
    /// The format's name for it: `Place`, `Slot`…
    pub name: String,
    /// Its fields.
    pub fields: BTreeMap<String, Shape>,
}

/// The shapes of all files, by the kind of part; the manifest's under `manifest`.
#[derive(Debug)]
pub struct Shapes(BTreeMap<String, Shape>);

impl Shapes {
    /// Reads them from the schemas.
    pub fn new() -> Self {
        let named = |(file, schema): (String, Value)| {
            let kind = file.split('.').next().unwrap_or_default().to_owned();
            (kind, shape(&schema, &schema, &["Manifest"]))
        };
        Self(schemas().into_iter().map(named).collect())
    }

    /// The shape of a part's records.
    pub fn of_record(&self, kind: &str) -> Option<&Shape> {
        match self.0.get(kind)? {
            Shape::List(record) => Some(record),
            record => Some(record),
        }
    }

    /// The kinds of part.
    pub fn kinds(&self) -> impl Iterator<Item = &str> {
        self.0.keys().map(String::as_str).filter(|it| *it != "manifest")
    }

    /// The shape at a path of a record: `openingHours[0].slots[1].byDay`.
    pub fn at(&self, kind: &str, path: &str) -> Option<&Shape> {
        let mut shape = self.of_record(kind)?;
        for field in path.split('.').filter(|it| !it.is_empty()) {
            let name = field.split('[').next().unwrap_or_default();
            let Shape::Record(record) = shape else { return None };
            shape = record.fields.get(name)?;
            if let (true, Shape::List(item)) = (field.contains('['), shape) {
                shape = item;
            }
        }
        Some(shape)
    }
}

/// The shape that a schema describes, inside the records of these names. A record inside itself is not looked into.
fn shape(schema: &Value, root: &Value, within: &[&str]) -> Shape {
    if let Some(target) = schema["$ref"].as_str() {
        let name = target.rsplit('/').next().unwrap_or_default();
        if within.contains(&name) {
            return Shape::Other;
        }
        return shape(&root["$defs"][name], root, &[within, &[name]].concat());
    }
    if let Some(choices) = schema["anyOf"].as_array() {
        let something = choices.iter().find(|it| it["type"] != "null");
        return something.map_or(Shape::Other, |it| shape(it, root, within));
    }
    if let Some(words) = schema["enum"].as_array() {
        let words: Vec<_> = words.iter().filter_map(|it| it.as_str().map(str::to_owned)).collect();
        return if words.is_empty() { Shape::Other } else { Shape::Words(words) };
    }
    if schema["items"].is_object() {
        return Shape::List(Box::new(shape(&schema["items"], root, within)));
    }
    let Some(fields) = schema["properties"].as_object() else { return Shape::Other };
    let fields = fields.iter().map(|(name, it)| (name.clone(), shape(it, root, within))).collect();
    let name = within.last().copied().unwrap_or_default().to_owned();
    Shape::Record(Record { name, fields })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_format_is_known_to_its_leaves() {
        let shapes = Shapes::new();
        assert_eq!(shapes.kinds().count(), 15);
        let words = |kind, path| match shapes.at(kind, path) {
            Some(Shape::Words(words)) => words.clone(),
            other => panic!("{kind} {path}: {other:?}"),
        };
        assert!(words("places", "openingHours[0].slots[1].byDay[0]").contains(&"Mo".to_owned()));
        assert!(words("activities", "price.type").contains(&"card".to_owned()));
        assert!(matches!(shapes.at("manifest", "parts[0]"), Some(Shape::Record(it)) if it.name == "Part"));
        assert!(shapes.at("places", "colour").is_none());
    }
}

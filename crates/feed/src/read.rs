//! Reading records from JSON values.
//!
//! Serde's derived readers are made anew for every record and are a third of the program; these read one kind of value
//! with one small function per kind of field. A record is read to its end, and all its errors are reported.

use super::finding::{Code, DiagnosticSink, FieldDiagnostic};
use json::Value;

/// The type of a field of a record. An absent field gets the default value.
pub trait FromJson: Default {
    /// Whether a record without this field is wrong.
    const REQUIRED: bool = false;

    /// Reads a value; where it is of the wrong kind, says so to `problem`.
    fn read(value: &Value<'_>, problems: &mut DiagnosticSink) -> Self;
}

/// Reads a record from a value.
pub fn from_value<T: FromJson>(value: &Value<'_>, problems: &mut DiagnosticSink) -> T {
    T::read(value, problems)
}

/// Reads a record from a text.
pub fn from_json<T: FromJson>(json: &str, problems: &mut DiagnosticSink) -> T {
    match json::parse(json) {
        Some(value) => T::read(&value, problems),
        None => {
            problems.note(Code::NotJson, json);
            T::default()
        }
    }
}

/// A record as far as it can be read, and all its errors: for tools that check feeds.
pub fn from_json_with_errors<T: FromJson>(json: &str) -> (T, Vec<FieldDiagnostic>) {
    let mut problems = DiagnosticSink::default();
    let read = from_json(json, &mut problems);
    (read, problems.into_found())
}

/// The fields of a record.
pub struct ObjectReader<'a> {
    fields: Option<&'a Value<'a>>,
    problems: &'a mut DiagnosticSink,
}

impl<'a> ObjectReader<'a> {
    /// The fields of `value`.
    pub fn of(value: &'a Value<'a>, problems: &'a mut DiagnosticSink) -> Self {
        let fields = matches!(value, Value::Object(_)).then_some(value);
        if fields.is_none() {
            note(value, Code::NotAnObject, problems);
        }
        Self { fields, problems }
    }

    /// A field by its name.
    #[inline(never)]
    pub fn get<T: FromJson>(&mut self, name: &'static str) -> T {
        // A value that isn't an object has already been reported.
        let Some(fields) = self.fields else { return T::default() };
        // An absent field and `null` both mean unknown.
        let value = fields.field(name).filter(|it| **it != Value::Null);
        if value.is_none() && !T::REQUIRED {
            return T::default();
        }
        self.problems.enter(name);
        let read = T::read(value.unwrap_or(&Value::Null), self.problems);
        self.problems.leave();
        read
    }
}

/// Notes that a value is of the wrong kind.
#[inline(never)]
fn note(value: &Value<'_>, code: Code, problems: &mut DiagnosticSink) {
    let saw = match value {
        Value::Null => String::new(),
        Value::List(_) => "[…]".to_owned(),
        Value::Object(_) => "{…}".to_owned(),
        Value::Text(text) => text.clone().into_owned(),
        Value::Bool(value) => value.to_string(),
        Value::Number(number) => number.to_string(),
    };
    problems.note(code, &saw);
}

impl FromJson for String {
    fn read(value: &Value<'_>, problems: &mut DiagnosticSink) -> Self {
        if let Value::Text(text) = value {
            return text.clone().into_owned();
        }
        note(value, Code::NotAText, problems);
        Self::new()
    }
}

impl FromJson for bool {
    fn read(value: &Value<'_>, problems: &mut DiagnosticSink) -> Self {
        if let Value::Bool(value) = value {
            return *value;
        }
        note(value, Code::NotYesOrNo, problems);
        false
    }
}

impl FromJson for f64 {
    const REQUIRED: bool = true;

    fn read(value: &Value<'_>, problems: &mut DiagnosticSink) -> Self {
        value.number().map(json::Number::as_f64).unwrap_or_else(|| {
            note(value, Code::NotANumber, problems);
            0.0
        })
    }
}

/// A whole number up to `most`.
#[inline(never)]
fn whole(value: &Value<'_>, most: u64, problems: &mut DiagnosticSink) -> u64 {
    value.number().and_then(json::Number::as_u64).filter(|it| *it <= most).unwrap_or_else(|| {
        note(value, Code::NotAWholeNumber, problems);
        0
    })
}

impl FromJson for i8 {
    fn read(value: &Value<'_>, problems: &mut DiagnosticSink) -> Self {
        value.number().and_then(json::Number::as_i64).and_then(|it| it.try_into().ok()).unwrap_or_else(|| {
            note(value, Code::NotAWholeNumber, problems);
            0
        })
    }
}

impl FromJson for u8 {
    fn read(value: &Value<'_>, problems: &mut DiagnosticSink) -> Self {
        whole(value, u8::MAX.into(), problems) as Self
    }
}

impl FromJson for u32 {
    fn read(value: &Value<'_>, problems: &mut DiagnosticSink) -> Self {
        whole(value, u32::MAX.into(), problems) as Self
    }
}

impl FromJson for usize {
    fn read(value: &Value<'_>, problems: &mut DiagnosticSink) -> Self {
        whole(value, u32::MAX.into(), problems) as Self
    }
}

impl<T: FromJson> FromJson for Option<T> {
    fn read(value: &Value<'_>, problems: &mut DiagnosticSink) -> Self {
        (*value != Value::Null).then(|| T::read(value, problems))
    }
}

impl<T: FromJson> FromJson for Vec<T> {
    fn read(value: &Value<'_>, problems: &mut DiagnosticSink) -> Self {
        let Value::List(items) = value else {
            note(value, Code::NotAValueList, problems);
            return Self::new();
        };
        let mut read = Self::with_capacity(items.len());
        for (index, item) in items.iter().enumerate() {
            problems.enter_item(index);
            read.push(T::read(item, problems));
            problems.leave();
        }
        read
    }
}

/// How a record is read: its fields, each with its name in JSON.
macro_rules! record {
    ($record:ident { $($field:ident: $name:literal),+ $(,)? }) => {
        impl $crate::read::FromJson for $record {
            fn read(value: &::json::Value<'_>, problems: &mut $crate::finding::DiagnosticSink) -> Self {
                let mut fields = $crate::read::ObjectReader::of(value, problems);
                Self { $($field: fields.get($name)),+ }
            }
        }

        impl<'de> serde::Deserialize<'de> for $record {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let value = ::json::Value::deserialize(deserializer)?;
                let mut problems = $crate::finding::DiagnosticSink::default();
                let read = $crate::read::from_value(&value, &mut problems);
                match problems.into_found().into_iter().next() {
                    None => Ok(read),
                    Some(first) => Err(serde::de::Error::custom(format!("{} {}", first.path, first.code.id()))),
                }
            }
        }
    };
}
pub(super) use record;

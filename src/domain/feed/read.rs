//! Reading records from JSON values.
//!
//! Serde's derived readers are made anew for every record and are a third of the program; these read one kind of value,
//! serde_json's, with one small function per kind of field. A record is read to its end whatever is wrong in it, and
//! what was wrong first is told.

use serde_json::{Map, Value};

/// What can stand in a field of a record. The default stands for what is absent.
pub trait Read: Default {
    /// Whether a record without this field is wrong.
    const REQUIRED: bool = false;

    /// Reads a value; where it is of the wrong kind, says so to `problem`.
    fn read(value: &Value, problem: &mut Problem) -> Self;
}

/// What is wrong first in a record.
#[derive(Debug, Default)]
pub struct Problem {
    expected: Option<&'static str>,
    field: Option<&'static str>,
}

impl Problem {
    #[inline(never)]
    fn expected(&mut self, what: &'static str) {
        self.expected.get_or_insert(what);
    }

    fn said(&self) -> Option<String> {
        let expected = self.expected?;
        Some(match self.field {
            Some(field) => format!("the field {field} isn't {expected}"),
            None => format!("it isn't {expected}"),
        })
    }
}

/// Reads a record from a value.
pub fn from_value<T: Read>(value: &Value) -> Result<T, String> {
    let mut problem = Problem::default();
    let read = T::read(value, &mut problem);
    problem.said().map_or(Ok(read), Err)
}

/// Reads a record from a text.
pub fn from_json<T: Read>(json: &str) -> Result<T, String> {
    from_value(&parse(json)?)
}

#[inline(never)]
fn parse(json: &str) -> Result<Value, String> {
    serde_json::from_str(json).map_err(|it| it.to_string())
}

/// The fields of a record.
pub struct Fields<'a> {
    fields: Option<&'a Map<String, Value>>,
    problem: &'a mut Problem,
}

impl<'a> Fields<'a> {
    /// The fields of `value`.
    pub fn of(value: &'a Value, problem: &'a mut Problem) -> Self {
        let fields = value.as_object();
        if fields.is_none() {
            problem.expected("an object");
        }
        Self { fields, problem }
    }

    /// A field by its name.
    #[inline(never)]
    pub fn get<T: Read>(&mut self, name: &'static str) -> T {
        let value = self.fields.and_then(|it| it.get(name));
        if value.is_none() && !T::REQUIRED {
            return T::default();
        }
        let read = T::read(value.unwrap_or(&Value::Null), self.problem);
        self.blame(name);
        read
    }

    #[inline(never)]
    fn blame(&mut self, name: &'static str) {
        if self.problem.expected.is_some() {
            self.problem.field.get_or_insert(name);
        }
    }
}

impl Read for String {
    fn read(value: &Value, problem: &mut Problem) -> Self {
        value
            .as_str()
            .unwrap_or_else(|| {
                problem.expected("a text");
                ""
            })
            .to_owned()
    }
}

impl Read for bool {
    fn read(value: &Value, problem: &mut Problem) -> Self {
        value.as_bool().unwrap_or_else(|| {
            problem.expected("true or false");
            false
        })
    }
}

impl Read for f64 {
    const REQUIRED: bool = true;

    fn read(value: &Value, problem: &mut Problem) -> Self {
        value.as_f64().unwrap_or_else(|| {
            problem.expected("a number");
            0.0
        })
    }
}

/// A whole number up to `most`.
#[inline(never)]
fn whole(value: &Value, most: u64, problem: &mut Problem) -> u64 {
    value.as_u64().filter(|it| *it <= most).unwrap_or_else(|| {
        problem.expected("a whole number of this size");
        0
    })
}

impl Read for i8 {
    fn read(value: &Value, problem: &mut Problem) -> Self {
        value.as_i64().and_then(|it| it.try_into().ok()).unwrap_or_else(|| {
            problem.expected("a whole number of this size");
            0
        })
    }
}

impl Read for u8 {
    fn read(value: &Value, problem: &mut Problem) -> Self {
        whole(value, u8::MAX.into(), problem) as Self
    }
}

impl Read for u32 {
    fn read(value: &Value, problem: &mut Problem) -> Self {
        whole(value, u32::MAX.into(), problem) as Self
    }
}

impl Read for usize {
    fn read(value: &Value, problem: &mut Problem) -> Self {
        whole(value, u32::MAX.into(), problem) as Self
    }
}

impl<T: Read> Read for Option<T> {
    fn read(value: &Value, problem: &mut Problem) -> Self {
        (!value.is_null()).then(|| T::read(value, problem))
    }
}

impl<T: Read> Read for Vec<T> {
    fn read(value: &Value, problem: &mut Problem) -> Self {
        let Some(items) = value.as_array() else {
            problem.expected("a list");
            return Self::new();
        };
        items.iter().map(|it| T::read(it, problem)).collect()
    }
}

/// How a record is read: its fields, each with its name in JSON.
macro_rules! record {
    ($record:ident { $($field:ident: $name:literal),+ $(,)? }) => {
        impl $crate::domain::feed::read::Read for $record {
            fn read(value: &serde_json::Value, problem: &mut $crate::domain::feed::read::Problem) -> Self {
                let mut fields = $crate::domain::feed::read::Fields::of(value, problem);
                Self { $($field: fields.get($name)),+ }
            }
        }

        impl<'de> serde::Deserialize<'de> for $record {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let value = serde_json::Value::deserialize(deserializer)?;
                $crate::domain::feed::read::from_value(&value).map_err(serde::de::Error::custom)
            }
        }
    };
}
pub(super) use record;

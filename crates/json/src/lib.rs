//! JSON as it stands in a file: the feed's reader and the messages' share it.
//!
//! Only values live here. Records are read in the crate `feed`; begin with [`Value`] and [`parse`].
//! It is the program's only reader of JSON: serde_json is heavier, and its values copy every text and every name of a
//! field, which takes most of the time of reading; these borrow them.

mod float;
mod parse;
mod serde;

use std::borrow::Cow;
use std::fmt;

use float::float;
pub use parse::{elements, parse};

/// A value whose texts stand in the file from which it was read.
#[derive(Clone, Debug, PartialEq)]
pub enum Value<'a> {
    /// `null`, which means the same as an absent field.
    Null,
    /// Yes or no.
    Bool(bool),
    /// A number.
    Number(Number<'a>),
    /// A text; an owned one if it is written with escapes.
    Text(Cow<'a, str>),
    /// A list.
    List(Vec<Value<'a>>),
    /// Names and values, in the order of the file.
    Object(Vec<(Cow<'a, str>, Value<'a>)>),
}

impl<'a> Value<'a> {
    /// The value of an object's field. Of a name that comes twice the last one counts.
    pub fn field(&self, name: &str) -> Option<&Value<'a>> {
        match self {
            Self::Object(fields) => fields.iter().rev().find(|it| it.0 == name).map(|it| &it.1),
            _ => None,
        }
    }

    /// The text, if it is one.
    pub fn text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            _ => None,
        }
    }

    /// The items, if it is a list.
    pub fn list(&self) -> Option<&[Value<'a>]> {
        match self {
            Self::List(list) => Some(list),
            _ => None,
        }
    }

    /// The number, if it is one.
    pub fn number(&self) -> Option<&Number<'a>> {
        match self {
            Self::Number(number) => Some(number),
            _ => None,
        }
    }

    /// The same value with copies of its texts: it may outlive the file.
    pub fn into_owned(self) -> Value<'static> {
        match self {
            Self::Null => Value::Null,
            Self::Bool(it) => Value::Bool(it),
            Self::Number(it) => Value::Number(Number(it.0.into_owned().into())),
            Self::Text(it) => Value::Text(it.into_owned().into()),
            Self::List(it) => Value::List(it.into_iter().map(Self::into_owned).collect()),
            Self::Object(it) => Value::Object(
                it.into_iter().map(|(name, it)| (name.into_owned().into(), it.into_owned())).collect(),
            ),
        }
    }
}

/// A number as it is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Number<'a>(Cow<'a, str>);

impl Number<'_> {
    /// The number, rounded to the nearest one that a computer has.
    pub fn as_f64(&self) -> f64 {
        float(&self.0)
    }

    /// The number, if it is written as a whole one.
    pub fn as_i64(&self) -> Option<i64> {
        self.0.parse().ok()
    }

    /// The number, if it is written as a whole one from zero on.
    pub fn as_u64(&self) -> Option<u64> {
        self.0.parse().ok()
    }
}

impl fmt::Display for Number<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

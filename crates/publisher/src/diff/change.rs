use serde::Serialize;

/// Something that changes for people.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Change {
    /// The kind of change.
    pub kind: Kind,
    /// The activity's or place's id; for translations the language; empty for the feed as a whole.
    pub record: String,
    /// The record's name.
    pub name: String,
    /// The place's name, for an activity in one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub place_name: Option<String>,
    /// The value before, in words; `None`: there was none.
    pub was: Option<String>,
    /// The value after, in words; `None`: there will be none.
    pub now: Option<String>,
}

/// The kinds of change, those that cost people most first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// A place isn't there any more.
    PlaceGone,
    /// An activity isn't there any more; `now` is its successor.
    Gone,
    /// Its status.
    Status,
    /// A single time is cancelled or moved.
    SingleTime,
    /// Its times.
    Time,
    /// Its place.
    Place,
    /// Its price.
    Price,
    /// The way to book.
    Booking,
    /// Its audiences and ages.
    ForWhom,
    /// Its name.
    Name,
    /// Its description.
    Description,
    /// A day's opening hours.
    Hours,
    /// Hours of other days.
    OtherHours,
    /// Days on which a place is shut.
    Closures,
    /// A place's address.
    Address,
    /// A place's telephone.
    Telephone,
    /// A place that is new.
    PlaceNew,
    /// An activity that is new; `now` is its times.
    New,
    /// The feed's last day.
    Validity,
    /// Translations that are lost, their number in `was`.
    Translations,
}

impl Change {
    /// A change of the feed as a whole.
    pub fn new(kind: Kind) -> Self {
        Self { kind, record: String::new(), name: String::new(), place_name: None, was: None, now: None }
    }

    /// A change if what is said differs.
    pub fn between(kind: Kind, was: Option<String>, now: Option<String>) -> Option<Self> {
        (was != now).then(|| Self { was, now, ..Self::new(kind) })
    }
}

use serde::Serialize;

/// Something that changes for people.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Change {
    /// What.
    pub kind: Kind,
    /// The activity's or place's id; for translations the language; empty for the feed as a whole.
    pub record: String,
    /// What it is called.
    pub name: String,
    /// The place's name, for an activity in one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub place_name: Option<String>,
    /// What was said before, in words; `None`: nothing.
    pub was: Option<String>,
    /// What will be said, in words; `None`: nothing.
    pub now: Option<String>,
}

/// The kinds of change, those that cost people most first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// A place isn't there any more.
    PlaceGone,
    /// An activity isn't there any more; `now` is what took its place.
    Gone,
    /// Its status.
    Status,
    /// A single time is cancelled or moved.
    SingleTime,
    /// When it takes place.
    Time,
    /// Where it takes place.
    Place,
    /// What it costs.
    Price,
    /// How one gets in.
    Booking,
    /// For whom it is.
    ForWhom,
    /// What it is called.
    Name,
    /// What it is.
    Description,
    /// A day's opening hours.
    Hours,
    /// Hours of other days.
    OtherHours,
    /// Days on which a place is shut.
    Closures,
    /// Where a place is.
    Address,
    /// A place's telephone.
    Telephone,
    /// A place that is new.
    PlaceNew,
    /// An activity that is new; `now` is when.
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

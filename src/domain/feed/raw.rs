//! The feed's files, field for field, before anything is checked. Field names follow schema.org where it has the term.
//!
//! Dates are `YYYY-MM-DD`, times `HH:MM` in Milan, days `Mo` to `Su`, languages BCP 47 tags, money euro cents.
//! A field that is absent or `null` is *unknown*; an unknown field is ignored.

use serde::Serialize;
use serde_json::value::RawValue;

/// `manifest.json`: what the feed is and which parts it has.
#[derive(Debug, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Manifest {
    /// Format version, `major.minor`.
    pub format: String,
    /// Whether the content is invented.
    pub sample: bool,
    /// Who publishes the feed.
    pub publisher: String,
    /// SPDX identifier of the feed's licence.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub license: Option<String>,
    /// When the feed was last changed.
    pub date_modified: Option<String>,
    /// The last day on which it may be trusted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub valid_through: Option<String>,
    /// Where the facts come from.
    pub sources: Vec<Source>,
    /// The other files.
    pub parts: Vec<Part>,
}

/// A document or a data set that facts come from.
#[derive(Debug, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Source {
    /// Stable within the feed.
    pub id: String,
    /// Its title.
    pub name: String,
    /// Who published it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub publisher: Option<String>,
    /// Where it can be read.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// Its licence.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub license: Option<String>,
    /// What its licence asks to be said.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attribution: Option<String>,
    /// The date that it bears.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date_published: Option<String>,
    /// When it was read for this feed.
    pub date_checked: String,
}

/// A file of the feed.
#[derive(Clone, Debug, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Part {
    /// `places`, `activities`, `topics` (arrays of records) or `text` (wording in `inLanguage`).
    #[serde(rename = "type")]
    pub kind: String,
    /// File name inside the feed's folder.
    pub url: String,
    /// The language of a `text` part.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub in_language: Option<String>,
    /// Number of records.
    pub count: usize,
    /// SHA-256 of the file, in hexadecimal.
    pub sha256: String,
}

/// The records of a part, each still unread: a broken one costs itself only.
pub type Records = Vec<Box<RawValue>>;

/// A record of the part `places`.
#[derive(Debug, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Place {
    /// Lower-case ASCII with hyphens, never reused.
    pub id: String,
    /// One of [`PlaceKind::ALL`](crate::domain::place::PlaceKind::ALL).
    #[serde(rename = "type")]
    pub kind: String,
    /// 1 to 9.
    pub municipio: Option<u8>,
    /// Its own name.
    pub name: String,
    /// Former and everyday names.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub alternate_name: Vec<String>,
    /// Street and number.
    pub address: Option<String>,
    /// WGS 84.
    pub geo: Option<Geo>,
    /// Id of the house that a desk is in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contained_in_place: Option<String>,
    /// As dialled.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub telephone: Option<String>,
    /// E-mail address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// What a citizen should know.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Facilities, each true, false or unknown.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amenity_feature: Option<Amenities>,
    /// Periods with their weekly hours.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub opening_hours: Vec<Season>,
    /// Days on which it is shut.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub closures: Vec<Closure>,
    /// What is wrong, doubtful or special in the source.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub notes: Vec<String>,
    /// Ids of sources, the best first.
    pub sources: Vec<String>,
}

/// WGS 84, degrees.
#[derive(Debug, Default, Serialize)]
pub struct Geo {
    /// Degrees north.
    pub latitude: f64,
    /// Degrees east.
    pub longitude: f64,
}

/// Facilities of a place.
#[derive(Debug, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Amenities {
    /// Air conditioning.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub air_conditioning: Option<bool>,
    /// Wi-Fi for visitors.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wifi: Option<bool>,
    /// Garden or courtyard.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub garden: Option<bool>,
    /// Bar or café.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cafe: Option<bool>,
    /// Vending machine.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vending_machine: Option<bool>,
    /// No steps or other architectural barriers at the entrance.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub step_free: Option<bool>,
}

/// Weekly hours between two dates.
#[derive(Debug, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Season {
    /// First day, inclusive.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub valid_from: Option<String>,
    /// Last day, inclusive.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub valid_through: Option<String>,
    /// The hours.
    pub slots: Vec<Slot>,
}

/// The same hours on one or more days.
#[derive(Debug, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Slot {
    /// `Mo` to `Su`.
    pub by_day: Vec<String>,
    /// From.
    pub opens: String,
    /// To.
    pub closes: String,
}

/// Days on which a place is shut.
#[derive(Debug, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Closure {
    /// First day, inclusive.
    pub valid_from: String,
    /// Last day, inclusive; absent where the source doesn't say.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub valid_through: Option<String>,
    /// The source also says that it is open.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub disputed: bool,
}

/// A record of the part `activities`.
#[derive(Debug, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Activity {
    /// Lower-case ASCII with hyphens, never reused.
    pub id: String,
    /// What it is called.
    pub name: String,
    /// What it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Place id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub location: Option<String>,
    /// Who runs it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organizer: Option<String>,
    /// Topic ids.
    pub about: Vec<String>,
    /// Audience ids; empty means everybody.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub audience: Vec<String>,
    /// Ages.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub age_range: Option<AgeRange>,
    /// What it costs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub price: Option<Price>,
    /// How one gets in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub booking: Option<Booking>,
    /// Languages spoken.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub in_language: Vec<String>,
    /// When.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub event_schedule: Vec<Schedule>,
    /// `scheduled`, `full`, `suspended` or `cancelled`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event_status: Option<String>,
    /// Whether a person who can't climb steps can take part.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub step_free: Option<bool>,
    /// Ids of sources, the best first.
    pub sources: Vec<String>,
}

/// Ages in years, inclusive.
#[derive(Debug, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct AgeRange {
    /// From.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub min_value: Option<u8>,
    /// To.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_value: Option<u8>,
}

/// What an activity costs.
#[derive(Debug, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Price {
    /// `free`, `card` (free with the house's yearly card) or `contribution`.
    #[serde(rename = "type")]
    pub kind: String,
    /// Euro cents: of the card, or of the contribution.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cents: Option<u32>,
}

/// How one gets in.
#[derive(Debug, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Booking {
    /// `none`, `telephone`, `desk` or `online`.
    #[serde(rename = "type")]
    pub kind: String,
    /// For `telephone`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub telephone: Option<String>,
    /// For `online`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
}

/// When an activity takes place. Days: `dates`, or weekly with `byDay`. Times: `startTime` and `endTime`, or
/// `duringOpeningHours`, or neither where the time isn't known.
#[derive(Debug, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Schedule {
    /// `P1W`, `P2W`…; absent means every week.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub repeat_frequency: Option<String>,
    /// `Mo` to `Su`; empty with `duringOpeningHours` means every day on which the house is open.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub by_day: Vec<String>,
    /// From this day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_date: Option<String>,
    /// To this day, inclusive.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_date: Option<String>,
    /// Not on these days.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub except_date: Vec<String>,
    /// On these days only.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub dates: Vec<String>,
    /// From.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_time: Option<String>,
    /// To.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_time: Option<String>,
    /// Whenever the house is open.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub during_opening_hours: bool,
}

/// A record of the part `topics`.
#[derive(Debug, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Topic {
    /// Lower-case ASCII with hyphens.
    pub id: String,
    /// Id of the wider topic.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub broader: Option<String>,
    /// What it is called.
    pub name: String,
    /// Everyday words for it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub alternate_name: Vec<String>,
}

/// A record of a `text` part: the wording of another record in the part's language.
#[derive(Debug, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Text {
    /// `places`, `activities` or `topics`.
    #[serde(rename = "type")]
    pub kind: String,
    /// The record's id.
    pub id: String,
    /// What it is called.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// What it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Everyday words for it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub alternate_name: Vec<String>,
}

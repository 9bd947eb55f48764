//! Activities and their times.

use serde::Serialize;

use super::Check;
use crate::read::record;

/// A record of the part `activities`.
#[derive(Debug, Default, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
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
    /// For whom, as somebody has said: audience ids, or [`EVERYBODY`](domain::activity::Audience::EVERYBODY); empty:
    /// nobody has said.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub audience: Vec<String>,
    /// How strongly it is meant for the groups: a word of [`Strength::ALL`](domain::activity::Strength::ALL). Since 1.2.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub audience_strength: Option<String>,
    /// Ages.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub age_range: Option<AgeRange>,
    /// What it costs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub price: Option<Price>,
    /// How one gets in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub booking: Option<Booking>,
    /// How many can take part.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub maximum_attendee_capacity: Option<u32>,
    /// How many places are left.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub remaining_attendee_capacity: Option<u32>,
    /// What to bring, in Italian, one thing each.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub bring: Vec<String>,
    /// How a desk helps: words of [`HelpMode::ALL`](domain::activity::HelpMode::ALL).
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub help_mode: Vec<String>,
    /// Languages spoken.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub in_language: Vec<String>,
    /// Where one takes part: a word of [`Attendance::ALL`](domain::activity::Attendance::ALL). Since 1.1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event_attendance_mode: Option<String>,
    /// When.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub event_schedule: Vec<Schedule>,
    /// `scheduled`, `full`, `suspended`, `cancelled` or `moved` (takes place elsewhere or at another time than people
    /// are used to; the record already says where and when).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event_status: Option<String>,
    /// Single times that are cancelled or moved.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub changes: Vec<Change>,
    /// Whether a person who can't climb steps can take part.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub step_free: Option<bool>,
    /// What helps people to take part: words of [`Support::ALL`](domain::activity::Support::ALL). Since 1.1.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub accessibility_support: Vec<String>,
    /// Ids of sources, the best first.
    pub sources: Vec<String>,
    /// Who checked which fact, and when, beyond the sources.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub checked: Vec<Check>,
    /// The last day for which this information was given. After it the activity may go on: nobody has said.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub valid_through: Option<String>,
    /// When the record was last changed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date_modified: Option<String>,
}

record!(Activity {
    id: "id",
    name: "name",
    description: "description",
    location: "location",
    organizer: "organizer",
    about: "about",
    audience: "audience",
    audience_strength: "audienceStrength",
    age_range: "ageRange",
    price: "price",
    booking: "booking",
    maximum_attendee_capacity: "maximumAttendeeCapacity",
    remaining_attendee_capacity: "remainingAttendeeCapacity",
    bring: "bring",
    help_mode: "helpMode",
    in_language: "inLanguage",
    event_attendance_mode: "eventAttendanceMode",
    event_schedule: "eventSchedule",
    event_status: "eventStatus",
    changes: "changes",
    step_free: "stepFree",
    accessibility_support: "accessibilitySupport",
    sources: "sources",
    checked: "checked",
    valid_through: "validThrough",
    date_modified: "dateModified",
});

/// Ages in years, inclusive.
#[derive(Debug, Default, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct AgeRange {
    /// From.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub min_value: Option<u8>,
    /// To.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_value: Option<u8>,
}

record!(AgeRange { min_value: "minValue", max_value: "maxValue" });

/// What an activity costs.
#[derive(Debug, Default, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Price {
    /// `free`, `card` (free with the house's yearly card) or `contribution`.
    #[serde(rename = "type")]
    pub kind: String,
    /// Euro cents: of the card, or of the contribution.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cents: Option<u32>,
}

record!(Price { kind: "type", cents: "cents" });

/// How one gets in.
#[derive(Debug, Default, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
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
    /// Whether there is a waiting list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub waiting_list: Option<bool>,
}

record!(Booking { kind: "type", telephone: "telephone", url: "url", waiting_list: "waitingList" });

/// One time of an activity that is not as planned.
#[derive(Debug, Default, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Change {
    /// The day that was planned.
    pub date: String,
    /// `cancelled` or `moved`.
    pub event_status: String,
    /// Moved to this day; absent for the same day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub new_date: Option<String>,
    /// Moved to begin at this time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_time: Option<String>,
    /// Moved to end at this time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_time: Option<String>,
    /// Moved to this place, by id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub location: Option<String>,
}

record!(Change {
    date: "date",
    event_status: "eventStatus",
    new_date: "newDate",
    start_time: "startTime",
    end_time: "endTime",
    location: "location",
});

/// When an activity takes place. Days: `byDay` (every week, every n weeks, or on some weeks of the month), `dates`, or
/// both. Times: `startTime` and `endTime`, or `wholeDay`, or `duringOpeningHours`, or none of them where the time isn't
/// known.
#[derive(Debug, Default, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Schedule {
    /// `P1W`, `P2W`… or, with `byMonthWeek`, `P1M`; absent means every week.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub repeat_frequency: Option<String>,
    /// `Mo` to `Su`; empty with `duringOpeningHours` means every day on which the house is open.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub by_day: Vec<String>,
    /// With `P1M`: which of the month's Mondays, Tuesdays…: 1 to 5, or -1 for the last.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub by_month_week: Vec<i8>,
    /// From this day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_date: Option<String>,
    /// To this day, inclusive.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_date: Option<String>,
    /// Not on these days.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub except_date: Vec<String>,
    /// On these days; with `byDay`, on these days too.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub dates: Vec<String>,
    /// From.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_time: Option<String>,
    /// To.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_time: Option<String>,
    /// All day long.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub whole_day: bool,
    /// Whenever the house is open.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub during_opening_hours: bool,
    /// Takes place on closures and public holidays of the house too.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub even_when_closed: bool,
    /// Pauses while the schools are closed; absent means as the house does.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub school_terms_only: Option<bool>,
}

record!(Schedule {
    repeat_frequency: "repeatFrequency",
    by_day: "byDay",
    by_month_week: "byMonthWeek",
    start_date: "startDate",
    end_date: "endDate",
    except_date: "exceptDate",
    dates: "dates",
    start_time: "startTime",
    end_time: "endTime",
    whole_day: "wholeDay",
    during_opening_hours: "duringOpeningHours",
    even_when_closed: "evenWhenClosed",
    school_terms_only: "schoolTermsOnly",
});

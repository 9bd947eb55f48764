//! Places and their hours.

use crate::read::record;
use serde::Serialize;

/// A record of the part `places`.
#[derive(Debug, Default, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Place {
    /// Lower-case ASCII with hyphens, never reused.
    pub id: String,
    /// One of [`PlaceKind::ALL`](domain::place::PlaceKind::ALL).
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
    /// The quarter that it lies in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub quarter: Option<Quarter>,
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
    /// Days with hours of their own, whatever the week says.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub special_opening_hours: Vec<SpecialHours>,
    /// On public holidays: `open` (as on other days) or `closed`; absent where nobody has said.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub public_holidays: Option<String>,
    /// What goes on here pauses while the schools are closed.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub school_terms_only: bool,
    /// Days on which it is shut.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub closures: Vec<Closure>,
    /// Its doors, the best for somebody who can't climb steps first.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub entrances: Vec<Entrance>,
    /// The way from the stop to the door, in words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub directions: Option<String>,
    /// What is wrong, doubtful or special in the source.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub notes: Vec<String>,
    /// Ids of sources, the best first.
    pub sources: Vec<String>,
    /// Who checked which fact, and when, beyond the sources.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub checked: Vec<Check>,
    /// When the record was last changed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date_modified: Option<String>,
}

record!(Place {
    id: "id",
    kind: "type",
    municipio: "municipio",
    name: "name",
    alternate_name: "alternateName",
    address: "address",
    geo: "geo",
    quarter: "quarter",
    contained_in_place: "containedInPlace",
    telephone: "telephone",
    email: "email",
    description: "description",
    amenity_feature: "amenityFeature",
    opening_hours: "openingHours",
    special_opening_hours: "specialOpeningHours",
    public_holidays: "publicHolidays",
    school_terms_only: "schoolTermsOnly",
    closures: "closures",
    entrances: "entrances",
    directions: "directions",
    notes: "notes",
    sources: "sources",
    checked: "checked",
    date_modified: "dateModified",
});

/// That somebody looked whether a fact is right.
#[derive(Debug, Default, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Check {
    /// One of [`CheckedField::ALL`](domain::freshness::CheckedField::ALL); absent for the record as a whole.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fact: Option<String>,
    /// When.
    pub date: String,
    /// One of [`Checker::ALL`](domain::freshness::Checker::ALL).
    pub by: String,
    /// One of [`CheckMethod::ALL`](domain::freshness::CheckMethod::ALL). Since 1.2.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub how: Option<String>,
}

record!(Check { fact: "fact", date: "date", by: "by", how: "how" });

/// A door.
#[derive(Debug, Default, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Entrance {
    /// Where it is and how one knows it.
    pub description: String,
    /// Whether one gets in without steps.
    pub step_free: Option<bool>,
}

record!(Entrance { description: "description", step_free: "stepFree" });

/// WGS 84, degrees.
#[derive(Debug, Default, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Geo {
    /// Degrees north.
    pub latitude: f64,
    /// Degrees east.
    pub longitude: f64,
}

record!(Geo { latitude: "latitude", longitude: "longitude" });

/// A quarter, as the City divides Milan.
#[derive(Debug, Default, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Quarter {
    /// The number of the NIL, 1 to 88.
    pub nil: u8,
    /// Its name, in Italian.
    pub name: String,
}

record!(Quarter { nil: "nil", name: "name" });

/// Facilities of a place.
#[derive(Debug, Default, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
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
    /// The words with which the City's data tell of barriers, in Italian, where they don't say whether there are steps.
    /// Since 1.2.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub barriers_as_stated: Option<String>,
    /// A lift, where there is more than one floor.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lift: Option<bool>,
    /// A toilet for people in a wheelchair.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub accessible_toilet: Option<bool>,
    /// An induction loop for hearing aids.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hearing_loop: Option<bool>,
    /// Paving that one feels under one's feet or stick, from the street to the desk. Since 1.1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tactile_paving: Option<bool>,
    /// Signs in large letters that stand out from their ground. Since 1.1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub clear_signs: Option<bool>,
}

record!(Amenities {
    air_conditioning: "airConditioning",
    wifi: "wifi",
    garden: "garden",
    cafe: "cafe",
    vending_machine: "vendingMachine",
    step_free: "stepFree",
    barriers_as_stated: "barriersAsStated",
    lift: "lift",
    accessible_toilet: "accessibleToilet",
    hearing_loop: "hearingLoop",
    tactile_paving: "tactilePaving",
    clear_signs: "clearSigns",
});

/// Weekly hours between two dates.
#[derive(Debug, Default, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
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

record!(Season { valid_from: "validFrom", valid_through: "validThrough", slots: "slots" });

/// The same hours on one or more days.
#[derive(Debug, Default, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Slot {
    /// `Mo` to `Su`.
    pub by_day: Vec<String>,
    /// From.
    pub opens: String,
    /// To.
    pub closes: String,
}

record!(Slot { by_day: "byDay", opens: "opens", closes: "closes" });

/// One day, or days in a row, with hours of their own.
#[derive(Debug, Default, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct SpecialHours {
    /// First day, inclusive.
    pub valid_from: String,
    /// Last day, inclusive; absent for one day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub valid_through: Option<String>,
    /// The hours; none where the place is closed.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub hours: Vec<Hours>,
}

record!(SpecialHours { valid_from: "validFrom", valid_through: "validThrough", hours: "hours" });

/// From a time to another.
#[derive(Debug, Default, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Hours {
    /// From.
    pub opens: String,
    /// To.
    pub closes: String,
}

record!(Hours { opens: "opens", closes: "closes" });

/// Days on which a place is shut.
#[derive(Debug, Default, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Closure {
    /// The reason, in Italian: `ferie`, `lavori`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// First day, inclusive.
    pub valid_from: String,
    /// Last day, inclusive; absent where the source doesn't say.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub valid_through: Option<String>,
    /// The source also says that it is open.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub disputed: bool,
}

record!(Closure {
    name: "name",
    valid_from: "validFrom",
    valid_through: "validThrough",
    disputed: "disputed",
});

//! Topics, wording in other languages, retired ids.

use super::SheetText;
use crate::read::record;
use serde::Serialize;

/// A record of the part `topics`.
#[derive(Debug, Default, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Topic {
    /// Lower-case ASCII with hyphens.
    pub id: String,
    /// Id of the wider topic.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub broader: Option<String>,
    /// Ids of the topics where somebody with this need is helped; a topic that has them is a need.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub related: Vec<String>,
    /// Id of the guide that takes somebody through it. Since 1.4.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub guide: Option<String>,
    /// Which of the houses' purposes it serves; narrower topics serve them too.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub purpose: Vec<String>,
    /// Address of the same concept in the OpenActive activity list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exact_match: Option<String>,
    /// What it is called.
    pub name: String,
    /// Everyday words for it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub alternate_name: Vec<String>,
}

record!(Topic {
    id: "id",
    broader: "broader",
    related: "related",
    guide: "guide",
    purpose: "purpose",
    exact_match: "exactMatch",
    name: "name",
    alternate_name: "alternateName",
});

/// A record of a `text`, `words` or `section-text` part: the wording of another record in the part's language.
#[derive(Debug, Default, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Text {
    /// `places`, `activities`, `topics` or `sections`.
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
    /// What to bring.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub bring: Vec<String>,
    /// The way from the stop to the door.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub directions: Option<String>,
    /// All notes, in the same order. Since 1.2.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub notes: Vec<String>,
    /// A service's sheet. Since 1.2.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sheet: Option<SheetText>,
    /// `human`, `machine`, or `native` (checked by a native speaker); absent where nobody has said.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub translated_by: Option<String>,
    /// When the Italian was that this translates.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date_translated: Option<String>,
}

record!(Text {
    kind: "type",
    id: "id",
    name: "name",
    description: "description",
    alternate_name: "alternateName",
    bring: "bring",
    directions: "directions",
    notes: "notes",
    sheet: "sheet",
    translated_by: "translatedBy",
    date_translated: "dateTranslated",
});

/// A record of the part `retired`: an id that was published once and is no longer. Ids are never reused.
#[derive(Debug, Default, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Retired {
    /// The id.
    pub id: String,
    /// `places` or `activities`.
    #[serde(rename = "type")]
    pub kind: String,
    /// Since when.
    pub date_retired: String,
    /// Id of the record of the same type that took its place.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub replaced_by: Option<String>,
}

record!(Retired { id: "id", kind: "type", date_retired: "dateRetired", replaced_by: "replacedBy" });

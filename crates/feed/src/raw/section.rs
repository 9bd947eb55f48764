//! Pages that lead to services.

use super::{Check, Closure};
use crate::read::record;
use serde::Serialize;

/// A record of the part `sections`: a service with its sheet, or, without one, a group of services.
#[derive(Debug, Default, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Section {
    /// Lower-case ASCII with hyphens, never reused.
    pub id: String,
    /// What it is called.
    pub name: String,
    /// Everyday words for it, for the search. Since 1.2.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub alternate_name: Vec<String>,
    /// In one or two sentences.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Id of the section that this one is part of.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub broader: Option<String>,
    /// Topic ids.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub about: Vec<String>,
    /// Where the section is about one service.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sheet: Option<Sheet>,
    /// What is wrong, doubtful or special in the source. Since 1.2.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub notes: Vec<String>,
    /// Ids of sources, the best first.
    pub sources: Vec<String>,
    /// Who checked which fact, and when, beyond the sources. Since 1.2.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub checked: Vec<Check>,
    /// The last day on which its sources hold. Since 1.2.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub valid_through: Option<String>,
    /// When the record was last changed. Since 1.2.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date_modified: Option<String>,
}

record!(Section {
    id: "id",
    name: "name",
    alternate_name: "alternateName",
    description: "description",
    broader: "broader",
    about: "about",
    sheet: "sheet",
    notes: "notes",
    sources: "sources",
    checked: "checked",
    valid_through: "validThrough",
    date_modified: "dateModified",
});

/// A service, in the order of the Italian model of a service's page. Texts are Italian; what is absent isn't known.
#[derive(Debug, Default, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Sheet {
    /// *A chi è rivolto.*
    #[serde(skip_serializing_if = "Option::is_none")]
    pub audience: Option<String>,
    /// Who can't have it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub not_for: Option<String>,
    /// *Come fare*, one step each.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub how_to: Vec<String>,
    /// *Che cosa serve*, one thing each.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub needed: Vec<String>,
    /// Papers to bring, of [`Paper::ALL`](domain::service::Paper::ALL). Since 1.2.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub papers: Vec<String>,
    /// Whether one must have an appointment; absent where nobody has said. Since 1.2.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub by_appointment: Option<bool>,
    /// How much Italian one needs, one of [`ItalianNeeded::ALL`](domain::service::ItalianNeeded::ALL). Since 1.2.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub italian_needed: Option<String>,
    /// Days on which the service stands still though its places are open. Since 1.2.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub closures: Vec<Closure>,
    /// *Che cosa si ottiene.*
    #[serde(skip_serializing_if = "Option::is_none")]
    pub obtains: Option<String>,
    /// *Tempi e scadenze.*
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time_limits: Option<String>,
    /// *Quanto costa.*
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cost: Option<String>,
    /// *Accedi al servizio*: the ways to it, the nearest to a person first.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub channels: Vec<Channel>,
    /// *Condizioni di servizio.*
    #[serde(skip_serializing_if = "Option::is_none")]
    pub conditions: Option<String>,
    /// *Contatti*: a telephone, as dialled.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub telephone: Option<String>,
    /// *Contatti*: an e-mail address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
}

record!(Sheet {
    audience: "audience",
    not_for: "notFor",
    how_to: "howTo",
    needed: "needed",
    papers: "papers",
    by_appointment: "byAppointment",
    italian_needed: "italianNeeded",
    closures: "closures",
    obtains: "obtains",
    time_limits: "timeLimits",
    cost: "cost",
    channels: "channels",
    conditions: "conditions",
    telephone: "telephone",
    email: "email",
});

/// A way to a service.
#[derive(Debug, Default, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Channel {
    /// `desk`, `telephone`, `online` or `post`.
    #[serde(rename = "type")]
    pub kind: String,
    /// For `desk`: the place's id, where the place has a record.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub location: Option<String>,
    /// For `desk`, where the place has no record: what stands on the door. Since 1.2.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Street and number of such a desk. Since 1.2.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<String>,
    /// The desk's Municipio, 1 to 9. Since 1.2.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub municipio: Option<u8>,
    /// For `telephone`, and for a desk's own number; as dialled.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub telephone: Option<String>,
    /// The desk's e-mail address. Since 1.2.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// For `online`: an https address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// For `online`: how one proves who one is, any of these: `none`, `spid`, `cie`, `cns`.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub identification: Vec<String>,
    /// When and how: days, hours, the keys to press. Since 1.2.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

record!(Channel {
    kind: "type",
    location: "location",
    name: "name",
    address: "address",
    municipio: "municipio",
    telephone: "telephone",
    email: "email",
    url: "url",
    identification: "identification",
    note: "note",
});

/// The wording of a sheet in another language: the texts of [`Sheet`] under the same names. Since 1.2.
#[derive(Debug, Default, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct SheetText {
    /// *A chi è rivolto.*
    #[serde(skip_serializing_if = "Option::is_none")]
    pub audience: Option<String>,
    /// Who can't have it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub not_for: Option<String>,
    /// *Come fare*: all of it, in the same order.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub how_to: Vec<String>,
    /// *Che cosa serve*: all of it, in the same order.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub needed: Vec<String>,
    /// *Che cosa si ottiene.*
    #[serde(skip_serializing_if = "Option::is_none")]
    pub obtains: Option<String>,
    /// *Tempi e scadenze.*
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time_limits: Option<String>,
    /// *Quanto costa.*
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cost: Option<String>,
    /// *Condizioni di servizio.*
    #[serde(skip_serializing_if = "Option::is_none")]
    pub conditions: Option<String>,
    /// The notes of all channels, in the same order; an empty text where a channel has none.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub channels: Vec<String>,
}

record!(SheetText {
    audience: "audience",
    not_for: "notFor",
    how_to: "howTo",
    needed: "needed",
    obtains: "obtains",
    time_limits: "timeLimits",
    cost: "cost",
    conditions: "conditions",
    channels: "channels",
});

//! Pages that lead to services.

use crate::read::record;
use serde::Serialize;

/// A record of the part `sections`: a page of the portal that leads to services, with the sheet of one of them.
#[derive(Debug, Default, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Section {
    /// Lower-case ASCII with hyphens, never reused.
    pub id: String,
    /// What it is called.
    pub name: String,
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
    /// Ids of sources, the best first.
    pub sources: Vec<String>,
}

record!(Section {
    id: "id",
    name: "name",
    description: "description",
    broader: "broader",
    about: "about",
    sheet: "sheet",
    sources: "sources",
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
    /// For `desk`: the place's id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub location: Option<String>,
    /// For `telephone`, as dialled.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub telephone: Option<String>,
    /// For `online`: an https address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// For `online`: how one proves who one is, any of these: `none`, `spid`, `cie`, `cns`.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub identification: Vec<String>,
}

record!(Channel {
    kind: "type",
    location: "location",
    telephone: "telephone",
    url: "url",
    identification: "identification",
});

//! The themes of the section for older people.

use crate::read::record;
use serde::Serialize;

/// A record of the part `themes`: what somebody wants or needs, in their own words, and what answers it. Since 1.5.
#[derive(Debug, Default, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Theme {
    /// Lower-case ASCII with hyphens, never reused.
    pub id: String,
    /// Of [`Aim::ALL`](domain::theme::Aim::ALL): the first one says where the theme stands.
    pub aims: Vec<String>,
    /// In the person's own words.
    pub name: String,
    /// Everyday words for it, for the search.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub alternate_name: Vec<String>,
    /// One plain paragraph.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// How to make the first step small, one sentence or two each.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub start: Vec<String>,
    /// What happens when one goes or calls.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub expect: Vec<String>,
    /// Ids of topics whose activities answer it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub about: Vec<String>,
    /// Ids of sections, the most useful first.
    pub services: Vec<String>,
    /// Ids of guides.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub guides: Vec<String>,
    /// What it is made of, where it is made of several things.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub parts: Vec<ThemePart>,
    /// The months in which it stands first, 1 to 12; absent for a theme of the whole year.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub months: Vec<u8>,
    /// Ids of sources, the best first.
    pub sources: Vec<String>,
    /// When the record was last changed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date_modified: Option<String>,
}

record!(Theme {
    id: "id",
    aims: "aims",
    name: "name",
    alternate_name: "alternateName",
    description: "description",
    start: "start",
    expect: "expect",
    about: "about",
    services: "services",
    guides: "guides",
    parts: "parts",
    months: "months",
    sources: "sources",
    date_modified: "dateModified",
});

/// A part of a theme.
#[derive(Debug, Default, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct ThemePart {
    /// Lower-case ASCII with hyphens; stable within the theme.
    pub id: String,
    /// What it is called.
    pub name: String,
    /// What is said of it.
    pub text: String,
    /// Ids of sections.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub services: Vec<String>,
    /// Ids of topics.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub about: Vec<String>,
}

record!(ThemePart { id: "id", name: "name", text: "text", services: "services", about: "about" });

/// A record of a `theme-text` part: the wording of a theme in the part's language. Since 1.5.
#[derive(Debug, Default, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct ThemeText {
    /// The theme's id.
    pub id: String,
    /// In the person's own words.
    pub name: String,
    /// Everyday words for it, for the search.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub alternate_name: Vec<String>,
    /// One plain paragraph.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// All of it, in the same order.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub start: Vec<String>,
    /// All of it, in the same order.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub expect: Vec<String>,
    /// All parts, in the same order.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub parts: Vec<ThemePart>,
    /// Who translated it: `human`, `machine` or `native`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub translated_by: Option<String>,
    /// When.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date_translated: Option<String>,
}

record!(ThemeText {
    id: "id",
    name: "name",
    alternate_name: "alternateName",
    description: "description",
    start: "start",
    expect: "expect",
    parts: "parts",
    translated_by: "translatedBy",
    date_translated: "dateTranslated",
});

//! The manifest: the description of the feed and the list of its files.

use crate::read::record;
use serde::Serialize;

/// `manifest.json`: what the feed is and which parts it has.
#[derive(Debug, Default, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
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
    /// Days on which the schools of the city are closed, for what pauses with them.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub school_holidays: Vec<Period>,
    /// Where the facts come from.
    pub sources: Vec<Source>,
    /// The other files.
    pub parts: Vec<Part>,
}

record!(Manifest {
    format: "format",
    sample: "sample",
    publisher: "publisher",
    license: "license",
    date_modified: "dateModified",
    valid_through: "validThrough",
    school_holidays: "schoolHolidays",
    sources: "sources",
    parts: "parts",
});

/// Days in a row.
#[derive(Debug, Default, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Period {
    /// What people call it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// First day, inclusive.
    pub valid_from: String,
    /// Last day, inclusive.
    pub valid_through: String,
}

record!(Period { name: "name", valid_from: "validFrom", valid_through: "validThrough" });

/// A document or a data set that facts come from.
#[derive(Debug, Default, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
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

record!(Source {
    id: "id",
    name: "name",
    publisher: "publisher",
    url: "url",
    license: "license",
    attribution: "attribution",
    date_published: "datePublished",
    date_checked: "dateChecked",
});

/// A file of the feed.
#[derive(Clone, Debug, Default, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Part {
    /// `places`, `activities`, `topics`, `sections`, `guides`, `steps`, `themes`, `sources`, `retired`, or `text`,
    /// `words`, `section-text`, `guide-text`, `step-text` and `theme-text` (wording in `inLanguage`): each an array of
    /// records.
    #[serde(rename = "type")]
    pub kind: String,
    /// File name inside the feed's folder.
    pub url: String,
    /// The language of a part with wording.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub in_language: Option<String>,
    /// Of a large feed's `activities`: the Municipio that this part is about; absent for those of no Municipio.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub municipio: Option<u8>,
    /// Number of records.
    pub count: usize,
    /// SHA-256 of the file, in hexadecimal.
    pub sha256: String,
}

record!(Part {
    kind: "type",
    url: "url",
    in_language: "inLanguage",
    municipio: "municipio",
    count: "count",
    sha256: "sha256",
});

impl Part {
    /// Whether it holds wording in one language.
    pub fn is_wording(&self) -> bool {
        matches!(
            self.kind.as_str(),
            "text" | "words" | "section-text" | "guide-text" | "step-text" | "theme-text"
        )
    }

    /// Whether only some pages need it.
    pub fn is_apart(&self) -> bool {
        Collection::ALL.iter().any(|it| it.has(self))
    }
}

/// Parts that belong together, and that only some pages need.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Collection {
    /// Services.
    Services,
    /// The list of guides.
    Guides,
    /// The steps of guides.
    Flows,
    /// The themes of the section for older people.
    Themes,
}

impl Collection {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Services, Self::Guides, Self::Flows, Self::Themes];

    /// Whether a part belongs to it. The sources belong to three.
    pub fn has(self, part: &Part) -> bool {
        let kinds: &[&str] = match self {
            Self::Services => &["sections", "section-text", "sources"],
            Self::Guides => &["guides", "guide-text"],
            Self::Flows => &["steps", "step-text", "sources"],
            Self::Themes => &["themes", "theme-text", "sources"],
        };
        kinds.contains(&part.kind.as_str())
    }
}

/// The records of a part, each still unread: a broken one costs itself only.
pub type Records = Vec<Box<str>>;

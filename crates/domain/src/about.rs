//! A feed's data about itself, and the wording of its records in other languages.

use std::collections::HashMap;

use crate::time::Date;

/// The publisher, the sources and the dates of a feed.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct About {
    /// Whether the content is invented, to show what the portal can do.
    pub sample: bool,
    /// Its publisher.
    pub publisher: String,
    /// The licence of the feed as a whole, as an SPDX identifier.
    pub license: Option<String>,
    /// The day of its last change.
    pub modified: Option<Date>,
    /// The last day on which it may be trusted.
    pub valid_through: Option<Date>,
    /// The sources of the facts.
    pub sources: Vec<Source>,
}

impl About {
    /// The source with this id.
    pub fn source(&self, id: &str) -> Option<&Source> {
        self.sources.iter().find(|it| it.id == id)
    }
}

/// A document or a data set that facts come from.
#[derive(Clone, Debug, PartialEq)]
pub struct Source {
    /// Stable within the feed.
    pub id: String,
    /// Its title, in Italian.
    pub name: String,
    /// Its publisher.
    pub publisher: Option<String>,
    /// The address at which it can be read.
    pub url: Option<String>,
    /// Its licence, as people write it: `CC BY 4.0`.
    pub license: Option<String>,
    /// The attribution that its licence asks for.
    pub attribution: Option<String>,
    /// The date that it bears; `None` where it bears none.
    pub published: Option<Date>,
    /// The day on which it was read for this feed.
    pub checked: Date,
}

/// The id of a [`Source`].
pub type SourceRef = String;

/// Wording of records in one language other than Italian.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Translations {
    /// By activity id.
    pub activities: HashMap<String, Text>,
    /// By place id.
    pub places: HashMap<String, Text>,
    /// By topic id.
    pub topics: HashMap<String, Text>,
}

/// One record's wording.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Text {
    /// The name.
    pub name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// Everyday words for it, for the search only.
    pub alternate_names: Vec<String>,
    /// The things to bring.
    pub bring: Vec<String>,
    /// The way from the stop to the door.
    pub directions: Option<String>,
    /// All notes, in their order.
    pub notes: Vec<String>,
    /// Whether nobody but a machine translated it.
    pub machine: bool,
    /// The date of the Italian text that this translates, where it is known.
    pub of: Option<Date>,
}

impl Text {
    /// Whether it may be shown beside Italian that was last changed on `modified`. A machine's translation of another
    /// text may hold facts that are no longer true; a person's is kept, for it was right once and better than none.
    pub fn holds(&self, modified: Option<Date>) -> bool {
        !self.machine || !matches!((self.of, modified), (Some(of), Some(modified)) if of < modified)
    }
}

/// An id that was published once and is no longer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Retired {
    /// The id.
    pub id: String,
    /// Whether it was a place; otherwise it was an activity.
    pub is_place: bool,
    /// Since when.
    pub since: Date,
    /// Id of the record that took its place.
    pub replaced_by: Option<String>,
}

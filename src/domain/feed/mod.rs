//! The feed: static JSON files that anybody can publish and read.
//!
//! [`raw`] is what stands in the files; [`load`] turns it into a [`Catalogue`](super::catalogue::Catalogue) and
//! never fails as a whole over one record. The folder holds a manifest and the parts that it lists.

mod about;
mod convert;
mod finding;
mod json;
mod load;
pub mod raw;
mod read;
mod scope;

pub use about::{About, Retired, Source, SourceRef, Text, Translations};
pub use finding::{Code, Finding, Problem, Severity};
pub(crate) use json::Value as Json;
pub use load::{FeedError, Loader, Pending, is_id, read_words};
pub use read::{Read, examine};
pub use scope::Scope;

/// The version of the format that this program reads and writes: another major version is refused.
pub const FORMAT: &str = "1.1";

/// The manifest's name inside the feed's folder.
pub const MANIFEST: &str = "manifest.json";

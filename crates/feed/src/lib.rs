//! The feed: static JSON files that anybody can publish and read.
//!
//! [`raw`] is what stands in the files; [`Loader`] turns it into a [`Catalogue`](domain::catalogue::Catalogue) and
//! never fails as a whole over one record. The folder holds a manifest and the parts that it lists.

mod convert;
mod finding;
mod guides;
mod load;
pub mod raw;
mod read;
mod scope;
mod services;
mod themes;

pub use finding::{Code, Diagnostic, FieldDiagnostic, Severity};
pub use guides::{flow_and_faults, guide_faults, read_flows, read_guides};
pub use load::{FeedError, Loader, Pending, read_words};
pub use read::{FromJson, from_json_with_errors};
pub use scope::Scope;
pub use services::{read_services, section_faults};
pub use themes::{read_themes, theme_faults};

/// The version of the format that this program reads and writes: another major version is refused.
pub const FORMAT: &str = "1.6";

/// The manifest's name inside the feed's folder.
pub const MANIFEST: &str = "manifest.json";

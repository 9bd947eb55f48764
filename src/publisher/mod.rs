//! The publisher's side, on the host only: reads the City's open data, writes feeds.

pub mod ds3017;
mod files;

pub use files::{PublishError, import_ds3017};

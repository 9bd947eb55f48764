//! The publisher's side, on the host only: reads the City's open data, writes feeds.

pub mod build;
pub mod check;
pub mod ds3017;
pub mod files;
pub mod folder;
pub mod format;
pub mod generate;
pub mod import;
pub mod minify;
pub mod schema;

//! The publisher's side, on the host only: reads the City's open data, writes feeds.

pub mod build;
pub mod check;
pub mod clock;
pub mod diff;
pub mod ds3017;
pub mod export;
pub mod format;
pub mod load;
pub mod minify;
pub mod phrase;
pub mod schema;
pub mod sheet;
pub mod stats;
pub mod words;

//! The publishers' tool `feed`: reads, checks, imports, compares and exports feeds.
//!
//! Each command is a module with its `Args` and its `run`; `main.rs` lists them. Words for people stand in `locales/`,
//! in Italian and English, and are looked up in [`words`]. The tool asks the machine for the date in [`clock`] alone.
//!
//! Nothing here travels to phones, and nothing here knows the portal's pages: what both need lives in `domain` and
//! `feed`. Begin with the command in question; [`check`] is the largest, [`sheet`] reads everyday Italian.

pub mod build;
pub mod check;
pub mod clock;
pub mod describe;
pub mod diff;
pub mod ds3017;
pub mod export;
pub mod format;
pub mod languages;
pub mod load;
pub mod map;
pub mod minify;
pub mod schema;
pub mod sheet;
pub mod stats;
pub mod words;

//! The citizens' portal of Milan's *Case di Quartiere*: the code that phones load on top of the domain, the feed and
//! the wording, which are crates of their own (`ARCHITECTURE.md` has the map).
//!
//! Each layer depends only on those above it:
//!
//! | module | what it is | knows the browser |
//! |---|---|---|
//! | [`preferences`] | the reader's preferences | no |
//! | [`route`] | every address of the portal, read and written | no |
//! | [`ui`] | pages and components: functions from loaded data to HTML | no |
//! | `browser` | wasm only: fetch, history, storage, `Intl`, focus, announcements | it is the edge |
//!
//! Data flows one way: address → [`route::Address`] → [`domain::search::Search::run`] → results → view.

#[cfg(target_arch = "wasm32")]
pub mod browser;
pub mod preferences;
pub mod route;
pub mod ui;

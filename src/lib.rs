//! The citizens' portal of Milan's *Case di Quartiere*.
//!
//! Each layer depends only on those above it:
//!
//! | module | what it is | knows the browser |
//! |---|---|---|
//! | [`domain`] | places, activities, time, search; the feed's model and reader | no |
//! | [`route`] | every address of the portal, read and written | no |
//! | [`preferences`] | how somebody likes to read | no |
//! | [`wording`] | messages in the reader's language, dates, lists | no |
//! | [`ui`] | pages and components: functions from loaded data to HTML | no |
//! | `browser` | wasm only: fetch, history, storage, `Intl`, focus, announcements | it is the edge |
//! | `prerender` | host only: writes every known address as a static page | no |
//! | `publisher` | host only: reads the City's open data, writes feeds | no |
//!
//! Data flows one way: address → [`route::Address`] → [`domain::search::search`] → results → view.

#[cfg(target_arch = "wasm32")]
pub mod browser;
pub mod preferences;
pub mod route;
pub mod ui;

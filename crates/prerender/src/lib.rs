//! Writes every address that a feed knows as a static page, in every language, around the built application.
//!
//! A phone shows this page before the program has arrived, a search engine reads it, a plain static server answers a
//! deep link with it, and it remains without JavaScript.
//!
//! Views come from the portal's crate; this one holds what surrounds them: the page's head and policy ([`write`] and
//! `frame.rs`), the start-up scripts, the files of languages, and the host's dates and numbers ([`Icu`]).
//! It decides nothing about content. Begin with `site.rs`, which writes one `edition.rs` a language.

mod assets;
mod edition;
mod frame;
mod icu;
mod locales;
mod pseudo;
mod site;
mod tablet;

pub use icu::{Icu, plural};
pub use locales::{compiled, messages};
pub use site::{Options, Report, write};

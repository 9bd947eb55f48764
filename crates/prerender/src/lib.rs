//! Writes every address that a feed knows as a static page, in Italian, around the built application.
//!
//! That is what a phone shows before the program has arrived, what a search engine reads, what a plain static server
//! answers to a deep link, and what remains without JavaScript.

mod frame;
mod icu;
mod locales;
mod pseudo;
mod site;

pub use icu::{Icu, plural};
pub use locales::{compiled, messages};
pub use site::{Options, Report, write};

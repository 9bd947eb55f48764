//! Pages and components: functions from a [`Context`] to a view, rendered in the browser and, at build time, as
//! static HTML.
//!
//! *Invariants:* a view calls no browser function and holds no state; links and forms are plain HTML, which the
//! browser layer turns into navigation; every word comes from the wording or from the feed.

pub mod components;
mod context;
mod head;
mod header;
pub mod modules;
pub mod pages;
mod shell;
mod speech;
mod square_code;

pub use context::{Apart, Context, Failure, Feed, Here, Locale, Reader, kind_words};
pub use head::{Head, answers_title, head};
pub use shell::{RETRY_ID, WAITING_ID, shell};
pub use speech::Speech;
pub use square_code::{SquareCode, square_code};

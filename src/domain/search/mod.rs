//! Finding activities: what is asked, what answers it.
//!
//! [`Query`] is what the address says, [`Index`] what the feed's words are, [`search`] the answer.

mod fold;
mod index;
mod query;
mod run;

pub use fold::{fold, words};
pub use index::Index;
pub use query::{Day, Order, PartOfDay, Query, QuietTime};
pub use run::{Hit, Results, search};

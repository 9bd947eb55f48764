//! Searching activities.
//!
//! [`Query`] holds what the address asks; [`parse_query()`] makes filters of its words for time, place and people;
//! [`Index`] holds the feed's words and [`Agenda`] its next days; [`Search::run`] returns the answers,
//! [`Search::why`] the reasons of each, [`suggest()`] the topics and places that somebody may be typing;
//! [`Danger`] comes before all of it: who needs help now is not given a list.
//! [`Search::soon`], [`Search::in_place`], [`Search::about`] and [`Search::proposals`] list activities without words, and
//! need no index.
//!
//! *Invariant:* a question costs time in proportion to the activities that its words meet, never to the feed's text.

mod agenda;
mod apart;
mod danger;
mod danger_words;
mod distance;
mod doc_values;
mod facets;
mod filters;
mod fold;
mod foreign;
mod index;
mod inverted_index;
mod matching;
mod parse_query;
mod phrases;
mod query;
mod run;
mod soonest;
mod suggest;
mod vocabulary;
mod weights;
mod why;
mod wishes;

pub use agenda::Agenda;
pub use apart::Found;
pub use danger::Danger;
pub use facets::Facets;
pub use filters::Filter;
pub use fold::{fold, words};
pub use foreign::may_be_in;
pub use index::{Index, IndexBuilder};
pub use parse_query::parse_query;
pub use query::{ClosedSeason, Day, Order, PartOfDay, Query};
pub use run::{Hit, Results, Search};
pub use suggest::{Suggestion, suggest};
pub use why::{MatchReason, Reading};
pub use wishes::{Proposal, Wish};

//! The portal's domain, as plain data and functions: places, activities, time, search.
//!
//! *Invariant:* nothing here knows Leptos, the browser, the clock or a user's language. The moment "now" comes in
//! as an argument, in Milan's civil time; words for people are the wording layer's.

pub mod about;
pub mod access;
pub mod activity;
pub mod age;
pub mod catalogue;
pub mod closed_season;
pub mod freshness;
pub mod geo;
pub mod guide;
pub mod id;
pub mod letters;
pub mod nearby;
pub mod occurrences;
pub mod place;
pub mod readability;
pub mod search;
pub mod service;
pub mod sort;
pub mod telephone;
pub mod theme;
pub mod time;
pub mod timetable;
pub mod topic;

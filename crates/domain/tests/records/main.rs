//! Tests of the domain with records written as they stand in a feed.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

mod age;
mod closed_season;
mod fit;
mod quarters;
mod sites;
mod timetable;

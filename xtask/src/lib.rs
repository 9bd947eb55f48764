//! Chores of development: serve the built site as a plain static host would, weigh what a phone loads, make
//! the map's outlines.

pub mod quarters;
pub mod serve;
pub mod sizes;

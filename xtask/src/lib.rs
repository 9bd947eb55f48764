//! Chores of development: serve the built site as a plain static host would, and weigh what a phone loads.

pub mod serve;
pub mod sizes;

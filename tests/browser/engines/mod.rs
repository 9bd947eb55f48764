//! What holds in the three engines of browsers alike.

mod journeys;
mod names;

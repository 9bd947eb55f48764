//! Tests that hold in all three browser engines.

mod journeys;
mod names;

//! The promises of the architecture, held by tests.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

mod circles;
mod clock;
mod layers;
mod lengths;
mod sources;
mod styles;

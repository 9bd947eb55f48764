//! The site in a real browser, as people and assistive technologies meet it.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

mod accessibility;
mod ageing;
mod bad_input;
mod catalogue;
mod danger;
mod embed;
mod engines;
mod gates;
mod guides;
mod harness;
mod header;
mod languages;
mod listening;
mod modules;
mod parts;
mod places;
mod pseudo;
mod reading;
mod search;
mod services;
mod static_languages;
mod static_pages;
mod support;
mod tablet;
mod takeover;
mod time_goes_on;
mod times;
mod views;

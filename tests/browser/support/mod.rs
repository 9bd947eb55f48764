//! The base of the browser tests: a page as an assistive technology is told of it, driven over WebDriver.
//!
//! States are waited for, never a time: [`Page::by_role`] and [`Page::wait_until`] ask again until the page is so,
//! and fail after ten seconds with what they saw instead.
#![allow(dead_code, reason = "each test binary uses a part of it")]

pub mod checks;
mod clock;
mod driver;
mod emulation;
mod engine;
mod heard;
mod page;
mod patience;
pub mod portal;
mod programs;
mod roles;
pub mod site;
mod words;

pub use clock::clock;
pub use driver::{AT_ONCE, processes};
pub use engine::Engine;
pub use page::Page;
pub use words::Words;

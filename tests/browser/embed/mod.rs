//! The portal in the pages of other sites, and the page on which their editors build that.

mod builder;
mod element;
mod host;
mod hosts;

//! Where things are and how far it is to them.

pub mod distance;

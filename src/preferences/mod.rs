//! The reader's preferences: the size of text, colours, how much is said.
//!
//! *Invariants:* a preference changes how a page looks or how much it says, never what it says; only the reader sets
//! preferences, and one that isn't set is as the device has it; preferences never leave the device.
//!
//! One table, [`Setting::values`], is behind the address (`?testo=150`), what the browser stores, the page
//! `/impostazioni` and the attributes of the root element (`data-testo="150"`) on which the style sheets act. The words
//! are a public contract: they stand in links.

mod choices;
mod setting;

pub use choices::{Announcements, Choices, Preferences};
pub use setting::{LARGE_TEXT, NORMAL_TEXT, OPERATOR, Setting};

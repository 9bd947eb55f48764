//! The portal's texts in the reader's language.
//!
//! Messages stand in `locales/<tag>/*.ftl`; the crate `messages` compiles them at build time. Italian is the source and
//! inside the program; another language is fetched when it is chosen, and its missing messages are shown in Italian,
//! marked as such ([`mark_italian`]). Dates, numbers and lists are formatted by [`Formats`]: the browser's `Intl`, or
//! ICU at build time.

mod bundle;
mod formats;
pub mod ids;
mod language;
mod messages;
mod state;
mod tongue;
mod value;
mod voice;

pub use bundle::{Localizer, Plural, is_italian_only};
pub use formats::{DateStyle, Formats, VESAK, with_ordinal};
pub use language::{ALIASES, LANGUAGES, Language, PSEUDO};
pub use messages::MessageId;
pub use state::{Origin, State};
pub use tongue::{TextLanguage, has_marks, mark_italian, mark_unknown, pieces, plain};
pub use value::Value;
pub use voice::{as_said, speech_chunks, voice_matches};

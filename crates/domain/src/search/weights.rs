//! The numbers that decide the order of the answers, in one place. `make bench ONLY=quality` judges a change of them.
//!
//! The score of a word for an activity is the impact of the field that has the word, at most 15, times the quality of the
//! match, at most 16. The weights of what readers need are in [`crate::access`].

/// The largest impact: it fills the bits that a posting has for it.
pub(super) const MAX_IMPACT: u8 = 15;
/// The impact of a word in an activity's name.
pub(super) const NAME: u8 = 15;
/// The impact of a word in a translation of its name.
pub(super) const TRANSLATED_NAME: u8 = 13;
/// The impact of a word in its organizer's name.
pub(super) const ORGANIZER: u8 = 5;
/// The impact of a word in its description.
pub(super) const DESCRIPTION: u8 = 3;
/// The impact of a word in the description of a service or a guide.
pub(super) const APART_DESCRIPTION: u8 = 5;
/// The score from which on a word means a service or a guide plainly: a name with one typing error, never a description.
pub(super) const APART_MEANT: u8 = 85;
/// The impact of a word in a topic's name.
pub(super) const TOPIC: u8 = 12;
/// The impact of a word in another name of a topic.
pub(super) const TOPIC_SYNONYM: u8 = 11;
/// The impact of a word in a place's name.
pub(super) const PLACE: u8 = 12;
/// The impact of a word in another name of a place.
pub(super) const PLACE_SYNONYM: u8 = 11;
/// The impact of a word in a place's address.
pub(super) const ADDRESS: u8 = 8;
/// The impact of a word in the name of a place's quarter.
pub(super) const QUARTER: u8 = 8;
/// The impact of a word that people use for a kind of place.
pub(super) const PLACE_KIND: u8 = 8;

/// The quality of a word that stands in the index as it was typed.
pub(super) const EXACT: u8 = 16;
/// The quality of a word with the same stem.
pub(super) const STEM: u8 = 14;
/// The quality of a word that begins as was typed; longer words have a little less.
pub(super) const BEGINNING: u8 = 12;
/// The quality of a word that differs by doubled letters only, by one typing error, and by two. A word that goes on for up
/// to three letters loses one for each.
pub(super) const SIMILAR: [u8; 3] = [10, 8, 6];
/// A similar word of at least this quality has at most one typing error.
pub(super) const AT_MOST_ONE_ERROR: u8 = 7;

/// The best score.
pub(super) const BEST: u16 = 15 * 16;
/// A name that has every word of a query with at least this score is what the query means.
pub(super) const IN_ONE_NAME: u8 = 60;
/// The score that such a name adds to its activities.
pub(super) const ONE_NAME: u16 = 30;
/// The score from which on a topic or a place is suggested.
pub(super) const SUGGESTED: u16 = 60;
/// The score from which on a match in the activity's own words needs no explanation.
pub(super) const SELF_EVIDENT: u8 = 9 * 4;
/// A topic that is found under a wider one, or that answers a need, loses this share of the score: 1/4.
pub(super) const NARROWER_LOSS: u8 = 4;
/// An activity loses this share of a topic's score where the topic isn't its first one: 1/8.
pub(super) const SECONDARY_LOSS: u8 = 8;

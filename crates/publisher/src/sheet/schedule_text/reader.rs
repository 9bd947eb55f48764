//! The reader's state. `read.rs`, `bounds.rs` and `words.rs` each read their kind of words with it.

use super::super::finding::CellDiagnostic;
use super::draft::{Mode, ScheduleDraft};
use super::token::Cursor;
use domain::time::Date;

/// Reads a text into a draft.
pub struct Reader<'a> {
    pub(super) cursor: Cursor<'a>,
    pub(super) draft: &'a mut ScheduleDraft,
    pub(super) notes: &'a mut Vec<CellDiagnostic>,
    pub(super) mode: Mode,
    /// The days that follow are days without the activity.
    pub(super) excluding: bool,
    /// The days that follow are further days with the activity.
    pub(super) adding: bool,
    pub(super) today: Date,
}

use std::fmt;

/// Something in the source that isn't plain: what stands there and what became of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ImportDiagnostic {
    /// The row's `id` in the source.
    pub row: String,
    /// The column.
    pub field: &'static str,
    /// What stands there and what became of it.
    pub diagnostic: RowDiagnostic,
}

/// A remark on a piece of text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RowDiagnostic {
    /// The piece, letter for letter.
    pub source: String,
    /// How it was read.
    pub outcome: Outcome,
}

/// What became of a piece of text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// A slip of the pen that leaves no doubt: only the publisher is told.
    Mended(String),
    /// A slip that somebody else could read otherwise: citizens are told too.
    ReadAs(String),
    /// Citizens are told this sentence.
    Note(String),
    /// It could not be read; nothing of it is in the feed.
    Unread,
}

/// A value and what was remarked while reading it.
#[derive(Debug, Default, PartialEq)]
pub struct Read<T> {
    /// The value.
    pub value: T,
    /// The remarks, each once.
    pub diagnostics: Vec<RowDiagnostic>,
}

impl RowDiagnostic {
    /// A remark on `source`.
    pub fn new(source: &str, outcome: Outcome) -> Self {
        Self { source: source.to_owned(), outcome }
    }

    /// What a citizen reads about it, in Italian.
    pub fn note(&self) -> Option<String> {
        let source = &self.source;
        match &self.outcome {
            Outcome::Mended(_) => None,
            Outcome::ReadAs(read) => {
                Some(format!("Nei dati del Comune c'è scritto «{source}»: lo abbiamo letto «{read}»."))
            }
            Outcome::Note(note) => Some(note.clone()),
            Outcome::Unread => {
                Some(format!("Nei dati del Comune c'è scritto «{source}»: non siamo riusciti a leggerlo."))
            }
        }
    }
}

impl fmt::Display for ImportDiagnostic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "row {}, {}: \"{}\" ", self.row, self.field, self.diagnostic.source)?;
        match &self.diagnostic.outcome {
            Outcome::Mended(read) => write!(f, "read as \"{read}\""),
            Outcome::ReadAs(read) => write!(f, "read as \"{read}\" (with a note)"),
            Outcome::Note(note) => write!(f, "noted: {note}"),
            Outcome::Unread => write!(f, "NOT READ"),
        }
    }
}

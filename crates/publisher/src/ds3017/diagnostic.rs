use std::fmt;

/// A diagnostic with its cell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ImportDiagnostic {
    /// The row's `id` in the source.
    pub row: String,
    /// The column.
    pub field: &'static str,
    /// The piece of text and its outcome.
    pub diagnostic: RowDiagnostic,
}

/// A piece of text in the source that isn't plain, and its outcome.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RowDiagnostic {
    /// The piece, letter for letter.
    pub source: String,
    /// Its outcome.
    pub outcome: Outcome,
}

/// The outcome of reading a piece of text.
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

/// A value and the diagnostics of reading it.
#[derive(Debug, Default, PartialEq)]
pub struct Read<T> {
    /// The value.
    pub value: T,
    /// The diagnostics, each once.
    pub diagnostics: Vec<RowDiagnostic>,
}

impl RowDiagnostic {
    /// A diagnostic on `source`.
    pub fn new(source: &str, outcome: Outcome) -> Self {
        Self { source: source.to_owned(), outcome }
    }

    /// The note that citizens read about it, in Italian.
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

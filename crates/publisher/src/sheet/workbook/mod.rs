//! Spreadsheet files as rows of text, whatever program wrote them. Limits are kept while reading, never after.

mod clean;
mod csv;
mod ods;
mod xlsx;
mod zip;

use super::finding::CellDiagnostic;
use crate::words::Words;

/// Rows of a sheet, title and headings included.
pub const MOST_ROWS: u32 = 20_000;
/// Columns of a sheet.
pub const MOST_COLUMNS: u32 = 200;
/// Letters of a cell.
pub const MOST_LETTERS: usize = 10_000;
/// Bytes of a file as it stands on the disk.
pub const MOST_BYTES: usize = 32 << 20;
/// Bytes of a file once decompressed, and cells of a sheet once repeated ones are counted.
const MOST_DECOMPRESSED: u64 = 48 << 20;
const MOST_CELLS: u64 = 2_000_000;

/// A table with text in its cells.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Table {
    /// The sheet's name; empty in a CSV file.
    pub name: String,
    /// Rows that hold something, in order.
    pub rows: Vec<Row>,
}

/// A row of a table.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Row {
    /// As the spreadsheet numbers it, from 1.
    pub number: u32,
    /// Its cells; those after the last filled one may be missing.
    pub cells: Vec<String>,
    /// The diagnostics of its cells, by column.
    pub notes: Vec<(usize, CellDiagnostic)>,
}

/// Why a file can't be used at all.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unusable {
    /// It is larger than a programme ever is, or would be once decompressed.
    TooLarge,
    /// It has more rows than are read.
    TooManyRows,
    /// It has more columns than are read.
    TooManyColumns,
    /// It is protected by a password.
    Encrypted,
    /// It is none of the formats that are read, but seems to be this one.
    Format(OtherFormat),
    /// It is damaged; the reader's error.
    Damaged(String),
    /// It has no rows.
    Empty,
    /// No row has headings; those that a row might have had, if any.
    NoHeadings(Vec<String>),
    /// It has headings and nothing below them.
    HeadingsOnly,
}

/// The kind of a file that isn't read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OtherFormat {
    /// A workbook of Excel as it was written until 2007.
    OldXls,
    /// PDF.
    Pdf,
    /// RTF.
    Rtf,
    /// A picture.
    Picture,
    /// A page of HTML.
    Html,
    /// An archive that holds no spreadsheet.
    Zip,
    /// Any other file that isn't text.
    Binary,
}

impl OtherFormat {
    /// The id of the message that names it.
    fn message(self) -> &'static str {
        match self {
            Self::OldXls => "sheet-seems-old-xls",
            Self::Pdf => "sheet-seems-pdf",
            Self::Rtf => "sheet-seems-rtf",
            Self::Picture => "sheet-seems-picture",
            Self::Html => "sheet-seems-html",
            Self::Zip => "sheet-seems-zip",
            Self::Binary => "sheet-seems-binary",
        }
    }
}

impl Unusable {
    /// The reason as a sentence.
    pub fn in_words(&self, words: &Words) -> String {
        match self {
            Self::TooLarge => words.get("sheet-too-large"),
            Self::TooManyRows => words.get("sheet-too-many-rows"),
            Self::TooManyColumns => words.get("sheet-too-many-columns"),
            Self::Encrypted => words.get("sheet-encrypted"),
            Self::Format(seems) => {
                words.say("sheet-other-format", &[("seems", words.get(seems.message()).into())])
            }
            Self::Damaged(cause) => words.say("sheet-damaged", &[("cause", cause.as_str().into())]),
            Self::Empty => words.get("sheet-empty"),
            Self::NoHeadings(found) if found.is_empty() => words.get("sheet-no-headings"),
            Self::NoHeadings(found) => {
                let found = found.iter().map(|it| format!("«{it}»")).collect::<Vec<_>>().join(", ");
                words.say("sheet-no-name-column", &[("found", found.into())])
            }
            Self::HeadingsOnly => words.get("sheet-headings-only"),
        }
    }
}

/// Reads a file by what is in it: people rename files.
pub fn read(bytes: &[u8]) -> Result<Vec<Table>, Unusable> {
    if bytes.len() > MOST_BYTES {
        return Err(Unusable::TooLarge);
    }
    let mut tables = match seems(bytes) {
        Seems::Zip => match zip::check(bytes)? {
            zip::Holds::Xlsx => xlsx::read(bytes)?,
            zip::Holds::Ods(content) => ods::read(bytes, &content)?,
        },
        Seems::Text => vec![csv::read(bytes)?],
        Seems::Empty => return Err(Unusable::Empty),
        Seems::EncryptedOrOld => return Err(Unusable::Encrypted),
        Seems::Other(what) => return Err(Unusable::Format(what)),
    };
    for table in &mut tables {
        table.rows.iter_mut().for_each(clean::row);
        table.rows.retain(|it| it.cells.iter().any(|it| !it.is_empty()));
    }
    tables.retain(|it| !it.rows.is_empty());
    if tables.is_empty() { Err(Unusable::Empty) } else { Ok(tables) }
}

enum Seems {
    Zip,
    Text,
    Empty,
    EncryptedOrOld,
    Other(OtherFormat),
}

fn seems(bytes: &[u8]) -> Seems {
    // An .xlsx with a password is wrapped as an old .xls is: the names inside are UTF-16.
    const OLD: [u8; 8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
    let package: Vec<u8> = "EncryptedPackage".bytes().flat_map(|it| [it, 0]).collect();
    match bytes {
        [] => Seems::Empty,
        _ if bytes.starts_with(b"PK") => Seems::Zip,
        _ if bytes.starts_with(&OLD) => {
            if bytes.windows(package.len()).any(|it| it == package) {
                Seems::EncryptedOrOld
            } else {
                Seems::Other(OtherFormat::OldXls)
            }
        }
        _ if bytes.starts_with(b"%PDF") => Seems::Other(OtherFormat::Pdf),
        _ if bytes.starts_with(b"{\\rtf") => Seems::Other(OtherFormat::Rtf),
        _ if bytes.starts_with(&[0x89, b'P', b'N', b'G']) || bytes.starts_with(&[0xFF, 0xD8]) => {
            Seems::Other(OtherFormat::Picture)
        }
        _ if begins_as_html(bytes) => Seems::Other(OtherFormat::Html),
        _ if bytes.starts_with(&[0xFF, 0xFE]) || bytes.starts_with(&[0xFE, 0xFF]) => Seems::Text,
        _ if bytes.contains(&0) && !csv::is_utf16(bytes) => Seems::Other(OtherFormat::Binary),
        _ => Seems::Text,
    }
}

fn begins_as_html(bytes: &[u8]) -> bool {
    let head = String::from_utf8_lossy(bytes.get(..200.min(bytes.len())).unwrap_or_default()).to_lowercase();
    let head = head.trim_start_matches('\u{feff}').trim_start();
    ["<!doctype html", "<html", "<table", "<?xml"].iter().any(|it| head.starts_with(it))
}

/// Cells put down one by one, within the limits.
#[derive(Default)]
struct Sink {
    rows: Vec<Row>,
    /// Bytes of all cells: many may show one long text.
    bytes: usize,
}

impl Sink {
    /// Puts down the text of a cell; rows and columns are counted from 0 and come in the order of rows.
    fn put(&mut self, row: u32, column: u32, text: String) -> Result<(), Unusable> {
        if text.trim().is_empty() {
            return Ok(());
        }
        if row >= MOST_ROWS {
            return Err(Unusable::TooManyRows);
        }
        if column >= MOST_COLUMNS {
            return Err(Unusable::TooManyColumns);
        }
        self.bytes = self.bytes.saturating_add(text.len());
        if self.bytes > MOST_BYTES {
            return Err(Unusable::TooLarge);
        }
        let (number, column) = (row + 1, usize::try_from(column).unwrap_or_default());
        let at = match self.rows.binary_search_by_key(&number, |it| it.number) {
            Ok(at) => at,
            Err(at) => {
                self.rows.insert(at, Row { number, ..Row::default() });
                at
            }
        };
        if let Some(row) = self.rows.get_mut(at) {
            if row.cells.len() <= column {
                row.cells.resize(column + 1, String::new());
            }
            if let Some(cell) = row.cells.get_mut(column) {
                *cell = text;
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests;

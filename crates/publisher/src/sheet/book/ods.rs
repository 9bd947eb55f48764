use std::io::Cursor;

use calamine::{Data, Ods, OdsError, Reader, SheetVisible};

use super::{MOST_CELLS, MOST_DECOMPRESSED, MOST_ROWS, Sink, Table, Unusable};

/// Columns that the library makes at most.
const WIDEST: u64 = 16_384;

/// Reads the sheets of a spreadsheet that can be seen. `content`: its `content.xml`, decompressed within the limits.
pub fn read(bytes: &[u8], content: &[u8]) -> Result<Vec<Table>, Unusable> {
    weigh(content)?;
    let mut book: Ods<_> = Ods::new(Cursor::new(bytes)).map_err(damaged)?;
    let seen = |it: &&calamine::Sheet| it.visible == SheetVisible::Visible;
    let names: Vec<_> = book.sheets_metadata().iter().filter(seen).map(|it| it.name.clone()).collect();
    let mut tables = Vec::new();
    for name in names {
        let range = book.worksheet_range(&name).map_err(damaged)?;
        let (top, left) = range.start().unwrap_or_default();
        let mut sink = Sink::default();
        for (row, column, value) in range.used_cells() {
            let row = u32::try_from(row).unwrap_or(u32::MAX).saturating_add(top);
            let column = u32::try_from(column).unwrap_or(u32::MAX).saturating_add(left);
            sink.put(row, column, text(value))?;
        }
        tables.push(Table { name, rows: sink.rows });
    }
    Ok(tables)
}

fn text(value: &Data) -> String {
    match value {
        Data::Empty => String::new(),
        Data::Bool(yes) => if *yes { "sì" } else { "no" }.to_owned(),
        Data::DurationIso(text) => duration(text).unwrap_or_else(|| text.clone()),
        Data::DateTimeIso(text) => text.trim_end_matches("T00:00:00").replace('T', " "),
        other => other.to_string(),
    }
}

/// `PT09H30M00S` as `09:30`.
fn duration(text: &str) -> Option<String> {
    let (hours, rest) = text.strip_prefix("PT")?.split_once('H')?;
    let minutes = rest.split_once('M')?.0;
    Some(format!("{:02}:{:02}", hours.parse::<u16>().ok()?, minutes.parse::<u16>().ok()?))
}

/// Cells can be repeated: a line of XML may stand for millions of them, all of which the library would make. They
/// are counted before it is asked. What is empty at the end of a row or of a sheet is never made.
fn weigh(content: &[u8]) -> Result<(), Unusable> {
    let mut weight = Weight::default();
    let mut rest = content;
    while let Some(at) = rest.iter().position(|it| *it == b'<') {
        rest = rest.get(at..).unwrap_or_default();
        let markup = markup(rest);
        let after = rest.get(markup.len().max(1)..).unwrap_or_default();
        if markup.starts_with(b"<table:") {
            let text = after.windows(7).position(|it| it == b"<table:").unwrap_or(after.len());
            weight.count(markup, markup.len() + text)?;
        }
        rest = after;
    }
    weight.end_row()?;
    weight.end_table()
}

#[derive(Default)]
struct Weight {
    /// Cells of all tables.
    cells: u64,
    /// Bytes of all tables.
    bytes: u64,
    /// Rows of this table up to the last one that holds something, and those after it.
    rows: u64,
    blank_rows: u64,
    width: u64,
    /// Of this row: how often it is repeated, its cells up to the last filled one, and those after it.
    repeated: u64,
    filled: u64,
    blank: u64,
}

impl Weight {
    fn count(&mut self, tag: &[u8], bytes: usize) -> Result<(), Unusable> {
        let name = tag.get(1..).unwrap_or_default();
        let name = name.split(|it| it.is_ascii_whitespace() || *it == b'>' || *it == b'/').next();
        match name.unwrap_or_default() {
            b"table:table" => {
                self.end_row()?;
                self.end_table()
            }
            b"table:table-row" => {
                self.end_row()?;
                self.repeated = repeats(tag, b"number-rows-repeated")?;
                Ok(())
            }
            b"table:table-cell" | b"table:covered-table-cell" => {
                let times = repeats(tag, b"number-columns-repeated")?;
                let empty = find(tag, b"office:").is_none() && find(tag, b"formula").is_none();
                if empty {
                    self.blank = self.blank.saturating_add(times);
                } else {
                    self.filled = self.filled.saturating_add(self.blank).saturating_add(times);
                    self.blank = 0;
                    self.cells = self.cells.saturating_add(self.filled.min(WIDEST));
                    let copies = times.min(WIDEST).saturating_mul(self.repeated);
                    self.bytes = self.bytes.saturating_add(copies.saturating_mul(bytes as u64));
                }
                match () {
                    () if self.cells > MOST_CELLS => Err(Unusable::TooManyColumns),
                    () if self.bytes > MOST_DECOMPRESSED => Err(Unusable::TooLarge),
                    () => Ok(()),
                }
            }
            _ => Ok(()),
        }
    }

    fn end_row(&mut self) -> Result<(), Unusable> {
        if self.filled > 0 {
            self.rows = self.rows.saturating_add(self.blank_rows).saturating_add(self.repeated);
            self.blank_rows = 0;
            self.width = self.width.max(self.filled);
        } else {
            self.blank_rows = self.blank_rows.saturating_add(self.repeated);
        }
        (self.repeated, self.filled, self.blank) = (0, 0, 0);
        if self.rows > u64::from(MOST_ROWS) { Err(Unusable::TooManyRows) } else { Ok(()) }
    }

    fn end_table(&mut self) -> Result<(), Unusable> {
        let cells = self.rows.saturating_mul(self.width.min(WIDEST));
        *self = Self { cells: self.cells.saturating_add(cells), bytes: self.bytes, ..Self::default() };
        if self.cells > 2 * MOST_CELLS { Err(Unusable::TooManyColumns) } else { Ok(()) }
    }
}

/// The number in an attribute, the largest where the tag has it twice; 1 without it.
fn repeats(tag: &[u8], attribute: &[u8]) -> Result<u64, Unusable> {
    let mut most = 1;
    let mut rest = tag;
    while let Some(at) = find(rest, attribute) {
        rest = rest.get(at + attribute.len()..).unwrap_or_default();
        let value = rest.split(|it| matches!(it, b'"' | b'\'')).nth(1).unwrap_or_default();
        let number = std::str::from_utf8(value).ok().and_then(|it| it.trim().parse::<u64>().ok());
        // Digits hidden as "&#49;" are no typing error.
        most = most.max(number.ok_or_else(|| Unusable::Damaged("number-repeated".to_owned()))?);
    }
    Ok(most)
}

/// The markup with which `text` begins. A sign ">" within quotes doesn't end a tag.
fn markup(text: &[u8]) -> &[u8] {
    let until = |end: &[u8]| find(text, end).map_or(text, |at| text.get(..at + end.len()).unwrap_or(text));
    if text.starts_with(b"<!--") {
        return until(b"-->");
    }
    if text.starts_with(b"<![CDATA[") {
        return until(b"]]>");
    }
    let mut quote = None;
    for (at, sign) in text.iter().enumerate() {
        match quote {
            Some(it) if it == sign => quote = None,
            None if *sign == b'>' => return text.get(..=at).unwrap_or(text),
            None if matches!(sign, b'"' | b'\'') => quote = Some(sign),
            _ => {}
        }
    }
    text
}

fn find(text: &[u8], word: &[u8]) -> Option<usize> {
    text.windows(word.len()).position(|it| it == word)
}

fn damaged(error: OdsError) -> Unusable {
    match error {
        OdsError::Password => Unusable::Encrypted,
        OdsError::CellLimitExceeded { .. } => Unusable::TooManyRows,
        other => Unusable::Damaged(other.to_string()),
    }
}

use std::fmt::Display;
use std::io::Cursor;

use calamine::{Data, Ods, OdsError, Reader as _, SheetVisible};
use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

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

/// Cells can be repeated: a line of XML may stand for millions of them, all of which the library would make. They are
/// counted before it is asked. Empty cells at the end of a row or of a sheet are never made.
fn weigh(content: &[u8]) -> Result<(), Unusable> {
    let mut reader = Reader::from_reader(content);
    // The same reader with the same settings as the library's: both see the same tags.
    let config = reader.config_mut();
    config.check_end_names = false;
    config.expand_empty_elements = true;
    let (mut weight, mut buffer, mut read) = (Weight::default(), Vec::new(), 0);
    loop {
        match reader.read_event_into(&mut buffer).map_err(broken)? {
            Event::Start(tag) => weight.open(&tag)?,
            Event::Eof => break,
            _ => {}
        }
        let position = reader.buffer_position();
        weight.add_bytes(position.saturating_sub(read))?;
        read = position;
        buffer.clear();
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
    /// How many cells hold the text that follows.
    copies: u64,
}

impl Weight {
    fn open(&mut self, tag: &BytesStart<'_>) -> Result<(), Unusable> {
        let name = tag.name();
        if name.0.starts_with("table:") {
            self.copies = 0;
        }
        match name.0 {
            "table:table" => {
                self.end_row()?;
                self.end_table()
            }
            "table:table-row" => {
                self.end_row()?;
                self.repeated = Repeated::read(tag, "table:number-rows-repeated")?.times;
                Ok(())
            }
            "table:table-cell" | "table:covered-table-cell" => {
                self.add_cell(&Repeated::read(tag, "table:number-columns-repeated")?)
            }
            _ => Ok(()),
        }
    }

    fn add_cell(&mut self, cell: &Repeated) -> Result<(), Unusable> {
        if cell.is_empty {
            self.blank = self.blank.saturating_add(cell.times);
            return Ok(());
        }
        self.filled = self.filled.saturating_add(self.blank).saturating_add(cell.times);
        self.blank = 0;
        self.cells = self.cells.saturating_add(self.filled.min(WIDEST));
        self.copies = cell.times.min(WIDEST).saturating_mul(self.repeated);
        if self.cells > MOST_CELLS { Err(Unusable::TooManyColumns) } else { Ok(()) }
    }

    /// Adds bytes of markup or text, as often as the cell that holds them is repeated.
    fn add_bytes(&mut self, bytes: u64) -> Result<(), Unusable> {
        self.bytes = self.bytes.saturating_add(self.copies.saturating_mul(bytes));
        if self.bytes > MOST_DECOMPRESSED { Err(Unusable::TooLarge) } else { Ok(()) }
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

/// The number of times that an element is repeated.
struct Repeated {
    /// 1 without the attribute.
    times: u64,
    /// Whether no attribute gives a value or a formula.
    is_empty: bool,
}

impl Repeated {
    fn read(tag: &BytesStart<'_>, count: &str) -> Result<Self, Unusable> {
        let mut repeated = Self { times: 1, is_empty: true };
        for attribute in tag.attributes() {
            let attribute = attribute.map_err(broken)?;
            let name = attribute.key.0;
            if name == count {
                // Digits hidden as "&#49;" are no typing error.
                repeated.times = attribute.value.trim().parse().map_err(|_| broken(count))?;
            } else if name.starts_with("office:") || name == "table:formula" {
                repeated.is_empty = false;
            }
        }
        Ok(repeated)
    }
}

fn broken(cause: impl Display) -> Unusable {
    Unusable::Damaged(cause.to_string())
}

fn damaged(error: OdsError) -> Unusable {
    match error {
        OdsError::Password => Unusable::Encrypted,
        OdsError::CellLimitExceeded { .. } => Unusable::TooManyRows,
        other => Unusable::Damaged(other.to_string()),
    }
}

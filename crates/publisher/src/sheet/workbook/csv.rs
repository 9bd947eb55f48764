use encoding_rs::{UTF_16BE, UTF_16LE, WINDOWS_1252};

use super::{Sink, Table, Unusable};

/// Lines that are looked at to tell the separator.
const LOOKED_AT: usize = 30;

/// Reads separated values: UTF-8, UTF-16 or Windows-1252; semicolons, commas or tabs.
pub fn read(bytes: &[u8]) -> Result<Table, Unusable> {
    let text = decode(bytes);
    let (text, told) = told_separator(&text);
    let mut reader = ::csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(told.unwrap_or_else(|| separator(text)))
        .from_reader(text.as_bytes());
    let mut sink = Sink::default();
    let mut record = ::csv::StringRecord::new();
    // "sep=;" stands in a row of its own.
    let mut row = u32::from(told.is_some());
    let mut end = 0;
    while reader.read_record(&mut record).map_err(|it| Unusable::Damaged(it.to_string()))? {
        // Blank lines aren't records, and a cell may have several lines: rows are counted as a spreadsheet does.
        row = row.saturating_add(blank_lines(text, end));
        end = usize::try_from(reader.position().byte()).unwrap_or(usize::MAX);
        for (column, cell) in record.iter().enumerate() {
            sink.put(row, u32::try_from(column).unwrap_or(u32::MAX), cell.to_owned())?;
        }
        row = row.saturating_add(1);
    }
    Ok(Table { name: String::new(), rows: sink.rows })
}

/// Blank lines from the byte `from` on.
fn blank_lines(text: &str, from: usize) -> u32 {
    let rest = text.as_bytes().get(from..).unwrap_or_default();
    // The reader stops between the two signs that end a line.
    let halfway = from.checked_sub(1).and_then(|it| text.as_bytes().get(it)) == Some(&b'\r');
    let rest = rest.strip_prefix(b"\n").filter(|_| halfway).unwrap_or(rest);
    let blank = rest.iter().take_while(|it| matches!(it, b'\r' | b'\n'));
    let lines = blank.filter(|it| **it == b'\n').count();
    u32::try_from(lines).unwrap_or(u32::MAX)
}

/// Excel is told the separator in a first line: `sep=;`.
fn told_separator(text: &str) -> (&str, Option<u8>) {
    let told = text.get(..4).filter(|it| it.eq_ignore_ascii_case("sep="));
    let Some((line, rest)) = told.and_then(|_| text.split_once('\n')) else { return (text, None) };
    match line.trim_end().as_bytes() {
        [_, _, _, _, sign] => (rest, Some(*sign)),
        [_, _, _, _] => (rest, Some(b'\t')),
        _ => (text, None),
    }
}

/// Whether every second byte of the beginning is zero, as in UTF-16 without a byte order mark.
pub fn is_utf16(bytes: &[u8]) -> bool {
    let head = bytes.get(..64.min(bytes.len())).unwrap_or_default();
    let zeros = |odd: usize| head.iter().skip(odd).step_by(2).filter(|it| **it == 0).count();
    let half = head.len() / 2;
    half > 1 && (zeros(0) * 10 > half * 8 || zeros(1) * 10 > half * 8)
}

fn decode(bytes: &[u8]) -> String {
    if let Some((encoding, mark)) = encoding_rs::Encoding::for_bom(bytes) {
        return encoding.decode_without_bom_handling(bytes.get(mark..).unwrap_or_default()).0.into_owned();
    }
    if is_utf16(bytes) {
        let encoding = if bytes.first() == Some(&0) { UTF_16BE } else { UTF_16LE };
        return encoding.decode_without_bom_handling(bytes).0.into_owned();
    }
    match std::str::from_utf8(bytes) {
        Ok(text) => text.to_owned(),
        Err(_) => WINDOWS_1252.decode_without_bom_handling(bytes).0.into_owned(),
    }
}

/// The sign that parts the lines into the same number of cells, more than one, most often.
fn separator(text: &str) -> u8 {
    let score = |sign: u8| {
        let mut reader = ::csv::ReaderBuilder::new()
            .has_headers(false)
            .flexible(true)
            .delimiter(sign)
            .from_reader(text.as_bytes());
        let widths: Vec<_> = reader.records().take(LOOKED_AT).flatten().map(|it| it.len()).collect();
        let most = |width: usize| widths.iter().filter(|it| **it == width).count() * width.min(40);
        widths.iter().filter(|it| **it > 1).map(|it| most(*it)).max().unwrap_or(0)
    };
    // The first one of equals wins: Italian spreadsheets write semicolons.
    let mut best = (0, b';');
    for sign in [b';', b'\t', b','] {
        let score = score(sign);
        if score > best.0 {
            best = (score, sign);
        }
    }
    best.1
}

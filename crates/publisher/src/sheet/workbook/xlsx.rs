use std::io::Cursor;

use calamine::{DataRef, Dimensions, ExcelDateTime, Reader, SheetType, SheetVisible, Xlsx};

use super::{Sink, Table, Unusable};

/// Excel's first day.
const EPOCH: i32 = 2_415_019;
const EPOCH_1904: i32 = 2_416_481;

/// Cells that are merged downwards and filled; more than these are left as they are.
const MOST_MERGED: usize = 5_000;

/// Reads the sheets of a workbook that can be seen, cell by cell: a range would be as large as its farthest cell.
pub fn read(bytes: &[u8]) -> Result<Vec<Table>, Unusable> {
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).map_err(damaged)?;
    let seen = |it: &&calamine::Sheet| it.typ == SheetType::WorkSheet && it.visible == SheetVisible::Visible;
    let names: Vec<_> = book.sheets_metadata().iter().filter(seen).map(|it| it.name.clone()).collect();
    let mut tables = Vec::new();
    for name in names {
        let mut sink = Sink::default();
        let mut cells = book.worksheet_cells_reader(&name).map_err(damaged)?;
        while let Some(cell) = cells.next_cell().map_err(damaged)? {
            let (row, column) = cell.get_position();
            sink.put(row, column, text(cell.get_value()))?;
        }
        drop(cells);
        let merged = book.merge_cells_by_sheet_name(&name).unwrap_or_default();
        fill(&mut sink, &merged);
        tables.push(Table { name, rows: sink.rows });
    }
    Ok(tables)
}

/// "Casa" is often written once, in a cell that spans the rows of all its activities.
fn fill(sink: &mut Sink, merged: &[Dimensions]) {
    let down = merged.iter().filter(|it| it.end.0 > it.start.0 && it.end.1 == it.start.1);
    for area in down.take(MOST_MERGED) {
        let Ok(column) = usize::try_from(area.start.1) else { continue };
        let inside =
            |it: &&mut super::Row| (area.start.0 + 1..=area.end.0.saturating_add(1)).contains(&it.number);
        let mut rows = sink.rows.iter_mut().filter(inside);
        let first = rows.next().filter(|it| it.number == area.start.0 + 1);
        let Some(text) = first.and_then(|it| it.cells.get(column).cloned()) else { continue };
        for row in rows {
            if row.cells.len() <= column {
                row.cells.resize(column + 1, String::new());
            }
            if let Some(cell) = row.cells.get_mut(column) {
                cell.clone_from(&text);
            }
        }
    }
}

fn text(value: &DataRef<'_>) -> String {
    match value {
        DataRef::Empty => String::new(),
        DataRef::Int(number) => number.to_string(),
        DataRef::Float(number) => number.to_string(),
        DataRef::String(text) | DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => text.clone(),
        DataRef::SharedString(text) => (*text).to_owned(),
        DataRef::Bool(yes) => if *yes { "sì" } else { "no" }.to_owned(),
        DataRef::DateTime(moment) => shown(*moment),
        DataRef::Error(error) => error.to_string(),
    }
}

/// A date as `2026-12-05`, a time as `09:30`, both with a space between.
fn shown(moment: ExcelDateTime) -> String {
    let value = moment.as_f64();
    if !(0.0..100_000.0).contains(&value) {
        return value.to_string();
    }
    if value >= 1.0 && moment.is_duration() {
        let minutes = (value * 1440.0).round();
        return format!("{:02}:{:02}", (minutes / 60.0).floor(), minutes % 60.0);
    }
    // Of no use beyond the minute: 9:30 is stored as 0.39583333.
    let minutes = (value * 1440.0).round();
    let (day, minute) = ((minutes / 1440.0).floor(), minutes % 1440.0);
    let time = format!("{:02}:{:02}", (minute / 60.0).floor(), minute % 60.0);
    if value < 1.0 {
        return if day > 0.0 { "24:00".to_owned() } else { time };
    }
    let epoch = if is_1904(moment) { EPOCH_1904 } else { EPOCH };
    #[expect(clippy::cast_possible_truncation, reason = "it is below 100,000")]
    let date = domain::time::Date::from_julian_day(epoch + day as i32);
    match date {
        Ok(date) if minute > 0.0 => format!("{date} {time}"),
        Ok(date) => date.to_string(),
        Err(_) => value.to_string(),
    }
}

/// Whether days are counted from 1904, as old Macs did: the type doesn't tell, its own conversion does.
fn is_1904(moment: ExcelDateTime) -> bool {
    let (year, ..) = moment.to_ymd_hms_milli();
    let (plain, ..) =
        ExcelDateTime::new(moment.as_f64(), calamine::ExcelDateTimeType::DateTime, false).to_ymd_hms_milli();
    year > plain + 3
}

fn damaged(error: calamine::XlsxError) -> Unusable {
    match error {
        calamine::XlsxError::Password => Unusable::Encrypted,
        other => Unusable::Damaged(other.to_string()),
    }
}

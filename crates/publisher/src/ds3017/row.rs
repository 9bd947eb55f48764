use csv::StringRecord;

use super::diagnostic::{ImportDiagnostic, Outcome, RowDiagnostic};

/// The table's columns, in its own words.
pub const COLUMNS: [&str; 17] = [
    "id",
    "Municipio",
    "Nome Sede",
    "Indirizzo Sede",
    "Aria condizionata",
    "Wifi",
    "Giardino",
    "Barriere Architettoniche",
    "Bar/Punto di ristoro gestito",
    "Distributore automatico di bevande e/o alimenti",
    "Orari di apertura",
    "Periodo di chiusura",
    "Attività disponibili",
    "Note",
    "LONG_X_4326",
    "LAT_Y_4326",
    "Location",
];

/// A row of the table.
#[derive(Clone, Copy, Debug)]
pub struct Row<'a> {
    headers: &'a StringRecord,
    record: &'a StringRecord,
}

impl<'a> Row<'a> {
    /// Refuses a row that hasn't as many cells as the table has columns: which is which, nobody can tell.
    pub fn new(headers: &'a StringRecord, record: &'a StringRecord) -> Result<Self, ImportDiagnostic> {
        let row = Self { headers, record };
        if headers.len() == record.len() {
            return Ok(row);
        }
        let cells = record.iter().collect::<Vec<_>>().join(";");
        let id = record.get(0).unwrap_or_default().to_owned();
        Err(ImportDiagnostic {
            row: id,
            field: "row",
            diagnostic: RowDiagnostic::new(&cells, Outcome::Unread),
        })
    }

    /// The cell in `column`; empty where there is none.
    pub fn cell(&self, column: &str) -> &'a str {
        let index = self.headers.iter().position(|it| name(it) == column);
        index.and_then(|it| self.record.get(it)).unwrap_or_default().trim()
    }

    /// The row's own number.
    pub fn id(&self) -> &'a str {
        self.cell("id")
    }
}

/// Reports columns that are missing or that nobody knows.
pub fn check_headers(headers: &StringRecord) -> Vec<ImportDiagnostic> {
    let missing = COLUMNS.into_iter().filter(|column| !headers.iter().any(|it| name(it) == *column));
    let unknown = headers.iter().filter(|it| !COLUMNS.contains(&name(it)));
    let diagnostic = |column: &str| ImportDiagnostic {
        row: "headers".to_owned(),
        field: "column",
        diagnostic: RowDiagnostic::new(column, Outcome::Unread),
    };
    missing.chain(unknown).map(diagnostic).collect()
}

fn name(header: &str) -> &str {
    header.trim_start_matches('\u{feff}').trim()
}

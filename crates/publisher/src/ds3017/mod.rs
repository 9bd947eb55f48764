//! Reads the City's open data `ds3017`, "Spazi freschi: case di quartiere": a table typed by hand.
//!
//! Everything that stands in the table is read or reported: nothing is dropped in silence.

mod activities;
mod closures;
pub mod command;
mod conflicts;
mod cursor;
mod dates;
mod diagnostic;
mod hours;
mod houses;
mod kinds;
mod place;
mod row;

use std::io::Read as Input;

use feed::raw;

pub use diagnostic::{ImportDiagnostic, Outcome, RowDiagnostic};

/// The year that the table's dates belong to; it seldom writes it.
const YEAR: i32 = 2026;

/// The table's id among the feed's sources.
const SOURCE: &str = "ds3017";

/// The records of the table and the diagnostics of its cells.
#[derive(Debug, Default)]
pub struct Import {
    /// The houses, in the table's order.
    pub places: Vec<raw::Place>,
    /// Their activities, in the table's order.
    pub activities: Vec<raw::Activity>,
    /// Everything that isn't plain, read or not.
    pub diagnostics: Vec<ImportDiagnostic>,
}

/// Reads the table.
pub fn import(table: impl Input) -> Result<Import, csv::Error> {
    let mut reader = csv::ReaderBuilder::new().delimiter(b';').flexible(true).from_reader(table);
    let headers = reader.headers()?.clone();
    let mut import = Import { diagnostics: row::check_headers(&headers), ..Import::default() };
    for record in reader.records() {
        let record = record?;
        match row::Row::new(&headers, &record) {
            Ok(row) => place::read(&row, &mut import),
            Err(diagnostic) => import.diagnostics.push(diagnostic),
        }
    }
    Ok(import)
}

#[cfg(test)]
mod tests {
    use super::*;

    const HEADERS: &str = "\u{feff}id;Municipio;Nome Sede;Indirizzo Sede;Aria condizionata;Wifi;Giardino;\
        Barriere Architettoniche;Bar/Punto di ristoro gestito;Distributore automatico di bevande e/o alimenti;\
        Orari di apertura;Periodo di chiusura;Attività disponibili;Note;LONG_X_4326;LAT_Y_4326;Location\n";

    fn imported(rows: &str) -> Import {
        import(format!("{HEADERS}{rows}").as_bytes()).unwrap()
    }

    #[test]
    fn a_plain_row_is_read_whole_and_without_remarks() {
        let import = imported(
            "24;Municipio 4;Zante;Via Zante, 36;si;no;;no;si;no;Dal 1 al 30 giugno: Lun 14:30-17:30, Mar 14:30-17:30.;\
             Dal 8 al 9 giugno;tombola e carte;;9.248;45.4595;(45.4595, 9.248)\n",
        );
        assert_eq!(import.diagnostics, []);
        let place = serde_json::to_value(import.places.first().unwrap()).unwrap();
        let expected = serde_json::json!({
            "id": "zante", "type": "ex-csrc", "municipio": 4, "name": "Zante", "address": "Via Zante 36",
            "geo": { "latitude": 45.4595, "longitude": 9.248 },
            "amenityFeature": {
                "airConditioning": true, "wifi": false, "cafe": true, "vendingMachine": false,
                "barriersAsStated": "Barriere Architettoniche: no"
            },
            "openingHours": [{
                "validFrom": "2026-06-01", "validThrough": "2026-06-30",
                "slots": [{ "byDay": ["Mo", "Tu"], "opens": "14:30", "closes": "17:30" }]
            }],
            "closures": [{ "validFrom": "2026-06-08", "validThrough": "2026-06-09" }],
            "sources": ["ds3017"]
        });
        assert_eq!(place, expected);
        let ids: Vec<_> = import.activities.iter().map(|it| it.id.as_str()).collect();
        assert_eq!(ids, ["tombola-zante", "gioco-delle-carte-zante"]);
    }

    #[track_caller]
    fn check(row: &str, remarked: &[(&str, &str)]) {
        let import = imported(row);
        let diagnostics: Vec<_> =
            import.diagnostics.iter().map(|it| (it.field, it.diagnostic.source.as_str())).collect();
        assert_eq!(diagnostics, remarked);
    }

    #[test]
    fn what_is_not_plain_is_reported() {
        let hours = "Dal 1 al 30 giugno: Lun 9-12";
        check(&format!("24;Municipio 4;Zante;Via Zante, 36;;;;;;;{hours};ND;;;;;\n"), &[("closures", "ND")]);
        check(
            &format!("24;Municipio X;Zante;Via Zante, 36;;;;;;;{hours};;;;;;\n"),
            &[("municipio", "Municipio X")],
        );
        check(
            &format!("24;Municipio 4;Zante;Via Zante, 36;forse;;;;;;{hours};;;;;;\n"),
            &[("airConditioning", "forse")],
        );
        check(&format!("24;Municipio 4;Zante;Via Zante;;;;;;;{hours};;;;;;\n"), &[("address", "Via Zante")]);
        check(
            &format!("24;Municipio 4;Zante;Via Zante, 36;;;;;;;{hours};;;;nove;45.4;\n"),
            &[("geo", "nove, 45.4")],
        );
        check(
            &format!("24;Municipio 4;Zante;Via Zante, 36;;;;;;;{hours};;;;9.2;45.4;(45.5, 9.2)\n"),
            &[("geo", "(45.5, 9.2)")],
        );
        check(
            &format!("99;Municipio 4;Nuova Casa;Via Zante, 36;;;;;;;{hours};;;;;;\n"),
            &[("id", "99 Nuova Casa")],
        );
        check(&format!("24;Municipio 4;Altra;Via Zante, 36;;;;;;;{hours};;;;;;\n"), &[("id", "24 Altra")]);
        check("24;Municipio 4\n", &[("row", "24;Municipio 4")]);
        check(
            "18;Municipio 4;Acquabella;Via X, 1;;;;;;;Dal 1 giugno al 11 settembre: Sab 9-12;dal 3 al 21 Agosto;;\
             aperto anche il 15 agosto;;;\n",
            &[("note", "aperto anche il 15 agosto"), ("closures", "il 15 agosto 2026")],
        );
        check(
            "15;Municipio 3;Boscovich;via Boscovich, 42;;;;;;;Dal 1 al 30 giugno: Lun 9-12;;tombola al sabato;;;;\n",
            &[("activities", "tombola al sabato")],
        );
    }

    #[test]
    fn a_table_with_other_columns_is_reported() {
        let import = import("id;Nome Sede;Colore\n24;Zante;blu\n".as_bytes()).unwrap();
        let unread = import.diagnostics.iter().map(|it| it.diagnostic.source.as_str()).collect::<Vec<_>>();
        assert!(unread.contains(&"Colore") && unread.contains(&"Municipio"), "{unread:?}");
    }

    #[test]
    fn an_unknown_house_gets_an_id_from_its_name() {
        let import = imported("99;Municipio 4;Nuova Casa d'Oggi;Via Zante, 36;;;;;;;;;;;;;\n");
        assert_eq!(import.places.first().map(|it| it.id.as_str()), Some("nuova-casa-d-oggi"));
    }
}

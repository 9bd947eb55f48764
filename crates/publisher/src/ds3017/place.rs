use domain::time::{Closure, Date, Season, weekday_code};
use feed::raw;

use super::activities::{activities, closed_days, record};
use super::closures::closures;
use super::conflicts::disputed;
use super::cursor::{Cursor, fold};
use super::diagnostic::{ImportDiagnostic, Outcome, Read, RowDiagnostic};
use super::hours::hours;
use super::houses::HOUSES;
use super::row::Row;
use super::{Import, SOURCE};

/// Reads one row into a place, its activities and its diagnostics.
pub fn read(row: &Row<'_>, import: &mut Import) {
    let mut notebook = Notebook { row: row.id().to_owned(), diagnostics: Vec::new() };
    let mut place = base(row, &mut notebook);
    let seasons = notebook.keep("openingHours", hours(row.cell("Orari di apertura")));
    let open = note(row.cell("Note"), &seasons, &mut notebook);
    let closures = notebook.keep("closures", closures(row.cell("Periodo di chiusura")));
    let closures = notebook.keep("closures", disputed(&seasons, &closures, &open));
    place.opening_hours = seasons.iter().map(raw_season).collect();
    place.closures = closures.iter().map(raw_closure).collect();
    let cell = row.cell("Attività disponibili");
    for named in notebook.keep("activities", activities(cell)) {
        let mut activity = record(&named, &place.id);
        if let Some(note) = closed_days(&named, &seasons) {
            let asking = "Chiedi alla Casa di Quartiere o chiama lo 02 02 02 prima di andare.";
            activity.description = activity.description.map(|it| format!("{it} {note} {asking}"));
            notebook.add("activities", cell, Outcome::Note(note));
        }
        import.activities.push(activity);
    }
    for note in notebook.diagnostics.iter().filter_map(|it| it.diagnostic.note()) {
        if !place.notes.contains(&note) {
            place.notes.push(note);
        }
    }
    import.diagnostics.extend(notebook.diagnostics);
    import.places.push(place);
}

/// Gathers the diagnostics of one row.
struct Notebook {
    row: String,
    diagnostics: Vec<ImportDiagnostic>,
}

impl Notebook {
    fn add(&mut self, field: &'static str, source: &str, outcome: Outcome) {
        self.diagnostics.push(ImportDiagnostic {
            row: self.row.clone(),
            field,
            diagnostic: RowDiagnostic::new(source, outcome),
        });
    }

    fn keep<T>(&mut self, field: &'static str, read: Read<T>) -> T {
        for diagnostic in read.diagnostics {
            self.diagnostics.push(ImportDiagnostic { row: self.row.clone(), field, diagnostic });
        }
        read.value
    }
}

/// The row's facts apart from times and activities.
fn base(row: &Row<'_>, notebook: &mut Notebook) -> raw::Place {
    let (id, kind, name) = identity(row, notebook);
    let municipio = row.cell("Municipio");
    let number = municipio.strip_prefix("Municipio").and_then(|it| it.trim().parse().ok());
    if number.is_none() && !municipio.is_empty() {
        notebook.add("municipio", municipio, Outcome::Unread);
    }
    raw::Place {
        id,
        kind,
        municipio: number.filter(|it| (1..=9).contains(it)),
        name,
        address: address(row.cell("Indirizzo Sede"), notebook),
        geo: geo(row, notebook),
        amenity_feature: Some(amenities(row, notebook)),
        sources: vec![SOURCE.to_owned()],
        ..raw::Place::default()
    }
}

/// The house by its row, as long as the row still bears a name of that house.
fn identity(row: &Row<'_>, notebook: &mut Notebook) -> (String, String, String) {
    let name = row.cell("Nome Sede");
    let source = format!("{} {name}", row.id());
    if let Some(it) = HOUSES.iter().find(|it| it.row == row.id() && share_a_word(it.name, name)) {
        if !fold(it.name).contains(&fold(name)) && !fold(name).contains(&fold(it.name)) {
            notebook.add("id", &source, Outcome::Mended(it.name.to_owned()));
        }
        return (it.id.to_owned(), it.kind.to_owned(), it.name.to_owned());
    }
    let id = words(name).join("-");
    notebook.add("id", &source, Outcome::Mended(format!("a house that isn't in the list, as {id}")));
    (id, "casa-di-quartiere".to_owned(), name.to_owned())
}

fn share_a_word(one: &str, other: &str) -> bool {
    let others = words(other);
    words(one).iter().any(|it| it.len() > 2 && others.contains(it))
}

fn words(name: &str) -> Vec<String> {
    let folded = fold(name).replace(|it: char| !it.is_ascii_alphanumeric(), " ");
    folded.split_whitespace().map(str::to_owned).collect()
}

/// Mends the typing, never the numbers: "Via G.Mompiani, 5" is "Via G. Mompiani 5".
fn address(text: &str, notebook: &mut Notebook) -> Option<String> {
    if text.is_empty() {
        return None;
    }
    if !text.contains(|it: char| it.is_ascii_digit()) {
        let note = "Il Comune non pubblica il numero civico.";
        notebook.add("address", text, Outcome::Note(note.to_owned()));
    }
    let tidy = text.replacen(", ", " ", 1).replace(" - (", " (").replace(',', ", ").replace('.', ". ");
    let tidy = tidy.split_whitespace().collect::<Vec<_>>().join(" ");
    Some(tidy.strip_prefix("via ").map_or(tidy.clone(), |it| format!("Via {it}")))
}

fn geo(row: &Row<'_>, notebook: &mut Notebook) -> Option<raw::Geo> {
    let (x, y) = (row.cell("LONG_X_4326"), row.cell("LAT_Y_4326"));
    if x.is_empty() && y.is_empty() {
        return None;
    }
    let (Ok(longitude), Ok(latitude)) = (x.parse(), y.parse()) else {
        notebook.add("geo", &format!("{x}, {y}"), Outcome::Unread);
        return None;
    };
    let location = row.cell("Location");
    if !location.is_empty() && location != format!("({y}, {x})") {
        notebook.add("geo", location, Outcome::ReadAs(format!("({y}, {x})")));
    }
    Some(raw::Geo { latitude, longitude })
}

/// The column that says "no" of every house, without a legend and without a word about steps. It is quoted, not read.
const BARRIERS: &str = "Barriere Architettoniche";

fn amenities(row: &Row<'_>, notebook: &mut Notebook) -> raw::Amenities {
    let mut yes = |field: &'static str, column: &str| match fold(row.cell(column)).as_str() {
        "si" => Some(true),
        "no" => Some(false),
        "" => None,
        _ => {
            notebook.add(field, row.cell(column), Outcome::Unread);
            None
        }
    };
    raw::Amenities {
        air_conditioning: yes("airConditioning", "Aria condizionata"),
        wifi: yes("wifi", "Wifi"),
        garden: yes("garden", "Giardino"),
        cafe: yes("cafe", "Bar/Punto di ristoro gestito"),
        vending_machine: yes("vendingMachine", "Distributore automatico di bevande e/o alimenti"),
        barriers_as_stated: barriers(row.cell(BARRIERS)),
        ..raw::Amenities::default()
    }
}

/// The words of the column, with its heading.
fn barriers(cell: &str) -> Option<String> {
    (!cell.is_empty()).then(|| format!("{BARRIERS}: {cell}"))
}

/// Passes the note on to citizens and returns the days on which it says that the house is open.
fn note(text: &str, seasons: &[Season], notebook: &mut Notebook) -> Vec<Date> {
    if text.is_empty() {
        return Vec::new();
    }
    notebook.add("note", text, Outcome::Note(format!("Il Comune scrive: «{text}».")));
    if let Some(until) = day_after("fino", text)
        && let Some(last) = seasons.iter().filter_map(|it| it.last).max().filter(|it| *it != until)
    {
        let outcome = Outcome::Mended(format!("a note only: the hours themselves end on {last}"));
        notebook.add("note", text, outcome);
    }
    day_after("anche", text).into_iter().filter(|_| fold(text).contains("apert")).collect()
}

/// The day that stands after `word` and an article: "anche il 15 agosto".
fn day_after(word: &str, text: &str) -> Option<Date> {
    let mut cursor = Cursor::new(text);
    while cursor.peek(0).is_some() {
        if cursor.eat(&[word]) && cursor.eat(&["il", "al"]) {
            return cursor.partial_date()?.date(None);
        }
        cursor.at += 1;
    }
    None
}

/// Days with the same hours stand together, in the order in which the hours first appear.
fn raw_season(season: &Season) -> raw::Season {
    let mut slots: Vec<raw::Slot> = Vec::new();
    for slot in &season.slots {
        let (day, opens, closes) = (weekday_code(slot.day), slot.opens.to_string(), slot.closes.to_string());
        match slots.iter_mut().find(|it| it.opens == opens && it.closes == closes) {
            Some(same) => same.by_day.push(day.to_owned()),
            None => slots.push(raw::Slot { by_day: vec![day.to_owned()], opens, closes }),
        }
    }
    raw::Season { valid_from: shown(season.first), valid_through: shown(season.last), slots }
}

fn raw_closure(closure: &Closure) -> raw::Closure {
    raw::Closure {
        valid_from: closure.first.to_string(),
        valid_through: shown(closure.last),
        disputed: closure.disputed,
        name: None,
    }
}

fn shown(date: Option<Date>) -> Option<String> {
    date.map(|it| it.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &str) {
        let mut notebook = Notebook { row: String::new(), diagnostics: Vec::new() };
        assert_eq!(address(text, &mut notebook).as_deref(), Some(expected));
    }

    #[test]
    fn addresses() {
        check("Via Crescenzago, 56", "Via Crescenzago 56");
        check("via Boscovich, 42", "Via Boscovich 42");
        check("Via G.Mompiani, 5", "Via G. Mompiani 5");
        check("Via P. Calvi, 31", "Via P. Calvi 31");
        check("Via San Paolino, 18 - (piano terra)", "Via San Paolino 18 (piano terra)");
        check("Via Appennini, 147/A (98,94)", "Via Appennini 147/A (98, 94)");
        check("Via Sammartini, 71/73", "Via Sammartini 71/73");
    }
}

use super::finding::{CellDiagnostic, Code};
use super::workbook::{Row, Table};
use domain::search::words;

/// Rows in which the headings may stand: titles, logos and greetings come first.
const HEADINGS_WITHIN: usize = 30;

macro_rules! columns {
    ($($column:ident: $heading:literal, $help:literal, [$($name:literal),*];)*) => {
        /// A column that is read.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Column {
            $(#[doc = $heading] $column,)*
        }

        impl Column {
            /// Every column, in the order of the template.
            pub const ALL: &[Self] = &[$(Self::$column,)*];

            /// The heading that the template has.
            pub fn heading(self) -> &'static str {
                match self { $(Self::$column => $heading,)* }
            }

            /// The instructions for its cells, in Italian.
            pub fn help(self) -> &'static str {
                match self { $(Self::$column => $help,)* }
            }

            /// Headings under which it is known, as words without case and accents.
            fn names(self) -> &'static [&'static str] {
                match self { $(Self::$column => &[$($name),*],)* }
            }
        }
    };
}

columns! {
    Name: "Attività", "Il nome, come lo dicono le persone. È l'unica colonna che serve sempre.",
        ["attivita", "nome", "titolo", "corso", "nome attivita", "nome dell attivita", "nome del corso", "corsi",
         "iniziativa", "evento", "laboratorio", "titolo attivita", "attivita proposta"];
    Place: "Casa", "Il nome della Casa di Quartiere o il suo codice. Se due Case di Quartiere hanno lo stesso nome serve il codice.",
        ["casa", "luogo", "sede", "dove", "casa di quartiere", "nome casa", "nome sede", "casa quartiere", "cdq"];
    When: "Quando", "I giorni: «mar e gio», «primo e terzo sabato del mese», «12/3, 19/3 e 26/3». Anche l'orario può stare qui.",
        ["quando", "giorni", "giorno", "data", "date", "giorno e ora", "giorni e orari", "giorno e orario",
         "giorni e orario", "calendario", "frequenza", "giorno ora"];
    Hours: "Orario", "Da che ora a che ora: «10-11.30», «dalle 15 alle 17», «negli orari di apertura».",
        ["orario", "ore", "orari", "ora", "fascia oraria"];
    Begins: "Dalle", "Se preferisci due colonne: l'ora di inizio.",
        ["dalle", "dalle ore", "ora inizio", "inizio ore", "ora di inizio", "orario inizio"];
    Ends: "Alle", "L'ora di fine.", ["alle", "alle ore", "ora fine", "fine ore", "ora di fine", "orario fine"];
    Period: "Periodo", "Da quando a quando si fa: «dal 7/1 al 30/5», «da ottobre a maggio».",
        ["periodo", "validita", "durata", "periodo di svolgimento"];
    From: "Dal", "Se preferisci due colonne: il primo giorno.",
        ["dal", "data inizio", "inizio", "dal giorno", "data di inizio", "inizio corso"];
    Until: "Al", "L'ultimo giorno.", ["al", "data fine", "fine", "al giorno", "fino al", "data di fine", "fine corso"];
    Except: "Non si fa", "I giorni in cui non si fa: «8/12 e dal 24/12 al 6/1».",
        ["non si fa", "esclusi", "escluso", "sospeso", "sospensioni", "giorni esclusi", "date escluse", "tranne",
         "pause", "chiusure", "sospeso il", "sospensione", "eccetto"];
    Also: "Anche il", "I giorni in più: «5/12», «5/12 ore 15-17».",
        ["anche il", "anche", "giorni in piu", "date aggiunte", "in piu", "date in piu", "recuperi"];
    Description: "Descrizione", "Che cosa si fa, in due o tre frasi semplici.",
        ["descrizione", "cosa si fa", "che cosa si fa", "descrizione attivita", "note"];
    Price: "Prezzo", "«Gratis», «con tessera», «tessera 10 €», «5 euro», «offerta libera».",
        ["prezzo", "costo", "prezzi", "costi", "quota", "tariffa", "contributo", "quanto costa", "costo euro"];
    Booking: "Prenotazione", "«No», «telefonare 02 1234567», «di persona» o un indirizzo https.",
        ["prenotazione", "iscrizione", "iscrizioni", "prenotazioni", "come iscriversi", "come prenotare", "si prenota"];
    Telephone: "Telefono", "Il numero per prenotare.",
        ["telefono", "tel", "cellulare", "recapito", "numero di telefono", "contatti", "contatto", "recapiti"];
    Audience: "Per chi", "«Anziani», «adulti», «giovani», «bambini», «famiglie», «chi assiste», «nuovi arrivati», «tutti». Se gli altri non possono venire: «solo anziani». Vuoto: non lo sappiamo.",
        ["per chi", "destinatari", "a chi", "rivolto a", "target", "a chi e rivolto", "a chi si rivolge", "pubblico"];
    Age: "Età", "«6-10 anni», «dai 65», «under 14».", ["eta", "anni", "fascia di eta", "fascia eta", "fasce d eta"];
    Topics: "Argomenti", "Una o più parole: «ginnastica», «carte», «aiuto digitale».",
        ["argomenti", "argomento", "tema", "temi", "categoria", "ambito", "tipo", "tipologia", "area"];
    Organizer: "Organizzatore", "Chi lo organizza, se non è la Casa di Quartiere: il nome dell'associazione.",
        ["organizzatore", "organizza", "a cura di", "associazione", "ente", "chi organizza", "gestore",
         "organizzato da"];
    Languages: "Lingue", "Le lingue che si parlano: «italiano, arabo».", ["lingue", "lingua", "lingue parlate"];
    Bring: "Che cosa portare", "Una cosa per riga, o separate da virgole.",
        ["che cosa portare", "cosa portare", "portare", "materiale", "occorrente", "da portare"];
    Capacity: "Posti", "Quante persone possono partecipare: un numero.",
        ["posti", "posti disponibili", "numero posti", "capienza", "max partecipanti", "n posti", "posti totali",
         "massimo partecipanti"];
    Status: "Stato", "Vuoto se tutto è normale; altrimenti «al completo», «sospeso», «annullato» o «spostato».",
        ["stato", "situazione"];
    StepFree: "Senza barriere", "«Sì» se si arriva senza fare gradini, «no» se i gradini ci sono.",
        ["senza barriere", "accessibile", "accessibilita", "senza gradini", "accessibile in carrozzina",
         "accesso disabili"];
    Online: "Online", "«Sì» se si partecipa solo da casa propria, «anche» se si può scegliere, «no» se si va alla Casa di Quartiere.",
        ["online", "on line", "da casa", "a distanza", "modalita di partecipazione"];
}

/// The positions of a table's columns.
#[derive(Debug)]
pub struct Headings {
    /// The row's number in the spreadsheet.
    pub row: u32,
    /// The columns that are read, with their index.
    columns: Vec<(Column, usize)>,
    /// Headings as they stand there, by index.
    titles: Vec<String>,
}

/// The column that a heading names.
pub fn column(heading: &str) -> Option<Column> {
    let plain = plain(heading);
    let fits = |it: &&Column| it.names().contains(&plain.as_str());
    let exact = Column::ALL.iter().find(fits);
    let similar = || {
        let close = |it: &&str| it.len() >= 5 && strsim::osa_distance(it, &plain) <= 1;
        Column::ALL.iter().find(|it| it.names().iter().any(close))
    };
    exact.or_else(similar).copied()
}

/// Its words, without what stands in brackets: "Prezzo (in €)".
fn plain(heading: &str) -> String {
    let head = heading.split('(').next().filter(|it| !it.trim().is_empty()).unwrap_or(heading);
    words(head).join(" ")
}

impl Headings {
    /// Finds the row of headings: the first one that names an activity's column and another. Otherwise the headings
    /// of the row that comes nearest.
    pub fn find(table: &Table) -> Result<Self, Vec<String>> {
        let mut nearest: Vec<String> = Vec::new();
        let mut most = 1;
        for row in table.rows.iter().take(HEADINGS_WITHIN) {
            let headings = Self::of(row);
            if headings.columns.len() >= 2 && headings.at(Column::Name).is_some() {
                return Ok(headings);
            }
            if headings.columns.len() > most {
                most = headings.columns.len();
                nearest = headings.titles.into_iter().filter(|it| !it.is_empty()).collect();
            }
        }
        Err(nearest)
    }

    fn of(row: &Row) -> Self {
        let mut columns: Vec<(Column, usize)> = Vec::new();
        for (index, title) in row.cells.iter().enumerate() {
            if let Some(column) = column(title).filter(|it| !columns.iter().any(|known| known.0 == *it)) {
                columns.push((column, index));
            }
        }
        Self { row: row.number, columns, titles: row.cells.clone() }
    }

    /// The index of a column.
    pub fn at(&self, column: Column) -> Option<usize> {
        self.columns.iter().find(|it| it.0 == column).map(|it| it.1)
    }

    /// Its heading, as it stands in the sheet; as in the template where the sheet hasn't the column.
    pub fn title(&self, column: Column) -> &str {
        self.at(column).and_then(|it| self.titles.get(it)).map_or(column.heading(), String::as_str)
    }

    /// The heading of the column with this index.
    pub fn title_at(&self, index: usize) -> &str {
        self.titles.get(index).map_or("", String::as_str)
    }

    /// The cell of a row; empty where there is none.
    pub fn cell<'a>(&self, row: &'a Row, column: Column) -> &'a str {
        self.at(column).and_then(|it| row.cells.get(it)).map_or("", |it| it.trim())
    }

    /// Headings that nobody knows, or that are there twice.
    pub fn notes(&self) -> Vec<(String, CellDiagnostic)> {
        let mut notes = Vec::new();
        for (index, title) in self.titles.iter().enumerate().filter(|it| !it.1.is_empty()) {
            if self.columns.iter().any(|it| it.1 == index) {
                continue;
            }
            let code = if column(title).is_some() { Code::ColumnTwice } else { Code::ColumnUnknown };
            notes.push((title.clone(), CellDiagnostic::new(code, "")));
        }
        notes
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(heading: &str, expected: Option<Column>) {
        assert_eq!(column(heading), expected, "{heading}");
    }

    #[test]
    fn headings_as_people_write_them() {
        check("ATTIVITA'", Some(Column::Name));
        check(" Attività ", Some(Column::Name));
        check("Attivitá", Some(Column::Name));
        check("Nome del corso", Some(Column::Name));
        check("Prezzo (in €)", Some(Column::Price));
        check("Prenotazzione", Some(Column::Booking));
        check("A chi è rivolto?", Some(Column::Audience));
        check("Dalle", Some(Column::Begins));
        check("Dal", Some(Column::From));
        check("Al", Some(Column::Until));
        check("Colore", None);
        check("", None);
    }

    #[test]
    fn every_column_is_known_by_its_own_heading_and_once() {
        for known in Column::ALL {
            check(known.heading(), Some(*known));
            for name in known.names() {
                check(name, Some(*known));
            }
        }
    }
}

//! What is wrong or doubtful in a sheet, and where.

use std::fmt::Write;

use serde::Serialize;

use crate::words::Lang;

/// Whether a row could be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Severity {
    /// The row is left out.
    Error,
    /// The row is in, perhaps without this fact.
    Warning,
}

/// What was found, before anybody says in which row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    /// What is the matter.
    pub code: Code,
    /// What stands in the cell.
    pub saw: String,
    /// What it was read as, or what it may have been meant to be.
    pub suggestion: Option<String>,
}

impl Note {
    /// A note without a suggestion.
    pub fn new(code: Code, saw: impl Into<String>) -> Self {
        Self { code, saw: saw.into(), suggestion: None }
    }

    /// A note with a suggestion.
    pub fn suggesting(code: Code, saw: impl Into<String>, suggestion: impl Into<String>) -> Self {
        Self { code, saw: saw.into(), suggestion: Some(suggestion.into()) }
    }
}

/// What was found, with the cell.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct RowFinding {
    /// Whether the row could be used.
    pub severity: Severity,
    /// The sheet, where the file has several.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sheet: Option<String>,
    /// The row, as the spreadsheet numbers it.
    pub row: u32,
    /// The column's heading, as it stands in the sheet.
    pub column: String,
    /// What is the matter.
    pub code: Code,
    /// What stands in the cell.
    pub saw: String,
    /// What was expected, in Italian.
    pub expected_it: &'static str,
    /// What was expected, in English.
    pub expected_en: &'static str,
    /// What it was read as, or what it may have been meant to be.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub suggestion: Option<String>,
}

/// Letters of a cell that a message repeats.
const MOST_SHOWN: usize = 120;

impl RowFinding {
    /// A note in its place.
    pub fn new(sheet: Option<&str>, row: u32, column: &str, note: Note) -> Self {
        let saw = match note.saw.char_indices().nth(MOST_SHOWN) {
            Some((end, _)) => format!("{}…", note.saw.get(..end).unwrap_or_default()),
            None => note.saw,
        };
        let (expected_it, expected_en) = note.code.words();
        Self {
            severity: note.code.severity(),
            sheet: sheet.map(str::to_owned),
            row,
            column: column.to_owned(),
            code: note.code,
            saw,
            expected_it,
            expected_en,
            suggestion: note.suggestion,
        }
    }

    /// The finding as a sentence.
    pub fn in_words(&self, lang: Lang) -> String {
        let italian = lang == Lang::It;
        let pick = |it: &'static str, en: &'static str| if italian { it } else { en };
        let mut text = match self.severity {
            Severity::Error => pick("ERRORE, ", "ERROR, ").to_owned(),
            Severity::Warning => pick("Avviso, ", "Warning, ").to_owned(),
        };
        // Writing to a String can't fail.
        if let Some(sheet) = &self.sheet {
            let _ = write!(text, "{} «{sheet}», ", pick("foglio", "sheet"));
        }
        let _ = write!(text, "{} {}", pick("riga", "row"), self.row);
        if !self.column.is_empty() {
            let _ = write!(text, ", {} «{}»", pick("colonna", "column"), self.column);
        }
        if !self.saw.is_empty() {
            let _ = write!(text, ": «{}»", self.saw);
        }
        let _ = write!(text, ": {}", pick(self.expected_it, self.expected_en));
        if let Some(suggestion) = &self.suggestion {
            let _ = write!(text, " → {suggestion}");
        }
        text
    }
}

macro_rules! codes {
    ($($severity:ident { $($code:ident: $it:literal, $en:literal;)* })*) => {
        /// What may be the matter with a cell or a row.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
        #[serde(rename_all = "kebab-case")]
        pub enum Code {
            $($(#[doc = $en] $code,)*)*
        }

        impl Code {
            /// Every code.
            pub const ALL: &[Self] = &[$($(Self::$code,)*)*];

            /// Whether the row can be used.
            pub fn severity(self) -> Severity {
                match self {
                    $($(Self::$code => Severity::$severity,)*)*
                }
            }

            /// What is the matter and what was expected, in Italian and in English.
            pub fn words(self) -> (&'static str, &'static str) {
                match self {
                    $($(Self::$code => ($it, $en),)*)*
                }
            }
        }
    };
}

codes! {
    Error {
        NameMissing: "manca il nome dell'attività.", "the activity's name is missing.";
        PlaceMissing: "manca la casa in cui si svolge.", "the house where it takes place is missing.";
        PlaceUnknown: "nessuna casa ha questo nome. Scrivi il nome o il codice della casa.",
            "no house has this name. Write the house's name or id.";
        PlaceIdWanted: "senza l'elenco delle case (--places) serve il codice della casa, in minuscolo e con i trattini.",
            "without the list of houses (--places) this must be the house's id, lower case with hyphens.";
        PlaceAmbiguous: "più case hanno questo nome. Scrivi il codice di una di queste:",
            "more than one house has this name. Write the id of one of these:";
        WhenUnread: "non si capisce quando si fa. Scrivi per esempio «mar e gio 10-11.30».",
            "when it takes place can't be understood. Write for example \"mar e gio 10-11.30\".";
        DayMissing: "c'è l'orario ma manca il giorno.", "the time is given but the day is missing.";
        DateImpossible: "questo giorno non esiste nel calendario.", "there is no such day in the calendar.";
        TimeImpossible: "questo orario non esiste: si va da 0:00 a 24:00.",
            "there is no such time: from 0:00 to 24:00.";
        EndsBeforeBegins: "finisce prima di cominciare.", "it ends before it begins.";
        WeekdayContradicts: "la data cade in un altro giorno della settimana:",
            "the date falls on another day of the week:";
        FirstDayNeeded: "per contare le settimane serve la data della prima volta, per esempio «dal 7/1».",
            "to count the weeks the first day is needed, for example \"dal 7/1\".";
        MonthWeekNeeded: "non si capisce quale settimana del mese. Scrivi per esempio «primo lunedì del mese».",
            "which week of the month isn't clear. Write for example \"primo lunedì del mese\".";
        ExclusionUnread: "non si capisce in quali giorni non si fa. Scrivi le date, per esempio «8/12».",
            "the days without it can't be understood. Write the dates, for example \"8/12\".";
        PeriodUnread: "non si capisce da quando a quando. Scrivi per esempio «dal 7/1 al 30/5».",
            "from when to when can't be understood. Write for example \"dal 7/1 al 30/5\".";
        StatusUnread: "non si capisce lo stato. Scrivi: al completo, sospeso, annullato, spostato, o niente.",
            "the status can't be understood. Write: al completo, sospeso, annullato, spostato, or nothing.";
    }
    Warning {
        Mended: "l'abbiamo letto così. Controlla:", "this is how we read it. Please check:";
        WordsUnread: "queste parole non sono state lette; il resto sì.", "these words weren't read; the rest was.";
        EndTimeMissing: "manca l'ora di fine: resta il giorno, senza orario.",
            "the end is missing: the day is kept, without a time.";
        HourUnknown: "l'ora non c'è: resta il giorno, senza orario.",
            "the hour isn't given: the day is kept, without a time.";
        WhenMissing: "non c'è scritto quando si fa: resta senza giorni e orari.",
            "when it takes place isn't given: it has no days and times.";
        ExclusionUseless: "in questi giorni non si faceva comunque.", "it didn't take place on these days anyway.";
        AllOver: "tutte le date sono passate.", "all its dates are over.";
        PriceUnread: "il prezzo non è stato letto. Scrivi per esempio «gratis», «con tessera» o «5 euro».",
            "the price wasn't read. Write for example \"gratis\", \"con tessera\" or \"5 euro\".";
        BookingUnread: "la prenotazione non è stata letta. Scrivi «no», «telefonare 02 1234567», «in casa» o un indirizzo https.",
            "the booking wasn't read. Write \"no\", \"telefonare 02 1234567\", \"in casa\" or an https address.";
        TelephoneUnread: "questo numero di telefono non si può chiamare.", "this telephone number can't be dialled.";
        AudienceUnread: "non si capisce per chi è. Scrivi per esempio «anziani», «famiglie», «bambini».",
            "for whom it is can't be understood. Write for example \"anziani\", \"famiglie\", \"bambini\".";
        AgeUnread: "l'età non è stata letta. Scrivi per esempio «6-10 anni» o «dai 65».",
            "the age wasn't read. Write for example \"6-10 anni\" or \"dai 65\".";
        TopicUnread: "questo argomento non è tra quelli del portale.", "this topic isn't one of the portal's.";
        LanguageUnread: "questa lingua non è stata letta.", "this language wasn't read.";
        NumberUnread: "qui serve un numero intero.", "this must be a whole number.";
        OnlineUnread: "qui si scrive «sì», «anche» o «no».", "this must be \"sì\", \"anche\" or \"no\".";
        YesNoUnread: "qui si scrive «sì» o «no».", "this must be \"sì\" or \"no\".";
        ControlsRemoved: "c'erano caratteri invisibili: li abbiamo tolti.",
            "there were invisible characters: they were removed.";
        HtmlKept: "sembra codice HTML: resta com'è, come testo.", "this looks like HTML: it is kept, as text.";
        CellCut: "il testo è troppo lungo: restano i primi 10.000 caratteri.",
            "the text is too long: its first 10,000 characters are kept.";
        FormulaFailed: "la formula di questa cella dà un errore.", "the formula in this cell gives an error.";
        ColumnUnknown: "questa colonna non è stata letta: il titolo non è tra quelli previsti.",
            "this column wasn't read: its heading isn't one of those expected.";
        ColumnTwice: "questo titolo c'è due volte: vale la prima colonna.",
            "this heading is there twice: the first column counts.";
        RowTwice: "c'è già una riga con questo nome nella stessa casa.",
            "there already is a row with this name in the same house.";
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_code_has_words_in_both_languages() {
        for code in Code::ALL {
            let (it, en) = code.words();
            assert!(it.len() > 10 && en.len() > 10 && it != en, "{code:?}");
        }
    }

    #[test]
    fn a_finding_names_its_cell() {
        let note = Note::new(Code::DateImpossible, "31/02");
        let finding = RowFinding::new(None, 7, "Quando", note);
        let it = "ERRORE, riga 7, colonna «Quando»: «31/02»: questo giorno non esiste nel calendario.";
        assert_eq!(finding.in_words(Lang::It), it);
        let en = "ERROR, row 7, column «Quando»: «31/02»: there is no such day in the calendar.";
        assert_eq!(finding.in_words(Lang::En), en);
    }
}

//! Faults and doubts in a sheet, with their cells.

use serde::Serialize;

use crate::words::Words;

/// Whether a row could be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Severity {
    /// The row is left out.
    Error,
    /// The row is in, perhaps without this fact.
    Warning,
}

/// A fault or a doubt in a cell, before its row is known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CellDiagnostic {
    /// The kind of fault or doubt.
    pub code: Code,
    /// The text of the cell, or the part of it that is meant.
    pub saw: String,
    /// The reading that was chosen, or one that may have been meant.
    pub suggestion: Option<String>,
}

impl CellDiagnostic {
    /// A note without a suggestion.
    pub fn new(code: Code, saw: impl Into<String>) -> Self {
        Self { code, saw: saw.into(), suggestion: None }
    }

    /// A note with a suggestion.
    pub fn suggesting(code: Code, saw: impl Into<String>, suggestion: impl Into<String>) -> Self {
        Self { code, saw: saw.into(), suggestion: Some(suggestion.into()) }
    }
}

/// A fault or a doubt, with its cell.
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
    /// The kind of fault or doubt.
    pub code: Code,
    /// The text of the cell, or the part of it that is meant.
    pub saw: String,
    /// The reading that was chosen, or one that may have been meant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub suggestion: Option<String>,
}

/// Letters of a cell that a message repeats.
const MOST_SHOWN: usize = 120;

impl RowFinding {
    /// A note in its place.
    pub fn new(sheet: Option<&str>, row: u32, column: &str, note: CellDiagnostic) -> Self {
        let saw = match note.saw.char_indices().nth(MOST_SHOWN) {
            Some((end, _)) => format!("{}…", note.saw.get(..end).unwrap_or_default()),
            None => note.saw,
        };
        Self {
            severity: note.code.severity(),
            sheet: sheet.map(str::to_owned),
            row,
            column: column.to_owned(),
            code: note.code,
            saw,
            suggestion: note.suggestion,
        }
    }

    /// The sentence that says what was expected.
    pub fn expected(&self, words: &Words) -> String {
        words.get(self.code.message())
    }

    /// The finding as a sentence.
    pub fn in_words(&self, words: &Words) -> String {
        let severity = words.get(match self.severity {
            Severity::Error => "sheet-error",
            Severity::Warning => "sheet-warning",
        });
        let sheet = self.sheet.as_ref().map(|it| words.say("sheet-sheet", &[("name", it.as_str().into())]));
        let row = words.say("sheet-row", &[("number", self.row.to_string().into())]);
        let column = words.say("sheet-column", &[("name", self.column.as_str().into())]);
        let column = (!self.column.is_empty()).then_some(column);
        let cell: Vec<_> = [Some(severity), sheet, Some(row), column].into_iter().flatten().collect();
        let saw = if self.saw.is_empty() { String::new() } else { format!(": «{}»", self.saw) };
        let suggestion = self.suggestion.as_ref().map(|it| format!(" → {it}")).unwrap_or_default();
        format!("{}{saw}: {}{suggestion}", cell.join(", "), self.expected(words))
    }
}

macro_rules! codes {
    ($($severity:ident { $($(#[$doc:meta])* $code:ident $message:literal;)* })*) => {
        /// The kinds of fault and doubt in a cell or a row.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
        #[serde(rename_all = "kebab-case")]
        pub enum Code {
            $($($(#[$doc])* $code,)*)*
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

            /// The id of the message that says what is the matter and what was expected.
            pub fn message(self) -> &'static str {
                match self {
                    $($(Self::$code => $message,)*)*
                }
            }
        }
    };
}

codes! {
    Error {
        /// The activity's name is missing.
        NameMissing "sheet-name-missing";
        /// The house where it takes place is missing.
        PlaceMissing "sheet-place-missing";
        /// No house has this name.
        PlaceUnknown "sheet-place-unknown";
        /// There is no list of houses, and this isn't the id of one.
        PlaceIdWanted "sheet-place-id-wanted";
        /// More than one house has this name.
        PlaceAmbiguous "sheet-place-ambiguous";
        /// The days and times can't be understood.
        WhenUnread "sheet-when-unread";
        /// The time is given but the day is missing.
        DayMissing "sheet-day-missing";
        /// There is no such day in the calendar.
        DateImpossible "sheet-date-impossible";
        /// There is no such time.
        TimeImpossible "sheet-time-impossible";
        /// It ends before it begins.
        EndsBeforeBegins "sheet-ends-before-begins";
        /// The date falls on another day of the week.
        WeekdayContradicts "sheet-weekday-contradicts";
        /// The weeks can't be counted without their first day.
        FirstDayNeeded "sheet-first-day-needed";
        /// The week of the month isn't clear.
        MonthWeekNeeded "sheet-month-week-needed";
        /// The days without it can't be understood.
        ExclusionUnread "sheet-exclusion-unread";
        /// The period can't be understood.
        PeriodUnread "sheet-period-unread";
        /// The status can't be understood.
        StatusUnread "sheet-status-unread";
    }
    Warning {
        /// The cell was read as the suggestion says.
        Mended "sheet-mended";
        /// These words weren't read.
        WordsUnread "sheet-words-unread";
        /// The end is missing.
        EndTimeMissing "sheet-end-time-missing";
        /// The hour isn't given.
        HourUnknown "sheet-hour-unknown";
        /// The days and times are missing.
        WhenMissing "sheet-when-missing";
        /// It didn't take place on these days anyway.
        ExclusionUseless "sheet-exclusion-useless";
        /// All its dates are over.
        AllOver "sheet-all-over";
        /// The price wasn't read.
        PriceUnread "sheet-price-unread";
        /// The booking wasn't read.
        BookingUnread "sheet-booking-unread";
        /// This telephone number can't be dialled.
        TelephoneUnread "sheet-telephone-unread";
        /// The audience can't be understood.
        AudienceUnread "sheet-audience-unread";
        /// The age wasn't read.
        AgeUnread "sheet-age-unread";
        /// This topic isn't one of the portal's.
        TopicUnread "sheet-topic-unread";
        /// This language wasn't read.
        LanguageUnread "sheet-language-unread";
        /// This must be a whole number.
        NumberUnread "sheet-number-unread";
        /// This must be "sì", "anche" or "no".
        OnlineUnread "sheet-online-unread";
        /// This must be "sì" or "no".
        YesNoUnread "sheet-yes-no-unread";
        /// There were invisible characters.
        ControlsRemoved "sheet-controls-removed";
        /// This looks like HTML.
        HtmlKept "sheet-html-kept";
        /// The text is too long.
        CellCut "sheet-cell-cut";
        /// The formula in this cell gives an error.
        FormulaFailed "sheet-formula-failed";
        /// This column wasn't read.
        ColumnUnknown "sheet-column-unknown";
        /// This heading is there twice.
        ColumnTwice "sheet-column-twice";
        /// There already is a row with this name in the same house.
        RowTwice "sheet-row-twice";
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Lang;

    #[test]
    fn every_code_has_words_in_both_languages() {
        let (italian, english) = (Words::new(Lang::It), Words::new(Lang::En));
        for code in Code::ALL {
            let (it, en) = (italian.get(code.message()), english.get(code.message()));
            assert!(it.len() > 10 && en.len() > 10 && it != en, "{code:?}");
            // Programs read the same word after `sheet-`.
            let id = serde_json::to_value(code).unwrap();
            assert_eq!(id.as_str(), code.message().strip_prefix("sheet-"));
        }
    }

    #[test]
    fn a_finding_names_its_cell() {
        let note = CellDiagnostic::new(Code::DateImpossible, "31/02");
        let mut finding = RowFinding::new(None, 7, "Quando", note);
        let it = "ERRORE, riga 7, colonna «Quando»: «31/02»: questo giorno non esiste nel calendario.";
        assert_eq!(finding.in_words(&Words::new(Lang::It)), it);
        let en = "ERROR, row 7, column «Quando»: «31/02»: there is no such day in the calendar.";
        assert_eq!(finding.in_words(&Words::new(Lang::En)), en);
        finding =
            RowFinding::new(Some("Yoga"), 20_000, "", CellDiagnostic::suggesting(Code::Mended, "", "lun"));
        let it = "Avviso, foglio «Yoga», riga 20000: l'abbiamo letto così. Controlla: → lun";
        assert_eq!(finding.in_words(&Words::new(Lang::It)), it);
    }
}

use domain::time::{Date, Month, WEEK, Weekday};

use super::YEAR;
use super::cursor::{Cursor, fold};
use super::diagnostic::Outcome;
use crate::sheet::schedule_text::{DAYS, MONTHS};

/// The day that "a metà settembre" is read as.
const MIDDLE: u8 = 15;

const ENGLISH_MONTHS: [&str; 12] = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];

/// A stretch of days.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span {
    /// First day, inclusive.
    pub first: Date,
    /// Last day, inclusive.
    pub last: Date,
}

/// A day whose month may stand later in the sentence: "dal 5 al 19 luglio".
#[derive(Clone, Copy, Debug)]
pub struct PartialDate {
    day: u8,
    /// The month, where it stands with the day.
    pub month: Option<Month>,
}

impl PartialDate {
    /// The date, with the month of a later one where it has none.
    pub fn date(self, otherwise: Option<Month>) -> Option<Date> {
        Date::from_calendar_date(YEAR, self.month.or(otherwise)?, self.day).ok()
    }
}

impl Cursor<'_> {
    /// Reads a month's name: whole, cut to three letters, misspelt or in English.
    pub fn month(&mut self) -> Option<Month> {
        let word = self.word(0);
        // "Mar" is Tuesday in this table.
        if word.len() < 3 || word == "mar" {
            return None;
        }
        let exact = MONTHS.iter().position(|it| it.starts_with(&word));
        // "lugliuo" begins as "luglio" does; "settimana" leaves "settembre" earlier.
        let similar = || MONTHS.iter().position(|it| word.len() >= 5 && it.get(..5) == word.get(..5));
        let english = || ENGLISH_MONTHS.iter().position(|it| *it == word);
        let index = exact.or_else(english).or_else(similar)?;
        let name = MONTHS.get(index)?;
        if exact.is_none() {
            let source = self.peek(0)?.text;
            self.remark(source, Outcome::Mended((*name).to_owned()));
        }
        self.at += 1;
        Month::try_from(u8::try_from(index + 1).ok()?).ok()
    }

    /// Reads `7`, `7 agosto`, `7agosto`, `15-ago`, `02/08`, `01/08/26`.
    pub fn partial_date(&mut self) -> Option<PartialDate> {
        let from = self.at;
        let Some(day) = self.number().filter(|it| (1..=31).contains(it)) else {
            self.at = from;
            return None;
        };
        let month = if self.eat(&["/"]) {
            let month = self.number().and_then(|it| Month::try_from(it).ok());
            if month.is_none() {
                self.at = from;
                return None;
            }
            if self.eat(&["/"]) {
                self.year(from);
            }
            month
        } else {
            self.month_after_day(from)
        };
        Some(PartialDate { day, month })
    }

    fn month_after_day(&mut self, from: usize) -> Option<Month> {
        let before = self.at;
        let glued = self.is_glued();
        let hyphen = self.eat(&["-"]);
        let month = self.month();
        if month.is_none() {
            self.at = before;
        } else if glued && !hyphen {
            self.remark_space(from);
        }
        month
    }

    fn year(&mut self, from: usize) {
        let year = self.peek(0).map(|it| it.text.to_owned()).unwrap_or_default();
        self.at += 1;
        let expected = YEAR.to_string();
        if year != expected && !expected.ends_with(&format!("0{year}")) && expected.get(2..) != Some(&year) {
            let source = self.since(from);
            self.remark(source, Outcome::ReadAs(format!("anno {YEAR}")));
        }
    }

    fn number(&mut self) -> Option<u8> {
        let number = self.peek(0).filter(|it| it.is_number())?.text.parse().ok()?;
        self.at += 1;
        Some(number)
    }

    /// Remarks on a missing space: `1al`, `7agosto`.
    fn remark_space(&mut self, from: usize) {
        let source = self.since(from);
        let cut = source.find(char::is_alphabetic).unwrap_or_default();
        let (number, word) = source.split_at(cut);
        self.remark(source, Outcome::Mended(format!("{number} {word}")));
    }

    /// Reads a stretch of days, or one day; stays where it is when there is none.
    ///
    /// After "dal" a second date is expected even where "al" is missing: "Dal 1 giugno 7 agosto".
    pub fn span(&mut self, after_dal: bool) -> Option<Span> {
        let from = self.at;
        let first = self.partial_date()?;
        let joined_at = self.at;
        let glued = self.is_glued();
        let joined = self.eat(&["al", "all", "a", "-", "–"]);
        self.eat(&["'", "’"]);
        if joined && glued && self.since(joined_at).starts_with(char::is_alphabetic) {
            self.remark_space(joined_at.saturating_sub(1));
        }
        if joined && self.eat(&["meta"]) {
            return self.middle(from, first);
        }
        let second = if joined || after_dal { self.partial_date() } else { None };
        let Some(second) = second else {
            self.at = if joined { from } else { self.at };
            let alone = if joined { None } else { first.date(None) };
            self.at = if alone.is_none() { from } else { self.at };
            return alone.map(|it| Span { first: it, last: it });
        };
        if !joined {
            let source = self.since(from);
            self.remark(
                source,
                Outcome::Mended("from the first day to the second: \"al\" is missing".to_owned()),
            );
        }
        let (first, last) = (first.date(second.month), second.date(None));
        match first.zip(last) {
            Some((first, last)) if first <= last => Some(Span { first, last }),
            _ => {
                self.at = from;
                None
            }
        }
    }

    /// Reads the month after "a metà"; citizens are told that the source names no day.
    fn middle(&mut self, from: usize, first: PartialDate) -> Option<Span> {
        let month = self.month();
        let last = PartialDate { day: MIDDLE, month }.date(None);
        let Some((first, last)) = first.date(month).zip(last).filter(|it| it.0 <= it.1) else {
            self.at = from;
            return None;
        };
        let source = self.since(from);
        let read = in_words(first, last);
        let note = format!("Il Comune scrive «{source}», senza il giorno esatto. Abbiamo letto: {read}.");
        self.remark(source, Outcome::Note(note));
        Some(Span { first, last })
    }

    /// Reads a day of the week: whole, cut short, or with its first letter lost to a comma: ",er".
    pub fn weekday(&mut self) -> Option<Weekday> {
        let word = self.word(0);
        let comma = self.is_glued() && self.at.checked_sub(1).is_some_and(|it| self.since(it) == ",");
        let exact = DAYS.iter().position(|it| word.len() >= 3 && it.starts_with(&word));
        let beheaded = || {
            let mut fitting = DAYS.iter().enumerate().filter(|it| it.1.get(1..3) == Some(word.as_str()));
            fitting.next().filter(|_| comma && fitting.next().is_none())
        };
        let index = exact.or_else(|| beheaded().map(|it| it.0))?;
        self.at += 1;
        if exact.is_none() {
            let source = self.since(self.at.saturating_sub(2));
            self.remark(source, Outcome::ReadAs(weekday_name(*WEEK.get(index)?).to_owned()));
        }
        WEEK.get(index).copied()
    }
}

/// The Italian name of a day.
pub fn weekday_name(day: Weekday) -> &'static str {
    match day {
        Weekday::Monday => "lunedì",
        Weekday::Tuesday => "martedì",
        Weekday::Wednesday => "mercoledì",
        Weekday::Thursday => "giovedì",
        Weekday::Friday => "venerdì",
        Weekday::Saturday => "sabato",
        Weekday::Sunday => "domenica",
    }
}

/// `dal 1 al 31 agosto 2026`, `il 7 agosto 2026`.
pub fn in_words(first: Date, last: Date) -> String {
    let month = |it: Date| MONTHS.get(usize::from(u8::from(it.month())) - 1).copied().unwrap_or_default();
    let from = |it: Date| if matches!(it.day(), 8 | 11) { "dall'" } else { "dal " };
    let to = |it: Date| if matches!(it.day(), 8 | 11) { "all'" } else { "al " };
    let the = |it: Date| if matches!(it.day(), 8 | 11) { "l'" } else { "il " };
    let end = format!("{} {} {}", last.day(), month(last), last.year());
    if first == last {
        return format!("{}{end}", the(last));
    }
    let begin = if first.month() == last.month() { String::new() } else { format!(" {}", month(first)) };
    format!("{}{}{begin} {}{end}", from(first), first.day(), to(last))
}

/// Whether `text`, without case and accents, holds `word`.
pub fn mentions(text: &str, word: &str) -> bool {
    fold(text).contains(word)
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::time::parse_date;

    #[track_caller]
    fn check(text: &str, expected: &str, remarks: usize) {
        let mut cursor = Cursor::new(text);
        let after_dal = cursor.eat(&["dal"]);
        let span = cursor.span(after_dal);
        let shown = span.map_or_else(|| "none".to_owned(), |it| format!("{}/{}", it.first, it.last));
        let read = cursor.finish(shown);
        assert_eq!(
            (read.value.as_str(), read.diagnostics.len()),
            (expected, remarks),
            "{text}: {:?}",
            read.diagnostics
        );
    }

    #[test]
    fn spans() {
        check("Dal 1 giugno al 24 luglio", "2026-06-01/2026-07-24", 0);
        check("Dal 1 giugno 7 agosto", "2026-06-01/2026-08-07", 1);
        check("Dal 1al 7 agosto", "2026-08-01/2026-08-07", 1);
        check("Dal 1 giugno al 7agosto", "2026-06-01/2026-08-07", 1);
        check("Dal 1 lugliuo al 21 luglio", "2026-07-01/2026-07-21", 1);
        check("Dal 31 agosto al 04 settembre", "2026-08-31/2026-09-04", 0);
        check("01/08/26 al 24/08/2026", "2026-08-01/2026-08-24", 0);
        check("01/08/25 al 24/08/25", "2026-08-01/2026-08-24", 2);
        check("10/08 - 18/08", "2026-08-10/2026-08-18", 0);
        check("10-31 agosto", "2026-08-10/2026-08-31", 0);
        check("15-ago", "2026-08-15/2026-08-15", 0);
        check("15 August", "2026-08-15/2026-08-15", 1);
        check("Dal 8 agosto a metà settembre", "2026-08-08/2026-09-15", 1);
        check("Dal 20 agosto a metà agosto", "none", 0);
        check("Dal 20 agosto a metà", "none", 0);
        check("Dal 31 al 32 agosto", "none", 0);
        check("30/02", "none", 0);
        check("Dal 10 agosto al 3 agosto", "none", 0);
        check("10", "none", 0);
        check("dal 5 al", "none", 0);
        check("", "none", 0);
    }

    #[track_caller]
    fn check_words(first: &str, last: &str, expected: &str) {
        assert_eq!(in_words(parse_date(first).unwrap(), parse_date(last).unwrap()), expected);
    }

    #[test]
    fn words() {
        check_words("2026-08-01", "2026-08-31", "dal 1 al 31 agosto 2026");
        check_words("2026-08-08", "2026-09-11", "dall'8 agosto all'11 settembre 2026");
        check_words("2026-08-07", "2026-08-07", "il 7 agosto 2026");
    }
}

use domain::sort::Collate;
use domain::time::{Date, Weekday};

/// The formats of dates, times, numbers and lists in a language.
pub trait Formats: Collate + Send + Sync {
    /// A date.
    fn date(&self, date: Date, style: DateStyle) -> String;

    /// The name of a day, in full: screen readers spell abbreviations.
    fn weekday(&self, day: Weekday) -> String;

    /// An amount of euro, without the sign: `10`, `2,50`.
    fn euro(&self, cents: u32) -> String;

    /// A length with its unit, in metres below a kilometre: `350 m`, `1,2 km`.
    fn length(&self, metres: u32) -> String;

    /// "a, b and c".
    fn list(&self, items: &[String]) -> String;

    /// The name of a language in the reader's.
    fn language(&self, tag: &str) -> String;
}

/// A month of the Buddhist year. CLDR 48 calls the months of ours so in Sinhala: 24 November would be read as another
/// day. Where it does, dates are Italian.
pub const VESAK: &str = "වෙසක්";

/// A date of a locale's, as people say it: CLDR has the bare number for the first of a month, Italian and French an
/// ordinal. The day is the first "1" of such a date.
pub fn with_ordinal(date: Date, locale: &str, text: String) -> String {
    let ordinal = match locale {
        "it" => "1º",
        "fr" => "1er",
        _ => return text,
    };
    match text.split_once('1').filter(|_| date.day() == 1) {
        Some((before, after)) => [before, ordinal, after].concat(),
        None => text,
    }
}

/// The parts of a date that are said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DateStyle {
    /// "24 novembre 2026".
    Full,
    /// "martedì 24 novembre".
    Weekday,
    /// "24 novembre".
    DayMonth,
    /// "nov", as on a calendar's leaf.
    Month,
}

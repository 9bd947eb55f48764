use time::{Date, Duration, Month};

use crate::sort::sorted;

/// A public holiday in Milan: the national ones and the patron's day. Source: law 260 of 1949 with its amendments,
/// Saint Francis by law 151 of 2025 (from 2026 on).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Holiday {
    /// 1 January.
    NewYear,
    /// 6 January.
    Epiphany,
    /// Easter Sunday.
    Easter,
    /// The day after Easter.
    EasterMonday,
    /// 25 April.
    Liberation,
    /// 1 May.
    Labour,
    /// 2 June.
    Republic,
    /// 15 August.
    Assumption,
    /// 4 October, from 2026 on.
    SaintFrancis,
    /// 1 November.
    AllSaints,
    /// 7 December, in Milan only.
    SaintAmbrose,
    /// 8 December.
    Immaculate,
    /// 25 December.
    Christmas,
    /// 26 December.
    SaintStephen,
}

const SAINT_FRANCIS_SINCE: i32 = 2026;

/// The holidays that are on the same day every year.
const FIXED: [(Month, u8); 12] = [
    (Month::January, 1),
    (Month::January, 6),
    (Month::April, 25),
    (Month::May, 1),
    (Month::June, 2),
    (Month::August, 15),
    (Month::October, 4),
    (Month::November, 1),
    (Month::December, 7),
    (Month::December, 8),
    (Month::December, 25),
    (Month::December, 26),
];

impl Holiday {
    /// The holiday on `date`, if it is one.
    pub fn on(date: Date) -> Option<Self> {
        Some(match (date.month(), date.day()) {
            (Month::January, 1) => Self::NewYear,
            (Month::January, 6) => Self::Epiphany,
            (Month::April, 25) => Self::Liberation,
            (Month::May, 1) => Self::Labour,
            (Month::June, 2) => Self::Republic,
            (Month::August, 15) => Self::Assumption,
            (Month::October, 4) if date.year() >= SAINT_FRANCIS_SINCE => Self::SaintFrancis,
            (Month::November, 1) => Self::AllSaints,
            (Month::December, 7) => Self::SaintAmbrose,
            (Month::December, 8) => Self::Immaculate,
            (Month::December, 25) => Self::Christmas,
            (Month::December, 26) => Self::SaintStephen,
            (Month::March | Month::April, _) => {
                let easter = easter(date.year())?;
                match (date - easter).whole_days() {
                    0 => Self::Easter,
                    1 => Self::EasterMonday,
                    _ => return None,
                }
            }
            _ => return None,
        })
    }
}

/// The public holidays from `first` on within a year, in order. Most follow from their dates alone, so that no day between
/// them is looked at.
pub fn holidays_from(first: Date) -> Vec<Date> {
    let mut found = Vec::new();
    for year in [first.year(), first.year() + 1] {
        let Some(easter) = easter(year) else { continue };
        let fixed = FIXED.iter().filter_map(|it| Date::from_calendar_date(year, it.0, it.1).ok());
        let all = fixed.chain([Some(easter), easter.next_day()].into_iter().flatten());
        found.extend(
            all.filter(|it| *it >= first && (*it - first).whole_days() < 365 && Holiday::on(*it).is_some()),
        );
    }
    let mut found = sorted(found);
    // Easter Monday may fall on the 25th of April.
    found.dedup();
    found
}

/// Easter Sunday in the Gregorian calendar, by the anonymous algorithm that Nature printed in 1876.
fn easter(year: i32) -> Option<Date> {
    let (a, b, c) = (year % 19, year / 100, year % 100);
    let h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    let l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    let m = (a + 11 * h + 22 * l) / 451;
    let days_since_march_began = h + l - 7 * m + 21;
    let march = Date::from_calendar_date(year, Month::March, 1).ok()?;
    march.checked_add(Duration::days(days_since_march_began.into()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::time::parse_date;

    #[track_caller]
    fn check(date: &str, expected: Option<Holiday>) {
        assert_eq!(Holiday::on(parse_date(date).unwrap()), expected, "{date}");
    }

    #[test]
    fn easter_moves() {
        for date in ["2000-04-23", "2008-03-23", "2011-04-24", "2024-03-31", "2025-04-20", "2026-04-05"] {
            check(date, Some(Holiday::Easter));
        }
        for date in ["2027-03-29", "2028-04-17", "2038-04-26", "2049-04-19", "2076-04-20", "2100-03-29"] {
            check(date, Some(Holiday::EasterMonday));
        }
        check("2026-04-07", None);
    }

    #[test]
    fn sant_ambrogio_is_a_holiday_in_milan() {
        check("2026-12-07", Some(Holiday::SaintAmbrose));
        check("2026-12-08", Some(Holiday::Immaculate));
        check("2026-12-09", None);
    }

    #[test]
    fn saint_francis_is_one_since_2026() {
        check("2025-10-04", None);
        check("2026-10-04", Some(Holiday::SaintFrancis));
    }

    #[test]
    fn liberation_day_wins_over_easter_on_the_same_day() {
        check("2038-04-25", Some(Holiday::Liberation));
    }

    #[test]
    fn a_year_has_fourteen() {
        let mut date = parse_date("2026-01-01").unwrap();
        let mut count = 0;
        while date.year() == 2026 {
            count += usize::from(Holiday::on(date).is_some());
            date = date.next_day().unwrap();
        }
        assert_eq!(count, 14);
    }

    #[test]
    fn a_year_of_holidays_is_that_of_every_single_day() {
        for first in ["2025-01-01", "2026-04-05", "2026-11-21", "2026-12-26", "2028-02-29", "2037-06-01"] {
            let first = parse_date(first).unwrap();
            let days = (0..365).map(|it| first + Duration::days(it));
            let expected: Vec<_> = days.filter(|it| Holiday::on(*it).is_some()).collect();
            assert_eq!(holidays_from(first), expected, "{first}");
        }
    }
}

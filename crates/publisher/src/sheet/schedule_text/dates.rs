use super::token::Cursor;
use domain::time::{Date, Month};

/// Days that somebody may still write of without a year, though they are over.
const JUST_OVER: i32 = 60;

/// A first day without a year lies at most this far back.
const HALF_A_YEAR: i32 = 182;

/// Excel's first day, and the serial numbers of the years 2000 to 2100.
const EXCEL_EPOCH: i32 = 2_415_019;
const EXCEL_DAYS: std::ops::RangeInclusive<u32> = 36_526..=73_415;

/// The months, without accents.
pub const MONTHS: [&str; 12] = [
    "gennaio",
    "febbraio",
    "marzo",
    "aprile",
    "maggio",
    "giugno",
    "luglio",
    "agosto",
    "settembre",
    "ottobre",
    "novembre",
    "dicembre",
];

/// Holidays that have a name and always the same date.
const FEASTS: [(&str, u8, u8); 13] = [
    ("natale", 25, 12),
    ("santo stefano", 26, 12),
    ("s stefano", 26, 12),
    ("s . stefano", 26, 12),
    ("capodanno", 1, 1),
    ("epifania", 6, 1),
    ("befana", 6, 1),
    ("ferragosto", 15, 8),
    ("ognissanti", 1, 11),
    ("tutti i santi", 1, 11),
    ("sant ' ambrogio", 7, 12),
    ("s . ambrogio", 7, 12),
    ("immacolata", 8, 12),
];

/// A day as written: the year, and in a list the month too, may be left out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Day {
    /// The day of the month.
    pub day: u8,
    /// The month, 1 to 12.
    pub month: Option<u8>,
    /// The year.
    pub year: Option<i32>,
    /// As it stands in the cell.
    pub saw: String,
}

/// A first and a last day.
pub type Span = (Date, Date);

impl Day {
    /// With the month and the year of `other` where it has none of its own.
    pub fn completed(mut self, other: &Self) -> Self {
        if self.month.is_none() {
            self.month = other.month;
            self.year = self.year.or(other.year);
        }
        self
    }

    fn in_year(&self, year: i32) -> Option<Date> {
        let month = Month::try_from(self.month?).ok()?;
        Date::from_calendar_date(year, month, self.day).ok().filter(|it| (2000..=2100).contains(&it.year()))
    }

    /// Whether some year has this day.
    pub fn exists(&self) -> bool {
        self.in_year(self.year.unwrap_or(2024)).is_some()
    }

    /// The date; without a year the first one that isn't before `floor`.
    pub fn from(&self, floor: Date) -> Option<Date> {
        match self.year {
            Some(year) => self.in_year(year),
            None => {
                (floor.year()..=floor.year() + 1).filter_map(|it| self.in_year(it)).find(|it| *it >= floor)
            }
        }
    }

    /// The date; without a year the last one that isn't after `ceiling`.
    fn until(&self, ceiling: Date) -> Option<Date> {
        match self.year {
            Some(year) => self.in_year(year),
            None => {
                let mut years = (ceiling.year() - 1..=ceiling.year()).rev();
                years.find_map(|it| self.in_year(it).filter(|it| *it <= ceiling))
            }
        }
    }

    /// The date of something that is about to happen or has just happened.
    pub fn around(&self, today: Date) -> Option<Date> {
        self.from(days_before(today, JUST_OVER))
    }

    /// The first day of something that goes on or is about to begin.
    pub fn beginning(&self, today: Date) -> Option<Date> {
        self.from(days_before(today, HALF_A_YEAR))
    }
}

fn days_before(date: Date, days: i32) -> Date {
    Date::from_julian_day(date.to_julian_day() - days).unwrap_or(date)
}

/// The dates of a period. Without years it is the one that goes on or comes next; one that ends earlier in the
/// year than it begins goes over New Year.
pub fn period(first: &Day, last: &Day, today: Date) -> Option<Span> {
    let (begins, ends) = if last.year.is_none() && first.year.is_some() {
        let begins = first.from(today)?;
        (begins, last.from(begins)?)
    } else {
        let ends = last.from(today)?;
        (first.until(ends)?, ends)
    };
    Some((begins, ends))
}

/// The dates of a list such as "12/3, 19/3 e 26/3": those that come next, in one run.
pub fn list(days: &[Day], today: Date) -> Option<Vec<Date>> {
    let mut floor = days_before(today, JUST_OVER);
    let Some(first) = days.first() else { return Some(Vec::new()) };
    let mut dates = vec![first.from(floor)?];
    let mut before = first;
    for day in days.iter().skip(1) {
        let (month, earlier) = (day.month.unwrap_or(0), before.month.unwrap_or(0));
        // From December to January the year turns; from March to February somebody wrote them in another order.
        let date = if month >= earlier || earlier - month >= 6 {
            floor = dates.last().map_or(floor, |it| days_before(*it, 31));
            day.from(floor)?
        } else {
            day.until(*dates.last()?)?
        };
        dates.push(date);
        before = day;
    }
    Some(dates)
}

/// Reads a month's name, whole or cut short.
pub fn month(cursor: &mut Cursor<'_>) -> Option<u8> {
    let word = cursor.word(0);
    if word.len() < 3 {
        return None;
    }
    let exact = MONTHS.iter().position(|it| it.starts_with(word));
    let similar = || MONTHS.iter().position(|it| word.len() >= 6 && strsim::osa_distance(it, word) <= 1);
    let index = exact.or_else(|| if word == "sett" { Some(8) } else { similar() })?;
    cursor.at += 1;
    u8::try_from(index + 1).ok()
}

/// The number of days of a month; February's is that of a common year where the year isn't given.
pub fn month_end(month: u8, year: Option<i32>) -> u8 {
    Month::try_from(month).map_or(31, |it| it.length(year.unwrap_or(2025)))
}

fn year(cursor: &mut Cursor<'_>) -> Option<i32> {
    let number = cursor.number(0)?;
    let year = match cursor.digits(0) {
        4 => number,
        2 => 2000 + number,
        _ => return None,
    };
    cursor.at += 1;
    i32::try_from(year).ok()
}

/// Reads `7`, `7/1`, `7-1-2027`, `7 gennaio`, `1° maggio 2027`, `2027-01-07`, `natale`, `46000` (Excel's number of
/// a day); stays where it is when there is none.
pub fn day(cursor: &mut Cursor<'_>) -> Option<Day> {
    let from = cursor.at;
    let read = feast(cursor).or_else(|| serial(cursor)).or_else(|| iso(cursor)).or_else(|| plain(cursor));
    if read.is_none() {
        cursor.at = from;
    }
    read.map(|(day, month, year)| Day { day, month, year, saw: cursor.since(from) })
}

type Parts = (u8, Option<u8>, Option<i32>);

fn feast(cursor: &mut Cursor<'_>) -> Option<Parts> {
    let (_, day, month) = FEASTS.into_iter().find(|it| cursor.eat_phrase(it.0))?;
    Some((day, Some(month), None))
}

fn serial(cursor: &mut Cursor<'_>) -> Option<Parts> {
    let number = cursor.number(0).filter(|it| cursor.digits(0) == 5 && EXCEL_DAYS.contains(it))?;
    let date = Date::from_julian_day(EXCEL_EPOCH + i32::try_from(number).ok()?).ok()?;
    cursor.at += 1;
    Some((date.day(), Some(date.month().into()), Some(date.year())))
}

fn iso(cursor: &mut Cursor<'_>) -> Option<Parts> {
    let full = cursor.digits(0) == 4 && cursor.is(1, &["-", "/"]) && cursor.is(3, &["-", "/"]);
    let (year, month, day) = (cursor.number(0)?, cursor.number(2)?, cursor.number(4)?);
    if !full {
        return None;
    }
    cursor.at += 5;
    Some((u8::try_from(day).ok()?, Some(u8::try_from(month).ok()?), Some(i32::try_from(year).ok()?)))
}

fn plain(cursor: &mut Cursor<'_>) -> Option<Parts> {
    let day = u8::try_from(cursor.number(0).filter(|_| cursor.digits(0) <= 2)?).ok()?;
    cursor.at += 1;
    cursor.eat(&["°"]);
    let before = cursor.at;
    let sign = cursor.peek(0).map(|it| it.text.clone()).unwrap_or_default();
    if cursor.eat(&["/", "-", "."]) {
        if let Some(month) = month(cursor) {
            cursor.eat(&["/", "-", "."]);
            return Some((day, Some(month), year(cursor)));
        }
        let number = cursor.number(0).filter(|_| cursor.digits(0) <= 2 && cursor.is_glued(0));
        if let Some(month) = number.and_then(|it| u8::try_from(it).ok()) {
            cursor.at += 1;
            let full = cursor.is(0, &[&sign]) && cursor.is_glued(1) && cursor.digits(1) >= 2;
            // "7/1-30/5" is two dates; "7-1-2027" is one.
            let another = cursor.is(2, &["/", "."]) || (cursor.is(0, &["-"]) && cursor.digits(1) != 4);
            if full && !another {
                cursor.at += 1;
                return Some((day, Some(month), year(cursor)));
            }
            return Some((day, Some(month), None));
        }
        cursor.at = before;
        return Some((day, None, None));
    }
    cursor.eat(&["di"]);
    match month(cursor) {
        Some(month) => {
            let year = if cursor.digits(0) == 4 { year(cursor) } else { None };
            Some((day, Some(month), year))
        }
        None => {
            cursor.at = before;
            Some((day, None, None))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::time::parse_date;

    #[track_caller]
    fn check(text: &str, expected: Option<(u8, u8, i32)>) {
        let read = day(&mut Cursor::new(text));
        assert_eq!(read.map(|it| (it.day, it.month.unwrap_or(0), it.year.unwrap_or(0))), expected, "{text}");
    }

    #[test]
    fn days_as_written() {
        check("7/1", Some((7, 1, 0)));
        check("07/01/2027", Some((7, 1, 2027)));
        check("7.1.27", Some((7, 1, 2027)));
        check("7-1-2027", Some((7, 1, 2027)));
        check("2027-01-07", Some((7, 1, 2027)));
        check("7/1-30/5", Some((7, 1, 0)));
        check("15-ago", Some((15, 8, 0)));
        check("1° maggio 2027", Some((1, 5, 2027)));
        check("5 dicembre 10", Some((5, 12, 0)));
        check("30 setembre", Some((30, 9, 0)));
        check("Sant'Ambrogio", Some((7, 12, 0)));
        check("46363", Some((7, 12, 2026)));
        check("12", Some((12, 0, 0)));
        check("lunedì", None);
        check("99999", None);
    }

    #[track_caller]
    fn check_period(text: &str, today: &str, expected: &str) {
        let mut cursor = Cursor::new(text);
        let first = day(&mut cursor).unwrap();
        cursor.eat(&["al"]);
        let last = day(&mut cursor).unwrap();
        let (from, to) = period(&first.completed(&last), &last, parse_date(today).unwrap()).unwrap();
        assert_eq!(format!("{from}/{to}"), expected, "{text}");
    }

    #[test]
    fn periods_are_those_that_come_next() {
        check_period("7/1 al 30/5", "2026-11-21", "2027-01-07/2027-05-30");
        check_period("1/10 al 31/5", "2026-11-21", "2026-10-01/2027-05-31");
        check_period("1/10 al 31/5", "2026-07-01", "2026-10-01/2027-05-31");
        check_period("15 settembre 2026 al 12 giugno 2027", "2026-11-21", "2026-09-15/2027-06-12");
        check_period("5 al 19 luglio", "2026-11-21", "2027-07-05/2027-07-19");
        check_period("1/10/2026 al 31/5", "2026-11-21", "2026-10-01/2027-05-31");
        check_period("1/10 al 31/5/2027", "2026-11-21", "2026-10-01/2027-05-31");
    }
}

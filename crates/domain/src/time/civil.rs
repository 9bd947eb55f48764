use std::fmt;

use time::{Date, Month, Weekday};

/// The days of the week in the order of an Italian calendar.
pub const WEEK: [Weekday; 7] = [
    Weekday::Monday,
    Weekday::Tuesday,
    Weekday::Wednesday,
    Weekday::Thursday,
    Weekday::Friday,
    Weekday::Saturday,
    Weekday::Sunday,
];

/// A time of day in whole minutes since midnight, `00:00` to `24:00` (the end of the day).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TimeOfDay(u16);

impl TimeOfDay {
    /// Midnight at the day's end.
    pub const END_OF_DAY: Self = Self(24 * 60);

    /// `None` when there is no such time: `12:60`, `24:01`.
    pub fn new(hour: u16, minute: u16) -> Option<Self> {
        let minutes = hour.checked_mul(60)?.checked_add(minute)?;
        (minute < 60 && minutes <= Self::END_OF_DAY.0).then_some(Self(minutes))
    }

    /// Reads `HH:MM`, the only form in a feed.
    pub fn parse(text: &str) -> Option<Self> {
        let (hour, minute) = text.split_once(':')?;
        Self::new(digits(hour, 2)?.try_into().ok()?, digits(minute, 2)?.try_into().ok()?)
    }

    /// The hour, 0 to 24.
    pub fn hour(self) -> u16 {
        self.0 / 60
    }

    /// The minute of the hour, 0 to 59.
    pub fn minute(self) -> u16 {
        self.0 % 60
    }
}

impl fmt::Display for TimeOfDay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}:{:02}", self.hour(), self.minute())
    }
}

/// An instant as the clock on the wall in Milan shows it, to the minute.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Moment {
    /// The day in Milan.
    pub date: Date,
    /// The time in Milan.
    pub time: TimeOfDay,
}

/// Reads a calendar date in the form `2026-06-01`. Years 2000 to 2100: anything else is a typing error.
pub fn parse_date(text: &str) -> Option<Date> {
    let mut parts = text.split('-');
    let (year, month, day) = (parts.next()?, parts.next()?, parts.next()?);
    if parts.next().is_some() {
        return None;
    }
    let year = digits(year, 4).filter(|it| (2000..=2100).contains(it))?;
    let month = Month::try_from(u8::try_from(digits(month, 2)?).ok()?).ok()?;
    Date::from_calendar_date(i32::try_from(year).ok()?, month, u8::try_from(digits(day, 2)?).ok()?).ok()
}

fn digits(text: &str, len: usize) -> Option<u32> {
    (text.len() == len && text.bytes().all(|it| it.is_ascii_digit())).then(|| text.parse().ok())?
}

/// The two letters of iCalendar and of schema.org's short form: `Mo`, `Tu`…
pub fn weekday_code(day: Weekday) -> &'static str {
    match day {
        Weekday::Monday => "Mo",
        Weekday::Tuesday => "Tu",
        Weekday::Wednesday => "We",
        Weekday::Thursday => "Th",
        Weekday::Friday => "Fr",
        Weekday::Saturday => "Sa",
        Weekday::Sunday => "Su",
    }
}

/// The inverse of [`weekday_code`].
pub fn weekday_from_code(code: &str) -> Option<Weekday> {
    WEEK.into_iter().find(|it| weekday_code(*it) == code)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check_date(text: &str, expected: Option<(i32, u8, u8)>) {
        let date = parse_date(text).map(|it| (it.year(), u8::from(it.month()), it.day()));
        assert_eq!(date, expected, "{text}");
    }

    #[test]
    fn dates() {
        check_date("2026-06-01", Some((2026, 6, 1)));
        check_date("2028-02-29", Some((2028, 2, 29)));
        check_date("2026-02-29", None);
        check_date("2026-6-1", None);
        check_date("20026-06-01", None);
        check_date("1999-06-01", None);
        check_date("2026-06-01-01", None);
        check_date("2026-+6-01", None);
        check_date("", None);
    }

    #[test]
    fn times() {
        assert_eq!(TimeOfDay::parse("24:00"), Some(TimeOfDay::END_OF_DAY));
        assert_eq!(TimeOfDay::parse("09:05").map(|it| it.to_string()), Some("09:05".to_owned()));
        for text in ["24:01", "12:60", "9:05", "14:3", "", ":", "aa:bb", "+1:00"] {
            assert_eq!(TimeOfDay::parse(text), None, "{text}");
        }
    }

    #[test]
    fn weekday_codes_are_inverse() {
        for day in WEEK {
            assert_eq!(weekday_from_code(weekday_code(day)), Some(day));
        }
    }
}

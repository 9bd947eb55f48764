//! The days of the invented year.

use domain::time::{Date, Weekday, parse_date, weekday_code};

/// The day on which the demonstration is set.
pub const TODAY: &str = "2026-11-21";
/// The first day on which something dated takes place: a Monday.
pub const FIRST_DAY: &str = "2026-11-23";
/// The last day of the demonstration.
pub const LAST_DAY: &str = "2027-12-31";
/// The houses' Christmas holidays.
pub const CHRISTMAS: (&str, &str) = ("2026-12-24", "2027-01-06");

/// `2026-11-23`.
pub fn text(date: Date) -> String {
    format!("{:04}-{:02}-{:02}", date.year(), u8::from(date.month()), date.day())
}

/// The codes of these days, Monday first.
pub fn codes(days: &[Weekday]) -> Vec<String> {
    let mut days = days.to_vec();
    days.sort_by_key(|it| it.number_days_from_monday());
    days.dedup();
    days.into_iter().map(|it| weekday_code(it).to_owned()).collect()
}

/// All days from `first` to `last`, inclusive. Nothing if one of them is no date.
pub fn between(first: &str, last: &str) -> impl Iterator<Item = Date> {
    let last = parse_date(last);
    let days = std::iter::successors(parse_date(first), |it| it.next_day());
    days.take_while(move |it| last.is_some_and(|last| *it <= last))
}

/// The days of the Christmas holidays that fall on one of `days`.
pub fn christmas(days: &[Weekday]) -> Vec<String> {
    between(CHRISTMAS.0, CHRISTMAS.1).filter(|it| days.contains(&it.weekday())).map(text).collect()
}

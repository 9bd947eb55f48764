//! The days of the invented year.

use std::sync::LazyLock;

use domain::time::{Date, Weekday, parse_date, weekday_code};
use time::Duration;

/// The instant at which the demonstration is set, and at which tests and pictures see every page: a Tuesday in term
/// time, 11:00 in Milan. Nothing else says which day it is.
pub const INSTANT: &str = "2026-11-24T10:00:00Z";
/// The first day on which something dated takes place: the Monday of that week.
pub static FIRST_DAY: LazyLock<String> = LazyLock::new(|| from_monday(0));
/// The day on which the demonstration's facts were checked: the Saturday before.
pub static CHECKED: LazyLock<String> = LazyLock::new(|| from_monday(-2));
/// The last day on which a single time is changed: the Saturday of the week after.
pub static LAST_CHANGE: LazyLock<String> = LazyLock::new(|| from_monday(12));
/// The last day of the demonstration.
pub const LAST_DAY: &str = "2027-12-31";
/// The houses' Christmas holidays.
pub const CHRISTMAS: (&str, &str) = ("2026-12-24", "2027-01-06");

/// The day so many days after the Monday of the week of [`INSTANT`].
fn from_monday(days: i64) -> String {
    let today = INSTANT.get(.."2026-11-24".len()).and_then(parse_date);
    let monday =
        today.map(|it| it.saturating_sub(Duration::days(it.weekday().number_days_from_monday().into())));
    monday.map(|it| text(it.saturating_add(Duration::days(days)))).unwrap_or_default()
}

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

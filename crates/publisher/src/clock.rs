//! The current day in Milan, wherever the tool runs.

use jiff::tz::TimeZone;

use domain::time::{Date, Month};

const ZONE: &str = "Europe/Rome";

/// Today in Milan. Where the machine doesn't know the zone, today in UTC: at most the same day an hour or two late.
pub fn today() -> Date {
    let zone = TimeZone::get(ZONE).unwrap_or(TimeZone::UTC);
    let now = jiff::Timestamp::now().to_zoned(zone).date();
    let month =
        u8::try_from(now.month()).ok().and_then(|it| Month::try_from(it).ok()).unwrap_or(Month::January);
    let day = u8::try_from(now.day()).unwrap_or(1);
    Date::from_calendar_date(now.year().into(), month, day).unwrap_or(Date::MIN)
}

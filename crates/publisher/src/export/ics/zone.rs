//! The time zone of Milan, by the rule that the European Union has kept since 1996.

use jiff::civil;
use jiff::tz::TimeZone;

use super::writer::{Writer, basic};
use domain::time::{Date, TimeOfDay};

/// The zone's name in every calendar.
pub const TZID: &str = "Europe/Rome";
/// The same rule in POSIX's form. A machine without the zone's data base knows it too.
const RULE: &str = "CET-1CEST,M3.5.0,M10.5.0/3";

/// Writes the zone as constant text: a calendar carries the rule itself, and jiff writes none.
pub fn write(writer: &mut Writer) {
    writer.line("BEGIN", "VTIMEZONE");
    writer.line("TZID", TZID);
    observance(writer, "DAYLIGHT", "CEST", ("+0100", "+0200"), "19960331T020000", "3");
    observance(writer, "STANDARD", "CET", ("+0200", "+0100"), "19961027T030000", "10");
    writer.line("END", "VTIMEZONE");
}

fn observance(writer: &mut Writer, kind: &str, name: &str, offsets: (&str, &str), start: &str, month: &str) {
    writer.line("BEGIN", kind);
    writer.line("TZNAME", name);
    writer.line("TZOFFSETFROM", offsets.0);
    writer.line("TZOFFSETTO", offsets.1);
    writer.line("DTSTART", start);
    writer.line("RRULE", &format!("FREQ=YEARLY;BYMONTH={month};BYDAY=-1SU"));
    writer.line("END", kind);
}

/// Whole hours by which the clock in Milan is ahead of UTC. In the hour that comes twice, the first counts.
pub fn offset(date: Date, time: TimeOfDay) -> i32 {
    instant(date, time).map_or(1, |it| it.offset().seconds() / 3600)
}

/// The same instant in UTC, `20261205T090000Z`.
pub fn utc(date: Date, time: TimeOfDay) -> String {
    match instant(date, time) {
        Ok(instant) => instant.timestamp().strftime("%Y%m%dT%H%M%SZ").to_string(),
        Err(_) => format!("{}T000000Z", basic(date)),
    }
}

/// Fails for years that jiff doesn't know, which no feed has.
fn instant(date: Date, time: TimeOfDay) -> Result<jiff::Zoned, jiff::Error> {
    let year = i16::try_from(date.year()).unwrap_or(i16::MAX);
    let month = i8::try_from(u8::from(date.month())).unwrap_or_default();
    let day = i8::try_from(date.day()).unwrap_or_default();
    let minutes = i64::from(time.hour()) * 60 + i64::from(time.minute());
    // The day's end is the next day's midnight.
    let local = civil::Date::new(year, month, day)?.to_datetime(civil::Time::midnight());
    let local = local.checked_add(jiff::SignedDuration::from_mins(minutes))?;
    local.to_zoned(TimeZone::posix(RULE)?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::time::parse_date;
    use proptest::prelude::*;

    #[test]
    fn both_changes_of_the_clock() {
        let at = |date: &str, time: &str| offset(parse_date(date).unwrap(), TimeOfDay::parse(time).unwrap());
        assert_eq!(at("2026-10-25", "01:59"), 2);
        assert_eq!(at("2026-10-25", "02:30"), 2);
        assert_eq!(at("2026-10-25", "03:00"), 1);
        assert_eq!(at("2027-03-28", "01:59"), 1);
        assert_eq!(at("2027-03-28", "03:00"), 2);
        assert_eq!(
            utc(parse_date("2026-07-01").unwrap(), TimeOfDay::parse("00:30").unwrap()),
            "20260630T223000Z"
        );
        assert_eq!(utc(parse_date("2026-12-31").unwrap(), TimeOfDay::END_OF_DAY), "20261231T230000Z");
    }

    proptest! {
        /// The zone's data base says the same.
        #[test]
        fn as_the_data_base_says(day in 0i32..10_000, hour in 4i8..24, minute in 0i8..60) {
            let date = parse_date("2020-01-01").unwrap() + time::Duration::days(day.into());
            let (year, month) = (i16::try_from(date.year()).unwrap(), i8::try_from(u8::from(date.month())).unwrap());
            let civil = jiff::civil::date(year, month, i8::try_from(date.day()).unwrap()).at(hour, minute, 0, 0);
            let oracle = civil.in_tz(TZID).unwrap().timestamp().strftime("%Y%m%dT%H%M%SZ").to_string();
            let time = TimeOfDay::new(u16::try_from(hour).unwrap(), u16::try_from(minute).unwrap()).unwrap();
            prop_assert_eq!(utc(date, time), oracle);
        }
    }
}

use time::{Date, Weekday};

use super::{DayHours, Moment, OpeningHours, TimeOfDay};

/// How far ahead an occurrence is looked for: a course may pause for the summer, not for more than a year.
const LOOK_AHEAD_DAYS: u16 = 370;

/// When an activity takes place. An activity may have several; one without any has a time that nobody published.
#[derive(Clone, Debug, PartialEq)]
pub struct Schedule {
    /// On which days.
    pub recurrence: Recurrence,
    /// At which times of the day.
    pub timing: Timing,
}

/// The days of a schedule.
#[derive(Clone, Debug, PartialEq)]
pub enum Recurrence {
    /// Every week, or every second, third…
    Weekly {
        /// On these days of the week. Empty: on every day that the timing allows.
        days: Vec<Weekday>,
        /// 1 for every week; weeks are counted from the one that holds `first`.
        every_weeks: u8,
        /// First day, inclusive. `None`: it has been going on.
        first: Option<Date>,
        /// Last day, inclusive. `None`: until further notice.
        last: Option<Date>,
        /// Days on which it does not take place.
        except: Vec<Date>,
    },
    /// On these dates only, in order.
    Dates(Vec<Date>),
}

/// The times of a schedule.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Timing {
    /// From this time to that one.
    Fixed(TimeOfDay, TimeOfDay),
    /// Whenever the house is open.
    OpeningHours,
    /// The day is known, the time isn't.
    Unknown,
}

/// One time that an activity takes place.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Occurrence {
    /// The day.
    pub date: Date,
    /// From when to when; `None` where the day is known and the time isn't.
    pub time: Option<(TimeOfDay, TimeOfDay)>,
}

impl Schedule {
    /// When it takes place on `date`, in order; `Err(())` when the house's hours for that day are unknown, so that
    /// nobody can tell.
    #[expect(clippy::result_unit_err, reason = "there is one way of not knowing")]
    pub fn on(&self, date: Date, hours: &OpeningHours) -> Result<Vec<Occurrence>, ()> {
        if !self.recurrence.covers(date) {
            return Ok(Vec::new());
        }
        match self.timing {
            Timing::Fixed(from, to) => Ok(vec![Occurrence { date, time: Some((from, to)) }]),
            Timing::Unknown => Ok(vec![Occurrence { date, time: None }]),
            Timing::OpeningHours => match hours.on(date) {
                DayHours::Unknown | DayHours::Disputed => Err(()),
                DayHours::Closed => Ok(Vec::new()),
                DayHours::Open(open) => {
                    Ok(open.into_iter().map(|it| Occurrence { date, time: Some(it) }).collect())
                }
            },
        }
    }

    /// The first occurrence that isn't over at `now`.
    pub fn next(&self, now: Moment, hours: &OpeningHours) -> Option<Occurrence> {
        let mut date = now.date;
        for _ in 0..LOOK_AHEAD_DAYS {
            let ahead = self.on(date, hours).unwrap_or_default();
            let next = ahead
                .into_iter()
                .find(|it| it.date > now.date || it.time.is_none_or(|(_, to)| to > now.time));
            if next.is_some() {
                return next;
            }
            date = date.next_day()?;
        }
        None
    }
}

impl Recurrence {
    /// Whether it falls on `date`.
    pub fn covers(&self, date: Date) -> bool {
        match self {
            Self::Dates(dates) => dates.contains(&date),
            Self::Weekly { days, every_weeks, first, last, except } => {
                (days.is_empty() || days.contains(&date.weekday()))
                    && first
                        .is_none_or(|it| it <= date && weeks_between(it, date) % i64::from(*every_weeks) == 0)
                    && last.is_none_or(|it| date <= it)
                    && !except.contains(&date)
            }
        }
    }
}

/// Calendar weeks, Monday to Sunday, from the one that holds `from` to the one that holds `to`.
fn weeks_between(from: Date, to: Date) -> i64 {
    let monday = |it: Date| i64::from(it.to_julian_day()) - i64::from(it.weekday().number_days_from_monday());
    (monday(to) - monday(from)) / 7
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::time::{Season, Slot, parse_date};
    use proptest::prelude::*;

    fn date(text: &str) -> Date {
        parse_date(text).unwrap()
    }

    fn time(text: &str) -> TimeOfDay {
        TimeOfDay::parse(text).unwrap()
    }

    fn fixed() -> Timing {
        Timing::Fixed(time("10:00"), time("11:00"))
    }

    fn fortnightly() -> Schedule {
        let recurrence = Recurrence::Weekly {
            days: vec![Weekday::Tuesday, Weekday::Thursday],
            every_weeks: 2,
            first: Some(date("2026-11-05")),
            last: Some(date("2026-12-31")),
            except: vec![date("2026-12-01")],
        };
        Schedule { recurrence, timing: fixed() }
    }

    #[track_caller]
    fn check(now: &str, expected: Option<&str>) {
        let (day, clock) = now.split_once(' ').unwrap();
        let now = Moment { date: date(day), time: time(clock) };
        let next = fortnightly().next(now, &OpeningHours::default()).map(|it| it.date);
        assert_eq!(next, expected.map(date), "{day} {clock}");
    }

    #[test]
    fn every_second_week() {
        check("2026-11-03 09:00", Some("2026-11-05"));
        check("2026-11-05 10:59", Some("2026-11-05"));
        check("2026-11-05 11:00", Some("2026-11-17"));
        check("2026-11-24 09:00", Some("2026-12-03"));
        check("2026-12-31 11:00", None);
    }

    #[test]
    fn during_opening_hours_is_unknown_out_of_season() {
        let everyday =
            Recurrence::Weekly { days: vec![], every_weeks: 1, first: None, last: None, except: vec![] };
        let schedule = Schedule { recurrence: everyday, timing: Timing::OpeningHours };
        let monday = Slot { day: Weekday::Monday, opens: time("15:00"), closes: time("18:00") };
        let season =
            Season { first: Some(date("2026-06-01")), last: Some(date("2026-06-30")), slots: vec![monday] };
        let hours = OpeningHours { seasons: vec![season], closures: vec![] };
        assert_eq!(schedule.on(date("2026-06-01"), &hours).map(|it| it.len()), Ok(1));
        assert_eq!(schedule.on(date("2026-06-02"), &hours), Ok(vec![]));
        assert_eq!(schedule.on(date("2026-07-06"), &hours), Err(()));
    }

    proptest! {
        /// A recurrence every n weeks falls on the days on which stepping by 7n days from its first week does.
        #[test]
        fn weekly_equals_stepping(start in 0i32..400, every in 1u8..5, ahead in 0i32..200) {
            let first = Date::from_julian_day(2_461_000 + start).unwrap();
            let schedule = Recurrence::Weekly {
                days: vec![first.weekday()], every_weeks: every, first: Some(first), last: None, except: vec![],
            };
            let probe = Date::from_julian_day(2_461_000 + start + ahead).unwrap();
            prop_assert_eq!(schedule.covers(probe), ahead % (7 * i32::from(every)) == 0);
        }
    }
}

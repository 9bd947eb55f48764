use time::{Date, Duration, Weekday};

/// The next day of a monthly rule is searched for so many days ahead. Two fifth weekdays of a month (the rarest rule)
/// are at most so far apart.
const MONTHLY_LOOK_AHEAD_DAYS: i64 = 124;

/// The days for which something is planned.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Recurrence {
    /// Days that come again.
    pub rule: Option<Rule>,
    /// On these dates too; without a rule, on these only. In order.
    pub dates: Vec<Date>,
    /// Planned days on which it does not take place.
    pub except: Vec<Date>,
}

/// Days that come again.
#[derive(Clone, Debug, PartialEq)]
pub struct Rule {
    /// On these days of the week. Empty: on every day.
    pub days: Vec<Weekday>,
    /// How often.
    pub every: Every,
    /// First day, inclusive. `None`: it has been going on.
    pub first: Option<Date>,
    /// Last day, inclusive. `None`: until further notice.
    pub last: Option<Date>,
}

/// How often a rule's days of the week count.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Every {
    /// Every n weeks, Monday to Sunday, counted from the one that holds the rule's first day.
    Weeks(u8),
    /// The first, second… of the month, or the last (-1).
    MonthWeeks(Vec<i8>),
}

impl Recurrence {
    /// Whether it is planned for `date`, exceptions included.
    pub fn plans(&self, date: Date) -> bool {
        self.dates.contains(&date) || self.rule.as_ref().is_some_and(|it| it.holds(date))
    }

    /// The first planned day from `date` on, exceptions included. `None`: there is none any more.
    pub fn next_from(&self, date: Date) -> Option<Date> {
        let single = self.dates.iter().copied().find(|it| *it >= date);
        let again = self.rule.as_ref().and_then(|it| it.next_from(date));
        match (single, again) {
            (Some(single), Some(again)) => Some(single.min(again)),
            (single, again) => single.or(again),
        }
    }
}

impl Rule {
    fn holds(&self, date: Date) -> bool {
        (self.days.is_empty() || self.days.contains(&date.weekday()))
            && self.first.is_none_or(|it| it <= date)
            && self.last.is_none_or(|it| date <= it)
            && match &self.every {
                Every::Weeks(weeks) => self.weeks_off(date, *weeks) == 0,
                Every::MonthWeeks(weeks) => {
                    let week = i8::try_from((date.day() - 1) / 7 + 1).unwrap_or_default();
                    weeks.contains(&week) || (weeks.contains(&-1) && is_last_of_month(date))
                }
            }
    }

    /// How many weeks after the last week that counts `date` lies.
    fn weeks_off(&self, date: Date, every: u8) -> i64 {
        self.first.map_or(0, |first| weeks_between(first, date) % i64::from(every.max(1)))
    }

    fn next_from(&self, date: Date) -> Option<Date> {
        let start = self.first.map_or(date, |it| it.max(date));
        match self.every {
            Every::Weeks(every) => {
                // Only this week, and after it the next that counts, can hold the next day.
                let ahead = i64::from(every) - self.weeks_off(start, every);
                let next_week = monday(start).checked_add(Duration::weeks(ahead))?;
                week_from(start).chain(week_from(next_week)).find(|it| self.holds(*it))
            }
            Every::MonthWeeks(_) => (0..MONTHLY_LOOK_AHEAD_DAYS)
                .filter_map(|it| start.checked_add(Duration::days(it)))
                .find(|it| self.holds(*it)),
        }
    }
}

/// The days from `date` to the Sunday after it.
fn week_from(date: Date) -> impl Iterator<Item = Date> {
    let left = 7 - usize::from(date.weekday().number_days_from_monday());
    std::iter::successors(Some(date), |it| it.next_day()).take(left)
}

fn monday(date: Date) -> Date {
    date.saturating_sub(Duration::days(date.weekday().number_days_from_monday().into()))
}

/// Calendar weeks, Monday to Sunday, from the one that holds `from` to the one that holds `to`.
fn weeks_between(from: Date, to: Date) -> i64 {
    (monday(to) - monday(from)).whole_weeks()
}

fn is_last_of_month(date: Date) -> bool {
    date.checked_add(Duration::WEEK).is_none_or(|it| it.month() != date.month())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::time::parse_date;
    use proptest::prelude::*;

    fn date(text: &str) -> Date {
        parse_date(text).unwrap()
    }

    #[track_caller]
    fn check(rule: &Rule, from: &str, expected: Option<&str>) {
        assert_eq!(rule.next_from(date(from)), expected.map(date), "{from}");
    }

    #[test]
    fn every_second_week() {
        let rule = Rule {
            days: vec![Weekday::Tuesday, Weekday::Thursday],
            every: Every::Weeks(2),
            first: Some(date("2026-11-05")),
            last: Some(date("2026-12-31")),
        };
        check(&rule, "2026-11-03", Some("2026-11-05"));
        check(&rule, "2026-11-06", Some("2026-11-17"));
        check(&rule, "2026-11-20", Some("2026-12-01"));
        check(&rule, "2027-01-01", None);
    }

    #[test]
    fn the_fifth_tuesday_skips_months_that_have_none() {
        let rule =
            Rule { days: vec![Weekday::Tuesday], every: Every::MonthWeeks(vec![5]), first: None, last: None };
        check(&rule, "2026-10-01", Some("2026-12-29"));
        check(&rule, "2026-12-30", Some("2027-03-30"));
    }

    #[test]
    fn the_last_friday_and_the_second_monday() {
        let last =
            Rule { days: vec![Weekday::Friday], every: Every::MonthWeeks(vec![-1]), first: None, last: None };
        check(&last, "2026-02-01", Some("2026-02-27"));
        check(&last, "2026-07-31", Some("2026-07-31"));
        let second =
            Rule { days: vec![Weekday::Monday], every: Every::MonthWeeks(vec![2]), first: None, last: None };
        check(&second, "2026-11-10", Some("2026-12-14"));
    }

    fn rules() -> impl Strategy<Value = Rule> {
        let day = (0u8..7).prop_map(|it| Weekday::Monday.nth_next(it));
        let every = prop_oneof![
            (1u8..6).prop_map(Every::Weeks),
            proptest::collection::vec(prop_oneof![1i8..6, Just(-1)], 1..3).prop_map(Every::MonthWeeks),
        ];
        let day_of = |it: i32| Date::from_julian_day(2_461_000 + it).unwrap();
        let days = proptest::collection::vec(day, 1..4);
        (days, every, 0..400i32, 0..700i32).prop_map(move |(days, every, first, length)| Rule {
            days,
            every,
            first: Some(day_of(first)),
            last: Some(day_of(first + length)),
        })
    }

    proptest! {
        /// The next day is the first that a look at every single day finds.
        #[test]
        fn jumping_equals_looking_at_every_day(rule in rules(), probe in 0i32..1200) {
            let from = Date::from_julian_day(2_461_000 + probe).unwrap();
            let naive = (0..1300).map(|it| from + Duration::days(it)).find(|it| rule.holds(*it));
            prop_assert_eq!(rule.next_from(from), naive);
        }
    }
}

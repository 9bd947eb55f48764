//! The age of facts: the checks that were made, and the age from which on a citizen should ask first.

use super::about::{About, SourceRef};
use super::time::Date;

/// A kind of fact that somebody can check.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CheckedField {
    /// A place's address.
    Address,
    /// The telephone number.
    Telephone,
    /// A place's opening hours.
    OpeningHours,
    /// Steps, lifts, toilets.
    Access,
    /// An activity's times.
    Schedule,
    /// The price.
    Price,
    /// The way to book.
    Booking,
}

impl CheckedField {
    /// The word in a feed, and the age in days from which on the fact should be checked again: times change with every
    /// season, prices and doors seldom, streets hardly ever.
    pub const ALL: [(&'static str, Self, i32); 7] = [
        ("address", Self::Address, 730),
        ("telephone", Self::Telephone, 365),
        ("openingHours", Self::OpeningHours, 180),
        ("access", Self::Access, 730),
        ("schedule", Self::Schedule, 180),
        ("price", Self::Price, 365),
        ("booking", Self::Booking, 365),
    ];

    /// The fact of a word in a feed.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.iter().find(|it| it.0 == id).map(|it| it.1)
    }

    /// Whether a fact that was last checked on `checked` should be checked again by `today`.
    pub fn is_old(self, checked: Date, today: Date) -> bool {
        let days = Self::ALL.iter().find(|it| it.1 == self).map_or(i32::MAX, |it| it.2);
        today.to_julian_day() - checked.to_julian_day() > days
    }
}

/// The parties that can check a fact.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Checker {
    /// The house's own staff.
    House,
    /// The City.
    Municipality,
    /// Another body that the house works with.
    Partner,
    /// Nobody in person: a program took it over from a source.
    Import,
}

impl Checker {
    /// The words in a feed.
    pub const ALL: [(&'static str, Self); 4] = [
        ("house", Self::House),
        ("municipality", Self::Municipality),
        ("partner", Self::Partner),
        ("import", Self::Import),
    ];
}

/// A check whether a fact is right.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Check {
    /// `None`: the record as a whole.
    pub fact: Option<CheckedField>,
    /// The day.
    pub date: Date,
    /// The party that checked.
    pub by: Checker,
}

/// The day on which a fact of a record was last checked: by somebody, or by reading the record's sources.
pub fn last_checked(
    fact: CheckedField,
    checks: &[Check],
    sources: &[SourceRef],
    about: &About,
) -> Option<Date> {
    let checks = checks.iter().filter(|it| it.fact.is_none_or(|it| it == fact)).map(|it| it.date);
    let read = sources.iter().filter_map(|it| about.source(it)).map(|it| it.checked);
    checks.chain(read).max()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::about::Source;
    use crate::time::parse_date;

    fn date(text: &str) -> Date {
        parse_date(text).unwrap()
    }

    fn about(read: &str) -> About {
        let source = Source {
            id: "s".to_owned(),
            name: String::new(),
            publisher: None,
            url: None,
            license: None,
            attribution: None,
            published: None,
            checked: date(read),
        };
        About { sources: vec![source], ..About::default() }
    }

    #[test]
    fn the_newest_look_counts() {
        let checks = [
            Check { fact: Some(CheckedField::Price), date: date("2026-10-01"), by: Checker::House },
            Check { fact: None, date: date("2026-09-01"), by: Checker::Municipality },
        ];
        let last = |fact, sources: &[String]| last_checked(fact, &checks, sources, &about("2026-08-01"));
        assert_eq!(last(CheckedField::Price, &["s".to_owned()]), Some(date("2026-10-01")));
        assert_eq!(last(CheckedField::Schedule, &["s".to_owned()]), Some(date("2026-09-01")));
        assert_eq!(
            last_checked(CheckedField::Price, &[], &["s".to_owned()], &about("2026-08-01")),
            Some(date("2026-08-01"))
        );
        assert_eq!(last_checked(CheckedField::Price, &[], &[], &about("2026-08-01")), None);
    }

    /// A feed forty days old is no reason to doubt a course; after half a year one should ask.
    #[test]
    fn a_feed_40_days_old() {
        let checked = date("2026-10-12");
        assert!(!CheckedField::Schedule.is_old(checked, date("2026-11-21")));
        assert!(!CheckedField::Schedule.is_old(checked, date("2027-04-10")));
        assert!(CheckedField::Schedule.is_old(checked, date("2027-04-11")));
        assert!(!CheckedField::Address.is_old(checked, date("2027-04-11")));
    }

    #[test]
    fn every_word_is_read() {
        for (id, fact, _) in CheckedField::ALL {
            assert_eq!(CheckedField::from_id(id), Some(fact));
        }
        assert_eq!(CheckedField::from_id("colour"), None);
    }
}

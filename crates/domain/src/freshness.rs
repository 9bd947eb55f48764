//! The age of facts: the day on which their source said them, the checks that were made, and the age from which on a
//! citizen should ask first.

use super::about::{About, SourceRef};
use super::time::Date;

/// Days.
const YEAR: i32 = 365;

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

    /// Whether a fact that was said or checked on `date` should be checked again by `today`.
    pub fn is_old(self, date: Date, today: Date) -> bool {
        today.to_julian_day() - date.to_julian_day() > self.days()
    }

    /// Whether it should be checked every year, or oftener.
    pub fn changes_soon(self) -> bool {
        self.days() <= YEAR
    }

    fn days(self) -> i32 {
        Self::ALL.iter().find(|it| it.1 == self).map_or(i32::MAX, |it| it.2)
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

/// The ways to check a fact.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CheckMethod {
    /// Somebody rang up.
    Call,
    /// Somebody went there.
    Visit,
    /// Somebody wrote and got an answer.
    Mail,
    /// Somebody read a document.
    Document,
}

impl CheckMethod {
    /// The words in a feed.
    pub const ALL: [(&'static str, Self); 4] =
        [("call", Self::Call), ("visit", Self::Visit), ("mail", Self::Mail), ("document", Self::Document)];
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
    /// How; `None`: nobody has said.
    pub how: Option<CheckMethod>,
}

/// What is known of the age of a fact.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FactDate {
    /// A source said it, or somebody checked it, on this day.
    On(Date),
    /// Its sources bear no date, and nobody has checked it.
    Missing,
}

/// The date of a fact of a record: the newest date that one of its sources bears, or on which somebody checked it.
/// `None` where no source is known and nobody has checked.
///
/// The day on which a source was read says nothing: an old article that is read today is still old. For the same reason a
/// program that takes a fact over doesn't check it.
pub fn date_of(
    fact: CheckedField,
    checks: &[Check],
    sources: &[SourceRef],
    about: &About,
) -> Option<FactDate> {
    let looked = |it: &&Check| it.by != Checker::Import && it.fact.is_none_or(|it| it == fact);
    let checks = checks.iter().filter(looked).map(|it| it.date);
    let known = || sources.iter().filter_map(|it| about.source(it));
    let newest = checks.chain(known().filter_map(|it| it.published)).max();
    newest.map(FactDate::On).or_else(|| known().next().map(|_| FactDate::Missing))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::about::Source;
    use crate::time::parse_date;

    fn date(text: &str) -> Date {
        parse_date(text).unwrap()
    }

    /// A source that was read today.
    fn about(published: Option<&str>) -> About {
        let source = Source {
            id: "s".to_owned(),
            name: String::new(),
            publisher: None,
            url: None,
            license: None,
            attribution: None,
            published: published.map(date),
            checked: date("2026-11-21"),
        };
        About { sources: vec![source], ..About::default() }
    }

    fn check(fact: Option<CheckedField>, day: &str, by: Checker) -> Check {
        Check { fact, date: date(day), by, how: None }
    }

    #[test]
    fn the_newest_date_counts() {
        let checks = [
            check(Some(CheckedField::Price), "2026-10-01", Checker::House),
            check(None, "2026-09-01", Checker::Municipality),
            check(None, "2026-11-01", Checker::Import),
        ];
        let (about, sources) = (about(Some("2026-08-01")), ["s".to_owned()]);
        let on = |day: &str| Some(FactDate::On(date(day)));
        assert_eq!(date_of(CheckedField::Price, &checks, &sources, &about), on("2026-10-01"));
        assert_eq!(date_of(CheckedField::Schedule, &checks, &sources, &about), on("2026-09-01"));
        assert_eq!(date_of(CheckedField::Price, &[], &sources, &about), on("2026-08-01"));
        assert_eq!(date_of(CheckedField::Price, &[], &[], &about), None);
    }

    /// An article of 2018 that was read yesterday is of 2018, and a page without a date is of no date.
    #[test]
    fn a_source_that_was_read_is_not_a_check() {
        let sources = ["s".to_owned()];
        let telephone = |checks: &[Check], published| {
            date_of(CheckedField::Telephone, checks, &sources, &about(published))
        };
        assert_eq!(telephone(&[], Some("2018-10-01")), Some(FactDate::On(date("2018-10-01"))));
        assert_eq!(telephone(&[], None), Some(FactDate::Missing));
        assert_eq!(telephone(&[check(None, "2026-11-20", Checker::Import)], None), Some(FactDate::Missing));
        let called = [check(None, "2026-11-20", Checker::House)];
        assert_eq!(telephone(&called, None), Some(FactDate::On(date("2026-11-20"))));
    }

    #[test]
    fn streets_change_seldom() {
        let seldom = CheckedField::ALL.iter().filter(|it| !it.1.changes_soon()).map(|it| it.0);
        assert_eq!(seldom.collect::<Vec<_>>(), ["address", "access"]);
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

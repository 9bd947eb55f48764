use domain::activity::{AgeRange, Audience};
use domain::time::Weekday;

/// A kind of activity, written by hand, from which the generator makes many.
#[derive(Clone, Copy, Debug)]
pub struct Template {
    /// First part of the activities' ids.
    pub id: &'static str,
    /// Topic ids, the most telling first; those that the feed's topics don't have are dropped.
    pub about: &'static [&'static str],
    /// In Italian.
    pub it: Words,
    /// In English.
    pub en: Option<Words>,
    /// In Arabic.
    pub ar: Option<Words>,
    /// For whom; empty: everybody of the ages below.
    pub audience: &'static [Audience],
    /// Ages.
    pub ages: AgeRange,
    /// Days on which one expects it.
    pub days: &'static [Weekday],
    /// Times at which one expects it to begin, `HH:MM`.
    pub starts: &'static [&'static str],
    /// How long it lasts.
    pub minutes: u16,
    /// How it may recur; one is drawn.
    pub rhythms: &'static [Rhythm],
    /// The price.
    pub cost: Cost,
    /// The way to get in.
    pub entry: Entry,
    /// Languages spoken there beside Italian.
    pub tongues: Tongues,
    /// Whether it is a desk's service, so that WeMi desks offer it too.
    pub desk: bool,
}

/// The name and the description of an activity.
#[derive(Clone, Copy, Debug)]
pub struct Words {
    /// A few words.
    pub name: &'static str,
    /// One to three sentences of at most 20 words.
    pub description: &'static str,
}

/// How an activity recurs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rhythm {
    /// Every week on that many days.
    Weekly(usize),
    /// Every second week.
    Fortnightly,
    /// On that many dates.
    Dates(usize),
    /// Every week, at two different times.
    TwoTimes,
    /// Whenever the house is open.
    OpeningHours,
    /// The days are known, the times aren't.
    DayOnly,
    /// Nobody said when.
    Untold,
}

/// The usual price of an activity.
#[derive(Clone, Copy, Debug)]
pub enum Cost {
    /// A public service.
    Free,
    /// Social life: with the card in the former CSRC, else free or for little.
    Social,
    /// A course, for one of these amounts in cents.
    Paid(&'static [u32]),
}

/// The usual way to get in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Entry {
    /// By walking in.
    Open,
    /// By booking, one way or another.
    Booked,
}

/// Languages spoken beside Italian.
#[derive(Clone, Copy, Debug)]
pub enum Tongues {
    /// None that one may count on.
    Italian,
    /// This one.
    And(&'static str),
    /// Some of those that the City's mediators speak.
    Mediators,
}

/// The fields that most templates share.
pub const PLAIN: Template = Template {
    id: "",
    about: &[],
    it: words("", ""),
    en: None,
    ar: None,
    audience: &[],
    ages: AgeRange { min: None, max: None },
    days: WORKDAYS,
    starts: &["10:00", "15:00", "16:30"],
    minutes: 90,
    rhythms: &[Rhythm::Weekly(1)],
    cost: Cost::Social,
    entry: Entry::Open,
    tongues: Tongues::Italian,
    desk: false,
};

/// Monday to Friday.
pub const WORKDAYS: &[Weekday] =
    &[Weekday::Monday, Weekday::Tuesday, Weekday::Wednesday, Weekday::Thursday, Weekday::Friday];

/// Saturday and Sunday.
pub const WEEKEND: &[Weekday] = &[Weekday::Saturday, Weekday::Sunday];

/// A name and a description.
pub const fn words(name: &'static str, description: &'static str) -> Words {
    Words { name, description }
}

/// From this age.
pub const fn from(min: u8) -> AgeRange {
    AgeRange { min: Some(min), max: None }
}

/// Between these ages.
pub const fn ages(min: u8, max: u8) -> AgeRange {
    AgeRange { min: Some(min), max: Some(max) }
}

/// Up to this age.
pub const fn up_to(max: u8) -> AgeRange {
    AgeRange { min: None, max: Some(max) }
}

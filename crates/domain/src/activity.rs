//! Activities: courses, groups, games, desks' services, events.

use super::about::SourceRef;
use super::freshness::Check;
use super::time::{Date, OccurrenceOverride, Schedule};

/// Something that people can take part in or ask for.
#[derive(Clone, Debug, PartialEq)]
pub struct Activity {
    /// Stable, never reused; the address of its page.
    pub id: String,
    /// The name, in Italian.
    pub name: String,
    /// The description, in Italian.
    pub description: Option<String>,
    /// The place; `None` for an activity that is offered in several or in no place.
    pub place: Option<String>,
    /// The organizer, when it isn't the house.
    pub organizer: Option<String>,
    /// Topic ids.
    pub topics: Vec<String>,
    /// The groups that somebody has named; empty: none.
    pub audiences: Vec<Audience>,
    /// How strongly it is meant for them, or that it is for everybody; `None`: nobody has said.
    pub strength: Option<Strength>,
    /// Ages, in years, inclusive.
    pub ages: AgeRange,
    /// The price.
    pub price: Price,
    /// The way to book.
    pub booking: Booking,
    /// How many can take part.
    pub capacity: Option<u32>,
    /// How many places are left.
    pub places_left: Option<u32>,
    /// The things to bring, in Italian, one each.
    pub bring: Vec<String>,
    /// The ways in which a desk helps.
    pub help: Vec<HelpMode>,
    /// Languages spoken there, as tags; empty means that only Italian is certain.
    pub languages: Vec<String>,
    /// The mode of attendance; `None`: nobody has said, and most probably at the place.
    pub attendance: Option<Attendance>,
    /// The schedules; empty means that nobody published a time.
    pub schedules: Vec<Schedule>,
    /// Whether it goes on.
    pub status: Status,
    /// Single times that are not as planned.
    pub changes: Vec<OccurrenceOverride>,
    /// The last day for which the information was given; the activity may go on after it.
    pub valid_through: Option<Date>,
    /// Whether a person who can't climb steps can take part.
    pub step_free: Option<bool>,
    /// The support for participants that is known to be there; other support is unknown.
    pub support: Vec<Support>,
    /// The sources of the record.
    pub sources: Vec<SourceRef>,
    /// The checks after the sources were read.
    pub checked: Vec<Check>,
    /// When the record was last changed.
    pub modified: Option<Date>,
}

impl Activity {
    /// Whether one can take part from home, as somebody has said.
    pub fn is_online(&self) -> bool {
        matches!(self.attendance, Some(Attendance::Online | Attendance::Mixed))
    }

    /// Whether it is meant for this group; `None` where nobody has said for whom it is.
    pub fn suits_group(&self, group: Audience) -> Option<bool> {
        if self.strength == Some(Strength::Everybody) || self.audiences.contains(&group) {
            return Some(true);
        }
        (!self.audiences.is_empty()).then_some(false)
    }
}

/// Groups that an activity is meant for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Audience {
    /// Older people.
    Older,
    /// Adults.
    Adults,
    /// Teenagers and young people.
    Young,
    /// Children.
    Children,
    /// Families.
    Families,
    /// Those who look after somebody.
    Carers,
    /// People who came from abroad.
    Newcomers,
}

impl Audience {
    /// The feed's word for all groups.
    pub const EVERYBODY: &'static str = "tutti";

    /// The words of the feed and of the address `per=`.
    pub const ALL: [(&'static str, Self); 7] = [
        ("anziani", Self::Older),
        ("adulti", Self::Adults),
        ("giovani", Self::Young),
        ("bambini", Self::Children),
        ("famiglie", Self::Families),
        ("chi-assiste", Self::Carers),
        ("nuovi-arrivati", Self::Newcomers),
    ];

    /// The word of the feed and of the address.
    pub fn id(self) -> &'static str {
        Self::ALL.iter().find(|it| it.1 == self).map_or("", |it| it.0)
    }

    /// The inverse of [`Self::id`].
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.iter().find(|it| it.0 == id).map(|it| it.1)
    }
}

/// How strongly an activity is meant for its groups, as somebody has said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Strength {
    /// It is for everybody.
    Everybody,
    /// It is made for the groups; whether others may come, one has to ask.
    Especially,
    /// Others can't come.
    Only,
}

impl Strength {
    /// The words in a feed. For everybody stands [`Audience::EVERYBODY`], among the groups.
    pub const ALL: [(&'static str, Self); 2] = [("especially", Self::Especially), ("only", Self::Only)];
}

/// Ages in years, inclusive; open where `None`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct AgeRange {
    /// From this age.
    pub min: Option<u8>,
    /// To this age.
    pub max: Option<u8>,
}

/// The price of an activity. "Free" is not just yes or no: some activities are free with a card.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Price {
    /// Nobody published it.
    Unknown,
    /// Free for everybody.
    Free,
    /// Free with the house's yearly card, of this price in cents where known.
    WithCard(Option<u32>),
    /// A contribution, of this amount in cents where known.
    Contribution(Option<u32>),
}

/// The ways in which a desk helps with something that is done on a screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HelpMode {
    /// A device to use, and somebody to ask.
    Alone,
    /// Side by side.
    Together,
    /// In a group, with a teacher.
    Workshop,
    /// In somebody's stead, with a written mandate.
    OnBehalf,
}

impl HelpMode {
    /// The words in a feed.
    pub const ALL: [(&'static str, Self); 4] = [
        ("alone", Self::Alone),
        ("together", Self::Together),
        ("workshop", Self::Workshop),
        ("on-behalf", Self::OnBehalf),
    ];
}

/// The mode of attendance.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Attendance {
    /// At the place.
    Offline,
    /// From home only, by computer or telephone.
    Online,
    /// Either, as one likes.
    Mixed,
}

impl Attendance {
    /// The words in a feed.
    pub const ALL: [(&'static str, Self); 3] =
        [("offline", Self::Offline), ("online", Self::Online), ("mixed", Self::Mixed)];
}

/// The kinds of support that help people to take part.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Support {
    /// Somebody signs, in Italian Sign Language (LIS).
    SignLanguage,
    /// Spoken words can be read.
    Captions,
    /// Papers in large letters.
    LargePrint,
    /// Somebody comes to meet you, or stays beside you.
    Companion,
}

impl Support {
    /// The words in a feed.
    pub const ALL: [(&'static str, Self); 4] = [
        ("lis", Self::SignLanguage),
        ("captions", Self::Captions),
        ("largePrint", Self::LargePrint),
        ("companion", Self::Companion),
    ];
}

/// The way to book, and whether there is a waiting list where somebody has said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Booking {
    /// The way to book.
    pub way: BookingWay,
    /// Whether there is a waiting list.
    pub waiting_list: Option<bool>,
}

/// The way to book.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BookingWay {
    /// Nobody published it.
    Unknown,
    /// Just turn up.
    NotNeeded,
    /// By telephone, as dialled.
    Telephone(String),
    /// At the house's desk.
    AtDesk,
    /// On this page.
    Online(String),
}

/// Whether an activity goes on.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Status {
    /// As planned.
    #[default]
    Scheduled,
    /// No places left.
    Full,
    /// Stopped for now.
    Suspended,
    /// It won't take place.
    Cancelled,
    /// At another place or time than people are used to; the record says where and when.
    Moved,
}

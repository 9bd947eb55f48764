//! The filters of a query, and the check which of them an activity fails.

use super::agenda::{Agenda, Fits};
use super::index::Index;
use super::query::Query;
use crate::activity::{Activity, Price};
use crate::catalogue::Catalogue;
use crate::closed_season::{TakesPlace, takes_place};
use crate::place::Place;

/// A part of a question that can be let go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Filter {
    /// The words.
    Text,
    /// The Municipi.
    Municipio,
    /// The place.
    Place,
    /// The topics.
    Topic,
    /// The audience.
    Audience,
    /// The age.
    Age,
    /// The day.
    Day,
    /// The part of the day.
    Part,
    /// August, or holidays.
    Open,
    /// Without cost.
    Free,
    /// Without steps.
    StepFree,
    /// From home.
    Online,
    /// The language spoken.
    Language,
}

impl Filter {
    /// All of them.
    pub const ALL: [Self; 13] = [
        Self::Text,
        Self::Day,
        Self::Part,
        Self::Open,
        Self::Topic,
        Self::Audience,
        Self::Age,
        Self::Free,
        Self::StepFree,
        Self::Online,
        Self::Language,
        Self::Municipio,
        Self::Place,
    ];

    /// The question without it.
    pub fn dropped_from(self, query: &Query) -> Query {
        let mut query = query.clone();
        match self {
            Self::Text => query.text.clear(),
            Self::Municipio => query.municipi.clear(),
            Self::Place => query.place = None,
            Self::Topic => query.topics.clear(),
            Self::Audience => query.audience = None,
            Self::Age => query.age = None,
            Self::Day => query.day = None,
            Self::Part => query.part = None,
            Self::Open => query.open = None,
            Self::Free => query.free = false,
            Self::StepFree => query.step_free = false,
            Self::Online => query.online = false,
            Self::Language => query.language = None,
        }
        query
    }

    /// The bits of this filter. Where all other bits are clear, this filter is the only one that excludes an activity.
    pub(super) fn mask(self) -> u32 {
        match self {
            Self::Day | Self::Part => self.bit() | DAY_WITH_PART,
            _ => self.bit(),
        }
    }

    fn bit(self) -> u32 {
        1 << self as u32
    }
}

/// The activity fails day and part only together: dropping either of them would find it.
const DAY_WITH_PART: u32 = 1 << 31;

const _: () = assert!(Filter::ALL.len() <= 31, "each filter has a bit below `DAY_WITH_PART`");

/// How an activity answers the filters of a question.
#[derive(Clone, Copy, Debug)]
pub(super) struct FilterMask {
    /// A bit for each filter that it doesn't satisfy.
    pub bits: u32,
    /// Whether a filter asks for a fact of the activity that nobody has published.
    pub perhaps: bool,
}

/// The filters of a question, ready to be asked of many activities.
pub(super) struct Filters<'a> {
    catalogue: &'a Catalogue,
    index: &'a Index,
    agenda: Option<&'a Agenda>,
    query: &'a Query,
    /// For each place, whether it is in the Municipi and houses that were asked for.
    in_municipio: Vec<bool>,
    in_place: Vec<bool>,
    step_free: Vec<bool>,
    topics: Vec<u32>,
    /// Whether any filter but the words is set.
    pub any: bool,
}

impl<'a> Filters<'a> {
    pub(super) fn new(
        catalogue: &'a Catalogue,
        index: &'a Index,
        agenda: Option<&'a Agenda>,
        query: &'a Query,
    ) -> Self {
        let of_places = |holds: &dyn Fn(&Place) -> bool| catalogue.places.iter().map(holds).collect();
        let of_filters = |it: &Filter| *it != Filter::Text && it.dropped_from(query) != *query;
        let topics = catalogue.topics.iter().zip(0..).filter(|it| query.topics.contains(&it.0.id));
        Self {
            catalogue,
            index,
            agenda,
            query,
            in_municipio: of_places(&|it| it.municipio.is_some_and(|it| query.municipi.contains(&it))),
            in_place: of_places(&|it| {
                query.place.as_ref().is_some_and(|asked| it.id == *asked || it.inside.as_ref() == Some(asked))
            }),
            step_free: of_places(&|it| {
                query.step_free && catalogue.door_of(it).facilities.step_free == Some(true)
            }),
            topics: topics.map(|it| it.1).collect(),
            any: Filter::ALL.iter().any(of_filters),
        }
    }

    /// The filters that the activity at a position doesn't satisfy, its words aside.
    pub(super) fn failed(&self, position: usize, activity: &Activity) -> FilterMask {
        if !self.any {
            return FilterMask { bits: 0, perhaps: false };
        }
        let query = self.query;
        let place = self.index.doc_values.place(position);
        let at = |places: &[bool]| place.and_then(|it| places.get(it)).copied().unwrap_or(false);
        let topics = || self.index.doc_values.topics(position);
        let (audience, age) = (self.audience(activity), self.age(activity));
        let open = self.open(activity);
        let (time_bits, time) = self.time(position);
        let mut bits = time_bits;
        let mut fail = |filter: Filter, failed: bool| bits |= if failed { filter.bit() } else { 0 };
        fail(Filter::Municipio, !query.municipi.is_empty() && !at(&self.in_municipio));
        fail(Filter::Place, query.place.is_some() && !at(&self.in_place));
        fail(Filter::Topic, !query.topics.is_empty() && !topics().iter().any(|it| self.topics.contains(it)));
        fail(Filter::Audience, audience == Fits::No);
        fail(Filter::Age, age == Fits::No);
        fail(Filter::Open, open == Fits::No);
        fail(Filter::Free, query.free && activity.price != Price::Free);
        let step_free = activity.step_free.unwrap_or_else(|| at(&self.step_free));
        fail(Filter::StepFree, query.step_free && !step_free);
        fail(Filter::Online, query.online && !activity.is_online());
        fail(Filter::Language, query.language.as_ref().is_some_and(|it| !activity.languages.contains(it)));
        FilterMask { bits, perhaps: [time, audience, age, open].contains(&Fits::Perhaps) }
    }

    /// Without a clock, as on a static page, questions about time are left aside.
    fn time(&self, position: usize) -> (u32, Fits) {
        let Some(agenda) = self.agenda else { return (0, Fits::Yes) };
        let (day, part) = (self.query.day, self.query.part);
        let fits = agenda.fits(position, day, part);
        if fits != Fits::No {
            return (0, fits);
        }
        let without_part = part.is_some() && agenda.fits(position, day, None) != Fits::No;
        let without_day = day.is_some() && agenda.fits(position, None, part) != Fits::No;
        let bits = match (without_day, without_part) {
            (true, true) => DAY_WITH_PART,
            (true, false) => Filter::Day.bit(),
            (false, true) => Filter::Part.bit(),
            (false, false) => {
                let bit = |filter: Filter, asked: bool| if asked { filter.bit() } else { 0 };
                bit(Filter::Day, day.is_some()) | bit(Filter::Part, part.is_some())
            }
        };
        (bits, fits)
    }

    fn audience(&self, activity: &Activity) -> Fits {
        self.query.audience.map_or(Fits::Yes, |it| fits(activity.suits_group(it)))
    }

    fn age(&self, activity: &Activity) -> Fits {
        self.query.age.map_or(Fits::Yes, |it| fits(activity.suits_age(it)))
    }

    fn open(&self, activity: &Activity) -> Fits {
        let Some((open, agenda)) = self.query.open.zip(self.agenda) else { return Fits::Yes };
        let calendar = self.catalogue.calendar_of(activity);
        match takes_place(activity, calendar, open, agenda.now().date) {
            TakesPlace::Yes => Fits::Yes,
            TakesPlace::No => Fits::No,
            TakesPlace::Unknown => Fits::Perhaps,
        }
    }
}

/// A fact that nobody has stated may fit.
fn fits(fact: Option<bool>) -> Fits {
    match fact {
        Some(true) => Fits::Yes,
        Some(false) => Fits::No,
        None => Fits::Perhaps,
    }
}

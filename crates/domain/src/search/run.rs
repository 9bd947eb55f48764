use super::agenda::Agenda;
use super::facets::{Counter, Facets};
use super::filters::{Filter, FilterMask, Filters};
use super::index::Index;
use super::matching::Matching;
use super::query::{Order, Query};
use super::weights::BEST;
use crate::access;
use crate::activity::Activity;
use crate::catalogue::Catalogue;
use crate::geo::distance::metres;
use crate::place::Geo;
use crate::sort::{Collate, sorted};
use crate::time::{Date, Moment, Occurrence, OccurrenceStatus, Span};

/// A catalogue with its index and agenda, and the reader's position and language: all that a query needs.
#[derive(Clone, Copy)]
pub struct Search<'a> {
    /// The activities.
    pub catalogue: &'a Catalogue,
    /// Their words.
    pub index: &'a Index,
    /// Their next days; `None` on a static page, which is read on any day: questions about time are left aside.
    pub agenda: Option<&'a Agenda>,
    /// The reader's position, where the reader has shared it.
    pub here: Option<Geo>,
    /// The order of names in the reader's language.
    pub by_name: &'a dyn Collate,
}

/// The answers to a question, the best first.
#[derive(Debug, Default)]
pub struct Results {
    /// The positions in the catalogue of the activities that answer for sure, then of those that may, because the fact
    /// that the query asks for was never published.
    pub hits: Vec<usize>,
    /// How many answer for sure.
    pub certain: usize,
    /// How many answers other choices would give.
    pub facets: Facets,
    /// The filters that are on, each with how many answers there would be without it.
    pub without: Vec<(Filter, usize)>,
    /// Where nothing answers: the activities that the words mean and that a single filter excludes.
    pub nearest: Vec<usize>,
    /// How the words were understood.
    pub(super) matching: Matching,
}

/// One activity that answers.
#[derive(Debug, PartialEq)]
pub struct Hit<'a> {
    /// Its position in the catalogue.
    pub position: usize,
    /// The activity.
    pub activity: &'a Activity,
    /// The first time that fits what was asked; without a question about time, the next one. `None`: unknown.
    pub next: Option<Occurrence>,
}

/// How many of the nearest activities are listed where nothing answers.
const NEAREST: usize = 3;
/// Places farther away than so many tens of metres are equally far.
const FARTHEST: u16 = 8_190;

impl<'a> Search<'a> {
    /// The positions of the best answers, at most `limit`: the same as the first ones of [`Self::run`], without its
    /// counts. Activities that only may answer come after those that do.
    pub fn best(self, query: &Query, limit: usize) -> Vec<usize> {
        let matching = self.matching(query);
        let filters = Filters::new(self.catalogue, self.index, self.agenda, query);
        let ranking = Ranking::new(self, query);
        // Where only the words rank, activities below this score can't be among the best: their filters needn't be
        // checked.
        let floor = if filters.any || !ranking.is_by_words() { 0 } else { matching.floor(limit) };
        // The best so far, in order: most of the later activities are worse than all of them.
        let mut best: Vec<RankKey> = Vec::with_capacity(limit + 1);
        let all = 0..self.catalogue.activities.len();
        let answering = matching.answering.iter().map(|it| *it as usize);
        let candidates: Vec<usize> =
            if matching.words.is_empty() { all.collect() } else { answering.collect() };
        for position in candidates {
            let Some(score) = matching.score(position).filter(|it| *it >= floor) else { continue };
            let Some(activity) = self.catalogue.activities.get(position) else { continue };
            let FilterMask { bits, perhaps } = filters.failed(position, activity);
            if bits == 0 {
                let key = ranking.key(position, activity, score, perhaps);
                let place = best.partition_point(|it| *it < key);
                if place < limit {
                    best.truncate(limit - 1);
                    best.insert(place, key);
                }
            }
        }
        best.iter().map(|it| it.position).collect()
    }

    fn matching(self, query: &Query) -> Matching {
        let names = self.catalogue.topics.len() + self.catalogue.places.len();
        Matching::new(self.index, &query.text, self.catalogue.activities.len(), names)
    }

    /// Answers `query`.
    ///
    /// An empty query keeps the publisher's order. Otherwise `RankKey` orders the answers; its last field is the
    /// publisher's order, so that equal answers never swap.
    pub fn run(self, query: &Query) -> Results {
        let matching = self.matching(query);
        let filters = Filters::new(self.catalogue, self.index, self.agenda, query);
        let mut counter = Counter::new(self.catalogue, self.index, self.agenda, query);
        let ranking = Ranking::new(self, query);
        let mut found = Vec::new();
        let mut near = Vec::new();
        let mut without = [0usize; Filter::ALL.len()];
        for (position, activity) in self.catalogue.activities.iter().enumerate() {
            let FilterMask { bits, perhaps } = filters.failed(position, activity);
            let score = matching.score(position);
            let failed = if score.is_none() { bits | Filter::Text.mask() } else { bits };
            counter.count(position, activity, failed);
            for (count, filter) in without.iter_mut().zip(Filter::ALL) {
                *count += usize::from(failed & !filter.mask() == 0);
            }
            let key = || ranking.key(position, activity, score.unwrap_or_default(), perhaps);
            if failed == 0 {
                found.push(key());
            } else if found.is_empty()
                && score.is_some()
                && Filter::ALL.iter().any(|it| bits & !it.mask() == 0)
            {
                near.push(key());
            }
        }
        let certain = found.iter().filter(|it| !it.perhaps).count();
        let hits = self.in_order(query, found);
        let nearest = if hits.is_empty() { self.in_order(query, near) } else { Vec::new() };
        let without = Filter::ALL.into_iter().zip(without).filter(|it| it.0.dropped_from(query) != *query);
        Results {
            certain,
            facets: counter.finish(),
            without: without.collect(),
            nearest: nearest.into_iter().take(NEAREST).collect(),
            hits,
            matching,
        }
    }

    fn in_order(self, query: &Query, found: Vec<RankKey>) -> Vec<usize> {
        let certain = found.iter().filter(|it| !it.perhaps).count();
        let found = if query.is_empty() { found } else { sorted(found) };
        let positions: Vec<usize> = found.iter().map(|it| it.position).collect();
        if query.is_empty() || query.order != Order::Name {
            return positions;
        }
        let (certain, possible) = positions.split_at(certain);
        [certain, possible].into_iter().flat_map(|it| self.sorted_by_name(it)).collect()
    }

    fn sorted_by_name(self, positions: &[usize]) -> Vec<usize> {
        let activities = positions.iter().filter_map(|it| self.catalogue.activities.get(*it));
        let names: Vec<&str> = activities.map(|it| it.name.as_str()).collect();
        self.by_name.order(&names).into_iter().filter_map(|it| positions.get(it).copied()).collect()
    }

    /// The activities at these positions.
    pub fn activities(self, positions: &[usize]) -> Vec<&'a Activity> {
        positions.iter().filter_map(|it| self.catalogue.activities.get(*it)).collect()
    }

    /// The activities at these positions, with their next times.
    pub fn hits(self, query: &Query, positions: &[usize]) -> Vec<Hit<'a>> {
        let hit = |position: &usize| {
            let activity = self.catalogue.activities.get(*position)?;
            let next = self.agenda.and_then(|it| self.next(query, activity, it.now()));
            Some(Hit { position: *position, activity, next })
        };
        positions.iter().filter_map(hit).collect()
    }

    fn next(self, query: &Query, activity: &Activity, now: Moment) -> Option<Occurrence> {
        let calendar = self.catalogue.calendar_of(activity);
        let Some(day) = query.day.or(query.part.map(|_| super::Day::Week)) else {
            return activity.next(now, calendar);
        };
        let times = day.dates(now.date).into_iter().flat_map(|it: Date| activity.on(it, calendar));
        let fits = |it: &Occurrence| match it.time {
            Span::Unknown | Span::WholeDay => true,
            Span::Between(from, to) => query.part.is_none_or(|part| part.holds(from, to)),
        };
        let mut fitting =
            times.filter(|it| it.state == OccurrenceStatus::Confirmed && !it.is_over(now) && fits(it));
        fitting.next()
    }
}

/// The order of the answers: the smallest comes first, field by field.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct RankKey {
    /// Whether the activity only may answer.
    perhaps: bool,
    /// How far the reader's needs are unmet: from 0, all is known to be there, to 7.
    needs: u8,
    /// The value for the query's order: tens of metres, minutes, or how unlikely the activity is meant.
    asked: u16,
    /// Whether the activity is cancelled or suspended.
    stopped: bool,
    /// Minutes until it takes place.
    time: u16,
    /// Its position in the catalogue, so that equal answers never swap.
    position: usize,
}

/// The order of the answers.
struct Ranking<'a> {
    search: Search<'a>,
    query: &'a Query,
    /// How far each place is, in metres.
    distances: Option<Vec<Option<u32>>>,
}

impl<'a> Ranking<'a> {
    fn new(search: Search<'a>, query: &'a Query) -> Self {
        let named = || search.catalogue.place(query.near.as_deref()?)?.geo;
        let from = match query.order {
            Order::Relevance | Order::Distance => {
                named().or_else(|| search.here.filter(|_| query.order == Order::Distance))
            }
            Order::Time | Order::Name => None,
        };
        let places = &search.catalogue.places;
        let distances = from.map(|from| places.iter().map(|it| Some(metres(from, it.geo?))).collect());
        Self { search, query, distances }
    }

    /// Whether the words come before everything else.
    fn is_by_words(&self) -> bool {
        self.distances.is_none()
            && self.query.needs.is_empty()
            && self.query.order == Order::Relevance
            && !self.query.text.is_empty()
    }

    fn key(&self, position: usize, activity: &Activity, score: u16, perhaps: bool) -> RankKey {
        let time = self.time(position);
        let asked = match &self.distances {
            Some(distances) => {
                let place = self.search.index.doc_values.place(position);
                let metres = place.and_then(|it| distances.get(it).copied().flatten());
                metres.map_or(u16::MAX, |it| u16::try_from(it / 10).map_or(FARTHEST, |it| it.min(FARTHEST)))
            }
            None if self.query.order == Order::Time => time,
            None => self.unlikeliness(activity, score),
        };
        RankKey {
            perhaps,
            needs: self.needs(position, activity),
            asked,
            stopped: self.search.index.doc_values.is_stopped(position),
            time,
            position,
        }
    }

    /// Twice the score that is missing, one more where the activity isn't meant for the audience that was asked for.
    fn unlikeliness(&self, activity: &Activity, score: u16) -> u16 {
        let meant = self.query.audience.is_some_and(|it| activity.audiences.contains(&it));
        2 * BEST.saturating_sub(score) + u16::from(!meant)
    }

    /// Minutes until it takes place, for the next seven days; the largest number where that isn't known.
    fn time(&self, position: usize) -> u16 {
        let first = self.search.agenda.and_then(|it| it.first(position, self.query.day, self.query.part));
        first.and_then(|it| u16::try_from(it).ok()).unwrap_or(u16::MAX)
    }

    /// How far the reader's needs are unmet: from 0, all is known to be there, to 7, an essential feature is missing.
    fn needs(&self, position: usize, activity: &Activity) -> u8 {
        if self.query.needs.is_empty() {
            return 0;
        }
        let place = self.search.index.doc_values.place(position);
        let place = place.and_then(|it| self.search.catalogue.places.get(it));
        match access::score(&access::fit(
            &self.query.needs,
            Some(activity),
            place.map(|it| self.search.catalogue.door_of(it)),
        )) {
            8.. => 0,
            4..8 => 1,
            1..4 => 2,
            0 => 3,
            -8..0 => 4,
            -31..-8 => 5,
            -63..-31 => 6,
            _ => 7,
        }
    }
}

//! Lists of activities that nobody searched for: what is on soon, what is on in a house. They need no index.

use super::query::Day;
use super::run::Search;
use crate::activity::{Activity, Status};
use crate::place::Place;
use crate::sort::sorted;

/// The order of a list: the smallest comes first, field by field.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct SoonKey {
    /// Whether the activity is cancelled or suspended.
    stopped: bool,
    /// Minutes until it takes place, for the next seven days; the largest number where that isn't known.
    time: u32,
    /// Its position in the catalogue, so that equal ones never swap.
    position: usize,
}

impl Search<'_> {
    /// The positions of the activities in a place and in the desks inside it, the soonest first: the same as a query
    /// for the place finds.
    pub fn in_place(self, place: &Place) -> Vec<usize> {
        self.soonest(self.catalogue.positions_in(place).iter().copied(), None, usize::MAX)
    }

    /// The positions of at most `limit` activities that take place for sure in the next seven days, the soonest first.
    pub fn soon(self, limit: usize) -> Vec<usize> {
        self.soonest(0..self.catalogue.activities.len(), Some(Day::Week), limit)
    }

    /// The positions of the activities that are found under any of these topics, the soonest first: the same as a query
    /// for the topics finds.
    pub fn about(self, topics: &[String]) -> Vec<usize> {
        let answering = self.catalogue.answering(topics);
        let found = self.catalogue.activities.iter().enumerate();
        let found = found.filter(|it| self.is_under(&answering, it.1)).map(|it| it.0);
        self.soonest(found, None, usize::MAX)
    }

    /// Whether one of the activity's topics is among those that answer.
    pub(super) fn is_under(self, answering: &[bool], activity: &Activity) -> bool {
        let mut own = activity.topics.iter().filter_map(|it| self.catalogue.topic_position(it));
        own.any(|it| answering.get(it).copied().unwrap_or_default())
    }

    /// Of these activities those that take place on `day` for sure, or all where no day is asked.
    fn soonest(self, positions: impl Iterator<Item = usize>, day: Option<Day>, limit: usize) -> Vec<usize> {
        let key = |position: usize| {
            let status = self.catalogue.activities.get(position)?.status;
            let first = self.agenda.and_then(|it| it.first(position, day, None));
            let stopped = matches!(status, Status::Cancelled | Status::Suspended);
            (day.is_none() || first.is_some()).then_some(SoonKey {
                stopped,
                time: first.unwrap_or(u32::MAX),
                position,
            })
        };
        sorted(positions.filter_map(key).collect()).into_iter().take(limit).map(|it| it.position).collect()
    }
}

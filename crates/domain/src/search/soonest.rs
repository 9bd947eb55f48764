//! Lists of activities that nobody searched for: what is on soon, what is on in a house. They need no index.

use super::query::Day;
use super::run::Search;
use crate::activity::Status;
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

    /// The positions of at most `limit` activities about any of these topics or a narrower one, the soonest first.
    pub fn about(self, topics: &[String], limit: usize) -> Vec<usize> {
        let catalogue = self.catalogue;
        let wanted: Vec<usize> = topics.iter().filter_map(|it| catalogue.topic_position(it)).collect();
        let is_about = |position: &usize| {
            let own = catalogue.activities.get(*position).map(|it| it.topics.as_slice()).unwrap_or_default();
            let own = own.iter().filter_map(|it| catalogue.topic_position(it));
            own.flat_map(|it| catalogue.and_wider(it)).any(|it| wanted.contains(&it))
        };
        self.soonest((0..catalogue.activities.len()).filter(is_about), None, limit)
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

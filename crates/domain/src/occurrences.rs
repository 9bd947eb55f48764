//! The times of an activity: its schedules, its changes, its status and its house's calendar together.

use super::activity::{Activity, Status};
use super::sort::sorted_by;
use super::time::{
    Calendar, Date, Moment, NewSlot, Occurrence, OccurrenceOverride, OccurrenceStatus, Reason, Rescheduled,
    Span,
};

/// How far ahead occurrences are looked for: a course may pause for the summer, not for more than a year.
const LOOK_AHEAD_DAYS: i32 = 370;
/// For each occurrence that is asked for, so many in all may be told, those that don't take place included.
const TOLD_PER_ASKED: usize = 3;

impl Activity {
    /// The next `count` occurrences that are not over at `now`, in order. Those that don't take place stand between the
    /// others with the reason and don't count, but three times `count` are never exceeded.
    pub fn upcoming(&self, now: Moment, count: usize, calendar: Calendar<'_>) -> Vec<Occurrence> {
        let mut told = Vec::new();
        let mut taking_place = 0;
        let mut date = now.date;
        while let Some(next) = self.next_planned(date) {
            if next.to_julian_day() - now.date.to_julian_day() > LOOK_AHEAD_DAYS {
                break;
            }
            for occurrence in self.on(next, calendar).into_iter().filter(|it| !it.is_over(now)) {
                if taking_place == count || told.len() == count * TOLD_PER_ASKED {
                    return told;
                }
                taking_place += usize::from(!matches!(occurrence.state, OccurrenceStatus::Cancelled(_)));
                told.push(occurrence);
            }
            let Some(day_after) = next.next_day() else { break };
            date = day_after;
        }
        told
    }

    /// The first occurrence that takes place for sure and isn't over at `now`.
    pub fn next(&self, now: Moment, calendar: Calendar<'_>) -> Option<Occurrence> {
        let mut date = now.date;
        while let Some(day) = self.next_planned(date) {
            if day.to_julian_day() - now.date.to_julian_day() > LOOK_AHEAD_DAYS {
                return None;
            }
            let certain = |it: &Occurrence| it.state == OccurrenceStatus::Confirmed && !it.is_over(now);
            let next = self.on(day, calendar).into_iter().find(certain);
            if next.is_some() {
                return next;
            }
            date = day.next_day()?;
        }
        None
    }

    /// The occurrences planned for `date`, in order, with whether each takes place. None for an activity whose times
    /// were never published.
    pub fn on(&self, date: Date, calendar: Calendar<'_>) -> Vec<Occurrence> {
        let mut all = self.planned(date, calendar);
        for change in self.changes.iter().filter(|it| it.date == date) {
            self.apply(change, &mut all);
        }
        for (change, to) in self.moved_to(date) {
            // A moved occurrence keeps its times unless it gets another.
            let times = match to.time {
                Some(time) => vec![Span::Between(time.from, time.to)],
                None => self.planned(change.date, calendar).iter().map(|it| it.time).collect(),
            };
            let times = if times.is_empty() { vec![Span::Unknown] } else { times };
            all.extend(times.into_iter().map(|time| Occurrence {
                date,
                time,
                state: self.as_a_whole(date, OccurrenceStatus::Confirmed),
                moved: Some(Rescheduled { from: change.date, place: to.place.clone() }),
            }));
        }
        sorted_by(all, |a, b| a.time.cmp(&b.time))
    }

    /// Whether nothing is planned any more from `today` on. Never so while nobody has said when it ends.
    pub fn is_over(&self, today: Date) -> bool {
        !self.schedules.is_empty() && self.next_planned(today).is_none()
    }

    /// Whether the information was given for a time that is over by `today`.
    pub fn is_outdated(&self, today: Date) -> bool {
        self.valid_through.is_some_and(|it| it < today)
    }

    fn next_planned(&self, from: Date) -> Option<Date> {
        let schedules = self.schedules.iter().filter_map(|it| it.recurrence.next_from(from));
        let moved = self.changes.iter().filter_map(|it| Some(it.to.as_ref()?.date)).filter(|it| *it >= from);
        schedules.chain(moved).min()
    }

    fn planned(&self, date: Date, calendar: Calendar<'_>) -> Vec<Occurrence> {
        let planned = self.schedules.iter().flat_map(|it| it.on(date, calendar));
        planned.map(|it| Occurrence { state: self.as_a_whole(date, it.state), ..it }).collect()
    }

    /// The status of one time: the status of the whole activity wins over it.
    fn as_a_whole(&self, date: Date, state: OccurrenceStatus) -> OccurrenceStatus {
        match (self.status, state) {
            (Status::Cancelled, _) => OccurrenceStatus::Cancelled(Reason::Cancelled),
            (Status::Suspended, _) => OccurrenceStatus::Cancelled(Reason::Suspended),
            (_, OccurrenceStatus::Confirmed) if self.is_outdated(date) => {
                OccurrenceStatus::Tentative(Reason::Outdated)
            }
            _ => state,
        }
    }

    /// Applies a change to the occurrences of the day that was planned.
    fn apply(&self, change: &OccurrenceOverride, planned: &mut [Occurrence]) {
        for occurrence in planned {
            match &change.to {
                None => occurrence.state = OccurrenceStatus::Cancelled(Reason::Cancelled),
                Some(to) if to.date != change.date => {
                    occurrence.state = OccurrenceStatus::Cancelled(Reason::MovedTo(to.date))
                }
                Some(to) => {
                    // The person who moved it knew about the house's hours.
                    occurrence.state = self.as_a_whole(to.date, OccurrenceStatus::Confirmed);
                    occurrence.moved = Some(Rescheduled { from: change.date, place: to.place.clone() });
                    if let Some(time) = to.time {
                        occurrence.time = Span::Between(time.from, time.to);
                    }
                }
            }
        }
    }

    /// The changes that bring something from another day to `date`.
    fn moved_to(&self, date: Date) -> impl Iterator<Item = (&OccurrenceOverride, &NewSlot)> {
        let moved = self.changes.iter().filter_map(|it| Some((it, it.to.as_ref()?)));
        moved.filter(move |(change, to)| to.date == date && change.date != date)
    }
}

impl Occurrence {
    /// Whether it is over at `now`.
    pub fn is_over(&self, now: Moment) -> bool {
        let ended = matches!(self.time, Span::Between(_, to) if to <= now.time);
        self.date < now.date || (self.date == now.date && ended)
    }
}

//! The next seven days of every activity, worked out once for a moment: questions and counts about days ask these.

use std::ops::ControlFlow;

use super::query::{Day, PartOfDay};
use super::vocabulary::small;
use crate::catalogue::Catalogue;
use crate::time::{Date, Moment, OccurrenceStatus, Span, TimeOfDay, TimeRange};

/// How many days are looked ahead.
pub const DAYS: usize = 7;

/// An agenda that is older than so many minutes is computed again, so that times that are over disappear.
const FRESH_MINUTES: u16 = 5;

/// The times of each activity in the seven days from a moment on.
#[derive(Debug)]
pub struct Agenda {
    now: Moment,
    dates: Vec<Date>,
    /// The start of each activity's times, and the end of the last one's.
    starts: Vec<u32>,
    times: Vec<PlannedTime>,
    /// The activities of which nobody published a time.
    untold: Vec<bool>,
}

/// A time at which something takes place, or may.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct PlannedTime {
    /// Days from today.
    pub day: u8,
    /// Whether it takes place for sure.
    pub certain: bool,
    /// `None`: all day long, or at an hour that nobody published.
    pub span: Option<TimeRange>,
}

/// Minutes of a day.
const MINUTES: u32 = 24 * 60;

/// The minute of its day at which a time begins. A time that began before the part of the day that was asked for gets
/// that part's last minute: it overlaps the part, but the reader hardly meant it, so it comes after those that begin in
/// it.
fn begins(time: PlannedTime, part: Option<PartOfDay>) -> u32 {
    // A time without an hour may be at any hour: it comes last.
    let Some(TimeRange { from, .. }) = time.span else { return MINUTES - 1 };
    let minutes = u32::from(from.hour() * 60 + from.minute());
    match part.map(PartOfDay::minutes) {
        Some((first, last)) if minutes < u32::from(first) => u32::from(last) - 1,
        _ => minutes,
    }
}

/// Whether something takes place when asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Fits {
    /// No.
    No,
    /// Nobody published whether it does.
    Perhaps,
    /// Yes.
    Yes,
}

impl Agenda {
    /// Nothing yet, for a moment.
    pub fn new(now: Moment) -> Self {
        let dates = std::iter::successors(Some(now.date), |it| it.next_day()).take(DAYS).collect();
        Self { now, dates, starts: vec![0], times: Vec::new(), untold: Vec::new() }
    }

    /// All of a catalogue.
    pub fn of(catalogue: &Catalogue, now: Moment) -> Self {
        let mut agenda = Self::new(now);
        while agenda.work(catalogue, usize::MAX).is_continue() {}
        agenda
    }

    /// Works out at most so many activities more; breaks when none is left.
    pub fn work(&mut self, catalogue: &Catalogue, count: usize) -> ControlFlow<()> {
        let rest = catalogue.activities.get(self.untold.len()..).unwrap_or_default();
        for activity in rest.iter().take(count) {
            let calendar = catalogue.calendar_of(activity);
            for (date, day) in self.dates.iter().zip(0..) {
                let planned = activity.on(*date, calendar).into_iter().filter(|it| !it.is_over(self.now));
                self.times.extend(planned.filter_map(|it| {
                    let certain = match it.state {
                        OccurrenceStatus::Confirmed => true,
                        OccurrenceStatus::Tentative(_) => false,
                        OccurrenceStatus::Cancelled(_) => return None,
                    };
                    let span = match it.time {
                        Span::Between(from, to) => Some(TimeRange { from, to }),
                        Span::WholeDay | Span::Unknown => None,
                    };
                    Some(PlannedTime { day, certain, span })
                }));
            }
            self.starts.push(small(self.times.len()));
            self.untold.push(activity.schedules.is_empty());
        }
        if rest.len() > count { ControlFlow::Continue(()) } else { ControlFlow::Break(()) }
    }

    /// From when on.
    pub fn now(&self) -> Moment {
        self.now
    }

    /// Whether something of today begins or ends after the agenda's moment, until `now` at the latest.
    pub fn turns_until(&self, now: Moment) -> bool {
        let passes = |it: TimeOfDay| self.now.time < it && it <= now.time;
        let today = self.times.iter().filter(|it| it.day == 0).filter_map(|it| it.span);
        self.now.date != now.date || today.into_iter().any(|it| passes(it.from) || passes(it.to))
    }

    /// Whether it still holds at `now`.
    pub fn holds_at(&self, now: Moment) -> bool {
        let minutes = |it: TimeOfDay| it.hour() * 60 + it.minute();
        self.now.date == now.date && minutes(now.time).abs_diff(minutes(self.now.time)) < FRESH_MINUTES
    }

    /// The times of the activity at a position, in order.
    pub(super) fn times(&self, position: usize) -> &[PlannedTime] {
        let at = |index: usize| self.starts.get(index).map_or(0, |it| *it as usize);
        self.times.get(at(position)..at(position + 1)).unwrap_or_default()
    }

    /// Whether the activity at a position takes place then.
    pub(super) fn fits(&self, position: usize, day: Option<Day>, part: Option<PartOfDay>) -> Fits {
        if day.is_none() && part.is_none() {
            return Fits::Yes;
        }
        if self.untold.get(position).copied().unwrap_or(true) {
            return Fits::Perhaps;
        }
        let fitting = self.times(position).iter().filter(|it| self.is_at(**it, day, part));
        fitting.map(|it| if it.certain { Fits::Yes } else { Fits::Perhaps }).max().unwrap_or(Fits::No)
    }

    /// Whether a time is on that day, in that part of it.
    pub(super) fn is_at(&self, time: PlannedTime, day: Option<Day>, part: Option<PartOfDay>) -> bool {
        let date = self.dates.get(usize::from(time.day));
        let fits_day = day.is_none_or(|day| date.is_some_and(|it| day.holds(*it, self.now.date)));
        fits_day && part.is_none_or(|part| time.span.is_none_or(|it| part.holds(it.from, it.to)))
    }

    /// Minutes from the beginning of today to the first time at that day and part that is certain.
    pub(super) fn first(&self, position: usize, day: Option<Day>, part: Option<PartOfDay>) -> Option<u32> {
        let certain = self.times(position).iter().filter(|it| it.certain && self.is_at(**it, day, part));
        certain.map(|it| u32::from(it.day) * MINUTES + begins(*it, part)).min()
    }

    /// How much memory it takes, in bytes.
    pub fn bytes(&self) -> usize {
        4 * self.starts.capacity() + size_of::<PlannedTime>() * self.times.capacity() + self.untold.capacity()
    }
}

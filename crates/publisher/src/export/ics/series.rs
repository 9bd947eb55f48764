//! The times of an activity as iCalendar can say them: a rule, days added to it, days left out, single times that
//! differ. What is left out is worked out here, because a calendar knows neither the house's closures nor holidays.

use std::collections::{BTreeMap, HashSet};

use domain::activity::{Activity, Status};
use domain::time::{
    Calendar, Date, OccurrenceOverride, OccurrenceStatus, Reason, Recurrence, Rule, Schedule, Span,
    TimeRange, Timing,
};

/// Between which days times are written. Beyond them nobody knows closures yet.
#[derive(Clone, Copy, Debug)]
pub struct Window {
    /// From this day times are written that have been going on…
    pub today: Date,
    /// …and from this one those that have a first day, or are listed one by one.
    pub first: Date,
    /// The last day.
    pub last: Date,
}

/// Times of one activity at the same time of the day: one event, and those that replace single times of it.
#[derive(Debug, PartialEq)]
pub struct Series<'a> {
    /// Tells it from the activity's others, as stably as the feed allows.
    pub key: String,
    /// The first day.
    pub start: Date,
    /// The time of the day.
    pub time: Span,
    /// How it comes again, and the last day of it.
    pub rule: Option<(&'a Rule, Date)>,
    /// Other days.
    pub added: Vec<Date>,
    /// Days of the rule that are none.
    pub left_out: Vec<Date>,
    /// Where it takes place, if elsewhere.
    pub place: Option<&'a str>,
    /// Single times that differ, by day.
    pub singles: Vec<(Date, Single<'a>)>,
}

/// What is different for a single time.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Single<'a> {
    /// It was cancelled.
    Cancelled,
    /// It perhaps doesn't take place.
    Doubtful(Reason),
    /// It was moved.
    Rescheduled(Date, Span, Option<&'a str>),
}

/// What becomes of a planned day.
#[derive(Clone, Copy)]
enum Fate<'a> {
    In,
    Out,
    Single(Single<'a>),
}

/// All that can be written of an activity. Empty for one whose times nobody published.
pub fn of<'a>(activity: &'a Activity, calendar: Calendar<'_>, window: Window) -> Vec<Series<'a>> {
    let mut made = Made { activity, calendar, window, used: HashSet::new(), series: Vec::new() };
    for (index, schedule) in activity.schedules.iter().enumerate() {
        match schedule.timing {
            Timing::OpeningHours => made.during_opening_hours(index, schedule),
            _ => made.planned(index, schedule),
        }
    }
    made.moved_here();
    made.series
}

struct Made<'a, 'c> {
    activity: &'a Activity,
    calendar: Calendar<'c>,
    window: Window,
    /// The changes that a single time already tells, by their positions and the schedule's.
    used: HashSet<(usize, usize)>,
    series: Vec<Series<'a>>,
}

impl<'a> Made<'a, '_> {
    /// A schedule with a time of its own.
    fn planned(&mut self, index: usize, schedule: &'a Schedule) {
        let time = match schedule.timing {
            Timing::Fixed(from, to) => Span::Between(from, to),
            Timing::WholeDay => Span::WholeDay,
            Timing::OpeningHours | Timing::Unknown => Span::Unknown,
        };
        let (ruled, listed) = days(schedule, self.window);
        let ruled = self.fates(index, schedule, time, ruled);
        let listed = self.fates(index, schedule, time, listed);
        let start = ruled.iter().find(|it| !matches!(it.1, Fate::Out)).map(|it| it.0);
        let (before, after) = listed.into_iter().partition(|it| start.is_none_or(|start| it.0 < start));
        if let (Some(start), Some(rule)) = (start, &schedule.recurrence.rule) {
            let series = ruled_series(index.to_string(), start, time, rule, ruled, after);
            self.series.push(series);
        }
        // Days before the rule's first can't be added to it: many calendars take the first day for the first of all.
        let key = if start.is_some() { format!("{index}-d") } else { index.to_string() };
        self.series.extend(listed_series(key, time, before));
    }

    fn fates(
        &mut self,
        index: usize,
        schedule: &Schedule,
        time: Span,
        days: Vec<Date>,
    ) -> Vec<(Date, Fate<'a>)> {
        days.into_iter().map(|day| (day, self.fate(index, schedule, time, day))).collect()
    }

    fn fate(&mut self, index: usize, schedule: &Schedule, time: Span, day: Date) -> Fate<'a> {
        let Some(state) = schedule.on(day, self.calendar).first().map(|it| it.state) else {
            return Fate::Out;
        };
        let off = matches!(state, OccurrenceStatus::Cancelled(_));
        if matches!(self.activity.status, Status::Cancelled | Status::Suspended) {
            return if off { Fate::Out } else { Fate::In };
        }
        match self.change(day) {
            Some((_, OccurrenceOverride { to: None, .. })) if off => Fate::Out,
            Some((_, OccurrenceOverride { to: None, .. })) => Fate::Single(Single::Cancelled),
            Some((position, OccurrenceOverride { to: Some(to), .. })) => {
                // With a time of its own, what was planned more than once on a day is moved as one.
                if to.date != day && to.time.is_some() && self.owner(day) != Some(index) {
                    return Fate::Out;
                }
                self.used.insert((position, index));
                let time = to.time.map_or(time, |it| Span::Between(it.from, it.to));
                Fate::Single(Single::Rescheduled(to.date, time, to.place.as_deref()))
            }
            None => match state {
                OccurrenceStatus::Cancelled(_) => Fate::Out,
                OccurrenceStatus::Tentative(why) => Fate::Single(Single::Doubtful(why)),
                OccurrenceStatus::Confirmed => Fate::In,
            },
        }
    }

    /// The last change of a day: it is the one that counts.
    fn change(&self, day: Date) -> Option<(usize, &'a OccurrenceOverride)> {
        self.activity.changes.iter().enumerate().rfind(|it| it.1.date == day)
    }

    /// The first schedule that plans something for a day.
    fn owner(&self, day: Date) -> Option<usize> {
        self.activity.schedules.iter().position(|it| !it.on(day, self.calendar).is_empty())
    }

    /// A schedule that follows the house's hours: each of its times as published, for no rule tells them.
    fn during_opening_hours(&mut self, index: usize, schedule: &'a Schedule) {
        let (mut planned, listed) = days(schedule, self.window);
        planned.extend(listed);
        planned.sort_unstable();
        let mut by_time: BTreeMap<TimeRange, Vec<Date>> = BTreeMap::new();
        for day in planned {
            let change = self.change(day).filter(|_| self.goes_on());
            for occurrence in schedule.on(day, self.calendar) {
                match (change, occurrence.time) {
                    (Some((position, change)), time) => self.change_open((position, index), change, time),
                    (None, Span::Between(from, to))
                        if !matches!(occurrence.state, OccurrenceStatus::Cancelled(_)) =>
                    {
                        by_time.entry(TimeRange { from, to }).or_default().push(day);
                    }
                    _ => {}
                }
            }
        }
        for (TimeRange { from, to }, days) in by_time {
            let key =
                format!("{index}-{:02}{:02}-{:02}{:02}", from.hour(), from.minute(), to.hour(), to.minute());
            let days = days.into_iter().map(|it| (it, Fate::In)).collect();
            self.series.extend(listed_series(key, Span::Between(from, to), days));
        }
    }

    /// A change of a time during opening hours; one to another day is told by [`Self::moved_here`].
    fn change_open(&mut self, key: (usize, usize), change: &'a OccurrenceOverride, time: Span) {
        let Some(to) = change.to.as_ref().filter(|it| it.date == change.date) else { return };
        let time = to.time.map_or(time, |it| Span::Between(it.from, it.to));
        // Two openings that get one new time become one.
        if to.time.is_none() || self.used.insert(key) {
            self.alone(change, to.date, time, to.place.as_deref());
        }
    }

    /// Times that were moved from another day and replace none that is written.
    fn moved_here(&mut self) {
        if !self.goes_on() {
            return;
        }
        let activity = self.activity;
        for (position, change) in activity.changes.iter().enumerate() {
            let Some(to) = change.to.as_ref().filter(|it| it.date != change.date) else { continue };
            if to.date < self.window.first || to.date > self.window.last {
                continue;
            }
            for time in self.untold(position, change, to.time) {
                self.alone(change, to.date, time, to.place.as_deref());
            }
        }
    }

    /// The times of a moved day that no single time tells. What is moved keeps its times unless it gets another.
    fn untold(&self, position: usize, change: &OccurrenceOverride, time: Option<TimeRange>) -> Vec<Span> {
        if let Some(TimeRange { from, to }) = time {
            let told = self.used.iter().any(|it| it.0 == position);
            return if told { Vec::new() } else { vec![Span::Between(from, to)] };
        }
        let planned = self.activity.schedules.iter().enumerate().flat_map(|(index, schedule)| {
            schedule.on(change.date, self.calendar).into_iter().map(move |it| (index, it.time))
        });
        let planned: Vec<_> = planned.collect();
        if planned.is_empty() {
            return vec![Span::Unknown];
        }
        planned.into_iter().filter(|it| !self.used.contains(&(position, it.0))).map(|it| it.1).collect()
    }

    fn alone(&mut self, change: &OccurrenceOverride, day: Date, time: Span, place: Option<&'a str>) {
        let key = format!("c{}", super::writer::basic(change.date));
        let twin = self.series.iter().filter(|it| it.key.starts_with(&key)).count();
        let key = if twin == 0 { key } else { format!("{key}-{twin}") };
        let rest = listed_series(key, time, vec![(day, Fate::In)]);
        self.series.extend(rest.map(|it| Series { place, ..it }));
    }

    fn goes_on(&self) -> bool {
        !matches!(self.activity.status, Status::Cancelled | Status::Suspended)
    }
}

/// The days of a schedule within the window: those of its rule, and those that are listed and not of the rule.
fn days(schedule: &Schedule, window: Window) -> (Vec<Date>, Vec<Date>) {
    let Recurrence { rule, dates, .. } = &schedule.recurrence;
    let first = match rule.as_ref().and_then(|it| it.first) {
        Some(first) => first.max(window.first),
        None => window.today,
    };
    let again = Recurrence { rule: rule.clone(), ..Recurrence::default() };
    let next = |from: Option<Date>| again.next_from(from?).filter(|it| *it <= window.last);
    let ruled: Vec<_> = std::iter::successors(next(Some(first)), |it| next(it.next_day())).collect();
    let within = |it: &Date| window.first <= *it && *it <= window.last && ruled.binary_search(it).is_err();
    let mut listed: Vec<_> = dates.iter().copied().filter(within).collect();
    listed.dedup();
    (ruled, listed)
}

fn ruled_series<'a>(
    key: String,
    start: Date,
    time: Span,
    rule: &'a Rule,
    ruled: Vec<(Date, Fate<'a>)>,
    listed: Vec<(Date, Fate<'a>)>,
) -> Series<'a> {
    let end = ruled.iter().rfind(|it| !matches!(it.1, Fate::Out)).map_or(start, |it| it.0);
    let mut series = Series { rule: (end > start).then_some((rule, end)), ..bare(key, start, time) };
    for (day, fate) in ruled.into_iter().filter(|it| start <= it.0 && it.0 <= end) {
        match fate {
            Fate::In => {}
            Fate::Out => series.left_out.push(day),
            Fate::Single(single) => series.singles.push((day, single)),
        }
    }
    add(&mut series, listed);
    series
}

/// A series of days without a rule; none if all of them are out.
fn listed_series(key: String, time: Span, days: Vec<(Date, Fate<'_>)>) -> Option<Series<'_>> {
    let start = days.iter().find(|it| !matches!(it.1, Fate::Out))?.0;
    let mut series = bare(key, start, time);
    add(&mut series, days);
    series.added.retain(|it| *it != start);
    Some(series)
}

fn add<'a>(series: &mut Series<'a>, days: Vec<(Date, Fate<'a>)>) {
    for (day, fate) in days {
        match fate {
            Fate::Out => continue,
            Fate::In => {}
            Fate::Single(single) => series.singles.push((day, single)),
        }
        series.added.push(day);
    }
}

fn bare<'a>(key: String, start: Date, time: Span) -> Series<'a> {
    Series {
        key,
        start,
        time,
        rule: None,
        added: Vec::new(),
        left_out: Vec::new(),
        place: None,
        singles: Vec::new(),
    }
}

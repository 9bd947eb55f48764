//! The times of an activity as other programs can say them: a rule, days added to it, days left out, single times that
//! differ. Only [`Activity::on`] decides whether something takes place; this module groups its answers.

use std::collections::{BTreeMap, HashMap};

use domain::activity::Activity;
use domain::catalogue::Catalogue;
use domain::time::{
    Calendar, Date, Month, Occurrence, OccurrenceStatus, Reason, Recurrence, Rescheduled, Rule, Schedule,
    Span, Timing,
};

/// For so many days before and after the feed's date times are written.
const DAYS: i64 = 366;

/// The days between which times are written. Beyond them nobody knows closures yet.
#[derive(Clone, Copy, Debug)]
pub struct Window {
    /// From this day times are written that have been going on…
    pub today: Date,
    /// …and from this one those that have a first day, or are listed one by one.
    pub first: Date,
    /// The last day.
    pub last: Date,
}

impl Window {
    /// The days around the feed's date, or around the newest date in a feed that has none: the same feed gives the same
    /// files whenever it is exported.
    pub fn of(catalogue: &Catalogue) -> Self {
        let about = &catalogue.about;
        let read = about.sources.iter().map(|it| it.checked);
        let changed = catalogue.activities.iter().filter_map(|it| it.modified);
        let fixed = Date::from_calendar_date(2026, Month::January, 1).unwrap_or(Date::MIN);
        let today = about.modified.or_else(|| read.chain(changed).max()).unwrap_or(fixed);
        let days = time::Duration::days(DAYS);
        let last = today.saturating_add(days);
        // A feed that may be trusted for longer says so, but not for ever.
        let trusted = about.valid_through.unwrap_or(last).min(last.saturating_add(days));
        Self { today, first: today.saturating_sub(days), last: last.max(trusted) }
    }
}

/// The form of the times of an activity that goes on while its house is open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OpeningTimes {
    /// Each opening is a time of its own, because no rule tells them.
    Each,
    /// The rule's days are told without their times.
    DayOnly,
}

/// Times of one activity at the same time of the day, and the single times of it that differ.
#[derive(Debug, PartialEq)]
pub struct Series {
    /// Tells it from the activity's others, as stably as the feed allows.
    pub key: String,
    /// The first day.
    pub start: Date,
    /// The time of the day.
    pub time: Span,
    /// Whether it takes place, as far as no single time says otherwise.
    pub state: OccurrenceStatus,
    /// The rule by which it recurs.
    pub rule: Option<Rule>,
    /// The last day of the rule within the window; the first day where there is no rule.
    pub last: Date,
    /// Days beside the rule's.
    pub added: Vec<Date>,
    /// Days of the rule within the window on which nothing takes place, before the first and after the last day too.
    pub left_out: Vec<Date>,
    /// The change, if the time was moved here from another day.
    pub moved: Option<Rescheduled>,
    /// Single times that differ, by the day that was planned. The new day may be another.
    pub singles: Vec<(Date, Occurrence)>,
}

/// A planned day, and its occurrence; `None`: the day is left out.
type Planned = (Date, Option<Occurrence>);

/// All that can be written of an activity. Empty for one whose times nobody published.
pub fn series(
    activity: &Activity,
    calendar: Calendar<'_>,
    window: Window,
    opening_times: OpeningTimes,
) -> Vec<Series> {
    let mut grouping = Grouping { activity, calendar, window, untold: HashMap::new(), series: Vec::new() };
    for (index, schedule) in activity.schedules.iter().enumerate() {
        if schedule.timing == Timing::OpeningHours && opening_times == OpeningTimes::Each {
            grouping.add_each_opening(index, schedule);
        } else {
            grouping.add_schedule(index, schedule);
        }
    }
    grouping.add_moved_here();
    grouping.series
}

struct Grouping<'a> {
    activity: &'a Activity,
    calendar: Calendar<'a>,
    window: Window,
    /// The occurrences of each day that no series holds yet.
    untold: HashMap<Date, Vec<Occurrence>>,
    series: Vec<Series>,
}

impl Grouping<'_> {
    /// A schedule that has one time on each of its days.
    fn add_schedule(&mut self, index: usize, schedule: &Schedule) {
        let time = match schedule.timing {
            Timing::Fixed(from, to) => Span::Between(from, to),
            Timing::WholeDay => Span::WholeDay,
            Timing::OpeningHours | Timing::Unknown => Span::Unknown,
        };
        let (ruled, listed) = days(schedule, self.window);
        let mut of_days = |days: Vec<Date>| -> Vec<Planned> {
            days.into_iter().map(|it| (it, self.occurrence(schedule, it))).collect()
        };
        let (ruled, listed) = (of_days(ruled), of_days(listed));
        let outdated = first_outdated(ruled.iter().chain(&listed));
        let ((ruled, later_ruled), (listed, later_listed)) =
            (split(ruled, outdated), split(listed, outdated));
        let rule = schedule.recurrence.rule.as_ref();
        let later_rule = rule.map(|it| Rule { first: later_ruled.first().map(|it| it.0), ..it.clone() });
        let day_before = outdated.and_then(Date::previous_day);
        let last = |it: &Rule| it.last.into_iter().chain(day_before).min();
        let rule = rule.map(|it| Rule { last: last(it), ..it.clone() });
        self.add_ruled(index.to_string(), time, rule, ruled, listed);
        // "o" for outdated.
        self.add_ruled(format!("{index}-o"), time, later_rule, later_ruled, later_listed);
    }

    fn add_ruled(
        &mut self,
        key: String,
        time: Span,
        rule: Option<Rule>,
        ruled: Vec<Planned>,
        listed: Vec<Planned>,
    ) {
        let start = ruled.iter().find(|it| it.1.is_some()).map(|it| it.0);
        // Days before the rule's first can't be added to it: many calendars take the first day for the first of all.
        let (before, after) = listed.into_iter().partition(|it| start.is_none_or(|start| it.0 < start));
        let listed_key = if start.is_some() { format!("{key}-d") } else { key.clone() };
        if let (Some(start), Some(rule)) = (start, rule) {
            self.series.push(ruled_series(key, start, time, rule, ruled, after));
        }
        self.series.extend(listed_series(listed_key, time, before));
    }

    /// A schedule that follows the house's hours: each of its times as published, for no rule tells them.
    fn add_each_opening(&mut self, index: usize, schedule: &Schedule) {
        let (mut planned, listed) = days(schedule, self.window);
        planned.extend(listed);
        planned.sort_unstable();
        let mut by_time: BTreeMap<Span, Vec<Planned>> = BTreeMap::new();
        // Hours that nobody published can't be written down, be it for an ordinary day or a holiday.
        let published = |it: &Occurrence| it.moved.is_some() || it.time != Span::Unknown;
        for day in planned {
            for planned in schedule.on(day, self.calendar) {
                let occurrence = self.take_planned(day, planned.time).filter(published);
                by_time.entry(planned.time).or_default().push((day, occurrence));
            }
        }
        for (time, days) in by_time {
            let key = match time {
                Span::Between(from, to) => {
                    format!(
                        "{index}-{:02}{:02}-{:02}{:02}",
                        from.hour(),
                        from.minute(),
                        to.hour(),
                        to.minute()
                    )
                }
                Span::WholeDay | Span::Unknown => format!("{index}-unknown"),
            };
            let outdated = first_outdated(days.iter());
            let (days, later) = split(days, outdated);
            self.series.extend(listed_series(key.clone(), time, days));
            self.series.extend(listed_series(format!("{key}-o"), time, later));
        }
    }

    /// Times that were moved from a day that isn't written.
    fn add_moved_here(&mut self) {
        let Window { first, last, .. } = self.window;
        for change in &self.activity.changes {
            let Some(to) = change.to.as_ref().filter(|it| it.date != change.date) else { continue };
            if to.date < first || to.date > last {
                continue;
            }
            let moved_here =
                |it: &Occurrence| it.moved.as_ref().is_some_and(|moved| moved.from == change.date);
            while let Some(occurrence) = self.take(to.date, moved_here) {
                self.add_alone(occurrence);
            }
        }
    }

    fn add_alone(&mut self, occurrence: Occurrence) {
        // A time that was never written needs no cancelling.
        let Some(moved) = occurrence.moved.filter(|_| !is_cancelled(occurrence.state)) else { return };
        let key =
            format!("c{:04}{:02}{:02}", moved.from.year(), u8::from(moved.from.month()), moved.from.day());
        let same = self.series.iter().filter(|it| it.key.starts_with(&key)).count();
        let key = if same == 0 { key } else { format!("{key}-{same}") };
        let bare = Series::bare(key, occurrence.date, occurrence.time, occurrence.state);
        self.series.push(Series { moved: Some(moved), ..bare });
    }

    /// The occurrence of a day on which a schedule plans one time, or openings that are told as one.
    fn occurrence(&mut self, schedule: &Schedule, day: Date) -> Option<Occurrence> {
        let planned = schedule.on(day, self.calendar);
        let mut taken: Vec<_> = planned.iter().filter_map(|it| self.take_planned(day, it.time)).collect();
        taken.sort_by_key(|it| is_cancelled(it.state));
        let is_one = taken.len() == 1;
        let mut occurrence = taken.into_iter().next()?;
        if schedule.timing == Timing::OpeningHours {
            if occurrence.moved.is_none() || !is_one {
                occurrence.time = Span::Unknown;
            }
            // Nothing is said about the hours, so that it doesn't matter whether they are known.
            if occurrence.state == OccurrenceStatus::Tentative(Reason::HoursUnknown) {
                occurrence.state = OccurrenceStatus::Confirmed;
            }
        }
        Some(occurrence)
    }

    /// The occurrence that a time planned for `day` has turned into. `None`: it doesn't take place, and nobody needs to
    /// be told.
    fn take_planned(&mut self, day: Date, time: Span) -> Option<Occurrence> {
        let planned = |it: &Occurrence| it.moved.as_ref().is_none_or(|moved| moved.from == day);
        let same_time = self.take(day, |it| it.time == time && planned(it));
        let occurrence = same_time.or_else(|| self.take(day, planned))?;
        match occurrence.state {
            OccurrenceStatus::Cancelled(Reason::MovedTo(to)) => {
                let moved = |it: &Occurrence| it.moved.as_ref().is_some_and(|moved| moved.from == day);
                let same_time = self.take(to, |it| it.time == time && moved(it));
                same_time.or_else(|| self.take(to, moved))
            }
            OccurrenceStatus::Cancelled(Reason::Cancelled | Reason::Suspended) => Some(occurrence),
            OccurrenceStatus::Cancelled(_) => None,
            OccurrenceStatus::Confirmed | OccurrenceStatus::Tentative(_) => Some(occurrence),
        }
    }

    /// Takes the first occurrence of a day that fits. Times that were moved to one new time are taken as one.
    fn take(&mut self, day: Date, fits: impl Fn(&Occurrence) -> bool) -> Option<Occurrence> {
        let (activity, calendar) = (self.activity, self.calendar);
        let untold = self.untold.entry(day).or_insert_with(|| activity.on(day, calendar));
        let taken = untold.remove(untold.iter().position(fits)?);
        if taken.moved.is_some() {
            untold.retain(|it| *it != taken);
        }
        Some(taken)
    }
}

impl Series {
    fn bare(key: String, start: Date, time: Span, state: OccurrenceStatus) -> Self {
        Self {
            key,
            start,
            time,
            state,
            rule: None,
            last: start,
            added: Vec::new(),
            left_out: Vec::new(),
            moved: None,
            singles: Vec::new(),
        }
    }

    fn add(&mut self, day: Date, occurrence: Occurrence) {
        let as_planned = Occurrence { date: day, time: self.time, state: self.state, moved: None };
        if occurrence != as_planned {
            self.singles.push((day, occurrence));
        }
    }

    fn add_listed(&mut self, days: Vec<Planned>) {
        for (day, occurrence) in days {
            if let Some(occurrence) = occurrence {
                self.add(day, occurrence);
                self.added.push(day);
            }
        }
    }
}

/// Whether it surely does not take place.
pub fn is_cancelled(state: OccurrenceStatus) -> bool {
    matches!(state, OccurrenceStatus::Cancelled(_))
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

/// The first day for which the information isn't valid any more. From it on a series of its own is written, so that not
/// every single time must differ.
fn first_outdated<'a>(days: impl Iterator<Item = &'a Planned>) -> Option<Date> {
    let outdated =
        |it: &Occurrence| it.moved.is_none() && it.state == OccurrenceStatus::Tentative(Reason::Outdated);
    days.filter(|it| it.1.as_ref().is_some_and(outdated)).map(|it| it.0).min()
}

/// The days before `at` and those from it on.
fn split(days: Vec<Planned>, at: Option<Date>) -> (Vec<Planned>, Vec<Planned>) {
    days.into_iter().partition(|it| at.is_none_or(|at| it.0 < at))
}

fn ruled_series(
    key: String,
    start: Date,
    time: Span,
    rule: Rule,
    ruled: Vec<Planned>,
    listed: Vec<Planned>,
) -> Series {
    let state = usual_state(ruled.iter().chain(&listed));
    let last = ruled.iter().rfind(|it| it.1.is_some()).map_or(start, |it| it.0);
    let mut series = Series { rule: Some(rule), last, ..Series::bare(key, start, time, state) };
    for (day, occurrence) in ruled {
        match occurrence {
            None => series.left_out.push(day),
            Some(occurrence) => series.add(day, occurrence),
        }
    }
    series.add_listed(listed);
    series
}

/// A series of days without a rule; none if all of them are left out.
fn listed_series(key: String, time: Span, days: Vec<Planned>) -> Option<Series> {
    let start = days.iter().find(|it| it.1.is_some())?.0;
    let mut series = Series::bare(key, start, time, usual_state(days.iter()));
    series.add_listed(days);
    series.added.retain(|it| *it != start);
    Some(series)
}

/// The state of a series: confirmed or outdated if any of its times is, or else as its first time says.
fn usual_state<'a>(days: impl Iterator<Item = &'a Planned>) -> OccurrenceStatus {
    let states: Vec<_> = days.filter_map(|it| Some(it.1.as_ref()?.state)).collect();
    let usual = [OccurrenceStatus::Confirmed, OccurrenceStatus::Tentative(Reason::Outdated)];
    let usual = usual.into_iter().find(|it| states.contains(it));
    usual.or_else(|| states.first().copied()).unwrap_or(OccurrenceStatus::Confirmed)
}

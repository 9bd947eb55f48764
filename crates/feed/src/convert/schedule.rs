//! Schedules and changes of them.

use super::super::finding::{Code, DiagnosticSink};
use super::super::raw;
use super::hours::{days, each, in_order, span};
use super::{day, day_if_any, find};
use domain::sort::sorted;
use domain::time::{
    Date, Every, NewSlot, OccurrenceOverride, Recurrence, Rule, Schedule, TimeRange, Timing, Weekday,
};

/// The schedules of an activity.
pub(super) fn schedules(raw: &[raw::Schedule], problems: &mut DiagnosticSink) -> Vec<Schedule> {
    each("eventSchedule", raw, problems, schedule)
}

/// The changes of an activity.
pub(super) fn changes(raw: &[raw::Change], problems: &mut DiagnosticSink) -> Vec<OccurrenceOverride> {
    each("changes", raw, problems, change)
}

fn schedule(raw: &raw::Schedule, problems: &mut DiagnosticSink) -> Option<Schedule> {
    let timing = match times(raw.start_time.as_deref(), raw.end_time.as_deref(), problems) {
        Some(time) => Timing::Fixed(time.from, time.to),
        None if raw.whole_day => Timing::WholeDay,
        None if raw.during_opening_hours => Timing::OpeningHours,
        None => Timing::Unknown,
    };
    let days = days(&raw.by_day, problems);
    let dates = sorted(dates("dates", &raw.dates, problems));
    let weekly = !days.is_empty() || (dates.is_empty() && timing == Timing::OpeningHours);
    let rule = weekly.then(|| rule(raw, days, problems));
    // Days that can't be read have been noted as such.
    if rule.is_none() && raw.by_day.is_empty() && raw.dates.is_empty() {
        problems.note_field("byDay", Code::NoDay, "");
    }
    let except = self::dates("exceptDate", &raw.except_date, problems);
    Some(Schedule {
        recurrence: Recurrence { rule, dates, except },
        timing,
        even_when_closed: raw.even_when_closed,
        school_terms_only: raw.school_terms_only,
    })
}

fn rule(raw: &raw::Schedule, days: Vec<Weekday>, problems: &mut DiagnosticSink) -> Rule {
    let first = day_if_any("startDate", raw.start_date.as_deref(), problems);
    let last = day_if_any("endDate", raw.end_date.as_deref(), problems);
    in_order("endDate", first, last, problems);
    let every = every(raw);
    if every.is_none() {
        let frequency = raw.repeat_frequency.as_deref().unwrap_or_default();
        problems.note_field("repeatFrequency", Code::BadFrequency, frequency);
    }
    let every = every.unwrap_or(Every::Weeks(1));
    if matches!(every, Every::Weeks(weeks) if weeks > 1) && first.is_none() {
        problems.note_field("startDate", Code::NoFirstDay, "");
    }
    Rule { days, every, first, last }
}

fn every(raw: &raw::Schedule) -> Option<Every> {
    let weeks = &raw.by_month_week;
    match raw.repeat_frequency.as_deref() {
        None if weeks.is_empty() => Some(Every::Weeks(1)),
        Some("P1M") if !weeks.is_empty() && weeks.iter().all(|it| *it == -1 || (1..=5).contains(it)) => {
            Some(Every::MonthWeeks(weeks.clone()))
        }
        Some(frequency) if weeks.is_empty() => {
            let weeks = frequency.strip_prefix('P')?.strip_suffix('W')?.parse().ok()?;
            (1..=52).contains(&weeks).then_some(Every::Weeks(weeks))
        }
        _ => None,
    }
}

fn change(raw: &raw::Change, problems: &mut DiagnosticSink) -> Option<OccurrenceOverride> {
    let moved = find(&[("cancelled", false), ("moved", true)], &raw.event_status);
    if moved.is_none() {
        problems.note_field("eventStatus", Code::UnknownWord, &raw.event_status);
    }
    let date = day("date", &raw.date, problems)?;
    let time = times(raw.start_time.as_deref(), raw.end_time.as_deref(), problems);
    let new_date = day_if_any("newDate", raw.new_date.as_deref(), problems);
    let to = NewSlot { date: new_date.unwrap_or(date), time, place: raw.location.clone() };
    Some(OccurrenceOverride { date, to: moved?.then_some(to) })
}

fn times(from: Option<&str>, to: Option<&str>, problems: &mut DiagnosticSink) -> Option<TimeRange> {
    match (from, to) {
        (Some(from), Some(to)) => span("startTime", from, "endTime", to, problems),
        (None, None) => None,
        (Some(_), None) => {
            problems.note_field("endTime", Code::HalfATime, "");
            None
        }
        (None, Some(_)) => {
            problems.note_field("startTime", Code::HalfATime, "");
            None
        }
    }
}

fn dates(field: &'static str, raw: &[String], problems: &mut DiagnosticSink) -> Vec<Date> {
    each(field, raw, problems, |text, problems| {
        let date = domain::time::parse_date(text);
        if date.is_none() {
            problems.note(Code::BadDate, text);
        }
        date
    })
}

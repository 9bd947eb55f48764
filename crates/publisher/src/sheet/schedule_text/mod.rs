//! Everyday Italian about days and times, as schedules: "mar e gio 10-11.30", "ogni 2° lunedì dal 7/1 al 30/5".

mod bounds;
mod build;
mod dates;
mod days;
mod draft;
mod except;
mod read;
mod reader;
mod times;
mod token;
mod words;

#[cfg(test)]
mod cases;

pub(crate) use dates::MONTHS;
pub(crate) use days::DAYS;

use super::finding::{CellDiagnostic, Code, Severity};
use domain::time::Date;
use draft::{Mode, ScheduleDraft};
use feed::raw;

/// The cells of a row that give days and times; empty where the sheet has nothing.
#[derive(Clone, Debug, Default)]
pub struct Cells {
    /// Days, and perhaps everything else too.
    pub when: String,
    /// Times.
    pub hours: String,
    /// From when to when it goes on.
    pub period: String,
    /// Days without it.
    pub except: String,
    /// Days on which it takes place too.
    pub also: String,
}

/// The column that a note is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    /// [`Cells::when`]
    When,
    /// [`Cells::hours`]
    Hours,
    /// [`Cells::period`]
    Period,
    /// [`Cells::except`]
    Except,
    /// [`Cells::also`]
    Also,
}

/// The schedules of a row and the diagnostics of its cells.
#[derive(Debug, Default)]
pub struct Read {
    /// The schedules; none where a note is an error.
    pub schedules: Vec<raw::Schedule>,
    /// Faults and doubts.
    pub notes: Vec<(Field, CellDiagnostic)>,
}

impl Read {
    /// Whether the row can be used.
    pub fn is_usable(&self) -> bool {
        self.notes.iter().all(|it| it.1.code.severity() == Severity::Warning)
    }
}

/// Reads a row's days and times. A date without a year is the next such day after `today`.
pub fn read(cells: &Cells, today: Date) -> Read {
    let mut notes = Vec::new();
    let mut draft = ScheduleDraft::default();
    let mut hours = ScheduleDraft::default();
    let mut also = ScheduleDraft::default();
    let mut take = |text: &str, mode: Mode, field: Field, draft: &mut ScheduleDraft| {
        let mut found = Vec::new();
        read::read(text, mode, today, draft, &mut found);
        notes.extend(found.into_iter().map(|it| (field, it)));
    };
    take(&cells.when, Mode::Any, Field::When, &mut draft);
    take(&cells.period, Mode::Period, Field::Period, &mut draft);
    take(&cells.except, Mode::Except, Field::Except, &mut draft);
    take(&cells.hours, Mode::Times, Field::Hours, &mut hours);
    take(&cells.also, Mode::Also, Field::Also, &mut also);
    let fits = merge(&mut draft, hours);
    if !fits {
        notes.push((Field::Hours, CellDiagnostic::new(Code::WordsUnread, cells.hours.trim())));
    }
    draft.also.append(&mut also.also);
    draft.slots.extend(also.slots.into_iter().filter(|it| !it.dates.is_empty()));
    let mut read = Read { schedules: Vec::new(), notes };
    build::build(&draft, cells, today, &mut read);
    let is_dayless =
        |it: &raw::Schedule| it.by_day.is_empty() && it.dates.is_empty() && !it.during_opening_hours;
    if read.schedules.iter().any(is_dayless) {
        read.notes.push((Field::When, CellDiagnostic::new(Code::DayMissing, cells.when.trim())));
    }
    if !read.is_usable() {
        read.schedules.clear();
    }
    read
}

/// Adds the times of the column of times to the days; `false` where the days have other times already.
fn merge(draft: &mut ScheduleDraft, hours: ScheduleDraft) -> bool {
    draft.every_weeks = draft.every_weeks.or(hours.every_weeks);
    draft.period = draft.period.take().or(hours.period);
    draft.except.extend(hours.except);
    draft.unset |= hours.unset;
    draft.school_terms_only = draft.school_terms_only.or(hours.school_terms_only);
    let slots: Vec<_> = hours.slots.into_iter().filter(|it| !it.is_empty()).collect();
    draft.slots.retain(|it| !it.is_empty());
    let Some(first) = slots.first().cloned() else { return true };
    if slots.iter().any(draft::Slot::has_days) {
        // "Lun 10-12; gio 15-17" says more than "lun e gio".
        let replaces =
            draft.slots.iter().all(|it| !it.has_times() && it.weeks.is_empty() && it.dates.is_empty());
        if replaces {
            draft.slots = slots;
        }
        return replaces;
    }
    if draft.slots.is_empty() {
        draft.slots.push(first);
        return true;
    }
    let mut fits = false;
    for slot in draft.slots.iter_mut().filter(|it| it.times.is_empty()) {
        slot.times = slots.iter().flat_map(|it| it.times.clone()).collect();
        slot.whole_day |= first.whole_day;
        slot.opening_hours |= first.opening_hours;
        slot.part = slot.part.take().or_else(|| first.part.clone());
        fits = true;
    }
    fits || draft.slots.iter().all(|it| same_times(&it.times, &first.times))
}

fn same_times(one: &[times::Times], other: &[times::Times]) -> bool {
    let ends = |it: &[times::Times]| it.iter().map(|it| (it.from, it.to)).collect::<Vec<_>>();
    ends(one) == ends(other)
}

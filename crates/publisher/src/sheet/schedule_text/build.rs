use super::super::finding::{CellDiagnostic, Code};
use super::dates::{self, Span};
use super::draft::{Part, ScheduleDraft, Slot};
use super::times::Times;
use super::{Cells, Field, Read, days, except};
use domain::time::{Date, TimeOfDay, WEEK, Weekday, weekday_code};
use feed::raw::Schedule;

/// A period without days of the week means each of its days, where it has at most as many.
const SHORT_PERIOD: i32 = 31;

/// Beginning and end of a schedule's times.
type Timing = Option<(TimeOfDay, TimeOfDay)>;

/// Makes schedules of a draft.
pub fn build(draft: &ScheduleDraft, cells: &Cells, today: Date, read: &mut Read) {
    let mut slots: Vec<Slot> = draft.slots.iter().filter(|it| !it.is_empty()).cloned().collect();
    share_times(&mut slots);
    let mut builder =
        Builder { draft, cells, today, read, period: None, begins: None, ends: None, excepted: Vec::new() };
    builder.bounds();
    if !draft.also.is_empty() && slots.is_empty() {
        slots.push(Slot { dates: draft.also.clone(), ..Slot::default() });
    }
    if slots.is_empty() {
        slots.extend(builder.short_period());
    }
    if slots.is_empty() {
        return builder.nothing();
    }
    builder.exceptions();
    for slot in &slots {
        builder.slot(slot);
    }
    if !draft.slots.is_empty() {
        builder.also();
    }
    builder.useless();
}

/// "Lunedì e primo giovedì 15-17": days before others that have a time share it.
fn share_times(slots: &mut [Slot]) {
    let mut known: Option<Slot> = None;
    for slot in slots.iter_mut().rev() {
        match &known {
            Some(other) if !slot.has_times() && slot.has_days() => {
                slot.times.clone_from(&other.times);
                slot.whole_day = other.whole_day;
                slot.opening_hours = other.opening_hours;
            }
            _ if slot.has_times() => known = Some(slot.clone()),
            _ => {}
        }
    }
}

struct Builder<'a> {
    draft: &'a ScheduleDraft,
    cells: &'a Cells,
    today: Date,
    read: &'a mut Read,
    period: Option<Span>,
    begins: Option<Date>,
    ends: Option<Date>,
    /// Days without it, and whether they made a difference.
    excepted: Vec<(String, Vec<Date>, bool)>,
}

impl Builder<'_> {
    fn note(&mut self, field: Field, note: CellDiagnostic) {
        if !self.read.notes.iter().any(|it| it.1 == note) {
            self.read.notes.push((field, note));
        }
    }

    fn period_field(&self) -> Field {
        if self.cells.period.trim().is_empty() { Field::When } else { Field::Period }
    }

    /// From when to when it goes on.
    fn bounds(&mut self) {
        let Some(period) = self.draft.period.clone() else { return };
        let field = self.period_field();
        let days: Vec<_> = [&period.first, &period.last].into_iter().flatten().collect();
        if let Some(wrong) = days.iter().find(|it| !it.exists()) {
            return self.note(field, CellDiagnostic::new(Code::DateImpossible, wrong.saw.clone()));
        }
        let saw = days.iter().map(|it| it.saw.as_str()).collect::<Vec<_>>().join(" - ");
        match (&period.first, &period.last) {
            (Some(first), Some(last)) => match dates::period(first, last, self.today) {
                Some((from, to)) if from > to => {
                    return self.note(field, CellDiagnostic::new(Code::EndsBeforeBegins, saw));
                }
                Some(span) => {
                    self.period = Some(span);
                    (self.begins, self.ends) = (Some(span.0), Some(span.1));
                }
                None => return self.note(field, CellDiagnostic::new(Code::PeriodUnread, saw)),
            },
            (Some(first), None) => self.begins = first.beginning(self.today),
            (None, Some(last)) => self.ends = last.from(self.today),
            (None, None) => {}
        }
        if self.begins.is_none() && self.ends.is_none() {
            return self.note(field, CellDiagnostic::new(Code::PeriodUnread, saw));
        }
        if self.ends.is_some_and(|it| it < self.today) {
            self.note(field, CellDiagnostic::new(Code::AllOver, saw));
        }
    }

    /// "Dal 5 all'8 dicembre" without days of the week.
    fn short_period(&self) -> Option<Slot> {
        self.period.filter(|it| it.1.to_julian_day() - it.0.to_julian_day() < SHORT_PERIOD)?;
        Some(Slot { days: WEEK.to_vec(), ..Slot::default() })
    }

    /// No day and no time could be read.
    fn nothing(&mut self) {
        let text = [&self.cells.when, &self.cells.hours].map(|it| it.trim()).join(" ");
        let text = text.trim().to_owned();
        let readable = self.draft.unset || text.is_empty() || self.draft.period.is_some();
        let blank = !text.contains(char::is_alphanumeric);
        let code = if readable || blank { Code::WhenMissing } else { Code::WhenUnread };
        // The whole cell is named instead of its words.
        self.read.notes.retain(|it| it.1.code != Code::WordsUnread || code == Code::WhenMissing);
        self.note(Field::When, CellDiagnostic::new(code, text));
    }

    fn exceptions(&mut self) {
        let within = self.period.or_else(|| self.begins.zip(self.ends));
        let within = within.or_else(|| {
            let first = self.begins?;
            Some((first, Date::from_julian_day(first.to_julian_day() + 365).ok()?))
        });
        let field = if self.cells.except.trim().is_empty() { Field::When } else { Field::Except };
        for period in &self.draft.except {
            match except::span(period, within, self.today) {
                Ok(span) => {
                    let saw = period.first.as_ref().or(period.last.as_ref()).map(|it| it.saw.clone());
                    self.excepted.push((saw.unwrap_or_default(), except::each(span).collect(), false));
                }
                Err(note) => self.note(field, note),
            }
        }
    }

    fn useless(&mut self) {
        let field = if self.cells.except.trim().is_empty() { Field::When } else { Field::Except };
        for (saw, _, used) in std::mem::take(&mut self.excepted) {
            if !used {
                self.note(field, CellDiagnostic::new(Code::ExclusionUseless, saw));
            }
        }
    }

    /// One schedule for each time of the slot.
    fn slot(&mut self, slot: &Slot) {
        let mut days = days::in_order(&slot.days);
        days.retain(|it| !self.draft.except_days.contains(it));
        let Some(dates) = self.dates(slot) else { return };
        if days.is_empty() && dates.is_empty() && !slot.opening_hours {
            if slot.has_days() {
                return self
                    .note(Field::When, CellDiagnostic::new(Code::ExclusionUnread, self.cells.when.trim()));
            }
            match self.short_period() {
                Some(all) => days = all.days,
                None => {
                    let saw =
                        slot.times.first().map_or(self.cells.when.trim(), |it| it.saw.as_str()).to_owned();
                    return self.note(Field::When, CellDiagnostic::new(Code::DayMissing, saw));
                }
            }
        }
        let timings = self.timings(slot);
        let Some(base) = self.base(slot, &days, &dates) else { return };
        for timing in timings {
            let mut schedule = clone(&base);
            schedule.start_time = timing.map(|it| it.0.to_string());
            schedule.end_time = timing.map(|it| it.1.to_string());
            if !self.read.schedules.iter().any(|it| same(it, &schedule)) {
                self.read.schedules.push(schedule);
            }
        }
    }

    /// The schedule without its times.
    fn base(&mut self, slot: &Slot, days: &[Weekday], dates: &[Date]) -> Option<Schedule> {
        let mut schedule = Schedule {
            by_day: days.iter().map(|it| weekday_code(*it).to_owned()).collect(),
            dates: dates.iter().map(ToString::to_string).collect(),
            whole_day: slot.whole_day && slot.times.is_empty(),
            during_opening_hours: slot.opening_hours && slot.times.is_empty() && !slot.whole_day,
            even_when_closed: self.draft.even_when_closed,
            school_terms_only: self.draft.school_terms_only,
            ..Schedule::default()
        };
        if days.is_empty() && !dates.is_empty() {
            return Some(schedule);
        }
        schedule.start_date = self.begins.map(|it| it.to_string());
        schedule.end_date = self.ends.map(|it| it.to_string());
        schedule.except_date = self.excepted_on(days);
        let when = self.cells.when.trim().to_owned();
        if !slot.weeks.is_empty() {
            schedule.repeat_frequency = Some("P1M".to_owned());
            schedule.by_month_week = in_order(&slot.weeks);
            if self.draft.every_weeks.is_some() {
                self.note(Field::When, CellDiagnostic::new(Code::WhenUnread, when));
                return None;
            }
        } else if self.draft.monthly {
            self.note(Field::When, CellDiagnostic::new(Code::MonthWeekNeeded, when));
            return None;
        } else if let Some(weeks) = self.draft.every_weeks {
            let Some(begins) = self.begins else {
                self.note(Field::When, CellDiagnostic::new(Code::FirstDayNeeded, when));
                return None;
            };
            // Weeks are counted from the first time, not from the first day of the period.
            let mut week = std::iter::successors(Some(begins), |it| it.next_day()).take(7);
            let first = week.find(|it| days.is_empty() || days.contains(&it.weekday()));
            let first = first.filter(|it| self.ends.is_none_or(|end| *it <= end)).unwrap_or(begins);
            schedule.start_date = Some(first.to_string());
            schedule.repeat_frequency = Some(format!("P{weeks}W"));
        }
        Some(schedule)
    }

    /// Days without it that would have been days with it.
    fn excepted_on(&mut self, days: &[Weekday]) -> Vec<String> {
        let (begins, ends) = (self.begins, self.ends);
        let would = |it: &Date| {
            (days.is_empty() || days.contains(&it.weekday()))
                && begins.is_none_or(|first| first <= *it)
                && ends.is_none_or(|last| *it <= last)
        };
        let mut dates = Vec::new();
        for (_, excepted, used) in &mut self.excepted {
            let hit: Vec<_> = excepted.iter().filter(|it| would(it)).copied().collect();
            *used |= !hit.is_empty();
            dates.extend(hit);
        }
        dates.sort_unstable();
        dates.dedup();
        dates.iter().map(ToString::to_string).collect()
    }

    /// The single dates of a slot, without those on which it doesn't take place.
    fn dates(&mut self, slot: &Slot) -> Option<Vec<Date>> {
        if let Some(wrong) = slot.dates.iter().find(|it| !it.exists()) {
            self.note(Field::When, CellDiagnostic::new(Code::DateImpossible, wrong.saw.clone()));
            return None;
        }
        let Some(mut dates) = dates::list(&slot.dates, self.today) else {
            let saw = slot.dates.first().map(|it| it.saw.clone()).unwrap_or_default();
            self.note(Field::When, CellDiagnostic::new(Code::DateImpossible, saw));
            return None;
        };
        dates.sort_unstable();
        dates.dedup();
        for (_, excepted, used) in &mut self.excepted {
            let before = dates.len();
            dates.retain(|it| !excepted.contains(it));
            *used |= dates.len() < before;
        }
        if slot.days.is_empty() && dates.last().is_some_and(|it| *it < self.today) {
            let saw = slot.dates.last().map(|it| it.saw.clone()).unwrap_or_default();
            self.note(Field::When, CellDiagnostic::new(Code::AllOver, saw));
        }
        Some(dates)
    }

    /// The times of a slot; `None` in it where the day is known and the time isn't.
    fn timings(&mut self, slot: &Slot) -> Vec<Timing> {
        let afternoon = matches!(slot.part, Some((Part::Afternoon, _)));
        let mut timings = Vec::new();
        for times in &slot.times {
            match timing(times, afternoon) {
                Ok(it) => timings.push(Some(it)),
                Err(note) => {
                    self.note(self.times_field(), note);
                    timings.push(None);
                }
            }
        }
        if timings.is_empty() {
            if !slot.whole_day && !slot.opening_hours {
                let saw = slot.part.as_ref().map_or(self.cells.when.trim(), |it| it.1.as_str()).to_owned();
                self.note(Field::When, CellDiagnostic::new(Code::HourUnknown, saw));
            }
            timings.push(None);
        }
        // One that is known says more than one that isn't.
        if timings.iter().any(Option::is_some) {
            timings.retain(Option::is_some);
        }
        timings.dedup();
        timings
    }

    fn times_field(&self) -> Field {
        if self.cells.hours.trim().is_empty() { Field::When } else { Field::Hours }
    }

    /// Days that are added have the time of the others where all have the same.
    fn also(&mut self) {
        let also = Slot { dates: self.draft.also.clone(), ..Slot::default() };
        let dates: Vec<_> = self.dates(&also).iter().flatten().map(ToString::to_string).collect();
        if dates.is_empty() {
            return;
        }
        match self.read.schedules.as_mut_slice() {
            [only] => {
                only.dates.extend(dates);
                only.dates.sort_unstable();
                only.dates.dedup();
            }
            _ => self.read.schedules.push(Schedule { dates, ..Schedule::default() }),
        }
    }
}

fn timing(times: &Times, afternoon: bool) -> Result<(TimeOfDay, TimeOfDay), CellDiagnostic> {
    if times.impossible {
        return Err(CellDiagnostic::new(Code::TimeImpossible, times.saw.clone()));
    }
    let (from, to) = match (times.from, times.to) {
        (Some(from), Some(to)) => (from, to),
        (Some(_), None) => return Err(CellDiagnostic::new(Code::EndTimeMissing, times.saw.clone())),
        _ => return Err(CellDiagnostic::new(Code::HourUnknown, times.saw.clone())),
    };
    // "Pomeriggio 3-5".
    let later = |it: TimeOfDay| TimeOfDay::new(it.hour() + 12, it.minute()).filter(|_| it.hour() < 8);
    let (from, to) =
        if afternoon { (later(from).unwrap_or(from), later(to).unwrap_or(to)) } else { (from, to) };
    if from >= to {
        return Err(CellDiagnostic::new(Code::EndsBeforeBegins, times.saw.clone()));
    }
    Ok((from, to))
}

/// Weeks of the month in order, the last one last.
fn in_order(weeks: &[i8]) -> Vec<i8> {
    [1, 2, 3, 4, 5, -1].into_iter().filter(|it| weeks.contains(it)).collect()
}

fn clone(schedule: &Schedule) -> Schedule {
    Schedule {
        repeat_frequency: schedule.repeat_frequency.clone(),
        by_day: schedule.by_day.clone(),
        by_month_week: schedule.by_month_week.clone(),
        start_date: schedule.start_date.clone(),
        end_date: schedule.end_date.clone(),
        except_date: schedule.except_date.clone(),
        dates: schedule.dates.clone(),
        start_time: schedule.start_time.clone(),
        end_time: schedule.end_time.clone(),
        whole_day: schedule.whole_day,
        during_opening_hours: schedule.during_opening_hours,
        even_when_closed: schedule.even_when_closed,
        school_terms_only: schedule.school_terms_only,
    }
}

fn same(one: &Schedule, other: &Schedule) -> bool {
    let key = |it: &Schedule| serde_json::to_string(it).unwrap_or_default();
    key(one) == key(other)
}

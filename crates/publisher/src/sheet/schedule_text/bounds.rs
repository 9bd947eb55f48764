//! From when to when an activity goes on, as far as the reader is concerned.

use super::super::finding::{CellDiagnostic, Code};
use super::dates::{self, Day};
use super::days;
use super::draft::Period;
use super::reader::Reader;
use super::words::{FROM, TO};

impl Reader<'_> {
    /// "Dal 7/1 al 30/5", "dal lunedì al venerdì", "da ottobre a maggio", "fino al 30 maggio".
    pub(super) fn period(&mut self) -> bool {
        let from = self.cursor.at;
        if self.cursor.eat(&FROM) {
            self.cursor.skip(&["'", "il", "giorno", "di", "mese"]);
            if days::stands_next(&self.cursor, 0) {
                return self.weekday_onwards() || self.give_up(from);
            }
            let Some(first) = self.bound(true) else { return self.give_up(from) };
            let last = self.last_day();
            // "Da 10 a 12" are times.
            let Some(first) = complete(first, last.as_ref()) else { return self.give_up(from) };
            self.put_period(Period { first: Some(first), last });
            return true;
        }
        // "A dicembre" is the whole of December.
        let month = self.cursor.is(0, &["a", "ad"]) && self.cursor.number(1).is_none();
        match self.last_day().filter(|_| !month) {
            Some(last) => {
                self.put_period(Period { first: None, last: Some(last) });
                true
            }
            None => self.give_up(from),
        }
    }

    pub(super) fn give_up(&mut self, from: usize) -> bool {
        self.cursor.at = from;
        false
    }

    /// "Dal lunedì 7 settembre" names a date; "dal lunedì al venerdì" days.
    pub(super) fn weekday_onwards(&mut self) -> bool {
        if self.cursor.number(1).is_some() {
            self.cursor.at += 1;
            let Some(first) = self.bound(true) else { return false };
            let last = self.last_day();
            let Some(first) = complete(first, last.as_ref()) else { return false };
            self.put_period(Period { first: Some(first), last });
            return true;
        }
        self.days()
    }

    /// "Al 30 maggio", "fino a maggio", "- 30/5".
    pub(super) fn last_day(&mut self) -> Option<Day> {
        let from = self.cursor.at;
        let until = self.cursor.eat(&["fino", "sino", "entro"]);
        if !(self.cursor.eat(&TO) || until) {
            return None;
        }
        self.cursor.skip(&["'", "l", "il", "a", "al", "tutto"]);
        if days::stands_next(&self.cursor, 0) && self.cursor.number(1).is_some() {
            self.cursor.at += 1;
        }
        let last = self.bound(false).filter(|it| it.month.is_some());
        if last.is_none() {
            self.cursor.at = from;
        }
        last
    }

    /// A day, or a month's first or last.
    pub(super) fn bound(&mut self, first: bool) -> Option<Day> {
        let from = self.cursor.at;
        if let Some(day) = dates::day(&mut self.cursor) {
            return Some(day);
        }
        if days::stands_next(&self.cursor, 0) {
            return None;
        }
        let month = dates::month(&mut self.cursor)?;
        let year = self.cursor.number(0).filter(|_| self.cursor.digits(0) == 4);
        let year = year.and_then(|it| i32::try_from(it).ok());
        self.cursor.at += usize::from(year.is_some());
        let day = if first { 1 } else { dates::month_end(month, year) };
        Some(Day { day, month: Some(month), year, saw: self.cursor.since(from) })
    }

    pub(super) fn put_period(&mut self, period: Period) {
        if self.excluding {
            self.draft.except.push(period);
        } else if self.draft.period.is_none() {
            self.draft.period = Some(period);
        } else {
            let saw = period.first.or(period.last).map(|it| it.saw).unwrap_or_default();
            self.notes.push(CellDiagnostic::new(Code::PeriodUnread, saw));
        }
    }

    /// A month by itself: "ottobre-maggio", "dicembre 2026".
    pub(super) fn months(&mut self) -> bool {
        let from = self.cursor.at;
        self.cursor.skip(&["a", "ad", "in", "tutto", "mese", "di", "nel"]);
        let named = self.cursor.number(0).is_none();
        let Some(first) = self.bound(true).filter(|it| named && it.month.is_some()) else {
            return self.give_up(from);
        };
        let last = self.last_day().or_else(|| {
            let month = first.month?;
            Some(Day { day: dates::month_end(month, first.year), ..first.clone() })
        });
        self.put_period(Period { first: Some(first), last });
        true
    }
}

fn complete(first: Day, last: Option<&Day>) -> Option<Day> {
    let first = match last {
        Some(last) => first.completed(last),
        None => first,
    };
    first.month.is_some().then_some(first)
}

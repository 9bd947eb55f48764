use super::super::finding::{CellDiagnostic, Code};
use super::dates::{self, Day};
use super::days;
use super::draft::{Mode, Part, Period, ScheduleDraft};
use super::reader::Reader;
use super::times;
use super::token::Cursor;
use super::words::{self, ALSO, EXCEPT, FILLERS};
use domain::time::{Date, WEEK};

/// Letters of a text that are read; a schedule is never as long.
const MOST_LETTERS: usize = 2000;

/// Reads `text` into `draft`.
pub fn read(text: &str, mode: Mode, today: Date, draft: &mut ScheduleDraft, notes: &mut Vec<CellDiagnostic>) {
    let end = text.char_indices().nth(MOST_LETTERS).map_or(text.len(), |it| it.0);
    let cursor = Cursor::new(text.get(..end).unwrap_or_default());
    let (excluding, adding) = (mode == Mode::Except, mode == Mode::Also);
    Reader { cursor, draft, notes, mode, excluding, adding, today }.run();
}

impl Reader<'_> {
    fn run(mut self) {
        let mut unread: Option<(usize, usize)> = None;
        while !self.cursor.is_done() {
            let from = self.cursor.at;
            if self.item() {
                continue;
            }
            self.cursor.at = from + 1;
            // Words side by side that nobody understands are one note.
            match unread {
                Some((first, end)) if end == from => unread = Some((first, from + 1)),
                _ => {
                    self.report(unread);
                    unread = Some((from, from + 1));
                }
            }
        }
        self.report(unread);
    }

    fn report(&mut self, unread: Option<(usize, usize)>) {
        let Some((first, end)) = unread else { return };
        let at = std::mem::replace(&mut self.cursor.at, end);
        let saw = self.cursor.since(first);
        self.cursor.at = at;
        let code = match self.mode {
            _ if self.excluding => Code::ExclusionUnread,
            Mode::Period => Code::PeriodUnread,
            _ => Code::WordsUnread,
        };
        self.notes.push(CellDiagnostic::new(code, saw));
    }

    /// Reads the next item; `false` where nobody knows what it is.
    fn item(&mut self) -> bool {
        if self.cursor.eat(&[";"]) {
            self.draft.next_slot();
            self.excluding = self.mode == Mode::Except;
            return true;
        }
        words::phrase(self)
            || self.marker()
            || self.frequency()
            || self.ordinals()
            || self.period()
            || self.numbers()
            || self.days()
            || self.months()
            || self.cursor.eat(&FILLERS)
    }

    /// "Escluso", "tranne", "anche il".
    fn marker(&mut self) -> bool {
        let from = self.cursor.at;
        if self.cursor.eat(&EXCEPT) || self.cursor.eat_phrase("non il") || self.cursor.eat_phrase("no il") {
            self.excluding = true;
            self.adding = false;
            if self.cursor.is_done() && self.mode == Mode::Any {
                // "8/12 escluso": the words before the marker can't be told apart.
                self.notes.push(CellDiagnostic::new(Code::ExclusionUnread, self.cursor.since(from)));
            }
            return true;
        }
        if self.cursor.eat(&ALSO) {
            self.adding = true;
            self.excluding = false;
            return true;
        }
        false
    }

    /// "Ogni due settimane", "ogni 2 lunedì".
    fn frequency(&mut self) -> bool {
        let from = self.cursor.at;
        if !self.cursor.eat(&["ogni", "tutte", "una"]) {
            return false;
        }
        self.cursor.eat(&["le"]);
        let number = words::number(&mut self.cursor);
        let weeks = match (number, self.cursor.word(0)) {
            (Some(number @ 2..=52), "settimane" | "sett") => Some(number),
            (Some(15 | 14), "giorni" | "gg") => Some(2),
            (Some(number @ 2..=4), day) if days::weekday(day).is_some() && !self.cursor.is(0, &["°"]) => {
                self.cursor.at -= 1;
                Some(number)
            }
            _ => None,
        };
        if weeks.is_none() {
            self.cursor.at = from;
            return false;
        }
        self.cursor.at += 1;
        self.draft.every_weeks = weeks;
        true
    }

    /// "Primo e terzo" before a day, "2°", "ultimo".
    fn ordinals(&mut self) -> bool {
        let from = self.cursor.at;
        self.cursor.skip(&["ogni", "il", "la", "l", "'", "di", "nel"]);
        let mut weeks = Vec::new();
        while let Some(week) = words::ordinal(&mut self.cursor) {
            weeks.push(week);
            let before = self.cursor.at;
            self.cursor.skip(&["e", "ed", ",", "il", "la", "l", "'", "-", "/", "o"]);
            if words::ordinal_stands_next(&self.cursor) {
                continue;
            }
            self.cursor.at = before;
            break;
        }
        if weeks.is_empty() || !days::stands_next(&self.cursor, 0) {
            self.cursor.at = from;
            return false;
        }
        if self.excluding {
            self.cursor.at = from;
            return false;
        }
        self.draft.before_days();
        if !self.draft.slot().weeks.is_empty() || self.draft.slot().has_days() {
            self.draft.next_slot();
        }
        self.draft.slot().weeks = weeks;
        self.draft.monthly = true;
        true
    }

    /// A day of the week, or several.
    pub(super) fn days(&mut self) -> bool {
        let from = self.cursor.at;
        let Some(read) = days::read(&mut self.cursor) else { return false };
        // "Sabato 5 dicembre": the date says more than the day.
        for (saw, name) in read.mended {
            self.notes.push(CellDiagnostic::suggesting(Code::Mended, saw, name));
        }
        if self.excluding {
            if self.date_follows() {
                return true;
            }
            self.draft.except_days.extend(read.days);
            return true;
        }
        self.cursor.eat(&["."]);
        if let ([day], true) = (read.days.as_slice(), self.date_follows()) {
            let before = self.cursor.at;
            self.cursor.skip(&["il", ","]);
            if let Some(date) = dates::day(&mut self.cursor).filter(|it| it.month.is_some()) {
                if let Some(other) = date.around(self.today).filter(|it| it.weekday() != *day) {
                    let saw = self.cursor.since(from);
                    let name = days::name(other.weekday());
                    self.notes.push(CellDiagnostic::suggesting(Code::WeekdayContradicts, saw, name));
                }
                self.put_dates(vec![date]);
                return true;
            }
            self.cursor.at = before;
        }
        self.adding = false;
        self.draft.before_days();
        let slot = self.draft.slot();
        slot.times_first |= slot.has_times() && !slot.has_days();
        slot.days.extend(read.days);
        true
    }

    /// Whether a date stands next that can't be a time: "5 dicembre", "il 5/12", "5/12/2026", or "5/12" with times
    /// of its own after it.
    fn date_follows(&mut self) -> bool {
        let before = self.cursor.at;
        let article = self.cursor.eat(&["il"]);
        self.cursor.eat(&[","]);
        let from = self.cursor.at;
        let slash = self.cursor.is(1, &["/"]);
        let date = dates::day(&mut self.cursor).filter(|it| it.month.is_some_and(|it| it <= 12));
        let worded = self.cursor.at > from && self.cursor.since(from).contains(char::is_alphabetic);
        let times = self.cursor.is(0, &times::AT) || self.cursor.is(0, &["dalle", "alle"]);
        let found = date.is_some_and(|it| {
            it.exists() && (article || worded || it.year.is_some() || (slash && (times || self.excluding)))
        });
        self.cursor.at = before;
        found
    }

    /// Numbers are dates or times.
    fn numbers(&mut self) -> bool {
        if self.mode == Mode::Times {
            return self.times();
        }
        let dates_only = matches!(self.mode, Mode::Period | Mode::Except | Mode::Also);
        self.dates(dates_only) || self.times()
    }

    /// "12/3, 19/3 e 26/3", "3, 10 e 17 dicembre", "il 5 dicembre".
    fn dates(&mut self, dates_only: bool) -> bool {
        let from = self.cursor.at;
        let article = self.cursor.eat(&["il", "l", "i", "nei", "giorni", "giorno"]);
        self.cursor.skip(&["'", "giorni", "giorno"]);
        if !dates_only && !article && !self.looks_like_date() {
            return self.give_up(from);
        }
        let mut read: Vec<Day> = Vec::new();
        while let Some(day) = dates::day(&mut self.cursor) {
            read.push(day);
            let before = self.cursor.at;
            self.cursor.skip(&[",", "e", "ed", "il", "l", "'", "+", "&"]);
            let goes_on = before < self.cursor.at && (dates_only || self.looks_like_date());
            if !goes_on {
                self.cursor.at = before;
                break;
            }
        }
        let Some(last) = read.last().filter(|it| it.month.is_some()).cloned() else {
            return self.give_up(from);
        };
        if let ([first], Some(end)) = (read.as_slice(), self.span_end()) {
            self.put_period(Period { first: Some(first.clone().completed(&end)), last: Some(end) });
            return true;
        }
        self.put_dates(read.into_iter().map(|it| it.completed(&last)).collect());
        true
    }

    /// "24/12 - 6/1": the date after the hyphen is the end of the period.
    fn span_end(&mut self) -> Option<Day> {
        let from = self.cursor.at;
        if self.cursor.eat(&["-", "al", "all"]) {
            self.cursor.skip(&["'"]);
            if let Some(end) = dates::day(&mut self.cursor).filter(|it| it.month.is_some()) {
                return Some(end);
            }
        }
        self.cursor.at = from;
        None
    }

    fn put_dates(&mut self, days: Vec<Day>) {
        if self.excluding {
            let periods = days.into_iter().map(|it| Period { last: Some(it.clone()), first: Some(it) });
            self.draft.except.extend(periods);
        } else if self.mode == Mode::Period {
            if let [day] = days.as_slice() {
                self.put_period(Period { first: Some(day.clone()), last: Some(day.clone()) });
            }
        } else if self.adding {
            self.draft.also.extend(days);
        } else {
            self.draft.before_days();
            let slot = self.draft.slot();
            slot.times_first |= slot.has_times() && !slot.has_days();
            slot.dates.extend(days);
        }
    }

    /// Whether the number that stands next begins a date rather than a time.
    fn looks_like_date(&mut self) -> bool {
        let from = self.cursor.at;
        let mut comes_month = false;
        while let Some(day) = dates::day(&mut self.cursor) {
            let text = self.cursor.since(from);
            let clear =
                day.year.is_some() || text.contains(char::is_alphabetic) || self.slash_is_date(&text, &day);
            if day.month.is_some() {
                comes_month = clear;
                break;
            }
            if !self.cursor.eat(&[",", "e"]) {
                break;
            }
        }
        self.cursor.at = from;
        comes_month
    }

    /// "12/3" is a date; "9/12" straight after a day of the week are times, unless that date falls on that day.
    fn slash_is_date(&mut self, text: &str, day: &Day) -> bool {
        if !text.contains('/') || text.contains(['.', ':', ',']) {
            return false;
        }
        let slot = self.draft.slots.last().filter(|_| !self.excluding);
        let after_days = slot.is_some_and(|it| !it.days.is_empty() && !it.has_times());
        if !after_days {
            return day.exists() || day.month.is_some_and(|it| it > 0 && day.day > 24);
        }
        let days = slot.map(|it| it.days.clone()).unwrap_or_default();
        day.around(self.today).is_some_and(|it| {
            days.contains(&it.weekday()) && day.month.is_some_and(|it| u8::from(it > 0) * it <= day.day)
        })
    }

    /// "10-11.30", "dalle 15 alle 17".
    fn times(&mut self) -> bool {
        let from = self.cursor.at;
        let Some(read) = times::read(&mut self.cursor) else { return self.give_up(from) };
        if read.mended {
            let shown = [read.from, read.to].iter().flatten().map(ToString::to_string).collect::<Vec<_>>();
            self.notes.push(CellDiagnostic::suggesting(Code::Mended, read.saw.clone(), shown.join("-")));
        }
        self.excluding = self.mode == Mode::Except;
        if self.adding && !self.draft.also.is_empty() {
            // Days that are added with times of their own.
            self.draft.next_slot();
            self.draft.slot().dates = std::mem::take(&mut self.draft.also);
        } else if self.draft.slots.last().is_some_and(|it| it.times_first && it.has_days()) {
            self.draft.next_slot();
        }
        self.draft.slot().times.push(read);
        true
    }

    pub(super) fn put_all_days(&mut self) {
        self.draft.before_days();
        self.draft.slot().days.extend(WEEK);
    }

    pub(super) fn mended(&mut self, saw: String, read: &str) {
        self.notes.push(CellDiagnostic::suggesting(Code::Mended, saw, read));
    }

    pub(super) fn put_part(&mut self, part: Part, saw: String) {
        self.draft.slot().part = Some((part, saw));
    }
}

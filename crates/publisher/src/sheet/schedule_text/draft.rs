use super::dates::Day;
use super::times::Times;
use domain::time::Weekday;

/// The meaning that a column's heading gives to its cells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// Days, dates and times.
    Any,
    /// Times: "9/12" is from nine to twelve.
    Times,
    /// A period: "9/12" is the ninth of December.
    Period,
    /// Days without it.
    Except,
    /// Days on which it takes place too.
    Also,
}

/// A part of the day, where the hour isn't given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// In the morning.
    Morning,
    /// In the afternoon or in the evening: "3" is three o'clock in the afternoon.
    Afternoon,
}

/// Days with their times.
#[derive(Clone, Debug, Default)]
pub struct Slot {
    /// Days of the week.
    pub days: Vec<Weekday>,
    /// Which of these days in the month: 1 to 5, or -1 for the last.
    pub weeks: Vec<i8>,
    /// Single dates.
    pub dates: Vec<Day>,
    /// Times.
    pub times: Vec<Times>,
    /// Part of the day, and the word for it.
    pub part: Option<(Part, String)>,
    /// All day long.
    pub whole_day: bool,
    /// Whenever the house is open.
    pub opening_hours: bool,
    /// The times stood before the days.
    pub times_first: bool,
}

impl Slot {
    /// Whether some day is named.
    pub fn has_days(&self) -> bool {
        !self.days.is_empty() || !self.dates.is_empty()
    }

    /// Whether something is said about the time of day.
    pub fn has_times(&self) -> bool {
        !self.times.is_empty() || self.whole_day || self.opening_hours || self.part.is_some()
    }

    /// Whether nothing is said at all.
    pub fn is_empty(&self) -> bool {
        !self.has_days() && !self.has_times() && self.weeks.is_empty()
    }
}

/// A first and a last day, either of which may be missing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Period {
    /// First day.
    pub first: Option<Day>,
    /// Last day.
    pub last: Option<Day>,
}

/// Everything that a row says about its times.
#[derive(Clone, Debug, Default)]
pub struct ScheduleDraft {
    /// Days with their times.
    pub slots: Vec<Slot>,
    /// Every so many weeks.
    pub every_weeks: Option<u8>,
    /// Every month.
    pub monthly: bool,
    /// From when to when it goes on.
    pub period: Option<Period>,
    /// Days without it.
    pub except: Vec<Period>,
    /// Days of the week without it.
    pub except_days: Vec<Weekday>,
    /// Days on which it takes place too.
    pub also: Vec<Day>,
    /// Not while the schools are closed.
    pub school_terms_only: Option<bool>,
    /// On public holidays too.
    pub even_when_closed: bool,
    /// Somebody wrote that the time isn't fixed yet.
    pub unset: bool,
}

impl ScheduleDraft {
    /// The slot that is being read.
    pub fn slot(&mut self) -> &mut Slot {
        if self.slots.is_empty() {
            self.slots.push(Slot::default());
        }
        let last = self.slots.len() - 1;
        // There is one: it was just put there.
        &mut self.slots[last]
    }

    /// Ends the slot that is being read.
    pub fn next_slot(&mut self) {
        if self.slots.last().is_some_and(|it| !it.is_empty()) {
            self.slots.push(Slot::default());
        }
    }

    /// Ends the slot that is being read where it has days and times already: those that follow are others.
    pub fn before_days(&mut self) {
        if self.slots.last().is_some_and(|it| it.has_days() && it.has_times()) {
            self.next_slot();
        }
    }
}

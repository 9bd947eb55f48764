use time::Date;

use super::TimeOfDay;

/// From one time of a day to a later one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TimeRange {
    /// The first minute.
    pub from: TimeOfDay,
    /// The end, which is no part of it.
    pub to: TimeOfDay,
}

impl TimeRange {
    /// Whether `time` lies in it.
    pub fn covers(self, time: TimeOfDay) -> bool {
        self.from <= time && time < self.to
    }
}

/// Days in a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DateRange {
    /// First day, inclusive.
    pub first: Date,
    /// Last day, inclusive.
    pub last: Date,
}

impl DateRange {
    /// Whether `date` is one of them.
    pub fn covers(self, date: Date) -> bool {
        self.first <= date && date <= self.last
    }
}

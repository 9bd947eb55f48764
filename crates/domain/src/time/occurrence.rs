use time::Date;

use super::{DateRange, Holiday, OpeningHours, TimeOfDay, TimeRange};

/// One time that an activity is planned for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Occurrence {
    /// The day.
    pub date: Date,
    /// The time of the day.
    pub time: Span,
    /// Whether it takes place.
    pub state: OccurrenceStatus,
    /// The change, where it differs from the plan.
    pub moved: Option<Rescheduled>,
}

/// The time of day of an occurrence. In the order of a day's programme.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Span {
    /// All day long.
    WholeDay,
    /// From this time to that one.
    Between(TimeOfDay, TimeOfDay),
    /// The day is known, the time isn't.
    Unknown,
}

/// Whether something takes place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OccurrenceStatus {
    /// As planned.
    Confirmed,
    /// Perhaps: one has to ask.
    Tentative(Reason),
    /// No.
    Cancelled(Reason),
}

/// The reason for which something doesn't take place, or may not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// The activity has been cancelled, or this time of it.
    Cancelled,
    /// The activity is suspended.
    Suspended,
    /// Its publisher left this day out.
    Excepted,
    /// It was moved to this day.
    MovedTo(Date),
    /// The place is closed.
    Closure,
    /// The place closed, and nobody has said that it is open again.
    MaybeClosed,
    /// A public holiday.
    Holiday(Holiday),
    /// The schools are closed.
    SchoolHolidays,
    /// It takes place while the house is open, and nobody published the hours of that day.
    HoursUnknown,
    /// The house's data say both open and closed.
    Disputed,
    /// The information was given for a time that is over; the activity may go on.
    Outdated,
}

/// The change of one time that was moved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rescheduled {
    /// The day for which it was planned.
    pub from: Date,
    /// The place, by id, where it is another.
    pub place: Option<String>,
}

/// The facts that decide, beside its own schedule, whether an activity takes place on a day.
#[derive(Clone, Copy, Debug)]
pub struct Calendar<'a> {
    /// The hours of its place.
    pub hours: &'a OpeningHours,
    /// Days on which the schools are closed.
    pub school_holidays: &'a [DateRange],
}

/// One time of an activity that is not as planned.
#[derive(Clone, Debug, PartialEq)]
pub struct OccurrenceOverride {
    /// The day that was planned.
    pub date: Date,
    /// The new time; `None`: cancelled.
    pub to: Option<NewSlot>,
}

/// The day, time and place of a time that was moved.
#[derive(Clone, Debug, PartialEq)]
pub struct NewSlot {
    /// The day; the planned one where only time or place change.
    pub date: Date,
    /// The time, where it is another.
    pub time: Option<TimeRange>,
    /// The place, by id, where it is another.
    pub place: Option<String>,
}

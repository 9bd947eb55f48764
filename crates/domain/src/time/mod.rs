//! Civil time in Milan: dates, times of day, opening hours, holidays, schedules and what comes of them.
//!
//! Dates are the `time` crate's; a time of day is [`TimeOfDay`], because a house may close at 24:00 and the feed
//! never needs seconds. No zone appears: everything is the clock on the wall in Milan, so that a course at ten is at
//! ten on both sides of a change of the clock, and whoever has an instant turns it into a [`Moment`] first.

mod civil;
mod holidays;
mod hours;
mod occurrence;
mod range;
mod recurrence;
mod schedule;

pub use ::time::{Date, Month, Weekday};
pub use civil::{Moment, TimeOfDay, WEEK, parse_date, weekday_code, weekday_from_code};
pub use holidays::{Holiday, holidays_from};
pub use hours::merged;
pub use hours::{Closure, DayHours, OpenState, OpeningHours, Season, Shut, Slot, SpecialHours};
pub use occurrence::{
    Calendar, NewSlot, Occurrence, OccurrenceOverride, OccurrenceStatus, Reason, Rescheduled, Span,
};
pub use range::{DateRange, TimeRange};
pub use recurrence::{Every, Recurrence, Rule};
pub use schedule::{Schedule, Timing};

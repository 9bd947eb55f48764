//! Civil time in Milan: dates, times of day, opening hours, schedules.
//!
//! Dates are the `time` crate's; a time of day is [`TimeOfDay`], because a house may close at 24:00 and the feed
//! never needs seconds. No zone appears: everything is the clock on the wall in Milan.

mod civil;
mod hours;
mod schedule;

pub use ::time::{Date, Month, Weekday};
pub use civil::{Moment, TimeOfDay, WEEK, parse_date, weekday_code, weekday_from_code};
pub use hours::{Closure, DayHours, OpenState, OpeningHours, Season, Slot};
pub use schedule::{Occurrence, Recurrence, Schedule, Timing};

use time::Date;

use super::{Calendar, DayHours, Occurrence, OccurrenceStatus, Reason, Recurrence, Shut, Span, TimeOfDay};

/// A schedule of an activity. An activity may have several; one without any has a time that nobody published.
#[derive(Clone, Debug, PartialEq)]
pub struct Schedule {
    /// On which days.
    pub recurrence: Recurrence,
    /// At which times of the day.
    pub timing: Timing,
    /// Whether it takes place on closures and public holidays of the house too.
    pub even_when_closed: bool,
    /// Whether it pauses while the schools are closed; `None`: as the house does.
    pub school_terms_only: Option<bool>,
}

/// The times of a schedule.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Timing {
    /// From this time to that one.
    Fixed(TimeOfDay, TimeOfDay),
    /// All day long.
    WholeDay,
    /// Whenever the house is open.
    OpeningHours,
    /// The day is known, the time isn't.
    Unknown,
}

impl Schedule {
    /// The occurrences planned for `date`, in order, with the reason for each that doesn't take place.
    pub fn on(&self, date: Date, calendar: Calendar<'_>) -> Vec<Occurrence> {
        if !self.recurrence.plans(date) {
            return Vec::new();
        }
        let hours = calendar.hours.on(date);
        if let (Timing::OpeningHours, DayHours::Open(open)) = (self.timing, &hours) {
            let state = self.state(date, calendar, OccurrenceStatus::Confirmed);
            return open.iter().map(|it| occurrence(date, Span::Between(it.from, it.to), state)).collect();
        }
        // On a day on which the house never opens nothing was planned, be it a holiday or not.
        if self.timing == Timing::OpeningHours && calendar.hours.never_opens_on_such_a_day(date) {
            return Vec::new();
        }
        let state = match (self.timing, &hours) {
            (Timing::OpeningHours, DayHours::Unknown) => OccurrenceStatus::Tentative(Reason::HoursUnknown),
            _ if self.even_when_closed => OccurrenceStatus::Confirmed,
            (_, DayHours::Closed(Shut::Closure)) => OccurrenceStatus::Cancelled(Reason::Closure),
            (_, DayHours::Closed(Shut::Holiday(holiday))) => {
                OccurrenceStatus::Cancelled(Reason::Holiday(*holiday))
            }
            (_, DayHours::Holiday(holiday)) => OccurrenceStatus::Tentative(Reason::Holiday(*holiday)),
            (_, DayHours::MaybeClosed) => OccurrenceStatus::Tentative(Reason::MaybeClosed),
            (_, DayHours::Disputed) => OccurrenceStatus::Tentative(Reason::Disputed),
            // A course may have hours of its own: the house opens for it.
            _ => OccurrenceStatus::Confirmed,
        };
        vec![occurrence(date, self.timing.span(), self.state(date, calendar, state))]
    }

    /// The status that the house allows, unless the schedule itself leaves the day out.
    fn state(&self, date: Date, calendar: Calendar<'_>, allowed: OccurrenceStatus) -> OccurrenceStatus {
        let terms_only = self.school_terms_only.unwrap_or(calendar.hours.school_terms_only);
        if self.recurrence.except.contains(&date) {
            OccurrenceStatus::Cancelled(Reason::Excepted)
        } else if terms_only && calendar.school_holidays.iter().any(|it| it.covers(date)) {
            OccurrenceStatus::Cancelled(Reason::SchoolHolidays)
        } else {
            allowed
        }
    }
}

impl Timing {
    fn span(self) -> Span {
        match self {
            Self::Fixed(from, to) => Span::Between(from, to),
            Self::WholeDay => Span::WholeDay,
            Self::OpeningHours | Self::Unknown => Span::Unknown,
        }
    }
}

fn occurrence(date: Date, time: Span, state: OccurrenceStatus) -> Occurrence {
    Occurrence { date, time, state, moved: None }
}

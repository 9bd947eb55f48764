//! A week as a timetable: seven days from today on, each in parts, each part with its planned times, in order.

use super::activity::Activity;
use super::catalogue::Catalogue;
use super::search::PartOfDay;
use super::time::{Date, Moment, Occurrence, OccurrenceStatus, Span};

/// How many entries of one part of a day are told; the rest is counted.
pub const MOST: usize = 6;
/// How many days are told.
const DAYS: usize = 7;

/// The rows: parts of the day; then the entries without a time of day, or for all day.
pub const ROWS: [Option<PartOfDay>; 4] =
    [Some(PartOfDay::Morning), Some(PartOfDay::Afternoon), Some(PartOfDay::Evening), None];

/// A day of the timetable.
#[derive(Debug, PartialEq)]
pub struct Column<'a> {
    /// The day.
    pub date: Date,
    /// Its parts, as [`ROWS`].
    pub cells: [Cell<'a>; 4],
}

/// A part of a day.
#[derive(Debug, Default, PartialEq)]
pub struct Cell<'a> {
    /// The entries that are shown, in order of time.
    pub entries: Vec<Entry<'a>>,
    /// How many more there are.
    pub more: usize,
}

/// One time of one activity.
#[derive(Debug, PartialEq)]
pub struct Entry<'a> {
    /// The activity.
    pub activity: &'a Activity,
    /// Its time, and whether it takes place.
    pub occurrence: Occurrence,
}

impl Column<'_> {
    /// Whether nothing is planned.
    pub fn is_empty(&self) -> bool {
        self.cells.iter().all(|it| it.entries.is_empty())
    }
}

impl<'a> Cell<'a> {
    /// Adds an entry after those that come earlier. At the same time, cancelled entries come after the others.
    fn put(&mut self, entry: Entry<'a>) {
        let later = |it: &Entry<'_>| it.key() > entry.key();
        let at = self.entries.iter().position(later).unwrap_or(self.entries.len());
        if at < MOST {
            self.entries.insert(at, entry);
        } else {
            self.more += 1;
        }
        if self.entries.len() > MOST {
            self.entries.pop();
            self.more += 1;
        }
    }
}

impl Entry<'_> {
    fn key(&self) -> (Span, bool) {
        (self.occurrence.time, matches!(self.occurrence.state, OccurrenceStatus::Cancelled(_)))
    }
}

/// The timetable of `activities`, without what is over at `now`, and without what isn't in `part` of the day where one
/// is asked for. Days without anything are there too.
pub fn week<'a>(
    catalogue: &Catalogue,
    activities: &[&'a Activity],
    part: Option<PartOfDay>,
    now: Moment,
) -> Vec<Column<'a>> {
    let dates = std::iter::successors(Some(now.date), |it| it.next_day()).take(DAYS);
    let mut week: Vec<_> = dates.map(|date| Column { date, cells: Default::default() }).collect();
    for activity in activities {
        let calendar = catalogue.calendar_of(activity);
        for column in &mut week {
            for occurrence in activity.on(column.date, calendar).into_iter().filter(|it| !it.is_over(now)) {
                let cell = row(occurrence.time, part).and_then(|it| column.cells.get_mut(it));
                if let Some(cell) = cell {
                    cell.put(Entry { activity, occurrence });
                }
            }
        }
    }
    week
}

/// The row of a time. `None`: it isn't in the part of the day that is asked for. An unknown time may be in any part.
fn row(time: Span, asked: Option<PartOfDay>) -> Option<usize> {
    let fits = |part: &Option<PartOfDay>| match (time, part) {
        (Span::Between(from, to), Some(part)) => asked.is_none_or(|it| it == *part) && part.holds(from, to),
        (Span::WholeDay | Span::Unknown, None) => true,
        _ => false,
    };
    ROWS.iter().position(fits)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::time::TimeOfDay;

    #[test]
    fn a_time_has_one_row() {
        let between =
            |from, to| Span::Between(TimeOfDay::parse(from).unwrap(), TimeOfDay::parse(to).unwrap());
        assert_eq!(row(between("10:00", "11:00"), None), Some(0));
        assert_eq!(row(between("12:30", "14:00"), None), Some(1));
        assert_eq!(row(between("09:00", "18:00"), None), Some(0));
        assert_eq!(row(between("09:00", "18:00"), Some(PartOfDay::Afternoon)), Some(1));
        assert_eq!(row(between("09:00", "11:00"), Some(PartOfDay::Evening)), None);
        assert_eq!(row(Span::WholeDay, Some(PartOfDay::Evening)), Some(3));
    }
}

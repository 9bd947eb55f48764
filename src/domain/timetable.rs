//! A week as a timetable: seven days from today on, each in parts, each part with what is planned, in order of time.

use super::activity::Activity;
use super::catalogue::Catalogue;
use super::search::PartOfDay;
use super::time::{Date, Moment, Occurrence, Span, State};

/// How many entries of one part of a day are told; the rest is counted.
const MOST: usize = 6;
/// How many days are told.
const DAYS: usize = 7;

/// The rows: parts of the day; then what has no time, or all day.
pub const ROWS: [Option<PartOfDay>; 4] =
    [Some(PartOfDay::Morning), Some(PartOfDay::Afternoon), Some(PartOfDay::Evening), None];

/// A day of the timetable.
#[derive(Debug, PartialEq)]
pub struct Column<'a> {
    /// Which day.
    pub date: Date,
    /// Its parts, as [`ROWS`].
    pub cells: [Cell<'a>; 4],
}

/// A part of a day.
#[derive(Debug, Default, PartialEq)]
pub struct Cell<'a> {
    /// What is told of it, in order of time.
    pub entries: Vec<Entry<'a>>,
    /// How many more there are.
    pub more: usize,
}

/// One time of one activity.
#[derive(Debug, PartialEq)]
pub struct Entry<'a> {
    /// The activity.
    pub activity: &'a Activity,
    /// When, and whether it takes place.
    pub occurrence: Occurrence,
}

impl Column<'_> {
    /// Whether nothing is planned.
    pub fn is_empty(&self) -> bool {
        self.cells.iter().all(|it| it.entries.is_empty())
    }
}

impl<'a> Cell<'a> {
    /// Adds an entry after those that come earlier. What doesn't take place comes after what does at the same time.
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
        (self.occurrence.time, matches!(self.occurrence.state, State::Off(_)))
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

/// The row of a time. `None`: it isn't in the part of the day that is asked for. What has no time may be in any.
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
    use crate::domain::feed::{Loader, MANIFEST};
    use crate::domain::time::{TimeOfDay, parse_date};
    use proptest::prelude::*;
    use std::path::Path;

    /// The published feed with its activities as often as is asked.
    fn catalogue(times: usize) -> Catalogue {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("public/feed");
        let file = |name: &str| std::fs::read_to_string(folder.join(name)).unwrap();
        let (mut loader, parts) = Loader::new(&file(MANIFEST)).unwrap();
        for part in &parts {
            loader.read(part, &file(&part.url)).unwrap();
        }
        let mut catalogue = loader.finish().unwrap().0;
        let all = catalogue.activities.clone();
        catalogue.activities = std::iter::repeat_with(|| all.clone()).take(times).flatten().collect();
        catalogue
    }

    fn moment(date: &str, time: &str) -> Moment {
        Moment { date: parse_date(date).unwrap(), time: TimeOfDay::parse(time).unwrap() }
    }

    fn all(catalogue: &Catalogue) -> Vec<&Activity> {
        catalogue.activities.iter().collect()
    }

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

    #[test]
    fn a_cell_tells_the_first_and_counts_the_rest() {
        let catalogue = catalogue(9);
        for column in week(&catalogue, &all(&catalogue), None, moment("2026-11-24", "08:00")) {
            for cell in &column.cells {
                assert!(cell.entries.len() <= MOST);
                assert!(cell.more == 0 || cell.entries.len() == MOST);
                assert!(cell.entries.is_sorted_by_key(Entry::key));
            }
        }
    }

    proptest! {
        /// What is told and what is counted is what a look at every activity on every day finds.
        #[test]
        fn nothing_is_lost(day in 0..400i32, hour in 0..24u16) {
            let catalogue = catalogue(1);
            let date = Date::from_julian_day(2_461_300 + day).unwrap();
            let now = Moment { date, time: TimeOfDay::new(hour, 0).unwrap() };
            for column in week(&catalogue, &all(&catalogue), None, now) {
                let told: usize = column.cells.iter().map(|it| it.entries.len() + it.more).sum();
                let found = catalogue.activities.iter().flat_map(|it| it.on(column.date, catalogue.calendar_of(it)));
                prop_assert_eq!(told, found.filter(|it| !it.is_over(now)).count(), "{}", column.date);
            }
        }
    }
}

//! The week as a table.

use domain::activity::Activity;
use domain::catalogue::{Catalogue, CatalogueParts};
use domain::time::{Date, Moment, OccurrenceStatus, Span, TimeOfDay, parse_date};
use domain::timetable::{Entry, MOST, week};
use proptest::prelude::*;

/// The published feed with its activities as often as is asked.
fn catalogue(times: usize) -> Catalogue {
    let published = fixtures::published();
    let all = std::iter::repeat_with(|| published.activities.clone());
    Catalogue::new(CatalogueParts {
        activities: all.take(times).flatten().collect(),
        places: published.places.clone(),
        school_holidays: published.school_holidays.clone(),
        ..CatalogueParts::default()
    })
}

fn moment(date: &str, time: &str) -> Moment {
    Moment { date: parse_date(date).unwrap(), time: TimeOfDay::parse(time).unwrap() }
}

fn all(catalogue: &Catalogue) -> Vec<&Activity> {
    catalogue.activities.iter().collect()
}

/// By time; times that take place come first.
fn order(entry: &Entry<'_>) -> (Span, bool) {
    (entry.occurrence.time, matches!(entry.occurrence.state, OccurrenceStatus::Cancelled(_)))
}

#[test]
fn a_cell_tells_the_first_and_counts_the_rest() {
    let catalogue = catalogue(9);
    for column in week(&catalogue, &all(&catalogue), None, moment("2026-11-24", "08:00")) {
        for cell in &column.cells {
            assert!(cell.entries.len() <= MOST);
            assert!(cell.more == 0 || cell.entries.len() == MOST);
            assert!(cell.entries.is_sorted_by_key(order));
        }
    }
}

proptest! {
    /// The entries shown and counted are as many as a look at every activity on every day finds.
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

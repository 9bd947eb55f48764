use domain::time::{Closure, Date, Season};

use super::dates::{Span, in_words};
use super::diagnostic::{Outcome, Read, RowDiagnostic};

/// Marks the days of `closures` on which the same source also publishes an opening.
///
/// A closure within a longer season is how a house closes in summer, so it is no contradiction. These are: a season
/// wholly within a closure, a season that begins or ends within one, and a day that a note names as open (`open`).
pub fn disputed(seasons: &[Season], closures: &[Closure], open: &[Date]) -> Read<Vec<Closure>> {
    let mut read: Read<Vec<Closure>> = Read::default();
    let stretches = stretches(seasons);
    for closure in closures {
        let last = closure.last.unwrap_or(closure.first);
        let mut both: Vec<Span> = Vec::new();
        let of_seasons =
            seasons.iter().filter_map(days_of).filter(|it| closure.first <= it.0 && it.1 <= last);
        let outside = |from, to| closure.first < from || to < last;
        let of_stretches = stretches.iter().copied().filter(|it| outside(it.0, it.1));
        for (from, to) in of_seasons.chain(of_stretches) {
            let (first, until) = (from.max(closure.first), to.min(last));
            if first > until {
                continue;
            }
            if days(first, until).any(|it| opens_on(seasons, it)) {
                both.push(Span { first, last: until });
            } else {
                read.diagnostics.push(closed_both_ways(first, until));
            }
        }
        let named = open.iter().filter(|it| closure.covers(**it));
        both.extend(named.map(|it| Span { first: *it, last: *it }));
        read.value.extend(split(closure, &both));
    }
    for closure in read.value.iter().filter(|it| it.disputed) {
        let words = in_words(closure.first, closure.last.unwrap_or(closure.first));
        let note = format!("Nei dati del Comune la Casa di Quartiere risulta sia aperta sia chiusa {words}.");
        read.diagnostics.push(RowDiagnostic::new(&words, Outcome::Note(note)));
    }
    read.diagnostics.dedup();
    read
}

fn closed_both_ways(first: Date, last: Date) -> RowDiagnostic {
    let read = "closed: the weekly hours have no opening on these days either".to_owned();
    RowDiagnostic::new(&in_words(first, last), Outcome::Mended(read))
}

fn days_of(season: &Season) -> Option<(Date, Date)> {
    season.first.zip(season.last)
}

/// Seasons that follow each other without a gap are one stretch of openings.
fn stretches(seasons: &[Season]) -> Vec<(Date, Date)> {
    let mut days: Vec<_> = seasons.iter().filter_map(days_of).collect();
    days.sort_unstable();
    days.dedup_by(|next, before| {
        let follows = before.1.next_day().is_some_and(|it| next.0 <= it);
        if follows {
            before.1 = before.1.max(next.1);
        }
        follows
    });
    days
}

fn opens_on(seasons: &[Season], date: Date) -> bool {
    seasons.iter().filter(|it| it.covers(date)).any(|it| it.slots.iter().any(|it| it.day == date.weekday()))
}

fn days(first: Date, last: Date) -> impl Iterator<Item = Date> {
    std::iter::successors(Some(first), |it| it.next_day()).take_while(move |it| *it <= last)
}

/// The closure cut into parts that are disputed or aren't.
fn split(closure: &Closure, both: &[Span]) -> Vec<Closure> {
    let disputed = |date: Date| both.iter().any(|it| it.first <= date && date <= it.last);
    let last = closure.last.unwrap_or(closure.first);
    let mut parts: Vec<Closure> = Vec::new();
    for date in days(closure.first, last) {
        match parts.last_mut() {
            Some(part) if part.disputed == disputed(date) => part.last = Some(date),
            _ => parts.push(Closure { name: None, first: date, last: Some(date), disputed: disputed(date) }),
        }
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::super::{closures::closures, hours::hours};
    use super::*;
    use domain::time::parse_date;

    #[track_caller]
    fn check(published: &str, closed: &str, open: &[&str], expected: &str) {
        let open: Vec<_> = open.iter().map(|it| parse_date(it).unwrap()).collect();
        let read = disputed(&hours(published).value, &closures(closed).value, &open);
        let shown = read.value.iter().map(|it| {
            let last = it.last.map(|it| it.to_string()).unwrap_or_default();
            format!("{}/{last}{}", it.first, if it.disputed { "!" } else { "" }).replace("2026-", "")
        });
        assert_eq!(shown.collect::<Vec<_>>().join(" "), expected, "{published} | {closed}");
    }

    #[test]
    fn a_closure_within_a_season_is_no_contradiction() {
        check("Dal 1 giugno al 15 settembre: Lun 9-12", "dal 9 al 23 agosto", &[], "08-09/08-23");
        check("Dal 1 giugno al 31 agosto: Lun 9-12", "10-31 agosto", &[], "08-10/08-31");
        check(
            "Dal 1 al 31 luglio: Lun 9-12. Dal 1 al 31 agosto: Lun 9-11",
            "dal 20 luglio al 5 agosto",
            &[],
            "07-20/08-05",
        );
        check("Dal 1 al 31 luglio: Lun 9-12", "tutto il mese di agosto", &[], "08-01/08-31");
    }

    #[test]
    fn contradictions() {
        check("Dal 1 al 31 agosto: Lun 10-17", "tutto il mese di agosto", &[], "08-01/08-31!");
        check("Dal 31 agosto al 4 settembre: Lun 17-19", "agosto", &[], "08-01/08-30 08-31/08-31!");
        check("Dal 1 giugno al 7 agosto: Ven 9-12", "Dal 7 al 30 agosto", &[], "08-07/08-07! 08-08/08-30");
        check(
            "Dal 1 giugno al 11 settembre: Sab 9-12",
            "dal 3 al 21 agosto",
            &["2026-08-15"],
            "08-03/08-14 08-15/08-15! 08-16/08-21",
        );
        check(
            "Dal 1 al 9 agosto: Dom 9-12",
            "Dal 9 agosto a metà settembre",
            &[],
            "08-09/08-09! 08-10/09-15",
        );
    }

    #[test]
    fn a_day_without_openings_is_closed_both_ways() {
        // 7 August 2026 is a Friday.
        check("Dal 1 giugno al 7 agosto: Lun 9-12", "Dal 7 al 30 agosto", &[], "08-07/08-30");
    }
}

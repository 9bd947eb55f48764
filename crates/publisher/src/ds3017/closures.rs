use domain::time::{Closure, Date, Month};

use super::YEAR;
use super::cursor::{Cursor, fold};
use super::dates::{Span, in_words, mentions};
use super::diagnostic::{Outcome, Read};

/// Words that say nothing beyond the dates beside them.
const FILLERS: [&str; 20] = [
    "chiuso",
    "chiusa",
    "chiusura",
    "dal",
    "dall",
    "settimana",
    "di",
    "ferragosto",
    "compresi",
    "compreso",
    "tutto",
    "il",
    "mese",
    "e",
    ",",
    ".",
    ";",
    ":",
    "'",
    "’",
];

/// The days of the week of Ferragosto.
const WEEK_DAYS: i64 = 7;

/// Reads the column of closures: "Dal 8 al 23 agosto", "15-ago", "tutto il mese di agosto".
pub fn closures(text: &str) -> Read<Vec<Closure>> {
    let mut cursor = Cursor::new(text);
    let mut closures: Vec<Closure> = Vec::new();
    match fold(text.trim()).trim_end_matches('.') {
        "nd" | "n.d" => {
            let note = "Nei dati del Comune non c'è scritto se d'estate chiude.";
            cursor.remark(text.trim(), Outcome::Note(note.to_owned()));
            return cursor.finish(closures);
        }
        "nessuna chiusura" | "nessuna" => {
            let note = "Nei dati del Comune non c'è nessuna chiusura estiva.";
            cursor.remark(text.trim(), Outcome::Note(note.to_owned()));
            return cursor.finish(closures);
        }
        _ => {}
    }
    while cursor.peek(0).is_some() {
        if let Some(month) = cursor.month() {
            closures.extend(whole_month(month));
        } else if let Some(days) = days(&mut cursor) {
            closures.extend(days.into_iter().map(closure));
        } else if !cursor.eat(&FILLERS) {
            unread(&mut cursor);
        }
    }
    for closure in &closures {
        if let Some(note) = doubt(text, closure) {
            cursor.remark(text.trim(), Outcome::Note(note));
        }
    }
    cursor.finish(joined(closures))
}

/// Gives up on the next token; the month of a number that is no day goes with it, or it would close a whole month.
fn unread(cursor: &mut Cursor<'_>) {
    let from = cursor.at;
    let number = cursor.peek(0).is_some_and(|it| it.is_number());
    cursor.at += 1;
    if number {
        cursor.month();
    }
    let source = cursor.since(from);
    cursor.remark(source, Outcome::Unread);
}

/// Reads a stretch of days, or days one by one: "15 e 16 agosto".
fn days(cursor: &mut Cursor<'_>) -> Option<Vec<Span>> {
    let from = cursor.at;
    if let Some(span) = cursor.span(false) {
        return Some(vec![span]);
    }
    let mut days = vec![cursor.partial_date()?];
    while days.last().is_some_and(|it| it.month.is_none()) && cursor.eat(&["e", ","]) {
        days.extend(cursor.partial_date());
    }
    let month = days.last().and_then(|it| it.month);
    let dates: Option<Vec<Date>> = days.into_iter().map(|it| it.date(month)).collect();
    if dates.is_none() {
        cursor.at = from;
    }
    Some(dates?.into_iter().map(|it| Span { first: it, last: it }).collect())
}

fn whole_month(month: Month) -> Option<Closure> {
    let first = Date::from_calendar_date(YEAR, month, 1).ok()?;
    let last = first.replace_day(month.length(YEAR)).ok()?;
    Some(Closure { name: None, first, last: Some(last), disputed: false })
}

fn closure(span: Span) -> Closure {
    Closure { name: None, first: span.first, last: Some(span.last), disputed: false }
}

/// The note for citizens about a closure that the source words loosely.
fn doubt(text: &str, closure: &Closure) -> Option<String> {
    let last = closure.last?;
    let long = (last - closure.first).whole_days() >= WEEK_DAYS;
    (long && mentions(text, "settimana")).then(|| {
        let (source, read) = (text.trim(), in_words(closure.first, last));
        format!("Il Comune scrive «{source}», ma è più di una settimana. Abbiamo letto: {read}.")
    })
}

/// Days that follow each other make one closure.
fn joined(mut closures: Vec<Closure>) -> Vec<Closure> {
    closures.sort_by_key(|it| it.first);
    closures.dedup_by(|next, before| {
        let follows = before.last.and_then(Date::next_day).is_some_and(|it| next.first <= it);
        if follows {
            before.last = next.last.max(before.last);
        }
        follows
    });
    closures
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &str, remarks: usize) {
        let read = closures(text);
        let shown = read.value.iter().map(|it| {
            let last = it.last.map(|it| it.to_string()).unwrap_or_default();
            format!("{}/{last}", it.first).replace("2026-", "")
        });
        let shown = shown.collect::<Vec<_>>().join("; ");
        assert_eq!(
            (shown.as_str(), read.diagnostics.len()),
            (expected, remarks),
            "{text}: {:?}",
            read.diagnostics
        );
    }

    #[test]
    fn closures_as_written() {
        check("Dal 8 al 23 agosto", "08-08/08-23", 0);
        check("15 August", "08-15/08-15", 1);
        check("15-ago", "08-15/08-15", 0);
        check("02-giu", "06-02/06-02", 0);
        check("15 e 16 agosto", "08-15/08-16", 0);
        check("14 e 16 agosto", "08-14/08-14; 08-16/08-16", 0);
        check("tutto il mese di agosto", "08-01/08-31", 0);
        check("agosto tutto il mese", "08-01/08-31", 0);
        check("agosto", "08-01/08-31", 0);
        check("dal 5 al 19 luglio e tutto agosto", "07-05/07-19; 08-01/08-31", 0);
        check("10/08 - 18/08", "08-10/08-18", 0);
        check("dal 10/08 al 23/08", "08-10/08-23", 0);
        check("01/08/26 al 24/08/2026", "08-01/08-24", 0);
        check("chiuso dal 16 agosto al 9 settembre", "08-16/09-09", 0);
        check("Dal 10 al 23 agosto compresi", "08-10/08-23", 0);
        check("Ferragosto 15 agosto", "08-15/08-15", 0);
        check("Settimana di Ferragosto 10-16 agosto", "08-10/08-16", 0);
    }

    #[test]
    fn loose_words_are_noted() {
        check("Dal 8 agosto a metà settembre", "08-08/09-15", 1);
        check("Settimana di Ferragosto 10-31 agosto", "08-10/08-31", 1);
        check("Nessuna chiusura", "", 1);
    }

    #[test]
    fn unknown_is_told_and_an_empty_cell_is_nothing() {
        check("ND", "", 1);
        check("", "", 0);
    }

    #[test]
    fn what_cannot_be_read_is_reported() {
        check("forse in estate", "", 3);
        check("dal 40 agosto", "", 1);
        check("il 15", "", 1);
    }
}

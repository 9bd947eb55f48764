use domain::time::{Season, WEEK, Weekday, weekday_code};
use feed::raw;

use super::SOURCE;
use super::cursor::Cursor;
use super::dates::weekday_name;
use super::diagnostic::{Outcome, Read};
use super::kinds::{KINDS, Kind};

/// The last day of the City's summer plan, which the table describes: what is named for it may not go on.
const PLAN_ENDS: &str = "2026-09-30";

/// Signs and words between activities.
const FILLERS: [&str; 7] = [",", ".", ";", "/", "e", "(", ")"];

/// An activity named in the source.
#[derive(Debug, PartialEq, Eq)]
pub struct Named {
    /// Its kind.
    pub kind: &'static Kind,
    /// The days that the source names; empty: none.
    pub days: Vec<Weekday>,
}

/// Reads the column of activities: "carte, lettura e ballo (venerdì e sabato)".
pub fn activities(text: &str) -> Read<Vec<Named>> {
    let mut cursor = Cursor::new(text);
    let mut named: Vec<Named> = Vec::new();
    // Whether the activity just named is joined to the one before it: "bookcrossing e uncinetto".
    let mut joined = false;
    while cursor.peek(0).is_some() {
        let from = cursor.at;
        if let Some(kind) = kind(&mut cursor) {
            if kind.id == "libera-aggregazione" && cursor.since(from) == "sociaizzazione" {
                cursor.remark("sociaizzazione", Outcome::Mended("socializzazione".to_owned()));
            }
            if !named.iter().any(|it| it.kind.id == kind.id) {
                named.push(Named { kind, days: Vec::new() });
            }
        } else if let Some(days) = days(&mut cursor) {
            let bracket = named.len() > 1 && cursor.since(from).starts_with('(');
            attach(&mut named, &days, !bracket);
            if bracket || joined {
                let source = cursor.since(from);
                let note =
                    "Nei dati del Comune non è chiaro se i giorni indicati valgono per tutte le attività.";
                cursor.remark(source, Outcome::Note(note.to_owned()));
            }
        } else if cursor.eat(&FILLERS) {
            joined = cursor.since(from) == "e";
        } else {
            cursor.skip_unread();
        }
    }
    cursor.finish(named)
}

/// The kind whose longest name stands next.
fn kind(cursor: &mut Cursor<'_>) -> Option<&'static Kind> {
    let names = KINDS.iter().flat_map(|kind| kind.words.iter().map(move |words| (kind, *words)));
    let fitting = names.filter(|(_, words)| stands_next(cursor, words));
    let (kind, words) = fitting.max_by_key(|it| it.1.len())?;
    cursor.at += words.split(' ').count();
    Some(kind)
}

fn stands_next(cursor: &Cursor<'_>, words: &str) -> bool {
    words.split(' ').enumerate().all(|(ahead, word)| match word {
        "'" => cursor.peek(ahead).is_some_and(|it| ["'", "’"].contains(&it.text)),
        _ => cursor.word(ahead) == word,
    })
}

/// Reads `mercoledì`, `al sabato`, `( venerdì, sabato e domenica)`.
fn days(cursor: &mut Cursor<'_>) -> Option<Vec<Weekday>> {
    let from = cursor.at;
    let bracket = cursor.eat(&["("]);
    cursor.eat(&["al", "il", "di"]);
    let mut days = Vec::new();
    while let Some(day) = cursor.weekday() {
        days.push(day);
        let before = cursor.at;
        if !cursor.eat(&[",", "e"]) {
            break;
        }
        if cursor.weekday().is_none() {
            cursor.at = before;
            break;
        }
        cursor.at = before + 1;
    }
    if days.is_empty() {
        cursor.at = from;
        return None;
    }
    if bracket {
        cursor.eat(&[")"]);
    }
    Some(days)
}

/// Days without brackets belong to the activity just named. Those in brackets belong to the activities just named
/// that somebody must hold, back to the first one that goes on by itself: "carte e ballo e bocce (sabato)".
fn attach(named: &mut [Named], days: &[Weekday], last_only: bool) {
    let held = named.iter().rev().take_while(|it| it.kind.held).count();
    let count = if last_only { 1 } else { held.max(1) };
    for activity in named.iter_mut().rev().take(count) {
        activity.days = days.to_vec();
    }
}

/// The feed's record of an activity in the place `place`. The source doesn't say when one takes place that somebody
/// must hold and for which it names no day; any other goes on whenever the house is open.
pub fn record(named: &Named, place: &str) -> raw::Activity {
    let by_day = named.days.iter().map(|it| weekday_code(*it).to_owned()).collect();
    let opening_hours = raw::Schedule { by_day, during_opening_hours: true, ..raw::Schedule::default() };
    let unknown = named.kind.held && named.days.is_empty();
    raw::Activity {
        id: format!("{}-{place}", named.kind.id),
        name: named.kind.name.to_owned(),
        description: Some(named.kind.description.to_owned()),
        location: Some(place.to_owned()),
        about: vec![named.kind.topic.to_owned()],
        event_schedule: if unknown { Vec::new() } else { vec![opening_hours] },
        sources: vec![SOURCE.to_owned()],
        valid_through: Some(PLAN_ENDS.to_owned()),
        ..raw::Activity::default()
    }
}

/// Days that the source names for an activity and on which, by its own hours, the house never opens.
pub fn closed_days(named: &Named, seasons: &[Season]) -> Option<String> {
    let opens = |day: Weekday| seasons.iter().any(|it| it.slots.iter().any(|it| it.day == day));
    let closed: Vec<_> = WEEK.into_iter().filter(|it| named.days.contains(it) && !opens(*it)).collect();
    if closed.is_empty() || seasons.is_empty() {
        return None;
    }
    let words = closed.iter().map(|it| weekday_name(*it)).collect::<Vec<_>>().join(" e ");
    let name = named.kind.name;
    Some(format!(
        "I giorni indicati per «{name}» comprendono {words}, ma gli orari pubblicati non prevedono aperture."
    ))
}

#[cfg(test)]
mod tests {
    use super::super::hours::hours;
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &str, remarked: &[&str]) {
        let read = activities(text);
        let shown = read.value.iter().map(|it| {
            let days: String = it.days.iter().map(|it| format!(" {}", weekday_code(*it))).collect();
            format!("{}{days}", it.kind.id)
        });
        let shown = shown.collect::<Vec<_>>().join(", ");
        let sources: Vec<_> = read.diagnostics.iter().map(|it| it.source.as_str()).collect();
        assert_eq!((shown.as_str(), sources.as_slice()), (expected, remarked), "{text}");
    }

    #[test]
    fn lists() {
        check("", "", &[]);
        check("Gioco carte", "gioco-delle-carte", &[]);
        check("tombola,merenda e carte", "tombola, merenda, gioco-delle-carte", &[]);
        check("Tombola carte e ballo", "tombola, gioco-delle-carte, ballo", &[]);
        check(
            "carte, scacchi, dama, giochi liberi da tavolo",
            "gioco-delle-carte, scacchi, dama, giochi-da-tavolo",
            &[],
        );
        check(
            "Spazio carte/danzante e libera aggregazione",
            "gioco-delle-carte, ballo, libera-aggregazione",
            &[],
        );
        check(
            "laboratori di musica d'insieme, DIBATTITI CULTURALI",
            "musica-d-insieme, dibattiti-culturali",
            &[],
        );
        check("campo di bocce all'aperto.", "bocce", &[]);
        check("bocce, campo di bocce all'aperto", "bocce", &[]);
        check("calcetto, campi di bocce, calcio e basket", "calcetto, bocce, calcio, basket", &[]);
        check("socialità, sala tv, sala bar", "libera-aggregazione, sala-tv, bar", &[]);
        check("ballo, sociaizzazione", "ballo, libera-aggregazione", &["sociaizzazione"]);
        check("Libero accesso per socialità", "libera-aggregazione", &[]);
    }

    #[test]
    fn days_of_the_week() {
        check("bookcrossing e uncinetto mercoledì", "bookcrossing, uncinetto We", &["mercoledì"]);
        check("bookcrossing, uncinetto mercoledì", "bookcrossing, uncinetto We", &[]);
        check("gioco carte (tombola al sabato)", "gioco-delle-carte, tombola Sa", &[]);
        check("ballo il sabato e domenica, carte", "ballo Sa Su, gioco-delle-carte", &[]);
        check("ballo (venerdì)", "ballo Fr", &[]);
        let days = "( venerdì, sabato e domenica)";
        check(
            &format!("carte e libera aggregazione e ballo {days}"),
            "gioco-delle-carte, libera-aggregazione, ballo Fr Sa Su",
            &[days],
        );
        check(
            &format!("carte e ballo e bocce {days}"),
            "gioco-delle-carte, ballo Fr Sa Su, bocce Fr Sa Su",
            &[days],
        );
    }

    #[test]
    fn what_cannot_be_read_is_reported() {
        check("carte e canasta", "gioco-delle-carte", &["canasta"]);
        check("sabato", "", &[]);
    }

    #[track_caller]
    fn check_schedule(text: &str, expected: &str) {
        let read = activities(text);
        let record = record(read.value.first().unwrap(), "p");
        let shown = record.event_schedule.first().map_or_else(
            || "unknown".to_owned(),
            |it| format!("{} {}", it.by_day.join(" "), it.during_opening_hours),
        );
        assert_eq!(shown, expected, "{text}");
        assert_eq!(record.valid_through.as_deref(), Some(PLAN_ENDS));
    }

    /// A pack of cards lies there whenever the house is open; a ball needs somebody who holds it, on a day.
    #[test]
    fn when_an_activity_takes_place_is_not_guessed() {
        check_schedule("carte", " true");
        check_schedule("ballo", "unknown");
        check_schedule("ballo (venerdì)", "Fr true");
    }

    #[test]
    fn days_without_openings() {
        let seasons = hours("Dal 1 al 30 giugno: Lun 15-18, Ven 15-18").value;
        let note = |text: &str| activities(text).value.first().and_then(|it| closed_days(it, &seasons));
        assert_eq!(note("ballo venerdì"), None);
        assert_eq!(note("carte"), None);
        assert!(
            note("ballo (venerdì, sabato e domenica)").is_some_and(|it| it.contains("sabato e domenica"))
        );
    }
}

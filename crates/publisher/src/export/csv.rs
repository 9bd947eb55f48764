//! The feed as two tables of open data, with headings that people and `feed import` know.

use std::error::Error;

use super::Exported;
use crate::describe;
use crate::languages;
use crate::words::{Lang, Words};
use domain::activity::{Activity, AgeRange, Attendance};
use domain::catalogue::Catalogue;
use domain::place::{Place, PlaceKind};
use domain::time::{Date, DayHours, Schedule, Season, WEEK};

/// The columns of `activities.csv`. An empty cell is unknown. `Casa` and `Argomenti` hold ids: four names belong to two
/// houses each, and `feed import` reads ids wherever it reads names.
pub const ACTIVITY_COLUMNS: [&str; 21] = [
    "Id",
    "Attività",
    "Descrizione",
    "Casa",
    "Nome della casa",
    "Municipio",
    "Quando",
    "Stato",
    "Prezzo",
    "Prenotazione",
    "Lista d'attesa",
    "Per chi",
    "Età",
    "Posti",
    "Posti liberi",
    "Argomenti",
    "Organizzatore",
    "Lingue",
    "Che cosa portare",
    "Senza barriere",
    "Online",
];

/// The columns of `places.csv`. An empty cell is unknown.
pub const PLACE_COLUMNS: [&str; 14] = [
    "Id",
    "Casa",
    "Tipo",
    "Municipio",
    "Indirizzo",
    "Latitudine",
    "Longitudine",
    "Telefono",
    "Email",
    "Descrizione",
    "Orari",
    "Chiusure",
    "Senza barriere",
    "Come arrivare",
];

/// Both tables.
pub fn export(feed: &Catalogue) -> Result<Exported, Box<dyn Error>> {
    let words = Words::new(Lang::It);
    let activities = feed.activities.iter().map(|it| activity(&words, feed, it).to_vec());
    let places = feed.places.iter().map(|it| place(&words, it).to_vec());
    let files = vec![
        ("activities.csv".to_owned(), table(&ACTIVITY_COLUMNS, activities)?),
        ("places.csv".to_owned(), table(&PLACE_COLUMNS, places)?),
    ];
    Ok(Exported { files, records: feed.activities.len(), left_out: 0 })
}

fn table(columns: &[&str], rows: impl Iterator<Item = Vec<String>>) -> Result<String, Box<dyn Error>> {
    let mut writer = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(Vec::new());
    writer.write_record(columns)?;
    for row in rows {
        writer.write_record(row.into_iter().map(safe))?;
    }
    Ok(String::from_utf8(writer.into_inner()?)?)
}

/// A cell that a spreadsheet would run as a formula gets an apostrophe. Numbers stay numbers, and so does a telephone
/// number that begins with a plus.
fn safe(cell: String) -> String {
    let suspect = cell.starts_with(['=', '+', '-', '@', '\t', '\r']);
    let rest = cell.get(1..).unwrap_or_default();
    let number = cell.starts_with(['+', '-']) && !rest.is_empty() && rest.parse::<f64>().is_ok();
    let number = number && rest.bytes().all(|it| it.is_ascii_digit() || it == b'.');
    if suspect && !number { format!("'{cell}") } else { cell }
}

fn activity(words: &Words, feed: &Catalogue, it: &Activity) -> [String; ACTIVITY_COLUMNS.len()] {
    let place = feed.place_of(it);
    let number = |it: Option<u32>| it.map(|it| it.to_string()).unwrap_or_default();
    let languages: Vec<_> = it.languages.iter().map(|it| languages::name(it)).collect();
    [
        it.id.clone(),
        it.name.clone(),
        it.description.clone().unwrap_or_default(),
        it.place.clone().unwrap_or_default(),
        place.map(|it| it.name.clone()).unwrap_or_default(),
        municipio(place),
        when(words, it),
        describe::status(words, it.status),
        describe::price(words, it.price).unwrap_or_default(),
        describe::booking(words, &it.booking.way).unwrap_or_default(),
        yes_or_no(it.booking.waiting_list).to_owned(),
        describe::for_whom(words, it).join(", "),
        ages(it.ages),
        number(it.capacity),
        number(it.places_left),
        it.topics.join(", "),
        it.organizer.clone().unwrap_or_default(),
        languages.join(", "),
        it.bring.join(", "),
        yes_or_no(it.step_free).to_owned(),
        online(it.attendance).to_owned(),
    ]
}

fn ages(ages: AgeRange) -> String {
    match (ages.min, ages.max) {
        (Some(min), Some(max)) => format!("{min}-{max} anni"),
        (Some(min), None) => format!("dai {min}"),
        (None, Some(max)) => format!("fino a {max}"),
        (None, None) => String::new(),
    }
}

/// When, as people write it: a period and exceptions that all its times share stand once, at the end.
fn when(words: &Words, it: &Activity) -> String {
    let shared = shared(&it.schedules);
    let Some((first, last, except)) = shared else {
        return describe::schedules(words, it).unwrap_or_default();
    };
    let alone = it.schedules.iter().cloned().map(|mut it| {
        it.recurrence.except.clear();
        if let Some(rule) = &mut it.recurrence.rule {
            (rule.first, rule.last) = (None, None);
        }
        describe::schedule(words, &it)
    });
    let mut text = alone.collect::<Vec<_>>().join("; ");
    for part in [format!(" {}", describe::between(words, first, last)), except_on(words, &except)] {
        text.push_str(part.trim_end());
    }
    text
}

fn except_on(words: &Words, except: &[Date]) -> String {
    let dates: Vec<_> = except.iter().map(|it| describe::date(words, *it)).collect();
    if dates.is_empty() {
        dates.concat()
    } else {
        words.say("except-on", &[("dates", words.list(&dates).into())])
    }
}

/// The period and the exceptions of several schedules, where saying them once says the same.
fn shared(schedules: &[Schedule]) -> Option<(Option<Date>, Option<Date>, Vec<Date>)> {
    let [first, _, ..] = schedules else { return None };
    let bounds = |it: &Schedule| it.recurrence.rule.as_ref().map(|it| (it.first, it.last));
    let (from, to) = bounds(first)?;
    let mut except: Vec<_> = schedules.iter().flat_map(|it| it.recurrence.except.iter().copied()).collect();
    except.sort_unstable();
    except.dedup();
    let same = |it: &Schedule| {
        let planned = except.iter().filter(|day| it.recurrence.plans(**day));
        bounds(it) == Some((from, to)) && planned.into_iter().all(|day| it.recurrence.except.contains(day))
    };
    schedules.iter().all(same).then_some((from, to, except))
}

fn place(words: &Words, it: &Place) -> [String; PLACE_COLUMNS.len()] {
    let kind = PlaceKind::ALL.iter().find(|known| known.1 == it.kind).map_or("", |it| it.0);
    let degrees = |it: Option<f64>| it.map(|it| it.to_string()).unwrap_or_default();
    let seasons: Vec<_> = it.hours.seasons.iter().map(|it| season(words, it)).collect();
    let closures = it.hours.closures.iter().map(|it| {
        let first = describe::date(words, it.first);
        match it.last {
            Some(last) if last != it.first => {
                let last = describe::date(words, last);
                words.say("from-to", &[("first", first.into()), ("last", last.into())])
            }
            Some(_) => first,
            None => words.say("from-on", &[("first", first.into())]),
        }
    });
    [
        it.id.clone(),
        it.name.clone(),
        kind.to_owned(),
        municipio(Some(it)),
        it.address.clone().unwrap_or_default(),
        degrees(it.geo.map(|it| it.latitude)),
        degrees(it.geo.map(|it| it.longitude)),
        it.telephone.clone().unwrap_or_default(),
        it.email.clone().unwrap_or_default(),
        it.description.clone().unwrap_or_default(),
        seasons.join(" | "),
        closures.collect::<Vec<_>>().join("; "),
        yes_or_no(it.facilities.step_free).to_owned(),
        it.directions.clone().unwrap_or_default(),
    ]
}

/// `dal 01/06/2026 al 31/08/2026: lunedì 09:00-12:00 e 15:00-18:00; martedì…`
fn season(words: &Words, season: &Season) -> String {
    let days = WEEK.iter().filter_map(|day| {
        let open = season.on(*day);
        let hours = describe::day_hours(words, &DayHours::Open(open.clone()));
        (!open.is_empty()).then(|| format!("{} {hours}", describe::weekday(words, *day)))
    });
    let days = days.collect::<Vec<_>>().join("; ");
    let bounds = describe::between(words, season.first, season.last);
    if bounds.is_empty() { days } else { format!("{bounds}: {days}") }
}

fn municipio(place: Option<&Place>) -> String {
    place.and_then(|it| it.municipio).map(|it| it.to_string()).unwrap_or_default()
}

fn online(known: Option<Attendance>) -> &'static str {
    match known {
        Some(Attendance::Online) => "sì",
        Some(Attendance::Mixed) => "anche",
        Some(Attendance::Offline) => "no",
        None => "",
    }
}

fn yes_or_no(known: Option<bool>) -> &'static str {
    match known {
        Some(true) => "sì",
        Some(false) => "no",
        None => "",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formulas_are_text() {
        let check = |cell: &str, expected: &str| assert_eq!(safe(cell.to_owned()), expected);
        check("=1+1", "'=1+1");
        check("@SUM(A1)", "'@SUM(A1)");
        check("+39 02", "'+39 02");
        check("+390202", "+390202");
        check("-9.25", "-9.25");
        check("-2+3", "'-2+3");
        check("\t=1", "'\t=1");
        check("Yoga = bene", "Yoga = bene");
    }

    #[test]
    fn what_all_times_share_is_said_once() {
        let json = r#"[{"id":"a","name":"A","eventSchedule":[
            {"byDay":["Mo"],"startTime":"10:00","endTime":"11:00","startDate":"2026-09-14","exceptDate":["2026-12-07"]},
            {"byDay":["Th"],"startTime":"15:00","endTime":"16:00","startDate":"2026-09-14"}]}]"#;
        let catalogue = fixtures::feed().activities(json).build();
        let text = when(&Words::new(Lang::It), &catalogue.activities[0]);
        assert_eq!(text, "lunedì 10:00-11:00; giovedì 15:00-16:00 dal 14/09/2026, escluso 07/12/2026");
    }

    #[test]
    fn a_table_is_quoted_as_rfc_4180_says() {
        let row = vec!["a,b".to_owned(), "c\"d\ne".to_owned()];
        assert_eq!(table(&["x", "y"], [row].into_iter()).unwrap(), "x,y\r\n\"a,b\",\"c\"\"d\ne\"\r\n");
    }
}

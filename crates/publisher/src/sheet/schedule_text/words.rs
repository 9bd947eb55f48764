use super::draft::{Mode, Part};
use super::reader::Reader;
use super::token::Cursor;
use super::{dates, days};
use domain::time::Weekday;

/// Words before days without it.
pub const EXCEPT: [&str; 18] = [
    "escluso",
    "esclusi",
    "esclusa",
    "escluse",
    "esclusione",
    "tranne",
    "eccetto",
    "salvo",
    "sospeso",
    "sospesa",
    "pausa",
    "stop",
    "escl",
    "meno",
    "fuorche",
    "chiuso",
    "chiusura",
    "sospensione",
];

/// Words before days on which it takes place too.
pub const ALSO: [&str; 2] = ["anche", "inoltre"];

/// Words before a first day.
pub const FROM: [&str; 6] = ["dal", "dall", "da", "dalla", "dai", "dall'"];

/// Words before a last day.
pub const TO: [&str; 8] = ["al", "all", "a", "ad", "alla", "-", "fino", "sino"];

/// Words and signs that say nothing beyond what stands beside them.
pub const FILLERS: [&str; 58] = [
    ",",
    ".",
    ":",
    "(",
    ")",
    "'",
    "-",
    "/",
    "+",
    "&",
    "°",
    "e",
    "ed",
    "il",
    "la",
    "lo",
    "i",
    "gli",
    "le",
    "l",
    "di",
    "del",
    "dei",
    "della",
    "delle",
    "dell",
    "ogni",
    "tutti",
    "tutte",
    "tutto",
    "nei",
    "nel",
    "in",
    "giorni",
    "giorno",
    "solo",
    "soltanto",
    "settimana",
    "settimanale",
    "mese",
    "compreso",
    "compresi",
    "incluso",
    "inclusi",
    "orario",
    "orari",
    "ore",
    "ora",
    "h",
    "dalle",
    "alle",
    "nelle",
    "date",
    "seguenti",
    "mattine",
    "sempre",
    "poi",
    "con",
];

const NUMBERS: [(&str, u8); 6] =
    [("due", 2), ("tre", 3), ("quattro", 4), ("cinque", 5), ("sei", 6), ("quindici", 15)];

const ORDINALS: [(&str, i8); 13] = [
    ("primo", 1),
    ("prima", 1),
    ("primi", 1),
    ("secondo", 2),
    ("seconda", 2),
    ("terzo", 3),
    ("terza", 3),
    ("quarto", 4),
    ("quarta", 4),
    ("quinto", 5),
    ("quinta", 5),
    ("ultimo", -1),
    ("ultima", -1),
];

/// A fixed phrase and what it says.
#[derive(Clone, Copy)]
enum Says {
    Fortnightly,
    Monthly,
    AllDays,
    Workdays,
    Weekend,
    WholeDay,
    OpeningHours,
    SchoolTerms,
    /// A word that changes nothing.
    Nothing,
    HolidaysToo,
    Unset,
    Morning,
    Afternoon,
}

/// The longer ones first.
const PHRASES: [(&str, Says); 70] = [
    ("a settimane alterne", Says::Fortnightly),
    ("settimane alterne", Says::Fortnightly),
    ("una settimana si e una no", Says::Fortnightly),
    ("una settimana si una no", Says::Fortnightly),
    ("una settimana si ' e una no", Says::Fortnightly),
    ("una volta ogni due settimane", Says::Fortnightly),
    ("quindicinale", Says::Fortnightly),
    ("quindicinali", Says::Fortnightly),
    ("bisettimanale", Says::Fortnightly),
    ("una volta al mese", Says::Monthly),
    ("1 volta al mese", Says::Monthly),
    ("al mese", Says::Monthly),
    ("ogni mese", Says::Monthly),
    ("mensile", Says::Monthly),
    ("tutti i giorni feriali", Says::Workdays),
    ("giorni feriali", Says::Workdays),
    ("feriali", Says::Workdays),
    ("tutti i giorni", Says::AllDays),
    ("tutti gg", Says::AllDays),
    ("ogni giorno", Says::AllDays),
    ("quotidiano", Says::AllDays),
    ("week end", Says::Weekend),
    ("week - end", Says::Weekend),
    ("weekend", Says::Weekend),
    ("fine settimana", Says::Weekend),
    ("tutto il giorno", Says::WholeDay),
    ("tutta la giornata", Says::WholeDay),
    ("intera giornata", Says::WholeDay),
    ("per l ' intera giornata", Says::WholeDay),
    ("giornata intera", Says::WholeDay),
    ("negli orari di apertura", Says::OpeningHours),
    ("nell ' orario di apertura", Says::OpeningHours),
    ("durante l ' apertura", Says::OpeningHours),
    ("durante l ' orario di apertura", Says::OpeningHours),
    ("durante gli orari di apertura", Says::OpeningHours),
    ("in orario di apertura", Says::OpeningHours),
    ("orario di apertura", Says::OpeningHours),
    ("orari di apertura", Says::OpeningHours),
    ("quando la casa e aperta", Says::OpeningHours),
    ("quando e aperto", Says::OpeningHours),
    ("solo periodo scolastico", Says::SchoolTerms),
    ("solo nel periodo scolastico", Says::SchoolTerms),
    ("solo durante il periodo scolastico", Says::SchoolTerms),
    ("durante il periodo scolastico", Says::SchoolTerms),
    ("nel periodo scolastico", Says::SchoolTerms),
    ("periodo scolastico", Says::SchoolTerms),
    ("solo durante la scuola", Says::SchoolTerms),
    ("durante l ' anno scolastico", Says::SchoolTerms),
    ("escluse le vacanze scolastiche", Says::SchoolTerms),
    ("escluse vacanze scolastiche", Says::SchoolTerms),
    ("vacanze scolastiche escluse", Says::SchoolTerms),
    ("escluso vacanze scolastiche", Says::SchoolTerms),
    ("vacanze scolastiche", Says::SchoolTerms),
    ("anche i festivi", Says::HolidaysToo),
    ("anche festivi", Says::HolidaysToo),
    ("festivi compresi", Says::HolidaysToo),
    ("festivi inclusi", Says::HolidaysToo),
    ("esclusi i festivi", Says::Nothing),
    ("escluso i festivi", Says::Nothing),
    ("escluso festivi", Says::Nothing),
    ("esclusi festivi", Says::Nothing),
    ("festivi esclusi", Says::Nothing),
    ("tranne i festivi", Says::Nothing),
    ("da definire", Says::Unset),
    ("da concordare", Says::Unset),
    ("su appuntamento", Says::Unset),
    ("da stabilire", Says::Unset),
    ("n . d .", Says::Unset),
    ("del mese", Says::Nothing),
    ("i festivi", Says::Nothing),
];

const PARTS: [(&str, Says); 12] = [
    ("mattina", Says::Morning),
    ("mattino", Says::Morning),
    ("mattinata", Says::Morning),
    ("matt", Says::Morning),
    ("pomeriggio", Says::Afternoon),
    ("pomeriggi", Says::Afternoon),
    ("pom", Says::Afternoon),
    ("sera", Says::Afternoon),
    ("serata", Says::Afternoon),
    ("sere", Says::Afternoon),
    ("nd", Says::Unset),
    ("tbd", Says::Unset),
];

/// Reads a fixed phrase.
pub fn phrase(reader: &mut Reader<'_>) -> bool {
    let from = reader.cursor.at;
    let phrases = || PHRASES.into_iter().chain(PARTS);
    let found = phrases().find(|it| reader.cursor.eat_phrase(it.0)).or_else(|| {
        reader.cursor.skip(&["di", "del", "della", "al", "il", "la", "nel", "alla"]);
        phrases().find(|it| reader.cursor.eat_phrase(it.0))
    });
    let Some((_, says)) = found else {
        reader.cursor.at = from;
        return false;
    };
    // "Escluso periodo scolastico" says the contrary.
    if reader.excluding && reader.mode != Mode::Except && matches!(says, Says::SchoolTerms) {
        reader.excluding = !reader.cursor.since(from).contains("scolastiche");
        if reader.excluding {
            return false;
        }
    }
    apply(reader, says, from);
    true
}

fn apply(reader: &mut Reader<'_>, says: Says, from: usize) {
    match says {
        Says::Fortnightly => reader.draft.every_weeks = Some(2),
        Says::Monthly => reader.draft.monthly = true,
        Says::AllDays => reader.put_all_days(),
        Says::Workdays => {
            reader.draft.before_days();
            let days = days::from_to(Weekday::Monday, Weekday::Friday);
            reader.draft.slot().days.extend(days);
            let saw = reader.cursor.since(from);
            reader.mended(saw, "lun-ven");
        }
        Says::Weekend => {
            reader.draft.before_days();
            reader.draft.slot().days.extend([Weekday::Saturday, Weekday::Sunday]);
        }
        Says::WholeDay => reader.draft.slot().whole_day = true,
        Says::OpeningHours => reader.draft.slot().opening_hours = true,
        Says::SchoolTerms => reader.draft.school_terms_only = Some(true),
        Says::Nothing => {}
        Says::HolidaysToo => reader.draft.even_when_closed = true,
        Says::Unset => reader.draft.unset = true,
        Says::Morning | Says::Afternoon => {
            let part = if matches!(says, Says::Morning) { Part::Morning } else { Part::Afternoon };
            let saw = reader.cursor.since(from);
            reader.put_part(part, saw);
        }
    }
}

/// A number in digits or in letters.
pub fn number(cursor: &mut Cursor<'_>) -> Option<u8> {
    let spelt = NUMBERS.iter().find(|it| it.0 == cursor.word(0)).map(|it| it.1);
    let number = spelt.or_else(|| u8::try_from(cursor.number(0)?).ok())?;
    cursor.at += 1;
    Some(number)
}

/// "Primo", "2°", "ultima".
pub fn ordinal(cursor: &mut Cursor<'_>) -> Option<i8> {
    if let Some((_, week)) = ORDINALS.iter().find(|it| it.0 == cursor.word(0)) {
        cursor.at += 1;
        return Some(*week);
    }
    let signed = cursor.is(1, &["°", "^"]) || (cursor.is(1, &["o", "a"]) && cursor.is_glued(1));
    let week = cursor.number(0).filter(|it| signed && (1..=5).contains(it))?;
    // "1° maggio" is a date; "1° mar" is a Tuesday.
    let from = cursor.at;
    cursor.at += 2;
    if !days::stands_next(cursor, 0) && dates::month(cursor).is_some() {
        cursor.at = from;
        return None;
    }
    i8::try_from(week).ok()
}

/// Whether one stands next.
pub fn ordinal_stands_next(cursor: &Cursor<'_>) -> bool {
    ORDINALS.iter().any(|it| it.0 == cursor.word(0))
        || (cursor.number(0).is_some() && cursor.is(1, &["°", "^"]))
}

//! Suggestions for wrong values: the value that was probably meant.

use std::collections::{BTreeMap, HashMap};

use super::parts::Parts;
use super::shape::{Shape, Shapes};
use domain::id::is_id;
use domain::time::{TimeOfDay, parse_date};
use feed::{Code, Diagnostic};

/// How alike two words must be, from 0 to 1, for one to be a slip of the other.
const ALIKE: f64 = 0.8;

/// Words that people write for the format's.
const SYNONYMS: [(&str, &str); 24] = [
    ("gratis", "free"),
    ("gratuito", "free"),
    ("gratuita", "free"),
    ("tessera", "card"),
    ("contributo", "contribution"),
    ("pagamento", "contribution"),
    ("telefono", "telephone"),
    ("sportello", "desk"),
    ("nessuna", "none"),
    ("no", "none"),
    ("aperto", "open"),
    ("chiuso", "closed"),
    ("annullato", "cancelled"),
    ("annullata", "cancelled"),
    ("canceled", "cancelled"),
    ("spostato", "moved"),
    ("spostata", "moved"),
    ("sospeso", "suspended"),
    ("completo", "full"),
    ("comune", "municipality"),
    ("casa", "house"),
    ("macchina", "machine"),
    ("persona", "human"),
    ("wemi", "sportello-wemi"),
];
/// Beginnings of the days' names in Italian and English.
const DAYS: [(&str, &str); 13] = [
    ("lu", "Mo"),
    ("ma", "Tu"),
    ("me", "We"),
    ("gi", "Th"),
    ("ve", "Fr"),
    ("sa", "Sa"),
    ("do", "Su"),
    ("mo", "Mo"),
    ("tu", "Tu"),
    ("we", "We"),
    ("th", "Th"),
    ("fr", "Fr"),
    ("su", "Su"),
];

/// Guesses what was meant by the first `most` findings of each code.
pub fn guess_all(parts: &mut Parts<'_>, most: usize) {
    let kinds: HashMap<_, _> = parts.kinds.iter().map(|it| (it.0.as_str(), it.1.as_str())).collect();
    let mut count: BTreeMap<Code, usize> = BTreeMap::new();
    for it in &mut parts.notes.found {
        let seen = count.entry(it.finding.code).or_default();
        *seen += 1;
        if *seen <= most {
            let kind = kinds.get(it.finding.part.as_str()).copied().unwrap_or("manifest");
            it.guess =
                guess(&it.finding, kind, parts.shapes).or_else(|| reference(&it.finding, &parts.known));
        }
    }
}

/// The value that was probably meant by a wrong one.
fn guess(finding: &Diagnostic, kind: &str, shapes: &Shapes) -> Option<String> {
    let saw = finding.saw.trim();
    let guess = match finding.code {
        Code::BadTime => time(saw)?,
        Code::BadDate => date(saw)?,
        Code::BadDay => day(saw)?.to_owned(),
        Code::BadId => id(saw)?,
        Code::BadTelephone => telephone(saw)?,
        Code::BadFrequency => frequency(saw)?,
        Code::BadLink | Code::InsecureLink => link(saw)?,
        Code::UnknownField => field(finding, kind, shapes)?,
        Code::UnknownPart => nearest(saw, shapes.kinds())?,
        Code::UnknownWord | Code::IgnoredWord => match shapes.at(kind, &finding.path)? {
            Shape::Words(words) => word(saw, words)?,
            _ => return None,
        },
        Code::NotYesOrNo => match saw.to_lowercase().as_str() {
            "si" | "sì" | "yes" | "1" | "true" | "vero" => "true".to_owned(),
            "no" | "0" | "false" | "falso" => "false".to_owned(),
            _ => return None,
        },
        Code::NotANumber | Code::NotAWholeNumber => saw
            .replace(',', ".")
            .parse::<f64>()
            .ok()
            .filter(|it| *it >= 0.0 && *it < 256.0)
            .map(|it| it.to_string())?,
        _ => return None,
    };
    (guess != finding.saw).then_some(guess)
}

/// The record that a dead reference was perhaps meant to lead to.
fn reference(finding: &Diagnostic, known: &super::references::Known) -> Option<String> {
    let ids = match finding.code {
        Code::DeadPlace => &known.places,
        Code::UnknownSource => &known.sources,
        Code::DeadReference
            if ["about", "related", "broader"].iter().any(|it| finding.path.starts_with(it)) =>
        {
            &known.topics
        }
        Code::DeadReference => &known.places,
        _ => return None,
    };
    let mut ids: Vec<_> = ids.ids.iter().map(String::as_str).collect();
    ids.sort_unstable();
    // A record that is there and broken is the one that was meant.
    nearest(&finding.saw, ids.into_iter()).filter(|it| *it != finding.saw)
}

/// The word that is most like `text`.
fn nearest<'a>(text: &str, words: impl Iterator<Item = &'a str>) -> Option<String> {
    let text = text.to_lowercase();
    let likeness = words.map(|it| (strsim::jaro_winkler(&text, &it.to_lowercase()), it));
    let best = likeness.filter(|it| it.0 >= ALIKE).max_by(|a, b| a.0.total_cmp(&b.0));
    best.map(|it| it.1.to_owned())
}

fn word(saw: &str, words: &[String]) -> Option<String> {
    let lower = saw.to_lowercase();
    let synonym = SYNONYMS.iter().find(|it| it.0 == lower && words.iter().any(|word| word == it.1));
    synonym.map(|it| it.1.to_owned()).or_else(|| nearest(saw, words.iter().map(String::as_str)))
}

fn field(finding: &Diagnostic, kind: &str, shapes: &Shapes) -> Option<String> {
    let around = finding.path.rsplit_once('.').map_or("", |it| it.0);
    match shapes.at(kind, around)? {
        Shape::Record(record) => nearest(&finding.saw, record.fields.keys().map(String::as_str)),
        _ => None,
    }
}

/// `9:05`, `14.30`, `14:3`, `9`, `1430`, `24:01`, and words before it: `Lun 14:3`.
fn time(saw: &str) -> Option<String> {
    let numbers: Vec<&str> = saw.split(|it: char| !it.is_ascii_digit()).filter(|it| !it.is_empty()).collect();
    let (hour, minute) = match numbers.as_slice() {
        [four] if four.len() == 4 => four.split_at_checked(2)?,
        [hour] => (*hour, "00"),
        [hour, minute, ..] => (*hour, *minute),
        [] => return None,
    };
    let evening = saw.to_lowercase().contains("pm");
    let hour: u16 = hour.parse().ok().map(|it: u16| if evening && it < 12 { it + 12 } else { it })?;
    // A single digit has lost its zero at the end: nobody writes 14:03 as 14:3.
    let minute: u16 =
        if minute.len() == 1 { minute.parse::<u16>().ok()? * 10 } else { minute.parse().ok()? };
    let past_midnight = (hour == 24).then_some(TimeOfDay::END_OF_DAY);
    TimeOfDay::new(hour, minute).or(past_midnight).map(|it| it.to_string())
}

/// `1/6/2026`, `2026-6-1`, `2026-02-31`, `20026-06-01`, `2026-06-01T10:00`.
fn date(saw: &str) -> Option<String> {
    let numbers: Vec<&str> = saw.split(|it: char| !it.is_ascii_digit()).filter(|it| !it.is_empty()).collect();
    let [first, month, last, ..] = numbers.as_slice() else { return None };
    let (year, day) = if last.len() == 4 { (last, first) } else { (first, last) };
    let (month, day): (u8, u8) = (month.parse().ok()?, day.parse().ok()?);
    let years = (0..year.len()).map(|at| format!("{}{}", &year[..at], &year[at + 1..]));
    let year = if year.len() == 4 {
        (*year).to_owned()
    } else {
        years.into_iter().find(|it| it.starts_with("20") && it.len() == 4)?
    };
    // A day that a month hasn't is its last.
    (day.saturating_sub(3)..=day)
        .rev()
        .map(|day| format!("{year}-{month:02}-{day:02}"))
        .find(|it| parse_date(it).is_some())
}

fn day(saw: &str) -> Option<&'static str> {
    let lower = saw.to_lowercase();
    DAYS.iter().find(|it| lower.starts_with(it.0)).map(|it| it.1)
}

fn id(saw: &str) -> Option<String> {
    let plain = diacritics::remove_diacritics(saw).to_lowercase();
    let words: Vec<&str> =
        plain.split(|it: char| !it.is_ascii_alphanumeric()).filter(|it| !it.is_empty()).collect();
    Some(words.join("-")).filter(|it| is_id(it))
}

fn telephone(saw: &str) -> Option<String> {
    let digits: String = saw.chars().filter(char::is_ascii_digit).collect();
    let international = saw.trim_start().starts_with('+') || digits.starts_with("0039");
    let digits = digits.strip_prefix("00").filter(|_| international).unwrap_or(&digits);
    let number = if international { format!("+{digits}") } else { digits.to_owned() };
    (3..=15).contains(&digits.len()).then_some(number)
}

fn frequency(saw: &str) -> Option<String> {
    let upper = saw.to_uppercase();
    let number: u32 = upper.chars().filter(char::is_ascii_digit).collect::<String>().parse().unwrap_or(1);
    if upper.contains("MENS") || upper.contains("MONTH") || upper == "P1M" {
        return Some("P1M".to_owned());
    }
    let weeks = if upper.contains('D') && number.is_multiple_of(7) {
        number / 7
    } else if upper.contains('W') || upper.contains("SETT") {
        number
    } else {
        return None;
    };
    (1..=52).contains(&weeks).then(|| format!("P{weeks}W"))
}

fn link(saw: &str) -> Option<String> {
    let rest = saw.strip_prefix("http://").or_else(|| saw.starts_with("www.").then_some(saw))?;
    Some(format!("https://{rest}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(kind: &str, code: Code, path: &str, saw: &str, expected: Option<&str>) {
        let (part, path, saw) = (String::new(), path.to_owned(), saw.to_owned());
        let finding = Diagnostic { code, part, index: None, id: None, path, saw };
        assert_eq!(guess(&finding, kind, &Shapes::new()).as_deref(), expected, "{finding:?}");
    }

    #[test]
    fn times_days_and_dates() {
        for (saw, meant) in [
            ("14:3", "14:30"),
            ("Lun 14:3", "14:30"),
            ("9:05", "09:05"),
            ("14.30", "14:30"),
            ("9", "09:00"),
            ("1430", "14:30"),
            ("24:01", "24:00"),
            ("2 pm", "14:00"),
        ] {
            check("places", Code::BadTime, "opens", saw, Some(meant));
        }
        check("places", Code::BadTime, "opens", "mattina", None);
        check("places", Code::BadTime, "opens", "25:00", None);
        for (saw, meant) in [
            ("2026-02-31", "2026-02-28"),
            ("1/6/2026", "2026-06-01"),
            ("2026-6-1", "2026-06-01"),
            ("20026-06-01", "2026-06-01"),
        ] {
            check("places", Code::BadDate, "dates[0]", saw, Some(meant));
        }
        check("places", Code::BadDate, "dates[0]", "domani", None);
        check("places", Code::BadDay, "byDay[0]", "Lunedì", Some("Mo"));
        check("places", Code::BadDay, "byDay[0]", "tuesday", Some("Tu"));
    }

    #[test]
    fn words_and_fields() {
        check("activities", Code::UnknownWord, "price.type", "gratis", Some("free"));
        check("places", Code::UnknownWord, "type", "ex-csr", Some("ex-csrc"));
        check("places", Code::UnknownWord, "type", "xyz", None);
        check("activities", Code::IgnoredWord, "audience[1]", "anziano", Some("anziani"));
        check("places", Code::UnknownField, "openingHours[0].slots[1].close", "close", Some("closes"));
        check("places", Code::UnknownField, "telefono", "telefono", Some("telephone"));
        check("manifest", Code::UnknownField, "licence", "licence", Some("license"));
    }

    #[test]
    fn numbers_links_and_ids() {
        check("places", Code::BadTelephone, "telephone", "02 88-45.67", Some("02884567"));
        check("places", Code::BadTelephone, "telephone", "+39 02 884567", Some("+3902884567"));
        check("places", Code::BadTelephone, "telephone", "chiedere", None);
        check("places", Code::InsecureLink, "url", "http://a.it", Some("https://a.it"));
        check("places", Code::BadId, "id", "Villa Finzi è", Some("villa-finzi-e"));
        check("places", Code::BadId, "id", "../etc", Some("etc"));
        check("activities", Code::BadFrequency, "repeatFrequency", "P14D", Some("P2W"));
        check("activities", Code::BadFrequency, "repeatFrequency", "weekly", Some("P1W"));
        check("places", Code::NotAWholeNumber, "municipio", "4", None);
        check("places", Code::NotANumber, "geo.latitude", "45,4", Some("45.4"));
        check("places", Code::NotYesOrNo, "amenityFeature.wifi", "sì", Some("true"));
    }
}

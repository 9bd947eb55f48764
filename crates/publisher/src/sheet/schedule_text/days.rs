use strsim::osa_distance;

use super::token::Cursor;
use domain::time::{WEEK, Weekday};

/// The days of the week from Monday on, without accents.
pub const DAYS: [&str; 7] = ["lunedi", "martedi", "mercoledi", "giovedi", "venerdi", "sabato", "domenica"];

const PLURALS: [(&str, usize); 2] = [("sabati", 5), ("domeniche", 6)];

/// Letters of a word in which one, or two, may be wrong.
const ONE_WRONG_FROM: usize = 5;
const TWO_WRONG_FROM: usize = 8;

/// Words and signs between two days.
const BETWEEN: [&str; 12] = [",", "e", "ed", "/", "-", "+", "&", "o", "a", "al", "alla", "."];

/// Days of the week as read.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Days {
    /// In the order of the week, each once.
    pub days: Vec<Weekday>,
    /// Words read in spite of a typing error, with what they were read as.
    pub mended: Vec<(String, &'static str)>,
}

/// The Italian name of a day.
pub fn name(day: Weekday) -> &'static str {
    WEEK.iter().position(|it| *it == day).and_then(|it| DAYS.get(it)).copied().unwrap_or_default()
}

/// The day that `word` names, and whether it is misspelt.
pub fn weekday(word: &str) -> Option<(Weekday, bool)> {
    let length = word.chars().count();
    let exact = |it: &&str| it.starts_with(word) && (length >= 3 || (length == 2 && word != "ma"));
    if let Some(index) = DAYS.iter().position(exact) {
        return WEEK.get(index).map(|it| (*it, false));
    }
    if let Some((_, index)) = PLURALS.iter().find(|it| it.0 == word) {
        return WEEK.get(*index).map(|it| (*it, false));
    }
    let most = match length {
        ..ONE_WRONG_FROM => return None,
        ONE_WRONG_FROM..TWO_WRONG_FROM => 1,
        _ => 2,
    };
    let similar = DAYS.iter().position(|it| osa_distance(it, word) <= most)?;
    WEEK.get(similar).map(|it| (*it, true))
}

/// Whether the next word names a day.
pub fn stands_next(cursor: &Cursor<'_>, ahead: usize) -> bool {
    weekday(cursor.word(ahead)).is_some()
}

fn one(cursor: &mut Cursor<'_>, days: &mut Days) -> Option<Weekday> {
    let (day, misspelt) = weekday(cursor.word(0))?;
    let from = cursor.at;
    cursor.at += 1;
    if misspelt {
        days.mended.push((cursor.since(from), name(day)));
    }
    Some(day)
}

/// Reads `lun`, `lun-ven`, `lunedì e giovedì`, `lun/mer/ven`; stays where it is when there is none.
pub fn read(cursor: &mut Cursor<'_>) -> Option<Days> {
    let mut read = Days::default();
    let mut named = vec![(one(cursor, &mut read)?, false)];
    loop {
        let from = cursor.at;
        // "Lun." is cut short.
        cursor.eat(&["."]);
        let joint = cursor.peek(0).map(|it| it.text.clone()).unwrap_or_default();
        if cursor.eat(&BETWEEN) {
            cursor.skip(&["e", "il", "la", "'", "l"]);
        }
        match one(cursor, &mut read) {
            Some(day) => named.push((day, ["-", "a", "al", "alla"].contains(&joint.as_str()))),
            None => {
                cursor.at = from;
                break;
            }
        }
    }
    let hyphens = named.iter().filter(|it| it.1).count();
    // "Lun-mer-ven" names three days, "lun-ven" five.
    let listed = hyphens >= 2 && hyphens == named.len() - 1;
    let mut days = Vec::new();
    let mut before = None;
    for (day, joined) in named {
        match before.filter(|_| joined && !listed) {
            Some(first) => days.extend(from_to(first, day)),
            None => days.push(day),
        }
        before = Some(day);
    }
    read.days = in_order(&days);
    Some(read)
}

/// Each day once, in the order of the week.
pub fn in_order(days: &[Weekday]) -> Vec<Weekday> {
    WEEK.into_iter().filter(|it| days.contains(it)).collect()
}

/// From a day to another, over the end of the week where need be.
pub fn from_to(first: Weekday, last: Weekday) -> Vec<Weekday> {
    let start = usize::from(first.number_days_from_monday());
    let count = (7 + usize::from(last.number_days_from_monday()) - start) % 7;
    WEEK.into_iter().cycle().skip(start).take(count + 1).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::time::weekday_code;

    #[track_caller]
    fn check(text: &str, expected: &str) {
        let read = read(&mut Cursor::new(text)).unwrap_or_default();
        let shown: Vec<_> = read.days.into_iter().map(weekday_code).collect();
        assert_eq!(shown.join(" "), expected, "{text}");
    }

    #[test]
    fn days() {
        check("lun", "Mo");
        check("Lun. e gio.", "Mo Th");
        check("lun-ven", "Mo Tu We Th Fr");
        check("lun-mer-ven", "Mo We Fr");
        check("lun/mer/ven", "Mo We Fr");
        check("sab e dom", "Sa Su");
        check("ven-lun", "Mo Fr Sa Su");
        check("lun-mer e sab", "Mo Tu We Sa");
        check("mercoldì", "We");
        check("giovdi e sabto", "Th Sa");
        check("domani", "");
        check("ma", "");
    }
}

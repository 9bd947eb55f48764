use super::token::Cursor;
use domain::time::TimeOfDay;

/// Words and signs between the beginning and the end.
const TO: [&str; 6] = ["-", "/", "alle", "a", "all", "ale"];

/// Words that say that a time follows.
pub const AT: [&str; 6] = ["h", "hh", "ore", "ora", "orario", "orari"];

/// A time as written: one end may be missing, and either may be impossible.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Times {
    /// From.
    pub from: Option<TimeOfDay>,
    /// To.
    pub to: Option<TimeOfDay>,
    /// As it stands in the cell.
    pub saw: String,
    /// There is no such time: `25:00`.
    pub impossible: bool,
    /// Read from a decimal, as spreadsheets show what was typed with a comma: `9.3` as 9:30.
    pub mended: bool,
}

struct Clock {
    time: Option<TimeOfDay>,
    mended: bool,
}

/// Whether a number that may be a time stands next.
fn time(cursor: &mut Cursor<'_>) -> Option<Clock> {
    let hour = cursor.number(0)?;
    match cursor.digits(0) {
        1 | 2 => cursor.at += 1,
        // "0930", after "ore" only: the caller knows.
        4 => {
            cursor.at += 1;
            return Some(clock(hour / 100, hour % 100, false));
        }
        _ => return None,
    }
    let sign = cursor.is(0, &[".", ":", ",", "h", "'"]) && cursor.is_glued(0) && cursor.is_glued(1);
    let minutes = cursor.number(1).filter(|_| sign);
    let read = match (minutes, cursor.digits(1)) {
        (Some(minute), 2) => {
            cursor.at += 2;
            clock(hour, minute, false)
        }
        (Some(minute @ 0..=5), 1) if cursor.is(0, &[".", ","]) => {
            cursor.at += 2;
            clock(hour, minute * 10, true)
        }
        _ => clock(hour, 0, false),
    };
    // A time cell of a spreadsheet has seconds.
    if cursor.is(0, &[":"]) && cursor.is_glued(0) && cursor.digits(1) == 2 && cursor.is_glued(1) {
        cursor.at += 2;
    }
    if cursor.is(0, &["h"]) && cursor.number(1).is_none() {
        cursor.at += 1;
    }
    Some(read)
}

fn clock(hour: u32, minute: u32, mended: bool) -> Clock {
    let time = u16::try_from(hour).ok().zip(u16::try_from(minute).ok());
    Clock { time: time.and_then(|(hour, minute)| TimeOfDay::new(hour, minute)), mended }
}

/// Reads `10-11.30`, `9.30/11`, `dalle 15 alle 17`, `alle 15`, `fino alle 18`; stays where it is when there is none.
pub fn read(cursor: &mut Cursor<'_>) -> Option<Times> {
    let from = cursor.at;
    let until = cursor.eat(&["fino", "sino"]);
    cursor.skip(&["dalle", "alle", "da", "dall", "all", "dale", "a", "dal", "'"]);
    cursor.skip(&AT);
    cursor.eat(&[".", ":"]);
    let Some(first) = time(cursor) else {
        cursor.at = from;
        return None;
    };
    let mut read = Times {
        impossible: first.time.is_none(),
        mended: first.mended,
        saw: cursor.since(from),
        ..Times::default()
    };
    if until {
        read.to = first.time;
        return Some(read);
    }
    read.from = first.time;
    if let Some(last) = end(cursor) {
        read.impossible |= last.time.is_none();
        read.mended |= last.mended;
        // Midnight at the end of the day.
        let midnight = TimeOfDay::new(0, 0);
        read.to = if last.time == midnight { Some(TimeOfDay::END_OF_DAY) } else { last.time };
        read.saw = cursor.since(from);
    }
    Some(read)
}

fn end(cursor: &mut Cursor<'_>) -> Option<Clock> {
    let before = cursor.at;
    cursor.eat(&[","]);
    cursor.eat(&["fino", "sino", "e"]);
    if cursor.eat(&TO) {
        cursor.skip(&["-", "le", "alle", "'"]);
        cursor.skip(&AT);
        cursor.eat(&["."]);
        if let Some(last) = time(cursor) {
            return Some(last);
        }
    }
    cursor.at = before;
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &str) {
        let read = read(&mut Cursor::new(text)).unwrap_or_default();
        let shown = |it: Option<TimeOfDay>| it.map_or_else(|| "?".to_owned(), |it| it.to_string());
        let wrong = if read.impossible { " impossible" } else { "" };
        assert_eq!(format!("{}-{}{wrong}", shown(read.from), shown(read.to)), expected, "{text}");
    }

    #[test]
    fn times() {
        check("10-11.30", "10:00-11:30");
        check("14,45 - 17:45", "14:45-17:45");
        check("h 9.30/11", "09:30-11:00");
        check("h. 9.30/11", "09:30-11:00");
        check("ore 15", "15:00-?");
        check("dalle 15 alle 17", "15:00-17:00");
        check("dalle ore 15 alle ore 17", "15:00-17:00");
        check("fino alle 18", "?-18:00");
        check("9h30-11h", "09:30-11:00");
        check("20-24", "20:00-24:00");
        check("20-24:00", "20:00-24:00");
        check("21 - 00:00", "21:00-24:00");
        check("09:00:00 - 10:30:00", "09:00-10:30");
        check("9.3 - 11", "09:30-11:00");
        check("ore 1430-1600", "14:30-16:00");
        check("25:00-26", "?-? impossible");
        check("10.75-12", "?-12:00 impossible");
        check("lunedì", "?-?");
    }
}

use domain::time::{Season, Slot, TimeOfDay, Weekday};

use super::cursor::Cursor;
use super::dates::Span;
use super::diagnostic::{Outcome, Read};

/// Reads the column of opening hours: "Dal 1 al 30 giugno: Lun 14:30-17:30, Mar 9:00-12:00 e 14:30-19:00. Dal …".
pub fn hours(text: &str) -> Read<Vec<Season>> {
    let mut cursor = Cursor::new(text);
    let mut seasons: Vec<Season> = Vec::new();
    // How many of the last seasons share the slots that follow.
    let mut current = 0;
    while cursor.peek(0).is_some() {
        let from = cursor.at;
        if cursor.eat(&["dal", "dall"]) {
            let spans = heading(&mut cursor, from);
            current = spans.len();
            seasons.extend(spans.into_iter().map(|it| Season {
                first: Some(it.first),
                last: Some(it.last),
                slots: vec![],
            }));
        } else if let Some(day) = cursor.weekday() {
            let slots = times(&mut cursor, day);
            let source = cursor.since(from);
            if slots.is_empty() || current == 0 {
                cursor.remark(source, Outcome::Unread);
            } else if overlap(&slots) {
                let note = "Nei dati del Comune alcuni orari dello stesso giorno si sovrappongono: li abbiamo uniti.";
                cursor.remark(source, Outcome::Note(note.to_owned()));
            }
            for season in seasons.iter_mut().rev().take(current) {
                season.slots.extend(&slots);
            }
        } else if !cursor.eat(&[",", ".", ";", ":"]) {
            cursor.skip_unread();
        }
    }
    cursor.finish(seasons)
}

/// Reads what follows "dal": one stretch of days or more, all with the same hours.
fn heading(cursor: &mut Cursor<'_>, from: usize) -> Vec<Span> {
    let mut spans = Vec::new();
    loop {
        cursor.eat(&["'", "’"]);
        match cursor.span(true) {
            Some(span) => spans.push(span),
            None => {
                let source = cursor.since(from);
                cursor.remark(source, Outcome::Unread);
            }
        }
        if cursor.word(0) == "e" && cursor.word(1) == "dal" {
            cursor.at += 2;
        } else {
            return spans;
        }
    }
}

/// Reads `9:00-12:00 e 14:30-19:00`.
fn times(cursor: &mut Cursor<'_>, day: Weekday) -> Vec<Slot> {
    let mut slots = Vec::new();
    loop {
        let from = cursor.at;
        match slot(cursor, day) {
            Some(slot) => slots.push(slot),
            None if cursor.at > from => {
                let source = cursor.since(from);
                cursor.remark(source, Outcome::Unread);
            }
            None => {}
        }
        if cursor.word(0) != "e" || !cursor.peek(1).is_some_and(|it| it.is_number()) {
            return slots;
        }
        cursor.at += 1;
    }
}

fn slot(cursor: &mut Cursor<'_>, day: Weekday) -> Option<Slot> {
    let from = cursor.at;
    let opens = time(cursor)?;
    let by_colon = cursor.eat(&[":"]);
    if !by_colon && !cursor.eat(&["-", "–"]) {
        return None;
    }
    let closes = time(cursor)?;
    if by_colon {
        let source = cursor.since(from);
        cursor.remark(source, Outcome::ReadAs(format!("{opens}-{closes}")));
    }
    (opens < closes).then_some(Slot { day, opens, closes })
}

/// Reads `9`, `9:00`, `15.00`, `14,45` and `14:3`, which is 14:30 with the last digit lost.
fn time(cursor: &mut Cursor<'_>) -> Option<TimeOfDay> {
    let from = cursor.at;
    let hour = cursor.peek(0).filter(|it| it.is_number())?.text.parse().ok()?;
    cursor.at += 1;
    let sign = cursor.peek(0).filter(|it| [":", ".", ","].contains(&it.text) && cursor.is_glued());
    let digits = cursor.peek(1).filter(|it| it.is_number());
    let Some((sign, digits)) = sign.zip(digits).filter(|it| it.0.end() == it.1.start) else {
        return TimeOfDay::new(hour, 0);
    };
    cursor.at += 2;
    let tens = digits.text.len() == 1;
    let minute = digits.text.parse::<u16>().ok()? * if tens { 10 } else { 1 };
    let time = TimeOfDay::new(hour, minute).filter(|_| digits.text.len() <= 2)?;
    if tens || sign.text == "," {
        let source = cursor.since(from);
        cursor.remark(source, Outcome::ReadAs(time.to_string()));
    }
    Some(time)
}

/// Whether two of the slots of one day overlap.
fn overlap(slots: &[Slot]) -> bool {
    slots.iter().enumerate().any(|(index, one)| {
        slots.iter().skip(index + 1).any(|it| it.opens < one.closes && one.opens < it.closes)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::time::weekday_code;

    fn shown(seasons: &[Season]) -> String {
        let season = |it: &Season| {
            let date =
                |it: Option<_>| it.map_or_else(|| "?".to_owned(), |it: domain::time::Date| it.to_string());
            let slot = |it: &Slot| format!(" {} {}-{}", weekday_code(it.day), it.opens, it.closes);
            let slots: String = it.slots.iter().map(slot).collect();
            format!("{}/{}{slots}", date(it.first), date(it.last)).replace("2026-", "")
        };
        seasons.iter().map(season).collect::<Vec<_>>().join("; ")
    }

    #[track_caller]
    fn check(text: &str, expected: &str, remarked: &[&str]) {
        let read = hours(text);
        let sources: Vec<_> = read.diagnostics.iter().map(|it| it.source.as_str()).collect();
        assert_eq!((shown(&read.value).as_str(), sources.as_slice()), (expected, remarked), "{text}");
    }

    #[track_caller]
    fn check_slots(text: &str, expected: &str, remarked: &[&str]) {
        check(&format!("Dal 1 al 2 giugno: {text}"), &format!("06-01/06-02 {expected}"), remarked);
    }

    #[test]
    fn slots() {
        check_slots("Lun 15:00-18:00.", "Mo 15:00-18:00", &[]);
        check_slots("Lun 14:3 -18:30, Mar 14:3 -18:30", "Mo 14:30-18:30 Tu 14:30-18:30", &["14:3"]);
        check_slots("Mar 9:00-12:00, ,er 15:00-18:00", "Tu 09:00-12:00 We 15:00-18:00", &[",er"]);
        check_slots("Ven 15:30:19:00. ", "Fr 15:30-19:00", &["15:30:19:00"]);
        check_slots("Lun 14,45-17:45, Mer 14:45-17:45", "Mo 14:45-17:45 We 14:45-17:45", &["14,45"]);
        check_slots("Lun 15.00-18.00", "Mo 15:00-18:00", &[]);
        check_slots(
            "Giov 9-12, GIo 14-18, DOm 10:00-12:00",
            "Th 09:00-12:00 Th 14:00-18:00 Su 10:00-12:00",
            &[],
        );
        check_slots("Mar 9:00-12:00 e 14:30-19:00", "Tu 09:00-12:00 Tu 14:30-19:00", &[]);
        check_slots("Venerdì  09:00-12:00, Domenica 14:00-18:00", "Fr 09:00-12:00 Su 14:00-18:00", &[]);
        check_slots("Lun 9:00-12:00,", "Mo 09:00-12:00", &[]);
    }

    #[test]
    fn headings() {
        check(
            "Dal 1 al 3 giugno: Lun 9-12 Dal 4 al 5 giugno: Mar 9-12",
            "06-01/06-03 Mo 09:00-12:00; 06-04/06-05 Tu 09:00-12:00",
            &[],
        );
        check(
            "Dal 1 giugno 7 agosto e dal 24 agosto al 30 settembre: Lun 9-12",
            "06-01/08-07 Mo 09:00-12:00; 08-24/09-30 Mo 09:00-12:00",
            &["1 giugno 7 agosto"],
        );
        check("Dal 01/06/2026 al 14/06/2026 Lun 9:00-12:00", "06-01/06-14 Mo 09:00-12:00", &[]);
        check("Dall'8 all'11 giugno: Lun 9-12", "06-08/06-11 Mo 09:00-12:00", &[]);
    }

    #[test]
    fn what_cannot_be_read_is_reported() {
        check("", "", &[]);
        check("Lun 9-12", "", &["Lun 9-12"]);
        check("su appuntamento", "", &["su", "appuntamento"]);
        check(
            "Dal 40 giugno al 2 luglio: Lun 9-12",
            "",
            &["Dal", "40", "giugno", "al", "2", "luglio", "Lun 9-12"],
        );
        check("Dal 1 al 2 giugno: Lun 18:00-9:00", "06-01/06-02", &["18:00-9:00", "Lun 18:00-9:00"]);
        check("Dal 1 al 2 giugno: Lun 25:00-26:00", "06-01/06-02", &["25:00", "Lun 25:00", "-", "26", "00"]);
        check("Dal 1 al 2 giugno: Lun", "06-01/06-02", &["Lun"]);
    }

    #[test]
    fn overlapping_times_are_noted() {
        let read = hours("Dal 1 al 2 giugno: Mer 12:00-18:00 e 17:30-21:00");
        assert!(matches!(read.diagnostics.as_slice(), [it] if matches!(it.outcome, Outcome::Note(_))));
    }
}

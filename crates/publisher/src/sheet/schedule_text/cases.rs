use super::*;
use domain::time::parse_date;

/// A Saturday.
const TODAY: &str = "2026-11-21";

/// A schedule in one line: frequency, weeks of the month, days, dates, times, period, excluded days, flags.
fn shown(it: &raw::Schedule) -> String {
    let mut parts: Vec<String> = it.repeat_frequency.iter().cloned().collect();
    if !it.by_month_week.is_empty() {
        parts.push(format!("{:?}", it.by_month_week).replace(' ', ""));
    }
    parts.extend(it.by_day.iter().cloned());
    parts.extend(it.dates.iter().cloned());
    if let (Some(from), Some(to)) = (&it.start_time, &it.end_time) {
        parts.push(format!("{from}-{to}"));
    }
    if it.start_date.is_some() || it.end_date.is_some() {
        let bound = |it: &Option<String>| it.clone().unwrap_or_default();
        parts.push(format!("{}..{}", bound(&it.start_date), bound(&it.end_date)));
    }
    parts.extend(it.except_date.iter().map(|it| format!("!{it}")));
    let flags = [
        (it.whole_day, "whole"),
        (it.during_opening_hours, "open"),
        (it.even_when_closed, "even-closed"),
        (it.school_terms_only == Some(true), "school"),
    ];
    parts.extend(flags.into_iter().filter(|it| it.0).map(|it| it.1.to_owned()));
    parts.join(" ")
}

/// Schedules parted by bars, then the notes in brackets.
fn outcome(read: &Read) -> String {
    let mut text = read.schedules.iter().map(shown).collect::<Vec<_>>().join(" | ");
    for (_, note) in &read.notes {
        text.push_str(&format!(" ({:?})", note.code));
    }
    text.trim().to_owned()
}

#[track_caller]
fn check_all(cases: &[(&str, &str)]) {
    let mut wrong = Vec::new();
    for (text, expected) in cases {
        let cells = Cells { when: (*text).to_owned(), ..Cells::default() };
        let read = outcome(&read(&cells, parse_date(TODAY).unwrap()));
        if read != *expected {
            wrong.push(format!("{text}\n  expected {expected}\n  read     {read}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

const WEEKDAYS: &[(&str, &str)] = &[
    ("mar e gio 10-11.30", "Tu Th 10:00-11:30"),
    ("Lunedì 10:00-12:00", "Mo 10:00-12:00"),
    ("LUN 10-12", "Mo 10:00-12:00"),
    ("dal lunedì al venerdì 9-12", "Mo Tu We Th Fr 09:00-12:00"),
    ("dal lunedì al venerdì dalle 9 alle 12", "Mo Tu We Th Fr 09:00-12:00"),
    ("da lun a ven ore 9-12", "Mo Tu We Th Fr 09:00-12:00"),
    ("lun-ven 9-12", "Mo Tu We Th Fr 09:00-12:00"),
    ("lun–ven, 9–12", "Mo Tu We Th Fr 09:00-12:00"),
    ("lun/mer/ven 17-18", "Mo We Fr 17:00-18:00"),
    ("lun, mer, ven: 17-18", "Mo We Fr 17:00-18:00"),
    ("tutti i giorni 9-18", "Mo Tu We Th Fr Sa Su 09:00-18:00"),
    ("ogni giorno dalle 9 alle 18", "Mo Tu We Th Fr Sa Su 09:00-18:00"),
    ("tutti i martedì 15-17", "Tu 15:00-17:00"),
    ("ogni martedì ore 15-17", "Tu 15:00-17:00"),
    ("il martedì dalle 15 alle 17", "Tu 15:00-17:00"),
    ("sabato e domenica 15-19", "Sa Su 15:00-19:00"),
    ("weekend 15-19", "Sa Su 15:00-19:00"),
    ("lun.-ven. 9-12", "Mo Tu We Th Fr 09:00-12:00"),
    ("Mar. 14,45 - 17:45", "Tu 14:45-17:45"),
    ("gio h 9.30/11", "Th 09:30-11:00"),
    ("gio h. 9.30 / 11.00", "Th 09:30-11:00"),
    ("ven dalle ore 15 alle ore 17", "Fr 15:00-17:00"),
    ("ven dalle 15,30 alle 17,30", "Fr 15:30-17:30"),
    ("ore 15-17 mercoledì", "We 15:00-17:00"),
    ("dalle 10 alle 12 il lunedì e il giovedì", "Mo Th 10:00-12:00"),
    ("sab 20-24", "Sa 20:00-24:00"),
    ("sab 20:00-24:00", "Sa 20:00-24:00"),
    ("sab 21-00:00", "Sa 21:00-24:00"),
    ("mer 9-12", "We 09:00-12:00"),
    ("mer 9/12", "We 09:00-12:00"),
    ("lunedì mattina 9-12", "Mo 09:00-12:00"),
    ("mar pomeriggio 3-5", "Tu 15:00-17:00"),
    ("gio 9h30-11h", "Th 09:30-11:00"),
    ("martedi' e giovedi' 10-11", "Tu Th 10:00-11:00"),
    ("lun - mer - ven 10-11", "Mo We Fr 10:00-11:00"),
    ("lun e mer 10-11 (solo periodo scolastico)", "Mo We 10:00-11:00 school"),
    ("tutti i giorni tranne il lunedì 9-12", "Tu We Th Fr Sa Su 09:00-12:00"),
    ("tutti i giorni escluso domenica, 9-12", "Mo Tu We Th Fr Sa 09:00-12:00"),
    ("feriali 9-12", "Mo Tu We Th Fr 09:00-12:00 (Mended)"),
    ("mercoldì 10-11", "We 10:00-11:00 (Mended)"),
    ("giovdi e sabto 10-11", "Th Sa 10:00-11:00 (Mended) (Mended)"),
];

const SEVERAL: &[(&str, &str)] = &[
    ("lun 10-12 e gio 15-17", "Mo 10:00-12:00 | Th 15:00-17:00"),
    ("lun 10-12; gio 15-17", "Mo 10:00-12:00 | Th 15:00-17:00"),
    ("lun 10-12\ngio 15-17", "Mo 10:00-12:00 | Th 15:00-17:00"),
    ("lun 10-12, gio 15-17", "Mo 10:00-12:00 | Th 15:00-17:00"),
    ("lun 10-12 / gio 15-17", "Mo 10:00-12:00 | Th 15:00-17:00"),
    ("lun 10-12 gio 15-17 sab 9-11", "Mo 10:00-12:00 | Th 15:00-17:00 | Sa 09:00-11:00"),
    ("ore 10-12 lun, ore 15-17 gio", "Mo 10:00-12:00 | Th 15:00-17:00"),
    ("lun 9-10 / 10-11", "Mo 09:00-10:00 | Mo 10:00-11:00"),
    ("lun 9-12 e 15-18", "Mo 09:00-12:00 | Mo 15:00-18:00"),
    ("lun e mer 9-12, 15-18; ven 9-12", "Mo We 09:00-12:00 | Mo We 15:00-18:00 | Fr 09:00-12:00"),
    ("dal lunedì al giovedì 9-12 e il sabato 15-18", "Mo Tu We Th 09:00-12:00 | Sa 15:00-18:00"),
    ("mar mattina e gio 15-17", "Tu | Th 15:00-17:00 (HourUnknown)"),
];

const MONTHLY: &[(&str, &str)] = &[
    ("ogni 2° lunedì", "P1M [2] Mo (HourUnknown)"),
    ("ogni 2° lunedì 15-17", "P1M [2] Mo 15:00-17:00"),
    ("ogni secondo lunedì del mese ore 15-17", "P1M [2] Mo 15:00-17:00"),
    ("primo e terzo sabato del mese 10-12", "P1M [1,3] Sa 10:00-12:00"),
    ("il primo e il terzo sabato del mese, 10-12", "P1M [1,3] Sa 10:00-12:00"),
    ("1° e 3° sab. 10-12", "P1M [1,3] Sa 10:00-12:00"),
    ("1º e 3º sabato del mese 10-12", "P1M [1,3] Sa 10:00-12:00"),
    ("ultimo venerdì 20.30-23", "P1M [-1] Fr 20:30-23:00"),
    ("l'ultimo venerdì del mese dalle 20.30 alle 23", "P1M [-1] Fr 20:30-23:00"),
    ("ogni primo martedì 10-12", "P1M [1] Tu 10:00-12:00"),
    ("prima domenica del mese 15-18", "P1M [1] Su 15:00-18:00"),
    ("primo lunedì 10-12 e terzo giovedì 15-17", "P1M [1] Mo 10:00-12:00 | P1M [3] Th 15:00-17:00"),
    ("primo lunedì e terzo giovedì 15-17", "P1M [1] Mo 15:00-17:00 | P1M [3] Th 15:00-17:00"),
    ("1° mar del mese 10-12", "P1M [1] Tu 10:00-12:00"),
    ("un lunedì al mese 10-12", "(WordsUnread) (MonthWeekNeeded)"),
    ("mensile, il giovedì", "(HourUnknown) (MonthWeekNeeded)"),
];

const FORTNIGHTLY: &[(&str, &str)] = &[
    ("ogni due settimane, mercoledì 15-17 dal 7/1", "P2W We 15:00-17:00 2027-01-13.."),
    ("mercoledì 15-17 a settimane alterne dal 7/1", "P2W We 15:00-17:00 2027-01-13.."),
    ("a settimane alterne dal 7/10, lun 10-12", "P2W Mo 10:00-12:00 2026-10-12.."),
    ("ogni 3 settimane il lun 10-12 dal 11/1/2027", "P3W Mo 10:00-12:00 2027-01-11.."),
    ("ogni 15 giorni il giovedì 10-12 dal 14/1", "P2W Th 10:00-12:00 2027-01-14.."),
    ("ogni 2 lunedì 10-12 dal 11 gennaio", "P2W Mo 10:00-12:00 2027-01-11.."),
    ("a settimane alterne lun 10-12", "(FirstDayNeeded)"),
];

const PERIODS: &[(&str, &str)] = &[
    ("mar 10-11 dal 7/1 al 30/5", "Tu 10:00-11:00 2027-01-07..2027-05-30"),
    ("dal 7/1 al 30/5 mar 10-11", "Tu 10:00-11:00 2027-01-07..2027-05-30"),
    ("mar 10-11 dal 15 settembre 2026 al 12 giugno 2027", "Tu 10:00-11:00 2026-09-15..2027-06-12"),
    ("mar 10-11 fino al 30 maggio", "Tu 10:00-11:00 ..2027-05-30"),
    ("mar 10-11 da ottobre a maggio", "Tu 10:00-11:00 2026-10-01..2027-05-31"),
    ("mar 10-11 (ottobre-maggio)", "Tu 10:00-11:00 2026-10-01..2027-05-31"),
    ("mar 10-11 dal 1° ottobre", "Tu 10:00-11:00 2026-10-01.."),
    ("mar 10-11 dall'8 gennaio al 26 marzo", "Tu 10:00-11:00 2027-01-08..2027-03-26"),
    ("mar 10-11 dal 5 al 19 luglio", "Tu 10:00-11:00 2027-07-05..2027-07-19"),
    ("mar 10-11 dal 07.01.27 al 30.05.27", "Tu 10:00-11:00 2027-01-07..2027-05-30"),
    ("mar 10-11 a dicembre", "Tu 10:00-11:00 2026-12-01..2026-12-31"),
    ("mar 10-11 dal 20/12 al 10/1", "Tu 10:00-11:00 2026-12-20..2027-01-10"),
    ("mar 10-11 sino al 28 febbraio", "Tu 10:00-11:00 ..2027-02-28"),
    ("dal 5 all'8 dicembre dalle 10 alle 18", "Mo Tu We Th Fr Sa Su 10:00-18:00 2026-12-05..2026-12-08"),
    ("mar 10-11 dal 1/3/2026 al 1/6/2026", "Tu 10:00-11:00 2026-03-01..2026-06-01 (AllOver)"),
    ("dal lunedì 11 gennaio, mar 10-11", "Tu 10:00-11:00 2027-01-11.."),
];

const DATES: &[(&str, &str)] = &[
    ("12/3, 19/3 e 26/3 ore 16-18", "2027-03-12 2027-03-19 2027-03-26 16:00-18:00"),
    ("il 5 dicembre dalle 10 alle 12", "2026-12-05 10:00-12:00"),
    ("il 5 dicembre dalle 10", "2026-12-05 (EndTimeMissing)"),
    ("sabato 5 dicembre 10-12", "2026-12-05 10:00-12:00"),
    ("sabato 5/12/2026, 10-12", "2026-12-05 10:00-12:00"),
    ("sab 5/12 ore 10-12", "2026-12-05 10:00-12:00"),
    ("3, 10 e 17 dicembre ore 15-17", "2026-12-03 2026-12-10 2026-12-17 15:00-17:00"),
    ("5-12-2026 10-12", "2026-12-05 10:00-12:00"),
    ("2026-12-05 10:00-12:00", "2026-12-05 10:00-12:00"),
    ("18 dicembre e 8 gennaio 21-23", "2026-12-18 2027-01-08 21:00-23:00"),
    ("1° maggio 2027 tutto il giorno", "2027-05-01 whole"),
    ("il 5.12 ore 10-12", "2026-12-05 10:00-12:00"),
    ("mer 9/12 ore 10-12", "2026-12-09 10:00-12:00"),
    ("sab 5 dicembre 10-12 e dom 6 dicembre 15-17", "2026-12-05 10:00-12:00 | 2026-12-06 15:00-17:00"),
    ("5 novembre 10-12", "2026-11-05 10:00-12:00 (AllOver)"),
    ("lun 10-12, anche il 5/12", "Mo 2026-12-05 10:00-12:00"),
    ("lun 10-12, anche il 5/12 ore 15-17", "Mo 10:00-12:00 | 2026-12-05 15:00-17:00"),
];

const EXCEPTIONS: &[(&str, &str)] = &[
    ("mar 10-11 escluso 8/12", "Tu 10:00-11:00 !2026-12-08"),
    ("mar 10-11 escluso l'8 dicembre", "Tu 10:00-11:00 !2026-12-08"),
    ("mar 10-11 escluso 8/12 e dal 24/12 al 6/1", "Tu 10:00-11:00 !2026-12-08 !2026-12-29 !2027-01-05"),
    ("mar 10-11 tranne 24/12-6/1", "Tu 10:00-11:00 !2026-12-29 !2027-01-05"),
    ("gio 10-11 sospeso il 24 e 31 dicembre", "Th 10:00-11:00 !2026-12-24 !2026-12-31"),
    ("mar 10-11 escluso festivi", "Tu 10:00-11:00"),
    ("mar 10-11 anche festivi", "Tu 10:00-11:00 even-closed"),
    ("ven 10-11 tranne Natale e Capodanno", "Fr 10:00-11:00 !2026-12-25 !2027-01-01"),
    ("mar 10-11 escluse le vacanze scolastiche", "Tu 10:00-11:00 school"),
    ("lun 10-11 escluso 8/12", "Mo 10:00-11:00 (ExclusionUseless)"),
    ("mar 10-11 tranne quando piove", "(ExclusionUnread)"),
    ("12/3, 19/3 e 26/3 ore 16-18 escluso 19/3", "2027-03-12 2027-03-26 16:00-18:00"),
];

const WITHOUT_HOUR: &[(&str, &str)] = &[
    ("mer mattina", "We (HourUnknown)"),
    ("il sabato pomeriggio", "Sa (HourUnknown)"),
    ("lun, mer e ven", "Mo We Fr (HourUnknown)"),
    ("mer ore 15", "We (EndTimeMissing)"),
    ("mer alle 15", "We (EndTimeMissing)"),
    ("mer fino alle 18", "We (HourUnknown)"),
    ("negli orari di apertura", "open"),
    ("tutti i giorni, negli orari di apertura", "Mo Tu We Th Fr Sa Su open"),
    ("sabato tutto il giorno", "Sa whole"),
    ("", "(WhenMissing)"),
    ("da definire", "(WhenMissing)"),
    ("su appuntamento", "(WhenMissing)"),
    ("-", "(WhenMissing)"),
];

const HOPELESS: &[(&str, &str)] = &[
    ("quando capita", "(WhenUnread)"),
    ("boh", "(WhenUnread)"),
    ("10-12", "(DayMissing)"),
    ("ore 10-12", "(DayMissing)"),
    ("il 31/02 ore 10-12", "(DateImpossible)"),
    ("31/02 10-12", "(DateImpossible)"),
    ("dal 31/02 al 30/5 lun 10-12", "(DateImpossible)"),
    ("29 febbraio 2027 10-12", "(DateImpossible)"),
    ("mar 10-11 escluso 31/11", "(DateImpossible)"),
    ("lun 25:00-26:00", "(TimeImpossible)"),
    ("lun 10.75-12", "(TimeImpossible)"),
    ("lun 17-15", "(EndsBeforeBegins)"),
    ("lun 10-10", "(EndsBeforeBegins)"),
    ("sabato 6 dicembre 10-12", "(WeekdayContradicts)"),
    ("lun 10-11 dal 5/6/2027 al 1/1/2027", "(EndsBeforeBegins)"),
    ("lun 10-12 con merenda", "Mo 10:00-12:00 (WordsUnread)"),
];

#[test]
fn everyday_italian() {
    let all = [WEEKDAYS, SEVERAL, MONTHLY, FORTNIGHTLY, PERIODS, DATES, EXCEPTIONS, WITHOUT_HOUR, HOPELESS]
        .concat();
    assert!(all.len() >= 140, "{} cases", all.len());
    check_all(&all);
}

#[track_caller]
fn check_cells(when: &str, hours: &str, period: &str, except: &str, also: &str, expected: &str) {
    let [when, hours, period, except, also] = [when, hours, period, except, also].map(str::to_owned);
    let read = read(&Cells { when, hours, period, except, also }, parse_date(TODAY).unwrap());
    assert_eq!(outcome(&read), expected);
}

#[test]
fn columns_of_their_own() {
    check_cells("lun e gio", "10-12", "", "", "", "Mo Th 10:00-12:00");
    check_cells("lun e gio", "9/12", "7/1 - 30/5", "", "", "Mo Th 09:00-12:00 2027-01-07..2027-05-30");
    check_cells("lun e gio", "lun 10-12; gio 15-17", "", "", "", "Mo 10:00-12:00 | Th 15:00-17:00");
    check_cells(
        "lun",
        "10-12",
        "dal 07/01/2027 al 30/05/2027",
        "",
        "",
        "Mo 10:00-12:00 2027-01-07..2027-05-30",
    );
    check_cells("lun", "10-12", "ottobre - maggio", "", "", "Mo 10:00-12:00 2026-10-01..2027-05-31");
    check_cells("lun", "10-12", "fino al 30/5", "", "", "Mo 10:00-12:00 ..2027-05-30");
    check_cells("lun", "10-12", "", "7/12 e 21/12", "", "Mo 10:00-12:00 !2026-12-07 !2026-12-21");
    check_cells("lun", "10-12", "", "dal 24/12 al 6/1", "", "Mo 10:00-12:00 !2026-12-28 !2027-01-04");
    check_cells("lun", "10-12", "", "", "5/12", "Mo 2026-12-05 10:00-12:00");
    check_cells("lun", "10-12", "", "", "5/12 ore 15-17", "Mo 10:00-12:00 | 2026-12-05 15:00-17:00");
    check_cells("lun 10-12", "15-17", "", "", "", "Mo 10:00-12:00 (WordsUnread)");
    check_cells("lun 10-12", "10-12", "", "", "", "Mo 10:00-12:00");
    check_cells("lun", "10:00", "", "", "", "Mo (EndTimeMissing)");
    check_cells("05/12/2026", "10:00-12:00", "", "", "", "2026-12-05 10:00-12:00");
    check_cells("46361", "10-12", "", "", "", "2026-12-05 10:00-12:00");
    check_cells("lun", "10-12", "boh", "", "", "(PeriodUnread)");
    check_cells("lun", "10-12", "", "boh", "", "(ExclusionUnread)");
    check_cells("lun", "tutto il giorno", "", "", "", "Mo whole");
    check_cells("lun", "mattina", "", "", "", "Mo (HourUnknown)");
}

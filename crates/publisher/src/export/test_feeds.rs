//! Feeds for the tests of exports: fixed places, activities with any times.

use proptest::prelude::*;

use crate::describe::iso;
use domain::catalogue::Catalogue;
use domain::time::parse_date;
use feed::{Loader, raw};

/// Two places, one with hours, one of whose holidays nobody has said anything.
pub const PLACES: &str = r#"[{"id":"zara","type":"ex-cam","name":"Zara","address":"via Zara 1, scala; B","sources":[],
    "geo":{"latitude":45.5,"longitude":9.25},"publicHolidays":"closed",
    "openingHours":[{"validThrough":"2027-06-30","slots":[
        {"byDay":["Mo","Tu","Sa"],"opens":"09:00","closes":"12:00"},{"byDay":["Mo"],"opens":"15:00","closes":"18:00"}]}],
    "closures":[{"validFrom":"2027-02-08","validThrough":"2027-02-14"}]},
    {"id":"feltre","type":"ex-cam","name":"Feltre","sources":[],
    "closures":[{"validFrom":"2027-03-01","validThrough":"2027-03-01","disputed":true}]}]"#;

/// A feed of 1 September 2026 without findings.
pub fn feed(places: &str, activities: &str) -> Catalogue {
    let manifest = r#"{"format":"1.0","sample":true,"publisher":"P","dateModified":"2026-09-01",
        "schoolHolidays":[{"validFrom":"2026-12-23","validThrough":"2027-01-06"}],"sources":[],"parts":[]}"#;
    let (mut loader, _) = Loader::new(manifest).unwrap();
    for (kind, json) in [("places", places), ("activities", activities)] {
        let part = raw::Part { kind: kind.to_owned(), url: kind.to_owned(), ..raw::Part::default() };
        loader.read(&part, json).unwrap();
    }
    let (catalogue, findings) = loader.finish().unwrap();
    assert!(findings.is_empty(), "{findings:?}");
    catalogue
}

/// The JSON of a schedule that has a first day.
pub fn schedules() -> impl Strategy<Value = String> {
    let days = proptest::sample::subsequence(vec!["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"], 1..4);
    let how = prop_oneof![
        Just(String::new()),
        (2u8..5).prop_map(|it| format!(r#""repeatFrequency":"P{it}W","#)),
        proptest::sample::subsequence(vec![1, 2, 3, 4, 5, -1], 1..3)
            .prop_map(|it| format!(r#""repeatFrequency":"P1M","byMonthWeek":{it:?},"#)),
    ];
    let day = |it: i32| iso(parse_date("2026-06-01").unwrap() + time::Duration::days(it.into()));
    let dates = proptest::collection::vec(0..500i32, 0..6);
    let bounds = (0..300i32, proptest::option::of(0..400i32));
    (days, how, bounds, dates.clone(), dates, 5u8..22, 0u8..3, any::<[bool; 2]>()).prop_map(
        move |(days, how, (first, length), extra, except, hour, timing, flags)| {
            let list = |it: Vec<i32>| it.into_iter().map(day).collect::<Vec<_>>();
            let end = length.map(|it| format!(r#""endDate":"{}","#, day(first + it))).unwrap_or_default();
            let time = match timing {
                0 => r#""wholeDay":true"#.to_owned(),
                1 => r#""evenWhenClosed":false"#.to_owned(),
                _ => format!(r#""startTime":"{hour:02}:15","endTime":"{:02}:45""#, hour + 1),
            };
            format!(
                r#"{{{how}{end}"byDay":{days:?},"startDate":"{}","dates":{:?},"exceptDate":{:?},{time}{},"schoolTermsOnly":{}}}"#,
                day(first), list(extra), list(except),
                if flags[0] { r#","evenWhenClosed":true"# } else { "" }.replace(if timing == 1 { r#","evenWhenClosed":true"# } else { "\u{0}" }, ""),
                flags[1],
            )
        },
    )
}

/// The JSON of some cancelled and moved days, one after the other with commas.
pub fn changes() -> impl Strategy<Value = String> {
    let day = |it: i32| iso(parse_date("2026-09-01").unwrap() + time::Duration::days(it.into()));
    let change =
        (0..360i32, proptest::option::of(0..360i32), any::<bool>()).prop_map(move |(date, to, timed)| {
            let time = if timed { r#","startTime":"13:00","endTime":"14:00""# } else { "" };
            match to {
                None => format!(r#"{{"date":"{}","eventStatus":"cancelled"}}"#, day(date)),
                Some(to) => {
                    format!(
                        r#"{{"date":"{}","eventStatus":"moved","newDate":"{}"{time}}}"#,
                        day(date),
                        day(to)
                    )
                }
            }
        });
    proptest::collection::vec(change, 0..8).prop_map(|it| it.join(","))
}

/// Often none, or a last day before, within or after the window.
pub fn valid_through() -> impl Strategy<Value = String> {
    let first = parse_date("2025-06-01").unwrap();
    let day = move |it: i32| iso(first + time::Duration::days(it.into()));
    proptest::option::of(0..1_000i32)
        .prop_map(move |it| it.map(|it| format!(r#""validThrough":"{}","#, day(it))).unwrap_or_default())
}

use std::collections::BTreeSet;

use proptest::prelude::*;
use rrule::RRuleSet;

use super::*;
use crate::export::series::Window;
use crate::export::test_feeds::{PLACES, changes, feed, schedules, valid_through};
use domain::catalogue::Catalogue;
use domain::time::{Occurrence, OccurrenceStatus, Reason, Span, TimeOfDay};

/// A day of a calendar with the local times between which something takes place, none for the whole day, and the value
/// of `STATUS`.
type Time = (String, Option<(String, String)>, String);

fn ics_of(catalogue: &Catalogue, place: &str) -> String {
    let exported = export(catalogue);
    exported.files.into_iter().find(|it| it.0 == place).unwrap().1
}

/// The properties of each event, unfolded.
fn events(ics: &str) -> Vec<Vec<(String, String)>> {
    let text = ics.replace("\r\n ", "");
    let mut events = Vec::new();
    for line in text.lines() {
        match (line, events.last_mut()) {
            ("BEGIN:VEVENT", _) => events.push(Vec::new()),
            (line, Some(event)) => {
                event.extend(line.split_once(':').map(|it| (it.0.to_owned(), it.1.to_owned())))
            }
            _ => {}
        }
    }
    events
}

fn property<'a>(event: &'a [(String, String)], name: &str) -> Option<(&'a str, &'a str)> {
    event.iter().find(|it| it.0.split(';').next() == Some(name)).map(|it| (it.0.as_str(), it.1.as_str()))
}

/// A value as day and time of day.
fn local(value: &str) -> (String, Option<String>) {
    (value[..8].to_owned(), value.get(9..13).map(str::to_owned))
}

/// The times that a calendar program shows, worked out by the crate rrule with the real data of the zone.
fn shown(ics: &str) -> BTreeSet<Time> {
    let events = events(ics);
    let mut shown = BTreeSet::new();
    for event in &events {
        let (_, start) = property(event, "DTSTART").unwrap();
        let (_, end) = property(event, "DTEND").unwrap();
        let status = property(event, "STATUS").unwrap().1;
        let to = local(end).1;
        let time = |day: String, from: Option<String>| (day, from.zip(to.clone()), status.to_owned());
        if property(event, "RECURRENCE-ID").is_some() {
            let (day, from) = local(start);
            shown.insert(time(day, from));
            continue;
        }
        let uid = property(event, "UID").unwrap();
        let replaced: BTreeSet<_> = events
            .iter()
            .filter(|it| property(it, "UID") == Some(uid))
            .filter_map(|it| Some(local(property(it, "RECURRENCE-ID")?.1)))
            .collect();
        for (day, from) in expand(event, start) {
            if !replaced.contains(&(day.clone(), from.clone())) {
                shown.insert(time(day, from));
            }
        }
    }
    shown
}

fn expand(event: &[(String, String)], start: &str) -> Vec<(String, Option<String>)> {
    let mut text = String::new();
    for name in ["DTSTART", "RRULE", "EXDATE", "RDATE"] {
        let Some((name, value)) = property(event, name) else { continue };
        // The crate knows days without a time only as midnights.
        let name = name.replace(";VALUE=DATE", ";TZID=Europe/Rome");
        let days =
            value.split(',').map(|it| if it.len() == 8 { format!("{it}T000000") } else { it.to_owned() });
        let value = if name == "RRULE" {
            let day_only = value.split("UNTIL=").nth(1).is_some_and(|it| it.as_bytes()[8] == b';');
            if day_only { value.replace(";WKST", "T120000Z;WKST") } else { value.to_owned() }
        } else {
            days.collect::<Vec<_>>().join(",")
        };
        text.push_str(&format!("{name}:{value}\n"));
    }
    if property(event, "RRULE").is_none() && property(event, "RDATE").is_none() {
        return vec![local(start)];
    }
    let mut all: BTreeSet<_> = BTreeSet::new();
    // A first day without a rule is one of the days too; the crate takes it for the rule's anchor only.
    if property(event, "RRULE").is_none() {
        all.insert(local(start));
    }
    let set: RRuleSet = text.parse().unwrap_or_else(|it| panic!("{it}\n{text}"));
    let result = set.all(2_000);
    assert!(!result.limited);
    let whole_day = start.len() == 8;
    all.extend(result.dates.iter().map(|it| {
        let day = it.format("%Y%m%d").to_string();
        (day, (!whole_day).then(|| it.format("%H%M").to_string()))
    }));
    all.into_iter().collect()
}

/// The times that the portal shows for each day of the window.
fn told(catalogue: &Catalogue) -> BTreeSet<Time> {
    let window = Window::of(catalogue);
    let activity = &catalogue.activities[0];
    let calendar = catalogue.calendar_of(activity);
    let mut day = if activity
        .schedules
        .iter()
        .any(|it| it.recurrence.rule.as_ref().is_some_and(|it| it.first.is_none()))
    {
        window.today
    } else {
        window.first
    };
    let mut told = BTreeSet::new();
    while day <= window.last {
        told.extend(activity.on(day, calendar).into_iter().filter(is_published).map(|it| {
            let clock = |it: TimeOfDay| format!("{:02}{:02}", it.hour() % 24, it.minute());
            let time = match it.time {
                Span::Between(from, to) => Some((clock(from), clock(to))),
                Span::WholeDay | Span::Unknown => None,
            };
            (writer::basic(day), time, status(it.state).to_owned())
        }));
        day = day.next_day().unwrap();
    }
    told
}

/// Hours that nobody published can't be written into a calendar.
fn is_published(it: &Occurrence) -> bool {
    it.state != OccurrenceStatus::Tentative(Reason::HoursUnknown)
}

fn status(state: OccurrenceStatus) -> &'static str {
    match state {
        OccurrenceStatus::Confirmed => "CONFIRMED",
        OccurrenceStatus::Tentative(_) => "TENTATIVE",
        OccurrenceStatus::Cancelled(_) => "CANCELLED",
    }
}

/// A calendar and the portal show the same times in the same states. Of those that don't take place a calendar may show
/// fewer: most are left out.
#[track_caller]
fn check_same(catalogue: &Catalogue, ics: &str) {
    let is_off = |it: &Time| it.2 == "CANCELLED";
    let (shown_off, shown): (BTreeSet<_>, BTreeSet<_>) = shown(ics).into_iter().partition(is_off);
    let (told_off, told): (BTreeSet<_>, BTreeSet<_>) = told(catalogue).into_iter().partition(is_off);
    assert_eq!(shown, told, "{ics}");
    assert!(shown_off.is_subset(&told_off), "{shown_off:?} {told_off:?} {ics}");
}

#[track_caller]
fn check(activity: &str) -> String {
    let activity =
        format!(r#"[{{"id":"a","name":"A","about":[],"sources":[],"location":"zara",{activity}}}]"#);
    let catalogue = feed(PLACES, &activity);
    let ics = ics_of(&catalogue, "zara.ics");
    check_same(&catalogue, &ics);
    assert!(ics.ends_with("\r\n") && !ics.replace("\r\n", "").contains(['\r', '\n']));
    assert!(ics.split("\r\n").all(|it| it.len() <= 75));
    ics
}

#[test]
fn a_weekly_course_stays_at_ten_on_both_sides_of_the_changes_of_the_clock() {
    let ics = check(r#""eventSchedule":[{"byDay":["Sa","Su"],"startTime":"10:00","endTime":"11:30"}]"#);
    assert!(ics.contains("DTSTART;TZID=Europe/Rome:20260905T100000\r\n"), "{ics}");
    let all = shown(&ics);
    for day in ["20261024", "20261025", "20261031", "20270327", "20270403"] {
        let time = Some(("1000".to_owned(), "1130".to_owned()));
        assert!(all.contains(&(day.to_owned(), time, "CONFIRMED".to_owned())), "{day}");
    }
    // Easter of 2027 falls on the very day of the change, and the house keeps holidays.
    assert!(!all.iter().any(|it| it.0 == "20270328"));
}

#[test]
fn rules_and_what_they_leave_out() {
    let monthly = check(
        r#""eventSchedule":[{"repeatFrequency":"P1M","byMonthWeek":[2,-1],"byDay":["Mo","Fr"],"startTime":"20:30",
            "endTime":"24:00","dates":["2026-12-05","2026-09-02"],"exceptDate":["2026-10-12"]}]"#,
    );
    assert!(monthly.contains("BYDAY=2MO,-1MO,2FR,-1FR"), "{monthly}");
    assert!(monthly.contains("RDATE;TZID=Europe/Rome:20261205T203000"), "{monthly}");
    let twice = check(
        r#""eventSchedule":[{"repeatFrequency":"P2W","byDay":["Th","Tu"],"startDate":"2026-10-08",
            "endDate":"2027-05-30","startTime":"08:00","endTime":"09:00","schoolTermsOnly":true}]"#,
    );
    assert!(twice.contains("INTERVAL=2;UNTIL=20270520T060000Z;WKST=MO;BYDAY=TH,TU"), "{twice}");
}

#[test]
fn days_without_a_time_and_opening_hours() {
    let unknown = check(r#""eventSchedule":[{"byDay":["We"]}]"#);
    assert!(
        unknown.contains("DTSTART;VALUE=DATE:20260902") && unknown.contains("Orario da chiedere."),
        "{unknown}"
    );
    check(r#""eventSchedule":[{"wholeDay":true,"dates":["2026-12-05","2026-12-06"]}]"#);
    let open = check(
        r#""eventSchedule":[{"duringOpeningHours":true}],"changes":[{"date":"2026-10-05","eventStatus":"cancelled"},
            {"date":"2026-10-12","eventStatus":"moved","newDate":"2026-10-14"},
            {"date":"2026-10-19","eventStatus":"moved","location":"feltre"}]"#,
    );
    assert!(open.contains("UID:a-0-0900-1200@case-di-quartiere"), "{open}");
}

#[test]
fn single_times_that_differ() {
    let ics = check(
        r#""eventSchedule":[{"byDay":["Mo"],"startTime":"10:00","endTime":"11:00"},
            {"byDay":["Mo"],"startTime":"16:00","endTime":"17:00"}],
        "changes":[{"date":"2026-10-05","eventStatus":"cancelled"},
            {"date":"2026-10-12","eventStatus":"moved","newDate":"2026-10-14"},
            {"date":"2026-10-15","eventStatus":"moved","newDate":"2026-10-16","startTime":"09:00","endTime":"10:00"},
            {"date":"2026-12-07","eventStatus":"moved","startTime":"12:00","endTime":"13:00","location":"feltre"}]"#,
    );
    assert!(ics.contains("RECURRENCE-ID;TZID=Europe/Rome:20261005T100000"), "{ics}");
    assert!(ics.contains("LOCATION:Feltre\r\n"), "{ics}");
    // A fixed time and opening hours of one day are moved together, each with its own time.
    check(
        r#""eventSchedule":[{"byDay":["Mo"],"startTime":"13:00","endTime":"14:00"},
            {"byDay":["Mo"],"duringOpeningHours":true}],
        "changes":[{"date":"2026-10-12","eventStatus":"moved","newDate":"2026-10-14"}]"#,
    );
    let cancelled = check(
        r#""eventStatus":"cancelled","eventSchedule":[{"byDay":["Mo"],"startTime":"10:00","endTime":"11:00"}]"#,
    );
    assert!(cancelled.contains("STATUS:CANCELLED"), "{cancelled}");
}

#[test]
fn holidays_of_which_nobody_has_said_are_tentative() {
    let activity = r#"[{"id":"a","name":"A","about":[],"sources":[],"location":"feltre",
        "eventSchedule":[{"byDay":["Mo"],"startTime":"10:00","endTime":"11:00"}]}]"#;
    let ics = ics_of(&feed(PLACES, activity), "feltre.ics");
    let doubtful: Vec<_> = events(&ics)
        .iter()
        .filter(|it| property(it, "STATUS").unwrap().1 == "TENTATIVE")
        .filter_map(|it| Some(property(it, "RECURRENCE-ID")?.1.to_owned()))
        .collect();
    assert_eq!(doubtful, ["20261207T100000", "20270301T100000", "20270329T100000"]);
}

#[test]
fn what_is_outdated_is_tentative() {
    let ics = check(
        r#""validThrough":"2026-12-31","eventSchedule":[{"repeatFrequency":"P2W","byDay":["Mo","Fr"],
            "startDate":"2026-09-14","startTime":"10:00","endTime":"11:00","dates":["2026-11-04","2027-03-03"]}]"#,
    );
    let events = events(&ics);
    let of = |uid: &str| events.iter().filter(|it| property(it, "UID").unwrap().1 == uid).collect::<Vec<_>>();
    let (before, after) = (of("a-0@case-di-quartiere"), of("a-0-o@case-di-quartiere"));
    assert_eq!(property(before[0], "STATUS").unwrap().1, "CONFIRMED");
    assert!(property(before[0], "RRULE").unwrap().1.contains("UNTIL=20261221T090000Z"), "{ics}");
    assert_eq!(property(after[0], "STATUS").unwrap().1, "TENTATIVE");
    assert_eq!(property(after[0], "DTSTART").unwrap().1, "20270104T100000");
    assert!(
        property(after[0], "DESCRIPTION").unwrap().1.starts_with("Non sappiamo se l'attività continua"),
        "{ics}"
    );
    // Nothing else is written of it: the second series needs no exceptions for being outdated.
    assert_eq!(after.len(), 1, "{ics}");
}

#[test]
fn what_was_outdated_before_the_window_is_tentative() {
    let ics = check(
        r#""validThrough":"2025-01-31","eventSchedule":[
            {"byDay":["Tu"],"startTime":"10:00","endTime":"11:00"},{"byDay":["Mo"],"duringOpeningHours":true}]"#,
    );
    assert!(ics.contains("STATUS:TENTATIVE") && !ics.contains("STATUS:CONFIRMED"), "{ics}");
}

#[test]
fn hours_that_nobody_published_are_left_out_on_holidays_too() {
    let activity = r#"[{"id":"a","name":"A","about":[],"sources":[],"location":"feltre",
        "eventSchedule":[{"duringOpeningHours":true}]}]"#;
    let catalogue = feed(PLACES, activity);
    assert_eq!(export(&catalogue).left_out, 1);
    assert!(!ics_of(&catalogue, "feltre.ics").contains("VEVENT"));
}

#[test]
fn text_of_the_feed_cannot_break_out() {
    let activity = r#"[{"id":"a","name":"<b>A</b>\r\nEND:VEVENT\u202e; x","about":[],"sources":[],
        "eventSchedule":[{"byDay":["Mo"],"startTime":"10:00","endTime":"11:00","evenWhenClosed":true}]},
        {"id":"b","name":"B","about":[],"sources":[]}]"#;
    let catalogue = feed(PLACES, activity);
    let ics = ics_of(&catalogue, NO_PLACE);
    assert_eq!(ics.matches("\r\nEND:VEVENT").count(), 1);
    assert!(ics.contains("SUMMARY:<b>A</b>\\nEND:VEVENT\\; x\r\n"), "{ics}");
    assert_eq!(export(&catalogue).left_out, 1);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(192))]

    /// A calendar program and the portal tell the same times in the same states, over a year and both changes of the clock.
    #[test]
    fn calendars_tell_what_the_portal_tells(
        schedules in proptest::collection::vec(schedules(), 1..3),
        changes in changes(),
        valid in valid_through(),
        status in prop_oneof![8 => Just("scheduled"), 1 => Just("cancelled"), 1 => Just("suspended")],
    ) {
        let schedules = schedules.join(",");
        check(&format!(
            r#"{valid}"eventStatus":"{status}","eventSchedule":[{schedules}],"changes":[{changes}]"#
        ));
    }
}

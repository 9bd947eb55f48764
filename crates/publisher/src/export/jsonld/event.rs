//! Activities for schema.org.

use std::collections::HashMap;

use serde_json::{Value, json};

use super::{Facts, clock, date, day, place_id};
use crate::export::ics::{Window, offset};
use crate::phrase::iso;
use domain::activity::{Activity, Attendance, Audience, Price, Status};
use domain::catalogue::Catalogue;
use domain::time::{
    Calendar, Date, Every, OccurrenceOverride, OccurrenceStatus, Rule, Schedule, TimeOfDay, Timing, WEEK,
};

/// An activity, with the single times that no rule tells as its sub-events.
pub fn event(feed: &Catalogue, topics: &HashMap<&str, &str>, window: Window, it: &Activity) -> Value {
    let calendar = feed.calendar_of(it);
    let schedules: Vec<_> =
        it.schedules.iter().filter_map(|one| schedule(it, one, calendar, window)).collect();
    let mut single: Vec<_> = it.schedules.iter().flat_map(|one| listed(it, one, calendar)).collect();
    single.extend(it.changes.iter().flat_map(|change| moved(it, change, calendar)));
    let about: Vec<_> = it.topics.iter().filter_map(|it| topics.get(it.as_str()).copied()).collect();
    let audience =
        it.audiences.iter().map(|it| json!({ "@type": "Audience", "audienceType": audience(*it) }));
    Facts::new("Event")
        .with("@id", format!("#activity-{}", it.id))
        .with("identifier", it.id.as_str())
        .with("name", it.name.as_str())
        .with("description", it.description.clone())
        .with("location", it.place.as_ref().map(|it| json!({ "@id": place_id(it) })))
        .with("eventStatus", status(it.status))
        .with("eventAttendanceMode", it.attendance.map(attendance))
        .with("eventSchedule", schedules)
        .with("subEvent", single)
        .with("isAccessibleForFree", free(it.price))
        .with("offers", offer(it.price))
        .with("audience", audience.collect::<Vec<_>>())
        .with("typicalAgeRange", ages(it))
        .with("inLanguage", it.languages.clone())
        .with("maximumAttendeeCapacity", it.capacity)
        .with("remainingAttendeeCapacity", it.places_left)
        .with("organizer", it.organizer.as_ref().map(|it| json!({ "@type": "Organization", "name": it })))
        .with("about", about)
        .done()
}

fn attendance(mode: Attendance) -> &'static str {
    match mode {
        Attendance::Offline => "https://schema.org/OfflineEventAttendanceMode",
        Attendance::Online => "https://schema.org/OnlineEventAttendanceMode",
        Attendance::Mixed => "https://schema.org/MixedEventAttendanceMode",
    }
}

/// The part of a schedule that comes again; `None` where it is a list of days only.
fn schedule(activity: &Activity, it: &Schedule, calendar: Calendar<'_>, window: Window) -> Option<Value> {
    let rule = it.recurrence.rule.as_ref()?;
    let days = if rule.days.is_empty() { &WEEK[..] } else { &rule.days };
    let (frequency, weeks) = match &rule.every {
        Every::Weeks(weeks) => (format!("P{weeks}W"), Vec::new()),
        Every::MonthWeeks(weeks) => ("P1M".to_owned(), weeks.clone()),
    };
    let (from, to) = times(it.timing);
    let facts = Facts::new("Schedule")
        .with("repeatFrequency", frequency)
        .with("byDay", days.iter().map(|it| day(*it)).collect::<Vec<_>>())
        .with("byMonthWeek", weeks)
        .with("startDate", date(rule.first))
        .with("endDate", date(rule.last))
        .with("startTime", from.map(clock))
        .with("endTime", to.map(clock))
        .with("exceptDate", left_out(activity, it, rule, calendar, window))
        .with("scheduleTimezone", "Europe/Rome");
    Some(facts.done())
}

/// The rule's days on which it doesn't take place: exceptions, closures, holidays, and what was cancelled or moved.
fn left_out(
    activity: &Activity,
    it: &Schedule,
    rule: &Rule,
    calendar: Calendar<'_>,
    window: Window,
) -> Vec<String> {
    let first = rule.first.map_or(window.today, |it| it.max(window.first));
    let next = |from: Option<Date>| it.recurrence.next_from(from?).filter(|it| *it <= window.last);
    let off = |day: &Date| {
        let changed = activity.changes.iter().rfind(|it| it.date == *day);
        match changed.map(|it| &it.to) {
            Some(_) => true,
            None => it.on(*day, calendar).iter().any(|it| matches!(it.state, OccurrenceStatus::Cancelled(_))),
        }
    };
    std::iter::successors(next(Some(first)), |it| next(it.next_day())).filter(off).map(iso).collect()
}

/// The days of a schedule that are listed one by one; schema.org's schedules know none.
fn listed(activity: &Activity, it: &Schedule, calendar: Calendar<'_>) -> Vec<Value> {
    let again = domain::time::Recurrence { rule: it.recurrence.rule.clone(), ..Default::default() };
    let alone = |day: &&Date| {
        !again.plans(**day)
            && !activity.changes.iter().any(|it| it.date == **day)
            && !it.on(**day, calendar).iter().any(|it| matches!(it.state, OccurrenceStatus::Cancelled(_)))
    };
    let (from, to) = times(it.timing);
    let single = |day: &Date| sub_event(activity, *day, from, to).done();
    it.recurrence.dates.iter().filter(alone).map(single).collect()
}

/// The times of a day that was moved, which they keep unless they get another.
fn moved(activity: &Activity, change: &OccurrenceOverride, calendar: Calendar<'_>) -> Vec<Value> {
    let Some(to) = &change.to else { return Vec::new() };
    let planned = activity.schedules.iter().filter(|it| !it.on(change.date, calendar).is_empty());
    let mut planned: Vec<_> = planned.map(|it| times(it.timing)).collect();
    if planned.is_empty() {
        planned.push((None, None));
    }
    if to.time.is_some() {
        planned.truncate(1);
    }
    let place = to.place.as_ref().or(activity.place.as_ref());
    let event = |before: (Option<TimeOfDay>, Option<TimeOfDay>)| {
        let (from, until) = to.time.map_or(before, |it| (Some(it.from), Some(it.to)));
        sub_event(activity, to.date, from, until)
            .with("previousStartDate", instant(change.date, before.0))
            .with("eventStatus", status_url("EventRescheduled"))
            .with("location", place.map(|it| json!({ "@id": place_id(it) })))
            .done()
    };
    planned.into_iter().map(event).collect()
}

fn sub_event(activity: &Activity, date: Date, from: Option<TimeOfDay>, to: Option<TimeOfDay>) -> Facts {
    let end = to.map(|it| instant(date, Some(it)));
    Facts::new("Event")
        .with("name", activity.name.as_str())
        .with("startDate", instant(date, from))
        .with("endDate", end)
}

/// `2026-12-05T10:00:00+01:00`, or the day alone.
fn instant(date: Date, time: Option<TimeOfDay>) -> String {
    match time {
        Some(time) => format!("{}T{}+{:02}:00", iso(date), clock(time), offset(date, time)),
        None => iso(date),
    }
}

fn times(timing: Timing) -> (Option<TimeOfDay>, Option<TimeOfDay>) {
    match timing {
        Timing::Fixed(from, to) => (Some(from), Some(to)),
        Timing::WholeDay | Timing::OpeningHours | Timing::Unknown => (None, None),
    }
}

fn status(status: Status) -> String {
    status_url(match status {
        Status::Scheduled | Status::Full => "EventScheduled",
        Status::Suspended => "EventPostponed",
        Status::Cancelled => "EventCancelled",
        Status::Moved => "EventRescheduled",
    })
}

fn status_url(word: &str) -> String {
    format!("https://schema.org/{word}")
}

/// Free with a card that costs something is neither yes nor no.
fn free(price: Price) -> Option<bool> {
    match price {
        Price::Free => Some(true),
        Price::Contribution(_) => Some(false),
        Price::Unknown | Price::WithCard(_) => None,
    }
}

fn offer(price: Price) -> Option<Value> {
    let (name, cents) = match price {
        Price::Unknown | Price::Free => return None,
        Price::WithCard(cents) => ("Tessera annuale della casa", cents),
        Price::Contribution(cents) => ("Contributo", cents),
    };
    let euro = cents.map(|it| format!("{}.{:02}", it / 100, it % 100));
    let currency = euro.as_ref().map(|_| "EUR");
    Some(Facts::new("Offer").with("name", name).with("price", euro).with("priceCurrency", currency).done())
}

fn audience(audience: Audience) -> &'static str {
    match audience {
        Audience::Older => "anziani",
        Audience::Adults => "adulti",
        Audience::Young => "giovani",
        Audience::Children => "bambini",
        Audience::Families => "famiglie",
        Audience::Carers => "chi assiste una persona",
        Audience::Newcomers => "persone arrivate da altri Paesi",
    }
}

/// `6-12`, `65-`.
fn ages(it: &Activity) -> Option<String> {
    let text = |it: Option<u8>| it.map(|it| it.to_string()).unwrap_or_default();
    let (min, max) = (text(it.ages.min), text(it.ages.max));
    if min.is_empty() && max.is_empty() {
        None
    } else {
        Some(format!("{}-{max}", if min.is_empty() { "0" } else { &min }))
    }
}

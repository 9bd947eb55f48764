//! Activities for schema.org.

use serde_json::{Value, json};

use super::{Facts, clock, date, day, place_id};
use crate::describe::iso;
use crate::export::ics::offset;
use crate::export::series::{OpeningTimes, Series, is_cancelled, series};
use crate::export::{Context, doubt, is_off};
use domain::activity::{Activity, Attendance, Audience, Price, Status, Strength};
use domain::time::{Date, Every, Occurrence, Span, TimeOfDay, WEEK};

/// An activity, with the single times that no rule tells as its sub-events.
pub fn event(context: &Context<'_>, it: &Activity) -> Value {
    let calendar = context.feed.calendar_of(it);
    let series = series(it, calendar, context.window, OpeningTimes::DayOnly);
    let schedules: Vec<_> = series.iter().filter_map(|series| schedule(context, it, series)).collect();
    let single: Vec<_> = series.iter().flat_map(|series| sub_events(context, it, series)).collect();
    let about: Vec<_> = it.topics.iter().filter_map(|it| context.topics.get(it.as_str()).copied()).collect();
    let everybody = (it.strength == Some(Strength::Everybody)).then_some(Audience::EVERYBODY);
    let groups = everybody.into_iter().chain(it.audiences.iter().map(|it| audience(*it)));
    let audience = groups.map(|it| json!({ "@type": "Audience", "audienceType": it }));
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

/// The part of a series that comes again; `None` where it is a list of days only, or where each of its times was
/// cancelled.
fn schedule(context: &Context<'_>, activity: &Activity, series: &Series) -> Option<Value> {
    let rule = series.rule.as_ref()?;
    if is_cancelled(series.state) && !is_off(activity) {
        return None;
    }
    let days = if rule.days.is_empty() { &WEEK[..] } else { &rule.days };
    let (frequency, weeks) = match &rule.every {
        Every::Weeks(weeks) => (format!("P{weeks}W"), Vec::new()),
        Every::MonthWeeks(weeks) => ("P1M".to_owned(), weeks.clone()),
    };
    let (from, to) = times(series.time);
    let facts = Facts::new("Schedule")
        .with("description", doubt(&context.words, series.state))
        .with("repeatFrequency", frequency)
        .with("byDay", days.iter().map(|it| day(*it)).collect::<Vec<_>>())
        .with("byMonthWeek", weeks)
        .with("startDate", date(rule.first))
        .with("endDate", date(rule.last))
        .with("startTime", from.map(clock))
        .with("endTime", to.map(clock))
        .with("exceptDate", excepted(series))
        .with("scheduleTimezone", "Europe/Rome");
    Some(facts.done())
}

/// The rule's days that aren't as it says: exceptions, closures, holidays, and those that a sub-event tells.
fn excepted(series: &Series) -> Vec<String> {
    let of_rule = |it: &Date| series.added.binary_search(it).is_err();
    let singles = series.singles.iter().map(|it| it.0).filter(of_rule);
    let mut days: Vec<_> = series.left_out.iter().copied().chain(singles).collect();
    days.sort_unstable();
    days.into_iter().map(iso).collect()
}

/// The days of a series that are listed one by one, which schema.org's schedules don't know, and the single times that
/// differ. Those that were cancelled are left out.
fn sub_events(context: &Context<'_>, activity: &Activity, series: &Series) -> Vec<Value> {
    let first = series.rule.is_none().then_some(series.start);
    let listed = first.into_iter().chain(series.added.iter().copied());
    let usual = listed.filter(|day| series.singles.iter().all(|it| it.0 != *day)).map(|date| {
        let (time, state) = (series.time, series.state);
        Occurrence { date, time, state, moved: series.moved.clone() }
    });
    let all = usual.chain(series.singles.iter().map(|it| it.1.clone()));
    // Of a time that alone was moved here nobody knows at what hour it was planned.
    let planned = if series.moved.is_some() { Span::Unknown } else { series.time };
    let told = all.filter(|it| is_off(activity) || !is_cancelled(it.state));
    told.map(|it| sub_event(context, activity, planned, &it)).collect()
}

fn sub_event(context: &Context<'_>, activity: &Activity, planned: Span, occurrence: &Occurrence) -> Value {
    let (from, to) = times(occurrence.time);
    let facts = Facts::new("Event")
        .with("name", activity.name.as_str())
        .with("description", doubt(&context.words, occurrence.state))
        .with("startDate", instant(occurrence.date, from))
        .with("endDate", to.map(|to| instant(occurrence.date, Some(to))));
    let Some(moved) = &occurrence.moved else { return facts.done() };
    let place = moved.place.as_ref().or(activity.place.as_ref());
    facts
        .with("previousStartDate", instant(moved.from, times(planned).0))
        .with("eventStatus", status_url("EventRescheduled"))
        .with("location", place.map(|it| json!({ "@id": place_id(it) })))
        .done()
}

/// `2026-12-05T10:00:00+01:00`, or the day alone.
fn instant(date: Date, time: Option<TimeOfDay>) -> String {
    match time {
        Some(time) => format!("{}T{}+{:02}:00", iso(date), clock(time), offset(date, time)),
        None => iso(date),
    }
}

fn times(time: Span) -> (Option<TimeOfDay>, Option<TimeOfDay>) {
    match time {
        Span::Between(from, to) => (Some(from), Some(to)),
        Span::WholeDay | Span::Unknown => (None, None),
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
        Price::WithCard(cents) => ("Tessera annuale della Casa di Quartiere", cents),
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

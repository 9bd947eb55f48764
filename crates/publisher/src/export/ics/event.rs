//! An activity as events of a calendar.

use super::writer::{Writer, basic, escape};
use super::zone::{TZID, utc};
use crate::describe;
use crate::export::series::{OpeningTimes, Series, is_cancelled, series};
use crate::export::{Context, doubt, is_off};
use domain::activity::{Activity, Status};
use domain::place::Place;
use domain::time::{Date, Every, Occurrence, OccurrenceStatus, Rule, Span, TimeOfDay, WEEK, weekday_code};

/// Behind every identifier, so that those of two publishers' programs don't meet.
const UID_END: &str = "@case-di-quartiere";

/// Writes an activity's events; returns how many series of times it has.
pub fn write(writer: &mut Writer, context: &Context<'_>, activity: &Activity) -> usize {
    let calendar = context.feed.calendar_of(activity);
    let all = series(activity, calendar, context.window, OpeningTimes::Each);
    for series in &all {
        Event { context, activity, series, uid: format!("{}-{}{UID_END}", activity.id, series.key) }
            .write(writer);
    }
    all.len()
}

struct Event<'a> {
    context: &'a Context<'a>,
    activity: &'a Activity,
    series: &'a Series,
    uid: String,
}

impl Event<'_> {
    fn write(&self, writer: &mut Writer) {
        let series = self.series;
        self.head(writer);
        self.when(writer, series.start, series.time);
        if let Some(rule) = series.rule.as_ref().filter(|_| series.last > series.start) {
            writer.line("RRULE", &rrule(rule, until(series.last, series.time)));
        }
        let within = |it: &Date| series.start <= *it && *it <= series.last;
        let left_out = series.left_out.iter().copied().filter(within).collect();
        for (name, days) in [("EXDATE", left_out), ("RDATE", series.added.clone())] {
            if !days.is_empty() {
                let days: Vec<_> = days.iter().map(|it| value(*it, start_of(series.time))).collect();
                writer.line(&format!("{name}{}", parameters(series.time)), &days.join(","));
            }
        }
        let moved = series.moved.clone();
        let usual = Occurrence { date: series.start, time: series.time, state: series.state, moved };
        self.facts(writer, &usual);
        for (day, single) in &series.singles {
            self.single(writer, *day, single);
        }
    }

    /// Writes the event that replaces one time of the series.
    fn single(&self, writer: &mut Writer, day: Date, single: &Occurrence) {
        self.head(writer);
        let planned = self.series.time;
        let name = format!("RECURRENCE-ID{}", parameters(planned));
        writer.line(&name, &value(day, start_of(planned)));
        self.when(writer, single.date, single.time);
        self.facts(writer, single);
    }

    fn head(&self, writer: &mut Writer) {
        writer.line("BEGIN", "VEVENT");
        writer.line("UID", &self.uid);
        writer.line("DTSTAMP", &format!("{}T000000Z", basic(self.context.window.today)));
        if let Some(modified) = self.activity.modified {
            writer.line("LAST-MODIFIED", &format!("{}T000000Z", basic(modified)));
            // A number that only grows when the record is changed: the days since the year 2000.
            writer.line("SEQUENCE", &(modified.to_julian_day() - 2_451_545).max(0).to_string());
        }
    }

    fn when(&self, writer: &mut Writer, date: Date, time: Span) {
        let parameters = parameters(time);
        writer.line(&format!("DTSTART{parameters}"), &value(date, start_of(time)));
        let end = match time {
            Span::Between(_, to) if to == TimeOfDay::END_OF_DAY => {
                value(date.next_day().unwrap_or(date), TimeOfDay::new(0, 0))
            }
            Span::Between(_, to) => value(date, Some(to)),
            Span::WholeDay | Span::Unknown => value(date.next_day().unwrap_or(date), None),
        };
        writer.line(&format!("DTEND{parameters}"), &end);
    }

    fn facts(&self, writer: &mut Writer, occurrence: &Occurrence) {
        let activity = self.activity;
        writer.text("SUMMARY", &activity.name);
        let description = self.description(occurrence);
        if !description.is_empty() {
            writer.text("DESCRIPTION", &description);
        }
        let elsewhere =
            occurrence.moved.as_ref().and_then(|it| self.context.feed.place(it.place.as_deref()?));
        if let Some(place) = elsewhere.or_else(|| self.context.feed.place_of(activity)) {
            writer.text("LOCATION", &location(place));
            if let Some(geo) = place.geo {
                writer.line("GEO", &format!("{:.6};{:.6}", geo.latitude, geo.longitude));
            }
        }
        let topics = activity.topics.iter().filter_map(|it| self.context.topics.get(it.as_str()));
        let topics: Vec<_> = topics.map(|it| escape(it)).collect();
        if !topics.is_empty() {
            writer.line("CATEGORIES", &topics.join(","));
        }
        writer.line("STATUS", status(occurrence.state));
        if !matches!(occurrence.time, Span::Between(..)) {
            // Nobody is busy all day because of an hour that isn't known.
            writer.line("TRANSP", "TRANSPARENT");
        }
        writer.line("END", "VEVENT");
    }

    fn description(&self, occurrence: &Occurrence) -> String {
        let (activity, words) = (self.activity, &self.context.words);
        let mut lines = Vec::new();
        if is_cancelled(occurrence.state) && !is_off(activity) {
            lines.push(words.get("ics-cancelled-once"));
        } else if occurrence.moved.is_some() {
            lines.push(words.get("ics-moved-once"));
        }
        lines.extend(doubt(words, occurrence.state));
        match activity.status {
            Status::Scheduled => {}
            status => {
                lines.push(words.say("ics-status", &[("status", describe::status(words, status).into())]))
            }
        }
        if occurrence.time == Span::Unknown {
            lines.push(words.get("ics-time-unknown"));
        }
        lines.extend(activity.description.clone());
        if let Some(price) = describe::price(words, activity.price) {
            lines.push(words.say("ics-price", &[("price", price.into())]));
        }
        lines.extend(describe::booking(words, &activity.booking.way));
        if let Some(last) = activity.valid_through {
            lines.push(words.say("ics-valid-through", &[("date", describe::date(words, last).into())]));
        }
        lines.join("\n")
    }
}

fn status(state: OccurrenceStatus) -> &'static str {
    match state {
        OccurrenceStatus::Confirmed => "CONFIRMED",
        OccurrenceStatus::Tentative(_) => "TENTATIVE",
        OccurrenceStatus::Cancelled(_) => "CANCELLED",
    }
}

fn location(place: &Place) -> String {
    match &place.address {
        Some(address) => format!("{}, {address}, Milano", place.name),
        None => place.name.clone(),
    }
}

fn parameters(time: Span) -> String {
    match time {
        Span::Between(..) => format!(";TZID={TZID}"),
        Span::WholeDay | Span::Unknown => ";VALUE=DATE".to_owned(),
    }
}

fn start_of(time: Span) -> Option<TimeOfDay> {
    match time {
        Span::Between(from, _) => Some(from),
        Span::WholeDay | Span::Unknown => None,
    }
}

fn value(date: Date, time: Option<TimeOfDay>) -> String {
    match time {
        Some(time) => format!("{}T{:02}{:02}00", basic(date), time.hour(), time.minute()),
        None => basic(date),
    }
}

/// The last time of a rule, in UTC where the first has a zone: RFC 5545 wants it so.
fn until(last: Date, time: Span) -> String {
    start_of(time).map_or_else(|| basic(last), |it| utc(last, it))
}

fn rrule(rule: &Rule, until: String) -> String {
    let days = if rule.days.is_empty() { &WEEK[..] } else { &rule.days };
    let codes = days.iter().map(|it| weekday_code(*it).to_uppercase());
    let (frequency, days) = match &rule.every {
        Every::Weeks(1) => ("WEEKLY".to_owned(), codes.collect::<Vec<_>>()),
        Every::Weeks(weeks) => (format!("WEEKLY;INTERVAL={weeks}"), codes.collect()),
        Every::MonthWeeks(weeks) => {
            let of_month = |code: String| weeks.iter().map(move |week| format!("{week}{code}"));
            ("MONTHLY".to_owned(), codes.flat_map(of_month).collect())
        }
    };
    format!("FREQ={frequency};UNTIL={until};WKST=MO;BYDAY={}", days.join(","))
}

use super::when::capitalised;
use super::{holiday_name, old_fact};
use crate::ui::Context;
use domain::freshness::CheckedField;
use domain::place::Place;
use domain::time::{
    Closure, Date, Moment, OpenState, Season, SpecialHours, TimeOfDay, TimeRange, WEEK, Weekday,
};
use markup::{Element, el};
use wording::{DateStyle, MessageId, Value, ids};

/// Whether a place is open now. On a static page, which has no clock, a line of the same height leads to the hours.
pub fn open_now(context: &Context, place: &Place) -> Element {
    let Some(now) = context.feed.now else {
        return el("p").class("open").child(context.get(ids::OPEN_CHECK));
    };
    let (class, text) = match place.hours.state(now) {
        OpenState::OpenUntil(time) => {
            ("open ok", context.format(ids::OPEN_UNTIL, &[("time", clock(context, time))]))
        }
        OpenState::Closed(None) => ("open", context.get(ids::OPEN_CLOSED)),
        OpenState::Closed(Some(next)) => ("open", opening(context, now, next)),
        OpenState::Unknown => ("open ask", context.get(ids::OPEN_UNKNOWN)),
        OpenState::Holiday(holiday) => {
            let name = holiday_name(context, holiday);
            ("open ask", context.format(ids::OPEN_HOLIDAY, &[("holiday", name.into())]))
        }
        OpenState::Disputed => ("open ask", context.get(ids::OPEN_DISPUTED)),
    };
    el("p").class(class).child(text)
}

fn opening(context: &Context, now: Moment, next: Moment) -> String {
    let time = ("time", clock(context, next.time));
    if next.date == now.date {
        return context.format(ids::OPEN_CLOSED_NEXT_TODAY, &[time]);
    }
    let date = context.locale.date(next.date, DateStyle::Weekday);
    context.format(ids::OPEN_CLOSED_NEXT, &[("date", date), time])
}

fn clock(context: &Context, time: TimeOfDay) -> Value {
    context.time(time).into()
}

/// The hours and closures of a place, as published.
pub fn hours(context: &Context, place: &Place) -> Element {
    let hours = &place.hours;
    let bounded = hours.seasons.iter().any(|it| it.first.is_some() || it.last.is_some());
    let seasons = hours.seasons.iter().map(|it| season(context, it));
    let closures: Vec<_> = hours.closures.iter().map(|it| el("li").child(closure(context, it))).collect();
    let closures = (!closures.is_empty())
        .then(|| (el("h3").child(context.get(ids::CLOSURES_TITLE)), el("ul").child(closures)));
    el("section").attr("aria-labelledby", "orari").child((
        el("h2").attr("id", "orari").attr("tabindex", "-1").child(context.get(ids::HOURS_TITLE)),
        hours.is_unknown().then(|| el("p").child(context.get(ids::HOURS_UNKNOWN))),
        old_fact(context, CheckedField::OpeningHours, &place.checked, &place.sources)
            .filter(|_| !hours.is_unknown()),
        bounded.then(|| el("p").child(context.get(ids::HOURS_VALID))),
        el("div").class("seasons").child(seasons.collect::<Vec<_>>()),
        special(context, &hours.special),
        (!hours.is_unknown()).then(|| el("p").child(context.get(holidays(hours.open_on_holidays)))),
        closures,
    ))
}

fn holidays(open: Option<bool>) -> MessageId {
    match open {
        Some(true) => ids::HOURS_HOLIDAYS_OPEN,
        Some(false) => ids::HOURS_HOLIDAYS_CLOSED,
        None => ids::HOURS_HOLIDAYS_UNKNOWN,
    }
}

/// Days with hours of their own.
fn special(context: &Context, special: &[SpecialHours]) -> Option<(Element, Element)> {
    let lines = special.iter().map(|it| {
        let times: Vec<_> = it.open.iter().map(|it| times(context, *it)).collect();
        let times = if times.is_empty() {
            context.get(ids::HOURS_CLOSED)
        } else {
            context.locale.formats.list(&times)
        };
        el("li").child(format!("{}: {times}", days(context, it.days.first, Some(it.days.last))))
    });
    let lines: Vec<_> = lines.collect();
    (!lines.is_empty()).then(|| (el("h3").child(context.get(ids::HOURS_SPECIAL)), el("ul").child(lines)))
}

fn season(context: &Context, season: &Season) -> Element {
    let over = season.last.zip(context.feed.now).is_some_and(|(last, now)| last < now.date);
    let past = || (" ", el("span").class("over").child(format!("({})", context.get(ids::HOURS_PAST))));
    let rows = WEEK.into_iter().map(|day| {
        el("tr").child((
            el("th").attr("scope", "row").child(capitalised(context.locale.formats.weekday(day))),
            el("td").child(day_times(context, season, day)),
        ))
    });
    el("table").class("hours").child((
        el("caption").child((season_dates(context, season), over.then(past))),
        el("thead").class("visually-hidden").child(el("tr").child((
            el("th").attr("scope", "col").child(context.get(ids::HOURS_DAY)),
            el("th").attr("scope", "col").child(context.get(ids::HOURS_TIMES)),
        ))),
        el("tbody").child(rows.collect::<Vec<_>>()),
    ))
}

fn season_dates(context: &Context, season: &Season) -> String {
    let full = |it: Date| context.locale.date(it, DateStyle::Full);
    match (season.first, season.last) {
        (None, None) => context.get(ids::HOURS_ALWAYS),
        (Some(first), None) => context.format(ids::HOURS_SEASON_FROM, &[("first", full(first))]),
        (None, Some(last)) => context.format(ids::HOURS_SEASON_UNTIL, &[("last", full(last))]),
        (Some(first), Some(last)) => {
            context.format(ids::HOURS_SEASON, &[("first", start(context, first, last)), ("last", full(last))])
        }
    }
}

/// The first day of a span: the year is said once.
fn start(context: &Context, first: Date, last: Date) -> Value {
    let style = if first.year() == last.year() { DateStyle::DayMonth } else { DateStyle::Full };
    context.locale.date(first, style)
}

fn day_times(context: &Context, season: &Season, day: Weekday) -> String {
    let times: Vec<_> = season.on(day).into_iter().map(|it| times(context, it)).collect();
    if times.is_empty() { context.get(ids::HOURS_CLOSED) } else { context.locale.formats.list(&times) }
}

fn times(context: &Context, open: TimeRange) -> String {
    context.format(ids::WHEN_TIMES, &[("from", clock(context, open.from)), ("to", clock(context, open.to))])
}

fn closure(context: &Context, closure: &Closure) -> String {
    let mut text = days(context, closure.first, closure.last);
    if let Some(name) = &closure.name {
        text = format!("{text} ({})", context.italian(name.as_str()).in_a_sentence());
    }
    if closure.disputed {
        context.locale.sentences(vec![text, context.get(ids::CLOSURE_DISPUTED)])
    } else {
        text
    }
}

fn days(context: &Context, first: Date, last: Option<Date>) -> String {
    let full = |it: Date| context.locale.date(it, DateStyle::Full);
    match last {
        None => context.format(ids::CLOSURE_OPEN_END, &[("first", full(first))]),
        Some(last) if last == first => context.format(ids::CLOSURE_DAY, &[("first", full(last))]),
        Some(last) => {
            context.format(ids::CLOSURE_SPAN, &[("first", start(context, first, last)), ("last", full(last))])
        }
    }
}

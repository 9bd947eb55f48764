use leptos::prelude::*;

use crate::domain::place::Place;
use crate::domain::time::{Closure, Date, Moment, OpenState, Season, TimeOfDay, WEEK, Weekday};
use crate::ui::Context;
use crate::wording::DateStyle;

/// Whether a place is open now. On a static page, which has no clock, a line of the same height leads to the hours.
pub fn open_now(context: &Context, place: &Place) -> AnyView {
    let Some(now) = context.now else {
        return view! { <p class="open">{context.get("open-check")}</p> }.into_any();
    };
    let (class, text) = match place.hours.state(now) {
        OpenState::OpenUntil(time) => {
            ("open ok", context.say("open-until", &[("time", clock(context, time))]))
        }
        OpenState::Closed(None) => ("open", context.get("open-closed")),
        OpenState::Closed(Some(next)) => ("open", opening(context, now, next)),
        OpenState::Unknown => ("open ask", context.get("open-unknown")),
        OpenState::Disputed => ("open ask", context.get("open-disputed")),
    };
    view! { <p class=class>{text}</p> }.into_any()
}

fn opening(context: &Context, now: Moment, next: Moment) -> String {
    let time = ("time", clock(context, next.time));
    if next.date == now.date {
        return context.say("open-closed-next-today", &[time]);
    }
    let date = context.formats.date(next.date, DateStyle::Weekday);
    context.say("open-closed-next", &[("date", date.into()), time])
}

fn clock(context: &Context, time: TimeOfDay) -> fluent_bundle::FluentValue<'static> {
    context.formats.time(time).into()
}

/// The hours and closures of a place, as published.
pub fn hours(context: &Context, place: &Place) -> AnyView {
    let hours = &place.hours;
    let seasons = hours.seasons.iter().map(|it| season(context, it)).collect_view();
    let known = !hours.is_unknown();
    let bounded = hours.seasons.iter().any(|it| it.first.is_some() || it.last.is_some());
    let closures = (!hours.closures.is_empty()).then(|| {
        let closures = hours.closures.iter().map(|it| view! { <li>{closure(context, it)}</li> });
        view! { <h3>{context.get("closures-title")}</h3><ul>{closures.collect_view()}</ul> }
    });
    view! {
        <section aria-labelledby="orari">
            <h2 id="orari">{context.get("hours-title")}</h2>
            {(!known).then(|| view! { <p>{context.get("hours-unknown")}</p> })}
            {bounded.then(|| view! { <p>{context.get("hours-valid")}</p> })}
            <div class="seasons">{seasons}</div>
            {closures}
        </section>
    }
    .into_any()
}

fn season(context: &Context, season: &Season) -> AnyView {
    let over = season.last.zip(context.now).is_some_and(|(last, now)| last < now.date);
    let rows = WEEK.into_iter().map(|day| {
        view! {
            <tr>
                <th scope="row">{context.formats.weekday(day)}</th>
                <td>{day_times(context, season, day)}</td>
            </tr>
        }
    });
    view! {
        <table class="hours">
            <caption>
                {season_dates(context, season)}
                {over.then(|| view! { " "<span class="over">{format!("({})", context.get("hours-past"))}</span> })}
            </caption>
            <thead class="visually-hidden">
                <tr>
                    <th scope="col">{context.get("hours-day")}</th>
                    <th scope="col">{context.get("hours-times")}</th>
                </tr>
            </thead>
            <tbody>{rows.collect_view()}</tbody>
        </table>
    }
    .into_any()
}

fn season_dates(context: &Context, season: &Season) -> String {
    let full = |it: Date| context.formats.date(it, DateStyle::Full).into();
    match (season.first, season.last) {
        (None, None) => context.get("hours-always"),
        (Some(first), None) => context.say("hours-season-from", &[("first", full(first))]),
        (None, Some(last)) => context.say("hours-season-until", &[("last", full(last))]),
        (Some(first), Some(last)) => {
            context.say("hours-season", &[("first", start(context, first, last)), ("last", full(last))])
        }
    }
}

/// The first day of a span: the year is said once.
fn start(context: &Context, first: Date, last: Date) -> fluent_bundle::FluentValue<'static> {
    let style = if first.year() == last.year() { DateStyle::DayMonth } else { DateStyle::Full };
    context.formats.date(first, style).into()
}

fn day_times(context: &Context, season: &Season, day: Weekday) -> String {
    let times = season.slots.iter().filter(|it| it.day == day).map(|it| {
        let (from, to) = (clock(context, it.opens), clock(context, it.closes));
        context.say("when-times", &[("from", from), ("to", to)])
    });
    let times: Vec<_> = times.collect();
    if times.is_empty() { context.get("hours-closed") } else { context.formats.list(&times) }
}

fn closure(context: &Context, closure: &Closure) -> String {
    let full = |it: Date| context.formats.date(it, DateStyle::Full).into();
    let days = match closure.last {
        None => context.say("closure-open-end", &[("first", full(closure.first))]),
        Some(last) if last == closure.first => context.say("closure-day", &[("first", full(last))]),
        Some(last) => context
            .say("closure-span", &[("first", start(context, closure.first, last)), ("last", full(last))]),
    };
    if closure.disputed { format!("{days}. {}", context.get("closure-disputed")) } else { days }
}

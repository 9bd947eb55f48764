use super::when::capitalised;
use super::{holiday_name, icon, old_fact};
use crate::ui::Context;
use domain::freshness::CheckedField;
use domain::place::Place;
use domain::time::{
    Closure, Date, Moment, OpenState, OpeningHours, Season, SpecialHours, TimeOfDay, TimeRange, WEEK, Weekday,
};
use markup::{Element, el};
use wording::{DateStyle, MessageId, Value, ids};

/// Whether a place is open now. On a static page, which has no clock, a line of the same height leads to the hours,
/// unless these were over when the feed was last changed.
pub fn open_now(context: &Context, place: &Place) -> Element {
    let Some(now) = context.feed.now else {
        let is_over = is_past(context, place.hours.last_day());
        let (class, message) =
            if is_over { ("open ask", ids::OPEN_UNKNOWN) } else { ("open", ids::OPEN_CHECK) };
        return state(class, if is_over { "phone" } else { "door-closed" }, context.get(message));
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
    let picture = match class {
        "open ok" => "door-open",
        "open ask" => "phone",
        _ => "door-closed",
    };
    state(class, picture, text)
}

fn state(class: &'static str, picture: &'static str, text: String) -> Element {
    el("p").class(class).child((icon(picture), el("span").child(text)))
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
    let (over, seasons): (Vec<_>, Vec<_>) = hours.seasons.iter().partition(|it| is_past(context, it.last));
    // What holds now stands before what comes.
    let (now, later): (Vec<_>, Vec<_>) = seasons.into_iter().partition(|it| has_begun(context, it));
    let seasons = |all: Vec<&Season>| {
        let tables: Vec<_> = all.into_iter().map(|it| season(context, it)).collect();
        el("div").class("seasons").child(tables)
    };
    let over = (!over.is_empty()).then(|| {
        let summary = el("summary").child(context.get(ids::HOURS_ENDED));
        el("details").class("fold").child((summary, seasons(over)))
    });
    let closures =
        hours.closures.iter().map(|it| el("li").child((closure(context, it), past(context, it.last))));
    let closures: Vec<_> = closures.collect();
    let closures = (!closures.is_empty())
        .then(|| (el("h3").child(context.get(ids::CLOSURES_TITLE)), el("ul").child(closures)));
    el("section").attr("aria-labelledby", "orari").child((
        el("h2").attr("id", "orari").attr("tabindex", "-1").child(context.get(ids::HOURS_TITLE)),
        hours.is_unknown().then(|| el("p").child(context.get(ids::HOURS_UNKNOWN))),
        old_fact(context, CheckedField::OpeningHours, &place.checked, &place.sources)
            .filter(|_| !hours.is_unknown()),
        bounded.then(|| el("p").child(validity(context, hours))),
        seasons([now, later].concat()),
        special(context, &hours.special),
        (!hours.is_unknown()).then(|| el("p").child(context.get(holidays(hours.open_on_holidays)))),
        (closures, over),
    ))
}

fn has_begun(context: &Context, season: &Season) -> bool {
    season.first.zip(context.feed.day()).is_none_or(|(first, day)| first <= day)
}

/// The days for which the hours were published, in words that stay true on a static page.
fn validity(context: &Context, hours: &OpeningHours) -> String {
    let Some(last) = hours.last_day() else { return context.get(ids::HOURS_VALID) };
    let message = if is_past(context, Some(last)) { ids::HOURS_OVER } else { ids::HOURS_END };
    context.format(message, &[("last", context.locale.date(last, DateStyle::Full))])
}

/// Whether the day has passed for every reader.
fn is_past(context: &Context, last: Option<Date>) -> bool {
    last.zip(context.feed.day()).is_some_and(|(last, day)| last < day)
}

/// The mark of what is over.
fn past(context: &Context, last: Option<Date>) -> Option<(&'static str, Element)> {
    let mark = || (" ", el("span").class("over").child(format!("({})", context.get(ids::HOURS_PAST))));
    is_past(context, last).then(mark)
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
    let rows = WEEK.into_iter().map(|day| {
        el("tr").child((
            el("th").attr("scope", "row").child(capitalised(context.locale.formats.weekday(day))),
            el("td").child(day_times(context, season, day)),
        ))
    });
    el("table").class("hours").child((
        el("caption").child((season_dates(context, season), past(context, season.last))),
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

/// Days on which a place or a service is shut, as published.
pub fn closure(context: &Context, closure: &Closure) -> String {
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

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use leptos::prelude::RenderHtml;

    use super::*;
    use crate::ui::{Feed, Locale};
    use prerender::{Icu, plural};
    use wording::{Language, Localizer};

    /// The static page of a house with one season, in a feed that was last changed on 21 November.
    #[track_caller]
    fn check(bounds: &str, said: &[&str], unsaid: &[&str]) {
        let manifest = r#"{"format":"1.2","publisher":"P","dateModified":"2026-11-21"}"#;
        let season = format!(r#"{{{bounds}"slots":[{{"byDay":["Mo"],"opens":"09:00","closes":"12:00"}}]}}"#);
        let places = format!(r#"[{{"id":"p","type":"ex-cam","name":"P","openingHours":[{season}]}}]"#);
        let context = Context::new(
            Feed::new(fixtures::feed_with_manifest(manifest).places(places).build()),
            Locale::new(Localizer::italian(plural), Arc::new(Icu::new(Language::SOURCE))),
        );
        let place = &context.feed.catalogue.places[0];
        let html = open_now(&context, place).to_html() + &hours(&context, place).to_html();
        let has = |it: &&&str| html.contains(**it);
        assert_eq!(said.iter().find(|it| !has(it)), None, "{html}");
        assert_eq!(unsaid.iter().find(has), None, "{html}");
    }

    #[test]
    fn a_static_page_says_when_all_hours_are_over() {
        check(
            r#""validFrom":"2026-06-01","validThrough":"2026-09-30","#,
            &[
                "Non sappiamo se oggi è aperto.",
                "Gli orari pubblicati valevano fino al 30 settembre 2026.",
                "(finito)",
            ],
            &["Apertura di oggi"],
        );
    }

    /// Nobody knows on which day a static page is read.
    #[test]
    fn a_static_page_says_when_hours_will_be_over() {
        let end = "Questi orari valgono solo nelle date scritte qui, fino al 30 giugno 2027.";
        check(
            r#""validFrom":"2026-09-01","validThrough":"2027-06-30","#,
            &["Apertura di oggi", end],
            &["(finito)", "valevano"],
        );
        check("", &["Apertura di oggi"], &["fino al giorno", "(finito)", "valgono"]);
    }
}

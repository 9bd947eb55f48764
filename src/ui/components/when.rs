use crate::ui::Context;
use domain::activity::Activity;
use domain::time::{Date, Every, Occurrence, Recurrence, Rule, Schedule, Span, TimeOfDay, Timing, Weekday};
use wording::DateStyle;

/// The next time, in words: "Oggi, dalle 10:00 alle 11:00".
pub fn next_time(context: &Context, next: &Occurrence) -> String {
    let today = context.feed.now.is_some_and(|it| it.date == next.date);
    let date = capitalised(context.locale.formats.date(next.date, DateStyle::Weekday));
    let times = match next.time {
        Span::Unknown => return context.format("when-next-day", &[("date", date.into())]),
        Span::WholeDay => context.get("when-whole-day"),
        Span::Between(from, to) => times_in_words(context, Timing::Fixed(from, to)).unwrap_or_default(),
    };
    if today {
        context.format("when-next-today", &[("times", times.into())])
    } else {
        context.format("when-next", &[("date", date.into()), ("times", times.into())])
    }
}

/// When something takes place, one sentence a schedule, true on any day it is read.
pub fn rules(context: &Context, activity: &Activity) -> Vec<String> {
    if activity.schedules.is_empty() {
        return vec![context.get("when-unpublished")];
    }
    activity.schedules.iter().map(|it| rule(context, it)).collect()
}

fn rule(context: &Context, schedule: &Schedule) -> String {
    let times = times_in_words(context, schedule.timing);
    let Recurrence { rule, dates, except } = &schedule.recurrence;
    let listed = |dates: &[Date]| context.locale.formats.list(&dates_in_words(context, dates));
    let mut sentences = Vec::new();
    match rule {
        Some(rule) => {
            sentences.push(limited(context, rule, again(context, rule, schedule.timing, times)));
            if !dates.is_empty() {
                sentences.push(context.format("when-also", &[("days", listed(dates).into())]));
            }
        }
        None => {
            let days = ("days", capitalised(listed(dates)).into());
            sentences.push(match times {
                Some(times) => context.format("when-dates", &[days, ("times", times.into())]),
                None => context.format("when-dates-unknown", &[days]),
            });
        }
    }
    if !except.is_empty() {
        sentences.push(context.format("when-except", &[("days", listed(except).into())]));
    }
    if schedule.school_terms_only == Some(true) {
        sentences.push(context.get("when-school-terms"));
    }
    context.locale.sentences(sentences)
}

/// With the days between which the rule holds.
fn limited(context: &Context, rule: &Rule, mut sentence: String) -> String {
    for (message, date) in [("when-from", rule.first), ("when-until", rule.last)] {
        if let Some(date) = date.filter(|it| is_worth_saying(context, message, *it)) {
            let date = context.locale.formats.date(date, DateStyle::Full);
            let limit = context.format(message, &[("date", date.into())]);
            let rule = sentence.trim_end_matches(['.', '。', '।']).to_owned();
            sentence = context.format("when-limited", &[("rule", rule.into()), ("limit", limit.into())]);
        }
    }
    sentence
}

/// A first day that has passed tells nobody anything.
fn is_worth_saying(context: &Context, message: &str, date: Date) -> bool {
    message != "when-from" || context.feed.now.is_none_or(|now| now.date < date)
}

fn again(context: &Context, rule: &Rule, timing: Timing, times: Option<String>) -> String {
    let names: Vec<_> = rule.days.iter().map(|it| context.locale.formats.weekday(*it)).collect();
    if timing == Timing::OpeningHours {
        return if names.is_empty() {
            context.get("when-opening")
        } else {
            let days = capitalised(context.locale.formats.list(&names));
            context.format("when-opening-days", &[("days", days.into())])
        };
    }
    let (days, message, unknown) = match &rule.every {
        Every::Weeks(1) => (names, "when-weekly", "when-weekly-unknown"),
        Every::Weeks(_) => (names, "when-weeks", "when-weeks-unknown"),
        Every::MonthWeeks(weeks) => {
            (days_of_month(context, weeks, &rule.days), "when-monthly", "when-monthly-unknown")
        }
    };
    let mut variables = vec![("days", context.locale.formats.list(&days).into())];
    if let Every::Weeks(weeks) = rule.every {
        variables.push(("weeks", weeks.into()));
    }
    match times {
        Some(times) => {
            variables.push(("times", times.into()));
            context.format(message, &variables)
        }
        None => context.format(unknown, &variables),
    }
}

/// The messages of the month's weeks; Italian needs to know that Sunday is feminine.
const MONTH_WEEKS: [(i8, &str, &str); 6] = [
    (1, "month-day-1", "month-sunday-1"),
    (2, "month-day-2", "month-sunday-2"),
    (3, "month-day-3", "month-sunday-3"),
    (4, "month-day-4", "month-sunday-4"),
    (5, "month-day-5", "month-sunday-5"),
    (-1, "month-day-last", "month-sunday-last"),
];

/// "il secondo lunedì".
fn days_of_month(context: &Context, weeks: &[i8], days: &[Weekday]) -> Vec<String> {
    let each = weeks.iter().flat_map(|week| days.iter().map(move |day| (*week, *day)));
    let named = each.filter_map(|(week, day)| {
        let (_, plain, sunday) = MONTH_WEEKS.iter().find(|it| it.0 == week)?;
        let message = if day == Weekday::Sunday { sunday } else { plain };
        Some(context.format(message, &[("day", context.locale.formats.weekday(day).into())]))
    });
    named.collect()
}

/// "dalle 10:00 alle 11:00".
pub(super) fn between(context: &Context, from: TimeOfDay, to: TimeOfDay) -> String {
    let [from, to] = [from, to].map(|it| context.time(it).into());
    context.format("when-times", &[("from", from), ("to", to)])
}

fn times_in_words(context: &Context, timing: Timing) -> Option<String> {
    match timing {
        Timing::Fixed(from, to) => Some(between(context, from, to)),
        Timing::WholeDay => Some(context.get("when-whole-day")),
        Timing::OpeningHours | Timing::Unknown => None,
    }
}

fn dates_in_words(context: &Context, dates: &[Date]) -> Vec<String> {
    dates.iter().map(|it| context.locale.formats.date(*it, DateStyle::Weekday)).collect()
}

/// With a capital at the beginning of a sentence: `Intl` writes days as inside one. A style sheet's `::first-letter`
/// would do it for the eye, but screen readers then read the letter and the rest as two words.
pub(super) fn capitalised(text: String) -> String {
    // Marks of another language may stand before the first letter.
    let Some((at, first)) = text.char_indices().find(|it| it.1.is_alphanumeric()) else { return text };
    let rest = text.get(at + first.len_utf8()..).unwrap_or_default();
    format!("{}{}{rest}", text.get(..at).unwrap_or_default(), first.to_uppercase())
}

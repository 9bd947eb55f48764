use crate::ui::Context;
use domain::activity::Activity;
use domain::letters::{is_of_words, to_upper};
use domain::time::{Date, Every, Occurrence, Recurrence, Rule, Schedule, Span, TimeOfDay, Timing, Weekday};
use wording::{DateStyle, MessageId, Value, ids};

/// The next time, in words: "Oggi, dalle 10:00 alle 11:00".
pub fn next_time(context: &Context, next: &Occurrence) -> String {
    let today = context.feed.now.is_some_and(|it| it.date == next.date);
    let date = capitalised(context.locale.formats.date(next.date, DateStyle::Weekday));
    let times = match next.time {
        Span::Unknown => return context.format(ids::WHEN_NEXT_DAY, &[("date", date.into())]),
        Span::WholeDay => context.get(ids::WHEN_WHOLE_DAY),
        Span::Between(from, to) => times_in_words(context, Timing::Fixed(from, to)).unwrap_or_default(),
    };
    if today {
        context.format(ids::WHEN_NEXT_TODAY, &[("times", times.into())])
    } else {
        context.format(ids::WHEN_NEXT, &[("date", date.into()), ("times", times.into())])
    }
}

/// The times of an activity, one sentence for each schedule, true on any day it is read.
pub fn rules(context: &Context, activity: &Activity) -> Vec<String> {
    if activity.schedules.is_empty() {
        return vec![context.get(ids::WHEN_UNPUBLISHED)];
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
                sentences.push(context.format(ids::WHEN_ALSO, &[("days", listed(dates).into())]));
            }
        }
        None => {
            let days = ("days", capitalised(listed(dates)).into());
            sentences.push(match times {
                Some(times) => context.format(ids::WHEN_DATES, &[days, ("times", times.into())]),
                None => context.format(ids::WHEN_DATES_UNKNOWN, &[days]),
            });
        }
    }
    if !except.is_empty() {
        sentences.push(context.format(ids::WHEN_EXCEPT, &[("days", listed(except).into())]));
    }
    if schedule.school_terms_only == Some(true) {
        sentences.push(context.get(ids::WHEN_SCHOOL_TERMS));
    }
    context.locale.sentences(sentences)
}

/// With the days between which the rule holds.
fn limited(context: &Context, rule: &Rule, mut sentence: String) -> String {
    for (message, date) in [(ids::WHEN_FROM, rule.first), (ids::WHEN_UNTIL, rule.last)] {
        if let Some(date) = date.filter(|it| is_worth_saying(context, message, *it)) {
            let date = context.locale.date(date, DateStyle::Full);
            let limit = context.format(message, &[("date", date)]);
            let rule = sentence.trim_end_matches(['.', '。', '।']).to_owned();
            sentence = context.format(ids::WHEN_LIMITED, &[("rule", rule.into()), ("limit", limit.into())]);
        }
    }
    sentence
}

/// A first day that has passed tells nobody anything.
fn is_worth_saying(context: &Context, message: MessageId, date: Date) -> bool {
    message != ids::WHEN_FROM || context.feed.now.is_none_or(|now| now.date < date)
}

fn again(context: &Context, rule: &Rule, timing: Timing, times: Option<String>) -> String {
    let names: Vec<_> = rule.days.iter().map(|it| context.locale.formats.weekday(*it)).collect();
    if timing == Timing::OpeningHours {
        return if names.is_empty() {
            context.get(ids::WHEN_OPENING)
        } else {
            let days = capitalised(context.locale.formats.list(&names));
            context.format(ids::WHEN_OPENING_DAYS, &[("days", days.into())])
        };
    }
    let (days, message, unknown) = match &rule.every {
        Every::Weeks(1) => (names, ids::WHEN_WEEKLY, ids::WHEN_WEEKLY_UNKNOWN),
        Every::Weeks(_) => (names, ids::WHEN_WEEKS, ids::WHEN_WEEKS_UNKNOWN),
        Every::MonthWeeks(weeks) => {
            (days_of_month(context, weeks, &rule.days), ids::WHEN_MONTHLY, ids::WHEN_MONTHLY_UNKNOWN)
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

/// The messages of the month's weeks; they choose by the day, since Italian says "la prima domenica".
const MONTH_WEEKS: [(i8, MessageId); 6] = [
    (1, ids::MONTH_DAY_1),
    (2, ids::MONTH_DAY_2),
    (3, ids::MONTH_DAY_3),
    (4, ids::MONTH_DAY_4),
    (5, ids::MONTH_DAY_5),
    (-1, ids::MONTH_DAY_LAST),
];

/// "il secondo lunedì".
fn days_of_month(context: &Context, weeks: &[i8], days: &[Weekday]) -> Vec<String> {
    let each = weeks.iter().flat_map(|week| days.iter().map(move |day| (*week, *day)));
    let named = each.filter_map(|(week, day)| {
        let message = MONTH_WEEKS.iter().find(|it| it.0 == week)?.1;
        let name = context.locale.formats.weekday(day);
        Some(context.format(message, &[("day", Value::Numbered(name, day.number_from_monday()))]))
    });
    named.collect()
}

/// "dalle 10:00 alle 11:00".
pub(super) fn between(context: &Context, from: TimeOfDay, to: TimeOfDay) -> String {
    let [from, to] = [from, to].map(|it| context.time(it).into());
    context.format(ids::WHEN_TIMES, &[("from", from), ("to", to)])
}

fn times_in_words(context: &Context, timing: Timing) -> Option<String> {
    match timing {
        Timing::Fixed(from, to) => Some(between(context, from, to)),
        Timing::WholeDay => Some(context.get(ids::WHEN_WHOLE_DAY)),
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
    let Some((at, first)) = text.char_indices().find(|it| is_of_words(it.1)) else { return text };
    let rest = text.get(at + first.len_utf8()..).unwrap_or_default();
    format!("{}{}{rest}", text.get(..at).unwrap_or_default(), to_upper(first))
}

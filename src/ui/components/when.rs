use crate::domain::time::{Date, Occurrence, Recurrence, Schedule, Timing, Weekday};
use crate::ui::Context;
use crate::wording::DateStyle;

/// The next time, in words: "Oggi, dalle 10:00 alle 11:00".
pub fn next_time(context: &Context, next: &Occurrence) -> String {
    let today = context.now.is_some_and(|it| it.date == next.date);
    let date = capitalised(context.formats.date(next.date, DateStyle::Weekday));
    match next.time {
        None => context.say("when-next-day", &[("date", date.into())]),
        Some((from, to)) => {
            let times = Timing::Fixed(from, to);
            let times = times_in_words(context, times).unwrap_or_default();
            if today {
                context.say("when-next-today", &[("times", times.into())])
            } else {
                context.say("when-next", &[("date", date.into()), ("times", times.into())])
            }
        }
    }
}

/// When something takes place, one sentence a schedule, true on any day it is read.
pub fn rules(context: &Context, schedules: &[Schedule]) -> Vec<String> {
    if schedules.is_empty() {
        return vec![context.get("when-unpublished")];
    }
    schedules.iter().map(|it| rule(context, it)).collect()
}

fn rule(context: &Context, schedule: &Schedule) -> String {
    let times = times_in_words(context, schedule.timing);
    match &schedule.recurrence {
        Recurrence::Dates(dates) => {
            let days = context.formats.list(&dates_in_words(context, dates));
            let days = ("days", capitalised(days).into());
            match times {
                Some(times) => context.say("when-dates", &[days, ("times", times.into())]),
                None => context.say("when-dates-unknown", &[days]),
            }
        }
        Recurrence::Weekly { days, every_weeks, first, last, except } => {
            let mut sentence = weekly(context, days, *every_weeks, schedule.timing, times);
            let limits = [("when-from", *first), ("when-until", *last)];
            for (message, date) in limits {
                if let Some(date) = date.filter(|it| is_worth_saying(context, message, *it)) {
                    let date = context.formats.date(date, DateStyle::Full);
                    let limit = context.say(message, &[("date", date.into())]);
                    let parts = [("rule", sentence.into()), ("limit", limit.into())];
                    sentence = context.say("when-limited", &parts);
                }
            }
            if !except.is_empty() {
                let days = context.formats.list(&dates_in_words(context, except));
                sentence = format!("{sentence}. {}", context.say("when-except", &[("days", days.into())]));
            }
            sentence
        }
    }
}

/// A first day that has passed tells nobody anything.
fn is_worth_saying(context: &Context, message: &str, date: Date) -> bool {
    message != "when-from" || context.now.is_none_or(|now| now.date < date)
}

fn weekly(
    context: &Context,
    days: &[Weekday],
    every_weeks: u8,
    timing: Timing,
    times: Option<String>,
) -> String {
    let names: Vec<_> = days.iter().map(|it| context.formats.weekday(*it)).collect();
    let days = context.formats.list(&names);
    if timing == Timing::OpeningHours {
        return if names.is_empty() {
            context.get("when-opening")
        } else {
            context.say("when-opening-days", &[("days", capitalised(days).into())])
        };
    }
    let mut variables = vec![("days", days.into())];
    let (mut message, unknown) = if every_weeks > 1 {
        variables.push(("weeks", every_weeks.into()));
        ("when-weeks", "when-weeks-unknown")
    } else {
        ("when-weekly", "when-weekly-unknown")
    };
    match times {
        Some(times) => variables.push(("times", times.into())),
        None => message = unknown,
    }
    context.say(message, &variables)
}

fn times_in_words(context: &Context, timing: Timing) -> Option<String> {
    match timing {
        Timing::Fixed(from, to) => Some(context.say(
            "when-times",
            &[("from", context.formats.time(from).into()), ("to", context.formats.time(to).into())],
        )),
        Timing::OpeningHours | Timing::Unknown => None,
    }
}

fn dates_in_words(context: &Context, dates: &[Date]) -> Vec<String> {
    dates.iter().map(|it| context.formats.date(*it, DateStyle::Weekday)).collect()
}

/// With a capital at the beginning of a sentence: `Intl` writes days as inside one.
fn capitalised(text: String) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

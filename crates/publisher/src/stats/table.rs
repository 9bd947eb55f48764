use std::fmt::Write;

use super::count::{DAYS, Stats};
use crate::describe;
use crate::words::Words;
use domain::time::{Date, parse_date};

/// The hours that are always shown; others only where something goes on.
const DAYTIME: std::ops::RangeInclusive<usize> = 8..=22;

/// The counts as tables for a terminal.
pub(super) fn tables(words: &Words, stats: &Stats) -> String {
    let mut text = words
        .say("stats-head", &[("count", stats.activities.into()), ("without", stats.without_time.into())]);
    text.push_str("\n\n");
    let municipi = stats.by_municipio.iter().map(|(number, count)| match number {
        0 => (words.get("stats-no-municipio"), *count),
        _ => (words.say("stats-municipio", &[("number", (*number).into())]), *count),
    });
    counts(&mut text, &words.get("stats-by-municipio"), municipi);
    counts(&mut text, &words.get("stats-by-topic"), stats.by_topic.iter().cloned());
    week(&mut text, words, stats);
    if !stats.no_evening.is_empty() {
        let numbers: Vec<_> = stats.no_evening.iter().map(ToString::to_string).collect();
        let _ = writeln!(text, "{}", words.say("stats-no-evening", &[("list", words.list(&numbers).into())]));
    }
    for (houses, message) in [
        (&stats.houses_without_evening, "stats-houses-no-evening"),
        (&stats.empty_houses, "stats-empty-houses"),
    ] {
        if !houses.is_empty() {
            let (count, list) = (houses.len(), houses.join(", "));
            let variables = [("count", count.into()), ("list", list.into())];
            let _ = writeln!(text, "{}", words.say(message, &variables));
        }
    }
    text
}

fn counts(text: &mut String, title: &str, rows: impl Iterator<Item = (String, usize)>) {
    let rows: Vec<_> = rows.collect();
    let width = rows.iter().map(|it| it.0.chars().count()).max().unwrap_or_default();
    let _ = writeln!(text, "{title}");
    for (name, count) in rows {
        let _ = writeln!(text, "  {name:<width$}  {count:>6}");
    }
    text.push('\n');
}

/// Days down, hours across.
fn week(text: &mut String, words: &Words, stats: &Stats) {
    let hours = shown_hours(stats);
    let names: Vec<_> = days(stats).iter().map(|it| day(words, *it)).collect();
    let width = names.iter().map(|it| it.chars().count()).max().unwrap_or_default();
    let _ = writeln!(text, "{}", words.get("stats-by-hour"));
    let head: String = hours.iter().map(|it| format!("{it:>5}")).collect();
    let _ = writeln!(text, "  {:width$}{head}  {}", "", words.get("stats-no-hour"));
    for (number, name) in names.iter().enumerate() {
        let cells: String = hours.iter().map(|it| format!("{:>5}", stats.hours[number][*it])).collect();
        let _ = writeln!(text, "  {name:<width$}{cells}  {:>5}", stats.without_hour[number]);
    }
    text.push('\n');
}

/// The hours of the day, and those at night on which something goes on.
pub(super) fn shown_hours(stats: &Stats) -> Vec<usize> {
    let busy = |hour: &usize| DAYTIME.contains(hour) || stats.hours.iter().any(|it| it[*hour] > 0);
    (0..super::count::HOURS).filter(busy).collect()
}

/// The seven days.
pub(super) fn days(stats: &Stats) -> Vec<Date> {
    std::iter::successors(parse_date(&stats.from), |it| it.next_day()).take(DAYS).collect()
}

/// `lunedì 23/11/2026`.
pub(super) fn day(words: &Words, date: Date) -> String {
    format!("{} {}", describe::weekday(words, date.weekday()), describe::date(words, date))
}

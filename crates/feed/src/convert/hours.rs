//! Opening hours.

use super::super::finding::{Code, DiagnosticSink};
use super::super::raw;
use super::{day, day_if_any, word};
use domain::time::{
    Closure, DateRange, OpeningHours, Season, Slot, SpecialHours, TimeOfDay, TimeRange, Weekday, merged,
    weekday_from_code,
};

/// The words for public holidays, each with whether the place is open.
const HOLIDAYS: [(&str, bool); 2] = [("open", true), ("closed", false)];

/// The opening hours of a place.
pub(super) fn hours(raw: &raw::Place, problems: &mut DiagnosticSink) -> OpeningHours {
    OpeningHours {
        seasons: each("openingHours", &raw.opening_hours, problems, season),
        special: each("specialOpeningHours", &raw.special_opening_hours, problems, special),
        closures: each("closures", &raw.closures, problems, closure),
        open_on_holidays: raw
            .public_holidays
            .as_deref()
            .and_then(|it| word(&HOLIDAYS, "publicHolidays", it, problems)),
        school_terms_only: raw.school_terms_only,
    }
}

/// Converts the items of a list; those that can't be are noted and left out.
pub(super) fn each<R, T>(
    field: &'static str,
    raw: &[R],
    problems: &mut DiagnosticSink,
    convert: fn(&R, &mut DiagnosticSink) -> Option<T>,
) -> Vec<T> {
    problems.enter(field);
    let mut items = Vec::new();
    for (index, raw) in raw.iter().enumerate() {
        problems.enter_item(index);
        items.extend(convert(raw, problems));
        problems.leave();
    }
    problems.leave();
    items
}

fn season(raw: &raw::Season, problems: &mut DiagnosticSink) -> Option<Season> {
    let slots = each("slots", &raw.slots, problems, slot);
    let first = day_if_any("validFrom", raw.valid_from.as_deref(), problems);
    let last = day_if_any("validThrough", raw.valid_through.as_deref(), problems);
    in_order("validThrough", first, last, problems);
    Some(Season { first, last, slots: slots.into_iter().flatten().collect() })
}

fn slot(raw: &raw::Slot, problems: &mut DiagnosticSink) -> Option<Vec<Slot>> {
    let days = days(&raw.by_day, problems);
    let TimeRange { from: opens, to: closes } = span("opens", &raw.opens, "closes", &raw.closes, problems)?;
    Some(days.into_iter().map(|day| Slot { day, opens, closes }).collect())
}

fn special(raw: &raw::SpecialHours, problems: &mut DiagnosticSink) -> Option<SpecialHours> {
    let open = each("hours", &raw.hours, problems, |it, problems| {
        span("opens", &it.opens, "closes", &it.closes, problems)
    });
    let first = day("validFrom", &raw.valid_from, problems)?;
    let last = day_if_any("validThrough", raw.valid_through.as_deref(), problems).unwrap_or(first);
    in_order("validThrough", Some(first), Some(last), problems);
    Some(SpecialHours { days: DateRange { first, last }, open: merged(open) })
}

pub(super) fn closure(raw: &raw::Closure, problems: &mut DiagnosticSink) -> Option<Closure> {
    let first = day("validFrom", &raw.valid_from, problems)?;
    let last = day_if_any("validThrough", raw.valid_through.as_deref(), problems);
    in_order("validThrough", Some(first), last, problems);
    Some(Closure { name: raw.name.clone(), first, last, disputed: raw.disputed })
}

/// Notes a last thing before the first.
pub(super) fn in_order<T: PartialOrd + ToString>(
    field: &'static str,
    first: Option<T>,
    last: Option<T>,
    problems: &mut DiagnosticSink,
) {
    if let (Some(first), Some(last)) = (first, last)
        && last < first
    {
        problems.note_field(field, Code::EndsBeforeItBegins, &last.to_string());
    }
}

/// From a time to a later one.
pub(super) fn span(
    first: &'static str,
    from: &str,
    last: &'static str,
    to: &str,
    problems: &mut DiagnosticSink,
) -> Option<TimeRange> {
    let (from, to) = (time(first, from, problems), time(last, to, problems));
    let (from, to) = (from?, to?);
    if from >= to {
        problems.note_field(last, Code::EndsBeforeItBegins, &to.to_string());
    }
    Some(TimeRange { from, to })
}

fn time(field: &'static str, text: &str, problems: &mut DiagnosticSink) -> Option<TimeOfDay> {
    let time = TimeOfDay::parse(text);
    if time.is_none() {
        problems.note_field(field, Code::BadTime, text);
    }
    time
}

/// Days of the week by their codes.
pub(super) fn days(codes: &[String], problems: &mut DiagnosticSink) -> Vec<Weekday> {
    each("byDay", codes, problems, |code, problems| {
        let day = weekday_from_code(code);
        if day.is_none() {
            problems.note(Code::BadDay, code);
        }
        day
    })
}

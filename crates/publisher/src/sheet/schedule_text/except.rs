use super::super::finding::{CellDiagnostic, Code};
use super::dates::{self, Day, Span};
use super::draft::Period;
use domain::time::Date;

/// Days that a period without an activity may have.
const MOST_DAYS: i32 = 400;

/// The dates of a period, or what is wrong with it. `within`: the days on which the activity goes on, where known.
pub fn span(period: &Period, within: Option<Span>, today: Date) -> Result<Span, CellDiagnostic> {
    let days: Vec<_> = [&period.first, &period.last].into_iter().flatten().collect();
    if let Some(wrong) = days.iter().find(|it| !it.exists()) {
        return Err(CellDiagnostic::new(Code::DateImpossible, wrong.saw.clone()));
    }
    let saw = days.iter().map(|it| it.saw.as_str()).collect::<Vec<_>>().join(" - ");
    let floor = within.map_or(today, |it| it.0);
    let read = match (&period.first, &period.last) {
        (Some(first), Some(last)) if first == last => one(first, within, today).map(|it| (it, it)),
        (Some(first), Some(last)) => dates::period(first, last, floor),
        (Some(first), None) => one(first, within, today).zip(within.map(|it| it.1)),
        (None, Some(last)) => within.map(|it| it.0).zip(one(last, within, today)),
        (None, None) => None,
    };
    let (first, last) = read.ok_or_else(|| CellDiagnostic::new(Code::ExclusionUnread, saw.clone()))?;
    if first > last {
        return Err(CellDiagnostic::new(Code::EndsBeforeBegins, saw));
    }
    if last.to_julian_day() - first.to_julian_day() > MOST_DAYS {
        return Err(CellDiagnostic::new(Code::ExclusionUnread, saw));
    }
    Ok((first, last))
}

fn one(day: &Day, within: Option<Span>, today: Date) -> Option<Date> {
    let inside = within.and_then(|(first, last)| day.from(first).filter(|it| *it <= last));
    inside.or_else(|| day.around(today))
}

/// Every day of a span.
pub fn each((first, last): Span) -> impl Iterator<Item = Date> {
    (first.to_julian_day()..=last.to_julian_day()).filter_map(|it| Date::from_julian_day(it).ok())
}

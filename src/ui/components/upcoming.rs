use super::{next_time, place_link};
use crate::ui::Context;
use domain::activity::Activity;
use domain::time::{Holiday, Occurrence, OccurrenceStatus, Reason};
use markup::{Element, el};
use wording::DateStyle;

/// How many times that take place are told.
const COUNT: usize = 4;

/// The next times, each with why it doesn't take place where it doesn't. Nothing on a static page, which has no clock.
pub fn upcoming(context: &Context, activity: &Activity) -> Option<Element> {
    let now = context.feed.now?;
    let times = activity.upcoming(now, COUNT, context.feed.catalogue.calendar_of(activity));
    let times: Vec<_> = times.iter().map(|it| el("li").add(line(context, it))).collect();
    (!times.is_empty()).then(|| {
        el("section").attr("aria-labelledby", "prossime").add((
            el("h2").attr("id", "prossime").attr("tabindex", "-1").add(context.get("upcoming-title")),
            el("ul").add(times),
        ))
    })
}

fn line(context: &Context, occurrence: &Occurrence) -> Element {
    let time = next_time(context, occurrence);
    let reason = match occurrence.state {
        OccurrenceStatus::Confirmed => None,
        OccurrenceStatus::Tentative(why) => {
            Some(context.format("upcoming-doubtful", &[("reason", reason(context, why).into())]))
        }
        OccurrenceStatus::Cancelled(why) => Some(off(context, why)),
    };
    let moved = occurrence.moved.as_ref().map(|moved| {
        let place = moved.place.as_deref().and_then(|it| context.feed.catalogue.place(it));
        let place = place.map(|it| (" ", place_link(context, it)));
        let from = (moved.from != occurrence.date)
            .then(|| context.locale.formats.date(moved.from, DateStyle::Weekday));
        let text = match from {
            Some(date) => context.format("upcoming-moved-from", &[("date", date.into())]),
            None => context.get("upcoming-moved"),
        };
        (" ", el("strong").add(text), place)
    });
    el("span").add((time, reason.map(|it| (" ", el("strong").add(it))), moved))
}

/// That something doesn't take place, and why.
pub fn off(context: &Context, why: Reason) -> String {
    context.format("upcoming-off", &[("reason", reason(context, why).into())])
}

fn reason(context: &Context, why: Reason) -> String {
    let message = match why {
        Reason::Cancelled => "why-cancelled",
        Reason::Suspended => "why-suspended",
        Reason::Excepted => "why-excepted",
        Reason::Closure => "why-closure",
        Reason::MaybeClosed => "why-maybe-closed",
        Reason::SchoolHolidays => "why-school",
        Reason::HoursUnknown => "why-hours-unknown",
        Reason::Disputed => "why-disputed",
        Reason::Outdated => "why-outdated",
        Reason::Holiday(holiday) => return holiday_name(context, holiday),
        Reason::MovedTo(date) => {
            let date = context.locale.formats.date(date, DateStyle::Weekday);
            return context.format("why-moved", &[("date", date.into())]);
        }
    };
    context.get(message)
}

/// What a public holiday is called.
pub fn holiday_name(context: &Context, holiday: Holiday) -> String {
    context.get(match holiday {
        Holiday::NewYear => "holiday-new-year",
        Holiday::Epiphany => "holiday-epiphany",
        Holiday::Easter => "holiday-easter",
        Holiday::EasterMonday => "holiday-easter-monday",
        Holiday::Liberation => "holiday-liberation",
        Holiday::Labour => "holiday-labour",
        Holiday::Republic => "holiday-republic",
        Holiday::Assumption => "holiday-assumption",
        Holiday::SaintFrancis => "holiday-saint-francis",
        Holiday::AllSaints => "holiday-all-saints",
        Holiday::SaintAmbrose => "holiday-saint-ambrose",
        Holiday::Immaculate => "holiday-immaculate",
        Holiday::Christmas => "holiday-christmas",
        Holiday::SaintStephen => "holiday-saint-stephen",
    })
}

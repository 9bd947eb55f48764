use super::{next_time, place_link};
use crate::ui::Context;
use domain::activity::Activity;
use domain::time::{Holiday, Occurrence, OccurrenceStatus, Reason};
use markup::{Element, el};
use wording::{DateStyle, ids};

/// The number of listed times that take place, and of those that are seen at once.
const COUNT: usize = 15;
const SEEN: usize = 5;

/// The next times, each with why it doesn't take place where it doesn't. Nothing on a static page, which has no clock.
pub fn upcoming(context: &Context, activity: &Activity) -> Option<Element> {
    let now = context.feed.now?;
    let times = activity.upcoming(now, COUNT, context.feed.catalogue.calendar_of(activity));
    let mut times = times.iter().map(|it| el("li").child(line(context, it)));
    let first: Vec<_> = times.by_ref().take(SEEN).collect();
    let further: Vec<_> = times.collect();
    let further = (!further.is_empty()).then(|| {
        let summary = el("summary").child(context.get(ids::UPCOMING_MORE));
        el("details").class("fold").child((summary, el("ul").child(further)))
    });
    (!first.is_empty()).then(|| {
        el("section").attr("aria-labelledby", "prossime").child((
            el("h2").attr("id", "prossime").attr("tabindex", "-1").child(context.get(ids::UPCOMING_TITLE)),
            el("ul").child(first),
            further,
        ))
    })
}

fn line(context: &Context, occurrence: &Occurrence) -> Element {
    let time = next_time(context, occurrence);
    let reason = match occurrence.state {
        OccurrenceStatus::Confirmed => None,
        OccurrenceStatus::Tentative(why) => {
            Some(context.format(ids::UPCOMING_DOUBTFUL, &[("reason", reason(context, why).into())]))
        }
        OccurrenceStatus::Cancelled(why) => Some(off(context, why)),
    };
    let moved = occurrence.moved.as_ref().map(|moved| {
        let place = moved.place.as_deref().and_then(|it| context.feed.catalogue.place(it));
        let place = place.map(|it| (" ", place_link(context, it)));
        let from =
            (moved.from != occurrence.date).then(|| context.locale.date(moved.from, DateStyle::Weekday));
        let text = match from {
            Some(date) => context.format(ids::UPCOMING_MOVED_FROM, &[("date", date)]),
            None => context.get(ids::UPCOMING_MOVED),
        };
        (" ", el("strong").child(text), place)
    });
    el("span").child((time, reason.map(|it| (" ", el("strong").child(it))), moved))
}

/// The sentence that something doesn't take place, with the reason.
pub fn off(context: &Context, why: Reason) -> String {
    context.format(ids::UPCOMING_OFF, &[("reason", reason(context, why).into())])
}

fn reason(context: &Context, why: Reason) -> String {
    let message = match why {
        Reason::Cancelled => ids::WHY_CANCELLED,
        Reason::Suspended => ids::WHY_SUSPENDED,
        Reason::Excepted => ids::WHY_EXCEPTED,
        Reason::Closure => ids::WHY_CLOSURE,
        Reason::MaybeClosed => ids::WHY_MAYBE_CLOSED,
        Reason::SchoolHolidays => ids::WHY_SCHOOL,
        Reason::HoursUnknown => ids::WHY_HOURS_UNKNOWN,
        Reason::Disputed => ids::WHY_DISPUTED,
        Reason::Outdated => ids::WHY_OUTDATED,
        Reason::Holiday(holiday) => return holiday_name(context, holiday),
        Reason::MovedTo(date) => {
            let date = context.locale.date(date, DateStyle::Weekday);
            return context.format(ids::WHY_MOVED, &[("date", date)]);
        }
    };
    context.get(message)
}

/// The name of a public holiday.
pub fn holiday_name(context: &Context, holiday: Holiday) -> String {
    context.get(match holiday {
        Holiday::NewYear => ids::HOLIDAY_NEW_YEAR,
        Holiday::Epiphany => ids::HOLIDAY_EPIPHANY,
        Holiday::Easter => ids::HOLIDAY_EASTER,
        Holiday::EasterMonday => ids::HOLIDAY_EASTER_MONDAY,
        Holiday::Liberation => ids::HOLIDAY_LIBERATION,
        Holiday::Labour => ids::HOLIDAY_LABOUR,
        Holiday::Republic => ids::HOLIDAY_REPUBLIC,
        Holiday::Assumption => ids::HOLIDAY_ASSUMPTION,
        Holiday::SaintFrancis => ids::HOLIDAY_SAINT_FRANCIS,
        Holiday::AllSaints => ids::HOLIDAY_ALL_SAINTS,
        Holiday::SaintAmbrose => ids::HOLIDAY_SAINT_AMBROSE,
        Holiday::Immaculate => ids::HOLIDAY_IMMACULATE,
        Holiday::Christmas => ids::HOLIDAY_CHRISTMAS,
        Holiday::SaintStephen => ids::HOLIDAY_SAINT_STEPHEN,
    })
}

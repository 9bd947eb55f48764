use crate::ui::Context;
use domain::activity::{Activity, Attendance, Audience, Price, Status, Strength};
use domain::time::OccurrenceStatus;
use markup::{Element, el};
use wording::{DateStyle, MessageId, ids};

/// Short facts under a card: state, cost, for whom, languages, steps.
pub fn tags(context: &Context, activity: &Activity) -> Element {
    let mut tags: Vec<(&str, String)> = Vec::new();
    tags.extend(status(context, activity).map(|it| ("stop", it)));
    let cost_class = match activity.price {
        Price::Free => "ok",
        Price::Unknown => "ask",
        Price::WithCard(_) | Price::Contribution(_) => "",
    };
    tags.push((cost_class, price(context, activity.price)));
    tags.extend(ages_and_audience(context, activity).map(|it| ("", it)));
    if !activity.languages.is_empty() {
        tags.push(("", languages(context, activity)));
    }
    tags.extend(attendance(context, activity).map(|it| ("", it)));
    match activity.step_free {
        Some(true) => tags.push(("ok", context.get(ids::STEP_FREE_YES))),
        Some(false) => tags.push(("", context.get(ids::STEP_FREE_NO))),
        None => {}
    }
    if let Some(now) = context.feed.now {
        let today = activity.on(now.date, context.feed.catalogue.calendar_of(activity));
        if today.iter().any(|it| matches!(it.state, OccurrenceStatus::Tentative(_))) {
            tags.push(("ask", context.get(ids::WHEN_TODAY_UNKNOWN)));
        }
    }
    let tags = tags.into_iter().map(|(class, text)| el("li").class(class).child(text));
    el("ul").class("tags").child(tags.collect::<Vec<_>>())
}

/// A state other than the ordinary one, in words. An ended course and old data about a course are two different
/// states.
pub fn status(context: &Context, activity: &Activity) -> Option<String> {
    let today = context.feed.now.map(|it| it.date);
    let message = match activity.status {
        Status::Cancelled => ids::STATUS_CANCELLED,
        _ if today.is_some_and(|it| activity.is_over(it)) => ids::STATUS_OVER,
        Status::Suspended => ids::STATUS_SUSPENDED,
        Status::Full => ids::STATUS_FULL,
        Status::Moved => ids::STATUS_MOVED,
        Status::Scheduled => {
            let through =
                activity.valid_through.filter(|_| today.is_some_and(|it| activity.is_outdated(it)))?;
            let date = context.locale.date(through, DateStyle::Full);
            return Some(context.format(ids::STATUS_OUTDATED, &[("date", date)]));
        }
    };
    Some(context.get(message))
}

/// The words for taking part from home, where that is possible.
pub fn attendance(context: &Context, activity: &Activity) -> Option<String> {
    match activity.attendance? {
        Attendance::Offline => None,
        Attendance::Online => Some(context.get(ids::ATTENDANCE_ONLINE)),
        Attendance::Mixed => Some(context.get(ids::ATTENDANCE_MIXED)),
    }
}

/// The price, in words.
pub fn price(context: &Context, price: Price) -> String {
    let euro = |message: MessageId, cents: u32| {
        context.format(message, &[("euro", context.locale.formats.euro(cents).into())])
    };
    match price {
        Price::Free => context.get(ids::PRICE_FREE),
        Price::WithCard(None) => context.get(ids::PRICE_CARD),
        Price::WithCard(Some(cents)) => euro(ids::PRICE_CARD_EURO, cents),
        Price::Contribution(None) => context.get(ids::PRICE_CONTRIBUTION),
        Price::Contribution(Some(cents)) => euro(ids::PRICE_CONTRIBUTION_EURO, cents),
        Price::Unknown => context.get(ids::PRICE_UNKNOWN),
    }
}

/// The ages and audiences of an activity, in words; `None` where nobody has said for whom it is.
pub fn ages_and_audience(context: &Context, activity: &Activity) -> Option<String> {
    let ages = match (activity.ages.min, activity.ages.max) {
        (None, None) => None,
        (Some(min), None) => Some(context.format(ids::AGES_FROM, &[("min", min.into())])),
        (None, Some(max)) => Some(context.format(ids::AGES_TO, &[("max", max.into())])),
        (Some(min), Some(max)) => {
            Some(context.format(ids::AGES_BETWEEN, &[("min", min.into()), ("max", max.into())]))
        }
    };
    let everybody = activity.strength == Some(Strength::Everybody);
    let everybody = everybody.then(|| context.get(ids::AUDIENCE_ALL));
    let parts: Vec<_> = [everybody, groups(context, activity), ages].into_iter().flatten().collect();
    (!parts.is_empty()).then(|| parts.join(" · "))
}

/// The groups that somebody has named, and how strongly it is meant for them.
fn groups(context: &Context, activity: &Activity) -> Option<String> {
    let groups: Vec<_> = activity.audiences.iter().map(|it| context.get(audience_message(*it))).collect();
    if groups.is_empty() {
        return None;
    }
    let groups = context.locale.formats.list(&groups);
    let message = match activity.strength {
        None => return Some(groups),
        Some(Strength::Only) => ids::AUDIENCE_ONLY,
        Some(Strength::Everybody | Strength::Especially) => ids::AUDIENCE_ESPECIALLY,
    };
    Some(context.format(message, &[("groups", groups.into())]))
}

/// The message that names an audience.
pub fn audience_message(audience: Audience) -> MessageId {
    match audience {
        Audience::Older => ids::AUDIENCE_OLDER,
        Audience::Adults => ids::AUDIENCE_ADULTS,
        Audience::Young => ids::AUDIENCE_YOUNG,
        Audience::Children => ids::AUDIENCE_CHILDREN,
        Audience::Families => ids::AUDIENCE_FAMILIES,
        Audience::Carers => ids::AUDIENCE_CARERS,
        Audience::Newcomers => ids::AUDIENCE_NEWCOMERS,
    }
}

/// The languages that are spoken, in words.
pub fn languages(context: &Context, activity: &Activity) -> String {
    let names: Vec<_> = activity.languages.iter().map(|it| context.locale.formats.language(it)).collect();
    context.format(ids::LANGUAGES_SPOKEN, &[("languages", context.locale.formats.list(&names).into())])
}

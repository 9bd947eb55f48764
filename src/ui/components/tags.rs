use crate::domain::activity::{Activity, Audience, Price, Status};
use crate::ui::Context;
use crate::ui::markup::{Element, el};

/// Short facts under a card: state, cost, for whom, languages, steps.
pub fn tags(context: &Context, activity: &Activity) -> Element {
    let mut tags: Vec<(&str, String)> = Vec::new();
    if let Some(message) = status_message(activity.status) {
        tags.push(("stop", context.get(message)));
    }
    let cost_class = match activity.price {
        Price::Free => "ok",
        Price::Unknown => "ask",
        Price::WithCard(_) | Price::Contribution(_) => "",
    };
    tags.push((cost_class, price(context, activity.price)));
    tags.push(("", ages_and_audience(context, activity)));
    if !activity.languages.is_empty() {
        tags.push(("", languages(context, activity)));
    }
    match activity.step_free {
        Some(true) => tags.push(("ok", context.get("step-free-yes"))),
        Some(false) => tags.push(("", context.get("step-free-no"))),
        None => {}
    }
    let today_unknown = context.now.is_some_and(|now| {
        !activity.schedules.is_empty()
            && activity.on(now.date, context.catalogue.hours_of(activity)).is_none()
    });
    if today_unknown {
        tags.push(("ask", context.get("when-today-unknown")));
    }
    let tags = tags.into_iter().map(|(class, text)| el("li").class(class).add(text));
    el("ul").class("tags").add(tags.collect::<Vec<_>>())
}

/// The message of a state that isn't the ordinary one.
pub fn status_message(status: Status) -> Option<&'static str> {
    match status {
        Status::Scheduled => None,
        Status::Full => Some("status-full"),
        Status::Suspended => Some("status-suspended"),
        Status::Cancelled => Some("status-cancelled"),
    }
}

/// What it costs, in words.
pub fn price(context: &Context, price: Price) -> String {
    let euro =
        |message: &str, cents: u32| context.say(message, &[("euro", context.formats.euro(cents).into())]);
    match price {
        Price::Free => context.get("price-free"),
        Price::WithCard(None) => context.get("price-card"),
        Price::WithCard(Some(cents)) => euro("price-card-euro", cents),
        Price::Contribution(None) => context.get("price-contribution"),
        Price::Contribution(Some(cents)) => euro("price-contribution-euro", cents),
        Price::Unknown => context.get("price-unknown"),
    }
}

/// For whom it is, in words.
pub fn ages_and_audience(context: &Context, activity: &Activity) -> String {
    let ages = match (activity.ages.min, activity.ages.max) {
        (None, None) => None,
        (Some(min), None) => Some(context.say("ages-from", &[("min", min.into())])),
        (None, Some(max)) => Some(context.say("ages-to", &[("max", max.into())])),
        (Some(min), Some(max)) => {
            Some(context.say("ages-between", &[("min", min.into()), ("max", max.into())]))
        }
    };
    let audiences: Vec<_> = activity.audiences.iter().map(|it| context.get(audience_message(*it))).collect();
    match (audiences.is_empty(), ages) {
        (true, None) => context.get("audience-everybody"),
        (true, Some(ages)) => ages,
        (false, None) => context.formats.list(&audiences),
        (false, Some(ages)) => format!("{} · {ages}", context.formats.list(&audiences)),
    }
}

/// The message that names an audience.
pub fn audience_message(audience: Audience) -> &'static str {
    match audience {
        Audience::Older => "audience-older",
        Audience::Adults => "audience-adults",
        Audience::Young => "audience-young",
        Audience::Children => "audience-children",
        Audience::Families => "audience-families",
        Audience::Carers => "audience-carers",
        Audience::Newcomers => "audience-newcomers",
    }
}

/// Which languages are spoken, in words.
pub fn languages(context: &Context, activity: &Activity) -> String {
    let names: Vec<_> = activity.languages.iter().map(|it| context.formats.language(it)).collect();
    context.say("languages-spoken", &[("languages", context.formats.list(&names).into())])
}

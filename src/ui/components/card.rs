use super::{attendance, icon, look, name, next_time, rules, tags};
use crate::route::Route;
use crate::ui::Context;
use domain::activity::Activity;
use domain::search::Hit;
use domain::time::{Occurrence, Schedule, Timing};
use markup::{Element, Nodes, el, nodes};
use wording::{DateStyle, ids};

/// Activities as cards, with headings of the third level.
pub fn cards(context: &Context, hits: &[Hit<'_>]) -> Element {
    cards_with(context, hits, &|_| Vec::new())
}

/// The same, with something more to say of each.
pub fn cards_with(context: &Context, hits: &[Hit<'_>], more: &dyn Fn(&Hit<'_>) -> Nodes) -> Element {
    let cards = hits.iter().map(|it| el("li").child(card(context, it, more(it))));
    el("ul").class("cards").child(cards.collect::<Vec<_>>())
}

/// A card: name, time, place, audience and price, in this order.
fn card(context: &Context, hit: &Hit<'_>, more: Nodes) -> Element {
    let activity = hit.activity;
    let href = context.href(Route::Activity(activity.id.clone()));
    let name = context.activity_name(activity);
    let listen = super::listen_to_card(context, &name);
    let title = el("a").attr("href", href).text_with_lang(name);
    let pending = pending(context, activity);
    let next = hit.next.as_ref().map(|it| el("span").class("next").child(next_time(context, it)));
    let rules = rules(context, activity).into_iter().map(|it| el("span").child(it));
    let facts = el("dl").child((
        el("dt").child(context.get(ids::CARD_WHEN)),
        el("dd").child((pending, next, rules.collect::<Vec<_>>())),
        el("dt").child(context.get(ids::CARD_WHERE)),
        el("dd").child(whereabouts(context, hit)),
    ));
    // No article: it is an item of a list, and two of one name could not be told apart as articles.
    el("div").class("card").child((
        day(context, hit.activity, hit.next.as_ref()),
        el("div").class("card-text").child((
            el("h3").child(title),
            facts,
            tags(context, activity),
            more,
            listen,
        )),
    ))
}

/// The next day at a glance, under the picture of the topic; where nobody has published a time, that one can ask. The
/// same stands beside it in words.
pub fn day(context: &Context, activity: &Activity, next: Option<&Occurrence>) -> Element {
    let look = look(context, activity.topics.iter());
    let formats = &context.locale.formats;
    let date = next.map(|it| {
        (
            el("span").child(formats.weekday(it.date.weekday())),
            el("b").child(it.date.day().to_string()),
            el("span").child(formats.date(it.date, DateStyle::Month)),
        )
    });
    let ask = activity.schedules.is_empty().then(|| el("span").child(context.get(ids::CARD_ASK)));
    el("div").attr("class", format!("day {}", look.tone)).attr("aria-hidden", "true").child((
        icon(look.picture),
        date,
        ask,
    ))
}

/// A static page doesn't know the next time, but keeps its place free, so that nothing moves when it comes.
pub fn pending(context: &Context, activity: &Activity) -> Option<Element> {
    let pending = context.feed.now.is_none() && activity.schedules.iter().any(has_times);
    pending.then(|| el("span").class("next pending needs-js").attr("aria-hidden", "true"))
}

fn has_times(schedule: &Schedule) -> bool {
    matches!(schedule.timing, Timing::Fixed(..))
}

fn whereabouts(context: &Context, hit: &Hit<'_>) -> Nodes {
    let Some(place) = context.feed.catalogue.place_of(hit.activity) else {
        return nodes(
            attendance(context, hit.activity).unwrap_or_else(|| context.get(ids::WHERE_UNPUBLISHED)),
        );
    };
    let municipio = place.municipio.map(|it| el("span").child(context.locale.municipio(it)));
    let address = match &place.address {
        Some(address) => name(context, address),
        None => el("span").child(context.get(ids::ADDRESS_UNPUBLISHED)),
    };
    nodes((el("span").attr("translate", "no").text_with_lang(context.full_name(place)), address, municipio))
}

use crate::route::Route;
use crate::ui::Context;
use crate::ui::components::{self, Description};
use domain::activity::{Activity, Booking, BookingWay, HelpMode, Price};
use domain::freshness;
use domain::search::Query;
use markup::{Element, Nodes, el, nodes};
use wording::{MessageId, ids};

/// One activity: everything that is known, and what isn't.
pub fn activity(context: &Context, activity: &Activity) -> Nodes {
    let status = components::status(context, activity).map(|it| el("p").class("notice").child(it));
    nodes((
        components::breadcrumb(context, Some((Route::all_activities(), ids::NAV_ACTIVITIES))),
        el("h1").attr("tabindex", "-1").text_with_lang(context.activity_name(activity)),
        (status, overview(context, activity)),
        // Of `div`s a reader mode leaves out those with many links: the ways on stand beside it.
        (
            el("div").class("main-facts").child((when(context, activity), place(context, activity))),
            now(context, activity),
        ),
        description(context, activity),
        components::facts(details(context, activity)),
        (
            topics(context, activity),
            components::guides_of_topics(context, activity.topics.iter().map(String::as_str)),
        ),
        (
            components::upcoming(context, activity),
            components::sources(context, &activity.sources, &activity.checked),
        ),
    ))
}

/// The overview of this page: time, place and price in a sentence; then its parts, in order.
fn overview(context: &Context, activity: &Activity) -> Option<Nodes> {
    let calendar = context.feed.catalogue.calendar_of(activity);
    let next = context.feed.now.and_then(|now| activity.next(now, calendar));
    let next = next.map(|it| components::next_time(context, &it));
    let place = context.feed.catalogue.place_of(activity).map(|it| context.full_name(it).in_a_sentence());
    let price = components::price(context, activity.price);
    let facts: Vec<String> = [next, place, Some(price)].into_iter().flatten().collect();
    let has_times = context.feed.now.is_some_and(|now| !activity.upcoming(now, 1, calendar).is_empty());
    let parts = [
        (!activity.topics.is_empty()).then_some(("argomenti", ids::ACTIVITY_TOPICS)),
        has_times.then_some(("prossime", ids::UPCOMING_TITLE)),
        Some(("fonti", ids::SOURCE_TITLE)),
    ];
    let parts = parts.into_iter().flatten().map(|(id, message)| (id, context.get(message))).collect();
    let summary = Some(context.locale.sentences(facts));
    components::overview(context, &Route::Activity(activity.id.clone()), summary, parts)
}

/// The next time, large, and the rule.
fn when(context: &Context, activity: &Activity) -> Element {
    let next =
        context.feed.now.and_then(|now| activity.next(now, context.feed.catalogue.calendar_of(activity)));
    let day = components::day(context, activity, next.as_ref());
    let next = next.map(|it| {
        let text = el("strong").class("next").child(components::next_time(context, &it));
        el("p").child((context.get(ids::WHEN_NEXT_LABEL), " ", text))
    });
    let rules = components::rules(context, activity).into_iter().map(|it| el("p").child(it));
    let old = old_fact(context, activity, freshness::CheckedField::Schedule)
        .filter(|_| !activity.schedules.is_empty());
    let pending = components::pending(context, activity);
    let title = el("h2").class("visually-hidden").attr("id", "quando").child(context.get(ids::CARD_WHEN));
    let text = el("div").class("when-text").child((pending, next, rules.collect::<Vec<_>>(), old));
    el("section").class("when").attr("aria-labelledby", "quando").child((title, day, text))
}

/// What the reader can do at once: how to take part, and whom to call.
fn now(context: &Context, activity: &Activity) -> Element {
    let place = context.feed.catalogue.place_of(activity);
    let call = match (&activity.booking.way, place.and_then(|it| it.telephone.as_ref())) {
        (BookingWay::Telephone(_), _) => None,
        (_, Some(number)) => Some(components::telephone(number)),
        (_, None) => Some(components::call(context)),
    };
    el("section").class("now").attr("aria-labelledby", "adesso").child((
        el("h2").attr("id", "adesso").child(context.get(ids::ACTIVITY_NOW)),
        el("p").child(booking(context, &activity.booking)),
        seats(context, activity),
        old_fact(context, activity, freshness::CheckedField::Booking)
            .filter(|_| activity.booking.way != BookingWay::Unknown),
        call.map(|it| el("p").child(it)),
        place.and_then(|it| it.geo).map(|it| components::map_link(context, it)),
    ))
}

fn old_fact(context: &Context, activity: &Activity, fact: freshness::CheckedField) -> Option<Element> {
    components::old_fact(context, fact, &activity.checked, &activity.sources)
}

/// Where it is. Not a row of the list of details: a browser's reader mode leaves out a row that is half a link.
fn place(context: &Context, activity: &Activity) -> Element {
    let title = el("h2").child((components::icon("map-pin"), context.get(ids::CARD_WHERE)));
    let section = el("section").class("where").child(title);
    let from_home = components::attendance(context, activity);
    let Some(place) = context.feed.catalogue.place_of(activity) else {
        let where_else = from_home.unwrap_or_else(|| context.get(ids::WHERE_UNPUBLISHED));
        return section.child(el("p").child(where_else));
    };
    let address = match &place.address {
        Some(address) => nodes(components::name(context, address)),
        None => nodes(context.get(ids::ADDRESS_UNPUBLISHED)),
    };
    section.child((
        el("p").child(components::place_link(context, place)),
        el("p").child(address),
        place.municipio.map(|it| el("p").child(context.locale.municipio(it))),
        from_home.map(|it| el("p").child(it)),
    ))
}

fn description(context: &Context, activity: &Activity) -> Nodes {
    match context.activity_description(activity) {
        Some(text) => {
            nodes((components::in_italian(context, &text), el("p").class("lead").text_with_lang(text)))
        }
        None => nodes(el("p").child(context.get(ids::ACTIVITY_DESCRIPTION_MISSING))),
    }
}

fn details(context: &Context, activity: &Activity) -> Vec<Description> {
    let mut details = vec![
        Description::new(context.get(ids::ACTIVITY_FOR), components::for_whom(context, activity)),
        Description::new(
            context.get(ids::ACTIVITY_COST),
            (
                el("p").child(components::price(context, activity.price)),
                old_fact(context, activity, freshness::CheckedField::Price)
                    .filter(|_| activity.price != Price::Unknown),
            ),
        ),
        Description::new(context.get(ids::ACTIVITY_ACCESS), access(context, activity)),
    ];
    let bring = context.activity_bring(activity);
    if !bring.is_empty() {
        let note = bring.first().and_then(|it| components::in_italian(context, it));
        let things: Vec<_> = bring.into_iter().map(|it| el("li").text_with_lang(it)).collect();
        details.push(Description::new(context.get(ids::ACTIVITY_BRING), (note, el("ul").child(things))));
    }
    if !activity.help.is_empty() {
        let ways: Vec<_> = activity.help.iter().map(|it| el("li").child(context.get(help(*it)))).collect();
        details.push(Description::new(context.get(ids::ACTIVITY_HELP), el("ul").child(ways)));
    }
    if !activity.languages.is_empty() {
        details.push(Description::new(
            context.get(ids::ACTIVITY_LANGUAGES),
            components::languages(context, activity),
        ));
    }
    if let Some(organizer) = &activity.organizer {
        details.push(Description::new(
            context.get(ids::ACTIVITY_ORGANIZER),
            components::name(context, organizer),
        ));
    }
    details
}

/// The known facts about access to the activity and its place, for readers with any need.
fn access(context: &Context, activity: &Activity) -> Nodes {
    components::access_facts(context, Some(activity), context.feed.catalogue.place_of(activity))
}

fn help(mode: HelpMode) -> MessageId {
    match mode {
        HelpMode::Alone => ids::HELP_ALONE,
        HelpMode::Together => ids::HELP_TOGETHER,
        HelpMode::Workshop => ids::HELP_WORKSHOP,
        HelpMode::OnBehalf => ids::HELP_ON_BEHALF,
    }
}

/// The number of places that are left, else of all places, and whether there is a waiting list.
fn seats(context: &Context, activity: &Activity) -> Vec<Element> {
    let left = activity.places_left.map(|it| context.format(ids::SEATS_LEFT, &[("count", it.into())]));
    let all = activity.capacity.map(|it| context.format(ids::SEATS_ALL, &[("count", it.into())]));
    let list = activity
        .booking
        .waiting_list
        .map(|it| context.get(if it { ids::WAITING_LIST_YES } else { ids::WAITING_LIST_NO }));
    [left.or(all), list].into_iter().flatten().map(|it| el("p").child(it)).collect()
}

fn booking(context: &Context, booking: &Booking) -> Nodes {
    match &booking.way {
        BookingWay::NotNeeded => nodes(context.get(ids::BOOKING_NONE)),
        BookingWay::AtDesk => nodes(context.get(ids::BOOKING_DESK)),
        BookingWay::Unknown => nodes(context.get(ids::BOOKING_UNKNOWN)),
        BookingWay::Telephone(number) => {
            nodes((context.get(ids::BOOKING_TELEPHONE), " ", components::telephone(number)))
        }
        BookingWay::Online(url) => {
            let link = el("a").attr("href", url.as_str()).attr("dir", "ltr").attr("translate", "no");
            let link = link.child(url.trim_start_matches("https://"));
            nodes((context.get(ids::BOOKING_ONLINE), " ", link))
        }
    }
}

fn topics(context: &Context, activity: &Activity) -> Option<Element> {
    let topics = activity.topics.iter().filter_map(|it| context.feed.catalogue.topic(it)).map(|topic| {
        let href = context.search_href(Query { topics: vec![topic.id.clone()], ..Query::default() });
        el("li").child(el("a").class("chip").attr("href", href).text_with_lang(context.topic_name(topic)))
    });
    let topics: Vec<_> = topics.collect();
    (!topics.is_empty()).then(|| {
        el("section").class("needs-js").attr("aria-labelledby", "argomenti").child((
            el("h2").attr("id", "argomenti").attr("tabindex", "-1").child(context.get(ids::ACTIVITY_TOPICS)),
            el("ul").class("chips").child(topics),
        ))
    })
}

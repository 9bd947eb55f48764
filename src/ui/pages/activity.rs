use leptos::prelude::*;

use crate::domain::activity::{Activity, Booking};
use crate::domain::search::Query;
use crate::route::Route;
use crate::ui::components::{self, Fact};
use crate::ui::{Context, Fragment};

/// One activity: everything that is known, and what isn't.
pub fn activity(context: &Context, activity: &Activity) -> AnyView {
    let name = context.activity_name(activity);
    let status = components::status_message(activity.status)
        .map(|it| view! { <p class="notice">{context.get(it)}</p> });
    view! {
        {components::breadcrumb(context, Some((Route::all_activities(), "nav-activities")))}
        <h1 tabindex="-1" lang=name.lang dir=name.dir>{name.text}</h1>
        {status}
        {components::facts(vec![when(context, activity), place(context, activity)])}
        {description(context, activity)}
        {components::facts(details(context, activity))}
        {topics(context, activity)}
        {components::sources(context, &activity.sources)}
    }
    .into_any()
}

fn when(context: &Context, activity: &Activity) -> Fact {
    let next = context.now.and_then(|now| activity.next(now, context.catalogue.hours_of(activity)));
    let next = next.map(|it| {
        let text = components::next_time(context, &it);
        view! { <p>{context.get("when-next-label")}" "<strong class="next">{text}</strong></p> }
    });
    let rules = components::rules(context, &activity.schedules).into_iter().map(|it| view! { <p>{it}</p> });
    let rules = rules.collect_view();
    Fact::new(context.get("card-when"), view! { {rules}{next} })
}

fn place(context: &Context, activity: &Activity) -> Fact {
    let Some(place) = context.catalogue.place_of(activity) else {
        return Fact::new(context.get("card-where"), context.get("where-unpublished"));
    };
    let name = context.full_name(place);
    let href = context.href(Route::Place(place.id.clone()));
    let address = match &place.address {
        Some(address) => components::name(context, address),
        None => context.get("address-unpublished").into_any(),
    };
    let municipio = place.municipio.map(|it| {
        view! { <p>{context.say("municipio", &[("number", it.into())])}</p> }
    });
    let value = view! {
        <p><a href=href lang=name.lang dir=name.dir translate="no">{name.text}</a></p>
        <p>{address}</p>
        {municipio}
    };
    Fact::new(context.get("card-where"), value)
}

fn description(context: &Context, activity: &Activity) -> AnyView {
    match context.activity_description(activity) {
        Some(Fragment { text, lang, dir }) => {
            let warning = lang.map(|_| view! { <p class="foreign">{context.get("text-in-italian")}</p> });
            view! { {warning}<p class="lead" lang=lang dir=dir>{text}</p> }.into_any()
        }
        None => view! { <p>{context.get("activity-description-missing")}</p> }.into_any(),
    }
}

fn details(context: &Context, activity: &Activity) -> Vec<Fact> {
    let access = match activity.step_free {
        Some(true) => "access-yes",
        Some(false) => "access-no",
        None => "access-unknown",
    };
    let mut details = vec![
        Fact::new(context.get("activity-for"), components::ages_and_audience(context, activity)),
        Fact::new(context.get("activity-cost"), components::price(context, activity.price)),
        Fact::new(context.get("activity-booking"), booking(context, &activity.booking)),
        Fact::new(context.get("activity-access"), context.get(access)),
    ];
    if !activity.languages.is_empty() {
        details.push(Fact::new(context.get("activity-languages"), components::languages(context, activity)));
    }
    if let Some(organizer) = &activity.organizer {
        details.push(Fact::new(context.get("activity-organizer"), components::name(context, organizer)));
    }
    details
}

fn booking(context: &Context, booking: &Booking) -> AnyView {
    match booking {
        Booking::NotNeeded => context.get("booking-none").into_any(),
        Booking::AtDesk => context.get("booking-desk").into_any(),
        Booking::Unknown => context.get("booking-unknown").into_any(),
        Booking::Telephone(number) => {
            let link = components::telephone(number);
            view! { {context.get("booking-telephone")}" "{link} }.into_any()
        }
        Booking::Online(url) => {
            let text = url.trim_start_matches("https://").to_owned();
            view! { {context.get("booking-online")}" "<a href=url.clone() dir="ltr" translate="no">{text}</a> }
                .into_any()
        }
    }
}

fn topics(context: &Context, activity: &Activity) -> AnyView {
    let topics = activity.topics.iter().filter_map(|it| context.catalogue.topic(it)).map(|topic| {
        let name = context.topic_name(topic);
        let href = context.search_href(Query { topics: vec![topic.id.clone()], ..Query::default() });
        view! { <li><a class="chip" href=href lang=name.lang dir=name.dir>{name.text}</a></li> }
    });
    let topics: Vec<_> = topics.collect();
    if topics.is_empty() {
        return ().into_any();
    }
    view! {
        <section class="needs-js" aria-labelledby="argomenti">
            <h2 id="argomenti">{context.get("activity-topics")}</h2>
            <ul class="chips">{topics}</ul>
        </section>
    }
    .into_any()
}

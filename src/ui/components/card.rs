use leptos::prelude::*;

use super::{name, next_time, rules, tags};
use crate::domain::search::Hit;
use crate::route::Route;
use crate::ui::Context;

/// Activities as cards, with headings of the third level.
pub fn cards(context: &Context, hits: &[Hit<'_>]) -> AnyView {
    let cards = hits.iter().map(|it| view! { <li>{card(context, it)}</li> });
    view! { <ul class="cards">{cards.collect_view()}</ul> }.into_any()
}

/// What, when, where, for whom and cost, in this order.
fn card(context: &Context, hit: &Hit<'_>) -> AnyView {
    let activity = hit.activity;
    let title = context.activity_name(activity);
    let href = context.href(Route::Activity(activity.id.clone()));
    let next = hit.next.as_ref().map(|it| view! { <span class="next">{next_time(context, it)}</span> });
    let rules = rules(context, &activity.schedules).into_iter().map(|it| view! { <span>{it}</span> });
    view! {
        <article class="card">
            <h3><a href=href lang=title.lang dir=title.dir>{title.text}</a></h3>
            <dl>
                <dt>{context.get("card-when")}</dt>
                <dd>{next}{rules.collect_view()}</dd>
                <dt>{context.get("card-where")}</dt>
                <dd>{whereabouts(context, hit)}</dd>
            </dl>
            {tags(context, activity)}
        </article>
    }
    .into_any()
}

fn whereabouts(context: &Context, hit: &Hit<'_>) -> AnyView {
    let Some(place) = context.catalogue.place_of(hit.activity) else {
        return context.get("where-unpublished").into_any();
    };
    let full_name = context.full_name(place);
    let municipio = place.municipio.map(|it| {
        view! { <span>{context.say("municipio", &[("number", it.into())])}</span> }
    });
    let address = match &place.address {
        Some(address) => name(context, address),
        None => view! { <span>{context.get("address-unpublished")}</span> }.into_any(),
    };
    view! { <span lang=full_name.lang dir=full_name.dir translate="no">{full_name.text}</span>{address}{municipio} }
        .into_any()
}

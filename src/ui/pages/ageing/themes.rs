use crate::route::Route;
use crate::ui::{Context, components};
use domain::search::Query;
use domain::theme::{Aim, Theme};
use markup::{Element, Nodes, el, nodes};
use wording::{MessageId, ids};

/// All themes, under the three aims of active ageing. A theme of the season stands first in its season, else last.
pub fn themes(context: &Context) -> Nodes {
    let aims = [
        (Aim::TakingPart, "partecipare", ids::AIM_TAKING_PART),
        (Aim::Health, "salute", ids::AIM_HEALTH),
        (Aim::Safety, "sicurezza", ids::AIM_SAFETY),
    ];
    let aims: Vec<_> = aims
        .into_iter()
        .filter_map(|(aim, id, title)| section(context, id, title, context.feed.themes.of_aim(aim).collect()))
        .collect();
    let is_now = |it: &&Theme| context.feed.day().is_some_and(|day| it.is_in_season(day));
    let (now, later): (Vec<_>, Vec<_>) = context.feed.themes.seasonal().partition(is_now);
    let none = context.feed.themes.themes.is_empty();
    nodes((
        el("h1").attr("tabindex", "-1").child(context.get(ids::AGEING)),
        el("p").class("lead").child(context.locale.document(ids::AGEING_LEAD)),
        components::overview(
            context,
            &Route::Ageing,
            Some(
                context
                    .locale
                    .document_with(ids::AGEING_COUNT, &[("count", context.feed.themes.themes.len().into())]),
            ),
            Vec::new(),
        ),
        none.then(|| el("p").child(context.locale.document(ids::AGEING_NONE))),
        el("p").class("needs-js").child(
            el("a")
                .class("go")
                .attr("href", context.href(Route::ForMe(Query::default())))
                .child(context.locale.document(ids::FORME_TITLE)),
        ),
        section(context, "stagione", ids::AGEING_NOW, now),
        aims,
        section(context, "altre-stagioni", ids::AGEING_LATER, later),
    ))
}

fn section(context: &Context, id: &'static str, title: MessageId, themes: Vec<&Theme>) -> Option<Element> {
    let tile = |it: &&Theme| {
        let look = components::theme_look(&it.id);
        el("li").attr("class", format!("tile {}", look.tone)).child((
            components::icon(look.picture),
            el("a")
                .attr("href", context.href(Route::Theme(it.id.clone())))
                .text_with_lang(context.theme_name(it)),
        ))
    };
    (!themes.is_empty()).then(|| {
        el("section").attr("aria-labelledby", id).child((
            el("h2").attr("id", id).attr("tabindex", "-1").child(context.locale.document(title)),
            el("ul").class("tiles themes").child(themes.iter().map(tile).collect::<Vec<_>>()),
        ))
    })
}

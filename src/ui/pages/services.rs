use crate::route::Route;
use crate::ui::{Context, components};
use domain::service::ServiceGroup;
use markup::{Element, Nodes, el, nodes};
use wording::ids;

/// All services, by what one needs them for.
pub fn services(context: &Context) -> Nodes {
    let groups: Vec<_> = context.feed.services.groups.iter().filter_map(|it| group(context, it)).collect();
    let others = rows(context, None).map(|rows| {
        el("section").attr("aria-labelledby", "altri").child((
            el("h2").attr("id", "altri").attr("tabindex", "-1").child(context.get(ids::PLACES_SERVICES)),
            rows,
        ))
    });
    let none = context.feed.services.services.is_empty();
    let none = none.then(|| el("p").child(context.locale.document(ids::SERVICES_NONE)));
    nodes((
        el("h1").attr("tabindex", "-1").child(context.get(ids::SERVICES_TITLE)),
        el("p").class("lead").child(context.locale.document(ids::SERVICES_LEAD)),
        overview(context),
        jump(context),
        none,
        groups,
        others,
    ))
}

/// In the essential version: how many there are. The links to the groups follow.
fn overview(context: &Context) -> Option<Nodes> {
    let count = context.feed.services.services.len();
    let summary = context.locale.document_with(ids::SERVICES_COUNT, &[("count", count.into())]);
    components::overview(context, &Route::Services, Some(summary), Vec::new())
}

/// Links to the groups that have services.
fn jump(context: &Context) -> Option<Element> {
    let services = &context.feed.services;
    let link = |it: &ServiceGroup| {
        let href = format!("{}#{}", context.href(Route::Services), it.id);
        el("li").child(el("a").class("chip").attr("href", href).text_with_lang(context.group_name(it)))
    };
    let busy = services.groups.iter().filter(|it| services.of_group(Some(&it.id)).next().is_some());
    let links: Vec<_> = busy.map(link).collect();
    (!links.is_empty()).then(|| {
        let label = context.locale.document(ids::SERVICES_JUMP);
        el("nav").attr("aria-label", label).child(el("ul").class("chips").child(links))
    })
}

fn group(context: &Context, group: &ServiceGroup) -> Option<Element> {
    let rows = rows(context, Some(&group.id))?;
    let description = context.group_description(group);
    let note = description.as_ref().and_then(|it| components::in_italian(context, it));
    let description = description.map(|it| (note, el("p").text_with_lang(it)));
    let title = el("h2").attr("id", group.id.as_str()).attr("tabindex", "-1");
    Some(el("section").attr("aria-labelledby", group.id.as_str()).child((
        title.text_with_lang(context.group_name(group)),
        description,
        rows,
    )))
}

fn rows(context: &Context, group: Option<&str>) -> Option<Element> {
    let rows: Vec<_> =
        context.feed.services.of_group(group).map(|it| components::service_row(context, it)).collect();
    (!rows.is_empty()).then(|| el("ul").class("link-cards").child(rows))
}

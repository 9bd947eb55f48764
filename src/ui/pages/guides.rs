use crate::route::Route;
use crate::ui::{Context, components};
use domain::guide::{Guide, GuideGroup};
use markup::{Element, Nodes, el, nodes};
use wording::ids;

/// All guides, by what one wants to do. `is_gone`: another one was asked for, which is not there.
pub fn guides(context: &Context, is_gone: bool) -> Nodes {
    let groups: Vec<_> = context.feed.guides.groups.iter().filter_map(|it| group(context, it)).collect();
    let others = rows(context, None).map(|rows| {
        el("section").attr("aria-labelledby", "altre").child((
            el("h2").attr("id", "altre").attr("tabindex", "-1").child(document(context, ids::GUIDES_OTHERS)),
            rows,
        ))
    });
    let none = context.feed.guides.guides.is_empty();
    nodes((
        components::breadcrumb(context, None),
        el("h1").attr("tabindex", "-1").child(context.get(ids::GUIDES_TITLE)),
        is_gone.then(|| el("p").class("notice").child(document(context, ids::GUIDE_GONE))),
        el("p").class("lead").child(document(context, ids::GUIDES_LEAD)),
        overview(context),
        none.then(|| el("p").child(document(context, ids::GUIDES_NONE))),
        groups,
        others,
    ))
}

fn document(context: &Context, id: wording::MessageId) -> String {
    context.locale.document(id)
}

/// In the essential version: how many there are.
fn overview(context: &Context) -> Option<Nodes> {
    let count = context.feed.guides.guides.len();
    let summary = context.locale.document_with(ids::GUIDES_COUNT, &[("count", count.into())]);
    components::overview(context, &Route::Guides, Some(summary), Vec::new())
}

fn group(context: &Context, group: &GuideGroup) -> Option<Element> {
    let rows = rows(context, Some(&group.id))?;
    let text = context.feed.guides.texts.get(&group.id);
    let name = context.own_or_italian(text.and_then(|it| it.name.as_ref()), &group.name);
    let title = el("h2").attr("id", group.id.as_str()).attr("tabindex", "-1");
    Some(el("section").attr("aria-labelledby", group.id.as_str()).child((title.text_with_lang(name), rows)))
}

fn rows(context: &Context, group: Option<&str>) -> Option<Nodes> {
    let guides: Vec<_> = context.feed.guides.of_group(group).collect();
    let descriptions = guides.iter().filter_map(|it| context.guide_description(it));
    let note = descriptions.into_iter().find_map(|it| components::in_italian(context, &it));
    let rows: Vec<_> = guides.iter().map(|it| row(context, it)).collect();
    (!rows.is_empty()).then(|| nodes((note, el("ul").class("rows").child(rows))))
}

fn row(context: &Context, guide: &Guide) -> Element {
    let description = context.guide_description(guide).map(|it| el("span").text_with_lang(it));
    let minutes = guide.minutes.map(|it| {
        let count = [("count", usize::from(it).into())];
        el("span").child(context.locale.document_with(ids::GUIDE_MINUTES_SHORT, &count))
    });
    let facts = el("span").class("row-facts").child((description, minutes));
    el("li").child((components::guide_link(context, guide), facts))
}

use crate::route::{CODE, GuideStep, LONGEST_WORD, Route};
use crate::ui::{Context, components};
use domain::guide::{Guide, GuideGroup, Typed, read_code};
use markup::{Element, Fragment, Nodes, el, nodes};
use wording::{LANGUAGES, ids};

/// All guides, by what one wants to do. `code`: somebody has typed it, to go on where she was. `is_gone`: another guide was
/// asked for, which is not there.
pub fn guides(context: &Context, code: Option<&str>, is_gone: bool) -> Nodes {
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
        (overview(context), code_form(context, code)),
        none.then(|| el("p").child(document(context, ids::GUIDES_NONE))),
        groups,
        others,
    ))
}

/// The field for a step's code, and what the one that was typed leads to.
fn code_form(context: &Context, code: Option<&str>) -> Element {
    let typed = code.unwrap_or_default().to_owned();
    el("search")
        .class("guide-code needs-js")
        .attr("aria-label", document(context, ids::GUIDES_CODE_TITLE))
        .child((
            el("form")
                .attr("action", context.locale.address(Route::Guides(None)).path())
                .attr("method", "get")
                .child(
                    el("div").class("find").child((
                        el("label").attr("for", CODE).child(document(context, ids::GUIDES_CODE_LABEL)),
                        el("input")
                            .attr("id", CODE)
                            .attr("name", CODE)
                            .attr("autocomplete", "off")
                            .attr("autocapitalize", "characters")
                            .attr("maxlength", LONGEST_WORD.to_string())
                            .prop("value", move || typed.clone()),
                        el("button").child(document(context, ids::GUIDES_CODE_GO)),
                    )),
                ),
            code.map(|it| found(context, it)),
        ))
}

/// What a code leads to, in the language in which it was written down.
fn found(context: &Context, code: &str) -> Element {
    let feed = &context.feed;
    let (place, message, code) = match read_code(code, &feed.guides, &feed.flows, LANGUAGES.len()) {
        Typed::Right(place) => (place, ids::GUIDES_CODE_RIGHT, code.to_owned()),
        Typed::Likely(place, code) => (place, ids::GUIDES_CODE_LIKELY, code),
        Typed::Unknown => {
            return el("p")
                .class("notice")
                .attr("tabindex", "-1")
                .child(document(context, ids::GUIDES_CODE_UNKNOWN));
        }
    };
    let guide = feed.guides.guide(&place.guide);
    let step = feed.flows.of(&place.guide).and_then(|it| it.step(&place.step));
    let name =
        guide.zip(step).map(|(guide, step)| context.step_name(guide, step)).map(Fragment::in_a_sentence);
    let name = ("name", name.unwrap_or_default().into());
    let text = context.locale.document_with(message, &[name, ("code", code.into())]);
    let route = Route::Step(GuideStep::new(&place.guide, &place.step));
    let href = LANGUAGES.get(place.language).map(|it| context.href_in(it, route));
    el("p").class("notice").attr("tabindex", "-1").child(el("a").attr("href", href).child(text))
}

fn document(context: &Context, id: wording::MessageId) -> String {
    context.locale.document(id)
}

/// In the essential version: how many there are.
fn overview(context: &Context) -> Option<Nodes> {
    let count = context.feed.guides.guides.len();
    let summary = context.locale.document_with(ids::GUIDES_COUNT, &[("count", count.into())]);
    components::overview(context, &Route::Guides(None), Some(summary), Vec::new())
}

fn group(context: &Context, group: &GuideGroup) -> Option<Element> {
    let rows = rows(context, Some(&group.id))?;
    let text = context.feed.guides.texts.get(&group.id);
    let name = context.own_or_italian(text.and_then(|it| it.name.as_ref()), &group.name);
    let title = el("h2").attr("id", group.id.as_str()).attr("tabindex", "-1");
    let picture = components::guide_picture(&group.id).map(components::icon);
    let title = el("div").class("with-picture").child((picture, title.text_with_lang(name)));
    Some(el("section").attr("aria-labelledby", group.id.as_str()).child((title, rows)))
}

fn rows(context: &Context, group: Option<&str>) -> Option<Nodes> {
    let guides: Vec<_> = context.feed.guides.of_group(group).collect();
    let descriptions = guides.iter().filter_map(|it| context.guide_description(it));
    let note = descriptions.into_iter().find_map(|it| components::in_italian(context, &it));
    let rows: Vec<_> = guides.iter().map(|it| row(context, it)).collect();
    (!rows.is_empty()).then(|| nodes((note, el("ul").class("link-cards").child(rows))))
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

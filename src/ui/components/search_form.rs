use crate::route::Route;
use crate::ui::Context;
use domain::search::{Danger, Query, Suggestion, suggest};
use markup::{Element, Nodes, el, live, nodes};
use wording::ids;

/// The field for words and its button. It is a plain form: it works before the program has loaded, too.
pub fn search_form(context: &Context) -> Element {
    el("search").class("needs-js").attr("aria-label", context.get(ids::ACTIVITIES_TITLE)).child(
        el("form")
            .attr("action", context.locale.address(Route::all_activities()).path())
            .attr("method", "get")
            .child(search_field(context, "")),
    )
}

/// The field with its label and button, and below it suggestions for the text being typed.
///
/// Suggestions are a plain list of links: one reaches them with the tab key like everything else, and readers who don't
/// look at them lose nothing.
pub fn search_field(context: &Context, text: &str) -> Nodes {
    let text = text.to_owned();
    let suggestions = {
        let context = context.clone();
        live(move || {
            let typed = context.reader.typed.get();
            let module = context.modules.get().catalogue;
            nodes(module.map(|it| it.suggestions(&context, &typed)))
        })
    };
    nodes((
        el("div").class("find").child((
            el("label").attr("for", "q").child(context.get(ids::SEARCH_LABEL)),
            el("input")
                .attr("id", "q")
                .attr("name", "q")
                .attr("type", "search")
                .attr("autocomplete", "off")
                .attr("enterkeyhint", "search")
                .attr("maxlength", "200")
                .prop("value", move || text.clone()),
            el("button").attr("id", "cerca").child(context.get(ids::SEARCH_BUTTON)),
        )),
        suggestions,
    ))
}

/// The topics and places that `typed` may mean; before them the way to help, where it speaks of danger.
pub fn suggestions(context: &Context, typed: &str) -> Option<Element> {
    if context.reader.preferences.is_essential() {
        return None;
    }
    let help = Danger::in_words(typed).map(|_| {
        let link = el("a").attr("href", context.href(Route::Danger));
        el("li").child(link.child(context.get(ids::DANGER_SUGGESTION)))
    });
    let suggested = suggest(context.search(), typed);
    let suggested = suggested.into_iter().map(|it| el("li").child(suggestion(context, it)));
    let links: Vec<_> = help.into_iter().chain(suggested).collect();
    (!links.is_empty()).then(|| {
        el("div").class("suggestions").child((
            el("p").attr("id", "suggerimenti").child(context.get(ids::SUGGESTIONS)),
            el("ul").attr("aria-labelledby", "suggerimenti").child(links),
        ))
    })
}

fn suggestion(context: &Context, suggestion: Suggestion<'_>) -> Element {
    let (query, name, count) = match suggestion {
        Suggestion::Topic(topic, count) => {
            (Query { topics: vec![topic.id.clone()], ..Query::default() }, context.topic_name(topic), count)
        }
        Suggestion::Place(place, count) => {
            (Query { place: Some(place.id.clone()), ..Query::default() }, context.full_name(place), count)
        }
    };
    let count = context.format(ids::RESULTS_COUNT, &[("count", count.into())]);
    el("a").attr("href", context.search_href(query)).child((
        el("span").text_with_lang(name),
        " ",
        el("small").child(count),
    ))
}

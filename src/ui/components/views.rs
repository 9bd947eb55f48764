use super::{map, week};
use crate::route::{ResultsView, Route, View};
use crate::ui::Context;
use domain::search::{Query, Results};
use markup::{Element, Nodes, el};
use wording::{MessageId, ids};

/// The ways to look at the same answers. Not on a static page, which has the list only; nor in the essential version,
/// which has the way back to it.
pub fn views(context: &Context, query: &Query, look: ResultsView) -> Option<Element> {
    let is_essential = context.reader.preferences.is_essential();
    if is_essential && look.view == View::List {
        return None;
    }
    let mut links = el("ul");
    for (_, view) in View::ALL.into_iter().filter(|it| !is_essential || it.1 == View::List) {
        let message = match view {
            View::List => ids::VIEW_LIST,
            View::Week => ids::VIEW_WEEK,
            View::Map => ids::VIEW_MAP,
        };
        let link = el("a")
            .attr("href", view_href(context, query.clone(), view))
            .attr("aria-current", (view == look.view).then_some("page"));
        links = links.child(el("li").child(link.child(context.get(message))));
    }
    Some(el("nav").class("views needs-js").attr("aria-label", context.get(ids::VIEWS_LABEL)).child(links))
}

/// The answers as a timetable or as a map.
pub fn without_list(context: &Context, query: &Query, view: View, results: &Results) -> Nodes {
    match view {
        View::Map => map(context, query, results),
        View::Week | View::List => week(context, query, results),
    }
}

/// A link to the answers to `query`, shown as `view`.
pub(super) fn view_href(context: &Context, query: Query, view: View) -> String {
    context.href(Route::Activities(query, ResultsView { view, ..ResultsView::default() }))
}

/// The title and the notice of answers that may fit: of those asked for by age or group, others than the time are
/// unknown.
pub fn possible_messages(query: &Query) -> (MessageId, MessageId) {
    if query.age.is_some() || query.audience.is_some() {
        (ids::RESULTS_ASK_TITLE, ids::RESULTS_ASK)
    } else {
        (ids::RESULTS_POSSIBLE_TITLE, ids::RESULTS_POSSIBLE)
    }
}

/// The notice about answers without a time: the list has them, a timetable and the counts of a map don't.
pub(super) fn untimed(context: &Context, query: &Query, count: usize) -> Option<Element> {
    (count > 0).then(|| {
        let text = context.format(possible_messages(query).1, &[("count", count.into())]);
        let link = el("a").attr("href", context.search_href(query.clone()));
        el("div")
            .class("notice untimed")
            .child((el("p").child(text), el("p").child(link.child(context.get(ids::VIEWS_IN_THE_LIST)))))
    })
}

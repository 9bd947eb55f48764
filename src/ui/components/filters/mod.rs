//! The filters of the catalogue: the words, four choices of one tap, and the others. These apply on their button: a page
//! that changes under a half-made choice is hard to follow for slow readers, and screen readers would announce it again
//! and again.

mod choices;
mod fields;
mod quick;

pub use choices::{Choice, plain, select};

use super::search_form::search_field;
use crate::route::{ResultsView, Route, View, to_word};
use crate::ui::Context;
use domain::search::{Query, Results};
use markup::{Element, Nodes, el, nodes};
use wording::ids;

/// Words and filters, with the choices that the address has. Each choice shows the number of answers it would give.
pub fn filters(context: &Context, query: &Query, look: ResultsView, results: &Results) -> Element {
    let form = Form { context, query, results };
    let kept = to_word(&View::ALL, look.view).filter(|_| look.view != View::default());
    let kept = kept.map(|it| el("input").attr("type", "hidden").attr("name", "vista").attr("value", it));
    let is_open =
        context.reader.wide && look.view == View::List && !context.reader.preferences.is_essential();
    let fields: Nodes = nodes((
        nodes((form.needs_field(), form.topics(), form.day(), form.part(), form.open())),
        nodes((form.age(), form.place())),
        nodes((form.access(), form.ways(), form.language(), form.near(), form.order())),
    ));
    el("search")
        .class("filters needs-js")
        .attr("id", "filtri")
        .attr("tabindex", "-1")
        .attr("aria-label", context.get(ids::FILTERS))
        .child(
            el("form")
                .attr("action", context.locale.address(Route::all_activities()).path())
                .attr("method", "get")
                .child((
                    search_field(context, &query.text),
                    (kept, form.kept()),
                    form.when(look),
                    form.quick(look, is_open),
                    el("details").class("more-filters").attr("id", "altri-filtri").child((
                        el("summary").child(context.get(ids::FILTERS_MORE)),
                        el("div").class("fields").child(fields),
                        el("p")
                            .class("apply")
                            .child(el("button").attr("id", "applica").child(context.get(ids::FILTERS_APPLY))),
                    )),
                )),
        )
}

/// The data from which the fields are made.
struct Form<'a> {
    context: &'a Context,
    query: &'a Query,
    results: &'a Results,
}

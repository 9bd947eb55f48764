use crate::route::Route;
use crate::ui::Context;
use crate::ui::markup::{Element, el};

/// The field for words and its button. It is a plain form: it works before the program has loaded, too.
pub fn search_form(context: &Context) -> Element {
    el("search").class("needs-js").add(
        el("form").class("find").attr("action", Route::all_activities().path()).attr("method", "get").add((
            el("label").attr("for", "q").add(context.get("search-label")),
            search_input(),
            el("button").add(context.get("search-button")),
        )),
    )
}

/// The field itself.
pub fn search_input() -> Element {
    el("input")
        .attr("id", "q")
        .attr("name", "q")
        .attr("type", "search")
        .attr("autocomplete", "off")
        .attr("enterkeyhint", "search")
        .attr("maxlength", "200")
}

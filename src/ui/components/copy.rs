use markup::{Element, el};

/// Names, by its id, the field whose text a button copies.
pub const COPY: &str = "data-copia";

/// A button that copies the text of the field `id`, whose name has the id `title`.
pub fn copy_button(id: &'static str, title: &str, text: String) -> Element {
    let own = format!("{id}-copia");
    el("button")
        .attr("type", "button")
        .class("toggle")
        .attr("id", own.clone())
        .attr("aria-labelledby", format!("{own} {title}"))
        .attr(COPY, id)
        .child(text)
}

use markup::{Element, el};

/// The attribute of a button that prints the page.
pub const PRINT: &str = "data-stampa";

/// A button that prints the page. Without the program the browser's own menu does.
pub fn print_button(id: &'static str, text: String) -> Element {
    el("button").attr("type", "button").attr("id", id).class("toggle needs-js").attr(PRINT, "").child(text)
}

//! The movement of the focus. *Invariant:* after any action the focus is on an element that exists.

use std::cell::Cell;
use std::rc::Rc;

use wasm_bindgen::JsCast;
use web_sys::{Element, FocusOptions, HtmlDetailsElement, HtmlElement, Selection};

use super::{document, pause, window};
use crate::route::HistoryState;
use crate::ui::RETRY_ID;

/// A tab behind others is not drawn: after so many milliseconds it counts as drawn.
const DRAWN_MS: i32 = 500;

/// Calls `then` when the page has been drawn anew.
pub fn after_drawing(then: impl FnOnce() + 'static) {
    call_after_drawing(Box::new(then));
}

fn call_after_drawing(then: Box<dyn FnOnce()>) {
    let first = Rc::new(Cell::new(Some(then)));
    let second = first.clone();
    let callback = wasm_bindgen::closure::Closure::once_into_js(move || call(&first));
    let _ = window().request_animation_frame(callback.unchecked_ref());
    pause::after(DRAWN_MS, move || call(&second));
}

/// Calls what has not been called yet.
fn call(then: &Cell<Option<Box<dyn FnOnce()>>>) {
    if let Some(then) = then.take() {
        then();
    }
}

/// A sheet over the page was closed while the focus was on nothing: it goes to the button that shows the sheet.
pub fn on_closed(sheet: &Element) {
    let is_over_the_page = sheet.matches(":popover-open").unwrap_or(true);
    let is_nowhere = document().active_element().is_none_or(|it| it.tag_name() == "BODY");
    if sheet.has_attribute("popover")
        && !is_over_the_page
        && is_nowhere
        && let Some(show) = query(&format!("[popovertarget={}]", sheet.id()))
    {
        focus(&show, true);
    }
}

/// Closes the sheet that lies over the page, if there is one.
pub fn close_sheet() {
    // A browser that knows no popovers refuses the selector.
    if let Some(sheet) = query(":popover-open") {
        let _ = sheet.unchecked_into::<HtmlElement>().hide_popover();
    }
}

/// A new page: its heading, or the part of it that the address names.
pub fn on_new_page(hash: &str) {
    let part =
        hash.strip_prefix('#').filter(|it| !it.is_empty()).and_then(|it| document().get_element_by_id(it));
    match part {
        Some(part) => {
            part.scroll_into_view();
            focus(&part, true);
            // Orca says this part when the caret comes to it: said for the focus too, it would be said twice.
            if let Some(caret) = caret() {
                let _ = caret.collapse(Some(&part));
            }
        }
        None => {
            window().scroll_to_with_x_and_y(0.0, 0.0);
            on_heading();
        }
    }
}

/// The page's heading, without moving the page.
pub fn on_heading() {
    if let Some(heading) = query("main h1") {
        arrive(&heading, true);
    }
}

/// Back to a page: the link that was followed from it, where it stood.
pub fn on_return(spot: &HistoryState) {
    let link = spot.link.as_deref().and_then(|href| {
        let links = document().query_selector_all("#portal a[href]").ok()?;
        let mut links = (0..links.length()).filter_map(|it| links.item(it)?.dyn_into::<Element>().ok());
        links.find(|it| it.get_attribute("href").as_deref() == Some(href))
    });
    if let Some(target) = link.or_else(|| query("main h1")) {
        arrive(&target, true);
    }
    window().scroll_to_with_x_and_y(0.0, spot.scroll);
}

/// Other answers on the same page. On a narrow window the filters close, so that the answers are in sight. Returns
/// whether the focus stayed, so that the new count must be said; where its place is gone it moves to the count.
pub fn on_new_answers() -> bool {
    let focused = document().active_element();
    let mut stayed = focused.as_ref().is_some_and(is_there);
    while !is_wide()
        && let Some(filters) = query("details.more-filters[open]")
    {
        stayed &= !filters.contains(focused.as_ref().map(AsRef::as_ref));
        filters.unchecked_into::<HtmlDetailsElement>().set_open(false);
    }
    if !stayed && let Some(count) = query("main h2.count") {
        let _ = count.set_attribute("tabindex", "-1");
        arrive(&count, false);
    }
    stayed
}

/// What a reader has asked for on the same page: what a code leads to, proposals, or the notes for somebody who helps.
pub fn on_reply() {
    // Nothing was written: the reader is still in the field.
    let is_writing = query(".exercise :focus").is_some() && query(".exercise .notice").is_none();
    if is_writing {
        return;
    }
    let replies = [
        "#proposte",
        "#anteprima",
        ".guide-code .notice",
        ".exercise .notice",
        ".operator-on h2",
        ".operator-off a",
    ];
    if let Some(reply) = replies.iter().find_map(|it| query(it).filter(is_there)) {
        arrive(&reply, false);
    }
}

/// A filter was taken away, and its link with it: the next one, else where filters are chosen. The count, to which
/// screen readers go by themselves, would be passed over in silence. Returns whether the focus had to move.
pub fn on_filter_gone() -> bool {
    let is_lost = !document().active_element().as_ref().is_some_and(is_there);
    if is_lost && let Some(next) = query("#risultati .chips a, #altri-filtri summary") {
        arrive(&next, false);
    }
    is_lost
}

/// The page that was asked for could not be had: the link that asks again, in the notice above what has stayed.
pub fn on_unreached() {
    if let Some(link) = document().get_element_by_id(RETRY_ID) {
        arrive(&link, false);
    }
}

/// More answers below those that were there: the first new one.
pub fn on_more_answers(shown_before: usize) {
    let links = document().query_selector_all("#risultati .card h3 a").ok();
    let first = links.and_then(|it| it.item(u32::try_from(shown_before).ok()?)?.dyn_into::<Element>().ok());
    if let Some(link) = first {
        arrive(&link, false);
    }
}

/// Whether the focus is on the way back to Italian, which an Italian page doesn't have.
pub fn is_on_way_to_italian() -> bool {
    query(".original").is_some_and(|it| it.contains(document().active_element().as_deref()))
}

/// The page in another language: the control that names it, where the choice was made there, or where the link that was
/// followed is `gone` with its focus. Returns whether the control has the focus: then the new language has been said.
pub fn on_new_language(gone: bool) -> bool {
    let focused = document().active_element();
    let is_lost = gone && focused.as_ref().is_none_or(|it| it.tag_name() == "BODY");
    let chosen_there =
        is_lost || query(".languages .panel").is_some_and(|it| it.contains(focused.as_deref()));
    let (Some(menu), Some(control)) = (query(".languages"), query(".languages summary")) else {
        return false;
    };
    if chosen_there {
        arrive(&control, true);
        // The choice is made.
        menu.unchecked_into::<HtmlDetailsElement>().set_open(false);
    }
    chosen_there
}

/// Closes the header's panels that the focus has left, where they lie over the page: the focused element must be seen.
/// A panel in the flow of the page stays open: closing it would move the page under the finger.
pub fn close_panels_left_for(target: &Element) {
    let Ok(Some(menu)) = document().query_selector(".menu[open]") else { return };
    let panel = menu.query_selector(".panel").ok().flatten();
    let style = panel.and_then(|it| window().get_computed_style(&it).ok().flatten());
    let lies_over =
        style.is_some_and(|it| it.get_property_value("position").is_ok_and(|it| it == "absolute"));
    if lies_over && !menu.contains(Some(target)) {
        menu.unchecked_into::<HtmlDetailsElement>().set_open(false);
    }
}

/// Whether the browser's translator has been here: it puts its words into elements of its own.
pub fn is_translated() -> bool {
    query("#portal font").is_some()
}

/// Width for filters beside the results, in the root's letters: the style sheets' columns, their gap and the margins.
const WIDE_REM: f64 = 46.0;

/// Whether the window has room for filters beside the results, with the text as large as the reader has it.
pub fn is_wide() -> bool {
    let root = document().document_element();
    let style = root.and_then(|it| window().get_computed_style(&it).ok().flatten());
    let size = style.and_then(|it| it.get_property_value("font-size").ok());
    // "16px": the unit is left off.
    let size = size.map(|it| js_sys::parse_float(&it));
    let width = window().inner_width().ok().and_then(|it| it.as_f64());
    width.zip(size).is_some_and(|(width, size)| width >= WIDE_REM * size)
}

/// Moves the focus to the element that must be heard next, and the caret behind its words.
///
/// If the last focused element is gone, Orca goes to the caret and doesn't say what is there. The focus takes the caret
/// along in Firefox 140: Orca would then be there already, and stay silent. Firefox 153 leaves the caret where the old
/// page was: Orca would read on from there. Behind the words Orca finds the next text, so it says the focused element.
fn arrive(element: &Element, prevent_scroll: bool) {
    focus(element, prevent_scroll);
    if let Some(caret) = caret().filter(|it| it.select_all_children(element).is_ok()) {
        let _ = caret.collapse_to_end();
    }
}

/// The caret, from which screen readers read on.
fn caret() -> Option<Selection> {
    window().get_selection().ok().flatten()
}

/// Moves the focus, scrolling to it unless told not to.
pub fn focus(element: &Element, prevent_scroll: bool) {
    let options = FocusOptions::new();
    options.set_prevent_scroll(prevent_scroll);
    // A map's links aren't HTML elements; they take the focus by the same name.
    let _ = element.unchecked_ref::<HtmlElement>().focus_with_options(&options);
}

fn is_there(element: &Element) -> bool {
    is_shown(element) && element.tag_name() != "BODY"
}

fn is_shown(element: &Element) -> bool {
    element.dyn_ref::<HtmlElement>().is_some_and(|it| it.offset_width() > 0)
}

fn query(selector: &str) -> Option<Element> {
    document().query_selector(selector).ok().flatten()
}

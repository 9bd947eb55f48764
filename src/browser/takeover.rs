//! The program takes over the static page without a jump: same content, same place, same focus, same typed words.

use leptos::mount::mount_to;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlDetailsElement, HtmlElement, HtmlInputElement, HtmlSelectElement};

use super::fields::{all, counterpart};
use super::session::Session;
use super::{document, focus, history, links, window};
use crate::ui::{Failure, WAITING_ID};
use wording::ids;

/// Draws the page out of sight and puts it in the place of the static one.
pub fn take_over(session: Session) {
    let Ok(fresh) = document().create_element("div") else { return };
    let Some(stale) = document().get_element_by_id("portal") else { return };
    let root = fresh.clone().unchecked_into::<HtmlElement>();
    mount_to(root, move || session.view()).forget();
    focus::after_drawing(move || {
        keep_what_was_typed(&stale, &fresh);
        // A browser that knows no popovers refuses the selector.
        let sheet = stale.query_selector(":popover-open").ok().flatten();
        let focused = document().active_element().filter(|it| stale.contains(Some(it)));
        let focused = focused.and_then(|it| counterpart(&it, &fresh));
        fresh.set_id("portal");
        let _ = stale.replace_with_with_node_1(&fresh);
        // The sheet over the page stays.
        let show = sheet.map(|it| fresh.query_selector(&format!("[popovertarget={}]", it.id())));
        if let Some(Ok(Some(show))) = show {
            show.unchecked_into::<HtmlElement>().click();
        }
        if let Some(focused) = focused {
            focus::focus(&focused, true);
        }
        if let Some(waiting) = document().get_element_by_id(WAITING_ID) {
            waiting.remove();
        }
        if let Some(root) = document().document_element() {
            // Whatever `boot.js` said of the program, also that it doesn't come, is over.
            root.set_class_name("js");
        }
        session.label();
        history::tidy(&session.address());
        history::restore_scroll_ourselves();
        links::intercept(session);
    });
}

/// The static page stays to be read, with a notice that gives the reason.
pub fn stay(session: Session, failure: Failure) {
    // `boot.js` makes the page usable without the program and shows a notice: it waits for this event.
    if let Ok(event) = Event::new("unhandledrejection") {
        let _ = window().dispatch_event(&event);
    }
    let context = session.context();
    let Some(notice) = document().get_element_by_id(WAITING_ID) else { return };
    if context.locale.missing_language.is_some() {
        // `boot.js` has the words of every language, the program only Italian ones now.
        return;
    }
    let text = [ids::BOOT_FAILED, failure.reason()].map(|it| context.get(it)).join(" ");
    notice.set_text_content(Some(&format!("{text} ")));
    if let Ok(again) = document().create_element("a") {
        let _ = again.set_attribute("href", &session.address().href());
        again.set_text_content(Some(&context.get(ids::FAILURE_RETRY)));
        let _ = notice.append_child(&again);
    }
}

/// Words and choices that were made while the program was on its way.
fn keep_what_was_typed(stale: &Element, fresh: &Element) {
    for old in all(stale, "input, select, details") {
        let Some(new) = counterpart(&old, fresh) else { continue };
        if let (Some(old), Some(new)) = (old.dyn_ref::<HtmlInputElement>(), new.dyn_ref::<HtmlInputElement>())
        {
            if old.checked() != old.default_checked() {
                new.set_checked(old.checked());
            }
            if old.value() != old.default_value() {
                new.set_value(&old.value());
            }
        }
        if let (Some(old), Some(new)) =
            (old.dyn_ref::<HtmlSelectElement>(), new.dyn_ref::<HtmlSelectElement>())
            && old.selected_index() > 0
        {
            new.set_value(&old.value());
        }
        if let (Some(old), Some(new)) =
            (old.dyn_ref::<HtmlDetailsElement>(), new.dyn_ref::<HtmlDetailsElement>())
            // Elements that the start-up script has opened, where there is room, aren't the reader's choice.
            && !(old.has_attribute("data-wide-open") && old.open() == focus::is_wide())
        {
            new.set_open(old.open());
        }
    }
}

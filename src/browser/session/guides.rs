//! What the program adds to the steps of guides: where somebody left one, and the way to another device.

use leptos::prelude::*;
use web_sys::Element;

use super::super::{document, history, pause, storage};
use super::Session;
use crate::preferences::Setting;
use crate::route::{Address, GuideStep, Route};
use crate::ui::modules::Module;

/// The step of a guide where this tab was last.
pub(super) fn left() -> Option<GuideStep> {
    let address = storage::left_guide()?;
    let (path, query) = address.split_once('?').unwrap_or((&address, ""));
    match Address::parse(path, query).route {
        Route::Step(at) => Some(at),
        _ => None,
    }
}

impl Session {
    /// Keeps the step of a guide for those who leave it and come back, and makes its square code. The answers stay in the
    /// address, and an end is nothing to come back to.
    pub(super) fn keep_step(self, address: &Address) {
        self.square_code.set(None);
        let Route::Step(at) = &address.route else { return };
        let kind = self.feed.with_untracked(|it| Some(it.flows.of(&at.guide)?.step(&at.step)?.kind));
        if kind.is_some_and(|it| !it.is_end()) {
            let at = GuideStep::new(&at.guide, &at.step);
            storage::leave_guide_at(&Address::new(Route::Step(at)).href());
        }
        let url = along(address);
        pause::spawn(async move {
            // Who can't have the module goes on without the code.
            if self.load_module(Module::Along).await.is_err() {
                return;
            }
            let code =
                self.modules.get_value().along.zip(url).and_then(|(along, url)| (along.square_code)(&url));
            if code.as_ref().map(|it| &it.text) == along(&self.address()).as_ref() {
                self.square_code.set(code);
            }
        });
    }
}

impl Session {
    /// Draws the text that an empty drawing names as a square code: a shared tablet shows where a link leads.
    pub async fn draw_code(self, drawing: Element) {
        if self.load_module(Module::Along).await.is_err() {
            return;
        }
        let along = self.modules.get_value().along;
        let code = along.zip(drawing.get_attribute("data-codice")).and_then(|it| (it.0.square_code)(&it.1));
        let path = document().create_element_ns(Some("http://www.w3.org/2000/svg"), "path");
        if let (Some(code), Ok(path)) = (code, path) {
            let _ = drawing.set_attribute("viewBox", &format!("0 0 {0} {0}", code.side));
            let _ = path.set_attribute("d", &code.path);
            let _ = drawing.append_child(&path);
        }
    }
}

/// The URL that goes along: the notes for somebody who helps stay behind.
fn along(address: &Address) -> Option<String> {
    let mut address = address.clone();
    address.from_url.forget(Setting::Operator);
    history::absolute(&address, "")
}

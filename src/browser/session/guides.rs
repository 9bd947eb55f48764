//! What the program adds to the steps of guides: where somebody left one, and the way to another device.

use leptos::prelude::*;

use super::super::{history, pause, storage};
use super::Session;
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
    /// Keeps the step of a guide for those who leave it and come back, and makes its square code.
    pub(super) fn keep_step(self, address: &Address) {
        self.square_code.set(None);
        if !matches!(address.route, Route::Step(_)) {
            return;
        }
        storage::leave_guide_at(&Address::new(address.route.clone()).href());
        let url = history::absolute(address, "");
        pause::spawn(async move {
            // Who can't have the module goes on without the code.
            if self.load_module(Module::Along).await.is_err() {
                return;
            }
            let code = self.modules.get_value().along.zip(url).and_then(|(draw, url)| draw(&url));
            if code.as_ref().map(|it| &it.text) == history::absolute(&self.address(), "").as_ref() {
                self.square_code.set(code);
            }
        });
    }
}

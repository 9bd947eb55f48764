//! Announcements for screen readers. *Invariant:* one announcement for each action, in the interface's language.

use std::cell::Cell;

use wasm_bindgen::JsCast;

use super::super::{document, pause, window};
use super::Session;
use crate::preferences::Announcements;
use crate::route::Route;
use crate::ui::pages::PAGE_SIZE;
use wording::{ids, plain};

/// The time for screen readers to take in new answers before their number is announced, in milliseconds: on a slow
/// computer Orca is busy with them for longer than a second.
const SETTLED_MS: i32 = 2_500;
/// The delay before a wait is announced, in milliseconds: a page that comes at once isn't announced.
const UNTOLD_MS: i32 = 1_000;
/// Marks the page while it is said that something is on its way.
const WAITING: &str = "data-waiting";

thread_local! {
    /// The timer of the announcement of a wait.
    static WAIT: Cell<Option<i32>> = const { Cell::new(None) };
}

impl Session {
    /// Says how many answers there are, some time after they are drawn: Orca drops an announcement among fifty other
    /// changes. Whoever is in danger hears the number to call instead.
    pub(super) async fn announce_count(self) {
        pause::sleep(SETTLED_MS).await;
        let Route::Activities(query, _) = self.address().route else { return };
        let context = self.context();
        let Some(catalogue) = context.modules.get().catalogue else { return };
        if catalogue.danger(&query).is_some() {
            self.announce(&context.get(ids::DANGER_NOW));
            return;
        }
        let (count, _) = catalogue.counts(&context, &query);
        let filters = catalogue.filter_labels(&context, &query);
        let detailed = context.reader.preferences.announcements() == Announcements::Detailed;
        let said = if detailed && !filters.is_empty() {
            let list = context.locale.formats.list(&filters);
            context.format(ids::RESULTS_STATUS_DETAILED, &[("count", count.into()), ("list", list.into())])
        } else {
            context.format(ids::RESULTS_STATUS, &[("count", count.into())])
        };
        let before = catalogue.before_answers(&context, &query).into_iter().map(|it| context.get(it));
        self.announce(&context.locale.sentences(std::iter::once(said).chain(before).collect()));
    }

    /// In detail: how many answers are shown now.
    pub(super) fn announce_shown(self) {
        let Route::Activities(query, look) = self.address().route else { return };
        let context = self.context();
        let Some(catalogue) = context.modules.get().catalogue else { return };
        if context.reader.preferences.announcements() == Announcements::Detailed {
            let (_, count) = catalogue.counts(&context, &query);
            let shown = count.min(look.pages * PAGE_SIZE);
            self.announce(
                &context
                    .format(ids::RESULTS_STATUS_SHOWN, &[("shown", shown.into()), ("count", count.into())]),
            );
        }
    }

    /// Says, to the eye too, that a page is on its way, if it has not come after a moment.
    pub(super) fn wait(self) {
        self.stop_waiting();
        let text = self.context().get(ids::LOADING_PAGE);
        let told = pause::after(UNTOLD_MS, move || {
            self.announce(&text);
            if let Some(root) = document().document_element() {
                let _ = root.set_attribute(WAITING, "");
            }
        });
        WAIT.set(Some(told));
    }

    /// Ends the wait: the page is here, or another one is asked for.
    pub(super) fn stop_waiting(self) {
        if let Some(told) = WAIT.take() {
            window().clear_timeout_with_handle(told);
        }
        let root = document().document_element();
        if let Some(root) = root.filter(|it| it.has_attribute(WAITING)) {
            self.announce("");
            let _ = root.remove_attribute(WAITING);
        }
    }

    /// Says something to screen readers, in the interface's language, without moving the focus; nothing to readers who
    /// want to hear nothing.
    pub(super) fn announce(self, text: &str) {
        if self.context().reader.preferences.announcements() == Announcements::Off {
            return;
        }
        let region = document().get_element_by_id("annunci");
        if let Some(region) = region.and_then(|it| it.dyn_into::<web_sys::HtmlElement>().ok()) {
            region.set_inner_text(&plain(text));
        }
    }
}

//! The reader's ways of reading, reading aloud, and the text being typed.

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlDocument, HtmlTextAreaElement};

use super::super::{document, focus, history, storage};
use super::Session;
use crate::preferences::{Preferences, Setting};
use crate::route::Address;
use crate::ui::components::{LISTEN, SENTENCE};
use crate::ui::head;
use wording::ids;

impl Session {
    /// The reader chooses a way of reading (`testo=150`), or, with no words, takes all choices back. The page changes
    /// in place, and screen readers announce the chosen control by themselves.
    pub fn choose(self, choice: &str) {
        let setting = choice.split_once('=').and_then(|(key, value)| Some((Setting::from_key(key)?, value)));
        let mut preferences = self.context().reader.preferences;
        match setting {
            Some((setting, value)) => preferences.set(setting, value),
            None => preferences = Preferences::default(),
        }
        let Preferences { from_url, stored } = preferences;
        self.reader.update(|it| {
            it.keeps_preferences = storage::store_reading(&stored);
            it.preferences.stored = stored;
        });
        let address = Address { from_url, ..self.address() };
        if address != self.address() {
            history::tidy(&address);
            self.here.set(address.clone());
            self.address.set(address.clone());
            self.keep_step(&address);
        }
        self.label();
        if setting.is_none() {
            self.announce(&self.context().get(ids::SETTINGS_RESTORED));
        }
    }

    /// Reads aloud the card or the sentence beside which a button stands, or the page.
    pub fn read_aloud(self, button: &Element) {
        let sentence = || {
            let beside = button.closest("div").ok().flatten()?;
            beside.query_selector(&format!(".{SENTENCE}")).ok().flatten()
        };
        let read = match button.get_attribute(LISTEN).as_deref() {
            Some(SENTENCE) => sentence(),
            _ => button.closest(".card").ok().flatten(),
        };
        let page = || document().query_selector("main").ok().flatten();
        if let Some(element) = read.or_else(page) {
            self.speaker.read(&element);
        }
    }

    /// Nothing is read any more: the page is left.
    pub fn fall_silent(self) {
        self.speaker.stop();
    }

    /// Stops reading. The button that stops goes with it, and leaves the focus at the heading.
    pub fn stop_reading(self) {
        self.speaker.stop();
        focus::after_drawing(focus::on_heading);
    }

    /// Puts language, direction, title and ways of reading on the document.
    pub fn label(self) {
        let context = self.context();
        let language = context.locale.language();
        if let Some(root) = document().document_element() {
            let _ = root.set_attribute("lang", language.tag);
            let _ = root.set_attribute("dir", language.dir());
            for setting in Setting::ALL {
                let value = context.reader.preferences.value(setting);
                let _ = match setting.values().first() {
                    Some(first) if *first == value => root.remove_attribute(setting.attribute()),
                    _ => root.set_attribute(setting.attribute(), value),
                };
            }
        }
        let title = match context.feed.failure.filter(|_| self.address().route.needs_feed()) {
            Some(_) => context.format(ids::PORTAL_TITLE, &[("page", context.get(ids::FAILURE_TITLE).into())]),
            None => head(&context, &self.address().route).title,
        };
        document().set_title(&title);
    }

    /// Copies the text of a field, by the one way that needs neither encryption nor a permission. Where the browser
    /// refuses, the text is selected: a key copies it.
    pub fn copy(self, id: &str) {
        let field = document().get_element_by_id(id).and_then(|it| it.dyn_into::<HtmlTextAreaElement>().ok());
        let Some(field) = field else { return };
        field.select();
        let copied = document().unchecked_into::<HtmlDocument>().exec_command("copy").unwrap_or(false);
        let said = if copied { ids::EMBED_COPIED } else { ids::EMBED_NOT_COPIED };
        self.announce(&self.context().locale.document(said));
    }

    /// Something was typed into the search: topics and places that may be meant are shown below it.
    pub fn type_words(self, text: String) {
        self.typed.set(text);
        // Once: they come and go with every letter.
        if self.has_suggestions() && !self.suggested.get_value() {
            self.suggested.set_value(true);
            self.announce(&self.context().get(ids::SUGGESTIONS_STATUS));
        }
    }

    pub(super) fn has_suggestions(self) -> bool {
        let context = self.context();
        let is_essential = context.reader.preferences.is_essential();
        let catalogue = context.modules.get().catalogue.filter(|_| !is_essential);
        catalogue.is_some_and(|it| it.has_suggestions(&context, &self.typed.get_untracked()))
    }
}

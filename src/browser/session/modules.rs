//! The parts of the program that are loaded apart: with the page that needs them, else when the device is idle.

use leptos::prelude::*;

use super::super::modules::{self, Missing};
use super::super::{fetch, focus, history, loader, pause};
use super::Session;
use crate::route::Route;
use crate::ui::modules::{Module, Modules};
use crate::ui::{Feed, Locale};
use wording::ids;

/// The time after a page is drawn in which a device has better things to do, in milliseconds.
const BUSY_MS: i32 = 1_000;

/// Starts to load the module that a page needs, beside its data.
pub(super) fn start(route: &Route) {
    if let Some(module) = Module::of(route) {
        pause::spawn(async move {
            let _ = modules::load(module).await;
        });
    }
}

impl Session {
    /// Whether the module that draws a page is there.
    pub(super) fn has_module_for(self, route: &Route) -> bool {
        Module::of(route).is_none_or(|it| self.modules.get_value().has(it))
    }

    /// Loads the module that a page needs, and works out the index where the page searches.
    pub(super) async fn fetch_module(self, route: &Route) -> Result<(), Missing> {
        if let Some(module) = Module::of(route) {
            self.load_module(module).await?;
        }
        let feed = self.feed.get_untracked();
        self.index_for(route, &feed, &self.locale.get_untracked()).await;
        Ok(())
    }

    pub(super) async fn load_module(self, module: Module) -> Result<(), Missing> {
        if !self.modules.get_value().has(module) {
            let loaded = modules::load(module).await?;
            self.modules.update_value(|it| *it = it.with(loaded));
        }
        Ok(())
    }

    /// Works out the index of a feed where a page in a language searches it.
    pub(super) async fn index_for(self, route: &Route, feed: &Feed, locale: &Locale) {
        let module = self.modules.get_value().catalogue;
        if let Some(module) = module.filter(|_| matches!(route, Route::Activities(..))) {
            loader::index(module, feed, &locale.localizer).await;
        }
    }

    /// Loads the other modules in the background, where they will be wanted soon.
    pub(super) fn fetch_modules(self) {
        pause::spawn(async move {
            pause::sleep(BUSY_MS).await;
            self.prepare_search().await;
            for module in Module::ALL {
                // One that can't be had now is asked for again by the page that needs it.
                let _ = self.load_module(module).await;
            }
        });
    }

    /// Makes the search ready where a page has its field, for suggestions.
    pub async fn prepare_search(self) {
        let has_field = matches!(self.address().route, Route::Home | Route::Activities(..));
        if !has_field || self.load_module(Module::Catalogue).await.is_err() {
            return;
        }
        let Modules { catalogue: Some(module), .. } = self.modules.get_value() else { return };
        let feed = self.feed.get_untracked();
        if !feed.is_indexed() {
            loader::index(module, &feed, &self.locale.get_untracked().localizer).await;
            self.type_words(self.typed.get_untracked());
        }
    }

    /// A part of the program can't be had: perhaps a newer one has taken its place. Where the server answers, the page
    /// that was asked for is loaded from there; else the page before it stays, with a notice.
    pub(super) async fn do_without(self) {
        let is_there = self.while_of_use(super::Needs::SameAddress, fetch::is_there(&history::href())).await;
        match is_there {
            None => {}
            Some(true) => history::reload(),
            Some(false) => {
                self.stop_waiting();
                self.unreached.set(Some(self.here.get_untracked().href()));
                self.announce(&self.context().get(ids::UNREACHED));
                focus::after_drawing(focus::on_unreached);
            }
        }
    }
}

//! Loads the parts that only some pages need: the rest of the feed, texts, words for topics in other languages.

use leptos::prelude::*;

use super::super::loader::{self, LoadScope};
use super::super::pause;
use super::{Needs, Session};
use crate::route::Route;
use crate::ui::modules::Module;
use crate::ui::{Feed, Locale, kind_words};
use domain::place::Place;
use domain::search::may_be_in;
use domain::service::Services;
use feed::raw;

impl Session {
    /// Whether a page needs texts that have not been read.
    pub(super) fn lacks_texts(self, route: &Route) -> bool {
        self.lacks_documents(route) || self.lacks_services(route) || !self.foreign_words(route).is_empty()
    }

    /// Fetches the texts that a page needs.
    pub(super) async fn fetch_texts(self, route: &Route) {
        self.learn_words(route).await;
        self.fetch_services(route).await;
        self.fetch_documents(route).await;
    }

    /// Whether a page is about services, and they or its words can't be had.
    pub(super) fn is_without_services(self, route: &Route) -> bool {
        let has_words = self.locale.with_untracked(|it| it.documents.is_some());
        route.is_of_services() && (self.lacks_services(route) || !has_words)
    }

    /// Whether a page shows services, and they have not been read. Only their own pages ask again where they could not be
    /// had.
    fn lacks_services(self, route: &Route) -> bool {
        let is_wanted = |it: &Feed| !it.services_failed || route.is_of_services();
        let is_unread = |it: &Feed| !it.unread_services.is_empty() && is_wanted(it);
        route.shows_services() && self.feed.with_untracked(is_unread)
    }

    /// Reads the services, where a page shows them. A search goes without those that can't be had.
    async fn fetch_services(self, route: &Route) {
        if !self.lacks_services(route) {
            return;
        }
        let parts = self.feed.with_untracked(|it| it.unread_services.clone());
        let services = self.while_of_use(Needs::SameAddress, self.services_in(&parts)).await;
        match services {
            Some(Some(services)) => self.feed.update(|it| it.learn_services(services)),
            Some(None) => self.feed.update(|it| it.services_failed = true),
            None => {}
        }
    }

    /// The services in parts of a feed; `None` where they can't be had.
    pub(super) async fn services_in(self, parts: &[raw::Part]) -> Option<Services> {
        self.load_module(Module::Services).await.ok()?;
        loader::services(self.modules.get_value().services?, parts).await
    }

    fn lacks_documents(self, route: &Route) -> bool {
        let has = |it: &Locale| it.documents.as_ref().is_some_and(|texts| texts.language == it.language());
        route.reads_documents() && !self.locale.with_untracked(has)
    }

    /// Fetches the words that only some pages have, where this is one.
    async fn fetch_documents(self, route: &Route) {
        if !self.lacks_documents(route) {
            return;
        }
        let documents = loader::documents(self.language());
        if let Some(documents) = self.while_of_use(Needs::SameAddress, documents).await {
            self.locale.update(|it| it.documents = documents);
        }
    }

    /// The positions of the unread word lists that may explain the typed text. None if all of the text is in the data
    /// that has been read.
    fn foreign_words(self, route: &Route) -> Vec<usize> {
        let Route::Activities(query, _) = route else { return Vec::new() };
        let context = self.context();
        let foreign = |tag: &str| may_be_in(&query.text, tag);
        let parts = context.feed.unread_words.iter().enumerate();
        let wanted = parts.filter(|it| it.1.in_language.as_deref().is_some_and(foreign)).map(|it| it.0);
        let wanted: Vec<_> = wanted.collect();
        let catalogue = context.modules.get().catalogue;
        let is_foreign = || catalogue.is_some_and(|it| it.may_be_foreign(&context, query));
        if wanted.is_empty() || !is_foreign() { Vec::new() } else { wanted }
    }

    /// Reads words for topics in other languages. Words that can't be had are not asked for again on this page.
    async fn learn_words(self, route: &Route) {
        let wanted = self.foreign_words(route);
        if wanted.is_empty() {
            return;
        }
        let parts: Vec<_> = self
            .feed
            .with_untracked(|it| wanted.iter().filter_map(|at| it.unread_words.get(*at).cloned()).collect());
        let words = self.while_of_use(Needs::SameAddress, loader::words(&parts)).await;
        let Some(words) = words else { return };
        let context = self.context();
        let Some(catalogue) = context.modules.get().catalogue else { return };
        let kind_words = |place: &Place| kind_words(&context.locale.localizer, place);
        let index = catalogue.with_more_words(&context, &words, &kind_words);
        self.feed.update(|it| it.learn_words(index, &parts));
    }

    /// Fetches in the background the data that the shown page did not need.
    pub(super) fn fetch_rest(self) {
        if self.feed.with_untracked(|it| it.complete) {
            return;
        }
        pause::spawn(async move {
            let feed = loader::feed(self.language(), LoadScope::All);
            let feed = self.while_of_use(Needs::SameLanguage, feed).await;
            if let Some(feed) = feed.filter(|it| it.failure.is_none()) {
                self.prefetched.set_value(Some(feed));
            }
        });
    }
}

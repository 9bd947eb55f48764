//! Loads the parts that only some pages need: the rest of the feed, texts, words for topics in other languages.

use leptos::prelude::*;

use super::super::loader::{self, LoadScope};
use super::super::pause;
use super::{Needs, Session};
use crate::route::Route;
use crate::ui::modules::Module;
use crate::ui::{Apart, Feed, Locale, kind_words};
use domain::place::Place;
use domain::search::may_be_in;
use feed::raw::{self, Collection};

impl Session {
    /// Whether a page needs texts that have not been read.
    pub(super) fn lacks_texts(self, route: &Route) -> bool {
        self.lacks_documents(route)
            || !self.lacking(route).is_empty()
            || !self.foreign_words(route).is_empty()
    }

    /// Fetches the texts that a page needs.
    pub(super) async fn fetch_texts(self, route: &Route) {
        self.learn_words(route).await;
        self.fetch_collections(route).await;
        self.fetch_documents(route).await;
    }

    /// Whether what a page is about, or its words, can't be had.
    pub(super) fn is_without_its_subject(self, route: &Route) -> bool {
        let has_words = self.locale.with_untracked(|it| it.documents.is_some());
        let subject = route.is_about();
        let lacks =
            self.feed.with_untracked(|it| subject.iter().any(|collection| it.unread.contains(collection)));
        !subject.is_empty() && (lacks || !has_words)
    }

    /// What a page shows and has not been read. Only the pages about it ask again where it could not be had.
    fn lacking(self, route: &Route) -> Vec<Collection> {
        let is_lacking = |feed: &Feed, it: &Collection| {
            feed.unread.contains(it) && (!feed.missing.contains(it) || route.is_about().contains(it))
        };
        let shown = route.shows().iter().copied();
        self.feed.with_untracked(|feed| shown.filter(|it| is_lacking(feed, it)).collect())
    }

    /// Reads what a page shows. A search goes without what can't be had.
    async fn fetch_collections(self, route: &Route) {
        for collection in self.lacking(route) {
            let parts = self.feed.with_untracked(|it| it.parts_of(collection));
            match self.while_of_use(Needs::SameAddress, self.read_apart(collection, &parts)).await {
                Some(Some(content)) => self.feed.update(|it| it.learn(content)),
                Some(None) => self.feed.update(|it| it.missing.push(collection)),
                None => return,
            }
        }
    }

    /// A collection in parts of a feed; `None` where it can't be had.
    pub(super) async fn read_apart(self, collection: Collection, parts: &[raw::Part]) -> Option<Apart> {
        let catalogue = self.modules.get_value().catalogue.filter(|_| collection != Collection::Flows);
        if let Some(catalogue) = catalogue {
            return loader::apart(parts, &|parts| catalogue.read(collection, parts)).await;
        }
        self.load_module(Module::Sections).await.ok()?;
        let sections = self.modules.get_value().sections?;
        loader::apart(parts, &|parts| (sections.read)(collection, parts)).await
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
        if !self.feed.with_untracked(|it| it.complete) {
            self.prefetch();
        }
    }

    /// Fetches the whole feed in the background, for the next page.
    pub(super) fn prefetch(self) {
        pause::spawn(async move {
            let feed = self.while_of_use(Needs::SameLanguage, self.whole_feed()).await;
            if let Some(feed) = feed.filter(|it| it.failure.is_none()) {
                self.prefetched.set_value(Some(feed));
            }
        });
    }

    /// The whole feed, fetched in the background or now, with its index where the page that is shown searches: it may be drawn from this feed before it is
    /// left, and would find nothing.
    pub(super) async fn whole_feed(self) -> Feed {
        let feed = match self.prefetched.try_update_value(Option::take).flatten() {
            Some(feed) => feed,
            None => loader::feed(self.language(), LoadScope::All).await,
        };
        self.index_for(&self.address().route, &feed, &self.locale.get_untracked()).await;
        feed
    }
}

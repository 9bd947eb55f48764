//! What is fetched only where it is needed: the rest of the feed, texts, words for topics in other languages.

use std::sync::Arc;

use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;

use super::super::loader::{self, LoadScope};
use super::{Loaded, Session};
use crate::route::Route;
use crate::ui::kind_words;
use domain::search::may_be_in;

impl Session {
    /// Whether a page needs texts that have not been read.
    pub(super) fn lacks_texts(self, route: &Route) -> bool {
        self.lacks_documents(route) || !self.foreign_words(route).is_empty()
    }

    /// Fetches them.
    pub(super) async fn fetch_texts(self, route: &Route) {
        self.learn_words(route).await;
        self.fetch_documents(route).await;
    }

    fn lacks_documents(self, route: &Route) -> bool {
        self.loaded.with_untracked(|Loaded { context, .. }| {
            let has = context.documents.as_ref().is_some_and(|it| it.language == context.wording.language);
            route.is_document() && !has
        })
    }

    /// Fetches the texts of pages that are nearly all text, where this is one.
    async fn fetch_documents(self, route: &Route) {
        if !self.lacks_documents(route) {
            return;
        }
        let turn = self.turn.get_value();
        let language = self.loaded.with_untracked(|it| it.context.wording.language);
        let documents = loader::documents(language).await;
        if self.turn.get_value() == turn {
            self.loaded.update(|it| it.context.documents = documents);
        }
    }

    /// The positions of the words that are still unread and may tell what was typed: something of it stands nowhere in
    /// what has been read.
    fn foreign_words(self, route: &Route) -> Vec<usize> {
        let Route::Activities(query, _) = route else { return Vec::new() };
        self.loaded.with_untracked(|Loaded { context, .. }| {
            let foreign = |tag: &str| may_be_in(&query.text, tag);
            let parts = context.unread_words.iter().enumerate();
            let wanted = parts.filter(|it| it.1.in_language.as_deref().is_some_and(foreign)).map(|it| it.0);
            let wanted: Vec<_> = wanted.collect();
            let search = context.search();
            if wanted.is_empty() || !search.may_be_foreign(&search.run(query)) { Vec::new() } else { wanted }
        })
    }

    /// Reads them. Words that can't be had are not asked for again on this page.
    async fn learn_words(self, route: &Route) {
        let wanted = self.foreign_words(route);
        if wanted.is_empty() {
            return;
        }
        let turn = self.turn.get_value();
        let parts: Vec<_> = self.loaded.with_untracked(|it| {
            wanted.iter().filter_map(|at| it.context.unread_words.get(*at).cloned()).collect()
        });
        let words = loader::words(&parts).await;
        if self.turn.get_value() != turn {
            return;
        }
        self.loaded.update(|Loaded { context, .. }| {
            let kinds = |it: &_| kind_words(&context.wording, it);
            context.index = Arc::new(context.index.with_more_words(&context.catalogue, &words, &kinds));
            context.unread_words.retain(|it| !parts.iter().any(|part| part.url == it.url));
        });
    }

    /// Fetches in the background what the page that is shown did not need.
    pub(super) fn fetch_rest(self) {
        let (language, complete) =
            self.loaded.with_untracked(|it| (it.context.wording.language, it.context.complete));
        if complete {
            return;
        }
        spawn_local(async move {
            let (context, failure) = loader::load(language, LoadScope::All).await;
            let same = self.loaded.with_untracked(|it| it.context.wording.language == language);
            if failure.is_none() && same {
                self.prefetched.set_value(Some(Loaded { context, failure }));
            }
        });
    }
}

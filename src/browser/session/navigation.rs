//! From one address to another: what must be loaded first, where the focus goes, what is said.

use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;

use super::super::loader::{self, LoadScope};
use super::super::{focus, history, intl, position, storage};
use super::announce::{announce, stop_waiting, wait};
use super::{Loaded, NavigationKind, Session};
use crate::route::{Address, Route};
use crate::ui::pages::PAGE_SIZE;
use crate::ui::{Here, components};
use domain::search::parse_query;
use wording::Language;

impl Session {
    /// The address with its words for times, prices and people as filters. Only what was typed is read so: the browser
    /// shows the address as it was understood.
    pub(super) fn understood(self, to: Address) -> Address {
        let Route::Activities(query, look) = &to.route else { return to };
        let query = self.loaded.with_untracked(|it| parse_query(query, &it.context.catalogue));
        Address { route: Route::Activities(query, *look), ..to }
    }

    /// Goes to an address that the browser already shows.
    pub fn go(self, to: Address, arrival: NavigationKind) {
        let current = self.loaded.with_untracked(|it| it.context.wording.language);
        let to_ours = in_our_words(to.clone(), current);
        let understood = self.understood(to_ours);
        if understood != to {
            history::tidy(&understood);
        }
        let to = understood;
        self.turn.update_value(|it| *it += 1);
        self.typed.set(String::new());
        self.suggested.set_value(false);
        self.here.set(to.clone());
        if self.loaded.with_untracked(|it| it.context.preferences.asked != to.asked) {
            self.loaded.update(|it| it.context.preferences.asked = to.asked.clone());
        }
        let wanted = to.lang.as_deref().and_then(Language::from_tag);
        match wanted.filter(|it| *it != current) {
            Some(language) => spawn_local(self.switch(language, to)),
            None if self.has_enough_for(&to) && !self.lacks_texts(&to.route) => self.arrive(to, arrival),
            None => spawn_local(self.complete(to, arrival)),
        }
    }

    /// Whether what has been loaded is all that the page at `to` needs; takes up what has come in the background.
    pub(super) fn has_enough_for(self, to: &Address) -> bool {
        if self.address().route == to.route {
            return true;
        }
        if let Some(rest) = self.prefetched.try_update_value(Option::take).flatten() {
            self.adopt(rest);
        }
        self.loaded.with_untracked(|it| it.context.complete || it.failure.is_some())
    }

    /// Loads what is missing; until then the old page stays, with a sentence that says so.
    pub(super) async fn complete(self, to: Address, arrival: NavigationKind) {
        let turn = self.turn.get_value();
        self.wait();
        if !self.has_enough_for(&to) {
            let language = self.loaded.with_untracked(|it| it.context.wording.language);
            let (context, failure) = loader::load(language, LoadScope::All).await;
            if self.turn.get_value() != turn {
                return;
            }
            self.adopt(Loaded { context, failure });
        }
        self.fetch_texts(&to.route).await;
        if self.turn.get_value() == turn {
            self.arrive(to, arrival);
        }
    }

    fn wait(self) {
        wait(self.loaded.with_untracked(|it| it.context.get("loading-page")));
    }

    /// Asks where the reader is, then goes to the address that puts near things first.
    pub async fn locate(self, to: Address) {
        let turn = self.turn.get_value();
        let here = position::ask().await;
        if self.turn.get_value() != turn {
            return;
        }
        self.loaded.update(|it| it.context.here = here);
        self.go(to, NavigationKind::New(String::new()));
        let said = match here {
            Here::Refused => "near-refused",
            Here::Unavailable => "near-unavailable",
            Here::At(_) | Here::Unasked => return,
        };
        let said = self.loaded.with_untracked(|it| it.context.get(said));
        focus::after_drawing(move || announce(&said));
    }

    pub(super) fn arrive(self, to: Address, arrival: NavigationKind) {
        stop_waiting();
        self.reader.stop();
        let from = self.address();
        if from == to && matches!(arrival, NavigationKind::Return(_)) {
            // Only the part of the page changed, and the browser goes there by itself.
            return;
        }
        let same_page = from.route.path() == to.route.path();
        if !same_page {
            // A tablet at a desk stays on for days: each page starts from the time that it is.
            self.loaded.update_untracked(|it| it.context.look_at_the_clock(intl::now_in_milan()));
        }
        let fewer_filters = self.filters(&to.route) < self.filters(&from.route);
        let pages_before = pages_shown(&from.route);
        let pages = pages_shown(&to.route);
        self.address.set(to);
        self.label();
        focus::after_drawing(move || match arrival {
            NavigationKind::Return(spot) => focus::on_return(&spot),
            NavigationKind::New(hash) if !same_page => focus::on_new_page(&hash),
            NavigationKind::New(_) if pages > pages_before => {
                focus::on_more_answers(pages_before * PAGE_SIZE);
                self.announce_shown();
            }
            NavigationKind::New(_) => {
                if fewer_filters && focus::on_filter_gone() || focus::on_new_answers() {
                    focus::after_drawing(move || spawn_local(self.announce_count()));
                }
            }
        });
    }

    fn filters(self, route: &Route) -> usize {
        let Route::Activities(query, _) = route else { return 0 };
        self.loaded.with_untracked(|it| components::filter_labels(&it.context, query).len())
    }

    /// Another language, without loading the page: the old page stays until the new one is complete.
    pub(super) async fn switch(self, language: &'static Language, to: Address) {
        let turn = self.turn.get_value();
        self.wait();
        let (context, failure) = loader::load(language, LoadScope::Page(&to.route)).await;
        if self.turn.get_value() != turn {
            return;
        }
        if context.missing_language.is_none() {
            storage::keep_language(language.tag);
        }
        self.prefetched.set_value(None);
        self.adopt(Loaded { context, failure });
        self.fetch_texts(&to.route).await;
        if self.turn.get_value() != turn {
            return;
        }
        stop_waiting();
        self.address.set(to);
        self.label();
        focus::after_drawing(move || self.say_language());
        self.fetch_rest();
    }

    /// Says in which language the page is now. The control that has the focus says it by itself.
    fn say_language(self) {
        let is_said = focus::on_new_language();
        self.loaded.with_untracked(|Loaded { context, .. }| match context.missing_language {
            Some(missing) => announce(&context.format("language-failed", &[("name", missing.name.into())])),
            None if is_said => {}
            None => {
                let name = context.wording.language.name;
                announce(&context.format("language-changed", &[("name", name.into())]));
            }
        });
    }

    pub(super) fn retry(self) {
        self.retrying.set(true);
        let language = self.loaded.with_untracked(|it| it.context.wording.language);
        spawn_local(async move {
            let (context, failure) = loader::load(language, LoadScope::Anew).await;
            self.retrying.set(false);
            // What has come serves any page, but one language only.
            if self.loaded.with_untracked(|it| it.context.wording.language != language) {
                return;
            }
            self.adopt(Loaded { context, failure });
            self.label();
            focus::after_drawing(|| focus::on_new_page(""));
        });
    }
}

/// The address with its language as the portal calls it: `tl` is `fil`. The current language stays what it is, also
/// where it is one that nobody speaks.
pub(super) fn in_our_words(address: Address, current: &Language) -> Address {
    let ours = |it: String| Language::negotiated(&it).map_or(it, |known| known.tag.to_owned());
    let tag = address.lang.map(|it| if it == current.tag { it } else { ours(it) });
    Address { lang: tag, ..address }
}

pub(super) fn pages_shown(route: &Route) -> usize {
    match route {
        Route::Activities(_, look) => look.pages,
        _ => 0,
    }
}

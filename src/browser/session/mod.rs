//! The running program.

mod announce;
mod clock;
mod guides;
mod modules;
mod more;
mod navigation;
mod reading;

use leptos::prelude::*;

use super::loader::{self, LoadScope};
use super::speech::Speaker;
use super::{document, focus, history, storage};
use crate::preferences::{Choices, Preferences};
use crate::route::HistoryState;
use crate::route::{Address, ResultsView, Route};
use crate::ui::modules::Modules;
use crate::ui::pages;
use crate::ui::{Context, Failure, Feed, Locale, Reader, SquareCode, shell};
use domain::search::Query;
use markup::Derived;
use navigation::in_our_words;
use wording::{Language, PSEUDO};

/// The way in which the reader comes to a page.
pub enum NavigationKind {
    /// By a link or a form; with the address's `#part`, or empty.
    New(String),
    /// By the browser's back or forward.
    Return(HistoryState),
}

/// The condition under which a result is still of use when it arrives.
enum Needs {
    /// The reader went to no other address meanwhile.
    SameAddress,
    /// The page is in the same language as before.
    SameLanguage,
}

/// The running program: the address, what has been loaded and what is known of the reader are all its state.
#[derive(Clone, Copy)]
pub struct Session {
    /// Of the page that is shown.
    address: RwSignal<Address>,
    /// Of the browser, which is ahead while a page's data are on their way.
    here: RwSignal<Address>,
    feed: RwSignal<Feed>,
    locale: RwSignal<Locale>,
    /// Its preferences are those that are stored: [`Self::context`] adds those of the address.
    reader: RwSignal<Reader>,
    retrying: RwSignal<bool>,
    /// Changes where the page must be made of new elements.
    renewed: RwSignal<bool>,
    /// Goes up with every address that is gone to.
    turn: StoredValue<u32>,
    /// The whole feed, where the page that is shown needed a part of it: it is used from the next page on, so that
    /// nothing changes under the reader's eyes.
    prefetched: StoredValue<Option<Feed>>,
    /// When the feed was fetched last, in milliseconds.
    fetched: StoredValue<f64>,
    /// The unfinished text in the search field.
    typed: RwSignal<String>,
    /// Whether it was said that there are suggestions for it.
    suggested: StoredValue<bool>,
    /// The device's voices.
    speaker: Speaker,
    /// The modules of the program that are there.
    modules: StoredValue<Modules>,
    /// A link to the page that could not be had.
    unreached: RwSignal<Option<String>>,
    /// The address of a step of a guide, as a square code.
    square_code: RwSignal<Option<SquareCode>>,
}

impl Session {
    /// Loads what the page at `address` needs, in the language on which the start-up script has settled.
    pub async fn load(address: Address) -> Self {
        let tag = document().document_element().and_then(|it| it.get_attribute("data-lingua"));
        let known = |tag: &String| Language::from_tag(tag).or(PSEUDO.iter().find(|it| it.tag == tag));
        let language = tag.as_ref().and_then(known).unwrap_or(Language::SOURCE);
        let address = in_our_words(address, language);
        // Only the page of addresses that don't exist is in no language of its own.
        let lang = address.lang.or_else(|| (!language.is_source()).then(|| language.tag.to_owned()));
        let address = Address { lang, ..address };
        modules::start(&address.route);
        let (feed, locale) = loader::load(language, LoadScope::Page(&address.route)).await;
        let unknown_language = history::asked_language().filter(|it| Language::negotiated(it).is_none());
        let speaker = Speaker::new();
        let typed = RwSignal::new(String::new());
        let square_code = RwSignal::new(None);
        let unreached = RwSignal::new(None);
        let reader = Reader {
            preferences: Preferences { stored: storage::reading(), ..Preferences::default() },
            keeps_preferences: storage::is_there(),
            speech: Derived::new(move || speaker.state()),
            typed: Derived::new(move || typed.get()),
            square_code: Derived::new(move || square_code.get()),
            left_guide: Derived::new(guides::left),
            site: document().base_uri().ok().flatten(),
            wide: focus::is_wide(),
            unreached: Derived::new(move || unreached.get()),
            ..Reader::default()
        };
        let session = Self {
            here: RwSignal::new(address.clone()),
            address: RwSignal::new(address),
            feed: RwSignal::new(feed),
            locale: RwSignal::new(Locale { unknown_language, ..locale }),
            reader: RwSignal::new(reader),
            retrying: RwSignal::new(false),
            renewed: RwSignal::new(false),
            turn: StoredValue::new(0),
            prefetched: StoredValue::new(None),
            fetched: StoredValue::new(js_sys::Date::now()),
            typed,
            suggested: StoredValue::new(false),
            speaker,
            modules: StoredValue::new(Modules::default()),
            unreached,
            square_code,
        };
        session.begin().await;
        session
    }

    /// Loads what else the first page needs.
    async fn begin(self) {
        if self.fetch_module(&self.address().route).await.is_err() {
            return;
        }
        let understood = self.understood(self.address());
        self.fetch_texts(&understood.route).await;
        self.here.set(understood.clone());
        self.address.set(understood.clone());
        self.keep_step(&understood);
        self.fetch_rest();
        self.fetch_modules();
        self.follow_the_clock();
    }

    /// The reason why the page that was asked for can't be drawn.
    pub fn failure(self) -> Option<Failure> {
        let lacks_language = self.locale.with_untracked(|it| it.missing_language.is_some());
        let route = self.address().route;
        if lacks_language || self.is_without_its_subject(&route) || !self.has_module_for(&route) {
            return Some(Failure::Network);
        }
        self.feed.with_untracked(|it| it.failure).filter(|_| route.needs_feed())
    }

    /// The address that is shown.
    pub fn address(self) -> Address {
        self.address.get_untracked()
    }

    /// The address of the browser.
    pub fn here(self) -> Address {
        self.here.get_untracked()
    }

    /// The whole page. It is drawn anew when another page, language or way of reading comes; new answers change only
    /// themselves.
    pub fn view(self) -> AnyView {
        let page = Memo::new(move |_| {
            let Address { route, from_url, .. } = self.address.get();
            let route = match route {
                Route::Activities(..) => Route::all_activities(),
                route => route,
            };
            Address { route, from_url, lang: None }
        });
        let shown = Memo::new(move |_| match self.address.get().route {
            Route::Activities(query, look) => (query, look),
            _ => (Query::default(), ResultsView::default()),
        });
        (move || {
            let Address { route, from_url, .. } = page.get();
            let context = self.context_with(from_url);
            let failure = context.feed.failure.filter(|_| route.needs_feed());
            let content = match failure {
                Some(failure) => {
                    let retrying = Derived::new(move || self.retrying.get());
                    pages::failure(&context, failure, move || self.retry(), retrying)
                }
                None => pages::page(&context, &route, Derived::new(move || shown.get())),
            };
            let address = Derived::new(move || self.address.get());
            let here = Derived::new(move || self.here.get().href());
            let page = shell(&context, &address, Some(here), content);
            // Leptos keeps the elements where a view has the type of the one before; another type makes new ones.
            if self.renewed.get() { (page,).into_any() } else { page.into_any() }
        })
        .into_any()
    }

    /// The context for the views of the page that is shown.
    pub fn context(self) -> Context {
        untrack(|| self.context_with(self.address.get().from_url))
    }

    /// The context for views at an address that asks for the ways of reading `from_url`.
    fn context_with(self, from_url: Choices) -> Context {
        let mut reader = self.reader.get();
        reader.preferences.from_url = from_url;
        let modules = Derived::new(move || self.modules.get_value());
        Context { feed: self.feed.get(), locale: self.locale.get(), reader, modules }
    }

    /// The language of the page.
    fn language(self) -> &'static Language {
        self.locale.with_untracked(Locale::language)
    }

    /// Takes another feed in the same language.
    fn adopt(self, mut feed: Feed) {
        self.feed.with_untracked(|it| feed.keep_what_was_read(it));
        self.replace(feed);
    }

    /// Takes another feed. The window may be another, too, since the page was drawn.
    fn replace(self, feed: Feed) {
        self.reader.update(|it| it.wide = focus::is_wide());
        self.feed.set(feed);
    }

    /// Waits for `work`. `None` where its result is no longer of use.
    async fn while_of_use<T>(self, needs: Needs, work: impl Future<Output = T>) -> Option<T> {
        let (turn, language) = (self.turn.get_value(), self.language());
        let result = work.await;
        let is_of_use = match needs {
            Needs::SameAddress => self.turn.get_value() == turn,
            Needs::SameLanguage => self.language() == language,
        };
        is_of_use.then_some(result)
    }
}

//! The running program.

mod announce;
mod more;
mod navigation;
mod reading;

use leptos::prelude::*;

use super::history::HistoryState;
use super::loader::{self, LoadScope};
use super::speech::Reader;
use super::{document, storage};
use crate::preferences::Preferences;
use crate::route::{Address, ResultsView, Route};
use crate::ui::pages;
use crate::ui::{Context, Failure, shell};
use domain::search::Query;
use markup::Derived;
use navigation::in_our_words;
use wording::{Language, PSEUDO};

/// What has been loaded.
#[derive(Clone)]
struct Loaded {
    context: Context,
    failure: Option<Failure>,
}

/// How a page is arrived at.
pub enum NavigationKind {
    /// By a link or a form; with the address's `#part`, or empty.
    New(String),
    /// By the browser's back or forward.
    Return(HistoryState),
}

/// The running program: the address and what has been loaded are all its state.
#[derive(Clone, Copy)]
pub struct Session {
    /// Of the page that is shown.
    address: RwSignal<Address>,
    /// Of the browser, which is ahead while a page's data are on their way.
    here: RwSignal<Address>,
    loaded: RwSignal<Loaded>,
    retrying: RwSignal<bool>,
    /// Goes up with every address that is gone to: what is on its way for an earlier one isn't wanted any more.
    turn: StoredValue<u32>,
    /// The whole feed, where the page that is shown needed a part of it: it is used from the next page on, so that
    /// nothing changes under the reader's eyes.
    prefetched: StoredValue<Option<Loaded>>,
    /// What is being typed into the search.
    typed: RwSignal<String>,
    /// Whether it was said that there are suggestions for it.
    suggested: StoredValue<bool>,
    /// The device's voices.
    reader: Reader,
}

impl Session {
    /// Loads what the page at `address` needs, in the language on which the start-up script has settled.
    pub async fn load(address: Address) -> Self {
        let tag = document().document_element().and_then(|it| it.get_attribute("data-lingua"));
        let known = |tag: &String| Language::from_tag(tag).or(PSEUDO.iter().find(|it| it.tag == tag));
        let language = tag.as_ref().and_then(known).unwrap_or(Language::SOURCE);
        let address = in_our_words(address, language);
        let (context, failure) = loader::load(language, LoadScope::Page(&address.route)).await;
        let preferences = Preferences { asked: address.asked.clone(), kept: storage::reading() };
        let keeps_preferences = storage::is_there();
        let spoken = address.lang.as_deref().map(|it| (it, Language::negotiated(it)));
        let unknown_language = spoken.filter(|it| it.1.is_none()).map(|it| it.0.to_owned());
        let reader = Reader::new();
        let speech = Derived::new(move || reader.state());
        let context = Context { preferences, keeps_preferences, unknown_language, speech, ..context };
        let typed = RwSignal::new(String::new());
        let session = Self {
            here: RwSignal::new(address.clone()),
            address: RwSignal::new(address),
            loaded: RwSignal::new(Loaded { context, failure }),
            retrying: RwSignal::new(false),
            turn: StoredValue::new(0),
            prefetched: StoredValue::new(None),
            typed,
            suggested: StoredValue::new(false),
            reader,
        };
        session.loaded.update(|it| it.context.typed = Derived::new(move || typed.get()));
        let understood = session.understood(session.address());
        session.fetch_texts(&understood.route).await;
        session.here.set(understood.clone());
        session.address.set(understood);
        session.fetch_rest();
        session
    }

    /// The address that is shown.
    pub fn address(self) -> Address {
        self.address.get_untracked()
    }

    /// The whole page. It is drawn anew when another page or language comes; new answers change only themselves.
    pub fn view(self) -> AnyView {
        let page = Memo::new(move |_| match self.address.get().route {
            Route::Activities(..) => Route::all_activities(),
            route => route,
        });
        let shown = Memo::new(move |_| match self.address.get().route {
            Route::Activities(query, look) => (query, look),
            _ => (Query::default(), ResultsView::default()),
        });
        (move || {
            let Loaded { context, failure } = self.loaded.get();
            let failure = failure.filter(|_| page.get().needs_feed());
            let content = match failure {
                Some(failure) => {
                    let retrying = Derived::new(move || self.retrying.get());
                    pages::failure(&context, failure, move || self.retry(), retrying)
                }
                None => pages::page(&context, &page.get(), Derived::new(move || shown.get())),
            };
            let address = Derived::new(move || self.address.get());
            let here = Derived::new(move || self.here.get().href());
            shell(&context, &address, Some(here), content)
        })
        .into_any()
    }

    /// Takes up what was loaded; what is known of the reader stays.
    fn adopt(self, Loaded { context, failure }: Loaded) {
        let typed = self.typed;
        let Context { here, preferences, keeps_preferences, documents, speech, .. } =
            self.loaded.with_untracked(|it| it.context.clone());
        let typed = Derived::new(move || typed.get());
        let context = Context { here, preferences, keeps_preferences, documents, speech, typed, ..context };
        self.loaded.set(Loaded { context, failure });
    }
}

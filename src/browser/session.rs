use std::sync::Arc;

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::spawn_local;

use super::history::Spot;
use super::loader::Wanted;
use super::{document, focus, history, intl, loader, pause, position, storage};
use crate::domain::search::{Query, may_be_in, suggest, understand};
use crate::route::{Address, Look, Route};
use crate::ui::markup::Live;
use crate::ui::pages::{self, PAGE_SIZE};
use crate::ui::{Context, Failure, Here, head, kind_words, shell};
use crate::wording::Language;

/// What has been loaded.
#[derive(Clone)]
struct Loaded {
    context: Context,
    failure: Option<Failure>,
}

/// How a page is arrived at.
pub enum Arrival {
    /// By a link or a form; with the address's `#part`, or empty.
    New(String),
    /// By the browser's back or forward.
    Return(Spot),
}

/// How long screen readers may take in new answers before their number is said, in milliseconds.
const SETTLED_MS: i32 = 600;

/// The running program: the address and what has been loaded are all its state.
#[derive(Clone, Copy)]
pub struct Session {
    /// Of the page that is shown.
    address: RwSignal<Address>,
    /// Of the browser, which is ahead while a page's data are on their way.
    here: RwSignal<Address>,
    loaded: RwSignal<Loaded>,
    retrying: RwSignal<bool>,
    /// The whole feed, where the page that is shown needed a part of it: it is used from the next page on, so that
    /// nothing changes under the reader's eyes.
    rest: StoredValue<Option<Loaded>>,
    /// What is being typed into the search.
    typed: RwSignal<String>,
}

impl Session {
    /// Loads what the page at `address` needs, in the language on which the start-up script has settled.
    pub async fn load(address: Address) -> Self {
        let tag = document().document_element().and_then(|it| it.get_attribute("data-lingua"));
        let language = tag.and_then(|it| Language::from_tag(&it)).unwrap_or(Language::SOURCE);
        let (context, failure) = loader::load(language, Wanted::Page(&address.route)).await;
        let typed = RwSignal::new(String::new());
        let session = Self {
            here: RwSignal::new(address.clone()),
            address: RwSignal::new(address),
            loaded: RwSignal::new(Loaded { context, failure }),
            retrying: RwSignal::new(false),
            rest: StoredValue::new(None),
            typed,
        };
        session.loaded.update(|it| it.context.typed = Live::new(move || typed.get()));
        let understood = session.understood(session.address());
        session.learn_words(&understood.route).await;
        session.here.set(understood.clone());
        session.address.set(understood);
        session.fetch_rest();
        session
    }

    /// Fetches in the background what the page that is shown did not need.
    fn fetch_rest(self) {
        let (language, complete) =
            self.loaded.with_untracked(|it| (it.context.wording.language, it.context.complete));
        if complete {
            return;
        }
        spawn_local(async move {
            let (context, failure) = loader::load(language, Wanted::All).await;
            let same = self.loaded.with_untracked(|it| it.context.wording.language == language);
            if failure.is_none() && same {
                self.rest.set_value(Some(Loaded { context, failure }));
            }
        });
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
            _ => (Query::default(), Look::default()),
        });
        (move || {
            let Loaded { context, failure } = self.loaded.get();
            let content = match failure {
                Some(failure) => {
                    let retrying = Live::new(move || self.retrying.get());
                    pages::failure(&context, failure, move || self.retry(), retrying)
                }
                None => pages::page(&context, &page.get(), Live::new(move || shown.get())),
            };
            let address = Live::new(move || self.address.get());
            let here = Live::new(move || self.here.get().href());
            shell(&context, &address, Some(here), content)
        })
        .into_any()
    }

    /// Takes up what was loaded; what is known of the reader stays.
    fn take_up(self, Loaded { context, failure }: Loaded) {
        let typed = self.typed;
        let here = self.loaded.with_untracked(|it| it.context.here);
        let context = Context { here, typed: Live::new(move || typed.get()), ..context };
        self.loaded.set(Loaded { context, failure });
    }

    /// The address with its words for times, prices and people as filters. Only what was typed is read so: the browser
    /// shows the address as it was understood.
    fn understood(self, to: Address) -> Address {
        let Route::Activities(query, look) = &to.route else { return to };
        let query = self.loaded.with_untracked(|it| understand(query, &it.context.catalogue));
        Address { route: Route::Activities(query, *look), ..to }
    }

    /// Goes to an address that the browser already shows.
    pub fn go(self, to: Address, arrival: Arrival) {
        let understood = self.understood(to.clone());
        if understood != to {
            history::tidy(&understood);
        }
        let to = understood;
        self.typed.set(String::new());
        self.here.set(to.clone());
        let current = self.loaded.with_untracked(|it| it.context.wording.language);
        let wanted = to.lang.as_deref().and_then(Language::from_tag);
        match wanted.filter(|it| *it != current) {
            Some(language) => spawn_local(self.switch(language, to)),
            None if self.has_enough_for(&to) && self.foreign_words(&to.route).is_empty() => {
                self.arrive(to, arrival);
            }
            None => spawn_local(self.complete(to, arrival)),
        }
    }

    /// Whether what has been loaded is all that the page at `to` needs; takes up what has come in the background.
    fn has_enough_for(self, to: &Address) -> bool {
        if self.address().route == to.route {
            return true;
        }
        if let Some(rest) = self.rest.try_update_value(Option::take).flatten() {
            self.take_up(rest);
        }
        self.loaded.with_untracked(|it| it.context.complete || it.failure.is_some())
    }

    /// Loads what is missing; until then the old page stays, with a sentence that says so.
    async fn complete(self, to: Address, arrival: Arrival) {
        let language = self.loaded.with_untracked(|it| it.context.wording.language);
        self.loaded.with_untracked(|it| wait(&it.context.get("loading-rest")));
        if !self.has_enough_for(&to) {
            let (context, failure) = loader::load(language, Wanted::All).await;
            self.take_up(Loaded { context, failure });
        }
        self.learn_words(&to.route).await;
        wait("");
        self.arrive(to, arrival);
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
        let parts: Vec<_> = self.loaded.with_untracked(|it| {
            wanted.iter().filter_map(|at| it.context.unread_words.get(*at).cloned()).collect()
        });
        let words = loader::words(&parts).await;
        self.loaded.update(|Loaded { context, .. }| {
            let kinds = |it: &_| kind_words(&context.wording, it);
            context.index = Arc::new(context.index.with_more_words(&context.catalogue, &words, &kinds));
            context.unread_words.retain(|it| !parts.iter().any(|part| part.url == it.url));
        });
    }

    /// Asks where the reader is, then goes to the address that puts near things first.
    pub async fn locate(self, to: Address) {
        let here = position::ask().await;
        self.loaded.update(|it| it.context.here = here);
        self.go(to, Arrival::New(String::new()));
        let said = match here {
            Here::Refused => "near-refused",
            Here::Unavailable => "near-unavailable",
            Here::At(_) | Here::Unasked => return,
        };
        let said = self.loaded.with_untracked(|it| it.context.get(said));
        focus::after_drawing(move || announce(&said));
    }

    /// Something was typed into the search: topics and places that may be meant are shown below it.
    pub fn type_words(self, text: String) {
        let had = self.has_suggestions();
        self.typed.set(text);
        if self.has_suggestions() && !had {
            announce(&self.loaded.with_untracked(|it| it.context.get("suggestions-status")));
        }
    }

    fn has_suggestions(self) -> bool {
        let typed = self.typed.get_untracked();
        self.loaded.with_untracked(|it| !suggest(it.context.search(), &typed).is_empty())
    }

    fn arrive(self, to: Address, arrival: Arrival) {
        let from = self.address();
        if from == to && matches!(arrival, Arrival::Return(_)) {
            // Only the part of the page changed, and the browser goes there by itself.
            return;
        }
        let same_page = from.route.path() == to.route.path();
        if !same_page {
            // A tablet at a desk stays on for days: each page starts from the time that it is.
            self.loaded.update_untracked(|it| it.context.look_at_the_clock(intl::now_in_milan()));
        }
        let pages_before = pages_shown(&from.route);
        let pages = pages_shown(&to.route);
        self.address.set(to);
        self.label();
        focus::after_drawing(move || match arrival {
            Arrival::Return(spot) => focus::on_return(&spot),
            Arrival::New(hash) if !same_page => focus::on_new_page(&hash),
            Arrival::New(_) if pages > pages_before => focus::on_more_answers(pages_before * PAGE_SIZE),
            Arrival::New(_) => {
                if focus::on_new_answers() {
                    focus::after_drawing(move || spawn_local(self.announce_count()));
                }
            }
        });
    }

    /// Another language, without loading the page: the old page stays until the new one is complete.
    async fn switch(self, language: &'static Language, to: Address) {
        let (context, failure) = loader::load(language, Wanted::Page(&to.route)).await;
        let loaded = context.wording.language;
        if loaded == language {
            storage::keep_language(language.tag);
        }
        let said = match context.missing_language {
            Some(it) => context.say("language-failed", &[("name", it.name.into())]),
            None => context.say("language-changed", &[("name", loaded.name.into())]),
        };
        self.address.set(to);
        self.rest.set_value(None);
        self.take_up(Loaded { context, failure });
        self.label();
        focus::after_drawing(move || {
            focus::on_new_language();
            announce(&said);
        });
        self.fetch_rest();
    }

    fn retry(self) {
        self.retrying.set(true);
        let language = self.loaded.with_untracked(|it| it.context.wording.language);
        spawn_local(async move {
            let (context, failure) = loader::load(language, Wanted::Anew).await;
            self.retrying.set(false);
            self.take_up(Loaded { context, failure });
            self.label();
            focus::after_drawing(|| focus::on_new_page(""));
        });
    }

    /// Puts language, direction and title on the document.
    pub fn label(self) {
        self.loaded.with_untracked(|Loaded { context, failure }| {
            let language = context.wording.language;
            if let Some(root) = document().document_element() {
                let _ = root.set_attribute("lang", language.tag);
                let _ = root.set_attribute("dir", language.dir());
            }
            let title = match failure {
                Some(_) => context.say("portal-title", &[("page", context.get("failure-title").into())]),
                None => head(context, &self.address().route).title,
            };
            document().set_title(&title);
        });
    }

    /// Says how many answers there are, some time after they are drawn: Orca drops what is said among fifty other
    /// changes.
    async fn announce_count(self) {
        pause::sleep(SETTLED_MS).await;
        let Route::Activities(query, _) = self.address().route else { return };
        self.loaded.with_untracked(|Loaded { context, .. }| {
            let count = context.search().run(&query).certain;
            announce(&context.say("results-status", &[("count", count.into())]));
        });
    }
}

fn pages_shown(route: &Route) -> usize {
    match route {
        Route::Activities(_, look) => look.pages,
        _ => 0,
    }
}

/// Says, to the eye too, that something is on its way; nothing any more where `text` is empty.
fn wait(text: &str) {
    announce(text);
    if let Some(root) = document().document_element() {
        let _ = if text.is_empty() {
            root.remove_attribute("data-waiting")
        } else {
            root.set_attribute("data-waiting", "")
        };
    }
}

/// Says something to screen readers, in the interface's language, without moving the focus.
fn announce(text: &str) {
    let region = document().get_element_by_id("annunci");
    if let Some(region) = region.and_then(|it| it.dyn_into::<web_sys::HtmlElement>().ok()) {
        region.set_inner_text(text);
    }
}

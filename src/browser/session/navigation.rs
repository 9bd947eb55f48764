//! Navigation from one address to another: loading of missing data, the movement of the focus, the announcement.

use leptos::prelude::*;

use super::super::loader::{self, LoadScope};
use super::super::modules::Missing;
use super::super::{focus, history, intl, pause, position, storage};
use super::{NavigationKind, Needs, Session, modules};
use crate::route::{Address, Route};
use crate::ui::pages::PAGE_SIZE;
use crate::ui::{Feed, Here, Locale};
use wording::{Language, ids};

impl Session {
    /// The address with its words for times, prices and people as filters. Only what was typed is read so: the browser
    /// shows the address as it was understood.
    pub(super) fn understood(self, to: Address) -> Address {
        let Route::Activities(query, look) = &to.route else { return to };
        let Some(catalogue) = self.modules.get_value().catalogue else { return to };
        let query = self.feed.with_untracked(|it| catalogue.parse_query(query, &it.catalogue));
        Address { route: Route::Activities(query, *look), ..to }
    }

    /// Goes to an address that the browser already shows.
    pub fn go(self, to: Address, arrival: NavigationKind) {
        let current = self.language();
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
        let wanted = to.lang.as_deref().map_or(Some(Language::SOURCE), Language::of_path);
        match wanted.filter(|it| *it != current) {
            Some(language) => pause::spawn(self.switch(language, to)),
            None if self.has_enough_for(&to) && !self.lacks_texts(&to.route) => self.arrive(to, arrival),
            None => pause::spawn(self.complete(to, arrival)),
        }
    }

    /// Whether what has been loaded is all that the page at `to` needs; takes up what has come in the background.
    pub(super) fn has_enough_for(self, to: &Address) -> bool {
        if self.address().route == to.route {
            return true;
        }
        // A page that searches stays with its feed until the other has its index.
        let is_searching = matches!(self.address().route, Route::Activities(..));
        let is_ready = |it: &mut Feed| it.is_indexed() || !is_searching;
        if let Some(rest) = self.prefetched.try_update_value(|it| it.take_if(is_ready)).flatten() {
            self.adopt(rest);
        }
        self.has_module_for(&to.route) && self.feed.with_untracked(|it| has_enough(it, &to.route))
    }

    /// Loads what is missing; until then the old page stays, with a sentence that says so.
    pub(super) async fn complete(self, to: Address, arrival: NavigationKind) {
        self.wait();
        match self.while_of_use(Needs::SameAddress, self.fetch_for(to)).await {
            None => {}
            Some(Ok(to)) => self.arrive(to, arrival),
            Some(Err(Missing)) => self.do_without().await,
        }
    }

    /// Fetches all that the page at `to` lacks, unless another address is gone to meanwhile. Returns the address as it
    /// is understood.
    async fn fetch_for(self, to: Address) -> Result<Address, Missing> {
        modules::start(&to.route);
        if !self.feed.with_untracked(|it| it.complete || it.failure.is_some()) {
            let feed = self.while_of_use(Needs::SameAddress, self.whole_feed()).await;
            let Some(feed) = feed else { return Ok(to) };
            self.adopt(feed);
        }
        self.fetch_module(&to.route).await?;
        let understood = self.understood(to.clone());
        if understood != to {
            history::tidy(&understood);
            self.here.set(understood.clone());
        }
        self.fetch_texts(&understood.route).await;
        if self.is_without_its_subject(&understood.route) {
            return Err(Missing);
        }
        Ok(understood)
    }

    /// Asks where the reader is, then goes to the address that puts near things first.
    pub async fn locate(self, to: Address) {
        let position = self.while_of_use(Needs::SameAddress, position::ask()).await;
        let Some(position) = position else { return };
        self.reader.update(|it| it.position = position);
        self.go(to, NavigationKind::New(String::new()));
        let said = match position {
            Here::Refused => ids::NEAR_REFUSED,
            Here::Unavailable => ids::NEAR_UNAVAILABLE,
            Here::At(_) | Here::Unasked => return,
        };
        let said = self.context().get(said);
        focus::after_drawing(move || self.announce(&said));
    }

    pub(super) fn arrive(self, to: Address, arrival: NavigationKind) {
        self.stop_waiting();
        self.speaker.stop();
        if self.unreached.with_untracked(Option::is_some) {
            self.unreached.set(None);
            self.announce("");
        }
        let from = self.address();
        if from == to && matches!(&arrival, NavigationKind::Return(spot) if spot.link.is_none()) {
            // Only the part of the page changed, and the browser goes there by itself. Where a link was followed, the
            // page that was to be left is still there; but its feed may have become another, and the focus is lost.
            return;
        }
        let same_page = from.route.path() == to.route.path();
        if !same_page {
            // A tablet at a desk stays on for days: each page starts from the time that it is.
            self.feed.update_untracked(|it| it.look_at_the_clock(intl::now_in_milan()));
        }
        self.renew_if_translated();
        let fewer_filters = self.filters(&to.route) < self.filters(&from.route);
        let pages_before = pages_shown(&from.route);
        let pages = pages_shown(&to.route);
        let replies =
            matches!(to.route, Route::Guides(_) | Route::Step(_) | Route::ForMe(_) | Route::Embed(_));
        self.address.set(to.clone());
        self.keep_step(&to);
        self.label();
        pause::spawn(self.prepare_search());
        focus::after_drawing(move || match arrival {
            NavigationKind::Return(spot) => focus::on_return(&spot),
            NavigationKind::New(hash) if !same_page => focus::on_new_page(&hash),
            NavigationKind::New(_) if replies => focus::on_reply(),
            NavigationKind::New(_) if pages > pages_before => {
                focus::on_more_answers(pages_before * PAGE_SIZE);
                self.announce_shown();
            }
            NavigationKind::New(_) => {
                if fewer_filters && focus::on_filter_gone() || focus::on_new_answers() {
                    focus::after_drawing(move || pause::spawn(self.announce_count()));
                }
            }
        });
    }

    /// Makes the page anew where the browser's translator has taken its texts out: new words would not be seen there.
    pub(super) fn renew_if_translated(self) {
        if focus::is_translated() {
            self.renewed.update(|it| *it = !*it);
        }
    }

    fn filters(self, route: &Route) -> usize {
        let Route::Activities(query, _) = route else { return 0 };
        let catalogue = self.modules.get_value().catalogue;
        catalogue.map_or(0, |it| it.filter_labels(&self.context(), query).len())
    }

    /// Another language, without loading the page: the old page stays until the new one is complete.
    pub(super) async fn switch(self, language: &'static Language, to: Address) {
        self.wait();
        let from_italian_link = focus::is_on_way_to_italian();
        match self.while_of_use(Needs::SameAddress, self.fetch_in(language, &to.route)).await {
            None => return,
            Some(Ok(())) => {}
            Some(Err(Missing)) => return self.do_without().await,
        }
        self.stop_waiting();
        let to = in_our_words(Address { lang: self.lang_of(&to), ..to }, self.language());
        history::tidy(&to);
        self.here.set(to.clone());
        self.renew_if_translated();
        self.address.set(to.clone());
        self.keep_step(&to);
        self.label();
        focus::after_drawing(move || self.say_language(from_italian_link));
        self.fetch_rest();
        pause::spawn(self.prepare_search());
    }

    /// Fetches a language, and the feed in it, unless another address is gone to meanwhile.
    async fn fetch_in(self, language: &'static Language, route: &Route) -> Result<(), Missing> {
        self.fetch_module(route).await?;
        let load = async {
            let (mut feed, locale) = loader::load(language, LoadScope::Page(route)).await;
            for collection in route.shows() {
                match self.read_apart(*collection, &feed.parts_of(*collection)).await {
                    Some(content) => feed.learn(content),
                    None => feed.missing.push(*collection),
                }
            }
            self.index_for(route, &feed, &locale).await;
            (feed, locale)
        };
        let Some((feed, locale)) = self.while_of_use(Needs::SameAddress, load).await else { return Ok(()) };
        // The page that is there is better than one without what it is about.
        let lacks = route.is_about().iter().any(|it| feed.failure.is_some() || feed.unread.contains(it));
        if lacks {
            return Err(Missing);
        }
        if locale.missing_language.is_some() {
            // The page stays in the language that is there.
            self.locale.update(|it| it.missing_language = Some(language));
            return Ok(());
        }
        storage::store_language(language.tag);
        // Without its own words the feed is in Italian; that is better than no feed.
        if feed.failure.is_none() || self.feed.with_untracked(|it| it.failure.is_some()) {
            self.prefetched.set_value(None);
            self.replace(feed);
        }
        // A document keeps its old texts until the new ones are here.
        self.locale.update(|it| *it = Locale { documents: it.documents.take(), ..locale });
        self.fetch_texts(route).await;
        Ok(())
    }

    /// The language that an address names; the one of the page where that could not be had.
    fn lang_of(self, to: &Address) -> Option<String> {
        let is_missing = self.locale.with_untracked(|it| it.missing_language.is_some());
        if is_missing { self.address().lang } else { to.lang.clone() }
    }

    /// Says in which language the page is now. The control that has the focus says it by itself.
    fn say_language(self, link_is_gone: bool) {
        let is_said = focus::on_new_language(link_is_gone);
        let context = self.context();
        match context.locale.missing_language {
            Some(missing) => {
                self.announce(&context.format(ids::LANGUAGE_UNAVAILABLE, &[("name", missing.name.into())]));
            }
            // What was said last was said in the language before.
            None if is_said => self.announce(""),
            None => {
                let name = context.locale.language().name;
                self.announce(&context.format(ids::LANGUAGE_CHANGED, &[("name", name.into())]));
            }
        }
    }

    pub(super) fn retry(self) {
        self.retrying.set(true);
        pause::spawn(async move {
            let anew = async {
                let feed = loader::feed(self.language(), LoadScope::Anew).await;
                self.index_for(&self.address().route, &feed, &self.locale.get_untracked()).await;
                feed
            };
            // The feed serves any page, but one language only.
            let feed = self.while_of_use(Needs::SameLanguage, anew).await;
            self.retrying.set(false);
            let Some(feed) = feed else { return };
            self.adopt(feed);
            let route = self.address().route;
            self.fetch_texts(&route).await;
            if self.is_without_its_subject(&route) {
                return self.do_without().await;
            }
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

/// Whether a page can be drawn from what has been loaded of the feed.
fn has_enough(feed: &Feed, route: &Route) -> bool {
    let searches = matches!(route, Route::Activities(..));
    feed.failure.is_some() || feed.complete && (feed.is_indexed() || !searches)
}

pub(super) fn pages_shown(route: &Route) -> usize {
    match route {
        Route::Activities(_, look) => look.pages,
        _ => 0,
    }
}

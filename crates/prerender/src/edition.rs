//! The site in one language.

use std::path::Path;
use std::sync::Arc;

use leptos::prelude::*;

use super::Icu;
use super::frame::{Frame, Page};
use super::locales::Texts;
use case_di_quartiere::route::{Address, EmbedChoices, GuideStep, ResultsView, Route};
use case_di_quartiere::ui::{Apart, Context, Feed, Locale, head, kind_words, pages, shell};
use domain::catalogue::Catalogue;
use domain::guide::{Flows, Guides};
use domain::search::{Index, Query};
use domain::service::Services;
use domain::theme::Themes;
use feed::{FeedError, Loader, MANIFEST, raw, read_flows, read_guides, read_services, read_themes};
use files::FileError;
use markup::Derived;
use wording::Language;

/// All that the pages of one language are drawn from.
pub struct Edition {
    context: Context,
    /// Files that the program fetches for every page, relative to the base.
    preloads: Vec<String>,
    /// The parts of the feed that it fetches for some pages only.
    apart: Vec<raw::Part>,
}

impl Edition {
    /// `feed` is the folder of a built feed.
    pub fn new(texts: Texts, feed: &Path) -> Result<Self, FileError> {
        let Texts { wording, documents } = texts;
        let Content { catalogue, services, guides, flows, themes, mut preloads, apart } =
            read_feed(feed, wording.language)?;
        if !wording.language.is_source() {
            preloads.insert(0, format!("locales/{}.json", wording.language.tag));
        }
        let index = Index::new(&catalogue, &|it| kind_words(&wording, it));
        let mut feed = Feed::new(catalogue);
        feed.set_index(index);
        let contents =
            [Apart::Services(services), Apart::Guides(guides), Apart::Flows(flows), Apart::Themes(themes)];
        for content in contents {
            feed.learn(content);
        }
        let formats = Arc::new(Icu::new(wording.language));
        let locale = Locale { documents: Some(Arc::new(documents)), ..Locale::new(wording, formats) };
        Ok(Self { context: Context::new(feed, locale), preloads, apart })
    }

    /// Every address that has a page of its own.
    pub fn addresses(&self) -> Vec<Address> {
        let catalogue = &self.context.feed.catalogue;
        let mut routes = vec![
            Route::Home,
            Route::all_activities(),
            Route::Places,
            Route::Services,
            Route::Ageing,
            Route::ForMe(Query::default()),
            Route::Guides(None),
            Route::Settings,
            Route::Languages,
            Route::Accessibility,
            Route::Privacy,
            Route::About,
            Route::Embed(EmbedChoices::default()),
            Route::Danger,
        ];
        routes.extend(catalogue.places.iter().map(|it| Route::Place(it.id.clone())));
        routes.extend(catalogue.activities.iter().map(|it| Route::Activity(it.id.clone())));
        let services = self.context.feed.services.services.iter();
        routes.extend(services.map(|it| Route::Service(it.id.clone())));
        let themes = self.context.feed.themes.themes.iter();
        routes.extend(themes.map(|it| Route::Theme(it.id.clone())));
        for guide in &self.context.feed.guides.guides {
            let Some(flow) = self.context.feed.flows.of(&guide.id) else { continue };
            routes.push(Route::Guide(guide.id.clone()));
            routes.push(Route::Whole(guide.id.clone()));
            routes.extend(flow.steps.iter().map(|it| Route::Step(GuideStep::new(&guide.id, &it.id))));
        }
        routes.into_iter().map(|it| self.context.locale.address(it)).collect()
    }

    /// The page at an address.
    pub fn page(&self, frame: &Frame, address: &Address) -> String {
        // A static server adds a slash to the address of a folder, and a part of a page stands behind the whole address.
        let path = address.path();
        let here = if path.is_empty() { "./".to_owned() } else { format!("{path}/") };
        self.fill(frame, Some(address), &address.route, Some(Derived::fixed(here)))
    }

    /// The page of addresses that don't exist.
    pub fn missing(&self, frame: &Frame) -> String {
        self.fill(frame, None, &Route::NotFound(String::new()), None)
    }

    /// Files that the program fetches for a page, relative to the base.
    fn preloads(&self, route: &Route) -> Vec<String> {
        let tag = self.context.locale.language().tag;
        let documents = route.reads_documents().then(|| format!("locales/{tag}.documents.json"));
        let shown = self.apart.iter().filter(|part| route.shows().iter().any(|it| it.has(part)));
        let shown = shown.map(|it| format!("feed/{}", it.url));
        documents.into_iter().chain(self.preloads.iter().cloned()).chain(shown).collect()
    }

    fn fill(
        &self,
        frame: &Frame,
        address: Option<&Address>,
        route: &Route,
        here: Option<Derived<String>>,
    ) -> String {
        let context = &self.context;
        let body = Owner::new_root(None).with(|| {
            let address = Derived::fixed(context.locale.address(route.clone()));
            let shown = Derived::fixed((Query::default(), ResultsView::default()));
            shell(context, &address, here, pages::page(context, route, shown)).to_html()
        });
        // Leptos' marks for a program that takes over a page; ours draws its own. HTML doesn't know them.
        let body = body.replace("<!>", "");
        frame.fill(&Page {
            address,
            wording: &context.locale.localizer,
            head: &head(context, route),
            preloads: &self.preloads(route),
            body: &body,
        })
    }
}

/// A built feed with its texts in a language.
struct Content {
    catalogue: Catalogue,
    services: Services,
    guides: Guides,
    flows: Flows,
    themes: Themes,
    preloads: Vec<String>,
    apart: Vec<raw::Part>,
}

fn read_feed(folder: &Path, language: &Language) -> Result<Content, FileError> {
    let wrong = |it: FeedError| FileError::new("use", folder, it);
    let manifest = files::read(&folder.join(MANIFEST))?;
    let (mut loader, parts) = Loader::new(&manifest).map_err(wrong)?;
    let mut preloads = vec![format!("feed/{MANIFEST}")];
    let mut apart = Vec::new();
    for part in parts.into_iter().filter(|it| it.in_language.as_deref().is_none_or(|it| it == language.tag)) {
        let json = files::read(&folder.join(&part.url))?;
        if part.is_apart() {
            apart.push((part, json));
            continue;
        }
        loader.read(&part, &json).map_err(wrong)?;
        if part.municipio.is_none() {
            preloads.push(format!("feed/{}", part.url));
        }
    }
    let texts = || apart.iter().map(|it| (&it.0, it.1.as_str()));
    let no_list = || wrong(FeedError::NotJson);
    let services = read_services(texts()).ok_or_else(no_list)?;
    let guides = read_guides(texts()).ok_or_else(no_list)?;
    let flows = read_flows(texts()).ok_or_else(no_list)?;
    let themes = read_themes(texts()).ok_or_else(no_list)?;
    let (catalogue, _) = loader.finish().map_err(wrong)?;
    let apart = apart.into_iter().map(|it| it.0).collect();
    Ok(Content { catalogue, services, guides, flows, themes, preloads, apart })
}

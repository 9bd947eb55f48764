use std::path::{Path, PathBuf};
use std::sync::Arc;

use leptos::prelude::*;

use super::frame::{Frame, Page};
use super::{Icu, locales, plural};
use case_di_quartiere::route::{Address, ResultsView, Route};
use case_di_quartiere::ui::{Context, Feed, Locale, head, kind_words, pages, shell};
use domain::catalogue::Catalogue;
use domain::search::{Index, Query};
use feed::{FeedError, Loader, MANIFEST};
use files::FileError;
use markup::Derived;
use wording::Localizer;

/// From where to where.
#[derive(Debug)]
pub struct Options {
    /// The folder in which Trunk left the application.
    pub app: PathBuf,
    /// The feed's source folder.
    pub feed: PathBuf,
    /// The folder of `locales/`.
    pub locales: PathBuf,
    /// The portal's public address, if it is known: `https://example.org/portale/`.
    pub site: Option<String>,
    /// The folder to write; what was there is removed.
    pub out: PathBuf,
}

/// The result of writing the site.
#[derive(Debug)]
pub struct Report {
    /// Number of static pages.
    pub pages: usize,
}

/// Writes the whole site.
pub fn write(options: &Options) -> Result<Report, FileError> {
    let template = files::read(&options.app.join("index.html"))?;
    files::remove(&options.out)?;
    files::copy(&options.app, &options.out)?;
    let feed = options.out.join("feed");
    publisher::build::build(&options.feed, &feed).map_err(|it| FileError::new("build", &options.feed, it))?;
    let (catalogue, parts) = read_feed(&feed)?;
    let (wordings, documents) =
        locales::write(&options.locales, &options.out.join("locales"), catalogue.about.sample)?;
    let site = options.site.as_deref().map(|it| format!("{}/", it.trim_end_matches('/')));
    let frame = Frame::new(template, &wordings, site.clone(), parts);
    let wording = Localizer::italian(plural);
    let index = Index::new(&catalogue, &|it| kind_words(&wording, it));
    let locale = Locale { documents: Some(Arc::new(documents)), ..Locale::new(wording, Arc::new(Icu)) };
    let context = Context::new(Feed::new(catalogue, index), locale);
    let routes = known(&context.feed.catalogue);
    for route in &routes {
        let path = route.path();
        let base = "../".repeat(path.split('/').filter(|it| !it.is_empty()).count());
        let base = if base.is_empty() { "./".to_owned() } else { base };
        let page = page(&frame, &context, route, Some(&path), &base);
        files::write(&options.out.join(&path).join("index.html"), &page)?;
    }
    let missing =
        page(&frame, &context, &Route::NotFound(String::new()), None, site.as_deref().unwrap_or("/"));
    files::write(&options.out.join("404.html"), &missing)?;
    if let Some(site) = site {
        let lines: String = routes.iter().map(|it| format!("{site}{}\n", it.path())).collect();
        files::write(&options.out.join("sitemap.txt"), &lines)?;
    }
    Ok(Report { pages: routes.len() + 1 })
}

/// Every address that has a page of its own.
fn known(catalogue: &Catalogue) -> Vec<Route> {
    let mut routes = vec![
        Route::Home,
        Route::all_activities(),
        Route::Places,
        Route::Settings,
        Route::Languages,
        Route::Accessibility,
        Route::Privacy,
        Route::About,
    ];
    routes.extend(catalogue.places.iter().map(|it| Route::Place(it.id.clone())));
    routes.extend(catalogue.activities.iter().map(|it| Route::Activity(it.id.clone())));
    routes
}

fn page(frame: &Frame, context: &Context, route: &Route, path: Option<&str>, base: &str) -> String {
    let body = Owner::new_root(None).with(|| {
        let address = Derived::fixed(Address::new(route.clone()));
        let shown = Derived::fixed((Query::default(), ResultsView::default()));
        // A static server adds a slash to the address of a folder, and a part of a page stands behind the whole address.
        let here =
            path.map(|it| Derived::fixed(if it.is_empty() { "./".to_owned() } else { format!("{it}/") }));
        shell(context, &address, here, pages::page(context, route, shown)).to_html()
    });
    // Leptos' marks for a program that takes over a page; ours draws its own. HTML doesn't know them.
    let body = body.replace("<!>", "");
    frame.fill(&Page { path, base, head: &head(context, route), body: &body })
}

/// The catalogue of a built feed, and the names of the files that every page of an Italian reader
/// fetches.
fn read_feed(folder: &Path) -> Result<(Catalogue, Vec<String>), FileError> {
    let wrong = |it: FeedError| FileError::new("use", folder, it);
    let manifest = files::read(&folder.join(MANIFEST))?;
    let (mut loader, parts) = Loader::new(&manifest).map_err(wrong)?;
    let mut names = vec![MANIFEST.to_owned()];
    for part in parts.iter().filter(|it| it.in_language.is_none()) {
        loader.read(part, &files::read(&folder.join(&part.url))?).map_err(wrong)?;
        if part.municipio.is_none() {
            names.push(part.url.clone());
        }
    }
    let (catalogue, _) = loader.finish().map_err(wrong)?;
    Ok((catalogue, names))
}

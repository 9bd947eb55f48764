use std::sync::Arc;

use super::fetch::{self, CachePolicy, PendingFetch};
use super::intl::{Intl, now_in_milan, plural};
use super::pause::YieldBudget;
use crate::route::Route;
use crate::ui::modules::CatalogueModule;
use crate::ui::{Apart, Failure, Feed, Locale, kind_words};
use domain::about::Translations;
use domain::catalogue::Catalogue;
use domain::search::Agenda;
use domain::time::Moment;
use feed::raw::Collection;
use feed::{FeedError, Loader, MANIFEST, Pending, Scope, raw, read_words};
use wording::{Language, Localizer};

/// The number of records that are read between two looks at the clock.
const RECORDS: usize = 40;

/// The wanted part of a feed that is divided by Municipio.
#[derive(Clone, Copy)]
pub enum LoadScope<'a> {
    /// The data that this page needs.
    Page(&'a Route),
    /// All of it.
    All,
    /// All of it, and nothing from the browser's cache: a cached file may be the broken one.
    Anew,
}

/// The result of reading a feed.
#[derive(Default)]
struct Read {
    catalogue: Catalogue,
    /// Words for topics in other languages, left where they are.
    unread_words: Vec<raw::Part>,
    /// The parts that only some pages need, left where they are.
    apart: Vec<raw::Part>,
    /// Whether nothing else was left.
    complete: bool,
}

/// Fetches a language and the feed at the same time. Italian replaces a language that can't be had.
pub async fn load(language: &'static Language, wanted: LoadScope<'_>) -> (Feed, Locale) {
    let messages = (!language.is_source())
        .then(|| fetch::start(&format!("locales/{}.json", language.tag), CachePolicy::UntilChanged));
    let read = fetch_feed(language, wanted).await;
    let localizer = localizer(language, messages).await;
    let missing_language = localizer.is_none().then_some(language);
    let localizer = localizer.unwrap_or_else(|| Localizer::italian(plural));
    let formats = Arc::new(Intl::new(localizer.language));
    let locale = Locale { missing_language, ..Locale::new(localizer, formats) };
    (build(read).await, locale)
}

/// Fetches the feed alone, for a language that is there.
pub async fn feed(language: &Language, wanted: LoadScope<'_>) -> Feed {
    build(fetch_feed(language, wanted).await).await
}

/// Builds the feed that pages are drawn from; an empty one where it could not be had.
async fn build(read: Result<Read, Failure>) -> Feed {
    let failure = read.as_ref().err().copied();
    let Read { catalogue, unread_words, apart, complete } = read.unwrap_or_default();
    let now = now_in_milan();
    let agenda = agenda(&catalogue, now).await;
    let mut feed = Feed::new(catalogue);
    feed.now = now;
    feed.agenda = agenda;
    feed.unread_words = unread_words;
    feed.unread = Collection::ALL.into_iter().filter(|it| apart.iter().any(|part| it.has(part))).collect();
    feed.apart = apart;
    feed.complete = complete;
    feed.failure = failure;
    feed
}

/// The agenda of a catalogue, worked out in short stretches.
async fn agenda(catalogue: &Catalogue, now: Option<Moment>) -> Option<Arc<Agenda>> {
    let mut stretches = YieldBudget::begin();
    let mut agenda = Agenda::new(now?);
    while agenda.work(catalogue, RECORDS).is_continue() {
        stretches.pause_if_due().await;
    }
    Some(Arc::new(agenda))
}

/// Works out the feed's index in short stretches, unless it has one.
pub async fn index(module: &dyn CatalogueModule, feed: &Feed, localizer: &Localizer) {
    if feed.is_indexed() {
        return;
    }
    let mut stretches = YieldBudget::begin();
    let mut builder = module.begin_index(&feed.catalogue);
    while module.work(&mut builder, &feed.catalogue, RECORDS).is_continue() {
        stretches.pause_if_due().await;
    }
    feed.set_index(module.finish_index(builder, &feed.catalogue, &|it| kind_words(localizer, it)));
}

/// The words that only some pages have: in the reader's language, else in Italian, else not at all.
pub async fn documents(language: &'static Language) -> Option<Arc<Localizer>> {
    for language in [language, Language::SOURCE] {
        let file =
            fetch::start(&format!("locales/{}.documents.json", language.tag), CachePolicy::UntilChanged);
        let wording = file.text().await.map(|it| Localizer::new(language, &it, plural));
        if let Some(wording) = wording.filter(Localizer::has_documents) {
            return Some(Arc::new(wording));
        }
    }
    None
}

/// `None` when the language's messages can't be had: a server that answers with a page instead counts as such.
async fn localizer(language: &'static Language, messages: Option<PendingFetch>) -> Option<Localizer> {
    let Some(messages) = messages else { return Some(Localizer::italian(plural)) };
    Some(Localizer::new(language, &messages.text().await?, plural)).filter(Localizer::is_its_own)
}

/// The manifest, then the parts of no Municipio together, then those of the Municipi that the page is about: which these
/// are is known when the places are.
async fn fetch_feed(language: &Language, wanted: LoadScope<'_>) -> Result<Read, Failure> {
    let manifest = file(MANIFEST, CachePolicy::UntilChanged).text().await.ok_or(Failure::Network)?;
    let (mut loader, parts) = Loader::new(&manifest).map_err(failure)?;
    let is_mine = |it: &raw::Part| it.in_language.as_deref().is_none_or(|it| it == language.tag);
    let (readable, foreign): (Vec<_>, Vec<_>) = parts.into_iter().partition(is_mine);
    let (apart, readable): (Vec<_>, Vec<_>) = readable.into_iter().partition(raw::Part::is_apart);
    let (of_all, of_municipi): (Vec<_>, Vec<_>) = readable.into_iter().partition(|it| it.municipio.is_none());
    let keeps =
        if matches!(wanted, LoadScope::Anew) { CachePolicy::UntilChanged } else { CachePolicy::Forever };
    read(&mut loader, &of_all, keeps).await?;
    let scope = match wanted {
        LoadScope::Page(route) => route.scope(&|id| loader.municipio_of(id)),
        LoadScope::All | LoadScope::Anew => Scope::All,
    };
    let (now, later): (Vec<_>, Vec<_>) = of_municipi.into_iter().partition(|it| scope.needs(it));
    read(&mut loader, &now, keeps).await?;
    let (catalogue, findings) = loader.finish().map_err(failure)?;
    for it in findings {
        leptos::logging::warn!("{}: {}: {}: {}", it.part, it.id.unwrap_or_default(), it.path, it.code.id());
    }
    let unread_words = foreign.into_iter().filter(|it| it.kind == "words").collect();
    Ok(Read { catalogue, unread_words, apart, complete: later.is_empty() })
}

/// Fetches parts together and reads them.
async fn read(loader: &mut Loader, parts: &[raw::Part], keeps: CachePolicy) -> Result<(), Failure> {
    let coming: Vec<PendingFetch> = parts.iter().map(|it| file(&it.url, keeps)).collect();
    for (part, coming) in parts.iter().zip(coming) {
        match coming.text().await {
            Some(text) => {
                let mut stretches = YieldBudget::begin();
                let mut pending = Pending::new(part, &text).map_err(failure)?;
                while loader.work(&mut pending, RECORDS).is_continue() {
                    stretches.pause_if_due().await;
                }
            }
            // Without its translations a page is in Italian; without its facts it is nothing.
            None if part.in_language.is_some() => {}
            None => return Err(Failure::Network),
        }
    }
    Ok(())
}

/// Fetches words for topics; those that can't be had are left out.
pub async fn words(parts: &[raw::Part]) -> Vec<Translations> {
    let coming: Vec<PendingFetch> = parts.iter().map(|it| file(&it.url, CachePolicy::Forever)).collect();
    let mut words = Vec::new();
    for (part, coming) in parts.iter().zip(coming) {
        words.extend(coming.text().await.map(|it| read_words(part, &it)));
    }
    words
}

/// Reads the parts of a collection from their files.
type ReadApart<'a> = &'a dyn Fn(&[(&raw::Part, &str)]) -> Option<Apart>;

/// Fetches the parts of a collection; `None` where one of them can't be had. Without its translations it is in Italian.
pub async fn apart(parts: &[raw::Part], read: ReadApart<'_>) -> Option<Apart> {
    let coming: Vec<PendingFetch> = parts.iter().map(|it| file(&it.url, CachePolicy::Forever)).collect();
    let mut files = Vec::new();
    for (part, coming) in parts.iter().zip(coming) {
        match coming.text().await {
            Some(text) => files.push((part, text)),
            None if part.is_wording() => {}
            None => return None,
        }
    }
    let files: Vec<_> = files.iter().map(|it| (it.0, it.1.as_str())).collect();
    read(&files)
}

fn file(url: &str, keeps: CachePolicy) -> PendingFetch {
    fetch::start(&format!("feed/{url}"), keeps)
}

fn failure(error: FeedError) -> Failure {
    match error {
        FeedError::NotJson => Failure::Broken,
        FeedError::NewerFormat(_) => Failure::Newer,
        FeedError::Empty => Failure::Empty,
    }
}

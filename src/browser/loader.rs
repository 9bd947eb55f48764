use std::sync::Arc;

use super::fetch::{Coming, Keeps};
use super::intl::{Intl, now_in_milan};
use super::{fetch, focus};
use crate::domain::catalogue::Catalogue;
use crate::domain::feed::{FeedError, Loader, MANIFEST, Scope, raw};
use crate::route::Route;
use crate::ui::{Context, Failure};
use crate::wording::{Language, Wording};

/// How much of a feed that is cut by Municipio is wanted.
#[derive(Clone, Copy)]
pub enum Wanted<'a> {
    /// What this page needs.
    Page(&'a Route),
    /// All of it.
    All,
    /// All of it, and nothing that the browser has kept: what it has may be what was wrong.
    Anew,
}

/// Fetches wording and feed at once, and makes them a context; with what is there where the feed can't be had.
pub async fn load(language: &'static Language, wanted: Wanted<'_>) -> (Context, Option<Failure>) {
    let messages = (!language.is_source())
        .then(|| fetch::start(&format!("locales/{}.ftl", language.tag), Keeps::UntilChanged));
    let feed = feed(language, wanted).await;
    let wording = wording(language, messages).await;
    let missing = wording.is_none().then_some(language);
    let wording = wording.unwrap_or_else(Wording::italian);
    match feed {
        Ok((catalogue, complete)) => (Context { complete, ..context(catalogue, wording, missing) }, None),
        Err(failure) => (context(Catalogue::default(), wording, missing), Some(failure)),
    }
}

fn context(catalogue: Catalogue, wording: Wording, missing_language: Option<&'static Language>) -> Context {
    let formats = Arc::new(Intl::new(wording.language));
    let context = Context::new(catalogue, wording, formats);
    Context { now: now_in_milan(), wide: focus::is_wide(), missing_language, ..context }
}

/// `None` when the language's messages can't be had: a server that answers with a page instead counts as such.
async fn wording(language: &'static Language, messages: Option<Coming>) -> Option<Wording> {
    let Some(messages) = messages else { return Some(Wording::italian()) };
    Some(Wording::new(language, &messages.text().await?)).filter(Wording::is_its_own)
}

/// The manifest, then the parts of no Municipio together, then those of the Municipi that the page is about: which these
/// are is known when the places are. Also says whether that was all.
async fn feed(language: &Language, wanted: Wanted<'_>) -> Result<(Catalogue, bool), Failure> {
    let manifest = file(MANIFEST, Keeps::UntilChanged).text().await.ok_or(Failure::Network)?;
    let (mut loader, parts) = Loader::new(&manifest).map_err(failure)?;
    let readable = parts
        .into_iter()
        .filter(|it| it.in_language.is_none() || it.in_language.as_deref() == Some(language.tag));
    let (of_all, of_municipi): (Vec<_>, Vec<_>) = readable.partition(|it| it.municipio.is_none());
    let keeps = if matches!(wanted, Wanted::Anew) { Keeps::UntilChanged } else { Keeps::Forever };
    read(&mut loader, &of_all, keeps).await?;
    let scope = match wanted {
        Wanted::Page(route) => route.scope(loader.catalogue()),
        Wanted::All | Wanted::Anew => Scope::All,
    };
    let (now, later): (Vec<_>, Vec<_>) = of_municipi.into_iter().partition(|it| scope.needs(it));
    read(&mut loader, &now, keeps).await?;
    let (catalogue, findings) = loader.finish().map_err(failure)?;
    for it in findings {
        leptos::logging::warn!("{}: {}: {}: {}", it.part, it.id.unwrap_or_default(), it.path, it.code.id());
    }
    Ok((catalogue, later.is_empty()))
}

/// Fetches parts together and reads them.
async fn read(loader: &mut Loader, parts: &[raw::Part], keeps: Keeps) -> Result<(), Failure> {
    let coming: Vec<Coming> = parts.iter().map(|it| file(&it.url, keeps)).collect();
    for (part, coming) in parts.iter().zip(coming) {
        match coming.text().await {
            Some(text) => loader.read(part, &text).map_err(failure)?,
            // Without its translations a page is in Italian; without its facts it is nothing.
            None if part.in_language.is_some() => {}
            None => return Err(Failure::Network),
        }
    }
    Ok(())
}

fn file(url: &str, keeps: Keeps) -> Coming {
    fetch::start(&format!("feed/{url}"), keeps)
}

fn failure(error: FeedError) -> Failure {
    match error {
        FeedError::NotJson => Failure::Broken,
        FeedError::NewerFormat(_) => Failure::Newer,
        FeedError::Empty => Failure::Empty,
    }
}

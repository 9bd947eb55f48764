use std::sync::Arc;

use super::fetch::Coming;
use super::intl::{Intl, now_in_milan};
use super::{fetch, focus};
use crate::domain::catalogue::Catalogue;
use crate::domain::feed::{FeedError, Loader, MANIFEST, raw};
use crate::ui::{Context, Failure};
use crate::wording::{Language, Wording};

/// Fetches wording and feed at once, and makes them a context; with what is there where the feed can't be had.
pub async fn load(language: &'static Language) -> (Context, Option<Failure>) {
    let messages = (!language.is_source()).then(|| fetch::start(&format!("locales/{}.ftl", language.tag)));
    let feed = feed(language).await;
    let wording = wording(language, messages).await;
    let missing = wording.is_none().then_some(language);
    let wording = wording.unwrap_or_else(Wording::italian);
    match feed {
        Ok(catalogue) => (context(catalogue, wording, missing), None),
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

/// The manifest, then all parts that the reader needs together.
async fn feed(language: &Language) -> Result<Catalogue, Failure> {
    let manifest = file(MANIFEST).text().await.ok_or(Failure::Network)?;
    let (mut loader, parts) = Loader::new(&manifest).map_err(failure)?;
    let wanted: Vec<raw::Part> = parts
        .into_iter()
        .filter(|it| it.in_language.is_none() || it.in_language.as_deref() == Some(language.tag))
        .collect();
    let coming: Vec<Coming> = wanted.iter().map(|it| file(&it.url)).collect();
    for (part, coming) in wanted.iter().zip(coming) {
        match coming.text().await {
            Some(text) => loader.read(part, &text).map_err(failure)?,
            // Without its translations a page is in Italian; without its facts it is nothing.
            None if part.kind == "text" => {}
            None => return Err(Failure::Network),
        }
    }
    let (catalogue, findings) = loader.finish().map_err(failure)?;
    for it in findings {
        leptos::logging::warn!("{}: {}: {}: {}", it.part, it.id.unwrap_or_default(), it.path, it.code.id());
    }
    Ok(catalogue)
}

fn file(url: &str) -> Coming {
    fetch::start(&format!("feed/{url}"))
}

fn failure(error: FeedError) -> Failure {
    match error {
        FeedError::NotJson => Failure::Broken,
        FeedError::NewerFormat(_) => Failure::Newer,
        FeedError::Empty => Failure::Empty,
    }
}

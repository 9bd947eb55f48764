use std::sync::Arc;

use futures_util::future::join_all;

use super::intl::{Intl, now_in_milan};
use super::{fetch, focus};
use crate::domain::catalogue::Catalogue;
use crate::domain::feed::{FeedError, Loader, MANIFEST, raw};
use crate::ui::{Context, Failure};
use crate::wording::{Language, Wording};

/// Fetches wording and feed at once, and makes them a context; with what is there where the feed can't be had.
pub async fn load(language: &'static Language) -> (Context, Option<Failure>) {
    let (wording, feed) = futures_util::join!(wording(language), feed(language));
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
async fn wording(language: &'static Language) -> Option<Wording> {
    if language.is_source() {
        return Some(Wording::italian());
    }
    let messages = fetch::text(&format!("locales/{}.ftl", language.tag)).await?;
    Some(Wording::new(language, &messages)).filter(Wording::is_its_own)
}

/// The manifest, then all parts that the reader needs together.
async fn feed(language: &Language) -> Result<Catalogue, Failure> {
    let manifest = file(MANIFEST).await?;
    let (mut loader, parts) = Loader::new(&manifest).map_err(failure)?;
    let wanted: Vec<raw::Part> = parts
        .into_iter()
        .filter(|it| it.in_language.is_none() || it.in_language.as_deref() == Some(language.tag))
        .collect();
    let texts = join_all(wanted.iter().map(|it| file(&it.url))).await;
    for (part, text) in wanted.iter().zip(texts) {
        match text {
            Ok(text) => loader.read(part, &text).map_err(failure)?,
            // Without its translations a page is in Italian; without its facts it is nothing.
            Err(_) if part.kind == "text" => {}
            Err(failure) => return Err(failure),
        }
    }
    let (catalogue, findings) = loader.finish().map_err(failure)?;
    for it in findings {
        let record = it.id.unwrap_or_else(|| it.index.to_string());
        leptos::logging::warn!("{}: {record}: {}", it.part, it.problem);
    }
    Ok(catalogue)
}

async fn file(url: &str) -> Result<String, Failure> {
    fetch::text(&format!("feed/{url}")).await.ok_or(Failure::Network)
}

fn failure(error: FeedError) -> Failure {
    match error {
        FeedError::NotJson => Failure::Broken,
        FeedError::NewerFormat(_) => Failure::Newer,
        FeedError::Empty => Failure::Empty,
    }
}

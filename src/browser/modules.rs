//! The parts of the program that are loaded apart. Each has one function, which returns the way into it: the hook of
//! the build (`scripts/split.sh`) moves what only that function reaches into a file of its own.
#![allow(
    unsafe_code,
    improper_ctypes,
    improper_ctypes_definitions,
    reason = "the attribute writes the calls between the parts, which one compiler has made"
)]

use wasm_split_helpers::{SplitLoaderError, wasm_split};

use super::fetch::{AGAIN_MS, TIMEOUT_MS};
use super::pause;
use crate::ui::modules::{
    AlongModule, CatalogueModule, Module, Modules, PageFn, SectionsModule, WHOLE_ALONG, WHOLE_SECTIONS,
    WholeCatalogue,
};
use crate::ui::pages;

/// A part of the program that could not be had.
pub struct Missing;

impl From<SplitLoaderError> for Missing {
    fn from(_: SplitLoaderError) -> Self {
        Self
    }
}

#[wasm_split(catalogue, fallible)]
fn catalogue() -> Result<&'static dyn CatalogueModule, Missing> {
    Ok(&WholeCatalogue)
}

#[wasm_split(sections, fallible)]
fn sections() -> Result<&'static SectionsModule, Missing> {
    Ok(&WHOLE_SECTIONS)
}

#[wasm_split(pages, fallible)]
fn quiet_pages() -> Result<PageFn, Missing> {
    Ok(pages::quiet_page)
}

#[wasm_split(along, fallible)]
fn along() -> Result<&'static AlongModule, Missing> {
    Ok(&WHOLE_ALONG)
}

/// Loads a module, and returns the way into it. One that is there or on its way is not fetched again. One that
/// could not be had is fetched once more, here and at the next call.
pub async fn load(module: Module) -> Result<Modules, Missing> {
    let twice = async {
        if let Ok(loaded) = fetched(module).await {
            return Ok(loaded);
        }
        pause::sleep(AGAIN_MS).await;
        fetched(module).await
    };
    pause::within(TIMEOUT_MS, twice).await.unwrap_or(Err(Missing))
}

async fn fetched(module: Module) -> Result<Modules, Missing> {
    let mut modules = Modules::default();
    match module {
        Module::Catalogue => modules.catalogue = Some(catalogue().await?),
        Module::Sections => modules.sections = Some(sections().await?),
        Module::Pages => modules.pages = Some(quiet_pages().await?),
        Module::Along => modules.along = Some(along().await?),
    }
    Ok(modules)
}

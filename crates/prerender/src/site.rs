use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::thread;

use super::assets::Assets;
use super::edition::Edition;
use super::frame::Frame;
use super::locales::{self, Texts};
use feed::{MANIFEST, from_json_with_errors, raw::Manifest};
use files::FileError;

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
#[derive(Debug, Default)]
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
    let is_sample = manifest(&feed)?.sample;
    let assets = Assets::name(&options.out, &template)?;
    let texts = locales::write(&options.locales, &options.out.join("locales"), is_sample)?;
    let site = options.site.as_deref().map(|it| format!("{}/", it.trim_end_matches('/')));
    let wordings: Vec<_> = texts.iter().map(|it| &it.wording).collect();
    let frame = Frame::new(assets, &wordings, site.clone());
    let paths = write_editions(options, &frame, texts)?;
    if let Some(site) = site {
        let lines: String = paths.iter().map(|it| format!("{site}{it}\n")).collect();
        files::write(&options.out.join("sitemap.txt"), &lines)?;
    }
    Ok(Report { pages: paths.len() + 1 })
}

/// What can be read of a built feed's manifest: faults that matter are found with the rest of the feed.
fn manifest(feed: &Path) -> Result<Manifest, FileError> {
    Ok(from_json_with_errors(&files::read(&feed.join(MANIFEST))?).0)
}

/// Writes the pages of all languages, on all processors, and returns their paths.
fn write_editions(options: &Options, frame: &Frame, texts: Vec<Texts>) -> Result<Vec<String>, FileError> {
    let texts = Mutex::new(texts);
    let next = || texts.lock().ok()?.pop();
    let work = || {
        let mut paths = Vec::new();
        while let Some(texts) = next() {
            paths.extend(write_edition(options, frame, texts)?);
        }
        Ok(paths)
    };
    let workers = thread::available_parallelism().map_or(1, Into::into);
    let mut paths = thread::scope(|scope| {
        let workers: Vec<_> = (0..workers).map(|_| scope.spawn(work)).collect();
        let results =
            workers.into_iter().map(|it| it.join().unwrap_or_else(|it| std::panic::resume_unwind(it)));
        results.collect::<Result<Vec<_>, FileError>>()
    })?
    .concat();
    paths.sort();
    Ok(paths)
}

fn write_edition(options: &Options, frame: &Frame, texts: Texts) -> Result<Vec<String>, FileError> {
    let is_source = texts.wording.language.is_source();
    let edition = Edition::new(texts, &options.out.join("feed"))?;
    let mut paths = Vec::new();
    for address in edition.addresses() {
        let path = address.path();
        files::write(&options.out.join(&path).join("index.html"), &edition.page(frame, &address))?;
        paths.push(path);
    }
    // A static server has one page for all addresses that don't exist.
    if is_source {
        files::write(&options.out.join("404.html"), &edition.missing(frame))?;
    }
    Ok(paths)
}

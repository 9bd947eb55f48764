//! `feed build`: makes of a feed that people edit the one that phones load.

mod compress;
mod split;

use std::error::Error;
use std::fmt;
use std::path::{Path, PathBuf};

use serde_json::json;
use serde_json::value::RawValue;

use crate::format::{Format, print_json, progress};
use crate::minify::minify;
use domain::catalogue::Catalogue;
use feed::{Diagnostic, FeedError, Loader, MANIFEST, raw};
use files::FeedFolder;
use files::{FileError, make_folder, sha256, write};

/// How much of the hash stands in a file name: enough that two versions never meet, short enough to read.
const HASH_IN_NAME: usize = 8;

/// The arguments of `feed build`.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The feed's folder: manifest.json and the parts that it lists
    dir: PathBuf,
    /// Where to write the feed to serve
    #[arg(long)]
    out: PathBuf,
    /// For people or for programs
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

/// The result of a build.
#[derive(Debug)]
pub struct Report {
    /// The parts as the new manifest lists them.
    pub parts: Vec<raw::Part>,
    /// Bytes written, the manifest included, the precompressed copies not.
    pub bytes: usize,
    /// The content of the feed.
    pub catalogue: Catalogue,
    /// Records that the portal will leave out.
    pub findings: Vec<Diagnostic>,
}

/// Why nothing was built.
#[derive(Debug)]
pub enum BuildError {
    /// A file couldn't be read or written.
    File(FileError),
    /// The portal couldn't use the feed.
    Feed(PathBuf, FeedError),
    /// The feed would overwrite its own source.
    SameFolder(PathBuf),
}

impl From<FileError> for BuildError {
    fn from(error: FileError) -> Self {
        Self::File(error)
    }
}

impl fmt::Display for BuildError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::File(error) => error.fmt(f),
            Self::SameFolder(dir) => {
                write!(f, "can't build {} into itself: choose another --out", dir.display())
            }
            Self::Feed(path, error) => write!(f, "can't use {}: {error}", path.display()),
        }
    }
}

impl Error for BuildError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::File(error) => error.source(),
            Self::Feed(_, error) => Some(error),
            Self::SameFolder(_) => None,
        }
    }
}

/// Builds, and lists on standard error the data left out and the parts written.
pub fn run(args: &Args) -> Result<(), Box<dyn Error>> {
    let report = build(&args.dir, &args.out)?;
    if args.format == Format::Json {
        return print_json(&json!({
            "parts": report.parts, "bytes": report.bytes, "recordsLeftOut": report.catalogue.skipped,
        }));
    }
    for it in &report.findings {
        let id = it.id.as_deref().unwrap_or("no id");
        eprintln!("warning: {}, {id}, {}: {} {}", it.part, it.path, it.code.id(), it.saw);
    }
    for it in &report.parts {
        eprintln!("{}: {} records", it.url, it.count);
    }
    eprintln!("{} bytes, {} records left out", report.bytes, report.catalogue.skipped);
    Ok(())
}

/// Checks the feed in `source` and writes it to `out`: parts minified, the large ones cut by Municipio, under names
/// that carry their hash, so that they may be cached for ever; the manifest that lists them; and beside each file the
/// same compressed. The same source gives the same bytes. The manifest is written last: a program that reads `out`
/// meanwhile finds every part that it lists.
pub fn build(source: &Path, out: &Path) -> Result<Report, BuildError> {
    let folder = FeedFolder::read(source)?;
    let (catalogue, findings) = check(source, &folder)?;
    make_folder(out)?;
    if source.canonicalize().ok() == out.canonicalize().ok() {
        return Err(BuildError::SameFolder(source.to_owned()));
    }
    let mut bytes = 0;
    let mut parts = Vec::new();
    let small = folder.parts.iter().map(|(part, json)| (part.clone(), minify(json))).collect();
    let split = split::split(small);
    let bar = progress(split.len(), "Compressing");
    for (part, json) in bar.wrap_iter(split.iter()) {
        let records: Vec<&RawValue> = serde_json::from_str(json)
            .map_err(|_| BuildError::Feed(source.join(&part.url), FeedError::NotJson))?;
        let sha256 = sha256(json);
        let url = hashed_name(&part.url, &sha256);
        write_with_precompressed(&out.join(&url), json)?;
        bytes += json.len();
        parts.push(raw::Part { url, count: records.len(), sha256, ..part.clone() });
    }
    let manifest = raw::Manifest { parts: parts.clone(), ..folder.manifest };
    let path = out.join(MANIFEST);
    let json = serde_json::to_string(&manifest).map_err(|it| FileError::new("write", &path, it))?;
    write_with_precompressed(&path, &json)?;
    Ok(Report { parts, bytes: bytes + json.len(), catalogue, findings })
}

fn write_with_precompressed(path: &Path, json: &str) -> Result<(), FileError> {
    write(path, json)?;
    compress::write_precompressed(path, json.as_bytes())
}

/// Reads the feed as the portal will.
fn check(source: &Path, folder: &FeedFolder) -> Result<(Catalogue, Vec<Diagnostic>), BuildError> {
    let blame = |file: &str| {
        let path = source.join(file);
        |error| BuildError::Feed(path, error)
    };
    let (mut loader, _) = Loader::new(&folder.manifest_json).map_err(blame(MANIFEST))?;
    for (part, json) in &folder.parts {
        loader.read(part, json).map_err(blame(&part.url))?;
    }
    loader.finish().map_err(blame(MANIFEST))
}

/// `places.json` → `places.0a1b2c3d.json`.
fn hashed_name(name: &str, sha256: &str) -> String {
    let hash = sha256.get(..HASH_IN_NAME).unwrap_or(sha256);
    let (stem, extension) = name.rsplit_once('.').unwrap_or((name, "json"));
    format!("{stem}.{hash}.{extension}")
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeMap;
    use std::fs;

    const SOURCE: &str = r#"{
        "format": "1.0", "sample": true, "publisher": "P", "dateModified": null,
        "parts": [ { "type": "places", "url": "places.json" }, { "type": "text", "url": "text.en.json", "inLanguage": "en" } ]
    }"#;

    fn feed(manifest: &str, places: &str) -> tempfile::TempDir {
        let dir = tempfile::tempdir().unwrap();
        fs::write(dir.path().join(MANIFEST), manifest).unwrap();
        fs::write(dir.path().join("places.json"), places).unwrap();
        fs::write(dir.path().join("text.en.json"), "[ ]\n").unwrap();
        dir
    }

    fn files(dir: &Path) -> BTreeMap<String, String> {
        let entries = fs::read_dir(dir).unwrap().map(Result::unwrap);
        let named = |it: fs::DirEntry| it.file_name().into_string().unwrap();
        let json = entries.map(named).filter(|it| it.ends_with(".json"));
        json.map(|it| (it.clone(), fs::read_to_string(dir.join(&it)).unwrap())).collect()
    }

    const PLACES: &str = r#"[
        { "type": "ex-cam", "id": "zara", "name": "Zara  2", "future": [ 1 ] },
        { "type": "castle", "id": "sforzesco", "name": "Sforzesco" }
    ]"#;

    #[test]
    fn parts_are_small_and_named_after_their_hash() {
        let (source, out) = (feed(SOURCE, PLACES), tempfile::tempdir().unwrap());
        let report = build(source.path(), out.path()).unwrap();
        let files = files(out.path());
        let small = r#"[{"type":"ex-cam","id":"zara","name":"Zara  2","future":[1]},{"type":"castle","id":"sforzesco","name":"Sforzesco"}]"#;
        assert_eq!(files.len(), 3);
        assert_eq!(files[&report.parts[0].url], small);
        assert_eq!(report.parts[0].url, format!("places.{}.json", &sha256(small)[..8]));
        assert_eq!((report.parts[0].count, report.parts[0].sha256.as_str()), (2, sha256(small).as_str()));
        assert_eq!(report.parts[1].url, format!("text.en.{}.json", &sha256("[]")[..8]));
        assert_eq!(report.bytes, files.values().map(String::len).sum::<usize>());
        assert_eq!(report.catalogue.places.len(), 1);
        assert_eq!(report.findings.len(), 1);
        assert_eq!(report.findings[0].id.as_deref(), Some("sforzesco"));
        assert!(Loader::new(&files[MANIFEST]).unwrap().1[0].url == report.parts[0].url);
    }

    #[test]
    fn every_file_is_precompressed_too() {
        let (source, out) = (feed(SOURCE, PLACES), tempfile::tempdir().unwrap());
        build(source.path(), out.path()).unwrap();
        for name in files(out.path()).keys() {
            assert!(out.path().join(format!("{name}.br")).is_file(), "{name}");
            assert!(out.path().join(format!("{name}.gz")).is_file(), "{name}");
        }
    }

    #[test]
    fn the_same_source_gives_the_same_bytes_and_a_built_feed_can_be_built_again() {
        let source = feed(SOURCE, PLACES);
        let (first, second) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        build(source.path(), first.path()).unwrap();
        build(source.path(), second.path()).unwrap();
        assert_eq!(files(first.path()), files(second.path()));
        assert!(build(first.path(), second.path()).is_ok());
    }

    #[track_caller]
    fn check_error(manifest: &str, places: &str, expected: &str) {
        let (source, out) = (feed(manifest, places), tempfile::tempdir().unwrap());
        let error = build(source.path(), out.path()).unwrap_err().to_string();
        assert!(error.contains(expected) && !error.contains('\n'), "{error}");
    }

    #[test]
    fn what_cannot_be_used_is_named() {
        check_error("{", PLACES, "manifest.json");
        check_error(r#"{"format":"2.0"}"#, PLACES, "format 2.0");
        check_error(SOURCE, "{}", "places.json: it isn't JSON of the feed's shape");
        check_error(SOURCE, "[]", "no place and no activity");
        check_error(&SOURCE.replace("places.json", "../places.json"), PLACES, "a part's url must be");
        check_error(&SOURCE.replace("places.json", "none.json"), PLACES, "can't read");
        let source = feed(SOURCE, PLACES);
        let error = build(source.path(), source.path()).unwrap_err().to_string();
        assert!(error.contains("choose another --out"), "{error}");
    }
}

//! A feed's folder: the manifest and the parts that it lists.

use std::path::Path;

use serde::de::DeserializeOwned;
use serde_json::value::RawValue;

use crate::{FileError, read};
use feed::{MANIFEST, raw};

/// A feed as it stands on disk, not checked beyond the manifest.
pub struct FeedFolder {
    /// The manifest's text.
    pub manifest_json: String,
    /// The same, read.
    pub manifest: raw::Manifest,
    /// The parts and their texts, in the manifest's order.
    pub parts: Vec<(raw::Part, String)>,
}

impl FeedFolder {
    /// Reads the manifest and every part that it lists.
    pub fn read(dir: &Path) -> Result<Self, FileError> {
        let path = dir.join(MANIFEST);
        let manifest_json = read(&path)?;
        let manifest: raw::Manifest =
            serde_json::from_str(&manifest_json).map_err(|it| FileError::new("understand", &path, it))?;
        let parts = manifest.parts.iter().map(|part| Ok((part.clone(), read_part(dir, part)?)));
        let parts = parts.collect::<Result<_, FileError>>()?;
        Ok(Self { manifest_json, manifest, parts })
    }

    /// All records of the parts of one kind (and, for wording, one language). A record of another shape is left out.
    pub fn records<R: DeserializeOwned>(&self, kind: &str, language: Option<&str>) -> Vec<R> {
        let parts =
            self.parts.iter().filter(|it| it.0.kind == kind && it.0.in_language.as_deref() == language);
        let records = parts.flat_map(|it| serde_json::from_str::<Vec<&RawValue>>(&it.1).unwrap_or_default());
        records.filter_map(|it| serde_json::from_str(it.get()).ok()).collect()
    }

    /// The languages of its parts with wording.
    pub fn languages(&self) -> impl Iterator<Item = &str> {
        let worded = self.parts.iter().filter(|it| it.0.is_wording());
        worded.filter_map(|it| it.0.in_language.as_deref())
    }
}

/// A part is a file of the folder itself: a manifest from elsewhere must not make the tool read other files.
fn read_part(dir: &Path, part: &raw::Part) -> Result<String, FileError> {
    let path = dir.join(&part.url);
    if part.url.is_empty() || part.url.contains(['/', '\\']) || part.url.starts_with('.') {
        return Err(FileError::new(
            "read",
            &path,
            "a part's url must be the name of a file in the feed's folder",
        ));
    }
    read(&path)
}

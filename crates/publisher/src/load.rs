//! A feed on disk as the portal reads it, for the commands that only ask it.

use std::path::Path;

use domain::catalogue::Catalogue;
use feed::{FeedError, Loader, MANIFEST};
use files::{FeedFolder, FileError};

/// Reads a feed with all its languages. Records that the portal would leave out are left out here too.
pub fn load(dir: &Path) -> Result<Catalogue, FileError> {
    let folder = FeedFolder::read(dir)?;
    let (mut loader, _) = Loader::new(&folder.manifest_json).map_err(|it| blame(dir, MANIFEST, it))?;
    for (part, json) in &folder.parts {
        loader.read(part, json).map_err(|it| blame(dir, &part.url, it))?;
    }
    Ok(loader.finish().map_err(|it| blame(dir, MANIFEST, it))?.0)
}

fn blame(dir: &Path, file: &str, error: FeedError) -> FileError {
    FileError::new("use", &dir.join(file), error)
}

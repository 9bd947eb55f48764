//! Files on the host: reading and writing them with errors that name the file, and a feed's folder.
//!
//! The publishers' tool, the static pages and the demonstration share it. The *content* of a feed's files is read in
//! `feed`. Begin with [`FeedFolder`] or [`FileError`].

mod feed_folder;

pub use feed_folder::FeedFolder;

use std::error::Error;
use std::path::{Path, PathBuf};
use std::{fmt, fs, io};

use sha2::{Digest, Sha256};

/// An action that failed, its file, and the cause.
#[derive(Debug)]
pub struct FileError {
    /// The infinitive after "can't": `read`, `write`…
    pub action: &'static str,
    /// The file or folder.
    pub path: PathBuf,
    /// The error of the system or of the parser.
    pub cause: Box<dyn Error + Send + Sync>,
}

impl FileError {
    /// `cause` may be any error, or a sentence.
    pub fn new(action: &'static str, path: &Path, cause: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        Self { action, path: path.to_owned(), cause: cause.into() }
    }
}

impl fmt::Display for FileError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "can't {} {}: {}", self.action, self.path.display(), self.cause)
    }
}

impl Error for FileError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        Some(self.cause.as_ref())
    }
}

/// The text of a file.
pub fn read(path: &Path) -> Result<String, FileError> {
    fs::read_to_string(path).map_err(|it: io::Error| FileError::new("read", path, it))
}

/// Reads a file of whatever content.
pub fn read_bytes(path: &Path) -> Result<Vec<u8>, FileError> {
    fs::read(path).map_err(|it| FileError::new("read", path, it))
}

/// Writes a file anew, and makes the folders above it.
pub fn write(path: &Path, text: &str) -> Result<(), FileError> {
    write_bytes(path, text.as_bytes())
}

/// Writes a file anew, and makes the folders above it.
pub fn write_bytes(path: &Path, bytes: &[u8]) -> Result<(), FileError> {
    let folder = path.parent().map_or(Ok(()), fs::create_dir_all);
    folder.and_then(|()| fs::write(path, bytes)).map_err(|it| FileError::new("write", path, it))
}

/// Removes a folder, if it is there.
pub fn remove(path: &Path) -> Result<(), FileError> {
    match fs::remove_dir_all(path) {
        Err(it) if it.kind() != io::ErrorKind::NotFound => Err(FileError::new("remove", path, it)),
        _ => Ok(()),
    }
}

/// Deletes a file.
pub fn remove_file(path: &Path) -> Result<(), FileError> {
    fs::remove_file(path).map_err(|it| FileError::new("remove", path, it))
}

/// Copies a folder with all that is in it.
pub fn copy(from: &Path, to: &Path) -> Result<(), FileError> {
    make_folder(to)?;
    for path in list(from)? {
        let target = to.join(path.file_name().unwrap_or_default());
        if path.is_dir() {
            copy(&path, &target)?;
        } else {
            fs::copy(&path, &target).map_err(|it| FileError::new("copy", &path, it))?;
        }
    }
    Ok(())
}

/// The paths in a folder, in the order of names.
pub fn list(folder: &Path) -> Result<Vec<PathBuf>, FileError> {
    let entries = fs::read_dir(folder).map_err(|it| FileError::new("read", folder, it))?;
    let mut paths: Vec<PathBuf> = entries.filter_map(|it| Some(it.ok()?.path())).collect();
    paths.sort();
    Ok(paths)
}

/// Makes a folder and those above it; one that exists is left as it is.
pub fn make_folder(path: &Path) -> Result<(), FileError> {
    fs::create_dir_all(path).map_err(|it| FileError::new("make the folder", path, it))
}

/// SHA-256 in lower-case hexadecimal, as the manifest carries it.
pub fn sha256(text: &str) -> String {
    sha256_of(text.as_bytes())
}

/// The same for a file that may be no text.
pub fn sha256_of(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|it| format!("{it:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_error_says_what_and_why_and_keeps_its_source() {
        let error = read(Path::new("none/of/these")).unwrap_err();
        assert!(error.to_string().starts_with("can't read none/of/these: "), "{error}");
        let source = error.source().and_then(|it| it.downcast_ref::<io::Error>());
        assert_eq!(source.map(io::Error::kind), Some(io::ErrorKind::NotFound));
    }
}

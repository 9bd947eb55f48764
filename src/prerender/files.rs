use std::fmt;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// A file that couldn't be read or written.
#[derive(Debug)]
pub struct FileError {
    path: PathBuf,
    cause: String,
}

impl FileError {
    /// An error that concerns a path.
    pub fn new(path: &Path, cause: impl fmt::Display) -> Self {
        Self { path: path.to_owned(), cause: cause.to_string() }
    }
}

impl fmt::Display for FileError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.path.display(), self.cause)
    }
}

impl std::error::Error for FileError {}

/// Reads a text file.
pub fn read(path: &Path) -> Result<String, FileError> {
    fs::read_to_string(path).map_err(|it| FileError::new(path, it))
}

/// Writes a text file and the folders above it.
pub fn write(path: &Path, text: &str) -> Result<(), FileError> {
    let folder = path.parent().map_or(Ok(()), fs::create_dir_all);
    folder.and_then(|()| fs::write(path, text)).map_err(|it| FileError::new(path, it))
}

/// Removes a folder, if it is there.
pub fn remove(path: &Path) -> Result<(), FileError> {
    match fs::remove_dir_all(path) {
        Err(it) if it.kind() != io::ErrorKind::NotFound => Err(FileError::new(path, it)),
        _ => Ok(()),
    }
}

/// Copies a folder with all that is in it.
pub fn copy(from: &Path, to: &Path) -> Result<(), FileError> {
    fs::create_dir_all(to).map_err(|it| FileError::new(to, it))?;
    for path in list(from)? {
        let target = to.join(path.file_name().unwrap_or_default());
        if path.is_dir() {
            copy(&path, &target)?;
        } else {
            fs::copy(&path, &target).map_err(|it| FileError::new(&path, it))?;
        }
    }
    Ok(())
}

/// What is in a folder, in the order of names.
pub fn list(folder: &Path) -> Result<Vec<PathBuf>, FileError> {
    let entries = fs::read_dir(folder).map_err(|it| FileError::new(folder, it))?;
    let mut paths: Vec<PathBuf> = entries.filter_map(|it| Some(it.ok()?.path())).collect();
    paths.sort();
    Ok(paths)
}

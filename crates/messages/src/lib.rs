//! Messages are written in Fluent, which translators know. Phones get them compiled: Fluent's parser and resolver would
//! be a fifth of the program.
//!
//! The compiled form is a JSON object, a pattern for each id, in the order of ids. A pattern is a text, or a list of parts:
//!
//! | part | what it is |
//! |---|---|
//! | `"text"` | a text |
//! | `["count"]` | a variable |
//! | `["count", 0, "none", "one", "a day", "days"]` | a choice by a variable: pairs of key and pattern, tried in their order, then the pattern for all else |
//!
//! A key is an exact number, or a text: a plural category for numbers, itself for texts. The portal doesn't use
//! Fluent's other features, and the compiler refuses them.

mod compile;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::{fmt, fs};

pub use compile::compile;

/// Patterns by id.
pub type Messages = BTreeMap<String, serde_json::Value>;

/// A file of messages.
#[derive(Clone, Debug)]
pub struct File {
    /// Its path.
    pub path: PathBuf,
    /// Fluent.
    pub text: String,
}

/// Why a file can't be compiled.
#[derive(Debug)]
pub struct Fault {
    /// The file or folder.
    pub path: PathBuf,
    /// A message's id, and its fault.
    pub reason: String,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.path.display(), self.reason)
    }
}

impl std::error::Error for Fault {}

/// The files of messages in a folder, in the order of names; not those in folders below it.
pub fn read(folder: &Path) -> Result<Vec<File>, Fault> {
    let fault =
        |path: &Path, error: std::io::Error| Fault { path: path.to_owned(), reason: error.to_string() };
    let entries = fs::read_dir(folder).map_err(|it| fault(folder, it))?;
    let mut paths: Vec<PathBuf> = entries.filter_map(|it| Some(it.ok()?.path())).collect();
    paths.retain(|it| it.extension().is_some_and(|it| it == "ftl"));
    paths.sort();
    let file = |path: PathBuf| match fs::read_to_string(&path) {
        Ok(text) => Ok(File { path, text }),
        Err(error) => Err(fault(&path, error)),
    };
    paths.into_iter().map(file).collect()
}

/// The compiled form as it stands in a file.
pub fn to_json(messages: &Messages) -> String {
    serde_json::json!(messages).to_string()
}

/// Rust constants for the ids of the Italian messages, each with its text as a comment: a wrong id doesn't compile.
pub fn constants(files: &[File]) -> Result<String, Fault> {
    let (mut code, mut all) = (String::new(), String::new());
    for (id, pattern) in compile(files)? {
        let name = id.to_ascii_uppercase().replace('-', "_");
        let text = pattern.as_str().map_or_else(|| pattern.to_string(), str::to_owned);
        code += &format!("#[doc = {text:?}]\npub const {name}: MessageId = MessageId({id:?});\n");
        all += &format!("{name}, ");
    }
    Ok(code + &format!("/// All of them, in the order of ids.\npub const ALL: &[MessageId] = &[{all}];\n"))
}

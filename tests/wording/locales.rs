//! The files in `locales/`.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use wording::{LANGUAGES, Language};

use crate::message::{Messages, read};
use crate::none;

/// The folder of a language whose files are fetched apart: the texts of pages that are nearly all text.
pub const DOCUMENTS: &str = "documents";

/// A language's files.
pub struct Locale {
    pub language: &'static Language,
    pub files: Vec<File>,
}

/// A file of messages.
pub struct File {
    /// Its path below the language's folder: `portal.ftl`, `documents/privacy.ftl`.
    pub name: String,
    pub text: String,
    pub messages: Messages,
    /// The reasons for which it isn't Fluent as the portal uses it.
    faults: Vec<String>,
}

/// All languages, as `LANGUAGES` has them: Italian first.
pub static LOCALES: LazyLock<Vec<Locale>> = LazyLock::new(|| LANGUAGES.iter().map(locale).collect());

pub fn italian() -> &'static Locale {
    &LOCALES[0]
}

impl Locale {
    pub fn file(&self, name: &str) -> Option<&File> {
        self.files.iter().find(|it| it.name == name)
    }
}

fn locale(language: &'static Language) -> Locale {
    let folder = folder(language);
    let paths = list(&folder).into_iter().chain(list(&folder.join(DOCUMENTS)));
    let file = |path: PathBuf| {
        let text = fs::read_to_string(&path).unwrap();
        let (messages, faults) = read(&text);
        File { name: path.strip_prefix(&folder).unwrap().display().to_string(), text, messages, faults }
    };
    Locale { language, files: paths.filter(|it| !it.is_dir()).map(file).collect() }
}

pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

pub fn folder(language: &Language) -> PathBuf {
    root().join("locales").join(language.tag)
}

/// The entries of a folder, in the order of names; nothing where there is no such folder.
pub fn list(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten();
    let mut paths: Vec<_> = entries.map(|it| it.unwrap().path()).collect();
    paths.sort();
    paths
}

#[test]
fn every_language_has_a_folder_and_every_folder_a_language() {
    let folders = list(&root().join("locales")).into_iter().filter(|it| it.is_dir());
    let folders: BTreeSet<_> =
        folders.map(|it| it.file_name().unwrap().to_string_lossy().into_owned()).collect();
    let languages: BTreeSet<_> = LANGUAGES.iter().map(|it| it.tag.to_owned()).collect();
    assert_eq!(folders, languages, "folders of locales/ (left) and LANGUAGES (right)");
}

#[test]
fn every_file_is_fluent() {
    let faults = LOCALES.iter().flat_map(|locale| {
        let faults = locale.files.iter().flat_map(|file| file.faults.iter().map(move |it| (&file.name, it)));
        faults.map(|(name, fault)| format!("{}/{name}: {fault}", locale.language.tag))
    });
    none(&faults.collect::<Vec<_>>());
}

#[test]
fn an_id_stands_in_one_file_only() {
    let mut seen = BTreeSet::new();
    let ids = italian().files.iter().flat_map(|file| file.messages.keys().map(move |id| (&file.name, id)));
    let twice = ids.filter(|(_, id)| !seen.insert(*id)).map(|(name, id)| format!("{id} once more in {name}"));
    none(&twice.collect::<Vec<_>>());
}

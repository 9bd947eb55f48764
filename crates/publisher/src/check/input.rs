//! The files to check: a feed's folder, or single files of one.

use std::path::{Path, PathBuf};
use std::{fs, io};

use serde_json::Value;
use serde_json::value::RawValue;

use super::decode::decode;
use super::notes::{At, Notes};
use super::shape::Shapes;
use feed::{Code, MANIFEST, raw};
use files::{list, sha256_of};

/// A file to check.
#[derive(Clone, Debug)]
pub struct Entry {
    /// Its name in findings.
    pub name: String,
    /// Its path.
    pub path: PathBuf,
}

impl Entry {
    /// A file of a folder.
    pub fn inside(folder: &Path, name: &str) -> Self {
        Self { name: name.to_owned(), path: folder.join(name) }
    }

    /// The file's text and its SHA-256. Obstacles are noted; `None` where there is nothing to read.
    pub fn read(&self, notes: &mut Notes) -> Option<(String, String)> {
        match fs::read(&self.path) {
            Ok(bytes) => {
                let sha256 = sha256_of(&bytes);
                Some((decode(&self.name, bytes, notes), sha256))
            }
            Err(error) => {
                let saw =
                    if error.kind() == io::ErrorKind::NotFound { String::new() } else { error.to_string() };
                notes.note(At::file(&self.name), "", Code::MissingFile, &saw);
                None
            }
        }
    }
}

/// The JSON files of a folder that has no manifest.
pub fn loose_files(folder: &Path) -> Vec<Entry> {
    let files = list(folder).unwrap_or_default().into_iter();
    let json = files.filter(|it| it.extension().is_some_and(|it| it == "json"));
    json.map(|path| Entry { name: file_name(&path), path }).collect()
}

/// The last piece of a path.
pub fn file_name(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

/// The parts whose wording stands in parts of another kind.
const WORDINGS: [(&str, &str); 5] = [
    ("topics", "words"),
    ("sections", "section-text"),
    ("guides", "guide-text"),
    ("steps", "step-text"),
    ("themes", "theme-text"),
];

/// The part that a file seems to be: by its name (`places.json`, `activities.4.json`, `text.en.json`, `topics.en.json`)
/// or by its records.
pub fn guess_part(name: &str, text: &str, shapes: &Shapes) -> raw::Part {
    let mut words = name.split('.');
    let stem = words.next().unwrap_or_default();
    let mut kind = shapes.kinds().find(|it| *it == stem).map_or_else(|| kind_by_fields(text), str::to_owned);
    let tag = words.next().filter(|it| *it != "json");
    if let Some((_, wording)) = WORDINGS.iter().find(|it| it.0 == kind && tag.is_some_and(is_language)) {
        (*wording).clone_into(&mut kind);
    }
    let part = raw::Part { kind, url: name.to_owned(), ..raw::Part::default() };
    let in_language = part.is_wording().then(|| tag.unwrap_or("und").to_owned());
    raw::Part { in_language, ..part }
}

/// Whether a piece of a name is a language, and neither a hash nor a Municipio.
fn is_language(word: &str) -> bool {
    let language = word.split('-').next().unwrap_or_default();
    matches!(language.len(), 2 | 3) && language.bytes().all(|it| it.is_ascii_lowercase())
}

/// Fields that only one kind of record has.
const TELLING: [(&str, &[&str]); 9] = [
    ("steps", &["steps"]),
    ("guides", &["minutes", "beginner"]),
    ("themes", &["aims"]),
    ("activities", &["eventSchedule", "location", "booking", "price", "audience"]),
    ("retired", &["dateRetired"]),
    ("text", &["translatedBy", "dateTranslated"]),
    ("sections", &["sheet"]),
    ("places", &["address", "geo", "openingHours", "municipio"]),
    ("topics", &["broader", "related"]),
];

fn kind_by_fields(text: &str) -> String {
    let records: Vec<&RawValue> = serde_json::from_str(text).unwrap_or_default();
    for record in records.iter().take(20) {
        let Ok(record) = serde_json::from_str::<Value>(record.get()) else { continue };
        let telling = TELLING.iter().find(|it| it.1.iter().any(|field| record.get(field).is_some()));
        if let Some((kind, _)) = telling {
            return (*kind).to_owned();
        }
    }
    String::new()
}

/// Whether a part's name leads to a file of the folder itself: a manifest must not make the tool read other files.
pub fn is_file_name(name: &str) -> bool {
    let bad = |it: char| matches!(it, '/' | '\\' | ':') || it.is_control();
    !name.is_empty() && !name.starts_with('.') && !name.contains(bad) && name != MANIFEST
}

/// Stands for a number that the manifest doesn't tell.
pub const NOT_COUNTED: usize = usize::MAX;

/// The message of a parser without the line and the column, which are reported apart.
pub fn without_place(error: &serde_json::Error) -> String {
    let text = error.to_string();
    text.split(" at line ").next().unwrap_or_default().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(name: &str, text: &str, kind: &str, language: Option<&str>) {
        let part = guess_part(name, text, &Shapes::new());
        assert_eq!((part.kind.as_str(), part.in_language.as_deref()), (kind, language));
    }

    #[test]
    fn the_kind_is_guessed() {
        check("places.0a1b2c3d.json", "", "places", None);
        check("text.en.json", "", "text", Some("en"));
        check("topics.ar.json", "", "words", Some("ar"));
        check("words.es.0a1b2c3d.json", "", "words", Some("es"));
        check("topics.0a1b2c3d.json", "", "topics", None);
        check("corsi.json", r#"[{"id":"a"},{"id":"b","eventSchedule":[]}]"#, "activities", None);
        check("case.json", r#"[{"id":"a","geo":null}]"#, "places", None);
        check("a.json", "{", "", None);
    }

    #[test]
    fn names_of_files() {
        for name in ["", "../a.json", "a/b.json", "a\\b", ".hidden", "C:a", "a\0", "manifest.json"] {
            assert!(!is_file_name(name), "{name}");
        }
        assert!(is_file_name("places.0a1b2c3d.json"));
    }
}

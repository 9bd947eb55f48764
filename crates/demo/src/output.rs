//! Writes the invented feed.

use std::collections::BTreeMap;
use std::path::Path;

use serde::Serialize;

use super::calendar::{CHECKED, LAST_DAY};
use super::{SOURCE, extras};
use feed::raw::{Activity, Manifest, Part, Place, Source, Text, Topic};
use feed::{FORMAT, MANIFEST};
use files::{FileError, make_folder, sha256, write};

/// All that is written.
pub struct Output {
    /// The places.
    pub places: Vec<Place>,
    /// The activities.
    pub activities: Vec<Activity>,
    /// The topics.
    pub topics: Vec<Topic>,
    /// The activities' wording in other languages, by tag.
    pub texts: BTreeMap<String, Vec<Text>>,
    /// The topics' words in other languages, by tag.
    pub words: BTreeMap<String, Vec<Text>>,
}

impl Output {
    /// Writes the parts, then the manifest; returns the parts.
    pub fn write(&self, dir: &Path) -> Result<Vec<Part>, FileError> {
        make_folder(dir)?;
        let mut parts = vec![
            write_part(dir, "places", None, &self.places)?,
            write_part(dir, "activities", None, &self.activities)?,
            write_part(dir, "topics", None, &self.topics)?,
            write_part(dir, "retired", None, &extras::retired(&self.activities))?,
        ];
        for (language, texts) in &self.texts {
            parts.push(write_part(dir, "text", Some(language), texts)?);
        }
        for (language, words) in &self.words {
            parts.push(write_part(dir, "words", Some(language), words)?);
        }
        let manifest = manifest(parts);
        let path = dir.join(MANIFEST);
        let json =
            serde_json::to_string_pretty(&manifest).map_err(|it| FileError::new("write", &path, it))?;
        write(&path, &format!("{json}\n"))?;
        Ok(manifest.parts)
    }
}

fn manifest(parts: Vec<Part>) -> Manifest {
    let source = Source {
        id: SOURCE.to_owned(),
        name: "Contenuti inventati per la dimostrazione".to_owned(),
        date_published: Some(CHECKED.clone()),
        date_checked: CHECKED.clone(),
        attribution: Some(
            "Nomi, indirizzi e coordinate delle Case di Quartiere sono veri: Comune di Milano, ds3017 «Spazi \
             freschi: case di quartiere», Creative Commons Attribution. Tutto il resto è inventato."
                .to_owned(),
        ),
        ..Source::default()
    };
    Manifest {
        format: FORMAT.to_owned(),
        sample: true,
        publisher: "Dimostrazione del sito: contenuti inventati".to_owned(),
        license: None,
        date_modified: Some(CHECKED.clone()),
        valid_through: Some(LAST_DAY.to_owned()),
        school_holidays: extras::school_holidays(),
        sources: vec![source],
        parts,
    }
}

/// One record a line, so that two versions can be compared.
fn write_part<R: Serialize>(
    dir: &Path,
    kind: &str,
    language: Option<&str>,
    records: &[R],
) -> Result<Part, FileError> {
    // Words are named after what they are of.
    let stem = if kind == "words" { "topics" } else { kind };
    let url = language.map_or_else(|| format!("{stem}.json"), |it| format!("{stem}.{it}.json"));
    let path = dir.join(&url);
    let lines = records.iter().map(serde_json::to_string).collect::<Result<Vec<_>, _>>();
    let lines = lines.map_err(|it| FileError::new("write", &path, it))?;
    let json = format!("[\n{}\n]\n", lines.join(",\n"));
    write(&path, &json)?;
    let (kind, in_language) = (kind.to_owned(), language.map(str::to_owned));
    Ok(Part { kind, url, in_language, municipio: None, count: records.len(), sha256: sha256(&json) })
}

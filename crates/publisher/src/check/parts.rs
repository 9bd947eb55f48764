//! The parts of a feed, one after the other: each is read once, checked and forgotten, so that large feeds fit.

use std::collections::{BTreeSet, HashMap, HashSet};

use serde_json::value::RawValue;

use super::input::{NOT_COUNTED, without_place};
use super::notes::{At, Notes};
use super::references::{Known, Link, Related};
use super::shape::Shapes;
use domain::guide::Flow;
use feed::{Code, FeedError, FieldDiagnostic, Loader, raw};

/// Kinds of part in the order in which they are read: a record comes after the records that it refers to.
const ORDER: [&str; 15] = [
    "sources",
    "topics",
    "places",
    "activities",
    "sections",
    "guides",
    "steps",
    "themes",
    "retired",
    "text",
    "words",
    "section-text",
    "guide-text",
    "step-text",
    "theme-text",
];
/// The id of a place that is added so that the reader, which refuses a feed without places, ends well.
const STAND_IN: &str = "feed-check-stand-in";

/// The place of a record in the feed.
#[derive(Clone, Copy, Debug)]
pub struct Origin {
    /// Its file's position among [`Parts::names`].
    pub part: usize,
    /// Its position in the file.
    pub index: usize,
}

/// The records, names and findings read so far.
pub struct Parts<'a> {
    /// The reader that the portal uses.
    pub loader: Loader,
    /// All that was found.
    pub notes: &'a mut Notes,
    /// The fields and words of the format.
    pub shapes: &'a Shapes,
    /// The ids of the records.
    pub known: Known,
    /// References to follow in the end.
    pub links: Vec<Link>,
    /// Topics that needs name, to look up in the end.
    pub related: Vec<Related>,
    /// The names of the files.
    pub names: Vec<String>,
    /// The kind of part of each file, by its name.
    pub kinds: HashMap<String, String>,
    /// The position of each place, in the order of reading.
    pub places: Vec<Origin>,
    /// The position of each activity, in the order of reading.
    pub activities: Vec<Origin>,
    /// The position of each topic, in the order of reading.
    pub topics: Vec<Origin>,
    /// The position of each wording, with its language, kind, id.
    pub texts: Vec<(Origin, String, String, String)>,
    /// Places that activities name, where no places are given.
    pub named_places: BTreeSet<String>,
    /// The steps of each guide, with their place in the feed.
    pub flows: Vec<(Origin, Flow)>,
    /// The words with which codes of steps begin.
    pub codes: HashSet<String>,
    /// The ids of the guides in which everything is made up.
    pub practice: HashSet<String>,
    /// The file, position and id of each guide.
    pub guides: Vec<(String, Option<usize>, String)>,
    /// The lengths of each theme's lists `start`, `expect` and `parts`, by its id.
    pub themes: HashMap<String, (usize, usize, usize)>,
    /// How many records there are.
    pub records: usize,
    pub(super) seen_texts: HashSet<(String, String, String)>,
    /// Faults of the record that is being checked, so that a lint does not report one of them again.
    pub(super) broken: Vec<FieldDiagnostic>,
}

/// In which order a part is read.
pub fn rank(part: &raw::Part) -> usize {
    ORDER.iter().position(|it| *it == part.kind).unwrap_or(ORDER.len())
}

impl<'a> Parts<'a> {
    /// Begins with a manifest; `None` if not even an empty one can be read.
    pub fn new(
        manifest: &raw::Manifest,
        shapes: &'a Shapes,
        notes: &'a mut Notes,
    ) -> Result<Self, FeedError> {
        // Faults of the manifest have been reported already: the reader gets the rest of it.
        let readable = raw::Manifest { format: feed::FORMAT.to_owned(), ..readable(manifest) };
        let json = serde_json::to_string(&readable).map_err(|_| FeedError::NotJson)?;
        let (loader, _) = Loader::new(&json)?;
        let mut known = Known::default();
        known.sources.given = !manifest.sources.is_empty();
        known.sources.ids = manifest.sources.iter().map(|it| it.id.clone()).collect();
        for part in &manifest.parts {
            if let Some(ids) = known.of_mut(&part.kind) {
                ids.given = true;
            }
        }
        Ok(Self {
            loader,
            notes,
            shapes,
            known,
            links: Vec::new(),
            related: Vec::new(),
            names: Vec::new(),
            kinds: HashMap::new(),
            places: Vec::new(),
            activities: Vec::new(),
            topics: Vec::new(),
            texts: Vec::new(),
            named_places: BTreeSet::new(),
            flows: Vec::new(),
            codes: HashSet::new(),
            practice: HashSet::new(),
            guides: Vec::new(),
            themes: HashMap::new(),
            records: 0,
            seen_texts: HashSet::new(),
            broken: Vec::new(),
        })
    }

    /// Reads a part.
    pub fn read(&mut self, part: &raw::Part, text: &str, sha256: &str) {
        let name = part.url.as_str();
        self.names.push(name.to_owned());
        self.kinds.insert(name.to_owned(), part.kind.clone());
        if !ORDER.contains(&part.kind.as_str()) {
            self.notes.note(At::file(name), "", Code::UnknownPart, &part.kind);
        }
        let Some(records) = self.split(name, text) else { return self.lose(part) };
        if part.count != records.len() && part.count != NOT_COUNTED {
            let saw = format!("{} ≠ {}", part.count, records.len());
            self.notes.note(At::file(name), "", Code::WrongCount, &saw);
        }
        if !part.sha256.is_empty() && part.sha256 != sha256 {
            self.notes.note(At::file(name), "", Code::WrongHash, &part.sha256);
        }
        self.notes.lines.insert(name.to_owned(), lines(text, &records));
        self.records += records.len();
        let _ = self.loader.read(part, text);
        for (index, record) in records.iter().enumerate() {
            self.check(part, index, record.get());
        }
    }

    /// Gives the reader a made-up place for each id that activities name and no file gives, and one more: the reader
    /// refuses a feed that has neither places nor activities.
    pub fn stand_in(&mut self) {
        let named = std::mem::take(&mut self.named_places);
        let place = |id: &str| serde_json::json!({ "id": id, "type": "servizio", "name": id });
        let mut places = vec![place(STAND_IN)];
        if !self.known.places.given {
            places.extend(named.iter().filter(|it| domain::id::is_id(it)).map(|it| place(it)));
        }
        let part = raw::Part { kind: "places".to_owned(), ..raw::Part::default() };
        let _ = self.loader.read(&part, &serde_json::Value::Array(places).to_string());
    }

    /// Notes what is wrong with a field that could be read.
    pub fn lint(&mut self, at: At<'_>, path: &str, code: Code, saw: &str) {
        let field = |it: &str| it.split(['.', '[']).next().unwrap_or_default().to_owned();
        if !self.broken.iter().any(|it| it.path.is_empty() || field(&it.path) == field(path)) {
            self.notes.note(at, path, code, saw);
        }
    }

    /// Notes that a file can't be read. Its records are unknown, so references to them are not reported.
    pub fn lose(&mut self, part: &raw::Part) {
        if self.names.last() != Some(&part.url) {
            self.names.push(part.url.clone());
        }
        if let Some(ids) = self.known.of_mut(&part.kind) {
            ids.given = false;
        }
    }

    fn split<'t>(&mut self, name: &str, text: &'t str) -> Option<Vec<&'t RawValue>> {
        let error = match serde_json::from_str::<Vec<&RawValue>>(text) {
            Ok(records) => return Some(records),
            Err(error) => error,
        };
        match serde_json::from_str::<&RawValue>(text) {
            Ok(_) => self.notes.note(At::file(name), "", Code::NotAList, ""),
            Err(_) => self.notes.note_at(
                name,
                Code::NotJson,
                &without_place(&error),
                error.line(),
                Some(error.column()),
            ),
        }
        None
    }
}

/// The manifest without what the reader would refuse.
fn readable(manifest: &raw::Manifest) -> raw::Manifest {
    raw::Manifest {
        sample: manifest.sample,
        publisher: manifest.publisher.clone(),
        date_modified: manifest.date_modified.clone(),
        valid_through: manifest.valid_through.clone(),
        sources: manifest.sources.iter().map(source).collect(),
        ..raw::Manifest::default()
    }
}

fn source(source: &raw::Source) -> raw::Source {
    raw::Source {
        id: source.id.clone(),
        name: source.name.clone(),
        date_published: source.date_published.clone(),
        date_checked: source.date_checked.clone(),
        ..raw::Source::default()
    }
}

/// The line on which each record begins.
fn lines(text: &str, records: &[&RawValue]) -> Vec<usize> {
    let (mut line, mut offset) = (1, 0);
    let start = text.as_ptr().addr();
    let mut lines = Vec::with_capacity(records.len());
    for record in records {
        let begins = record.get().as_ptr().addr() - start;
        let between = text.as_bytes().get(offset..begins).unwrap_or_default();
        line += between.iter().filter(|it| **it == b'\n').count();
        offset = begins;
        lines.push(line);
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_record_knows_its_line() {
        let text = "[\n{\"a\":\n1},\n\n{}, {}]";
        let records: Vec<&RawValue> = serde_json::from_str(text).unwrap();
        assert_eq!(lines(text, &records), [2, 5, 5]);
    }
}

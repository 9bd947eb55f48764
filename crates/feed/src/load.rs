use std::collections::HashSet;
use std::error::Error;
use std::fmt;
use std::ops::ControlFlow;

use super::convert::{activity, period, place, source, text, topic};
use super::finding::{Code, Diagnostic, DiagnosticSink};
use super::read::{FromJson, from_json};
use super::{FORMAT, raw};
use domain::about::{About, Retired, Translations};
use domain::activity::Activity;
use domain::catalogue::{Catalogue, CatalogueParts};
use domain::id::is_id;
use domain::place::Place;
use domain::time::parse_date;
use domain::topic::Topic;

/// The reason why a feed can't be used at all.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FeedError {
    /// The manifest, or a part that it lists, isn't JSON of the right shape.
    NotJson,
    /// The format is of a major version that this program doesn't know.
    NewerFormat(String),
    /// The files are right, but there is nothing in them.
    Empty,
}

/// For publishers, in English; the portal has words of its own for readers.
impl fmt::Display for FeedError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotJson => f.write_str("it isn't JSON of the feed's shape"),
            Self::NewerFormat(version) => write!(f, "its format {version} is of a version unknown here"),
            Self::Empty => f.write_str("it has no place and no activity"),
        }
    }
}

impl Error for FeedError {}

/// Reads a feed part by part, so that the parts may come in any order and another language later.
#[derive(Debug, Default)]
pub struct Loader {
    content: CatalogueParts,
    findings: Vec<Diagnostic>,
    /// The origin of each activity, in the catalogue's order: its part and its position there.
    origins: Vec<(String, usize)>,
    seen: HashSet<(&'static str, String)>,
}

/// A part that is being read.
#[derive(Debug)]
pub struct Pending {
    part: raw::Part,
    records: raw::Records,
    next: usize,
}

impl Pending {
    /// The part's records, each still unread.
    pub fn new(part: &raw::Part, json: &str) -> Result<Self, FeedError> {
        let records = json::elements(json).ok_or(FeedError::NotJson)?;
        let records = records.into_iter().map(Into::into).collect();
        Ok(Self { part: part.clone(), records, next: 0 })
    }
}

/// Some records of a part, in a row.
struct Slice<'a> {
    part: &'a raw::Part,
    /// The position of the first one in the part.
    first: usize,
    records: &'a [Box<str>],
}

/// The labels and synonyms of topics in a part of words. Unreadable records are left out.
pub fn read_words(part: &raw::Part, json: &str) -> Translations {
    let mut loader = Loader::default();
    let _ = loader.read(part, json);
    let tag = part.in_language.as_deref().unwrap_or_default();
    loader.content.translations.remove(tag).unwrap_or_default()
}

impl Loader {
    /// Starts from the manifest; also returns the parts to read next.
    pub fn new(manifest: &str) -> Result<(Self, Vec<raw::Part>), FeedError> {
        let mut problems = DiagnosticSink::default();
        let manifest: raw::Manifest = from_json(manifest, &mut problems);
        // A broken source only loses its name. The fields that lead to the records must be right.
        let needed = |path: &str| path.is_empty() || path == "format" || path.starts_with("parts");
        if problems.into_found().iter().any(|it| needed(&it.path)) || manifest.format.is_empty() {
            return Err(FeedError::NotJson);
        }
        // A newer minor version only adds what this program doesn't know: the rest is read.
        let major = |it: &str| it.split('.').next().unwrap_or_default().to_owned();
        if major(&manifest.format) != major(FORMAT) {
            return Err(FeedError::NewerFormat(manifest.format));
        }
        let about = About {
            sample: manifest.sample,
            publisher: manifest.publisher,
            license: manifest.license,
            modified: manifest.date_modified.as_deref().and_then(parse_date),
            valid_through: manifest.valid_through.as_deref().and_then(parse_date),
            sources: manifest.sources.into_iter().filter_map(source).collect(),
        };
        let school_holidays = manifest.school_holidays.iter().filter_map(period).collect();
        let content = CatalogueParts { about, school_holidays, ..CatalogueParts::default() };
        Ok((Self { content, ..Self::default() }, manifest.parts))
    }

    /// Reads one part at once.
    pub fn read(&mut self, part: &raw::Part, json: &str) -> Result<(), FeedError> {
        let mut pending = Pending::new(part, json)?;
        while self.work(&mut pending, usize::MAX).is_continue() {}
        Ok(())
    }

    /// Reads at most so many records of a part; breaks when none is left. A part of an unknown kind is skipped: a newer
    /// feed may have such parts.
    pub fn work(&mut self, pending: &mut Pending, count: usize) -> ControlFlow<()> {
        let Pending { part, records, next } = pending;
        let from = *next;
        *next = from.saturating_add(count).min(records.len());
        let records = Slice { part, first: from, records: records.get(from..*next).unwrap_or_default() };
        match part.kind.as_str() {
            "places" => {
                let places = self.records(&records, "place", place);
                self.content.places.extend(places.into_iter().map(|it| it.1));
            }
            "activities" => {
                for (index, activity) in self.records(&records, "activity", activity) {
                    self.origins.push((part.url.clone(), index));
                    self.content.activities.push(activity);
                }
            }
            "topics" => {
                let topics = self.records(&records, "topic", topic);
                self.content.topics.extend(topics.into_iter().map(|it| it.1));
            }
            "retired" => self.read_retired(&records),
            "text" | "words" => self.read_text(&records),
            _ => {}
        }
        if pending.next < pending.records.len() { ControlFlow::Continue(()) } else { ControlFlow::Break(()) }
    }

    /// The Municipio of a place that has been read, for those who must choose the parts to read next.
    pub fn municipio_of(&self, place: &str) -> Option<u8> {
        self.content.places.iter().find(|it| it.id == place)?.municipio
    }

    /// The catalogue, and the findings about records and fields that were left out of it.
    pub fn finish(mut self) -> Result<(Catalogue, Vec<Diagnostic>), FeedError> {
        self.drop_dead_references();
        if self.content.places.is_empty() && self.content.activities.is_empty() {
            return Err(FeedError::Empty);
        }
        let lost: HashSet<_> = self.findings.iter().map(|it| (&it.part, it.index)).collect();
        self.content.skipped = lost.len();
        Ok((Catalogue::new(self.content), self.findings))
    }

    /// The good records of a part, each with its position there.
    fn records<R: FromJson, T: Identified>(
        &mut self,
        slice: &Slice<'_>,
        kind: &'static str,
        convert: fn(R, &mut DiagnosticSink) -> T,
    ) -> Vec<(usize, T)> {
        let mut good = Vec::with_capacity(slice.records.len());
        for (record, index) in slice.records.iter().zip(slice.first..) {
            let mut problems = DiagnosticSink::default();
            let read: R = from_json(record, &mut problems);
            // A value of the wrong type is read as empty, which the conversion would report a second time.
            if problems.is_empty() {
                let converted = convert(read, &mut problems);
                self.check_id(kind, converted.id(), &mut problems);
                if problems.is_empty() {
                    good.push((index, converted));
                    continue;
                }
            }
            self.lose(slice.part, index, record, problems);
        }
        good
    }

    fn check_id(&mut self, kind: &'static str, id: &str, problems: &mut DiagnosticSink) {
        if !is_id(id) {
            problems.note_field("id", Code::BadId, id);
        } else if problems.is_empty() && !self.seen.insert((kind, id.to_owned())) {
            problems.note_field("id", Code::DuplicateId, id);
        }
    }

    /// A record that is left out leaves its reasons.
    fn lose(&mut self, part: &raw::Part, index: usize, record: &str, problems: DiagnosticSink) {
        let id = from_json::<raw::IdOnly>(record, &mut DiagnosticSink::default()).id;
        self.findings.extend(problems.into_found().into_iter().map(|it| Diagnostic {
            code: it.code,
            part: part.url.clone(),
            index: Some(index),
            id: id.clone(),
            path: it.path,
            saw: it.saw,
        }));
    }

    fn read_retired(&mut self, slice: &Slice<'_>) {
        for record in slice.records {
            let mut problems = DiagnosticSink::default();
            let raw: raw::Retired = from_json(record, &mut problems);
            let Some(since) = parse_date(&raw.date_retired).filter(|_| problems.is_empty()) else { continue };
            let is_place = raw.kind == "places";
            self.content.retired.push(Retired { id: raw.id, is_place, since, replaced_by: raw.replaced_by });
        }
    }

    fn read_text(&mut self, slice: &Slice<'_>) {
        let Some(tag) = slice.part.in_language.clone() else { return };
        let translations = self.content.translations.entry(tag).or_default();
        for record in slice.records {
            // A broken translation costs nothing but itself: the Italian is shown.
            let mut problems = DiagnosticSink::default();
            let raw: raw::Text = from_json(record, &mut problems);
            if !problems.is_empty() {
                continue;
            }
            let by_id = match raw.kind.as_str() {
                "activities" => &mut translations.activities,
                "places" => &mut translations.places,
                "topics" => &mut translations.topics,
                _ => continue,
            };
            by_id.insert(raw.id.clone(), text(raw));
        }
    }

    /// An activity in a place that doesn't exist would send somebody nowhere; an unknown topic only loses a label.
    fn drop_dead_references(&mut self) {
        let places: HashSet<_> = self.content.places.iter().map(|it| it.id.clone()).collect();
        let topics: HashSet<_> = self.content.topics.iter().map(|it| it.id.clone()).collect();
        for place in &mut self.content.places {
            place.inside.take_if(|it| !places.contains(it));
        }
        for topic in &mut self.content.topics {
            topic.related.retain(|it| topics.contains(it));
        }
        let mut origins = std::mem::take(&mut self.origins).into_iter();
        let findings = &mut self.findings;
        self.content.activities.retain_mut(|activity| {
            let origin = origins.next();
            activity.topics.retain(|it| topics.contains(it));
            let alive = activity.place.as_ref().is_none_or(|it| places.contains(it));
            if let (Some((part, index)), false) = (origin, alive) {
                findings.push(Diagnostic {
                    code: Code::DeadPlace,
                    part,
                    index: Some(index),
                    id: Some(activity.id.clone()),
                    path: "location".to_owned(),
                    saw: activity.place.clone().unwrap_or_default(),
                });
            }
            alive
        });
    }
}

trait Identified {
    fn id(&self) -> &str;
}

impl Identified for Place {
    fn id(&self) -> &str {
        &self.id
    }
}

impl Identified for Activity {
    fn id(&self) -> &str {
        &self.id
    }
}

impl Identified for Topic {
    fn id(&self) -> &str {
        &self.id
    }
}

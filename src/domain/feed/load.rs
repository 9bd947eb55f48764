use std::collections::HashSet;

use super::about::{About, Text};
use super::convert::{activity, place, source, topic};
use super::read::{Read, from_json};
use super::{FORMAT, raw};
use crate::domain::activity::Activity;
use crate::domain::catalogue::Catalogue;
use crate::domain::place::Place;
use crate::domain::time::parse_date;
use crate::domain::topic::Topic;

/// Why a feed can't be used at all.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FeedError {
    /// The manifest, or a part that it lists, isn't JSON of the right shape.
    NotJson,
    /// The format is of a major version that this program doesn't know.
    NewerFormat(String),
    /// The files are right, but there is nothing in them.
    Empty,
}

/// A record that was left out, for the publisher to mend.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The file, as the manifest names it.
    pub part: String,
    /// Position in the file, from 0.
    pub index: usize,
    /// The record's id, where it could be read.
    pub id: Option<String>,
    /// What is wrong, in English: for the log and the publisher's tool.
    pub problem: String,
}

/// Reads a feed part by part, so that the parts may come in any order and another language later.
#[derive(Debug, Default)]
pub struct Loader {
    catalogue: Catalogue,
    findings: Vec<Finding>,
}

impl Loader {
    /// Starts from the manifest; also returns the parts to read next.
    pub fn new(manifest: &str) -> Result<(Self, Vec<raw::Part>), FeedError> {
        let manifest: raw::Manifest = from_json(manifest).map_err(|_| FeedError::NotJson)?;
        let major = |it: &str| it.split('.').next().unwrap_or_default().to_owned();
        if manifest.format.is_empty() {
            return Err(FeedError::NotJson);
        }
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
        let catalogue = Catalogue { about, ..Catalogue::default() };
        Ok((Self { catalogue, findings: Vec::new() }, manifest.parts))
    }

    /// Reads one part. A part of a kind that this program doesn't know is left alone: a newer feed may have more.
    pub fn read(&mut self, part: &raw::Part, json: &str) -> Result<(), FeedError> {
        let records: raw::Records = serde_json::from_str(json).map_err(|_| FeedError::NotJson)?;
        match part.kind.as_str() {
            "places" => {
                let places = self.records(part, &records, place);
                self.catalogue.places.extend(places);
            }
            "activities" => {
                let activities = self.records(part, &records, activity);
                self.catalogue.activities.extend(activities);
            }
            "topics" => {
                let topics = self.records(part, &records, topic);
                self.catalogue.topics.extend(topics);
            }
            "text" => self.read_text(part, &records),
            _ => {}
        }
        Ok(())
    }

    /// The catalogue and what was left out of it.
    pub fn finish(mut self) -> Result<(Catalogue, Vec<Finding>), FeedError> {
        self.drop_dead_references();
        if self.catalogue.places.is_empty() && self.catalogue.activities.is_empty() {
            return Err(FeedError::Empty);
        }
        self.catalogue.skipped = self.findings.len();
        Ok((self.catalogue, self.findings))
    }

    fn records<R: Read, T: Identified>(
        &mut self,
        part: &raw::Part,
        records: &raw::Records,
        convert: fn(R) -> Result<T, &'static str>,
    ) -> Vec<T> {
        let mut seen = HashSet::new();
        let mut good = Vec::with_capacity(records.len());
        for (index, record) in records.iter().enumerate() {
            let read = from_json(record.get());
            let converted = read.and_then(|it| convert(it).map_err(str::to_owned));
            let problem = match converted {
                Ok(it) if !is_id(it.id()) => "the id isn't lower-case ASCII with hyphens".to_owned(),
                Ok(it) if !seen.insert(it.id().to_owned()) => "another record has the same id".to_owned(),
                Ok(it) => {
                    good.push(it);
                    continue;
                }
                Err(problem) => problem,
            };
            let id = from_json::<raw::IdOnly>(record.get()).ok().and_then(|it| it.id);
            self.findings.push(Finding { part: part.url.clone(), index, id, problem });
        }
        good
    }

    fn read_text(&mut self, part: &raw::Part, records: &raw::Records) {
        let Some(tag) = part.in_language.clone() else { return };
        let translations = self.catalogue.translations.entry(tag).or_default();
        for record in records {
            // A broken translation costs nothing but itself: the Italian is shown.
            let Ok(text) = from_json::<raw::Text>(record.get()) else { continue };
            let by_id = match text.kind.as_str() {
                "activities" => &mut translations.activities,
                "places" => &mut translations.places,
                "topics" => &mut translations.topics,
                _ => continue,
            };
            let words =
                Text { name: text.name, description: text.description, alternate_names: text.alternate_name };
            by_id.insert(text.id, words);
        }
    }

    /// An activity in a place that doesn't exist would send somebody nowhere; an unknown topic only loses a label.
    fn drop_dead_references(&mut self) {
        let places: HashSet<_> = self.catalogue.places.iter().map(|it| it.id.clone()).collect();
        let topics: HashSet<_> = self.catalogue.topics.iter().map(|it| it.id.clone()).collect();
        for place in &mut self.catalogue.places {
            place.inside.take_if(|it| !places.contains(it));
        }
        let findings = &mut self.findings;
        let mut index = 0;
        self.catalogue.activities.retain_mut(|activity| {
            activity.topics.retain(|it| topics.contains(it));
            let alive = activity.place.as_ref().is_none_or(|it| places.contains(it));
            if !alive {
                let problem = "its place isn't in the feed".to_owned();
                findings.push(Finding {
                    part: "activities".to_owned(),
                    index,
                    id: Some(activity.id.clone()),
                    problem,
                });
            }
            index += 1;
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

fn is_id(id: &str) -> bool {
    !id.is_empty() && id.bytes().all(|it| it.is_ascii_lowercase() || it.is_ascii_digit() || it == b'-')
}

//! The facts that queries need of each activity besides its words, in columns of numbers: a query reads all activities.

use super::vocabulary::small;
use super::weights::NARROWER_LOSS;
use crate::activity::{Activity, Status};
use crate::catalogue::Catalogue;

/// No place.
const NOWHERE: u16 = u16::MAX;

/// For each activity, its place and its topics; for each place and topic, its activities.
#[derive(Debug, Default)]
pub(super) struct DocValues {
    /// The position of each activity's place.
    places: Vec<u16>,
    /// Whether each activity is cancelled or suspended.
    stopped: Vec<bool>,
    /// The position of each activity's first topic.
    main_topics: Vec<u16>,
    /// For each activity, the topics under which it may be looked for: its own, the wider ones, the needs they answer.
    topics: Lists,
    /// For each topic, then each place, the activities that name it themselves.
    members: Lists,
    /// For each topic, itself, the wider ones and the needs that they answer.
    found_under: Lists,
    /// For each topic, then each place, how many activities may be found under it.
    counts: Vec<u32>,
}

/// Lists of numbers in one piece.
#[derive(Debug, Default)]
struct Lists {
    starts: Vec<u32>,
    items: Vec<u32>,
}

impl Lists {
    fn get(&self, index: usize) -> &[u32] {
        let at = |index: usize| self.starts.get(index).map_or(0, |it| *it as usize);
        self.items.get(at(index)..at(index + 1)).unwrap_or_default()
    }

    fn push(&mut self, items: impl IntoIterator<Item = u32>) {
        if self.starts.is_empty() {
            self.starts.push(0);
        }
        self.items.extend(items);
        self.starts.push(small(self.items.len()));
    }

    fn len(&self) -> usize {
        self.starts.len().saturating_sub(1)
    }

    fn bytes(&self) -> usize {
        4 * (self.starts.capacity() + self.items.capacity())
    }
}

impl DocValues {
    /// The position of an activity's place.
    pub(super) fn place(&self, activity: usize) -> Option<usize> {
        self.places.get(activity).filter(|it| **it != NOWHERE).map(|it| usize::from(*it))
    }

    /// Whether an activity is cancelled or suspended.
    pub(super) fn is_stopped(&self, activity: usize) -> bool {
        self.stopped.get(activity).copied().unwrap_or(false)
    }

    /// Whether a topic is one of the activity's later topics, not its first one. `name` is a record of the index of
    /// names; for places the answer is no.
    pub(super) fn is_secondary(&self, activity: u32, name: usize) -> bool {
        let main = self.main_topics.get(activity as usize).copied().unwrap_or(NOWHERE);
        name < self.found_under.len() && main != NOWHERE && usize::from(main) != name
    }

    /// The topics under which an activity may be looked for.
    pub(super) fn topics(&self, activity: usize) -> &[u32] {
        self.topics.get(activity)
    }

    /// The activities that name a record of the index of names (topics, then places) themselves.
    pub(super) fn members(&self, name: usize) -> &[u32] {
        self.members.get(name)
    }

    /// How many activities may be found under such a record.
    pub(super) fn count(&self, name: usize) -> usize {
        self.counts.get(name).map_or(0, |it| *it as usize)
    }

    /// Raises each topic's score to three quarters of the best score among its wider topics and the needs that it
    /// answers.
    pub(super) fn propagate(&self, scores: &mut [u8]) {
        let raw = scores.to_vec();
        let of = |topic: &u32| raw.get(*topic as usize).copied().unwrap_or_default();
        for (topic, score) in scores.iter_mut().enumerate() {
            let wider = self.found_under.get(topic).iter().map(|it| of(it) - of(it) / NARROWER_LOSS).max();
            *score = (*score).max(wider.unwrap_or_default());
        }
    }

    pub(super) fn bytes(&self) -> usize {
        2 * (self.places.capacity() + self.main_topics.capacity())
            + self.stopped.capacity()
            + self.topics.bytes()
            + self.members.bytes()
            + self.found_under.bytes()
            + 4 * self.counts.capacity()
    }
}

/// Makes [`DocValues`], activity by activity.
#[derive(Debug)]
pub(super) struct DocValuesBuilder {
    doc_values: DocValues,
    /// As [`DocValues::members`], still growing.
    members: Vec<Vec<u32>>,
}

impl DocValuesBuilder {
    pub(super) fn new(catalogue: &Catalogue) -> Self {
        let mut doc_values = DocValues::default();
        for topic in 0..catalogue.topics.len() {
            doc_values.found_under.push(catalogue.found_under(topic).into_iter().map(small));
        }
        let names = catalogue.topics.len() + catalogue.places.len();
        doc_values.counts = vec![0; names];
        Self { doc_values, members: vec![Vec::new(); names] }
    }

    pub(super) fn add(&mut self, catalogue: &Catalogue, activity: &Activity) {
        let position = small(self.doc_values.places.len());
        let place = activity.place.as_deref().and_then(|it| catalogue.place_position(it));
        self.doc_values.places.push(place.and_then(|it| u16::try_from(it).ok()).unwrap_or(NOWHERE));
        self.doc_values.stopped.push(matches!(activity.status, Status::Cancelled | Status::Suspended));
        let own: Vec<usize> = activity.topics.iter().filter_map(|it| catalogue.topic_position(it)).collect();
        let main = own.first().and_then(|it| u16::try_from(*it).ok());
        self.doc_values.main_topics.push(main.unwrap_or(NOWHERE));
        let places_from = catalogue.topics.len();
        let named = own.iter().copied().chain(place.map(|it| places_from + it));
        for name in named {
            if let Some(members) = self.members.get_mut(name).filter(|it| it.last() != Some(&position)) {
                members.push(position);
            }
        }
        let mut topics: Vec<u32> = Vec::new();
        for topic in own.iter().flat_map(|it| self.doc_values.found_under.get(*it)) {
            if !topics.contains(topic) {
                topics.push(*topic);
            }
        }
        let house = place.and_then(|it| catalogue.house_position(it));
        let places = place.into_iter().chain(house).map(|it| small(places_from + it));
        for name in topics.iter().copied().chain(places) {
            if let Some(count) = self.doc_values.counts.get_mut(name as usize) {
                *count += 1;
            }
        }
        self.doc_values.topics.push(topics);
    }

    pub(super) fn finish(self) -> DocValues {
        let mut doc_values = self.doc_values;
        doc_values.places.shrink_to_fit();
        doc_values.stopped.shrink_to_fit();
        doc_values.main_topics.shrink_to_fit();
        doc_values.topics.items.shrink_to_fit();
        doc_values.members.items.reserve_exact(self.members.iter().map(Vec::len).sum());
        self.members.into_iter().for_each(|it| doc_values.members.push(it));
        doc_values
    }
}

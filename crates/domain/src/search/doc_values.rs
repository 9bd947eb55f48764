//! What questions ask of each activity beside its words, as numbers side by side: a question looks at every activity.

use std::collections::HashMap;

use super::vocabulary::small;
use crate::activity::{Activity, Status};
use crate::catalogue::Catalogue;

/// No place.
const NOWHERE: u16 = u16::MAX;

/// For each activity, where it is and what it is about; for each place and topic, its activities.
#[derive(Debug, Default)]
pub(super) struct DocValues {
    /// The position of each activity's place.
    places: Vec<u16>,
    /// Whether each activity is cancelled or suspended.
    stopped: Vec<bool>,
    /// What each activity is about first of all.
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

    /// Whether an activity is about something else first of all than this record of the layer of names.
    pub(super) fn is_secondary(&self, activity: u32, name: usize) -> bool {
        let main = self.main_topics.get(activity as usize).copied().unwrap_or(NOWHERE);
        name < self.found_under.len() && main != NOWHERE && usize::from(main) != name
    }

    /// The topics under which an activity may be looked for.
    pub(super) fn topics(&self, activity: usize) -> &[u32] {
        self.topics.get(activity)
    }

    /// The activities that name a record of the layer of names (topics, then places) themselves.
    pub(super) fn members(&self, name: usize) -> &[u32] {
        self.members.get(name)
    }

    /// How many activities may be found under such a record.
    pub(super) fn count(&self, name: usize) -> usize {
        self.counts.get(name).map_or(0, |it| *it as usize)
    }

    /// Hands the scores of topics down to the narrower ones and to those that answer a need, a quarter less worth.
    pub(super) fn propagate(&self, scores: &mut [u8]) {
        let raw = scores.to_vec();
        let of = |topic: &u32| raw.get(*topic as usize).copied().unwrap_or_default();
        for (topic, score) in scores.iter_mut().enumerate() {
            let wider = self.found_under.get(topic).iter().map(|it| of(it) - of(it) / 4).max();
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
    /// Where the place with this id stands.
    place_of: HashMap<String, usize>,
    topic_of: HashMap<String, usize>,
    /// The house that each place is in.
    houses: Vec<Option<usize>>,
    topics: usize,
    doc_values: DocValues,
    members: Vec<Vec<u32>>,
}

impl DocValuesBuilder {
    pub(super) fn new(catalogue: &Catalogue) -> Self {
        let positions = catalogue.places.iter().enumerate();
        let place_of: HashMap<String, usize> = positions.map(|(at, it)| (it.id.clone(), at)).collect();
        let houses = catalogue.places.iter().map(|it| place_of.get(it.inside.as_ref()?).copied()).collect();
        let topic_of = catalogue.topics.iter().enumerate().map(|(at, it)| (it.id.clone(), at)).collect();
        let mut doc_values = DocValues::default();
        found_under(catalogue, &topic_of).into_iter().for_each(|it| doc_values.found_under.push(it));
        let names = catalogue.topics.len() + catalogue.places.len();
        doc_values.counts = vec![0; names];
        Self {
            place_of,
            topic_of,
            houses,
            topics: catalogue.topics.len(),
            doc_values,
            members: vec![Vec::new(); names],
        }
    }

    pub(super) fn add(&mut self, activity: &Activity) {
        let position = small(self.doc_values.places.len());
        let place = activity.place.as_ref().and_then(|it| self.place_of.get(it)).copied();
        self.doc_values.places.push(place.and_then(|it| u16::try_from(it).ok()).unwrap_or(NOWHERE));
        self.doc_values.stopped.push(matches!(activity.status, Status::Cancelled | Status::Suspended));
        let own: Vec<usize> =
            activity.topics.iter().filter_map(|it| self.topic_of.get(it)).copied().collect();
        let main = own.first().and_then(|it| u16::try_from(*it).ok());
        self.doc_values.main_topics.push(main.unwrap_or(NOWHERE));
        let named = own.iter().copied().chain(place.map(|it| self.topics + it));
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
        let house = place.and_then(|it| self.houses.get(it).copied().flatten());
        let places = place.into_iter().chain(house).map(|it| small(self.topics + it));
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

/// For each topic, itself and the wider ones, and the needs that any of these answers.
fn found_under(catalogue: &Catalogue, topic_of: &HashMap<String, usize>) -> Vec<Vec<u32>> {
    let position = |id: &String| topic_of.get(id).copied();
    let wider = |topic: usize| {
        let broader = |at: &usize| catalogue.topics.get(*at)?.broader.as_ref().and_then(position);
        // Bounded, so that a feed whose topics go round in a circle ends too.
        std::iter::successors(Some(topic), broader).take(catalogue.topics.len()).collect::<Vec<_>>()
    };
    let helped = |lines: &[usize]| {
        let needs = catalogue.topics.iter().enumerate();
        let answers = |related: &String| position(related).is_some_and(|it| lines.contains(&it));
        needs.filter(|it| it.1.related.iter().any(answers)).map(|it| it.0).collect::<Vec<_>>()
    };
    let all = (0..catalogue.topics.len()).map(|topic| {
        let lines = wider(topic);
        let needs = helped(&lines);
        lines.into_iter().chain(needs).map(small).collect()
    });
    all.collect()
}

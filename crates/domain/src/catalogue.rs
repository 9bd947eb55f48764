//! The content of a feed, checked, with its records found by id.

use std::collections::HashMap;
use std::ops::Deref;

use super::about::{About, Retired, Translations};
use super::activity::Activity;
use super::place::{Facilities, Place};
use super::time::{Calendar, DateRange, OpeningHours};
use super::topic::Topic;

/// The records of a feed, while it is being read.
#[derive(Debug, Default)]
pub struct CatalogueParts {
    /// The publisher, the sources and the date.
    pub about: About,
    /// In the feed's order.
    pub places: Vec<Place>,
    /// In the feed's order.
    pub activities: Vec<Activity>,
    /// In the feed's order.
    pub topics: Vec<Topic>,
    /// Days on which the schools are closed.
    pub school_holidays: Vec<DateRange>,
    /// Ids that were published once and are no longer.
    pub retired: Vec<Retired>,
    /// How many records were left out because they could not be read.
    pub skipped: usize,
    /// Wording of the feed's records in other languages, by language tag.
    pub translations: HashMap<String, Translations>,
}

/// The content of a feed, with the relations between its records. It never changes: another feed makes another
/// catalogue. Its records are read as fields of [`CatalogueParts`].
#[derive(Debug, Default)]
pub struct Catalogue {
    parts: CatalogueParts,
    /// The position of each place, by id.
    place_positions: HashMap<String, usize>,
    /// The position of each activity, by id.
    activity_positions: HashMap<String, usize>,
    /// The position of each topic, by id.
    topic_positions: HashMap<String, usize>,
    /// For each place, the positions of the activities in it and in the desks inside it, in the feed's order.
    activities_in: Vec<Vec<usize>>,
}

impl Deref for Catalogue {
    type Target = CatalogueParts;

    /// There is no `DerefMut`: the maps and the lists can't disagree.
    fn deref(&self) -> &CatalogueParts {
        &self.parts
    }
}

/// Hours of an activity that is in no place.
const NO_HOURS: &OpeningHours = &OpeningHours {
    seasons: Vec::new(),
    special: Vec::new(),
    closures: Vec::new(),
    open_on_holidays: None,
    school_terms_only: false,
};

impl Catalogue {
    /// Relates the records to each other. Of two records with the same id the first is found by it.
    pub fn new(parts: CatalogueParts) -> Self {
        let mut catalogue = Self {
            place_positions: positions(&mut parts.places.iter().map(|it| it.id.as_str())),
            activity_positions: positions(&mut parts.activities.iter().map(|it| it.id.as_str())),
            topic_positions: positions(&mut parts.topics.iter().map(|it| it.id.as_str())),
            activities_in: vec![Vec::new(); parts.places.len()],
            parts,
        };
        for (position, activity) in catalogue.parts.activities.iter().enumerate() {
            let place = activity.place.as_deref().and_then(|it| catalogue.place_position(it));
            let house = place.and_then(|it| catalogue.house_position(it)).filter(|it| Some(*it) != place);
            for place in place.into_iter().chain(house) {
                if let Some(activities) = catalogue.activities_in.get_mut(place) {
                    activities.push(position);
                }
            }
        }
        catalogue
    }

    /// The position in [`CatalogueParts::places`] of the place with this id.
    pub fn place_position(&self, id: &str) -> Option<usize> {
        self.place_positions.get(id).copied()
    }

    /// The position in [`CatalogueParts::topics`] of the topic with this id.
    pub fn topic_position(&self, id: &str) -> Option<usize> {
        self.topic_positions.get(id).copied()
    }

    /// The position of the house that the place at a position is inside.
    pub fn house_position(&self, place: usize) -> Option<usize> {
        self.place_position(self.places.get(place)?.inside.as_deref()?)
    }

    /// The place with this id.
    pub fn place(&self, id: &str) -> Option<&Place> {
        self.places.get(self.place_position(id)?)
    }

    /// The activity with this id.
    pub fn activity(&self, id: &str) -> Option<&Activity> {
        self.activities.get(*self.activity_positions.get(id)?)
    }

    /// The topic with this id.
    pub fn topic(&self, id: &str) -> Option<&Topic> {
        self.topics.get(self.topic_position(id)?)
    }

    /// The place of an activity.
    pub fn place_of(&self, activity: &Activity) -> Option<&Place> {
        self.place(activity.place.as_deref()?)
    }

    /// The place whose door a visitor uses. A desk inside a house uses the house's door unless it describes its own.
    pub fn door_of<'a>(&'a self, place: &'a Place) -> &'a Place {
        let says_nothing = place.facilities == Facilities::default() && place.entrances.is_empty();
        let house = || self.place(place.inside.as_deref()?);
        if says_nothing { house().unwrap_or(place) } else { place }
    }

    /// The calendar that, besides its own schedule, decides on which days an activity takes place.
    pub fn calendar_of(&self, activity: &Activity) -> Calendar<'_> {
        let hours = self.place_of(activity).map_or(NO_HOURS, |it| &it.hours);
        Calendar { hours, school_holidays: &self.school_holidays }
    }

    /// The record of an id that was published once and is no longer.
    pub fn retired(&self, id: &str, is_place: bool) -> Option<&Retired> {
        self.retired.iter().find(|it| it.id == id && it.is_place == is_place)
    }

    /// The positions of the activities in a place and in the desks inside it, in the feed's order.
    pub fn positions_in(&self, place: &Place) -> &[usize] {
        let found = self.place_position(&place.id).and_then(|it| self.activities_in.get(it));
        found.map(Vec::as_slice).unwrap_or_default()
    }

    /// The activities in a place and in the desks inside it, in the feed's order.
    pub fn activities_in<'a>(&'a self, place: &Place) -> impl Iterator<Item = &'a Activity> + use<'a> {
        self.positions_in(place).iter().filter_map(|it| self.activities.get(*it))
    }

    /// The desks inside a house.
    pub fn desks_in<'a>(&'a self, place: &'a Place) -> impl Iterator<Item = &'a Place> {
        self.places.iter().filter(|it| it.inside.as_ref() == Some(&place.id))
    }

    /// The positions of a topic and of those that it narrows, the narrowest first.
    pub fn and_wider(&self, topic: usize) -> impl Iterator<Item = usize> {
        let broader = |at: &usize| self.topic_position(self.topics.get(*at)?.broader.as_deref()?);
        // Bounded by the number of topics, so that a feed whose topics go round in a circle ends too.
        std::iter::successors(Some(topic), broader).take(self.topics.len())
    }

    /// The positions of the topics under which an activity about `topic` is found: the topic itself, the wider ones,
    /// and the needs that any of these answers.
    pub fn found_under(&self, topic: usize) -> Vec<usize> {
        let mut found: Vec<_> = self.and_wider(topic).collect();
        let lines = found.len();
        for (need, topic) in self.topics.iter().enumerate() {
            let related = topic.related.iter().filter_map(|it| self.topic_position(it));
            if related.into_iter().any(|it| found.iter().take(lines).any(|line| *line == it)) {
                found.push(need);
            }
        }
        found
    }

    /// Of each topic, by its position, whether activities about it are found under one of these.
    pub fn answering(&self, topics: &[String]) -> Vec<bool> {
        let wanted: Vec<_> = topics.iter().filter_map(|it| self.topic_position(it)).collect();
        let answers = |topic: usize| self.found_under(topic).iter().any(|it| wanted.contains(it));
        (0..self.topics.len()).map(answers).collect()
    }

    /// How many activities are found under each topic, by the topic's position.
    pub fn counts_by_topic(&self) -> Vec<u32> {
        // The activity that was last counted there, by number from 1.
        let mut counted = vec![(0, 0); self.topics.len()];
        for (number, activity) in (1..).zip(&self.activities) {
            for topic in activity.topics.iter().filter_map(|it| self.topic_position(it)) {
                for position in self.found_under(topic) {
                    if let Some((count, last)) = counted.get_mut(position).filter(|it| it.1 != number) {
                        *count += 1;
                        *last = number;
                    }
                }
            }
        }
        counted.into_iter().map(|it| it.0).collect()
    }

    /// The records' wording in a language other than Italian, where the feed has it.
    pub fn translations(&self, tag: &str) -> Option<&Translations> {
        self.translations.get(tag)
    }
}

/// The position of each id; of equal ones, that of the first.
fn positions(ids: &mut dyn Iterator<Item = &str>) -> HashMap<String, usize> {
    let mut positions = HashMap::new();
    for (position, id) in ids.enumerate() {
        positions.entry(id.to_owned()).or_insert(position);
    }
    positions
}

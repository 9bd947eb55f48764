//! All that a feed says, checked and ready to be asked.

use std::collections::HashMap;

use super::about::{About, Retired, Translations};
use super::activity::Activity;
use super::place::{Facilities, Place};
use super::time::{Calendar, OpeningHours, Period};
use super::topic::Topic;

/// The content of a feed. Never changed once made: another feed makes another catalogue.
#[derive(Debug, Default)]
pub struct Catalogue {
    /// Who publishes it, from which sources, when.
    pub about: About,
    /// In the feed's order.
    pub places: Vec<Place>,
    /// In the feed's order.
    pub activities: Vec<Activity>,
    /// In the feed's order.
    pub topics: Vec<Topic>,
    /// Days on which the schools are closed.
    pub school_holidays: Vec<Period>,
    /// Ids that were published once and are no longer.
    pub retired: Vec<Retired>,
    /// How many records were left out because they could not be read.
    pub skipped: usize,
    /// Wording of the feed's records in other languages, by language tag.
    pub translations: HashMap<String, Translations>,
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
    /// The place with this id.
    pub fn place(&self, id: &str) -> Option<&Place> {
        self.places.iter().find(|it| it.id == id)
    }

    /// The activity with this id.
    pub fn activity(&self, id: &str) -> Option<&Activity> {
        self.activities.iter().find(|it| it.id == id)
    }

    /// The topic with this id.
    pub fn topic(&self, id: &str) -> Option<&Topic> {
        self.topics.iter().find(|it| it.id == id)
    }

    /// Where an activity takes place.
    pub fn place_of(&self, activity: &Activity) -> Option<&Place> {
        self.place(activity.place.as_deref()?)
    }

    /// The place whose door one goes through: a desk inside a house that says nothing of its own door has the house's.
    pub fn door_of<'a>(&'a self, place: &'a Place) -> &'a Place {
        let says_nothing = place.facilities == Facilities::default() && place.entrances.is_empty();
        let house = || self.place(place.inside.as_deref()?);
        if says_nothing { house().unwrap_or(place) } else { place }
    }

    /// What decides on which days an activity takes place, beside its own schedule: its place's hours, the schools.
    pub fn calendar_of(&self, activity: &Activity) -> Calendar<'_> {
        let hours = self.place_of(activity).map_or(NO_HOURS, |it| &it.hours);
        Calendar { hours, school_holidays: &self.school_holidays }
    }

    /// What became of an id that isn't there any more.
    pub fn retired(&self, id: &str, is_place: bool) -> Option<&Retired> {
        self.retired.iter().find(|it| it.id == id && it.is_place == is_place)
    }

    /// What goes on in a place, desks inside it included.
    pub fn activities_in<'a>(&'a self, place: &'a Place) -> impl Iterator<Item = &'a Activity> {
        self.activities.iter().filter(|activity| {
            self.place_of(activity)
                .is_some_and(|it| it.id == place.id || it.inside.as_ref() == Some(&place.id))
        })
    }

    /// The desks inside a house.
    pub fn desks_in<'a>(&'a self, place: &'a Place) -> impl Iterator<Item = &'a Place> {
        self.places.iter().filter(|it| it.inside.as_ref() == Some(&place.id))
    }

    /// Whether `topic` is `wider` or narrows it.
    pub fn is_within(&self, topic: &str, wider: &str) -> bool {
        topic == wider || self.and_wider(topic).any(|it| it.id == wider)
    }

    /// A topic and those that it narrows, the narrowest first.
    pub fn and_wider<'a>(&'a self, topic: &str) -> impl Iterator<Item = &'a Topic> {
        let wider = |it: &&'a Topic| self.topic(it.broader.as_deref()?);
        // Bounded by the number of topics, so that a feed whose topics go round in a circle ends too.
        std::iter::successors(self.topic(topic), wider).take(self.topics.len())
    }

    /// Whether what is about `topic` answers somebody who asks for `asked`: it is within it or, where a need is asked
    /// for, within a topic where that need is helped.
    pub fn answers(&self, topic: &str, asked: &str) -> bool {
        let helped =
            || self.topic(asked).is_some_and(|it| it.related.iter().any(|it| self.is_within(topic, it)));
        self.is_within(topic, asked) || helped()
    }

    /// The records' wording in a language other than Italian, where the feed has it.
    pub fn translations(&self, tag: &str) -> Option<&Translations> {
        self.translations.get(tag)
    }
}

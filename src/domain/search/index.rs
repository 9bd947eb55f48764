use super::fold::words;
use crate::domain::activity::Activity;
use crate::domain::catalogue::Catalogue;
use crate::domain::feed::Text;
use crate::domain::place::Place;
use crate::domain::topic::Topic;

/// How much a word counts, by where it stands.
const NAME: u16 = 8;
const TOPIC: u16 = 6;
const PLACE: u16 = 4;
const WIDER_TOPIC: u16 = 5;
const ORGANIZER: u16 = 2;
const DESCRIPTION: u16 = 1;

/// The folded words of every activity, in the catalogue's order, in every language that the feed brought.
#[derive(Debug, Default)]
pub struct Index {
    entries: Vec<Vec<Word>>,
}

#[derive(Debug)]
struct Word {
    text: String,
    weight: u16,
}

impl Index {
    /// Reads the catalogue's words. `place_words` are what people call the kinds of place ("centro anziani"), in the
    /// reader's language.
    pub fn new(catalogue: &Catalogue, kind_words: &dyn Fn(&Place) -> String) -> Self {
        let place_entries: Vec<_> = catalogue
            .places
            .iter()
            .map(|place| (place.id.as_str(), place_words(catalogue, place, &kind_words(place))))
            .collect();
        let of_place = |id: &str| place_entries.iter().find(|it| it.0 == id).map_or("", |it| it.1.as_str());
        let entries = catalogue
            .activities
            .iter()
            .map(|activity| entry(catalogue, activity, activity.place.as_deref().map_or("", of_place)))
            .collect();
        Self { entries }
    }

    /// How well the activity at `position` answers all the folded words of `query`, the last of which may be
    /// unfinished; `None` when a word is nowhere.
    pub(super) fn score(&self, position: usize, query: &[String]) -> Option<u16> {
        let entry = self.entries.get(position)?;
        query.iter().map(|typed| best(entry, typed)).sum()
    }
}

/// The best place in which a word that begins as `typed` stands. A whole word counts double.
fn best(entry: &[Word], typed: &str) -> Option<u16> {
    let matching = entry.iter().filter(|it| it.text.starts_with(typed));
    matching.map(|it| if it.text.len() == typed.len() { it.weight * 2 } else { it.weight }).max()
}

fn entry(catalogue: &Catalogue, activity: &Activity, place: &str) -> Vec<Word> {
    let mut entry = Vec::new();
    let mut add = |text: &str, weight: u16| {
        entry.extend(words(text).into_iter().map(|text| Word { text, weight }));
    };
    add(&activity.name, NAME);
    add(place, PLACE);
    add(activity.organizer.as_deref().unwrap_or_default(), ORGANIZER);
    add(activity.description.as_deref().unwrap_or_default(), DESCRIPTION);
    let topics = topics(catalogue, activity);
    for (topic, weight) in &topics {
        add(&topic.name, *weight);
        topic.alternate_names.iter().for_each(|it| add(it, *weight));
    }
    for translations in catalogue.translations.values() {
        if let Some(text) = translations.activities.get(&activity.id) {
            add_text(&mut add, text, NAME);
        }
        for (topic, weight) in &topics {
            if let Some(text) = translations.topics.get(&topic.id) {
                add_text(&mut add, text, *weight);
            }
        }
    }
    entry
}

/// What an activity is about, and how much the words of each count: those of a wider topic find it too, after what is
/// about nothing else.
fn topics<'a>(catalogue: &'a Catalogue, activity: &Activity) -> Vec<(&'a Topic, u16)> {
    let mut topics: Vec<(&Topic, u16)> = Vec::new();
    for (depth, topic) in activity.topics.iter().flat_map(|it| catalogue.and_wider(it).enumerate()) {
        let weight = if depth == 0 { TOPIC } else { WIDER_TOPIC };
        match topics.iter_mut().find(|it| it.0.id == topic.id) {
            Some(known) => known.1 = known.1.max(weight),
            None => topics.push((topic, weight)),
        }
    }
    topics
}

fn add_text(add: &mut impl FnMut(&str, u16), text: &Text, weight: u16) {
    add(text.name.as_deref().unwrap_or_default(), weight);
    add(text.description.as_deref().unwrap_or_default(), DESCRIPTION);
    text.alternate_names.iter().for_each(|it| add(it, weight));
}

/// All that a place may be called, its house's names included: people ask for the house, not for the desk in it.
fn place_words(catalogue: &Catalogue, place: &Place, kind: &str) -> String {
    let house = place.inside.as_deref().and_then(|it| catalogue.place(it));
    let mut text = kind.to_owned();
    for place in [Some(place), house].into_iter().flatten() {
        let names = [place.name.as_str(), place.address.as_deref().unwrap_or_default()];
        for name in names.into_iter().chain(place.alternate_names.iter().map(String::as_str)) {
            text.push(' ');
            text.push_str(name);
        }
    }
    text
}

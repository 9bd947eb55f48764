//! The search index of a catalogue: inverted indexes of its words, and its doc values.

use std::ops::ControlFlow;
use std::sync::Arc;

use super::doc_values::{DocValues, DocValuesBuilder};
use super::inverted_index::{InvertedIndex, InvertedIndexBuilder};
use super::weights::{
    ADDRESS, DESCRIPTION, NAME, ORGANIZER, PLACE, PLACE_KIND, PLACE_SYNONYM, QUARTER, TOPIC, TOPIC_SYNONYM,
    TRANSLATED_NAME,
};
use crate::about::{Text, Translations};
use crate::activity::Activity;
use crate::catalogue::Catalogue;
use crate::place::Place;

/// The folded words of a catalogue.
///
/// The words of the activities themselves are in two inverted indexes: one of names, and one of descriptions, which is
/// not searched for a single letter. Topics and places, which thousands of activities share, have an index of their
/// own: a query is matched with them first, and then their activities are looked up.
#[derive(Clone, Debug, Default)]
pub struct Index {
    pub(super) texts: Arc<InvertedIndex>,
    pub(super) descriptions: Arc<InvertedIndex>,
    /// Records: topics, then places.
    pub(super) names: Arc<InvertedIndex>,
    pub(super) doc_values: Arc<DocValues>,
}

impl Index {
    /// Reads the whole catalogue. `kind_words` are what people call the kinds of place ("centro anziani").
    pub fn new(catalogue: &Catalogue, kind_words: &dyn Fn(&Place) -> String) -> Self {
        let mut builder = IndexBuilder::new(catalogue);
        while builder.work(catalogue, usize::MAX).is_continue() {}
        builder.finish(catalogue, kind_words)
    }

    /// The same with words for topics in more languages.
    pub fn with_more_words(
        &self,
        catalogue: &Catalogue,
        more: &[Translations],
        kind_words: &dyn Fn(&Place) -> String,
    ) -> Self {
        Self { names: Arc::new(names(catalogue, more, kind_words)), ..self.clone() }
    }

    /// How much memory it takes, in bytes.
    pub fn bytes(&self) -> usize {
        self.texts.bytes() + self.descriptions.bytes() + self.names.bytes() + self.doc_values.bytes()
    }
}

/// Makes an [`Index`] bit by bit, so that a page stays alive meanwhile.
#[derive(Debug)]
pub struct IndexBuilder {
    texts: InvertedIndexBuilder,
    descriptions: InvertedIndexBuilder,
    doc_values: DocValuesBuilder,
    next: usize,
}

impl IndexBuilder {
    /// Begins with the catalogue's places and topics, which must all be there.
    pub fn new(catalogue: &Catalogue) -> Self {
        Self {
            texts: InvertedIndexBuilder::default(),
            descriptions: InvertedIndexBuilder::default(),
            doc_values: DocValuesBuilder::new(catalogue),
            next: 0,
        }
    }

    /// Reads at most so many activities more; breaks when none is left.
    pub fn work(&mut self, catalogue: &Catalogue, count: usize) -> ControlFlow<()> {
        let from = self.next.min(catalogue.activities.len());
        self.next = from.saturating_add(count).min(catalogue.activities.len());
        for (position, activity) in catalogue.activities.iter().enumerate().take(self.next).skip(from) {
            self.add(catalogue, position, activity);
            self.doc_values.add(catalogue, activity);
        }
        if self.next < catalogue.activities.len() {
            ControlFlow::Continue(())
        } else {
            ControlFlow::Break(())
        }
    }

    /// The index of what was read.
    pub fn finish(self, catalogue: &Catalogue, kind_words: &dyn Fn(&Place) -> String) -> Index {
        Index {
            texts: Arc::new(self.texts.finish()),
            descriptions: Arc::new(self.descriptions.finish()),
            names: Arc::new(names(catalogue, &[], kind_words)),
            doc_values: Arc::new(self.doc_values.finish()),
        }
    }

    fn add(&mut self, catalogue: &Catalogue, position: usize, activity: &Activity) {
        let texts = &mut self.texts;
        texts.add_phrase(position, &activity.name, NAME);
        let languages = || catalogue.translations.values().filter(|it| !it.activities.is_empty());
        let translated = || languages().filter_map(|it| it.activities.get(&activity.id));
        for name in translated().filter_map(|it| it.name.as_deref()) {
            texts.add_phrase(position, name, TRANSLATED_NAME);
        }
        texts.add(position, activity.organizer.as_deref().unwrap_or_default(), ORGANIZER);
        self.descriptions.add(position, activity.description.as_deref().unwrap_or_default(), DESCRIPTION);
        for description in translated().filter_map(|it| it.description.as_deref()) {
            self.descriptions.add(position, description, DESCRIPTION);
        }
    }
}

fn names(
    catalogue: &Catalogue,
    more: &[Translations],
    kind_words: &dyn Fn(&Place) -> String,
) -> InvertedIndex {
    let mut names = InvertedIndexBuilder::default();
    for (position, topic) in catalogue.topics.iter().enumerate() {
        let words = || catalogue.translations.values().chain(more).filter_map(|it| it.topics.get(&topic.id));
        names.add_phrase(position, &topic.name, TOPIC);
        words().filter_map(|it| it.name.as_deref()).for_each(|it| names.add_phrase(position, it, TOPIC));
        let synonyms = words().flat_map(|it: &Text| &it.alternate_names).chain(&topic.alternate_names);
        synonyms.for_each(|it| names.add_phrase(position, it, TOPIC_SYNONYM));
    }
    for (position, place) in catalogue.places.iter().enumerate() {
        let record = catalogue.topics.len() + position;
        // Its house's names included: people ask for the house, not for the desk in it.
        let house = place.inside.as_deref().and_then(|it| catalogue.place(it));
        let places = || [Some(place), house].into_iter().flatten();
        places().for_each(|it| names.add(record, &it.name, PLACE));
        // As people write it: santuguzzone.
        let one_word = |it: &&Place| it.name.contains(['\'', '’']);
        places().filter(one_word).for_each(|it| names.add(record, &it.name.replace(['\'', '’'], ""), PLACE));
        places().flat_map(|it| &it.alternate_names).for_each(|it| names.add(record, it, PLACE_SYNONYM));
        places().filter_map(|it| it.address.as_deref()).for_each(|it| names.add(record, it, ADDRESS));
        places().filter_map(|it| it.quarter.as_ref()).for_each(|it| names.add(record, &it.name, QUARTER));
        names.add(record, &kind_words(place), PLACE_KIND);
    }
    names.finish()
}

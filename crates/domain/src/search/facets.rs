//! How many answers each choice of a filter would give, the other filters being as they are.

use super::agenda::Agenda;
use super::filters::Filter;
use super::index::Index;
use super::query::{Day, PartOfDay, Query};
use crate::activity::{Activity, Audience, Price};
use crate::catalogue::Catalogue;
use crate::sort::sorted_by;

/// Counts for each choice. Activities that only may answer count too, but not for what they don't state themselves: days
/// and audiences.
#[derive(Debug, Default, PartialEq)]
pub struct Facets {
    /// For each Municipio, from the first on.
    pub municipi: [usize; 9],
    /// For each place, in the catalogue's order; a house's desks count with it.
    pub places: Vec<usize>,
    /// For each topic, in the catalogue's order.
    pub topics: Vec<usize>,
    /// In the order of [`Audience::ALL`].
    pub audiences: [usize; Audience::ALL.len()],
    /// In the order of [`Day::ALL`].
    pub days: [usize; Day::ALL.len()],
    /// In the order of [`PartOfDay::ALL`].
    pub parts: [usize; PartOfDay::ALL.len()],
    /// Free for everybody.
    pub free: usize,
    /// Without steps, as somebody has said.
    pub step_free: usize,
    /// From home.
    pub online: usize,
    /// For each language spoken, the most spoken first.
    pub languages: Vec<(String, usize)>,
}

/// Counts answers.
pub(super) struct Counter<'a> {
    catalogue: &'a Catalogue,
    index: &'a Index,
    agenda: Option<&'a Agenda>,
    query: &'a Query,
    facets: Facets,
}

impl<'a> Counter<'a> {
    pub(super) fn new(
        catalogue: &'a Catalogue,
        index: &'a Index,
        agenda: Option<&'a Agenda>,
        query: &'a Query,
    ) -> Self {
        Self {
            catalogue,
            index,
            agenda,
            query,
            facets: Facets {
                places: vec![0; catalogue.places.len()],
                topics: vec![0; catalogue.topics.len()],
                ..Facets::default()
            },
        }
    }

    /// Counts an activity under each choice that would find it: `failed` has a bit for each filter that it fails.
    pub(super) fn count(&mut self, position: usize, activity: &Activity, failed: u32) {
        let alone = |filter: Filter| failed & !filter.mask() == 0;
        if !Filter::ALL.into_iter().any(alone) {
            return;
        }
        let place = self.index.doc_values.place(position);
        let facets = &mut self.facets;
        if let Some(place) = place {
            let municipio = self.catalogue.places.get(place).and_then(|it| it.municipio);
            if let Some(municipio) = municipio.filter(|_| alone(Filter::Municipio)) {
                bump(&mut facets.municipi, usize::from(municipio).wrapping_sub(1));
            }
            if alone(Filter::Place) {
                bump(&mut facets.places, place);
                if let Some(house) = self.catalogue.house_position(place) {
                    bump(&mut facets.places, house);
                }
            }
        }
        if alone(Filter::Topic) {
            let topics = self.index.doc_values.topics(position);
            topics.iter().for_each(|it| bump(&mut facets.topics, *it as usize));
        }
        if alone(Filter::Audience) {
            for (index, (_, audience)) in Audience::ALL.iter().enumerate() {
                if activity.suits_group(*audience) == Some(true) {
                    bump(&mut facets.audiences, index);
                }
            }
        }
        facets.free += usize::from(alone(Filter::Free) && activity.price == Price::Free);
        let step_free = || {
            let place = place.and_then(|it| self.catalogue.places.get(it));
            activity.step_free.or_else(|| self.catalogue.door_of(place?).facilities.step_free) == Some(true)
        };
        facets.step_free += usize::from(alone(Filter::StepFree) && step_free());
        facets.online += usize::from(alone(Filter::Online) && activity.is_online());
        if alone(Filter::Language) {
            activity.languages.iter().for_each(|it| bump_language(&mut facets.languages, it));
        }
        self.count_times(position, failed);
    }

    fn count_times(&mut self, position: usize, failed: u32) {
        let Some(agenda) = self.agenda else { return };
        let alone = |filter: Filter| failed & !filter.mask() == 0;
        let times = agenda.times(position);
        let takes_place = |day, part| times.iter().any(|it| agenda.is_at(*it, day, part));
        if alone(Filter::Day) {
            for (count, (_, day)) in self.facets.days.iter_mut().zip(Day::ALL) {
                *count += usize::from(takes_place(Some(day), self.query.part));
            }
        }
        if alone(Filter::Part) {
            for (count, (_, part)) in self.facets.parts.iter_mut().zip(PartOfDay::ALL) {
                *count += usize::from(takes_place(self.query.day, Some(part)));
            }
        }
    }

    pub(super) fn finish(self) -> Facets {
        let languages = sorted_by(self.facets.languages, |a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
        Facets { languages, ..self.facets }
    }
}

fn bump(counts: &mut [usize], index: usize) {
    if let Some(count) = counts.get_mut(index) {
        *count += 1;
    }
}

fn bump_language(languages: &mut Vec<(String, usize)>, tag: &str) {
    match languages.iter_mut().find(|it| it.0 == tag) {
        Some(language) => language.1 += 1,
        None => languages.push((tag.to_owned(), 1)),
    }
}

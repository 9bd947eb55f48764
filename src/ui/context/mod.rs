//! All that a view needs, already loaded: the feed, the reader's language, the reader. Each part is replaced alone: a new
//! feed keeps the notices about the language.

mod feed;
mod locale;
mod reader;
mod results;

pub use feed::{Apart, Failure, Feed};
pub use locale::{Locale, kind_words};
pub use reader::{Here, Reader};

use std::sync::Arc;

use super::modules::Modules;
use crate::route::{Address, ResultsView, Route};
use domain::about::{Text, Translations};
use domain::activity::Activity;
use domain::geo::distance::is_in_milan;
use domain::guide::{Guide, Step};
use domain::place::{Place, PlaceKind};
use domain::search::{Query, Results, Search};
use domain::service::{Service, ServiceGroup};
use domain::theme::Theme;
use domain::time::TimeOfDay;
use domain::topic::Topic;
use markup::{Derived, Fragment};
use wording::{Language, MessageId, Value, ids};

/// The three parts, and the helpers that need several of them.
#[derive(Clone)]
pub struct Context {
    /// The feed as far as it has been read.
    pub feed: Feed,
    /// The reader's language.
    pub locale: Locale,
    /// The reader and the device.
    pub reader: Reader,
    /// The modules of the program that are there now.
    pub modules: Derived<Modules>,
}

impl Context {
    /// The context of a static page: no reader in particular, all of the program.
    #[cfg(not(target_arch = "wasm32"))]
    pub fn new(feed: Feed, locale: Locale) -> Self {
        Self { feed, locale, reader: Reader::default(), modules: Derived::fixed(Modules::whole()) }
    }

    /// The search over this feed, for this reader.
    pub fn search(&self) -> Search<'_> {
        Search {
            catalogue: &self.feed.catalogue,
            index: self.feed.index(),
            agenda: self.feed.agenda.as_deref(),
            here: match self.reader.position {
                Here::At(geo) if is_in_milan(geo) => Some(geo),
                _ => None,
            },
            by_name: &*self.locale.formats,
        }
    }

    /// The results of a question to the catalogue. The search runs once, however many views ask the same question.
    /// Only the catalogue's module calls this: it brings the search with it.
    pub fn results(&self, query: &Query) -> Arc<Results> {
        self.feed.last_results.of(self.search(), self.feed.is_indexed(), query)
    }

    /// A message in the reader's language.
    pub fn get(&self, id: MessageId) -> String {
        self.locale.get(id)
    }

    /// A message with variables.
    pub fn format(&self, id: MessageId, variables: &[(&'static str, Value)]) -> String {
        self.locale.format(id, variables)
    }

    /// Text that the feed has in Italian only.
    pub fn italian(&self, text: impl Into<String>) -> Fragment {
        self.locale.italian(text)
    }

    /// A time of day on the clock of 24 hours, as it stands on doors: `9:30`. In words in the essential version.
    pub fn time(&self, time: TimeOfDay) -> String {
        let written = time.to_string();
        let written = written.strip_prefix('0').unwrap_or(&written);
        let Some((hour, minutes)) =
            written.split_once(':').filter(|_| self.reader.preferences.is_essential())
        else {
            return written.to_owned();
        };
        let hour = ("hour", hour.into());
        match minutes {
            "00" => self.format(ids::TIME_WHOLE_HOUR, &[hour]),
            _ => self.format(ids::TIME_HOUR_AND_MINUTES, &[hour, ("minutes", minutes.into())]),
        }
    }

    /// A link to a page, in the reader's language.
    pub fn href(&self, route: Route) -> String {
        let from_url = self.reader.preferences.from_url.clone();
        Address { from_url, ..self.locale.address(route) }.href()
    }

    /// A link to a page in a language of the reader's choice.
    pub fn href_in(&self, language: &Language, route: Route) -> String {
        let lang = Some(language.tag.to_owned());
        Address { route, lang, from_url: self.reader.preferences.from_url.clone() }.href()
    }

    /// A link to the catalogue with a question.
    pub fn search_href(&self, query: Query) -> String {
        self.href(Route::Activities(query, ResultsView::default()))
    }

    /// The name of an activity.
    pub fn activity_name(&self, activity: &Activity) -> Fragment {
        let translated = self.activity_text(activity);
        self.either(translated, |it| it.name.as_ref(), &activity.name)
    }

    /// The description of an activity.
    pub fn activity_description(&self, activity: &Activity) -> Option<Fragment> {
        let translated = self.activity_text(activity);
        let italian = activity.description.as_ref()?;
        Some(self.either(translated, |it| it.description.as_ref(), italian))
    }

    /// The description of a place: the facts that a citizen should know.
    pub fn place_description(&self, place: &Place) -> Option<Fragment> {
        let translated = self.place_text(place);
        let italian = place.description.as_ref()?;
        Some(self.either(translated, |it| it.description.as_ref(), italian))
    }

    /// The things to bring to an activity, one text for each.
    pub fn activity_bring(&self, activity: &Activity) -> Vec<Fragment> {
        match self.activity_text(activity).filter(|it| !it.bring.is_empty()) {
            Some(text) => {
                let things = text.bring.iter();
                things.map(|it| Fragment { text: it.clone(), lang: None, dir: None }).collect()
            }
            None => activity.bring.iter().map(|it| self.italian(it.as_str())).collect(),
        }
    }

    /// The way from the stop to a place's door.
    pub fn place_directions(&self, place: &Place) -> Option<Fragment> {
        Some(self.either(self.place_text(place), |it| it.directions.as_ref(), place.directions.as_ref()?))
    }

    /// A place's notes.
    pub fn place_notes(&self, place: &Place) -> Vec<Fragment> {
        let translated = self.place_text(place).map(|it| it.notes.as_slice()).unwrap_or_default();
        self.all_or_italian(translated, &place.notes)
    }

    /// The name of a service.
    pub fn service_name(&self, service: &Service) -> Fragment {
        let text = self.feed.services.text(service);
        self.own_or_italian(text.and_then(|it| it.text.name.as_ref()), &service.name)
    }

    /// The description of a service.
    pub fn service_description(&self, service: &Service) -> Option<Fragment> {
        let text = self.feed.services.text(service);
        let italian = service.description.as_ref()?;
        Some(self.own_or_italian(text.and_then(|it| it.text.description.as_ref()), italian))
    }

    /// The name of a group of services.
    pub fn group_name(&self, group: &ServiceGroup) -> Fragment {
        let text = self.feed.services.texts.get(&group.id);
        self.own_or_italian(text.and_then(|it| it.text.name.as_ref()), &group.name)
    }

    /// The description of a group of services.
    pub fn group_description(&self, group: &ServiceGroup) -> Option<Fragment> {
        let text = self.feed.services.texts.get(&group.id);
        let own = text.and_then(|it| it.text.description.as_ref());
        Some(self.own_or_italian(own, group.description.as_ref()?))
    }

    /// The name of a guide.
    pub fn guide_name(&self, guide: &Guide) -> Fragment {
        let text = self.feed.guides.text(guide);
        self.own_or_italian(text.and_then(|it| it.name.as_ref()), &guide.name)
    }

    /// The description of a guide.
    pub fn guide_description(&self, guide: &Guide) -> Option<Fragment> {
        let text = self.feed.guides.text(guide);
        let italian = guide.description.as_ref()?;
        Some(self.own_or_italian(text.and_then(|it| it.description.as_ref()), italian))
    }

    /// The name of a theme.
    pub fn theme_name(&self, theme: &Theme) -> Fragment {
        let text = self.feed.themes.text(theme);
        self.own_or_italian(text.and_then(|it| it.text.name.as_ref()), &theme.name)
    }

    /// The description of a theme.
    pub fn theme_description(&self, theme: &Theme) -> Option<Fragment> {
        let own = self.feed.themes.text(theme).and_then(|it| it.text.description.as_ref());
        Some(self.own_or_italian(own, theme.description.as_ref()?))
    }

    /// The heading of a step of a guide.
    pub fn step_name(&self, guide: &Guide, step: &Step) -> Fragment {
        let text = self.feed.flows.text(guide, step);
        self.own_or_italian(text.and_then(|it| it.name.as_ref()), &step.name)
    }

    /// A text in the reader's language, or the Italian one.
    pub fn own_or_italian(&self, own: Option<&String>, italian: &str) -> Fragment {
        let own = own.filter(|it| !it.is_empty());
        own.map_or_else(|| self.italian(italian), |it| Fragment { text: it.clone(), lang: None, dir: None })
    }

    /// Texts in the reader's language, or, unless all are there, the Italian ones.
    pub fn all_or_italian(&self, own: &[String], italian: &[String]) -> Vec<Fragment> {
        if own.len() != italian.len() {
            return italian.iter().map(|it| self.italian(it.as_str())).collect();
        }
        own.iter().zip(italian).map(|(own, italian)| self.own_or_italian(Some(own), italian)).collect()
    }

    /// The name of a topic.
    pub fn topic_name(&self, topic: &Topic) -> Fragment {
        let translated = self.translations().and_then(|it| it.topics.get(&topic.id));
        self.either(translated, |it| it.name.as_ref(), &topic.name)
    }

    /// The name that stands on a place's door: Italian in every language. Two houses of one name are told apart by
    /// what they were.
    pub fn full_name(&self, place: &Place) -> Fragment {
        let same = |it: &&Place| it.name == place.name && it.kind.is_house();
        let alone = self.feed.catalogue.places.iter().filter(same).count() < 2;
        let message = match place.kind {
            PlaceKind::ExCsrc if !alone => ids::FULL_NAME_HOUSE_CSRC,
            PlaceKind::ExCam if !alone => ids::FULL_NAME_HOUSE_CAM,
            PlaceKind::ExCsrc | PlaceKind::ExCam | PlaceKind::House => ids::FULL_NAME_HOUSE,
            PlaceKind::Wemi | PlaceKind::Laboratory | PlaceKind::Service => {
                return self.italian(place.name.clone());
            }
        };
        self.italian(self.locale.localizer.italian_message(message, &[("name", place.name.as_str().into())]))
    }

    fn activity_text(&self, activity: &Activity) -> Option<&Text> {
        self.translations()?.activities.get(&activity.id).filter(|it| it.holds(activity.modified))
    }

    fn place_text(&self, place: &Place) -> Option<&Text> {
        self.translations()?.places.get(&place.id).filter(|it| it.holds(place.modified))
    }

    fn translations(&self) -> Option<&Translations> {
        self.feed.catalogue.translations(self.locale.language().tag)
    }

    fn either(
        &self,
        translated: Option<&Text>,
        field: fn(&Text) -> Option<&String>,
        italian: &str,
    ) -> Fragment {
        self.own_or_italian(translated.and_then(field), italian)
    }
}

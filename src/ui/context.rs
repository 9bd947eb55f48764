use std::sync::Arc;

use super::speech::Speech;
use crate::preferences::Preferences;
use crate::route::{Address, ResultsView, Route};
use domain::about::{Text, Translations};
use domain::activity::Activity;
use domain::catalogue::Catalogue;
use domain::geo::distance::is_in_milan;
use domain::place::{Geo, Place, PlaceKind};
use domain::search::{Agenda, Index, Query, Search};
use domain::time::{Moment, TimeOfDay};
use domain::topic::Topic;
use feed::raw;
use markup::{Derived, Fragment};
use wording::{Formats, Language, Localizer, Value, mark_italian, mark_unknown};

/// All that a view needs, already loaded.
#[derive(Clone)]
pub struct Context {
    /// What the feed says.
    pub catalogue: Arc<Catalogue>,
    /// The feed's words.
    pub index: Arc<Index>,
    /// The reader's language.
    pub wording: Arc<Localizer>,
    /// How that language writes dates and numbers.
    pub formats: Arc<dyn Formats>,
    /// How the reader likes to read.
    pub preferences: Preferences,
    /// Whether this device keeps them.
    pub keeps_preferences: bool,
    /// The device's voices; none on a static page.
    pub speech: Derived<Speech>,
    /// The time in Milan; `None` on a static page, which is read on any day.
    pub now: Option<Moment>,
    /// The next days of every activity, from that time on.
    pub agenda: Option<Arc<Agenda>>,
    /// Where the reader is, who has been asked; it never leaves the device.
    pub here: Here,
    /// What is being typed into the search, unfinished; nothing on a static page.
    pub typed: Derived<String>,
    /// Whether the window has room for filters beside the results.
    pub wide: bool,
    /// A language that was asked for and could not be loaded.
    pub missing_language: Option<&'static Language>,
    /// A language that was asked for and that the portal doesn't speak: its tag.
    pub unknown_language: Option<String>,
    /// The texts of the pages that are nearly all text, where the page is one of them.
    pub documents: Option<Arc<Localizer>>,
    /// Words for topics in languages that have not been asked for.
    pub unread_words: Vec<raw::Part>,
    /// Whether the catalogue holds the whole feed, or what one page needs of it.
    pub complete: bool,
}

/// MatchReason there is no catalogue to show.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Failure {
    /// A file could not be fetched.
    Network,
    /// A file isn't what it should be.
    Broken,
    /// The feed's format is newer than the program.
    Newer,
    /// There is nothing in the feed.
    Empty,
}

/// What is known of where the reader is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Here {
    /// Nobody has asked.
    Unasked,
    /// Here.
    At(Geo),
    /// The reader didn't want to say.
    Refused,
    /// The device can't tell.
    Unavailable,
}

impl Context {
    /// What a static page needs: no clock, a narrow window.
    pub fn new(catalogue: Catalogue, index: Index, wording: Localizer, formats: Arc<dyn Formats>) -> Self {
        Self {
            catalogue: Arc::new(catalogue),
            index: Arc::new(index),
            wording: Arc::new(wording),
            formats,
            preferences: Preferences::default(),
            keeps_preferences: true,
            speech: Derived::fixed(Speech::default()),
            now: None,
            agenda: None,
            here: Here::Unasked,
            typed: Derived::fixed(String::new()),
            wide: false,
            missing_language: None,
            unknown_language: None,
            documents: None,
            unread_words: Vec::new(),
            complete: true,
        }
    }

    /// Sets the time, and works the next days out anew where those that are there are over.
    pub fn look_at_the_clock(&mut self, now: Option<Moment>) {
        self.now = now;
        let holds = self.agenda.as_ref().zip(now).is_some_and(|(agenda, now)| agenda.holds_at(now));
        if !holds {
            self.agenda = now.map(|it| Arc::new(Agenda::of(&self.catalogue, it)));
        }
    }

    /// What answers questions.
    pub fn search(&self) -> Search<'_> {
        Search {
            catalogue: &self.catalogue,
            index: &self.index,
            agenda: self.agenda.as_deref(),
            here: match self.here {
                Here::At(geo) if is_in_milan(geo) => Some(geo),
                _ => None,
            },
            by_name: &*self.formats,
        }
    }

    /// A message in the reader's language.
    pub fn get(&self, id: &str) -> String {
        self.wording.get(id)
    }

    /// A message with variables.
    pub fn format(&self, id: &str, variables: &[(&'static str, Value)]) -> String {
        self.wording.format(id, variables)
    }

    /// A message of a page that is nearly all text; in Italian, marked, where it can't be had in the reader's language.
    pub fn document(&self, id: &str) -> String {
        let Some(documents) = &self.documents else { return String::new() };
        let text = documents.get(id);
        if documents.language == self.wording.language { text } else { mark_italian(&text) }
    }

    /// The name of a Municipio. Where a language keeps the Italian word, it is marked as such.
    pub fn municipio(&self, number: u8) -> String {
        let variables = [("number", number.into())];
        let (own, italian) =
            (self.format("municipio", &variables), self.wording.italian_message("municipio", &variables));
        if self.italian_lang().is_some() && own == italian { mark_italian(&own) } else { own }
    }

    /// Sentences one after the other. Their full stops are the language's; what ends in an abbreviation has its own.
    pub fn sentences(&self, sentences: Vec<String>) -> String {
        let join = |first: String, second: String| {
            let first = first.trim_end_matches(['.', '。', '।']).to_owned();
            self.format("two-sentences", &[("first", first.into()), ("second", second.into())])
        };
        sentences.into_iter().reduce(join).unwrap_or_default()
    }

    /// A time of day: in words in the essential version.
    pub fn time(&self, time: TimeOfDay) -> String {
        let written = time.to_string();
        let Some((hour, minutes)) = written.split_once(':').filter(|_| self.preferences.is_essential())
        else {
            return self.formats.time(time);
        };
        let hour = ("hour", hour.strip_prefix('0').unwrap_or(hour).into());
        match minutes {
            "00" => self.format("time-whole-hour", &[hour]),
            _ => self.format("time-hour-and-minutes", &[hour, ("minutes", minutes.into())]),
        }
    }

    /// A link to a page, in the reader's language.
    pub fn href(&self, route: Route) -> String {
        let lang = (!self.wording.language.is_source()).then(|| self.wording.language.tag.to_owned());
        Address { route, lang, asked: self.preferences.asked.clone() }.href()
    }

    /// A link to a page in a language of the reader's choice.
    pub fn href_in(&self, language: &Language, route: Route) -> String {
        Address { route, lang: Some(language.tag.to_owned()), asked: self.preferences.asked.clone() }.href()
    }

    /// A link to the catalogue with a question.
    pub fn search_href(&self, query: Query) -> String {
        self.href(Route::Activities(query, ResultsView::default()))
    }

    /// The `lang` of Italian text on this page.
    pub fn italian_lang(&self) -> Option<&'static str> {
        (!self.wording.language.is_source()).then_some(Language::SOURCE.tag)
    }

    /// Text that the feed has in Italian only.
    pub fn italian(&self, text: impl Into<String>) -> Fragment {
        let lang = self.italian_lang();
        Fragment { text: text.into(), lang, dir: lang.map(Language::dir_of) }
    }

    /// A text of whatever language, to be put into a sentence: what the reader has written, the name of a licence.
    pub fn own_words(&self, text: &str) -> String {
        if self.wording.language.is_source() { text.to_owned() } else { mark_unknown(text) }
    }

    /// What an activity is called.
    pub fn activity_name(&self, activity: &Activity) -> Fragment {
        let translated = self.activity_text(activity);
        self.either(translated, |it| it.name.as_ref(), &activity.name)
    }

    /// What an activity is.
    pub fn activity_description(&self, activity: &Activity) -> Option<Fragment> {
        let translated = self.activity_text(activity);
        let italian = activity.description.as_ref()?;
        Some(self.either(translated, |it| it.description.as_ref(), italian))
    }

    /// What a citizen should know about a place.
    pub fn place_description(&self, place: &Place) -> Option<Fragment> {
        let translated = self.place_text(place);
        let italian = place.description.as_ref()?;
        Some(self.either(translated, |it| it.description.as_ref(), italian))
    }

    /// What to bring to an activity, one thing each.
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

    /// What a topic is called.
    pub fn topic_name(&self, topic: &Topic) -> Fragment {
        let translated = self.translations().and_then(|it| it.topics.get(&topic.id));
        self.either(translated, |it| it.name.as_ref(), &topic.name)
    }

    /// The name that stands on a place's door: Italian in every language. Two houses of one name are told apart by
    /// what they were.
    pub fn full_name(&self, place: &Place) -> Fragment {
        let same = |it: &&Place| it.name == place.name && it.kind.is_house();
        let alone = self.catalogue.places.iter().filter(same).count() < 2;
        let message = match place.kind {
            PlaceKind::ExCsrc if !alone => "full-name-house-csrc",
            PlaceKind::ExCam if !alone => "full-name-house-cam",
            PlaceKind::ExCsrc | PlaceKind::ExCam | PlaceKind::House => "full-name-house",
            PlaceKind::Wemi | PlaceKind::Laboratory | PlaceKind::Service => {
                return self.italian(place.name.clone());
            }
        };
        self.italian(self.wording.italian_message(message, &[("name", place.name.as_str().into())]))
    }

    fn activity_text(&self, activity: &Activity) -> Option<&Text> {
        self.translations()?.activities.get(&activity.id).filter(|it| it.holds(activity.modified))
    }

    fn place_text(&self, place: &Place) -> Option<&Text> {
        self.translations()?.places.get(&place.id).filter(|it| it.holds(place.modified))
    }

    fn translations(&self) -> Option<&Translations> {
        self.catalogue.translations(self.wording.language.tag)
    }

    fn either(
        &self,
        translated: Option<&Text>,
        field: fn(&Text) -> Option<&String>,
        italian: &str,
    ) -> Fragment {
        match translated.and_then(field) {
            Some(text) => Fragment { text: text.clone(), lang: None, dir: None },
            None => self.italian(italian),
        }
    }
}

/// What people call a kind of place, in Italian and in the reader's language: for the search.
pub fn kind_words(wording: &Localizer, place: &Place) -> String {
    let messages: &[&str] = match place.kind {
        PlaceKind::ExCsrc => &["kind-words-house", "kind-words-ex-csrc"],
        PlaceKind::ExCam => &["kind-words-house", "kind-words-ex-cam"],
        PlaceKind::House => &["kind-words-house"],
        PlaceKind::Wemi => &["kind-words-wemi"],
        PlaceKind::Laboratory => &["kind-words-laboratory"],
        PlaceKind::Service => &["kind-words-service"],
    };
    let words = messages.iter().flat_map(|it| [wording.italian_message(it, &[]), wording.get(it)]);
    words.collect::<Vec<_>>().join(" ")
}

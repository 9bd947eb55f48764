use std::sync::{Arc, LazyLock, OnceLock};

use super::results::LastResults;
use domain::about::Source;
use domain::catalogue::Catalogue;
use domain::guide::{Flows, Guides};
use domain::place::Place;
use domain::search::{Agenda, Index};
use domain::service::Services;
use domain::theme::Themes;
use domain::time::{Date, Moment, TimeOfDay};
use feed::raw::{self, Collection};
use wording::{MessageId, ids};

/// The feed as far as it has been read, and the data computed from it.
#[derive(Clone)]
pub struct Feed {
    /// The feed's records.
    pub catalogue: Arc<Catalogue>,
    /// The feed's words, once somebody may search: see [`Self::index`]. All copies of this feed share it.
    index: Arc<OnceLock<Index>>,
    /// The time in Milan; `None` on a static page, which is read on any day.
    pub now: Option<Moment>,
    /// The next days of every activity, from that time on.
    pub agenda: Option<Arc<Agenda>>,
    /// Words for topics in languages that have not been asked for.
    pub unread_words: Vec<raw::Part>,
    /// The services, where a page that shows them has been asked for.
    pub services: Arc<Services>,
    /// The list of guides, likewise.
    pub guides: Arc<Guides>,
    /// The steps of guides, likewise.
    pub flows: Arc<Flows>,
    /// The themes of the section for older people, likewise.
    pub themes: Arc<Themes>,
    /// The files with these, in the reader's language.
    pub apart: Vec<raw::Part>,
    /// Those of them that have not been read.
    pub unread: Vec<Collection>,
    /// Those that were asked for and could not be had: a search goes on without them.
    pub missing: Vec<Collection>,
    /// Whether the catalogue holds the whole feed, or what one page needs of it.
    pub complete: bool,
    /// The reason why there is no catalogue to show.
    pub failure: Option<Failure>,
    /// Results for this index and this agenda.
    pub(super) last_results: Arc<LastResults>,
}

/// What is read apart from the rest of a feed.
pub enum Apart {
    /// See [`Feed::services`].
    Services(Services),
    /// See [`Feed::guides`].
    Guides(Guides),
    /// See [`Feed::flows`].
    Flows(Flows),
    /// See [`Feed::themes`].
    Themes(Themes),
}

/// The reason why there is no catalogue to show.
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

impl Failure {
    /// The message that tells readers of it.
    pub fn reason(self) -> MessageId {
        match self {
            Self::Network => ids::FAILURE_NETWORK,
            Self::Broken => ids::FAILURE_BROKEN,
            Self::Newer => ids::FAILURE_NEWER,
            Self::Empty => ids::FAILURE_EMPTY,
        }
    }
}

impl Feed {
    /// The whole feed, without a clock and without an index.
    pub fn new(catalogue: Catalogue) -> Self {
        Self {
            catalogue: Arc::new(catalogue),
            index: Arc::default(),
            now: None,
            agenda: None,
            unread_words: Vec::new(),
            services: Arc::default(),
            guides: Arc::default(),
            flows: Arc::default(),
            themes: Arc::default(),
            apart: Vec::new(),
            unread: Vec::new(),
            missing: Vec::new(),
            complete: true,
            failure: None,
            last_results: Arc::default(),
        }
    }

    /// A day that has come for every reader: today, or, on a static page, the day of the feed's last change.
    pub fn day(&self) -> Option<Date> {
        self.now.map(|it| it.date).or(self.catalogue.about.modified)
    }

    /// Sets the time, and works the next days out anew where those that are there are over.
    pub fn look_at_the_clock(&mut self, now: Option<Moment>) {
        self.now = now;
        let holds = self.agenda.as_ref().zip(now).is_some_and(|(agenda, now)| agenda.holds_at(now));
        if !holds {
            self.agenda = now.map(|it| Arc::new(Agenda::of(&self.catalogue, it)));
            self.last_results = Arc::default();
        }
    }

    /// Whether a page that was drawn from this feed says something else at `now`: it is another day, something has begun
    /// or ended, or a place may have opened or closed.
    pub fn turns_until(&self, now: Moment) -> bool {
        let Some((before, agenda)) = self.now.zip(self.agenda.as_ref()) else { return false };
        let is_edge = |it: TimeOfDay| before.time < it && it <= now.time;
        let opens = |it: &Place| it.hours.edges().any(is_edge);
        agenda.turns_until(now) || self.catalogue.places.iter().any(opens)
    }

    /// Sets the time, and works the next days out anew.
    pub fn turn_to(&mut self, now: Moment) {
        self.agenda = None;
        self.look_at_the_clock(Some(now));
    }

    /// The index; an empty one, which finds nothing, where there is none yet.
    pub fn index(&self) -> &Index {
        static NOTHING: LazyLock<Index> = LazyLock::new(Index::default);
        self.index.get().unwrap_or(&NOTHING)
    }

    /// Whether the index has been worked out.
    pub fn is_indexed(&self) -> bool {
        self.index.get().is_some()
    }

    /// Takes the index of this feed, unless it has one. Pages that are drawn already use it from now on.
    pub fn set_index(&self, index: Index) {
        let _ = self.index.set(index);
    }

    /// The source with this id.
    pub fn source(&self, id: &str) -> Option<&Source> {
        let mut apart = self.services.sources.iter().chain(&self.flows.sources).chain(&self.themes.sources);
        self.catalogue.about.source(id).or_else(|| apart.find(|it| it.id == id))
    }

    /// The files of a collection.
    pub fn parts_of(&self, collection: Collection) -> Vec<raw::Part> {
        self.apart.iter().filter(|it| collection.has(it)).cloned().collect()
    }

    /// Takes what was read.
    pub fn learn(&mut self, content: Apart) {
        let collection = match content {
            Apart::Services(services) => {
                self.services = Arc::new(services);
                Collection::Services
            }
            Apart::Guides(guides) => {
                self.guides = Arc::new(guides);
                Collection::Guides
            }
            Apart::Flows(flows) => {
                self.flows = Arc::new(flows);
                Collection::Flows
            }
            Apart::Themes(themes) => {
                self.themes = Arc::new(themes);
                Collection::Themes
            }
        };
        self.unread.retain(|it| *it != collection);
        self.missing.retain(|it| *it != collection);
    }

    /// Takes what the feed before has read, where this one, in the same language, has not.
    pub fn keep_what_was_read(&mut self, before: &Self) {
        if before.failure.is_some() {
            return;
        }
        for collection in std::mem::take(&mut self.unread) {
            if before.unread.contains(&collection) {
                self.unread.push(collection);
                continue;
            }
            match collection {
                Collection::Services => self.services = Arc::clone(&before.services),
                Collection::Guides => self.guides = Arc::clone(&before.guides),
                Collection::Flows => self.flows = Arc::clone(&before.flows),
                Collection::Themes => self.themes = Arc::clone(&before.themes),
            }
        }
    }

    /// Takes an index with words for topics in more languages. `parts` are the files they come from: they count as
    /// read, also where they could not be had.
    pub fn learn_words(&mut self, index: Index, parts: &[raw::Part]) {
        self.index = Arc::new(OnceLock::from(index));
        self.unread_words.retain(|it| !parts.iter().any(|part| part.url == it.url));
        self.last_results = Arc::default();
    }
}

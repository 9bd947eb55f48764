use std::sync::{Arc, LazyLock, OnceLock};

use super::results::LastResults;
use domain::about::Source;
use domain::catalogue::Catalogue;
use domain::search::{Agenda, Index};
use domain::service::Services;
use domain::time::{Date, Moment};
use feed::raw;
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
    /// The files with services, in the reader's language, that have not been read.
    pub unread_services: Vec<raw::Part>,
    /// Whether they were asked for and could not be had: a search goes on without them.
    pub services_failed: bool,
    /// Whether the catalogue holds the whole feed, or what one page needs of it.
    pub complete: bool,
    /// The reason why there is no catalogue to show.
    pub failure: Option<Failure>,
    /// Results for this index and this agenda.
    pub(super) last_results: Arc<LastResults>,
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
            unread_services: Vec::new(),
            services_failed: false,
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
        let of_services = || self.services.sources.iter().find(|it| it.id == id);
        self.catalogue.about.source(id).or_else(of_services)
    }

    /// Takes the services.
    pub fn learn_services(&mut self, services: Services) {
        self.services = Arc::new(services);
        self.unread_services.clear();
    }

    /// Takes the services of the feed before, where this one, in the same language, has not read its own.
    pub fn keep_services(&mut self, before: &Self) {
        let was_read = before.failure.is_none() && before.unread_services.is_empty();
        if was_read && !self.unread_services.is_empty() {
            self.services = Arc::clone(&before.services);
            self.unread_services.clear();
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

use std::sync::Arc;

use super::results::LastResults;
use domain::about::Translations;
use domain::catalogue::Catalogue;
use domain::place::Place;
use domain::search::{Agenda, Index};
use domain::time::Moment;
use feed::raw;
use wording::{MessageId, ids};

/// The feed as far as it has been read, and the data computed from it.
#[derive(Clone)]
pub struct Feed {
    /// The feed's records.
    pub catalogue: Arc<Catalogue>,
    /// The feed's words.
    pub index: Arc<Index>,
    /// The time in Milan; `None` on a static page, which is read on any day.
    pub now: Option<Moment>,
    /// The next days of every activity, from that time on.
    pub agenda: Option<Arc<Agenda>>,
    /// Words for topics in languages that have not been asked for.
    pub unread_words: Vec<raw::Part>,
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
    /// The whole feed, without a clock.
    pub fn new(catalogue: Catalogue, index: Index) -> Self {
        Self {
            catalogue: Arc::new(catalogue),
            index: Arc::new(index),
            now: None,
            agenda: None,
            unread_words: Vec::new(),
            complete: true,
            failure: None,
            last_results: Arc::default(),
        }
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

    /// Takes words for topics in other languages into the index. `parts` are the files they come from: they count as
    /// read, also where they could not be had. `kind_words` gives the everyday words for a kind of place.
    pub fn learn_words(
        &mut self,
        words: &[Translations],
        parts: &[raw::Part],
        kind_words: &dyn Fn(&Place) -> String,
    ) {
        self.index = Arc::new(self.index.with_more_words(&self.catalogue, words, kind_words));
        self.unread_words.retain(|it| !parts.iter().any(|part| part.url == it.url));
        self.last_results = Arc::default();
    }
}

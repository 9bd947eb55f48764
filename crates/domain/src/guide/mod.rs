//! Guides: one thing to do at a time, with a person to call at every end. A guide is data; [`Flow`] is the machine that
//! walks it, and [`Flow::faults`] says what is wrong with it.

mod answers;
mod code;
mod condition;
mod faults;
mod flow;
mod practice;
mod walk;

pub use answers::Answers;
pub use code::{Place as CodePlace, Typed, read_code};
pub use condition::{Condition, Paragraph};
pub use faults::{FlowFault, FlowFaultKind, MOST_ANSWERS};
pub use flow::{Answer, Barrier, Destination, Flow, FlowText, Picture, Step, StepKind, StepText};
pub use practice::{Screen, is_written};
pub use walk::Progress;

use std::collections::HashMap;

use crate::about::{Source, SourceRef, Text};
use crate::time::Date;

/// The guides of a feed, as far as lists and searches need them.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Guides {
    /// The groups in which they are listed, in the feed's order.
    pub groups: Vec<GuideGroup>,
    /// In the feed's order.
    pub guides: Vec<Guide>,
    /// How many records were left out because they could not be read.
    pub skipped: usize,
    /// Wording of groups and guides in the reader's language, by id.
    pub texts: HashMap<String, Text>,
}

/// A group of guides.
#[derive(Clone, Debug, PartialEq)]
pub struct GuideGroup {
    /// Stable.
    pub id: String,
    /// In Italian.
    pub name: String,
}

/// A guide, as it is told before one begins.
#[derive(Clone, Debug, PartialEq)]
pub struct Guide {
    /// Stable; stands in its address.
    pub id: String,
    /// In Italian: what one wants.
    pub name: String,
    /// A short word of capital letters, for [codes](code).
    pub code: Option<String>,
    /// Everyday words for it in Italian, for the search.
    pub alternate_names: Vec<String>,
    /// In Italian: what one will be able to do.
    pub description: Option<String>,
    /// Id of its group.
    pub group: Option<String>,
    /// Topic ids.
    pub topics: Vec<String>,
    /// How long a beginner needs with somebody beside them; `None`: nobody has said.
    pub minutes: Option<u8>,
    /// In Italian: what one needs before one starts.
    pub bring: Vec<String>,
    /// Ids of the guides that it practises, with made-up content; empty: it is meant in earnest.
    pub practice_for: Vec<String>,
    /// The best first.
    pub sources: Vec<SourceRef>,
    /// The day of its last change.
    pub modified: Option<Date>,
}

/// The steps of all guides.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Flows {
    /// One a guide.
    pub flows: Vec<Flow>,
    /// Wording of their steps in the reader's language.
    pub texts: Vec<FlowText>,
    /// Sources that only guides and services name.
    pub sources: Vec<Source>,
}

impl Guides {
    /// The guide with this id.
    pub fn guide(&self, id: &str) -> Option<&Guide> {
        self.guides.iter().find(|it| it.id == id)
    }

    /// The guides of a group, in the feed's order; with `None` those whose group is unknown.
    pub fn of_group(&self, group: Option<&str>) -> impl Iterator<Item = &Guide> {
        let known = |id: &str| self.groups.iter().any(|it| it.id == id);
        self.guides.iter().filter(move |it| it.group.as_deref().filter(|id| known(id)) == group)
    }

    /// The guide in which one practises this one.
    pub fn practice_of(&self, id: &str) -> Option<&Guide> {
        self.guides.iter().find(|it| it.practice_for.iter().any(|it| it == id))
    }

    /// The wording of a guide in the reader's language, unless it may tell facts that are no longer true.
    pub fn text(&self, guide: &Guide) -> Option<&Text> {
        self.texts.get(&guide.id).filter(|it| it.holds(guide.modified))
    }
}

impl Guide {
    /// Whether it is an exercise, in which everything is made up.
    pub fn is_practice(&self) -> bool {
        !self.practice_for.is_empty()
    }
}

/// The last word of the address at which a whole guide stands on one page. No step may have it.
pub const WHOLE: &str = "tutto";

impl Flows {
    /// The steps of a guide.
    pub fn of(&self, id: &str) -> Option<&Flow> {
        self.flows.iter().find(|it| it.id == id)
    }

    /// The wording of a step in the reader's language, unless it may tell facts that are no longer true.
    pub fn text(&self, guide: &Guide, step: &Step) -> Option<&StepText> {
        let text = self.texts.iter().find(|it| it.id == guide.id && it.text.holds(guide.modified))?;
        text.steps.iter().find(|it| it.id == step.id)
    }

    /// The guides that lead to another one, so that it can lead back.
    pub fn callers(&self, id: &str) -> Vec<&str> {
        let calls = |flow: &&Flow| flow.id != id && flow.calls(id);
        let mut callers: Vec<_> = self.flows.iter().filter(calls).map(|it| it.id.as_str()).collect();
        callers.sort_unstable();
        callers
    }
}

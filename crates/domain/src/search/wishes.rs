//! What suits somebody who has said a few things about what they would like: a few proposals, each with its reasons.

use super::query::{PartOfDay, Query};
use super::run::Search;
use crate::access::{AccessMatch, fit};
use crate::activity::{Activity, Audience, Status};
use crate::place::Place;
use crate::sort::sorted_by;
use crate::time::{Date, Schedule, Timing};

/// Something that somebody would like.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Wish {
    /// To do one of these things: [`Query::topics`].
    Topics,
    /// To go in this part of the day.
    Part(PartOfDay),
    /// To be with these people.
    Audience(Audience),
    /// To stay in one of these Municipi.
    Near,
    /// To get in and take part: [`Query::needs`].
    Access,
}

/// An activity that may suit somebody.
#[derive(Clone, Debug, PartialEq)]
pub struct Proposal {
    /// Its position in the catalogue.
    pub position: usize,
    /// The wishes that it meets.
    pub reasons: Vec<Wish>,
    /// The wishes of which nobody has said whether it meets them.
    pub doubts: Vec<Wish>,
}

/// How many activities of one name are proposed: houses have much in common, and a choice is wanted.
const OF_ONE_NAME: usize = 2;

impl Search<'_> {
    /// At most `limit` activities that meet the wishes in `query`, the surest first. What is known not to meet one is
    /// left out, and what is over `today`; only what is in another Municipio comes last. Nothing where nothing is wished.
    pub fn proposals(self, query: &Query, today: Date, limit: usize) -> Vec<Proposal> {
        let answering = self.catalogue.answering(&query.topics);
        let wishes = wishes(query, answering.contains(&true));
        let all = self.catalogue.activities.iter().enumerate().filter(|it| !it.1.is_over(today));
        let fitting =
            all.filter_map(|(position, it)| self.proposal(query, &answering, &wishes, position, it));
        let rank = |(is_far, it): &(bool, Proposal)| (*is_far, it.doubts.len(), it.position);
        let sorted = sorted_by(fitting.collect(), |a, b| rank(a).cmp(&rank(b)));
        let mut chosen: Vec<Proposal> = Vec::new();
        for (_, proposal) in sorted {
            let name = |at: usize| self.catalogue.activities.get(at).map(|it| it.name.as_str());
            let alike = chosen.iter().filter(|it| name(it.position) == name(proposal.position));
            if alike.count() < OF_ONE_NAME {
                chosen.push(proposal);
            }
            if chosen.len() == limit {
                break;
            }
        }
        chosen
    }

    /// Whether it is far, and how it meets the wishes; `None` where it is known not to.
    fn proposal(
        self,
        query: &Query,
        answering: &[bool],
        wishes: &[Wish],
        position: usize,
        activity: &Activity,
    ) -> Option<(bool, Proposal)> {
        if matches!(activity.status, Status::Cancelled | Status::Suspended) {
            return None;
        }
        let mut proposal = Proposal { position, reasons: Vec::new(), doubts: Vec::new() };
        let mut is_far = false;
        for wish in wishes {
            match self.meets(query, answering, wish, activity) {
                Some(true) => proposal.reasons.push(*wish),
                None => proposal.doubts.push(*wish),
                Some(false) if *wish == Wish::Near => is_far = true,
                Some(false) => return None,
            }
        }
        (!proposal.reasons.is_empty()).then_some((is_far, proposal))
    }

    /// Whether it meets the wish; `None` where nobody has said.
    fn meets(self, query: &Query, answering: &[bool], wish: &Wish, activity: &Activity) -> Option<bool> {
        let place = self.catalogue.place_of(activity);
        match wish {
            Wish::Topics => Some(self.is_under(answering, activity)),
            Wish::Part(part) => in_part(*part, &activity.schedules),
            Wish::Audience(audience) => activity.suits_group(*audience),
            Wish::Near => place?.municipio.map(|it| query.municipi.contains(&it)),
            Wish::Access => is_accessible(query, activity, place),
        }
    }
}

/// What is asked. A topic that the feed doesn't know asks nothing.
fn wishes(query: &Query, knows_a_topic: bool) -> Vec<Wish> {
    let topics = knows_a_topic.then_some(Wish::Topics);
    let near = (!query.municipi.is_empty()).then_some(Wish::Near);
    let access = (!query.needs.is_empty()).then_some(Wish::Access);
    let all = [topics, query.part.map(Wish::Part), query.audience.map(Wish::Audience), near, access];
    all.into_iter().flatten().collect()
}

fn in_part(part: PartOfDay, schedules: &[Schedule]) -> Option<bool> {
    let holds = |it: &Schedule| match it.timing {
        Timing::Fixed(from, to) => Some(part.holds(from, to)),
        Timing::WholeDay => Some(true),
        Timing::OpeningHours | Timing::Unknown => None,
    };
    let answers: Vec<_> = schedules.iter().map(holds).collect();
    if answers.contains(&Some(true)) {
        return Some(true);
    }
    // Where one schedule says nothing, or there is none, the others don't decide.
    (!answers.is_empty() && !answers.contains(&None)).then_some(false)
}

fn is_accessible(query: &Query, activity: &Activity, place: Option<&Place>) -> Option<bool> {
    let AccessMatch { helps, missing, unknown } = fit(&query.needs, Some(activity), place);
    if !missing.is_empty() {
        return Some(false);
    }
    (unknown.is_empty() && !helps.is_empty()).then_some(true)
}

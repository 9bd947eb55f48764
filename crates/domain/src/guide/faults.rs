//! What is wrong with a guide.

use std::collections::HashSet;

use super::WHOLE;
use super::flow::{Destination, Flow, Step, StepKind};
use super::practice::Screen;
use crate::id::is_id;

/// More answers can't be taken in at once.
pub const MOST_ANSWERS: usize = 5;

/// More screens can't be compared.
const MOST_SCREENS: usize = 2;

/// A fault of a guide.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FlowFault {
    /// The position of the step.
    pub step: usize,
    /// The kind of fault.
    pub kind: FlowFaultKind,
    /// The word that is wrong, or empty.
    pub saw: String,
}

/// A kind of fault of a guide.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum FlowFaultKind {
    /// An id that can't stand in an address.
    BadId,
    /// The id of the page on which all steps stand.
    ReservedId,
    /// A second step with the id, or a second answer.
    IdTwice,
    /// A heading that another step has: who moves on would think that nothing happened.
    NameTwice,
    /// It leads to a step that isn't there.
    UnknownStep,
    /// It leads to a guide that isn't there.
    UnknownGuide,
    /// It asks about an answer that can't have been given.
    UnknownAnswer,
    /// No way leads to it.
    Unreachable,
    /// No end can be reached from it.
    Endless,
    /// It must lead on to one step, and doesn't.
    NoNext,
    /// A question needs two to five answers, an end at most five links.
    AnswerCount,
    /// It gives a person over to nobody.
    NoPerson,
    /// Whoever fails here meets no person.
    FailsAlone,
    /// What one will see outside isn't told, or not drawn.
    NothingToSee,
    /// A drawn screen that shows nothing, two without names, more than two; or a word to write, and no way on.
    BadScreen,
    /// It says nothing.
    NoText,
    /// It leads outside, or tells of what fails there, and nothing says whence that is known.
    NoSource,
}

impl Flow {
    /// All faults. `is_guide` knows the ids of the feed's guides.
    pub fn faults(&self, is_guide: &dyn Fn(&str) -> bool) -> Vec<FlowFault> {
        let mut faults = Vec::new();
        for (position, step) in self.steps.iter().enumerate() {
            let mut note = |kind: FlowFaultKind, saw: &str| {
                faults.push(FlowFault { step: position, kind, saw: saw.to_owned() });
            };
            let earlier = self.steps.get(..position).unwrap_or_default();
            if step.id == WHOLE {
                note(FlowFaultKind::ReservedId, &step.id);
            }
            if !is_id(&step.id) {
                note(FlowFaultKind::BadId, &step.id);
            }
            if earlier.iter().any(|it| it.id == step.id) {
                note(FlowFaultKind::IdTwice, &step.id);
            } else if earlier.iter().any(|it| it.name == step.name) {
                note(FlowFaultKind::NameTwice, &step.name);
            }
            step.own_faults(&mut note);
            self.faults_of_ways(step, is_guide, &mut note);
            self.faults_of_conditions(step, &mut note);
        }
        self.faults_of_graph(&mut faults);
        faults
    }

    fn faults_of_ways(
        &self,
        step: &Step,
        is_guide: &dyn Fn(&str) -> bool,
        note: &mut dyn FnMut(FlowFaultKind, &str),
    ) {
        for id in step.followers().into_iter().filter(|it| self.step(it).is_none()) {
            note(FlowFaultKind::UnknownStep, id);
        }
        for answer in &step.answers {
            if let Destination::Guide(id) = &answer.to
                && !is_guide(id)
            {
                note(FlowFaultKind::UnknownGuide, id);
            }
        }
        let fails = step.answers.iter().skip(1).filter(|_| step.kind == StepKind::Check);
        for answer in fails {
            let Some(next) = answer.to.step().and_then(|it| self.step(it)) else { continue };
            if !self.reachable(next).iter().any(|it| it.kind == StepKind::HandOver) {
                note(FlowFaultKind::FailsAlone, &answer.id);
            }
        }
    }

    fn faults_of_conditions(&self, step: &Step, note: &mut dyn FnMut(FlowFaultKind, &str)) {
        let comes_later = |it: &Step| self.reachable(it).iter().any(|it| it.id == step.id);
        let is_given = |question: &str, answer: &str| {
            let asks = self.step(question).filter(|it| it.kind.asks() && comes_later(it));
            asks.is_some_and(|it| it.answers.iter().any(|it| it.id == answer))
        };
        for condition in step.paragraphs().filter_map(|it| it.when.as_ref()) {
            for (question, answer) in condition.names() {
                if !is_given(question, answer) {
                    note(FlowFaultKind::UnknownAnswer, &format!("{question}.{answer}"));
                }
            }
        }
    }

    fn faults_of_graph(&self, faults: &mut Vec<FlowFault>) {
        let Some(first) = self.steps.first() else { return };
        let reachable: HashSet<_> = self.reachable(first).iter().map(|it| it.id.as_str()).collect();
        let ends = self.to_the_end();
        for (position, step) in self.steps.iter().enumerate() {
            let mut note = |kind| faults.push(FlowFault { step: position, kind, saw: step.id.clone() });
            if !reachable.contains(step.id.as_str()) {
                note(FlowFaultKind::Unreachable);
            }
            if !ends.contains_key(step.id.as_str()) {
                note(FlowFaultKind::Endless);
            }
        }
    }
}

impl Step {
    /// The faults that the step shows by itself.
    fn own_faults(&self, note: &mut dyn FnMut(FlowFaultKind, &str)) {
        let mut seen = HashSet::new();
        for answer in &self.answers {
            if !is_id(&answer.id) {
                note(FlowFaultKind::BadId, &answer.id);
            } else if !seen.insert(&answer.id) {
                note(FlowFaultKind::IdTwice, &answer.id);
            }
        }
        let count = self.answers.len();
        let (fewest, most) = match self.kind {
            StepKind::Question | StepKind::Check => (2, MOST_ANSWERS),
            StepKind::HandOver | StepKind::Done => (0, MOST_ANSWERS),
            StepKind::Say | StepKind::Checklist | StepKind::Act | StepKind::Stop => (0, 0),
        };
        if !(fewest..=most).contains(&count) {
            note(FlowFaultKind::AnswerCount, &count.to_string());
        }
        let leads_on = !self.kind.is_end() && !self.kind.asks();
        if leads_on != self.next.is_some() {
            note(FlowFaultKind::NoNext, &self.id);
        }
        let is_act = self.kind == StepKind::Act && !self.is_practice();
        if is_act && (self.see.is_empty() || self.picture.is_none()) {
            note(FlowFaultKind::NothingToSee, &self.id);
        }
        let are_named = self.screens.len() < 2 || self.screens.iter().all(|it| it.name.is_some());
        let is_empty = self.screens.iter().any(Screen::is_empty);
        let leads_nowhere = self.write.is_some() && self.next.is_none();
        if self.screens.len() > MOST_SCREENS || !are_named || is_empty || leads_nowhere {
            note(FlowFaultKind::BadScreen, &self.id);
        }
        if self.text.is_empty() && self.things.is_empty() && !self.kind.asks() {
            note(FlowFaultKind::NoText, &self.id);
        }
        if self.kind == StepKind::HandOver && !self.has_person() {
            note(FlowFaultKind::NoPerson, &self.id);
        }
        let is_unfounded = self.barriers.iter().any(|it| it.source.is_empty());
        if self.url.is_some() && self.sources.is_empty() || is_unfounded {
            note(FlowFaultKind::NoSource, &self.id);
        }
        if self.barriers.iter().any(|it| it.text.trim().is_empty()) {
            note(FlowFaultKind::NoText, &self.id);
        }
    }

    /// Whether it says who takes over, why, and what happens next.
    fn has_person(&self) -> bool {
        let somebody = self.telephone.is_some() || self.service.is_some() || !self.answers.is_empty();
        somebody && self.because.is_some() && self.then.is_some()
    }
}

#[cfg(test)]
pub(super) mod tests {
    use super::super::condition::{Condition, Paragraph};
    use super::super::flow::{Answer, Picture};
    use super::*;

    pub fn flow(steps: Vec<Step>) -> Flow {
        Flow { id: "prova".to_owned(), steps }
    }

    pub fn step(id: &str, kind: StepKind, next: Option<&str>) -> Step {
        let said = (kind == StepKind::HandOver).then(|| "…".to_owned());
        Step {
            id: id.to_owned(),
            kind,
            name: id.to_owned(),
            text: vec![Paragraph::new("…")],
            things: Vec::new(),
            see: vec![Paragraph::new("…")],
            picture: Some(Picture::Door),
            screens: Vec::new(),
            write: None,
            url: None,
            barriers: Vec::new(),
            next: next.map(str::to_owned),
            answers: Vec::new(),
            because: said.clone(),
            then: said,
            telephone: Some("020202".to_owned()),
            say: None,
            asked: Vec::new(),
            service: None,
            operator: Vec::new(),
            sources: Vec::new(),
        }
    }

    pub fn question(id: &str, kind: StepKind, answers: &[(&str, &str)]) -> Step {
        let answers = answers.iter().map(|(id, to)| Answer {
            id: (*id).to_owned(),
            name: (*id).to_owned(),
            to: Destination::parse(to),
        });
        Step { answers: answers.collect(), ..step(id, kind, None) }
    }

    /// A guide without a fault.
    fn good() -> Flow {
        flow(vec![
            step("a", StepKind::Say, Some("b")),
            question("b", StepKind::Check, &[("si", "c"), ("no", "d")]),
            step("c", StepKind::Done, None),
            step("d", StepKind::HandOver, None),
        ])
    }

    #[track_caller]
    fn check(change: impl FnOnce(&mut Vec<Step>), expected: &[(usize, FlowFaultKind)]) {
        let mut flow = good();
        change(&mut flow.steps);
        let faults = flow.faults(&|it| it == "spid");
        let found: Vec<_> = faults.into_iter().map(|it| (it.step, it.kind)).collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn a_good_guide_has_no_fault() {
        check(|_| {}, &[]);
        check(
            |it| it[1].answers[1].to = Destination::Guide("spid".to_owned()),
            &[(3, FlowFaultKind::Unreachable)],
        );
    }

    #[test]
    fn each_fault_is_found() {
        use FlowFaultKind as Kind;
        check(
            |it| it[3].id = "D".to_owned(),
            &[(1, Kind::UnknownStep), (3, Kind::BadId), (3, Kind::Unreachable)],
        );
        check(|it| it[3].id = "c".to_owned(), &[(1, Kind::UnknownStep), (3, Kind::IdTwice)]);
        check(|it| it[3].name = "c".to_owned(), &[(3, Kind::NameTwice)]);
        check(|it| it[1].answers[1].id = "si".to_owned(), &[(1, Kind::IdTwice)]);
        check(
            |it| it[1].answers[1].to = Destination::Guide("niente".to_owned()),
            &[(1, Kind::UnknownGuide), (3, Kind::Unreachable)],
        );
        check(
            |it| it[0].next = None,
            &[
                (0, Kind::NoNext),
                (0, Kind::Endless),
                (1, Kind::Unreachable),
                (2, Kind::Unreachable),
                (3, Kind::Unreachable),
            ],
        );
        check(
            |it| it[1].answers[1].to = Destination::Step("c".to_owned()),
            &[(1, Kind::FailsAlone), (3, Kind::Unreachable)],
        );
        check(|it| it[3].telephone = None, &[(3, Kind::NoPerson)]);
        check(|it| it[3].because = None, &[(3, Kind::NoPerson)]);
        check(|it| it[0].text.clear(), &[(0, Kind::NoText)]);
        check(|it| it[0].kind = StepKind::Act, &[]);
        check(
            |it| it[0] = Step { kind: StepKind::Act, picture: None, ..it[0].clone() },
            &[(0, Kind::NothingToSee)],
        );
        check(|it| it[0].url = Some("https://example.org".to_owned()), &[(0, Kind::NoSource)]);
        let when = |answer: &str| Condition::All(vec![Condition::Is("b".to_owned(), answer.to_owned())]);
        check(|it| it[2].text[0].when = Some(when("si")), &[]);
        check(|it| it[2].text[0].when = Some(when("forse")), &[(2, Kind::UnknownAnswer)]);
        check(|it| it[0].text[0].when = Some(when("si")), &[(0, Kind::UnknownAnswer)]);
    }

    #[test]
    fn a_question_has_two_to_five_answers() {
        use FlowFaultKind as Kind;
        let of = |count: usize| {
            let ids = ["a1", "a2", "a3", "a4", "a5", "a6"];
            let answers: Vec<_> = ids.iter().take(count).map(|it| (*it, "d")).collect();
            question("b", StepKind::Question, &answers)
        };
        let rest = (2, Kind::Unreachable);
        check(|it| it[1] = of(5), &[rest]);
        check(|it| it[1] = of(6), &[(1, Kind::AnswerCount), rest]);
        check(|it| it[1] = of(1), &[(1, Kind::AnswerCount), rest]);
    }

    #[test]
    fn a_guide_that_goes_in_circles_never_ends() {
        use FlowFaultKind as Kind;
        let circle = flow(vec![
            step("a", StepKind::Say, Some("b")),
            question("b", StepKind::Question, &[("uno", "a"), ("due", "a")]),
        ]);
        let kinds: Vec<_> = circle.faults(&|_| true).iter().map(|it| it.kind).collect();
        assert_eq!(kinds, [Kind::Endless, Kind::Endless]);
    }
}

//! The ways through a guide.

use std::collections::{HashMap, HashSet};

use super::answers::Answers;
use super::flow::{Flow, Step, StepKind};

/// How far a reader has come. A number is told only where nothing can change it any more.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Progress {
    /// This step of so many.
    Numbered {
        /// From 1.
        number: usize,
        /// The last one's number.
        total: usize,
    },
    /// Questions will be asked, on this step or later.
    Questions,
    /// No question, but how many steps there are isn't known.
    Steps,
    /// The guide ends here.
    End,
}

impl Flow {
    /// The steps from the first one to `to`, with these answers; `None` where they don't lead there.
    pub fn way(&self, answers: &Answers, to: &str) -> Option<Vec<&Step>> {
        self.way_from(self.steps.first()?, answers, to)
    }

    /// The same, or the end of it, from the first question whose answers lead to `to`: somebody may begin in the middle.
    pub fn known_way(&self, answers: &Answers, to: &str) -> Option<Vec<&Step>> {
        let from_questions = || {
            let questions = answers.questions().filter(|it| *it != to).filter_map(|it| self.step(it));
            questions.into_iter().find_map(|it| self.way_from(it, answers, to))
        };
        self.way(answers, to).or_else(from_questions)
    }

    fn way_from<'a>(&'a self, from: &'a Step, answers: &Answers, to: &str) -> Option<Vec<&'a Step>> {
        let mut way: Vec<&Step> = Vec::new();
        let mut current = from;
        loop {
            if way.iter().any(|it| it.id == current.id) {
                return None;
            }
            way.push(current);
            if current.id == to {
                return Some(way);
            }
            current = self.step(self.after(current, answers)?)?;
        }
    }

    /// The step that follows with these answers.
    fn after<'a>(&self, step: &'a Step, answers: &Answers) -> Option<&'a str> {
        if let Some(next) = &step.next {
            return Some(next);
        }
        let given = answers.get(&step.id)?;
        step.answers.iter().find(|it| it.id == given)?.to.step()
    }

    /// The answers that were given on the way to a step, and the answer that the step itself got. Those that don't lead
    /// there count for nothing.
    pub fn relevant(&self, answers: &Answers, to: &str) -> Answers {
        let way = self.known_way(answers, to).unwrap_or_default();
        answers.clone().to_questions(|question| question == to || way.iter().any(|it| it.id == question))
    }

    /// Whether one of these is no answer of the guide: a newer one has other questions.
    pub fn has_lost(&self, answers: &Answers) -> bool {
        let is_there = |question: &str| {
            let answer = answers.get(question);
            self.step(question).is_some_and(|it| it.answers.iter().any(|it| Some(it.id.as_str()) == answer))
        };
        !answers.questions().all(is_there)
    }

    /// The steps that may come before a step, each once.
    pub fn before(&self, id: &str) -> Vec<&Step> {
        self.steps.iter().filter(|it| it.followers().contains(&id)).collect()
    }

    /// How far somebody has come at a step, with these answers.
    pub fn progress(&self, step: &Step, answers: &Answers) -> Progress {
        if step.kind.is_end() {
            return Progress::End;
        }
        let number = self.way(answers, &step.id).map(|it| it.len()).or_else(|| self.only_number(&step.id));
        match (number, self.ahead(step)) {
            (Some(number), Some(ahead)) => Progress::Numbered { number, total: number + ahead },
            _ if self.reachable(step).iter().any(|it| it.kind == StepKind::Question) => Progress::Questions,
            _ => Progress::Steps,
        }
    }

    /// The number of a step where all ways to it are of one length and none goes back.
    fn only_number(&self, id: &str) -> Option<usize> {
        let mut number = 1;
        let mut current = id;
        let first = self.steps.first()?;
        while current != first.id {
            let [before] = self.before(current)[..] else { return None };
            current = &before.id;
            number += 1;
            if number > self.steps.len() {
                return None;
            }
        }
        self.before(&first.id).is_empty().then_some(number)
    }

    /// The number of steps to the end, where there is one way only.
    fn ahead(&self, step: &Step) -> Option<usize> {
        let mut count = 0;
        let mut current = step;
        while !current.kind.is_end() {
            let leads_out = current.answers.iter().any(|it| it.to.step().is_none());
            let [next] = current.followers()[..] else { return None };
            if leads_out {
                return None;
            }
            current = self.step(next)?;
            count += 1;
            if count > self.steps.len() {
                return None;
            }
        }
        Some(count)
    }

    /// The step, and all that may follow.
    pub fn reachable<'a>(&'a self, step: &'a Step) -> Vec<&'a Step> {
        let mut seen = HashSet::new();
        let mut found = Vec::new();
        let mut waiting = vec![step];
        while let Some(step) = waiting.pop() {
            if seen.insert(&step.id) {
                found.push(step);
                waiting.extend(step.followers().into_iter().filter_map(|it| self.step(it)));
            }
        }
        found
    }

    /// Calls `visit` with every way from the first step to an end, or to an answer that leads elsewhere. A way that comes
    /// back to a step ends there.
    pub fn each_way(&self, visit: &mut dyn FnMut(&[&Step])) {
        if let Some(first) = self.steps.first() {
            self.go_on(&mut vec![first], visit);
        }
    }

    fn go_on<'a>(&'a self, way: &mut Vec<&'a Step>, visit: &mut dyn FnMut(&[&Step])) {
        let Some(step) = way.last().copied() else { return };
        let steps = step.followers().into_iter().filter_map(|it| self.step(it));
        let next: Vec<_> = steps.filter(|it| !way.iter().any(|before| before.id == it.id)).collect();
        let leads_out = step.answers.iter().any(|it| it.to.step().is_none());
        if next.is_empty() || leads_out {
            visit(way);
        }
        for step in next {
            way.push(step);
            self.go_on(way, visit);
            way.pop();
        }
    }

    /// From how many steps away an end can be reached, by step; a step without a number never ends.
    pub(super) fn to_the_end(&self) -> HashMap<&str, usize> {
        let mut distance: HashMap<&str, usize> = HashMap::new();
        let ends = |it: &&Step| it.kind.is_end() || it.answers.iter().any(|it| it.to.step().is_none());
        distance.extend(self.steps.iter().filter(ends).map(|it| (it.id.as_str(), 0)));
        loop {
            let next = self.steps.iter().filter(|it| !distance.contains_key(it.id.as_str())).find_map(|it| {
                let nearest = it.followers().into_iter().filter_map(|it| distance.get(it)).min()?;
                Some((it.id.as_str(), nearest + 1))
            });
            let Some((id, steps)) = next else { return distance };
            distance.insert(id, steps);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::faults::tests::{flow, question, step};
    use super::*;
    use proptest::prelude::*;

    /// Say, a question with a detour of two steps, a check that leads back, the ends.
    fn guide() -> Flow {
        flow(vec![
            step("inizio", StepKind::Say, Some("eta")),
            question("eta", StepKind::Question, &[("giovane", "foto"), ("anziano", "casa")]),
            step("casa", StepKind::Say, Some("foto")),
            step("foto", StepKind::Act, Some("fatto")),
            question("fatto", StepKind::Check, &[("si", "avviso"), ("no", "aiuto"), ("ancora", "foto")]),
            step("avviso", StepKind::Stop, Some("fine")),
            step("fine", StepKind::Done, None),
            step("aiuto", StepKind::HandOver, None),
        ])
    }

    fn ids<'a>(way: &[&'a Step]) -> Vec<&'a str> {
        way.iter().map(|it| it.id.as_str()).collect()
    }

    #[test]
    fn answers_lead_on_and_a_way_that_goes_in_circles_ends() {
        let guide = guide();
        let way = |answers: &str, to: &str| guide.way(&Answers::parse(answers), to).map(|it| ids(&it).len());
        assert_eq!(way("", "eta"), Some(2));
        assert_eq!(way("", "foto"), None);
        assert_eq!(way("eta.giovane", "foto"), Some(3));
        assert_eq!(way("eta.anziano", "foto"), Some(4));
        assert_eq!(way("eta.anziano_fatto.ancora", "fatto"), Some(5));
        assert_eq!(way("eta.anziano_fatto.ancora", "fine"), None);
        assert_eq!(way("eta.niente", "foto"), None);
        assert_eq!(way("", "niente"), None);
    }

    #[test]
    fn answers_off_the_way_count_for_nothing() {
        let relevant = |answers: &str, to: &str| guide().relevant(&Answers::parse(answers), to).to_string();
        assert_eq!(relevant("eta.giovane_fatto.si", "foto"), "eta.giovane");
        assert_eq!(relevant("eta.giovane_fatto.si", "eta"), "eta.giovane");
        assert_eq!(relevant("eta.giovane", "casa"), "");
        // Who has begun in the middle, by a code.
        assert_eq!(relevant("fatto.no", "aiuto"), "fatto.no");
        assert_eq!(relevant("fatto.no", "fatto"), "fatto.no");
        assert_eq!(relevant("fatto.no", "casa"), "");
        let way = |answers: &str, to: &str| {
            let guide = guide();
            guide.known_way(&Answers::parse(answers), to).map(|it| ids(&it).join(" "))
        };
        assert_eq!(way("fatto.no", "aiuto").as_deref(), Some("fatto aiuto"));
        assert_eq!(way("fatto.no", "casa"), None);
    }

    #[test]
    fn a_number_is_told_where_nothing_can_change_it() {
        let guide = guide();
        let progress =
            |id: &str, answers: &str| guide.progress(guide.step(id).unwrap(), &Answers::parse(answers));
        assert_eq!(progress("inizio", ""), Progress::Questions);
        assert_eq!(progress("eta", ""), Progress::Questions);
        assert_eq!(progress("foto", "eta.giovane"), Progress::Steps);
        assert_eq!(progress("avviso", "eta.giovane_fatto.si"), Progress::Numbered { number: 5, total: 6 });
        assert_eq!(progress("avviso", ""), Progress::Steps);
        assert_eq!(progress("fine", ""), Progress::End);
        let straight = flow(vec![
            step("a", StepKind::Say, Some("b")),
            step("b", StepKind::Say, Some("c")),
            step("c", StepKind::Done, None),
        ]);
        let b = straight.step("b").unwrap();
        assert_eq!(straight.progress(b, &Answers::default()), Progress::Numbered { number: 2, total: 3 });
    }

    #[test]
    fn every_way_is_found() {
        let mut ways = Vec::new();
        guide().each_way(&mut |way| ways.push(ids(way).join(" ")));
        assert_eq!(
            ways,
            [
                "inizio eta foto fatto avviso fine",
                "inizio eta foto fatto aiuto",
                "inizio eta casa foto fatto avviso fine",
                "inizio eta casa foto fatto aiuto",
            ]
        );
    }

    #[test]
    fn the_steps_before_one_are_found() {
        assert_eq!(ids(&guide().before("foto")), ["eta", "casa", "fatto"]);
        assert_eq!(ids(&guide().before("inizio")), Vec::<&str>::new());
    }

    proptest! {
        /// Whoever changes an answer goes on as somebody who has given it at once.
        #[test]
        fn a_changed_answer_equals_a_fresh_walk(first in 0usize..2, then in 0usize..2, after in 0usize..3) {
            let guide = guide();
            let eta = ["giovane", "anziano"];
            let fatto = ["si", "no", "ancora"];
            let walked = Answers::default().with("eta", eta[first]).with("fatto", fatto[after]);
            let changed = walked.with("eta", eta[then]);
            let fresh = Answers::default().with("eta", eta[then]);
            prop_assert_eq!(&changed, &fresh);
            let back = guide.relevant(&walked, "eta").with("eta", eta[then]);
            prop_assert_eq!(back, fresh);
        }
    }
}

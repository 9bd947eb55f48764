use std::fmt::{self, Display};

use crate::id::is_id;

/// The answers given on the way, in their order. They stand in the address, and nowhere else.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answers(Vec<(String, String)>);

/// More questions than any guide has.
const MOST: usize = 30;

impl Answers {
    /// Reads what [`Display`] has written: `persona.si_eta.70`. What isn't understood is left out.
    pub fn parse(text: &str) -> Self {
        let mut answers = Self::default();
        for (question, answer) in text.split('_').filter_map(|it| it.split_once('.')).take(MOST) {
            if is_id(question) && is_id(answer) && answers.get(question).is_none() {
                answers.0.push((question.to_owned(), answer.to_owned()));
            }
        }
        answers
    }

    /// The answer to a question.
    pub fn get(&self, question: &str) -> Option<&str> {
        self.0.iter().find(|it| it.0 == question).map(|it| it.1.as_str())
    }

    /// The questions that were answered, in their order.
    pub fn questions(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(|it| it.0.as_str())
    }

    /// With one more. An answer that changes takes those that came after it along.
    #[must_use]
    pub fn with(&self, question: &str, answer: &str) -> Self {
        let before = self.0.iter().take_while(|it| it.0 != question).cloned();
        Self(before.chain([(question.to_owned(), answer.to_owned())]).collect())
    }

    /// Only the answers to these questions.
    #[must_use]
    pub fn to_questions(mut self, is_asked: impl Fn(&str) -> bool) -> Self {
        self.0.retain(|it| is_asked(&it.0));
        self
    }

    /// Whether nothing was answered.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl Display for Answers {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (position, (question, answer)) in self.0.iter().enumerate() {
            let between = if position == 0 { "" } else { "_" };
            write!(f, "{between}{question}.{answer}")?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn an_answer_that_changes_takes_the_later_ones_along() {
        let answers = Answers::parse("a.si_b.no_c.forse");
        assert_eq!(answers.with("b", "si").to_string(), "a.si_b.si");
        assert_eq!(answers.with("d", "si").to_string(), "a.si_b.no_c.forse_d.si");
    }

    #[test]
    fn what_is_not_understood_is_left_out() {
        assert_eq!(Answers::parse("a.si_b_<.x_c.A_a.no_..__e.e").to_string(), "a.si_e.e");
        assert!(Answers::parse("").is_empty());
    }

    proptest! {
        #[test]
        fn reading_and_writing_are_inverse(text in "[a-c]\\.[a-c](_[d-f]\\.[a-c])?") {
            prop_assert_eq!(Answers::parse(&text).to_string(), text);
        }

        #[test]
        fn anything_can_be_read(text in "\\PC{0,40}") {
            let answers = Answers::parse(&text);
            prop_assert_eq!(Answers::parse(&answers.to_string()), answers);
        }
    }
}

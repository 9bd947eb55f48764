use super::answers::Answers;
use crate::time::Date;

/// A text that some readers need.
#[derive(Clone, Debug, PartialEq)]
pub struct Paragraph {
    /// In Italian.
    pub text: String,
    /// Who needs it; `None`: everybody.
    pub when: Option<Condition>,
    /// The first day on which it is true.
    pub valid_from: Option<Date>,
    /// The last day on which it is true.
    pub valid_through: Option<Date>,
}

/// What must have been answered. Whatever must be computed is a function of ours, not a condition.
#[derive(Clone, Debug, PartialEq)]
pub enum Condition {
    /// This question with this answer.
    Is(String, String),
    /// One of these.
    Any(Vec<Self>),
    /// All of these.
    All(Vec<Self>),
}

impl Paragraph {
    /// A text for everybody, on every day.
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into(), when: None, valid_from: None, valid_through: None }
    }

    /// Whether it is shown. Where nobody knows the answers, everybody may need it.
    pub fn is_shown(&self, answers: &Answers, day: Option<Date>) -> bool {
        let is_over = self.valid_through.zip(day).is_some_and(|(through, day)| through < day);
        let is_early = self.valid_from.zip(day).is_some_and(|(from, day)| day < from);
        let is_for_others = self.when.as_ref().is_some_and(|it| it.holds(answers) == Some(false));
        !is_over && !is_early && !is_for_others
    }
}

impl Condition {
    /// Whether the answers meet it; `None` where a question has not been answered.
    pub fn holds(&self, answers: &Answers) -> Option<bool> {
        match self {
            Self::Is(question, answer) => answers.get(question).map(|it| it == answer),
            Self::Any(all) => Self::among(all, answers, true),
            Self::All(all) => Self::among(all, answers, false),
        }
    }

    /// `decisive` where one of them is, its opposite where all are, else unknown.
    fn among(all: &[Self], answers: &Answers, decisive: bool) -> Option<bool> {
        let mut known = true;
        for it in all {
            match it.holds(answers) {
                Some(value) if value == decisive => return Some(decisive),
                Some(_) => {}
                None => known = false,
            }
        }
        known.then_some(!decisive)
    }

    /// The questions and answers that it names.
    pub fn names(&self) -> Vec<(&str, &str)> {
        match self {
            Self::Is(question, answer) => vec![(question, answer)],
            Self::Any(all) | Self::All(all) => all.iter().flat_map(Self::names).collect(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::time::parse_date;

    fn is(question: &str, answer: &str) -> Condition {
        Condition::Is(question.to_owned(), answer.to_owned())
    }

    #[test]
    fn a_condition_is_unknown_until_its_questions_are_answered() {
        let any = Condition::Any(vec![is("a", "si"), is("b", "si")]);
        let all = Condition::All(vec![is("a", "si"), is("b", "si")]);
        let holds = |it: &Condition, answers: &str| it.holds(&Answers::parse(answers));
        assert_eq!(holds(&any, ""), None);
        assert_eq!(holds(&any, "a.si"), Some(true));
        assert_eq!(holds(&any, "a.no"), None);
        assert_eq!(holds(&any, "a.no_b.no"), Some(false));
        assert_eq!(holds(&all, "a.si"), None);
        assert_eq!(holds(&all, "a.no"), Some(false));
        assert_eq!(holds(&all, "a.si_b.si"), Some(true));
    }

    #[test]
    fn a_text_is_shown_to_those_who_may_need_it_while_it_is_true() {
        let mut text = Paragraph { when: Some(is("eta", "70")), ..Paragraph::new("…") };
        let shown = |it: &Paragraph, answers: &str, day: &str| {
            it.is_shown(&Answers::parse(answers), Some(parse_date(day).unwrap()))
        };
        assert!(shown(&text, "", "2026-11-30") && shown(&text, "eta.70", "2026-11-30"));
        assert!(!shown(&text, "eta.altra", "2026-11-30"));
        text = Paragraph {
            valid_from: parse_date("2026-08-03"),
            valid_through: parse_date("2027-01-31"),
            ..Paragraph::new("…")
        };
        assert!(shown(&text, "", "2027-01-31") && shown(&text, "", "2026-08-03"));
        assert!(!shown(&text, "", "2027-02-01") && !shown(&text, "", "2026-08-02"));
        assert!(text.is_shown(&Answers::default(), None));
    }
}

//! Codes by which somebody goes on tomorrow, at any desk: `SPID-4-A7`. Nothing is kept anywhere: the code says guide, step
//! and language, and its last character shows most mistakes. Steps and languages count by their positions, so new ones go at
//! the end.

use super::{Flows, Guide, Guides};

/// Letters for languages, by their position; those that look like a digit or like another are left out.
const LANGUAGES: &[u8] = b"ABCDEFHKLMNPRTWXY";

/// Characters that check the rest.
const CHECKS: &[u8; 23] = b"2345679ACDEFHKLMNPRTWXY";

/// What a code leads to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// The guide's id.
    pub guide: String,
    /// The step's id.
    pub step: String,
    /// The position of the language among the portal's.
    pub language: usize,
}

/// What somebody has typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Typed {
    /// A code.
    Right(Place),
    /// A code but for one character: the only one that it can be, with its right form.
    Likely(Place, String),
    /// No code.
    Unknown,
}

impl Guide {
    /// The code of the step at a position, from 0, in the language at a position.
    pub fn code_of(&self, step: usize, language: usize) -> Option<String> {
        let word = self.code.as_ref()?;
        let letter = char::from(*LANGUAGES.get(language)?);
        let text = format!("{word}-{}-{letter}", step + 1);
        let check = check(&text);
        Some(format!("{text}{check}"))
    }
}

/// Reads what somebody has typed, with or without hyphens, in small letters or capitals.
pub fn read_code(typed: &str, guides: &Guides, flows: &Flows, languages: usize) -> Typed {
    let typed = bare(typed);
    let mut likely = None;
    let mut count = 0;
    for guide in &guides.guides {
        let steps = flows.of(&guide.id).map(|it| it.steps.as_slice()).unwrap_or_default();
        for (position, step) in steps.iter().enumerate() {
            for language in 0..languages {
                let Some(code) = guide.code_of(position, language) else { continue };
                let wrong = differences(&bare(&code), &typed);
                if wrong > 1 {
                    continue;
                }
                let place = Place { guide: guide.id.clone(), step: step.id.clone(), language };
                if wrong == 0 {
                    return Typed::Right(place);
                }
                count += 1;
                likely = Some(Typed::Likely(place, code));
            }
        }
    }
    likely.filter(|_| count == 1).unwrap_or(Typed::Unknown)
}

/// Letters and digits alone, in capitals.
fn bare(text: &str) -> String {
    text.chars().filter(char::is_ascii_alphanumeric).map(|it| it.to_ascii_uppercase()).collect()
}

/// In how many characters two texts differ; two where they are of another length.
fn differences(one: &str, other: &str) -> usize {
    if one.len() != other.len() {
        return 2;
    }
    one.bytes().zip(other.bytes()).filter(|it| it.0 != it.1).count()
}

/// The character that shows a mistake: another character, or two that have changed places.
fn check(text: &str) -> char {
    let sum: usize = bare(text).bytes().zip(1..).map(|(it, weight)| usize::from(it) * weight).sum();
    CHECKS.get(sum % CHECKS.len()).copied().map_or('2', char::from)
}

#[cfg(test)]
mod tests {
    use super::super::faults::tests::{flow, step};
    use super::super::{Flow, StepKind};
    use super::*;
    use proptest::prelude::*;

    fn guide(id: &str, code: &str) -> Guide {
        Guide {
            id: id.to_owned(),
            name: id.to_owned(),
            code: Some(code.to_owned()),
            alternate_names: Vec::new(),
            description: None,
            group: None,
            topics: Vec::new(),
            minutes: None,
            bring: Vec::new(),
            practice_for: Vec::new(),
            sources: Vec::new(),
            modified: None,
        }
    }

    fn all() -> (Guides, Flows) {
        let ids = ["a", "b", "c", "d", "e"];
        let steps = || ids.map(|it| step(it, StepKind::Done, None)).to_vec();
        let guides = vec![guide("spid", "SPID"), guide("cieid", "CIE")];
        let flows = guides.iter().map(|it| Flow { id: it.id.clone(), ..flow(steps()) });
        let flows = Flows { flows: flows.collect(), ..Flows::default() };
        (Guides { guides, ..Guides::default() }, flows)
    }

    #[test]
    fn a_code_leads_back() {
        let (guides, flows) = all();
        let code = guides.guides[0].code_of(3, 0).unwrap();
        assert!(code.starts_with("SPID-4-A") && code.len() == 9, "{code}");
        let place = Place { guide: "spid".to_owned(), step: "d".to_owned(), language: 0 };
        for typed in [code.clone(), code.to_lowercase(), code.replace('-', " "), code.replace('-', "")] {
            assert_eq!(read_code(&typed, &guides, &flows, 14), Typed::Right(place.clone()), "{typed}");
        }
        for nothing in ["", "SPID", "SPID-9-A2", "spid 4", "CIEID-4-A7"] {
            assert_eq!(read_code(nothing, &guides, &flows, 14), Typed::Unknown, "{nothing}");
        }
    }

    proptest! {
        /// One wrong character never leads elsewhere.
        #[test]
        fn one_mistake_leads_nowhere_else(step in 0usize..5, language in 0usize..14, at in 0usize..7, wrong in "[A-Z0-9]") {
            let (guides, flows) = all();
            let code = bare(&guides.guides[0].code_of(step, language).unwrap());
            let mut typed = code.clone();
            typed.replace_range(at..=at, &wrong);
            let read = read_code(&typed, &guides, &flows, 14);
            let right = Place { guide: "spid".to_owned(), step: flows.of("spid").unwrap().steps[step].id.clone(), language };
            match read {
                Typed::Right(place) => prop_assert!(typed == code && place == right),
                Typed::Likely(place, known) => prop_assert!(place == right && bare(&known) == code),
                Typed::Unknown => prop_assert!(typed != code),
            }
        }
    }
}

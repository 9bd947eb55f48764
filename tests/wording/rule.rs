//! A rule looks at one message of one language, beside the Italian one.

use wording::Language;

use crate::locales::{LOCALES, italian};
use crate::message::{Message, read};
use crate::none;

/// The input of a rule.
pub struct Case<'a> {
    pub language: &'static Language,
    pub id: &'a str,
    pub message: &'a Message,
    /// The same message in Italian.
    pub italian: &'a Message,
}

/// A rule: it returns the fault, if there is one.
pub type Rule = fn(&Case<'_>) -> Option<String>;

impl Case<'_> {
    /// The fault of the first text that has one.
    pub fn text_fault(&self, fault: impl Fn(&str) -> Option<String>) -> Option<String> {
        self.message.texts.iter().find_map(|it| fault(it))
    }
}

/// Fails with every message in `locales/` that breaks the rule.
#[track_caller]
pub fn holds_everywhere(rule: Rule) {
    let mut faults = Vec::new();
    for locale in LOCALES.iter() {
        for file in &locale.files {
            // Another rule reports messages that Italian lacks.
            let Some(italian) = italian().file(&file.name) else { continue };
            for (id, message) in &file.messages {
                let Some(italian) = italian.messages.get(id) else { continue };
                let fault = rule(&Case { language: locale.language, id, message, italian });
                faults.extend(fault.map(|it| format!("{}/{}: {id}: {it}", locale.language.tag, file.name)));
            }
        }
    }
    none(&faults);
}

/// Checks the rule's finding for `text`, a translation of `italian`, both as they stand behind the `=` in a file.
/// `fault` is a part of the finding, or empty where there is none.
#[track_caller]
pub fn check(rule: Rule, tag: &str, italian: &str, text: &str, fault: &str) {
    let language = Language::from_tag(tag).unwrap();
    let [italian, messages] = [italian, text].map(|it| read(&format!("it = {it}\n")).0);
    let found = rule(&Case { language, id: "it", message: &messages["it"], italian: &italian["it"] });
    let as_expected = match &found {
        Some(found) => !fault.is_empty() && found.contains(fault),
        None => fault.is_empty(),
    };
    assert!(as_expected, "{tag}: {text:?}: {found:?} instead of {fault:?}");
}

/// A message that depends on a number: `["[one] day", "*[other] days"]`.
pub fn select(variants: &[&str]) -> String {
    format!("{{ $count ->\n    {}\n}}", variants.join("\n    "))
}

//! What the tool says about a finding, in words that a house's secretary understands.

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use crate::words::Lang;
use feed::{Code, Severity};

fn source(language: Lang) -> (&'static str, &'static str) {
    match language {
        Lang::It => ("it", include_str!("../../locales/findings.it.ftl")),
        Lang::En => ("en", include_str!("../../locales/findings.en.ftl")),
    }
}

/// The messages of one language.
pub struct Words(FluentBundle<FluentResource>);

impl Words {
    /// Those of `language`.
    pub fn new(language: Lang) -> Self {
        let (tag, source) = source(language);
        let tag: LanguageIdentifier = tag.parse().unwrap_or_default();
        let mut bundle = FluentBundle::new(vec![tag]);
        bundle.set_use_isolating(false);
        let resource = FluentResource::try_new(source.to_owned()).unwrap_or_else(|(partial, _)| partial);
        bundle.add_resource_overriding(resource);
        Self(bundle)
    }

    /// What is wrong.
    pub fn message(&self, code: Code) -> String {
        self.say(code.id(), None, &[]).unwrap_or_default()
    }

    /// What to do about it.
    pub fn suggestion(&self, code: Code) -> String {
        self.say(code.id(), Some("suggestion"), &[]).unwrap_or_default()
    }

    /// `error` or `warning` as people say.
    pub fn severity(&self, severity: Severity) -> String {
        self.get(match severity {
            Severity::Error => "tool-error",
            Severity::Warning => "tool-warning",
        })
    }

    /// One of the report's own words.
    pub fn get(&self, id: &str) -> String {
        self.with(id, &[])
    }

    /// The same with its variables.
    pub fn with(&self, id: &str, variables: &[(&'static str, FluentValue<'_>)]) -> String {
        self.say(id, None, variables).unwrap_or_else(|| id.to_owned())
    }

    fn say(
        &self,
        id: &str,
        attribute: Option<&str>,
        variables: &[(&'static str, FluentValue<'_>)],
    ) -> Option<String> {
        let message = self.0.get_message(id)?;
        let pattern = match attribute {
            None => message.value()?,
            Some(name) => message.get_attribute(name)?.value(),
        };
        let args: FluentArgs<'_> = variables.iter().map(|(name, value)| (*name, value.clone())).collect();
        Some(self.0.format_pattern(pattern, Some(&args), &mut Vec::new()).into_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use fluent_syntax::ast::Entry;
    use std::collections::BTreeSet;

    /// The longest sentence that somebody reads at the end of a day.
    const SENTENCE_WORDS: usize = 24;

    #[test]
    fn every_code_has_a_message_and_a_suggestion_in_both_languages() {
        for language in [Lang::It, Lang::En] {
            let words = Words::new(language);
            for code in Code::ALL {
                for text in [words.message(*code), words.suggestion(*code)] {
                    assert!(!text.is_empty(), "{language:?}: {}", code.id());
                    for sentence in text.split_inclusive(". ") {
                        assert!(sentence.split_whitespace().count() <= SENTENCE_WORDS, "{sentence}");
                    }
                }
                // The suggestion begins another sentence.
                assert!(words.message(*code).ends_with('.') && words.suggestion(*code).ends_with('.'));
            }
        }
    }

    #[test]
    fn nothing_is_said_that_no_code_needs() {
        let codes: BTreeSet<_> = Code::ALL.iter().map(|it| it.id()).collect();
        let mut ids = Vec::new();
        for language in [Lang::It, Lang::En] {
            let resource = fluent_syntax::parser::parse(source(language).1).unwrap();
            let messages = resource.body.iter().filter_map(|it| match it {
                Entry::Message(it) => Some(it.id.name.to_owned()),
                Entry::Junk { content } => panic!("not Fluent: {content}"),
                _ => None,
            });
            let of_language: BTreeSet<_> = messages.collect();
            let surplus: Vec<_> = of_language
                .iter()
                .filter(|it| !it.starts_with("tool-") && !codes.contains(it.as_str()))
                .collect();
            assert!(surplus.is_empty(), "{language:?}: {surplus:?}");
            ids.push(of_language);
        }
        assert_eq!(ids[0], ids[1]);
    }
}

//! Every language has the same messages, in the same files, with the same variables.

use std::collections::BTreeSet;

use wording::is_italian_only;

use crate::locales::{LOCALES, italian};
use crate::message::{Messages, read};
use crate::none;
use crate::rule::{Case, check, holds_everywhere};

/// The missing and the superfluous messages of a file. Without `italian` the whole file is superfluous.
fn differences(italian: Option<&Messages>, found: Option<&Messages>) -> Vec<String> {
    let ids =
        |it: Option<&Messages>| it.into_iter().flat_map(|it| it.keys().cloned()).collect::<BTreeSet<_>>();
    let (mut expected, found) = (ids(italian), ids(found));
    expected.retain(|it| !is_italian_only(it));
    let missing = expected.difference(&found).map(|id| format!("{id} is missing"));
    missing.chain(found.difference(&expected).map(|id| format!("{id} is too much"))).collect()
}

fn variables(it: &Case<'_>) -> Option<String> {
    let (expected, found) = (&it.italian.variables, &it.message.variables);
    (found != expected).then(|| format!("variables are {found:?}, in Italian {expected:?}"))
}

#[test]
fn differences_are_found() {
    #[track_caller]
    fn check(found: &str, faults: &[&str]) {
        let italian = read("a = A\nb = B\n    .c = C\nportal-name = Case\nfull-name-house = Casa\n").0;
        assert_eq!(differences(Some(&italian), Some(&read(found).0)), faults);
    }
    check("a = A\nb = B\n    .c = C\n", &[]);
    check("b = B\n    .c = C\n", &["a is missing"]);
    check("a = A\nb = B\n", &["b.c is missing"]);
    check("a = A\nb = B\n    .c = C\n    .d = D\n", &["b.d is too much"]);
    check("a = A\nb = B\n    .c = C\nportal-name = Houses\n", &["portal-name is too much"]);
    assert_eq!(differences(Some(&read("a = A").0), None), ["a is missing"]);
    assert_eq!(differences(None, Some(&read("a = A").0)), ["a is too much"]);
}

#[test]
fn every_language_has_the_same_messages() {
    let mut faults = Vec::new();
    for locale in LOCALES.iter().filter(|it| !it.language.is_source()) {
        let names: BTreeSet<_> = italian().files.iter().chain(&locale.files).map(|it| &it.name).collect();
        for name in names {
            let messages = [italian().file(name), locale.file(name)].map(|it| it.map(|it| &it.messages));
            let differences = differences(messages[0], messages[1]);
            faults.extend(differences.iter().map(|it| format!("{}/{name}: {it}", locale.language.tag)));
        }
    }
    none(&faults);
}

#[test]
fn other_variables_are_found() {
    check(variables, "en", "Ciao { $name }", "Hello { $name }", "");
    check(variables, "en", "Ciao { $name }", "Hello", "variables");
    check(variables, "en", "Ciao", "Hello { $name }", "variables");
    check(variables, "en", "Ciao { $name }", "Hello { $nome }", "variables");
}

#[test]
fn a_message_has_the_same_variables_in_every_language() {
    holds_everywhere(variables);
}

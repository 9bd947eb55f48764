//! Nothing is left in Italian.

use crate::message::without_variables;
use crate::rule::{Case, check, holds_everywhere};
use crate::sentences::word_count;
use wording::Language;

/// Messages that are names, so that a translation may be a copy.
const NAMES: [&str; 1] = ["portal-title"];

fn copied(it: &Case<'_>) -> Option<String> {
    // Short labels may be the same in two languages; those of simple Italian, which are easy already, a little more often.
    let short = if it.language.formats == Language::SOURCE.tag { 3 } else { 2 };
    let is_long = |text: &String| word_count(it.language, &without_variables(text)) > short;
    let copied = !it.language.is_source()
        && !NAMES.contains(&it.id)
        && it.message.texts == it.italian.texts
        && it.message.texts.iter().any(is_long);
    copied.then(|| format!("not translated: {:?}", it.message.texts))
}

#[test]
fn copies_are_found() {
    check(copied, "en", "Vai al contenuto", "Go to the content", "");
    check(copied, "en", "Vai al contenuto", "Vai al contenuto", "not translated");
    check(copied, "en", "Municipio { $number }", "Municipio { $number }", "");
    check(copied, "it-simple", "Vai al contenuto", "Vai al contenuto", "");
    check(copied, "it-simple", "Sto cercando le attività", "Sto cercando le attività", "not translated");
    check(copied, "it", "Vai al contenuto", "Vai al contenuto", "");
}

#[test]
fn nothing_is_a_copy_of_the_italian() {
    holds_everywhere(copied);
}

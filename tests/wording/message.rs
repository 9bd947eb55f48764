//! Reading of Fluent: what each message may say, with which variables.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use fluent_syntax::parser::parse;
use fluent_syntax::unicode::unescape_unicode_to_string;

/// One message, or one attribute of it.
#[derive(Debug, Default)]
pub struct Message {
    /// Everything it may say, one text for each choice of variants; variables stand as `{$name}`.
    pub texts: Vec<String>,
    pub variables: BTreeSet<String>,
    pub selectors: Vec<Selector>,
    /// The parts that Fluent allows but the portal doesn't use.
    odd: Vec<String>,
}

/// The keys of a choice.
#[derive(Debug, Default)]
pub struct Selector {
    /// The variable by which it chooses, as a text has it: `{$date}`.
    pub variable: String,
    pub categories: BTreeSet<String>,
    /// Numbers written out.
    pub numbers: BTreeSet<String>,
}

/// Messages by id; an attribute by `id.attribute`.
pub type Messages = BTreeMap<String, Message>;

/// The messages of a file, and its faults.
pub fn read(text: &str) -> (Messages, Vec<String>) {
    let (mut messages, mut faults) = (Messages::new(), Vec::new());
    let resource = parse(text).unwrap_or_else(|(partial, errors)| {
        faults.extend(errors.into_iter().map(|it| it.to_string()));
        partial
    });
    for entry in resource.body {
        match entry {
            Entry::Message(it) => {
                let attributes =
                    it.attributes.iter().map(|a| (format!("{}.{}", it.id.name, a.id.name), &a.value));
                let value = it.value.iter().map(|value| (it.id.name.to_owned(), value));
                for (id, pattern) in value.chain(attributes) {
                    let message = message(pattern);
                    faults.extend(message.odd.iter().map(|odd| format!("{id}: {odd}")));
                    if messages.insert(id.clone(), message).is_some() {
                        faults.push(format!("{id} is there twice"));
                    }
                }
            }
            Entry::Term(it) => faults.push(format!("-{} is a term; the portal has none", it.id.name)),
            Entry::Junk { content } => faults.push(format!("not Fluent: {content}")),
            Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => {}
        }
    }
    (messages, faults)
}

fn message(pattern: &Pattern<&str>) -> Message {
    let mut message = Message::default();
    message.texts = texts(pattern, &mut message);
    message
}

/// All texts that a pattern may give; a choice that is a part of it stands between the marks of a text with a direction
/// of its own, as in the program. Notes its variables and selectors in `message`.
fn texts(pattern: &Pattern<&str>, message: &mut Message) -> Vec<String> {
    let isolates = pattern.elements.len() > 1;
    pattern.elements.iter().fold(vec![String::new()], |before, element| {
        let after = match element {
            PatternElement::TextElement { value } => vec![(*value).to_owned()],
            PatternElement::Placeable { expression } => {
                let texts = expression_texts(expression, message);
                match expression {
                    Expression::Select { .. } if isolates => {
                        texts.iter().map(|it| format!("\u{2068}{it}\u{2069}")).collect()
                    }
                    _ => texts,
                }
            }
        };
        before.iter().flat_map(|start| after.iter().map(move |end| format!("{start}{end}"))).collect()
    })
}

fn expression_texts(expression: &Expression<&str>, message: &mut Message) -> Vec<String> {
    match expression {
        Expression::Inline(inline) => vec![inline_text(inline, message)],
        Expression::Select { selector, variants } => {
            let mut keys = Selector { variable: inline_text(selector, message), ..Selector::default() };
            for variant in variants {
                match variant.key {
                    VariantKey::Identifier { name } => keys.categories.insert(name.to_owned()),
                    VariantKey::NumberLiteral { value } => keys.numbers.insert(value.to_owned()),
                };
            }
            message.selectors.push(keys);
            variants.iter().flat_map(|it| texts(&it.value, message)).collect()
        }
    }
}

fn inline_text(inline: &InlineExpression<&str>, message: &mut Message) -> String {
    match inline {
        InlineExpression::VariableReference { id } => {
            message.variables.insert(id.name.to_owned());
            format!("{{${}}}", id.name)
        }
        InlineExpression::StringLiteral { value } => unescape_unicode_to_string(value).into_owned(),
        InlineExpression::NumberLiteral { value } => (*value).to_owned(),
        other => {
            message.odd.push(format!("only variables and literals stand in messages, not {other:?}"));
            String::new()
        }
    }
}

/// The text without its variables.
pub fn without_variables(text: &str) -> String {
    text.split('{').map(|it| it.split_once('}').map_or(it, |(_, rest)| rest)).collect()
}

#[track_caller]
fn check(text: &str, fault: &str) {
    let faults = read(text).1;
    let found = if fault.is_empty() { faults.is_empty() } else { faults.iter().any(|it| it.contains(fault)) };
    assert!(found, "{text}: {faults:?} instead of {fault:?}");
}

#[test]
fn what_is_no_plain_message_is_found() {
    check("a = Ciao { $name }\n", "");
    check("a = { $count ->\n    [0] Niente\n   *[other] { $count }\n}\n", "");
    check("a = Ciao\na = Ciao\n", "a is there twice");
    check("a = { $name\n", "not Fluent");
    check("a = { $count ->\n    [one] Uno\n}\n", "not Fluent");
    check("-a = Ciao\n", "-a is a term");
    check("a = { b }\n", "only variables");
    check("a = { NUMBER($count) }\n", "only variables");
}

#[test]
fn every_choice_gives_a_text() {
    let messages = read("a = Da { $count ->\n    [0] zero\n   *[other] { $count }\n} in su\n    .b = Sì\n").0;
    assert_eq!(messages["a"].texts, ["Da \u{2068}zero\u{2069} in su", "Da \u{2068}{$count}\u{2069} in su"]);
    assert_eq!(messages["a.b"].texts, ["Sì"]);
    assert_eq!(without_variables("Da {$a}, {$b} in su"), "Da ,  in su");
}

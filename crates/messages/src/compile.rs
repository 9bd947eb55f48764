use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Message, Pattern, PatternElement, Variant, VariantKey,
};
use fluent_syntax::parser::{ParserError, parse};
use fluent_syntax::unicode::unescape_unicode_to_string;
use serde_json::Value;

use super::{Fault, File, Messages};

/// Compiles the files of a language; an id stands in one of them only.
pub fn compile(files: &[File]) -> Result<Messages, Fault> {
    let mut messages = Messages::new();
    for file in files {
        add(&file.text, &mut messages).map_err(|reason| Fault { path: file.path.clone(), reason })?;
    }
    Ok(messages)
}

fn add(text: &str, messages: &mut Messages) -> Result<(), String> {
    let resource = parse(text)
        .map_err(|(_, errors)| errors.iter().map(|it| not_fluent(text, it)).collect::<Vec<_>>().join("; "))?;
    for entry in &resource.body {
        match entry {
            Entry::Message(it) => {
                let id = it.id.name;
                let compiled = message(it).map_err(|reason| format!("{id}: {reason}"))?;
                if messages.insert(id.to_owned(), compiled).is_some() {
                    return Err(format!("{id}: it is there twice"));
                }
            }
            Entry::Term(it) => return Err(format!("-{}: terms aren't used here", it.id.name)),
            Entry::Junk { content } => return Err(format!("not Fluent: {content}")),
            Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => {}
        }
    }
    Ok(())
}

/// The parser's error, with the id and the line.
fn not_fluent(text: &str, error: &ParserError) -> String {
    let entry = error.slice.clone().and_then(|it| text.get(it)).unwrap_or_default();
    let id = entry.split('=').next().unwrap_or_default().trim();
    let line = text.get(..error.pos.start).unwrap_or_default().matches('\n').count() + 1;
    format!("{id}: line {line}: {error}")
}

fn message(message: &Message<&str>) -> Result<Value, String> {
    if !message.attributes.is_empty() {
        return Err("attributes aren't used here".to_owned());
    }
    pattern(message.value.as_ref().ok_or("it has no text")?)
}

fn pattern(pattern: &Pattern<&str>) -> Result<Value, String> {
    let mut parts: Vec<Value> = Vec::new();
    for element in &pattern.elements {
        let part = match element {
            PatternElement::TextElement { value } => Value::from(*value),
            PatternElement::Placeable { expression } => placeable(expression)?,
        };
        match (parts.last_mut(), part) {
            // Fluent cuts a text at the end of each line.
            (Some(Value::String(before)), Value::String(text)) => before.push_str(&text),
            (_, part) => parts.push(part),
        }
    }
    Ok(match <[Value; 1]>::try_from(parts) {
        Ok([Value::String(text)]) => text.into(),
        Ok(part) => part.to_vec().into(),
        Err(parts) => parts.into(),
    })
}

fn placeable(expression: &Expression<&str>) -> Result<Value, String> {
    match expression {
        Expression::Inline(InlineExpression::StringLiteral { value }) => {
            Ok(unescape_unicode_to_string(value).into())
        }
        Expression::Inline(inline) => Ok(vec![variable(inline)?].into()),
        Expression::Select { selector, variants } => choice(selector, variants),
    }
}

fn choice(selector: &InlineExpression<&str>, variants: &[Variant<&str>]) -> Result<Value, String> {
    let mut part = vec![variable(selector)?];
    let Some((default, cases)) = variants.split_last().filter(|it| it.0.default) else {
        return Err("the variant with the asterisk must be the last".to_owned());
    };
    for case in cases {
        part.push(match case.key {
            VariantKey::Identifier { name } => name.into(),
            VariantKey::NumberLiteral { value } => {
                let number: u64 = value.parse().map_err(|_| format!("[{value}] isn't a whole number"))?;
                number.into()
            }
        });
        part.push(pattern(&case.value)?);
    }
    part.push(pattern(&default.value)?);
    Ok(part.into())
}

fn variable(inline: &InlineExpression<&str>) -> Result<Value, String> {
    match inline {
        InlineExpression::VariableReference { id } => Ok(id.name.into()),
        InlineExpression::FunctionReference { id, .. } => {
            Err(format!("the function {} isn't used here", id.name))
        }
        InlineExpression::MessageReference { id, .. } | InlineExpression::TermReference { id, .. } => {
            Err(format!("it refers to {}: messages can't", id.name))
        }
        InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value } => {
            Err(format!("{value} isn't a variable"))
        }
        InlineExpression::Placeable { .. } => Err("braces stand inside braces".to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn compiled(text: &str) -> Result<String, String> {
        let mut messages = Messages::new();
        add(text, &mut messages).map(|()| crate::to_json(&messages))
    }

    #[track_caller]
    fn check(text: &str, expected: &str) {
        assert_eq!(compiled(text).as_deref(), Ok(expected), "{text}");
    }

    #[track_caller]
    fn refused(text: &str, reason: &str) {
        let fault = compiled(text).unwrap_err();
        assert!(fault.contains(reason), "{text}: {fault}");
    }

    #[test]
    fn messages_become_texts_and_parts() {
        check("# For translators\na = Ciao\n", r#"{"a":"Ciao"}"#);
        check("a =\n    Una riga\n    e un'altra\n", r#"{"a":"Una riga\ne un'altra"}"#);
        check("a = { $name }\n", r#"{"a":[["name"]]}"#);
        check("a = Casa { $name }.\n", r#"{"a":["Casa ",["name"],"."]}"#);
        check(r#"a = A { "{" } b"#, r#"{"a":"A { b"}"#);
        check(
            "a = { $n ->\n    [0] Niente\n    [one] { $n } ora\n   *[other] { $n } ore\n }\n",
            r#"{"a":[["n",0,"Niente","one",[["n"]," ora"],[["n"]," ore"]]]}"#,
        );
    }

    #[test]
    fn what_the_portal_does_not_use_is_refused() {
        refused("a = Ciao\nb = { $x - }\n", "b: line 2: Expected");
        refused("a = Ciao\na = Addio\n", "a: it is there twice");
        refused("-a = Ciao\n", "-a: terms");
        refused("a = Ciao\n    .b = Sì\n", "a: attributes");
        refused("a =\n    .b = Sì\n", "a: attributes");
        refused("a = { b }\n", "a: it refers to b");
        refused("a = { -b }\n", "a: it refers to b");
        refused("a = { NUMBER($n) }\n", "a: the function NUMBER");
        refused("a = { 3 }\n", "a: 3 isn't a variable");
        refused("a = { { $b } }\n", "a: braces");
        refused("a = { $n ->\n   *[other] ore\n    [one] ora\n }\n", "a: the variant with the asterisk");
        refused("a = { $n ->\n    [1.5] ore\n   *[other] ora\n }\n", "a: [1.5]");
    }
}

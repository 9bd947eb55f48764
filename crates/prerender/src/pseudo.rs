use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser::parse;
use fluent_syntax::serializer::serialize;

use wording::Language;

/// Letters with accents, for `a` to `z` and `A` to `Z`: readable, and none of them ASCII.
const SMALL: &str = "ȧƀƈḓḗƒɠħīĵķŀḿƞǿƥɋřşŧŭṽẇẋẏẑ";
const CAPITAL: &str = "ȦƁƇḒḖƑƓĦĪĴĶĿḾȠǾƤɊŘŞŦŬṼẆẊẎẐ";

/// The messages of a pseudo-language, made of English ones. Variables, selectors and literals stay as they are.
pub fn messages(language: &Language, english: &str) -> String {
    let word = if language.rtl { turned } else { accented };
    let mut resource = parse(english.to_owned()).unwrap_or_else(|(partial, _)| partial);
    for entry in &mut resource.body {
        if let Entry::Message(message) = entry {
            let attributes = message.attributes.iter_mut().map(|it| &mut it.value);
            message.value.iter_mut().chain(attributes).for_each(|it| change(it, word));
        }
    }
    serialize(&resource)
}

fn change(pattern: &mut Pattern<String>, word: fn(&str) -> String) {
    for element in &mut pattern.elements {
        match element {
            PatternElement::TextElement { value } => *value = words(value, word),
            PatternElement::Placeable { expression } => change_expression(expression, word),
        }
    }
}

fn change_expression(expression: &mut Expression<String>, word: fn(&str) -> String) {
    match expression {
        Expression::Select { variants, .. } => variants.iter_mut().for_each(|it| change(&mut it.value, word)),
        Expression::Inline(InlineExpression::Placeable { expression }) => change_expression(expression, word),
        Expression::Inline(_) => {}
    }
}

/// The text with each of its words changed; what isn't a letter, such as a telephone number, stays.
fn words(text: &str, word: fn(&str) -> String) -> String {
    let mut changed = String::new();
    let mut rest = text;
    while let Some(start) = rest.find(char::is_alphabetic) {
        let end = rest[start..].find(|it: char| !it.is_alphabetic()).map_or(rest.len(), |it| start + it);
        changed += &rest[..start];
        changed += &word(&rest[start..end]);
        rest = &rest[end..];
    }
    changed + rest
}

/// With accents, and vowels twice: about 40% longer, as other languages are.
fn accented(word: &str) -> String {
    let accent = |it: char| match it {
        'a'..='z' => SMALL.chars().nth(usize::from(it as u8 - b'a')),
        'A'..='Z' => CAPITAL.chars().nth(usize::from(it as u8 - b'A')),
        _ => None,
    };
    let repeated = |it: char| 1 + usize::from("aeiouyAEIOUY".contains(it));
    word.chars().flat_map(|it| std::iter::repeat_n(accent(it).unwrap_or(it), repeated(it))).collect()
}

/// Made to run from right to left by marks around it (RLO, PDF), as Arabic letters do by themselves.
fn turned(word: &str) -> String {
    format!("\u{202E}{word}\u{202C}")
}

#[cfg(test)]
mod tests {
    use super::*;
    use wording::PSEUDO;

    const ACCENTED: &Language = &PSEUDO[0];
    const TURNED: &Language = &PSEUDO[1];

    #[track_caller]
    fn check(language: &Language, english: &str, expected: &str) {
        assert_eq!(messages(language, &format!("it ={english}\n")), format!("it ={expected}\n"));
    }

    #[test]
    fn words_change_and_nothing_else() {
        check(ACCENTED, " Call 02\u{a0}02\u{a0}02", " Ƈȧȧŀŀ 02\u{a0}02\u{a0}02");
        check(ACCENTED, " { $name } is open.", " { $name } īīş ǿǿƥḗḗƞ.");
        check(ACCENTED, " A{ \"{\" }b", " ȦȦ{ \"{\" }ƀ");
        check(TURNED, " Call us", " \u{202E}Call\u{202C} \u{202E}us\u{202C}");
        check(TURNED, " 02 { $name }", " 02 { $name }");
        check(
            ACCENTED,
            "\n    { $count ->\n        [0] No day\n       *[other] { $count } days\n    }",
            "\n    { $count ->\n        [0] Ƞǿǿ ḓȧȧẏẏ\n       *[other] { $count } ḓȧȧẏẏş\n    }",
        );
    }

    #[test]
    fn attributes_change_and_comments_stay() {
        assert_eq!(messages(ACCENTED, "# Call\nit = a\n    .b = c\n"), "# Call\nit = ȧȧ\n    .b = ƈ\n");
    }

    #[test]
    fn accented_text_is_about_40_percent_longer() {
        let english =
            "Activities, houses and neighbourhood desks in Milan: what is on, where, when and at what cost.";
        let percent = accented(english).chars().count() * 100 / english.chars().count();
        assert!((125..=150).contains(&percent), "{percent}%");
    }
}

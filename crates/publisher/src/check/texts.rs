//! Faults in the characters of a text.

use feed::Code;

/// Fields that citizens read as they stand.
const PROSE: [&str; 33] = [
    "name",
    "alternateName",
    "description",
    "organizer",
    "bring",
    "directions",
    "notes",
    "address",
    "barriersAsStated",
    "audience",
    "notFor",
    "howTo",
    "needed",
    "obtains",
    "timeLimits",
    "cost",
    "conditions",
    "text",
    "start",
    "expect",
    "things",
    "see",
    "barriers",
    "asked",
    "because",
    "then",
    "operator",
    "publisher",
    "attribution",
    "email",
    "license",
    "telephone",
    "url",
];
/// Fewer letters in capitals are an abbreviation or a name.
const SHOUTED: usize = 10;
/// A name that is longer fills a phone's screen.
const LONG_NAME: usize = 120;
/// Any other text.
const LONG_TEXT: usize = 1500;
/// Beginnings of a link.
const GOOD_SCHEMES: [&str; 3] = ["https:", "tel:", "mailto:"];
/// Beginnings of links without `//`.
const BAD_SCHEMES: [&str; 4] = ["javascript:", "data:", "vbscript:", "file:"];

/// Everything that is wrong with the text in `field`, with the piece that is.
pub fn lint(record: &str, field: &str, text: &str, mut note: impl FnMut(Code, &str)) {
    if let Some(at) = text.find(is_invisible) {
        let invisible = text.get(at..).and_then(|it| it.chars().next()).unwrap_or_default();
        note(Code::InvisibleCharacters, &format!("U+{:04X}", u32::from(invisible)));
    }
    if !PROSE.contains(&field) {
        return;
    }
    if let Some(link) = bad_link(text) {
        // Where the reader itself refuses the record there is nothing to add.
        if !(record == "Booking" && field == "url") {
            note(Code::InsecureLink, link);
        }
    } else if field == "url"
        && !text.is_empty()
        && record != "Part"
        && record != "Booking"
        && !text.contains(':')
    {
        note(Code::InsecureLink, text);
    }
    if let Some(markup) = markup(text) {
        note(Code::Markup, markup);
    }
    if is_shouted(text) {
        note(Code::AllCapitals, text);
    }
    let most = if matches!(field, "name" | "alternateName") { LONG_NAME } else { LONG_TEXT };
    if text.len() > most && text.chars().count() > most {
        note(Code::LongText, text);
    }
}

/// Control characters but the end of a line, and characters that turn the order of others round or that nobody sees.
/// The marks that Arabic needs between words stay.
fn is_invisible(it: char) -> bool {
    (it.is_control() && it != '\n')
        || matches!(it, '\u{200B}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}')
}

/// The first link that isn't `https`, `tel` or `mailto`.
fn bad_link(text: &str) -> Option<&str> {
    if !text.contains(':') {
        return None;
    }
    let words = text.split(|it: char| it.is_whitespace() || matches!(it, '"' | '\'' | '<' | '>' | '(' | ')'));
    words.into_iter().find(|word| {
        let lower = word.to_ascii_lowercase();
        // Italian has the word "data:", too.
        let is_bad = |it: &&str| lower.starts_with(*it) && lower.len() > it.len();
        let is_link = lower.contains("://") || BAD_SCHEMES.iter().any(is_bad);
        is_link && !GOOD_SCHEMES.iter().any(|it| lower.starts_with(it))
    })
}

/// The first tag or entity of HTML.
fn markup(text: &str) -> Option<&str> {
    text.match_indices(['<', '&']).find_map(|(at, opening)| {
        let rest = text.get(at + 1..)?;
        let length = if opening == "<" { tag(rest)? } else { entity(rest)? };
        text.get(at..=at + length)
    })
}

/// How long a tag is that begins here: `b>`, `/p>`, `!-- -->`.
fn tag(rest: &str) -> Option<usize> {
    let is_tag = rest.starts_with(|it: char| it.is_ascii_alphabetic() || matches!(it, '/' | '!'));
    rest.find('>').filter(|_| is_tag).map(|it| it + 1)
}

/// How long an entity is that begins here: `nbsp;`, `#39;`.
fn entity(rest: &str) -> Option<usize> {
    let end = rest.find(|it: char| !it.is_ascii_alphanumeric() && it != '#')?;
    (end > 1 && rest.get(end..)?.starts_with(';')).then_some(end + 1)
}

fn is_shouted(text: &str) -> bool {
    let mut letters = 0;
    for letter in text.chars().filter(|it| it.is_alphabetic()) {
        // Arabic has neither small letters nor capitals.
        if !letter.is_uppercase() {
            return false;
        }
        letters += 1;
    }
    letters >= SHOUTED
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(field: &str, text: &str, expected: &[(Code, &str)]) {
        let mut found = Vec::new();
        lint("Place", field, text, |code, saw| found.push((code, saw.to_owned())));
        assert_eq!(found.iter().map(|it| (it.0, it.1.as_str())).collect::<Vec<_>>(), expected, "{text}");
    }

    #[test]
    fn texts() {
        check("name", "Zante", &[]);
        check("name", "AMIS Feltre", &[]);
        check("name", "CORSO DI GINNASTICA", &[(Code::AllCapitals, "CORSO DI GINNASTICA")]);
        check("name", "مكان للقاء في الحي", &[]);
        check("name", "قا\u{200F}ل", &[]);
        check("name", "a\u{202E}b", &[(Code::InvisibleCharacters, "U+202E")]);
        check("id", "a\u{0}b", &[(Code::InvisibleCharacters, "U+0000")]);
        check("description", "uno\ndue", &[]);
        check("description", "5 < 6 & 7 > 3; R&S; <3", &[]);
        check("description", "un <b>corso</b>", &[(Code::Markup, "<b>")]);
        check("description", "pane&nbsp;vino", &[(Code::Markup, "&nbsp;")]);
        check("description", "un elenco senza data: chiama prima", &[]);
        check("description", "data:text/html,x", &[(Code::InsecureLink, "data:text/html,x")]);
        check("description", "vedi https://a.it/b, tel:+3902 o mailto:a@b.it", &[]);
        check("description", "vedi http://a.it/b", &[(Code::InsecureLink, "http://a.it/b")]);
        check("description", "JavaScript:alert(1)", &[(Code::InsecureLink, "JavaScript:alert")]);
        check("url", "www.a.it", &[(Code::InsecureLink, "www.a.it")]);
        check("description", &"a ".repeat(800), &[(Code::LongText, &"a ".repeat(800))]);
        check("id", "http://a.it", &[]);
    }
}

//! Content lines of iCalendar (RFC 5545, section 3.1): escaped, folded, ended with CRLF.

use std::fmt::Write;

use domain::time::Date;

/// A line has at most so many octets, its end not counted.
const MOST_OCTETS: usize = 75;

/// Writes content lines.
#[derive(Debug, Default)]
pub struct Writer {
    text: String,
}

impl Writer {
    /// The text that was written.
    pub fn finish(self) -> String {
        self.text
    }

    /// A line whose value stands as it is.
    pub fn line(&mut self, name: &str, value: &str) {
        let mut octets = 0;
        for letter in name.chars().chain([':']).chain(value.chars()) {
            if octets + letter.len_utf8() > MOST_OCTETS {
                self.text.push_str("\r\n ");
                octets = 1;
            }
            self.text.push(letter);
            octets += letter.len_utf8();
        }
        self.text.push_str("\r\n");
    }

    /// A line whose value is text for people.
    pub fn text(&mut self, name: &str, value: &str) {
        self.line(name, &escape(value));
    }
}

/// Text as a value. Characters that could reorder or hide other text are left out: a calendar shows the text among its
/// own words.
pub fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in text.replace("\r\n", "\n").replace('\r', "\n").chars() {
        match letter {
            '\\' | ';' | ',' => {
                escaped.push('\\');
                escaped.push(letter);
            }
            '\n' => escaped.push_str("\\n"),
            '\t' => escaped.push(' '),
            '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => {}
            it if it.is_control() => {}
            it => escaped.push(it),
        }
    }
    escaped
}

/// `20261205`.
pub fn basic(date: Date) -> String {
    let mut text = String::new();
    let _ = write!(text, "{:04}{:02}{:02}", date.year(), u8::from(date.month()), date.day());
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn text_is_escaped() {
        assert_eq!(escape("a;b,c\\d\r\ne\tf\u{202e}g\u{0}\u{7f}<b>"), "a\\;b\\,c\\\\d\\ne fg<b>");
    }

    #[test]
    fn a_long_line_is_folded_between_letters() {
        let mut writer = Writer::default();
        writer.text("SUMMARY", &"è".repeat(80));
        let text = writer.finish();
        assert!(text.split("\r\n").all(|it| it.len() <= 75));
        assert_eq!(text.replace("\r\n ", ""), format!("SUMMARY:{}\r\n", "è".repeat(80)));
    }

    proptest! {
        /// Lines are short, and unfolding gives back what went in.
        #[test]
        fn folding_loses_nothing(text in "\\PC{0,300}") {
            let mut writer = Writer::default();
            writer.text("DESCRIPTION", &text);
            let written = writer.finish();
            prop_assert!(written.ends_with("\r\n"));
            prop_assert!(written.split("\r\n").all(|it| it.len() <= MOST_OCTETS));
            let expected = format!("DESCRIPTION:{}\r\n", escape(&text));
            prop_assert_eq!(written.replace("\r\n ", ""), expected);
        }
    }
}

use diacritics::remove_diacritics;

use super::diagnostic::{Outcome, Read, RowDiagnostic};

/// A run of letters, a run of digits or one other sign.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Token<'a> {
    /// As it stands in the source.
    pub text: &'a str,
    /// Its start, in bytes.
    pub start: usize,
}

impl Token<'_> {
    /// Its end, in bytes.
    pub fn end(&self) -> usize {
        self.start + self.text.len()
    }

    /// Whether it is a run of digits.
    pub fn is_number(&self) -> bool {
        self.text.starts_with(|it: char| it.is_ascii_digit())
    }

    /// Whether it is a run of letters.
    pub fn is_word(&self) -> bool {
        self.text.starts_with(char::is_alphabetic)
    }
}

/// Walks over a cell of the table, token by token, and gathers diagnostics.
#[derive(Debug)]
pub struct Cursor<'a> {
    text: &'a str,
    tokens: Vec<Token<'a>>,
    /// Index of the next token.
    pub at: usize,
    diagnostics: Vec<RowDiagnostic>,
}

impl<'a> Cursor<'a> {
    /// Stands before the first token of `text`.
    pub fn new(text: &'a str) -> Self {
        Self { text, tokens: tokens(text), at: 0, diagnostics: Vec::new() }
    }

    /// The token `ahead` places further on; 0 is the next.
    pub fn peek(&self, ahead: usize) -> Option<Token<'a>> {
        self.tokens.get(self.at + ahead).copied()
    }

    /// The next token's letters without case and accents; empty where it isn't a word.
    pub fn word(&self, ahead: usize) -> String {
        self.peek(ahead).filter(Token::is_word).map(|it| fold(it.text)).unwrap_or_default()
    }

    /// Steps over the next token where it is one of `words`.
    pub fn eat(&mut self, words: &[&str]) -> bool {
        let found = self.peek(0).is_some_and(|it| words.contains(&fold(it.text).as_str()));
        self.at += usize::from(found);
        found
    }

    /// The source from token `from` up to the next one.
    pub fn since(&self, from: usize) -> &'a str {
        let start = self.tokens.get(from).map_or(self.text.len(), |it| it.start);
        let last = self.at.checked_sub(1).and_then(|it| self.tokens.get(it));
        self.text.get(start..last.map_or(start, Token::end)).unwrap_or_default()
    }

    /// Whether no space stands between the next token and the one before it.
    pub fn is_glued(&self) -> bool {
        let before = self.at.checked_sub(1).and_then(|it| self.tokens.get(it));
        before.zip(self.peek(0)).is_some_and(|(before, next)| before.end() == next.start)
    }

    /// Adds a diagnostic, once.
    pub fn remark(&mut self, source: &str, outcome: Outcome) {
        let diagnostic = RowDiagnostic::new(source, outcome);
        if !self.diagnostics.contains(&diagnostic) {
            self.diagnostics.push(diagnostic);
        }
    }

    /// Gives up on the next token.
    pub fn skip_unread(&mut self) {
        if let Some(token) = self.peek(0) {
            self.remark(token.text, Outcome::Unread);
        }
        self.at += 1;
    }

    /// Ends with `value`.
    pub fn finish<T>(self, value: T) -> Read<T> {
        Read { value, diagnostics: self.diagnostics }
    }
}

/// Without case and accents.
pub fn fold(text: &str) -> String {
    remove_diacritics(&text.to_lowercase())
}

fn tokens(text: &str) -> Vec<Token<'_>> {
    let class = |it: char| match it {
        _ if it.is_alphabetic() => 1,
        _ if it.is_ascii_digit() => 2,
        _ => 0,
    };
    let mut tokens: Vec<Token<'_>> = Vec::new();
    let mut start = 0;
    let mut chars = text.char_indices().peekable();
    while let Some((at, sign)) = chars.next() {
        let end = at + sign.len_utf8();
        let goes_on = class(sign) != 0 && chars.peek().is_some_and(|next| class(next.1) == class(sign));
        if goes_on {
            continue;
        }
        if let Some(piece) = text.get(start..end).filter(|it| !it.trim().is_empty()) {
            tokens.push(Token { text: piece, start });
        }
        start = end;
    }
    tokens
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &[&str]) {
        let texts: Vec<_> = tokens(text).iter().map(|it| it.text).collect();
        assert_eq!(texts, expected);
    }

    #[test]
    fn splits_into_words_numbers_and_signs() {
        check("", &[]);
        check("  ", &[]);
        check("Lun 14:3 -18:30", &["Lun", "14", ":", "3", "-", "18", ":", "30"]);
        check("1al 7agosto", &["1", "al", "7", "agosto"]);
        check("mercoledì, d’insieme", &["mercoledì", ",", "d", "’", "insieme"]);
    }
}

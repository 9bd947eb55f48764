use domain::search::fold;

/// The kind of characters of a token.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Letters.
    Word,
    /// Digits.
    Number,
    /// One other sign.
    Sign,
}

/// A run of letters, a run of digits or one other sign.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Token {
    /// Without case and accents; dashes and ordinal signs in one form.
    pub text: String,
    /// The kind of its characters.
    pub kind: Kind,
    start: usize,
    end: usize,
}

/// Walks over a text, token by token.
#[derive(Debug)]
pub struct Cursor<'a> {
    source: &'a str,
    tokens: Vec<Token>,
    /// Index of the next token.
    pub at: usize,
}

impl<'a> Cursor<'a> {
    /// Stands before the first token of `source`.
    pub fn new(source: &'a str) -> Self {
        Self { source, tokens: tokens(source), at: 0 }
    }

    /// The token `ahead` places further on; 0 is the next.
    pub fn peek(&self, ahead: usize) -> Option<&Token> {
        self.tokens.get(self.at + ahead)
    }

    /// Whether nothing is left.
    pub fn is_done(&self) -> bool {
        self.at >= self.tokens.len()
    }

    /// The word `ahead` places further on; empty where it isn't a word.
    pub fn word(&self, ahead: usize) -> &str {
        self.peek(ahead).filter(|it| it.kind == Kind::Word).map_or("", |it| it.text.as_str())
    }

    /// The number `ahead` places further on.
    pub fn number(&self, ahead: usize) -> Option<u32> {
        self.peek(ahead).filter(|it| it.kind == Kind::Number)?.text.parse().ok()
    }

    /// How many digits the number `ahead` places further on has.
    pub fn digits(&self, ahead: usize) -> usize {
        self.peek(ahead).filter(|it| it.kind == Kind::Number).map_or(0, |it| it.text.len())
    }

    /// Whether the token `ahead` places further on is one of `texts`.
    pub fn is(&self, ahead: usize, texts: &[&str]) -> bool {
        self.peek(ahead).is_some_and(|it| texts.contains(&it.text.as_str()))
    }

    /// Whether no space stands before the token `ahead` places further on.
    pub fn is_glued(&self, ahead: usize) -> bool {
        let before = (self.at + ahead).checked_sub(1).and_then(|it| self.tokens.get(it));
        before.zip(self.peek(ahead)).is_some_and(|(before, next)| before.end == next.start)
    }

    /// Steps over the next token where it is one of `texts`.
    pub fn eat(&mut self, texts: &[&str]) -> bool {
        let found = self.is(0, texts);
        self.at += usize::from(found);
        found
    }

    /// Steps over as many of `texts` as there are.
    pub fn skip(&mut self, texts: &[&str]) {
        while self.eat(texts) {}
    }

    /// Steps over `phrase`, words parted by spaces, where it stands next.
    pub fn eat_phrase(&mut self, phrase: &str) -> bool {
        let words = phrase.split(' ');
        let found = words.clone().enumerate().all(|(ahead, word)| self.is(ahead, &[word]));
        self.at += if found { words.count() } else { 0 };
        found
    }

    /// The source from token `from` up to the next one.
    pub fn since(&self, from: usize) -> String {
        let start = self.tokens.get(from).map_or(self.source.len(), |it| it.start);
        let last = self.at.checked_sub(1).and_then(|it| self.tokens.get(it));
        self.source.get(start..last.map_or(start, |it| it.end)).unwrap_or_default().to_owned()
    }
}

/// One form for the signs that look alike.
fn plain(text: &str) -> String {
    match text {
        "–" | "—" | "−" | "‐" | "‑" | "→" => "-".to_owned(),
        "º" | "ª" => "°".to_owned(),
        "’" | "‘" | "`" | "´" => "'".to_owned(),
        _ => fold(text).into_owned(),
    }
}

fn kind(sign: char) -> Kind {
    match sign {
        'º' | 'ª' => Kind::Sign,
        _ if sign.is_alphabetic() => Kind::Word,
        _ if sign.is_ascii_digit() => Kind::Number,
        _ => Kind::Sign,
    }
}

fn tokens(source: &str) -> Vec<Token> {
    let mut tokens: Vec<Token> = Vec::new();
    let mut start = 0;
    let mut signs = source.char_indices().peekable();
    while let Some((at, sign)) = signs.next() {
        let end = at + sign.len_utf8();
        let class = kind(sign);
        if class != Kind::Sign && signs.peek().is_some_and(|next| kind(next.1) == class) {
            continue;
        }
        if let Some(piece) = source.get(start..end) {
            if sign == '\n' {
                // A line of its own is a thing of its own.
                tokens.push(Token { text: ";".to_owned(), kind: Kind::Sign, start, end });
            } else if !piece.trim().is_empty() {
                tokens.push(Token { text: plain(piece), kind: class, start, end });
            }
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
        let texts: Vec<_> = tokens(text).into_iter().map(|it| it.text).collect();
        assert_eq!(texts, expected);
    }

    #[test]
    fn splits_into_words_numbers_and_signs() {
        check("", &[]);
        check("Mar e Gio 10–11.30", &["mar", "e", "gio", "10", "-", "11", ".", "30"]);
        check("2º lunedì", &["2", "°", "lunedi"]);
        check("1ª dom.", &["1", "°", "dom", "."]);
        check("9h30\ndall’8", &["9", "h", "30", ";", "dall", "'", "8"]);
    }
}

//! The grammar of [RFC 8259](https://www.rfc-editor.org/rfc/rfc8259).

use std::borrow::Cow;

use super::{Number, Value};

/// The deepest nesting of lists and objects: recursion must end before the stack does.
const DEPTH: u8 = 100;

/// An activity has about so many fields: growing takes time.
const FIELDS: usize = 16;

/// Reads a text; `None` if it isn't JSON.
pub fn parse(json: &str) -> Option<Value<'_>> {
    let mut reader = Reader { json, at: 0 };
    let value = reader.value(DEPTH)?;
    reader.is_at_end().then_some(value)
}

/// The texts of a list's items, each still unread: an item that isn't JSON costs only itself, as long as its brackets
/// and quotes are closed. `None` if the text isn't a list.
pub fn elements(json: &str) -> Option<Vec<&str>> {
    let mut reader = Reader { json, at: 0 };
    let mut items = Vec::new();
    reader.takes(b'[').then_some(())?;
    if reader.takes(b']') {
        return reader.is_at_end().then_some(items);
    }
    loop {
        items.push(reader.skipped()?);
        if !reader.takes(b',') {
            return (reader.takes(b']') && reader.is_at_end()).then_some(items);
        }
    }
}

struct Reader<'a> {
    json: &'a str,
    at: usize,
}

impl<'a> Reader<'a> {
    /// The byte here; 0, which no JSON contains, at the end.
    fn peek(&self) -> u8 {
        self.json.as_bytes().get(self.at).copied().unwrap_or(0)
    }

    /// The next byte that isn't space.
    fn next(&mut self) -> u8 {
        while matches!(self.peek(), b' ' | b'\n' | b'\r' | b'\t') {
            self.at += 1;
        }
        self.peek()
    }

    fn is_at_end(&mut self) -> bool {
        self.next();
        self.at == self.json.len()
    }

    /// Moves past `byte` if it comes next.
    fn takes(&mut self, byte: u8) -> bool {
        let is_next = self.next() == byte;
        self.at += usize::from(is_next);
        is_next
    }

    fn value(&mut self, depth: u8) -> Option<Value<'a>> {
        let deeper = depth.checked_sub(1)?;
        match self.next() {
            b'"' => self.text().map(Value::Text),
            b'[' => self.list(deeper),
            b'{' => self.object(deeper),
            b't' => self.word("true", Value::Bool(true)),
            b'f' => self.word("false", Value::Bool(false)),
            b'n' => self.word("null", Value::Null),
            _ => self.number(),
        }
    }

    fn word(&mut self, word: &str, value: Value<'a>) -> Option<Value<'a>> {
        let is_here = self.json.as_bytes().get(self.at..)?.starts_with(word.as_bytes());
        self.at += word.len();
        is_here.then_some(value)
    }

    fn list(&mut self, depth: u8) -> Option<Value<'a>> {
        let mut list = Vec::new();
        self.at += 1;
        if self.takes(b']') {
            return Some(Value::List(list));
        }
        loop {
            list.push(self.value(depth)?);
            if !self.takes(b',') {
                return self.takes(b']').then_some(Value::List(list));
            }
        }
    }

    fn object(&mut self, depth: u8) -> Option<Value<'a>> {
        let mut object = Vec::with_capacity(FIELDS);
        self.at += 1;
        if self.takes(b'}') {
            return Some(Value::Object(object));
        }
        loop {
            if self.next() != b'"' {
                return None;
            }
            let name = self.text()?;
            if !self.takes(b':') {
                return None;
            }
            object.push((name, self.value(depth)?));
            if !self.takes(b',') {
                return self.takes(b'}').then_some(Value::Object(object));
            }
        }
    }

    fn number(&mut self) -> Option<Value<'a>> {
        let start = self.at;
        self.at += usize::from(self.peek() == b'-');
        // No other digit may follow a zero that begins a number.
        let is_whole = if self.peek() == b'0' { self.digits_at_most(1) } else { self.digits() };
        is_whole.then_some(())?;
        if self.peek() == b'.' {
            self.at += 1;
            self.digits().then_some(())?;
        }
        if matches!(self.peek(), b'e' | b'E') {
            self.at += 1;
            self.at += usize::from(matches!(self.peek(), b'-' | b'+'));
            self.digits().then_some(())?;
        }
        let number = Number(Cow::Borrowed(self.json.get(start..self.at)?));
        number.as_f64().is_finite().then_some(Value::Number(number))
    }

    /// Moves past digits; whether there is one.
    fn digits(&mut self) -> bool {
        self.digits_at_most(usize::MAX)
    }

    fn digits_at_most(&mut self, most: usize) -> bool {
        let start = self.at;
        while self.peek().is_ascii_digit() && self.at - start < most {
            self.at += 1;
        }
        self.at > start
    }

    /// The text whose opening quote is here.
    fn text(&mut self) -> Option<Cow<'a, str>> {
        self.at += 1;
        let (mut unescaped, mut start) = (String::new(), self.at);
        loop {
            match self.peek() {
                b'"' => {
                    let rest = self.json.get(start..self.at)?;
                    self.at += 1;
                    if unescaped.is_empty() {
                        return Some(Cow::Borrowed(rest));
                    }
                    unescaped.push_str(rest);
                    return Some(Cow::Owned(unescaped));
                }
                b'\\' => {
                    unescaped.push_str(self.json.get(start..self.at)?);
                    self.at += 1;
                    unescaped.push(self.escaped()?);
                    start = self.at;
                }
                0..0x20 => return None,
                _ => self.at += 1,
            }
        }
    }

    /// The character of an escape, behind its backslash.
    fn escaped(&mut self) -> Option<char> {
        let letter = self.peek();
        self.at += 1;
        Some(match letter {
            b'"' | b'\\' | b'/' => letter.into(),
            b'b' => '\u{8}',
            b'f' => '\u{c}',
            b'n' => '\n',
            b'r' => '\r',
            b't' => '\t',
            b'u' => self.utf16()?,
            _ => return None,
        })
    }

    /// Four hexadecimal digits, or a pair of them: JSON writes characters as UTF-16 does.
    fn utf16(&mut self) -> Option<char> {
        let first = self.unit()?;
        let second = if (0xD800..0xDC00).contains(&first) && self.json.get(self.at..)?.starts_with("\\u") {
            self.at += 2;
            Some(self.unit()?)
        } else {
            None
        };
        char::decode_utf16(std::iter::once(first).chain(second)).next()?.ok()
    }

    fn unit(&mut self) -> Option<u16> {
        let digits = self.json.get(self.at..self.at + 4)?;
        self.at += 4;
        digits.bytes().all(|it| it.is_ascii_hexdigit()).then(|| u16::from_str_radix(digits, 16).ok())?
    }

    /// Moves past an item of a list without reading it.
    fn skipped(&mut self) -> Option<&'a str> {
        self.next();
        let start = self.at;
        let mut open = 0_u32;
        loop {
            match self.peek() {
                0 if self.at >= self.json.len() => return None,
                b'"' => self.skip_text()?,
                b'[' | b'{' => open += 1,
                b']' | b'}' if open > 0 => open -= 1,
                b',' | b']' | b'}' if open == 0 => return self.json.get(start..self.at),
                _ => {}
            }
            self.at += 1;
        }
    }

    /// Moves to the closing quote of a text.
    fn skip_text(&mut self) -> Option<()> {
        loop {
            self.at += 1;
            match self.peek() {
                b'"' => return Some(()),
                b'\\' => self.at += 1,
                0 if self.at >= self.json.len() => return None,
                _ => {}
            }
        }
    }
}

//! From the bytes of a file to its text, whatever an office program made of it.

use encoding_rs::{Encoding, UTF_8, WINDOWS_1252};

use super::notes::{At, Notes};
use feed::Code;

/// The text of a file. Other encodings than UTF-8 are noted and read all the same, so that the rest can be checked.
pub fn decode(name: &str, bytes: Vec<u8>, notes: &mut Notes) -> String {
    match Encoding::for_bom(&bytes) {
        Some((encoding, mark)) if encoding == UTF_8 => {
            notes.note(At::file(name), "", Code::ByteOrderMark, "");
            return decode(name, bytes.get(mark..).unwrap_or_default().to_vec(), notes);
        }
        Some((encoding, _)) => {
            notes.note_at(name, Code::NotUtf8, encoding.name(), 1, None);
            return encoding.decode(&bytes).0.into_owned();
        }
        None => {}
    }
    let error = match String::from_utf8(bytes) {
        Ok(text) => return text,
        Err(error) => error,
    };
    let good = error.utf8_error().valid_up_to();
    let bytes = error.into_bytes();
    let before = bytes.get(..good).unwrap_or_default();
    let line = before.iter().filter(|it| **it == b'\n').count() + 1;
    let column = String::from_utf8_lossy(before).lines().last().map_or(0, |it| it.chars().count()) + 1;
    notes.note_at(name, Code::NotUtf8, WINDOWS_1252.name(), line, Some(column));
    WINDOWS_1252.decode_without_bom_handling(&bytes).0.into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(bytes: &[u8], text: &str, expected: Option<(Code, &str, Option<usize>)>) {
        let mut notes = Notes::default();
        assert_eq!(decode("a.json", bytes.to_vec(), &mut notes), text);
        let found = notes.found.first().map(|it| (it.finding.code, it.finding.saw.as_str(), it.line));
        assert_eq!((found, notes.found.len()), (expected, usize::from(expected.is_some())));
    }

    #[test]
    fn what_is_not_utf8_is_named_and_read() {
        check("è".as_bytes(), "è", None);
        check(b"\xef\xbb\xbfa", "a", Some((Code::ByteOrderMark, "", None)));
        check(b"\xff\xfea\0\xe8\0", "aè", Some((Code::NotUtf8, "UTF-16LE", Some(1))));
        check(b"a\nb\xe8", "a\nbè", Some((Code::NotUtf8, "windows-1252", Some(2))));
        check(b"", "", None);
    }
}

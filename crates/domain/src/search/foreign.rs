//! In which languages somebody may be asking.

use crate::letters::is_of_words;

/// The scripts in which the portal's languages are written.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Script {
    Latin,
    Arabic,
    Cyrillic,
    Bengali,
    Sinhala,
    Chinese,
}

/// Whether a text may be in the language of this tag, by its letters.
pub fn may_be_in(text: &str, tag: &str) -> bool {
    let script = match tag.split('-').next().unwrap_or_default() {
        "ar" => Script::Arabic,
        "uk" | "ru" => Script::Cyrillic,
        "bn" => Script::Bengali,
        "si" => Script::Sinhala,
        "zh" => Script::Chinese,
        _ => Script::Latin,
    };
    text.chars().any(|it| script_of(it) == Some(script))
}

fn script_of(letter: char) -> Option<Script> {
    match letter {
        '\u{400}'..='\u{52F}' => Some(Script::Cyrillic),
        '\u{600}'..='\u{6FF}' | '\u{750}'..='\u{77F}' => Some(Script::Arabic),
        '\u{980}'..='\u{9FF}' => Some(Script::Bengali),
        '\u{D80}'..='\u{DFF}' => Some(Script::Sinhala),
        '\u{3400}'..='\u{9FFF}' => Some(Script::Chinese),
        _ if is_of_words(letter) && !letter.is_ascii_digit() && letter < '\u{250}' => Some(Script::Latin),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_tell_the_script() {
        let check = |text: &str, expected: &[&str]| {
            let tags = ["en", "ar", "ru", "uk", "bn", "si", "zh-Hans", "ro"];
            let found: Vec<_> = tags.into_iter().filter(|it| may_be_in(text, it)).collect();
            assert_eq!(found, expected, "{text}");
        };
        check("yoga", &["en", "ro"]);
        check("رياضة", &["ar"]);
        check("йога", &["ru", "uk"]);
        check("ব্যায়াম", &["bn"]);
        check("යෝගා", &["si"]);
        check("瑜伽 spid", &["en", "zh-Hans", "ro"]);
        check("12 !", &[]);
    }
}

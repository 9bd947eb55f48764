use super::Language;
use domain::letters::is_of_words;

/// Whether a voice speaks a language. Browsers write the voice's tag as they like (`it-IT`, `it_IT`, `cmn-Hans-CN`).
///
/// Only a voice of the language itself will do: where none is named, browsers read Arabic with an English voice.
pub fn voice_matches(voice: &str, tag: &str) -> bool {
    let voice = voice.replace('_', "-").to_ascii_lowercase();
    let voice = voice.strip_prefix("cmn").map_or_else(|| voice.clone(), |rest| format!("zh{rest}"));
    // Cantonese is written with other words.
    if voice.starts_with("zh-hk") || voice.starts_with("yue") {
        return false;
    }
    let known = |tag: &str| Language::negotiated(tag).map(|it| it.formats);
    let primary = |tag: &str| tag.split('-').next().unwrap_or_default().to_ascii_lowercase();
    match (known(&voice), known(tag)) {
        (Some(voice), Some(wanted)) => voice == wanted,
        (None, None) => primary(&voice) == primary(tag),
        _ => false,
    }
}

/// Cuts a text into pieces that a voice reads in one breath: some stop in the middle of longer ones. Sentences stay
/// whole where they are short enough, words always.
pub fn speech_chunks(text: &str) -> Vec<String> {
    let mut speech_chunks: Vec<String> = Vec::new();
    for sentence in text.split_inclusive(['.', '?', '!', ';', '؟', '。', '।']) {
        for word in sentence.split_inclusive(char::is_whitespace) {
            match speech_chunks.last_mut() {
                Some(last) if last.chars().count() + word.chars().count() <= BREATH => last.push_str(word),
                _ => speech_chunks.push(word.to_owned()),
            }
        }
    }
    speech_chunks
        .into_iter()
        .map(|it| it.trim().to_owned())
        .filter(|it| it.chars().any(is_of_words))
        .collect()
}

/// Words that Italian voices spell or guess, and how people say them.
const SAID: [(&str, &str); 12] = [
    ("SPID", "spid"),
    ("CIE", "cìe"),
    ("CieID", "cìe ai dì"),
    ("PIN", "pin"),
    ("PUK", "puc"),
    ("QR", "cu erre"),
    ("NFC", "enne effe ci"),
    ("SMS", "esse emme esse"),
    ("pagoPA", "pago pi a"),
    ("ANPR", "a enne pi erre"),
    ("CUP", "cup"),
    ("WeMi", "uìmi"),
];

/// A text as a voice of a language should read it.
pub fn as_said(text: &str, tag: &str) -> String {
    if tag.split('-').next() != Some("it") {
        return text.to_owned();
    }
    let mut said = String::with_capacity(text.len());
    let mut word = String::new();
    for letter in text.chars().chain([' ']) {
        if letter.is_alphanumeric() {
            word.push(letter);
            continue;
        }
        said += SAID.iter().find(|it| it.0 == word).map_or(word.as_str(), |it| it.1);
        word.clear();
        said.push(letter);
    }
    said.pop();
    said
}

/// Characters. Chrome's own voices go silent after some fifteen seconds.
const BREATH: usize = 180;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_voice_of_another_language_will_not_do() {
        for (voice, tag, fits) in [
            ("it-IT", "it", true),
            ("it_IT", "it-simple", true),
            ("en-US", "en", true),
            ("en-US", "ar", false),
            ("ar-SA", "ar", true),
            ("fil-PH", "fil", true),
            ("tl", "fil", true),
            ("cmn-Hans-CN", "zh-Hans", true),
            ("zh-CN", "zh-Hans", true),
            ("zh-HK", "zh-Hans", false),
            ("de-DE", "it", false),
            ("", "it", false),
            ("", "", true),
        ] {
            assert_eq!(voice_matches(voice, tag), fits, "{voice:?} for {tag:?}");
        }
    }

    #[test]
    fn abbreviations_are_said_as_people_say_them() {
        assert_eq!(as_said("Entra con SPID o CIE, poi il PIN.", "it"), "Entra con spid o cìe, poi il pin.");
        assert_eq!(as_said("pagoPA: il codice QR", "it-simple"), "pago pi a: il codice cu erre");
        assert_eq!(as_said("SPIDER, CIELO", "it"), "SPIDER, CIELO");
        assert_eq!(as_said("Enter with SPID", "en"), "Enter with SPID");
    }

    #[test]
    fn long_texts_are_read_in_breaths() {
        assert_eq!(speech_chunks("Ciao. Come stai?"), ["Ciao. Come stai?"]);
        assert_eq!(speech_chunks(" · "), Vec::<String>::new());
        let long = "parola ".repeat(60);
        let speech_chunks = speech_chunks(&long);
        assert!(speech_chunks.len() == 3 && speech_chunks.iter().all(|it| it.chars().count() <= BREATH));
        assert_eq!(speech_chunks.join(" "), long.trim());
    }
}

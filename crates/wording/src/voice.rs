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
    fn long_texts_are_read_in_breaths() {
        assert_eq!(speech_chunks("Ciao. Come stai?"), ["Ciao. Come stai?"]);
        assert_eq!(speech_chunks(" · "), Vec::<String>::new());
        let long = "parola ".repeat(60);
        let speech_chunks = speech_chunks(&long);
        assert!(speech_chunks.len() == 3 && speech_chunks.iter().all(|it| it.chars().count() <= BREATH));
        assert_eq!(speech_chunks.join(" "), long.trim());
    }
}

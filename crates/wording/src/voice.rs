use super::Language;

/// Whether a voice speaks a language. Browsers write the voice's tag as they like (`it-IT`, `it_IT`, `cmn-Hans-CN`).
///
/// Only a voice of the language itself will do: where none is named, browsers read Arabic with an English voice.
pub fn speaks(voice: &str, tag: &str) -> bool {
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
pub fn breaths(text: &str) -> Vec<String> {
    let mut breaths: Vec<String> = Vec::new();
    for sentence in text.split_inclusive(['.', '?', '!', ';', '؟', '。', '।']) {
        for word in sentence.split_inclusive(char::is_whitespace) {
            match breaths.last_mut() {
                Some(last) if last.chars().count() + word.chars().count() <= BREATH => last.push_str(word),
                _ => breaths.push(word.to_owned()),
            }
        }
    }
    breaths
        .into_iter()
        .map(|it| it.trim().to_owned())
        .filter(|it| it.chars().any(char::is_alphanumeric))
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
            assert_eq!(speaks(voice, tag), fits, "{voice:?} for {tag:?}");
        }
    }

    #[test]
    fn long_texts_are_read_in_breaths() {
        assert_eq!(breaths("Ciao. Come stai?"), ["Ciao. Come stai?"]);
        assert_eq!(breaths(" · "), Vec::<String>::new());
        let long = "parola ".repeat(60);
        let breaths = breaths(&long);
        assert!(breaths.len() == 3 && breaths.iter().all(|it| it.chars().count() <= BREATH));
        assert_eq!(breaths.join(" "), long.trim());
    }
}

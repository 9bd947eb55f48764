//! Languages and their Italian names, for tables that people write and read.

/// The beginning by which a name is known ("arabo", "araba"), the tag, and the name. Where a language has several names
/// the first one is written.
const LANGUAGES: [(&str, &str, &str); 20] = [
    ("italian", "it", "italiano"),
    ("ingles", "en", "inglese"),
    ("arab", "ar", "arabo"),
    ("spagnol", "es", "spagnolo"),
    ("frances", "fr", "francese"),
    ("cines", "zh-Hans", "cinese"),
    ("ucrain", "uk", "ucraino"),
    ("russ", "ru", "russo"),
    ("rumen", "ro", "rumeno"),
    ("romen", "ro", "romeno"),
    ("bengal", "bn", "bengalese"),
    ("bangla", "bn", "bangla"),
    ("singal", "si", "singalese"),
    ("albanes", "sq", "albanese"),
    ("filippin", "fil", "filippino"),
    ("tagalog", "fil", "tagalog"),
    ("portoghes", "pt", "portoghese"),
    ("tedesc", "de", "tedesco"),
    ("urdu", "ur", "urdu"),
    ("hindi", "hi", "hindi"),
];

/// The tag of a language by its Italian name, in small letters without accents.
pub fn tag(name: &str) -> Option<&'static str> {
    LANGUAGES.iter().find(|it| name.starts_with(it.0)).map(|it| it.1)
}

/// The Italian name of a language; one without a name here keeps its tag. `zh` is the same as `zh-Hans`.
pub fn name(tag: &str) -> &str {
    let exact = LANGUAGES.iter().find(|it| it.1 == tag);
    let wider = || LANGUAGES.iter().find(|it| it.1.split('-').next() == Some(tag));
    exact.or_else(wider).map_or(tag, |it| it.2)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_name_that_is_written_is_read() {
        for (_, known, written) in LANGUAGES {
            assert_eq!(tag(written), Some(known));
            assert_eq!(tag(name(known)), Some(known));
        }
    }

    #[test]
    fn tags_and_names() {
        assert_eq!(name("hi"), "hindi");
        assert_eq!(name("zh"), "cinese");
        assert_eq!(name("zh-Hant"), "zh-Hant");
        assert_eq!(tag("araba"), Some("ar"));
        assert_eq!(tag("klingon"), None);
    }
}

/// A language that the portal speaks.
#[derive(Debug, PartialEq, Eq)]
pub struct Language {
    /// BCP 47 tag: the folder in `locales/`, the `lang` of pages, the word of the address.
    pub tag: &'static str,
    /// Its name in the language itself.
    pub name: &'static str,
    /// Whether it is written from right to left.
    pub rtl: bool,
    /// The locale for the browser's `Intl`: the tag, or another one.
    pub formats: &'static str,
}

/// The languages of the portal, in the order in which they are offered. The first is the source and the last resort.
pub const LANGUAGES: [Language; 14] = [
    ltr("it", "Italiano"),
    // A registered tag (IANA, variant `simple`), unlike `it-x-facile`, which some programs refuse.
    Language { formats: "it", ..ltr("it-simple", "Italiano semplice") },
    // Dates as in Europe: 24 November.
    Language { formats: "en-GB", ..ltr("en", "English") },
    // Digits as on street signs and door bells.
    Language { tag: "ar", name: "العربية", rtl: true, formats: "ar-u-nu-latn" },
    ltr("es", "Español"),
    ltr("fr", "Français"),
    ltr("zh-Hans", "简体中文"),
    ltr("fil", "Filipino"),
    ltr("uk", "Українська"),
    ltr("ro", "Română"),
    ltr("ru", "Русский"),
    Language { formats: "bn-u-nu-latn", ..ltr("bn", "বাংলা") },
    ltr("si", "සිංහල"),
    ltr("sq", "Shqip"),
];

/// Languages that nobody speaks, made of English by the build of the demonstration. They show faults: a text that stays
/// plain English doesn't come from `locales/`, and a layout that breaks has too little room or the wrong direction.
/// Dates of the first are Greek: the browser's words can't be taken for the program's.
pub const PSEUDO: [Language; 2] = [
    Language { formats: "el", ..ltr("en-XA", "Ḗƞɠŀīşħ") },
    Language { tag: "ar-XB", name: "hsilgnE", rtl: true, formats: "ar-u-nu-latn" },
];

/// Other tags for the portal's languages in browsers and links: whole tags, or their parts before the first hyphen.
pub const ALIASES: [(&str, &str); 4] =
    [("tl", "fil"), ("mo", "ro"), ("zh", "zh-Hans"), ("it-x-facile", "it-simple")];

const fn ltr(tag: &'static str, name: &'static str) -> Language {
    Language { tag, name, rtl: false, formats: tag }
}

impl Language {
    /// Italian.
    pub const SOURCE: &'static Self = &LANGUAGES[0];

    /// The language with exactly this tag.
    pub fn from_tag(tag: &str) -> Option<&'static Self> {
        LANGUAGES.iter().find(|it| it.tag == tag)
    }

    /// The language whose pages stand below this word of an address: its tag, or another name of it.
    pub fn of_path(word: &str) -> Option<&'static Self> {
        let alias = ALIASES.iter().find(|it| it.0.eq_ignore_ascii_case(word)).map_or(word, |it| it.1);
        LANGUAGES.iter().chain(&PSEUDO).find(|it| it.tag.eq_ignore_ascii_case(alias))
    }

    /// The language for a reader who asks for `tag`: the one with this tag, the one with this alias, or the one without
    /// the region or script. `tl-PH` is Filipino, `zh-TW` simplified Chinese.
    pub fn negotiated(tag: &str) -> Option<&'static Self> {
        let tag = tag.to_ascii_lowercase();
        let primary = tag.split('-').next().unwrap_or_default();
        [tag.as_str(), primary].into_iter().find_map(|wanted| {
            let alias = ALIASES.iter().find(|it| it.0 == wanted).map_or(wanted, |it| it.1);
            LANGUAGES.iter().find(|it| it.tag.eq_ignore_ascii_case(alias))
        })
    }

    /// The writing direction, as the attribute `dir` wants it.
    pub fn dir(&self) -> &'static str {
        if self.rtl { "rtl" } else { "ltr" }
    }

    /// The direction of any language tag, known to the portal or not.
    pub fn dir_of(tag: &str) -> &'static str {
        Self::from_tag(tag).unwrap_or(Self::SOURCE).dir()
    }

    /// Whether this is Italian.
    pub fn is_source(&self) -> bool {
        self.tag == Self::SOURCE.tag
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_browsers_ask_for_is_understood() {
        for (asked, given) in [
            ("it-IT", "it"),
            ("it-simple", "it-simple"),
            ("IT-Simple", "it-simple"),
            ("ar-EG", "ar"),
            ("tl", "fil"),
            ("tl-PH", "fil"),
            ("mo", "ro"),
            ("mo-MD", "ro"),
            ("zh", "zh-Hans"),
            ("zh-CN", "zh-Hans"),
            ("zh-TW", "zh-Hans"),
            ("es-PE", "es"),
            ("sq-AL", "sq"),
        ] {
            assert_eq!(Language::negotiated(asked).map(|it| it.tag), Some(given), "{asked}");
        }
        for unknown in ["", "de", "fi", "italiano", "-", "en_GB"] {
            assert_eq!(Language::negotiated(unknown), None, "{unknown}");
        }
    }

    #[test]
    fn a_word_of_an_address_names_a_language_or_a_page() {
        for (word, tag) in
            [("ar", "ar"), ("ZH-hans", "zh-Hans"), ("tl", "fil"), ("it", "it"), ("en-XA", "en-XA")]
        {
            assert_eq!(Language::of_path(word).map(|it| it.tag), Some(tag), "{word}");
        }
        for page in ["", "case", "es-qualcosa", "it-informazioni", "de"] {
            assert_eq!(Language::of_path(page), None, "{page}");
        }
    }
}

/// A language that the portal speaks.
#[derive(Debug, PartialEq, Eq)]
pub struct Language {
    /// BCP 47 tag: the folder in `locales/`, the `lang` of pages, the word of the address.
    pub tag: &'static str,
    /// What its speakers call it.
    pub name: &'static str,
    /// Whether it is written from right to left.
    pub rtl: bool,
}

/// The languages of the portal, in the order in which they are offered. The first is the source and the last resort.
pub const LANGUAGES: [Language; 3] = [
    Language { tag: "it", name: "Italiano", rtl: false },
    Language { tag: "en", name: "English", rtl: false },
    Language { tag: "ar", name: "العربية", rtl: true },
];

impl Language {
    /// Italian.
    pub const SOURCE: &'static Self = &LANGUAGES[0];

    /// The language with exactly this tag.
    pub fn from_tag(tag: &str) -> Option<&'static Self> {
        LANGUAGES.iter().find(|it| it.tag == tag)
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

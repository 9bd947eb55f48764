/// Something that can be set.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Setting {
    /// The size of text, in percent of the browser's own.
    Text,
    /// The space between lines and paragraphs.
    Lines,
    /// The space between letters and words.
    Letters,
    /// Colours.
    Theme,
    /// Whether anything moves.
    Motion,
    /// Whether every link is underlined.
    Links,
    /// The whole page, or what is essential of it.
    Version,
    /// How much is said to screen readers of what has changed.
    Announcements,
    /// Whether buttons read pages and cards aloud.
    Listen,
}

impl Setting {
    /// All, in the order in which they are offered.
    pub const ALL: [Self; 9] = [
        Self::Text,
        Self::Theme,
        Self::Lines,
        Self::Letters,
        Self::Links,
        Self::Motion,
        Self::Version,
        Self::Announcements,
        Self::Listen,
    ];

    /// Its word, in addresses and on the root element.
    pub fn word(self) -> &'static str {
        self.attribute().trim_start_matches("data-")
    }

    /// The attribute that says its value, on the root element and on examples. Absent where nobody has chosen.
    pub fn attribute(self) -> &'static str {
        match self {
            Self::Text => "data-testo",
            Self::Lines => "data-righe",
            Self::Letters => "data-lettere",
            Self::Theme => "data-tema-colore",
            Self::Motion => "data-movimento",
            Self::Links => "data-link",
            Self::Version => "data-versione",
            Self::Announcements => "data-annunci",
            Self::Listen => "data-ascolta",
        }
    }

    /// The words of its values. The first is how it is when nobody chooses.
    pub fn values(self) -> &'static [&'static str] {
        match self {
            Self::Text => &["100", "125", "150", "200"],
            Self::Lines => &["normali", "larghe"],
            Self::Letters => &["normali", "larghe"],
            Self::Theme => &["dispositivo", "chiaro", "scuro", "contrasto"],
            Self::Motion => &["dispositivo", "fermo"],
            Self::Links => &["normali", "sottolineati"],
            Self::Version => &["completa", "essenziale"],
            Self::Announcements => &["normali", "dettagliati", "nessuno"],
            Self::Listen => &["no", "si"],
        }
    }

    /// Whether an address may ask for it. The others are between a reader and their device.
    pub fn is_in_address(self) -> bool {
        matches!(self, Self::Text | Self::Theme | Self::Version)
    }

    /// The setting with this word.
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.word() == word)
    }
}

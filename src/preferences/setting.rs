/// The value of [`Setting::Text`] that is the browser's own size.
pub const NORMAL_TEXT: &str = "100";
/// The value of [`Setting::Text`] that one tap gives.
pub const LARGE_TEXT: &str = "150";
/// The value of [`Setting::Version`] that reduces pages to what is essential.
pub(super) const ESSENTIAL: &str = "essenziale";
/// The value of [`Setting::Announcements`] that says more.
pub(super) const DETAILED: &str = "dettagliati";
/// The value of [`Setting::Announcements`] that says nothing.
pub(super) const OFF: &str = "nessuno";
/// The value of [`Setting::Listen`] that puts buttons on pages and cards.
pub(super) const WITH_BUTTONS: &str = "si";
/// The values of [`Setting::Operator`]: without and with notes.
pub const OPERATOR: [&str; 2] = ["no", "1"];

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
    /// The whole page, or its essential parts.
    Version,
    /// The level of detail of announcements to screen readers.
    Announcements,
    /// Whether buttons read pages and cards aloud.
    Listen,
    /// Whether guides show the notes for somebody who helps.
    Operator,
}

impl Setting {
    /// All, in the order in which they are offered.
    pub const ALL: [Self; 10] = [
        Self::Text,
        Self::Theme,
        Self::Lines,
        Self::Letters,
        Self::Links,
        Self::Motion,
        Self::Version,
        Self::Announcements,
        Self::Listen,
        Self::Operator,
    ];

    /// Its key, in addresses and on the root element.
    pub fn key(self) -> &'static str {
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
            Self::Operator => "data-operatore",
        }
    }

    /// Its values, as addresses and attributes write them. The first is the default.
    pub fn values(self) -> &'static [&'static str] {
        match self {
            Self::Text => &[NORMAL_TEXT, "125", LARGE_TEXT, "200"],
            Self::Lines => &["normali", "larghe"],
            Self::Letters => &["normali", "larghe"],
            Self::Theme => &["dispositivo", "chiaro", "scuro", "contrasto"],
            Self::Motion => &["dispositivo", "fermo"],
            Self::Links => &["normali", "sottolineati"],
            Self::Version => &["completa", ESSENTIAL],
            Self::Announcements => &["normali", DETAILED, OFF],
            Self::Listen => &["no", WITH_BUTTONS],
            Self::Operator => &OPERATOR,
        }
    }

    /// Whether an address may ask for it. The others are between a reader and their device.
    pub fn is_in_address(self) -> bool {
        matches!(self, Self::Text | Self::Theme | Self::Version | Self::Operator)
    }

    /// The setting with this key.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.key() == key)
    }
}

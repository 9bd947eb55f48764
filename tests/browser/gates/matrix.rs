//! The states in which every gate must be passed: pages × preferences × languages × widths.

use crate::support::site;
use xtask::serve::Server;

/// One of the two sites that are built.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Site {
    /// With the published feed.
    Published,
    /// With invented activities, which use every field.
    Demonstration,
}

/// What a reader has asked for, as the address says it.
#[derive(Debug)]
pub struct Preferences {
    pub name: &'static str,
    pub query: &'static str,
    /// What the system asks for instead.
    pub media: &'static [(&'static str, &'static str)],
}

/// A page as one reader has it; looked at in each of these widths.
#[derive(Debug, Clone, Copy)]
pub struct Case {
    pub site: Site,
    pub page: &'static str,
    pub language: &'static str,
    pub preferences: &'static Preferences,
    pub screens: &'static [(u32, u32)],
}

/// Pages of the published feed.
const PUBLISHED: &[&str] = &[
    "/",
    "/attivita",
    "/attivita?q=ballo&municipio=9&giorno=oggi",
    "/attivita?q=xyzxyz",
    "/attivita/gioco-delle-carte-feltre",
    "/case",
    "/case/zante",
    "/case/turro",
    "/case/saponaro-cam",
    "/case/wemi-tate-colf-badanti",
    "/informazioni",
    "/attivita/non-esiste",
];

/// Of the published site too, as soon as it has them.
const SERVICE: &[&str] = &["/impostazioni", "/lingue", "/accessibilita", "/privacy"];

/// Pages of the demonstration.
const DEMONSTRATION: &[&str] = &[
    "/",
    "/attivita",
    "/attivita?q=burraco&eta=3",
    "/attivita?q=ginastica&esigenza=carrozzina&vicino-a=feltre",
    "/attivita?q=movimento&ordina=vicino",
    "/attivita?vista=settimana",
    "/attivita?vista=mappa",
    "/attivita?vista=mappa&municipio=8",
    "/case/feltre",
    "/case/porta-vigentina-csrc",
    "/case/wemi-feltre",
];

/// What every reader comes by.
const MAIN: &[&str] = &["/", "/attivita", "/attivita/gioco-delle-carte-feltre", "/case/zante"];

/// As nobody has asked for anything.
pub const DEFAULT: Preferences = Preferences { name: "default", query: "", media: &[] };
pub const LARGE: Preferences = Preferences { name: "large", query: "testo=200", media: &[] };
pub const CONTRAST: Preferences =
    Preferences { name: "contrast", query: "tema-colore=contrasto", media: &[] };
pub const ESSENTIAL: Preferences =
    Preferences { name: "essential", query: "versione=essenziale", media: &[] };

const PREFERENCES: &[Preferences] = &[
    DEFAULT,
    LARGE,
    Preferences { name: "dark", query: "tema-colore=scuro", media: &[] },
    CONTRAST,
    ESSENTIAL,
    Preferences { name: "all", query: "testo=200&tema-colore=contrasto&versione=essenziale", media: &[] },
];

/// Dark because the system is; light although it is.
const BY_SYSTEM: &[Preferences] = &[
    Preferences { name: "dark system", query: "", media: &[("prefers-color-scheme", "dark")] },
    Preferences {
        name: "light on a dark system",
        query: "tema-colore=chiaro",
        media: &[("prefers-color-scheme", "dark")],
    },
];

/// The source; from right to left; without spaces between words.
const LANGUAGES: &[&str] = &["it", "ar", "zh-Hans"];

/// Longer words in accented letters, in the demonstration only.
const PSEUDO: &str = "en-XA";

const OTHER_LANGUAGES: &[&str] = &["it-simple", "en", "es", "fr", "fil", "uk", "ro", "ru", "bn", "si", "sq"];

const SCREENS: &[(u32, u32)] = &[(320, 640), (768, 1024), (1280, 900)];
pub const NARROW: &[(u32, u32)] = &[(320, 640)];
const NARROW_AND_WIDE: &[(u32, u32)] = &[(320, 640), (1280, 900)];

impl Site {
    pub fn serve(self) -> Server {
        match self {
            Self::Published => site::published(),
            Self::Demonstration => site::demonstration(),
        }
    }

    /// The built folder.
    pub fn folder(self) -> &'static str {
        match self {
            Self::Published => "dist",
            Self::Demonstration => "dist-demo",
        }
    }

    fn has(self, page: &str) -> bool {
        site::root().join(self.folder()).join(page.trim_start_matches('/')).is_dir()
    }
}

impl Case {
    /// The address that shows it.
    pub fn address(&self) -> String {
        let separator = if self.page.contains('?') { '&' } else { '?' };
        let preferences = if self.preferences.query.is_empty() { "" } else { "&" };
        format!("{}{separator}lang={}{preferences}{}", self.page, self.language, self.preferences.query)
    }
}

/// Every case, those of one page beside each other.
pub fn cases() -> Vec<Case> {
    let mut cases = Vec::new();
    let mut add = |site,
                   pages: &[&'static str],
                   languages: &[&'static str],
                   preferences: &'static [Preferences],
                   screens| {
        for &page in pages {
            for &language in languages {
                cases.extend(preferences.iter().map(|preferences| Case {
                    site,
                    page,
                    language,
                    preferences,
                    screens,
                }));
            }
        }
    };
    let service = SERVICE.iter().copied().filter(|it| Site::Published.has(it)).collect::<Vec<_>>();
    add(Site::Published, PUBLISHED, LANGUAGES, PREFERENCES, SCREENS);
    add(Site::Published, &service, LANGUAGES, PREFERENCES, SCREENS);
    add(Site::Demonstration, DEMONSTRATION, LANGUAGES, PREFERENCES, SCREENS);
    add(Site::Demonstration, DEMONSTRATION, &[PSEUDO], PREFERENCES, SCREENS);
    add(Site::Published, MAIN, &["it"], BY_SYSTEM, SCREENS);
    add(Site::Published, MAIN, OTHER_LANGUAGES, &PREFERENCES[..2], NARROW_AND_WIDE);
    cases
}

//! The states in which every gate must be passed: pages × preferences × languages × widths, on days that matter.

use super::{
    day::{Day, OTHERS, USUAL},
    sites::Site,
};
use crate::support::portal::in_language;

/// The choices of a reader.
#[derive(Debug)]
pub struct Preferences {
    pub name: &'static str,
    /// In the portal: setting and value.
    pub choices: &'static [(&'static str, &'static str)],
    /// The preferences of the system: media feature and value.
    pub media: &'static [(&'static str, &'static str)],
}

/// Width and height, in CSS pixels.
pub type Screens = &'static [(u32, u32)];

/// A page as one reader has it.
#[derive(Debug, Clone, Copy)]
pub struct Case {
    pub site: Site,
    pub day: &'static Day,
    pub page: &'static str,
    pub language: &'static str,
    pub preferences: &'static Preferences,
}

/// The cases that differ in their preferences alone, each looked at in each of these widths.
#[derive(Debug)]
pub struct Visit {
    pub cases: Vec<Case>,
    pub screens: Screens,
}

/// Pages of the published feed.
const PUBLISHED: &[&str] = &[
    "/",
    "/attivita",
    "/attivita?q=ballo&municipio=9&giorno=oggi",
    "/attivita?q=xyzxyz",
    "/attivita?q=mi+picchia",
    "/attivita?q=guardia+medica",
    "/attivita/gioco-delle-carte-feltre",
    "/case",
    "/case/zante",
    "/case/turro",
    "/case/saponaro-cam",
    "/case/wemi-tate-colf-badanti",
    "/servizi",
    "/servizi/servizio-sociale",
    "/eta-attiva",
    "/eta-attiva/cura",
    "/guide",
    "/guide/truffe/porta",
    "/guide/cieid/puk-sportello",
    "/informazioni",
    "/attivita/non-esiste",
    "/impostazioni",
    "/lingue",
    "/accessibilita",
    "/privacy",
    "/in-pericolo",
];

/// Steps of each other kind, what suits somebody, and the portal in other sites. What is around them is the same on all: their own parts are looked at in plain and in large.
const STEPS: &[&str] = &[
    "/guide/cieid",
    "/guide/che-aiuto/tema",
    "/guide/cieid/inizio",
    "/guide/cieid/sblocca?operatore=1",
    "/guide/cieid/puk-arrivato",
    "/guide/truffe/segnali",
    "/guide/cieid/fine",
    "/guide?codice=CIE-4-A2",
    "/guide/cieid/tutto",
    "/guide/prova-tocchi/indirizzi",
    "/guide/prova-tocchi/pane?parola=pene",
    "/eta-attiva/che-cosa-fa-per-me?tema=giochi&fascia=mattina",
    "/incorpora?mostra=case/zante&lingua=es&larghezza=320",
    "/case/calvi?incorpora=1",
];

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

/// The pages of the demonstration that depend on the day.
const OF_THE_DAY: &[&str] = &[
    "/",
    "/attivita",
    "/attivita?vista=settimana",
    "/attivita?vista=mappa",
    "/case/feltre",
    "/attivita/ginnastica-dolce-sammartini",
];

/// The pages that every reader visits.
const MAIN: &[&str] = &["/", "/attivita", "/attivita/gioco-delle-carte-feltre", "/case/zante"];

/// The preferences of a reader who has asked for nothing.
pub const DEFAULT: Preferences = Preferences { name: "default", choices: &[], media: &[] };
pub const LARGE: Preferences = Preferences { name: "large", choices: &[("testo", "200")], media: &[] };
pub const CONTRAST: Preferences =
    Preferences { name: "contrast", choices: &[("tema-colore", "contrasto")], media: &[] };
pub const ESSENTIAL: Preferences =
    Preferences { name: "essential", choices: &[("versione", "essenziale")], media: &[] };

/// Those with large text beside each other: a week is drawn for the room that it has.
pub const PREFERENCES: &[Preferences] = &[
    DEFAULT,
    Preferences { name: "dark", choices: &[("tema-colore", "scuro")], media: &[] },
    CONTRAST,
    ESSENTIAL,
    Preferences {
        name: "all",
        choices: &[("testo", "200"), ("tema-colore", "contrasto"), ("versione", "essenziale")],
        media: &[],
    },
    LARGE,
];

/// Dark because the system is; light although it is.
const BY_SYSTEM: &[Preferences] = &[
    Preferences { name: "dark system", choices: &[], media: &[("prefers-color-scheme", "dark")] },
    Preferences {
        name: "light on a dark system",
        choices: &[("tema-colore", "chiaro")],
        media: &[("prefers-color-scheme", "dark")],
    },
];

const PLAIN_AND_LARGE: &[Preferences] = &[DEFAULT, LARGE];
const PLAIN: &[Preferences] = &[DEFAULT];

/// The source, and the one from right to left: every preference in both directions.
const LANGUAGES: &[&str] = &["it", "ar"];

/// Without spaces between words. Colours and parts that are left out are the same in every language, so only the size of
/// the text matters.
const CHINESE: &str = "zh-Hans";

/// Longer words in accented letters, in the demonstration only. As in Chinese, only the size of the text matters.
const PSEUDO: &str = "en-XA";

const SCREENS: Screens = &[(320, 640), (768, 1024), (1280, 900)];
const NARROW_AND_WIDE: Screens = &[(320, 640), (1280, 900)];

impl Case {
    /// The address of the page in this language.
    pub fn address(&self) -> String {
        in_language(self.page, self.language)
    }

    /// The address that asks for the preferences, too.
    pub fn whole_address(&self) -> String {
        let choices = self.preferences.choices.iter().map(|(word, value)| format!("&{word}={value}"));
        let choices: String = choices.collect();
        let address = self.address();
        let first = if address.contains('?') { "&" } else { "?" };
        address + choices.replacen('&', first, 1).as_str()
    }
}

/// Pages in languages, as readers with these preferences have them.
struct Block {
    site: Site,
    days: &'static [Day],
    pages: &'static [&'static str],
    languages: Vec<&'static str>,
    preferences: &'static [Preferences],
    screens: Screens,
}

/// Every case, those of one site on one day beside each other.
pub fn visits() -> Vec<Visit> {
    let block = |site, pages, languages: &[&'static str], preferences, screens| Block {
        site,
        days: std::slice::from_ref(&*USUAL),
        pages,
        languages: languages.to_vec(),
        preferences,
        screens,
    };
    let of_the_day = block(Site::Demonstration, OF_THE_DAY, &["it", "ar", PSEUDO], PLAIN, NARROW_AND_WIDE);
    let blocks = [
        block(Site::Published, PUBLISHED, LANGUAGES, PREFERENCES, SCREENS),
        block(Site::Published, STEPS, LANGUAGES, PLAIN_AND_LARGE, NARROW_AND_WIDE),
        block(Site::Published, MAIN, &["it"], BY_SYSTEM, SCREENS),
        block(Site::Published, MAIN, &other_languages(), PLAIN_AND_LARGE, NARROW_AND_WIDE),
        block(Site::Published, PUBLISHED, &[CHINESE], PLAIN_AND_LARGE, SCREENS),
        block(Site::Demonstration, DEMONSTRATION, LANGUAGES, PREFERENCES, SCREENS),
        block(Site::Demonstration, DEMONSTRATION, &[CHINESE, PSEUDO], PLAIN_AND_LARGE, SCREENS),
        Block { days: &*OTHERS, ..of_the_day },
    ];
    blocks.iter().flat_map(Block::visits).collect()
}

impl Block {
    fn visits(&self) -> Vec<Visit> {
        let mut visits = Vec::new();
        for day in self.days {
            for &page in self.pages {
                for &language in &self.languages {
                    let case = |preferences| Case { site: self.site, day, page, language, preferences };
                    let cases = self.preferences.iter().map(case).collect();
                    visits.push(Visit { cases, screens: self.screens });
                }
            }
        }
        visits
    }
}

/// All that the portal speaks but those above.
fn other_languages() -> Vec<&'static str> {
    let is_other = |it: &&str| !LANGUAGES.contains(it) && *it != CHINESE;
    wording::LANGUAGES.iter().map(|it| it.tag).filter(is_other).collect()
}

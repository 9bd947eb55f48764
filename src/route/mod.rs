//! Every address of the portal. Nothing else reads or builds one.
//!
//! Addresses are a public contract: they stand on leaflets. A value that isn't understood is ignored, never an error.
//! [`Address::href`] and [`Address::parse`] are inverse.

mod address;
mod embed;
mod history_state;
mod needs;
mod query;

pub use address::{Address, asked_language, below};
pub use embed::{
    Embed, EmbedChoices, OPENS, SHOWN, SHOWN_FILTERS, SHOWN_LANGUAGE, SHOWN_READING, ShownFilters,
    WHOLE_PAGE, Width,
};
pub use history_state::HistoryState;
pub use query::{NEAR, QUERY_KEYS, STEP_FREE, to_word};

use domain::guide::{Answers, WHOLE};
use domain::id::is_id;
use domain::search::Query;
use query::{parse_look, parse_query};

/// A page of the portal.
#[derive(Clone, Debug, PartialEq)]
pub enum Route {
    /// The front page.
    Home,
    /// The catalogue, with its query and the view of the answers.
    Activities(Query, ResultsView),
    /// One activity, by id.
    Activity(String),
    /// All houses, desks and laboratories.
    Places,
    /// One of them, by id.
    Place(String),
    /// All services that are no house and no activity.
    Services,
    /// The sheet of one of them, by id.
    Service(String),
    /// The section for older people and those who care for them.
    Ageing,
    /// What suits the reader: a few questions, and proposals. Of the query only what the questions ask.
    ForMe(Query),
    /// One of its themes, by id.
    Theme(String),
    /// All guides; with the code of a step that somebody has typed.
    Guides(Option<String>),
    /// A guide before one begins, by id.
    Guide(String),
    /// A whole guide on one page, to read and to print, by id.
    Whole(String),
    /// A step of a guide.
    Step(GuideStep),
    /// The settings: the size of text, colours, how much is said.
    Settings,
    /// The languages of the portal, and who has checked their words.
    Languages,
    /// The accessibility statement.
    Accessibility,
    /// The privacy page: the data that are kept, and where.
    Privacy,
    /// About the data.
    About,
    /// For editors: the portal in a page of their site.
    Embed(EmbedChoices),
    /// Who is in danger: the numbers to call, and the way out.
    Danger,
    /// No such page, at this path.
    NotFound(String),
}

/// A step of a guide, and how one came to it.
#[derive(Clone, Debug, PartialEq)]
pub struct GuideStep {
    /// The guide's id.
    pub guide: String,
    /// The step's id.
    pub step: String,
    /// The answers given so far.
    pub answers: Answers,
    /// What somebody has written who practises writing.
    pub written: Option<String>,
}

impl GuideStep {
    /// A step to which nobody came by answers.
    pub fn new(guide: &str, step: &str) -> Self {
        Self { guide: guide.to_owned(), step: step.to_owned(), answers: Answers::default(), written: None }
    }
}

/// The key of the answers in an address.
pub const ANSWERS: &str = "risposte";
/// The key of a step's code; a form's field has the same name.
pub const CODE: &str = "codice";
/// The key of a word that somebody practises to write; the form's field has the same name.
pub const WRITTEN: &str = "parola";
/// The path of the questions about what suits the reader, below the section for older people.
const FOR_ME: &str = "che-cosa-fa-per-me";
/// Characters of what is typed into a form: more were typed by mistake.
pub const LONGEST_WORD: usize = 30;

/// The way in which the answers are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ResultsView {
    /// The kind of view.
    pub view: View,
    /// The number of pages of the list.
    pub pages: usize,
}

impl Default for ResultsView {
    fn default() -> Self {
        Self { view: View::List, pages: 1 }
    }
}

/// A kind of view of the answers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum View {
    /// Cards, one below the other.
    #[default]
    List,
    /// A timetable of seven days.
    Week,
    /// A map of the city beside a list of places.
    Map,
}

impl View {
    /// The words of the address `vista=`.
    pub const ALL: [(&'static str, Self); 3] =
        [("lista", Self::List), ("settimana", Self::Week), ("mappa", Self::Map)];
}

impl Route {
    /// The first words of the paths of all pages but the front page.
    pub const FIRST_WORDS: [&str; 12] = [
        "attivita",
        "case",
        "servizi",
        "eta-attiva",
        "guide",
        "impostazioni",
        "lingue",
        "accessibilita",
        "privacy",
        "informazioni",
        "incorpora",
        "in-pericolo",
    ];

    /// The address's path below the portal's base, without a leading slash; empty for the front page.
    pub fn path(&self) -> String {
        match self {
            Self::Home => String::new(),
            Self::Activities(..) => "attivita".to_owned(),
            Self::Activity(id) => format!("attivita/{id}"),
            Self::Places => "case".to_owned(),
            Self::Place(id) => format!("case/{id}"),
            Self::Services => "servizi".to_owned(),
            Self::Service(id) => format!("servizi/{id}"),
            Self::Ageing => "eta-attiva".to_owned(),
            Self::ForMe(_) => format!("eta-attiva/{FOR_ME}"),
            Self::Theme(id) => format!("eta-attiva/{id}"),
            Self::Guides(_) => "guide".to_owned(),
            Self::Guide(id) => format!("guide/{id}"),
            Self::Whole(id) => format!("guide/{id}/{WHOLE}"),
            Self::Step(it) => format!("guide/{}/{}", it.guide, it.step),
            Self::Settings => "impostazioni".to_owned(),
            Self::Languages => "lingue".to_owned(),
            Self::Accessibility => "accessibilita".to_owned(),
            Self::Privacy => "privacy".to_owned(),
            Self::About => "informazioni".to_owned(),
            Self::Embed(_) => "incorpora".to_owned(),
            Self::Danger => "in-pericolo".to_owned(),
            Self::NotFound(path) => {
                let encoded: String = form_urlencoded::byte_serialize(path.as_bytes()).collect();
                encoded.replace("%2F", "/").replace('+', "%20")
            }
        }
    }

    /// The catalogue with nothing asked.
    pub fn all_activities() -> Self {
        Self::Activities(Query::default(), ResultsView::default())
    }

    fn parse(words: &[&str], pairs: &[(String, String)]) -> Self {
        match words {
            [] => Self::Home,
            ["attivita"] => Self::Activities(parse_query(pairs), parse_look(pairs)),
            ["attivita", id] if is_id(id) => Self::Activity((*id).to_owned()),
            ["case"] => Self::Places,
            ["case", id] if is_id(id) => Self::Place((*id).to_owned()),
            ["servizi"] => Self::Services,
            ["servizi", id] if is_id(id) => Self::Service((*id).to_owned()),
            ["eta-attiva"] => Self::Ageing,
            ["eta-attiva", FOR_ME] => {
                let Query { topics, part, audience, municipi, needs, .. } = parse_query(pairs);
                Self::ForMe(Query { topics, part, audience, municipi, needs, ..Query::default() })
            }
            ["eta-attiva", id] if is_id(id) => Self::Theme((*id).to_owned()),
            ["guide"] => Self::Guides(typed(pairs, CODE)),
            ["guide", id] if is_id(id) => Self::Guide((*id).to_owned()),
            ["guide", id, WHOLE] if is_id(id) => Self::Whole((*id).to_owned()),
            ["guide", guide, step] if is_id(guide) && is_id(step) => {
                let answers = pairs.iter().find(|it| it.0 == ANSWERS);
                Self::Step(GuideStep {
                    guide: (*guide).to_owned(),
                    step: (*step).to_owned(),
                    answers: answers.map(|it| Answers::parse(&it.1)).unwrap_or_default(),
                    written: typed(pairs, WRITTEN),
                })
            }
            ["impostazioni"] => Self::Settings,
            ["lingue"] => Self::Languages,
            ["accessibilita"] => Self::Accessibility,
            ["privacy"] => Self::Privacy,
            ["informazioni"] => Self::About,
            ["incorpora"] => Self::Embed(EmbedChoices::of(pairs)),
            ["in-pericolo"] => Self::Danger,
            _ => Self::NotFound(words.join("/")),
        }
    }
}

/// What somebody has typed into the field of a form.
fn typed(pairs: &[(String, String)], key: &str) -> Option<String> {
    let text = pairs.iter().find(|it| it.0 == key).map(|it| it.1.trim());
    let text = text.filter(|it| !it.is_empty())?.chars().take(LONGEST_WORD).collect::<String>();
    Some(text.trim_end().to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_path_begins_with_a_known_word() {
        let id = || "a".to_owned();
        let routes = [
            Route::all_activities(),
            Route::Activity(id()),
            Route::Places,
            Route::Place(id()),
            Route::Services,
            Route::Service(id()),
            Route::Ageing,
            Route::ForMe(Query::default()),
            Route::Theme(id()),
            Route::Guides(None),
            Route::Guide(id()),
            Route::Whole(id()),
            Route::Step(GuideStep::new("a", "a")),
            Route::Settings,
            Route::Languages,
            Route::Accessibility,
            Route::Privacy,
            Route::About,
            Route::Embed(EmbedChoices::default()),
            Route::Danger,
        ];
        let paths = routes.map(|it| it.path());
        let words: std::collections::BTreeSet<_> =
            paths.iter().filter_map(|it| it.split('/').next()).collect();
        assert_eq!(words, Route::FIRST_WORDS.into_iter().collect());
    }
}

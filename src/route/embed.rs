//! What an editor has chosen on the page that builds an embed, as pairs of its address. Only that page reads them: the
//! program's first part keeps them as they are.

use super::query::{is_tag, value, word};
use super::{Route, to_word};
use crate::preferences::{Choices, Setting};
use domain::search::Query;

/// The key of the page to show; a form's field has the same name, as with the others here.
pub const SHOWN: &str = "mostra";
/// The key of its language.
pub const SHOWN_LANGUAGE: &str = "lingua";
/// The key of the place where its links open.
pub const OPENS: &str = "apri";
/// The key of the filters that are shown.
pub const SHOWN_FILTERS: &str = "filtri";
/// The keys of its ways of reading: the page that builds it has its own.
pub const SHOWN_READING: [(&str, Setting); 2] =
    [("riquadro-testo", Setting::Text), ("riquadro-tema-colore", Setting::Theme)];
/// The key of the width of the preview.
const WIDTH: &str = "larghezza";
/// The key of a preview without scripts, with the value `no`.
const SCRIPT: &str = "script";
/// The value of [`OPENS`] for links that open the portal itself.
pub const WHOLE_PAGE: &str = "pagina";

/// Every key of that page's address.
const KEYS: [&str; 10] = [
    SHOWN,
    "q",
    "municipio",
    SHOWN_LANGUAGE,
    OPENS,
    SHOWN_FILTERS,
    WIDTH,
    SCRIPT,
    SHOWN_READING[0].0,
    SHOWN_READING[1].0,
];

/// The choices as they stand in the address.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct EmbedChoices(Vec<(String, String)>);

impl EmbedChoices {
    pub(super) fn of(pairs: &[(String, String)]) -> Self {
        let known = pairs.iter().filter(|it| KEYS.contains(&it.0.as_str()) && !it.1.is_empty());
        Self(known.cloned().collect())
    }

    pub(super) fn write(&self, pairs: &mut form_urlencoded::Serializer<'_, String>) {
        pairs.extend_pairs(&self.0);
    }
}

/// A part of the portal for the page of another site, and the way in which it is tried.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Embed {
    /// The page to show; nothing for the catalogue.
    pub shown: Option<Box<Route>>,
    /// The words of a search and the Municipi, where the catalogue is shown.
    pub query: Query,
    /// The tag of its language; nothing for Italian.
    pub language: Option<String>,
    /// Its size of text and its colours, where they are not the reader's own.
    pub reading: Choices,
    /// The filters that are shown.
    pub filters: ShownFilters,
    /// Whether its links open the portal in place of the other site's page.
    pub opens_portal: bool,
    /// How wide it is tried.
    pub width: Width,
    /// Whether it is tried without scripts.
    pub without_script: bool,
}

/// Filters that another site shows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ShownFilters {
    /// All of them.
    #[default]
    All,
    /// When, and nothing else.
    When,
    /// None.
    None,
}

impl ShownFilters {
    /// All of them, with their words.
    pub const ALL: [(&'static str, Self); 3] =
        [("tutti", Self::All), ("quando", Self::When), ("nessuno", Self::None)];
}

/// The width of a preview.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Width {
    /// As a telephone has it.
    Phone,
    /// As a tablet has it.
    #[default]
    Tablet,
    /// As a computer has it.
    Computer,
}

impl Width {
    /// All of them, with their words: the width in pixels.
    pub const ALL: [(&'static str, Self); 3] =
        [("320", Self::Phone), ("768", Self::Tablet), ("1280", Self::Computer)];
}

impl Embed {
    /// The page that is shown, without the ways of reading.
    pub fn route(&self) -> Route {
        match &self.shown {
            Some(route) => (**route).clone(),
            None => Route::Activities(self.query.clone(), super::ResultsView::default()),
        }
    }

    /// Reads the choices. What isn't understood is ignored.
    pub fn read(EmbedChoices(pairs): &EmbedChoices) -> Self {
        let Query { text, municipi, .. } = super::query::parse_query(pairs);
        let shown =
            value(pairs, SHOWN).map(|it| it.split('/').filter(|it| !it.is_empty()).collect::<Vec<_>>());
        let shown = shown.map(|it| Route::parse(&it, &[])).filter(can_be_shown);
        let query = Query { text, municipi, ..Query::default() };
        let mut reading = Choices::default();
        for (key, setting) in SHOWN_READING {
            if let Some(chosen) = value(pairs, key) {
                reading.set(setting, chosen);
            }
        }
        Self {
            query: if shown.is_none() { query } else { Query::default() },
            shown: shown.map(Box::new),
            language: value(pairs, SHOWN_LANGUAGE).filter(|it| is_tag(it)).map(str::to_owned),
            reading,
            filters: word(pairs, SHOWN_FILTERS, &ShownFilters::ALL).unwrap_or_default(),
            opens_portal: value(pairs, OPENS) == Some(WHOLE_PAGE),
            width: word(pairs, WIDTH, &Width::ALL).unwrap_or_default(),
            without_script: value(pairs, SCRIPT) == Some("no"),
        }
    }

    /// The inverse of [`Self::read`].
    pub fn choices(&self) -> EmbedChoices {
        let mut pairs = form_urlencoded::Serializer::new(String::new());
        super::query::write_query(&mut pairs, &self.query);
        let width = to_word(&Width::ALL, self.width).filter(|_| self.width != Width::default());
        let filters = to_word(&ShownFilters::ALL, self.filters).filter(|_| self.filters != ShownFilters::All);
        let shown = self.shown.as_ref().map(|it| it.path());
        // An empty path would be nothing.
        let shown = shown.map(|it| if it.is_empty() { "/".to_owned() } else { it });
        let words = [
            (SHOWN, shown.as_deref()),
            (SHOWN_LANGUAGE, self.language.as_deref()),
            (OPENS, self.opens_portal.then_some(WHOLE_PAGE)),
            (SHOWN_FILTERS, filters),
            (WIDTH, width),
            (SCRIPT, self.without_script.then_some("no")),
        ];
        for (key, word) in words {
            if let Some(word) = word {
                pairs.append_pair(key, word);
            }
        }
        for (setting, chosen) in self.reading.pairs() {
            if let Some(key) = to_word(&SHOWN_READING, setting) {
                pairs.append_pair(key, chosen);
            }
        }
        EmbedChoices(form_urlencoded::parse(pairs.finish().as_bytes()).into_owned().collect())
    }
}

/// The pages that make sense within another site's.
fn can_be_shown(route: &Route) -> bool {
    matches!(
        route,
        Route::Home
            | Route::Places
            | Route::Place(_)
            | Route::Services
            | Route::Ageing
            | Route::Theme(_)
            | Route::Guides(_)
            | Route::Guide(_)
            | Route::Activity(_)
            | Route::Danger
    )
}

#[cfg(test)]
mod tests {
    use super::super::Address;
    use super::*;

    #[track_caller]
    fn check(query: &str, canonical: &str) {
        let Route::Embed(choices) = Address::parse("incorpora", query).route else { panic!("{query}") };
        let written = Address::new(Route::Embed(Embed::read(&choices).choices())).href();
        assert_eq!(written, canonical, "{query}");
    }

    #[test]
    fn choices_are_read_and_written() {
        check("mostra=case/zante&lingua=ar&larghezza=768", "incorpora?mostra=case%2Fzante&lingua=ar");
        check(
            "q=ballo&municipio=4&tema=ballo&riquadro-testo=200&script=no&apri=pagina",
            "incorpora?q=ballo&municipio=4&apri=pagina&script=no&riquadro-testo=200",
        );
        check("mostra=in-pericolo&filtri=quando", "incorpora?mostra=in-pericolo&filtri=quando");
        check("mostra=/&q=ballo&larghezza=9", "incorpora?mostra=%2F");
        check("mostra=incorpora&riquadro-testo=9&lingua=&apri=x", "incorpora");
    }
}

//! What each page needs before it can be drawn.

use super::Route;
use domain::search::Query;
use feed::Scope;
use feed::raw::Collection;

impl Route {
    /// The Municipi whose activities the page needs. `municipio_of` knows the places by id.
    pub fn scope(&self, municipio_of: &dyn Fn(&str) -> Option<u8>) -> Scope {
        let of_place = |id: &str| Scope::Municipi(municipio_of(id).into_iter().collect());
        match self {
            Self::Place(id) => of_place(id),
            Self::Activities(Query { place: Some(id), .. }, _) => of_place(id),
            Self::Activities(query, _) if !query.municipi.is_empty() => {
                Scope::Municipi(query.municipi.clone())
            }
            Self::NotFound(_)
            | Self::Services
            | Self::Service(_)
            | Self::Ageing
            | Self::Guides(_)
            | Self::Guide(_)
            | Self::Whole(_)
            | Self::Step(_)
            | Self::Settings
            | Self::Languages
            | Self::Accessibility
            | Self::Privacy
            | Self::Danger => Scope::Municipi(Vec::new()),
            Self::Home
            | Self::Embed(_)
            | Self::Activities(..)
            | Self::Activity(_)
            | Self::Places
            | Self::Theme(_)
            | Self::ForMe(_)
            | Self::About => Scope::All,
        }
    }

    /// Whether the page shows data of the feed: the other pages work without it.
    pub fn needs_feed(&self) -> bool {
        !matches!(self, Self::Settings | Self::Languages | Self::Accessibility | Self::Privacy | Self::Danger)
    }

    /// What the page is about, of that which only some pages need: without it the page is nothing.
    pub fn is_about(&self) -> &'static [Collection] {
        match self {
            Self::Services | Self::Service(_) => &[Collection::Services],
            Self::Ageing | Self::Theme(_) | Self::ForMe(_) => &[Collection::Themes],
            Self::Guides(None) => &[Collection::Guides],
            // A code tells the number of a step.
            Self::Guides(Some(_)) => &[Collection::Guides, Collection::Flows],
            Self::Guide(_) | Self::Whole(_) | Self::Step(_) => &[Collection::Guides, Collection::Flows],
            _ => &[],
        }
    }

    /// What the page shows, of that which only some pages need.
    pub fn shows(&self) -> &'static [Collection] {
        match self {
            Self::About => &[Collection::Services, Collection::Guides],
            Self::Embed(_) => &[Collection::Themes, Collection::Guides],
            Self::Theme(_) => &[Collection::Themes, Collection::Services, Collection::Guides],
            Self::Activities(query, _) if !(query.text.is_empty() && query.topics.is_empty()) => {
                &[Collection::Services, Collection::Guides, Collection::Themes]
            }
            route => route.is_about(),
        }
    }

    /// Whether the page is a binding statement, nearly all text.
    pub fn is_document(&self) -> bool {
        matches!(self, Self::Accessibility | Self::Privacy)
    }

    /// Whether the page has words that are fetched apart.
    pub fn reads_documents(&self) -> bool {
        self.is_document() || matches!(self, Self::Embed(_)) || !self.is_about().is_empty()
    }
}

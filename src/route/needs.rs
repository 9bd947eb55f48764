//! What each page needs before it can be drawn.

use super::Route;
use domain::search::Query;
use feed::Scope;

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
            | Self::Settings
            | Self::Languages
            | Self::Accessibility
            | Self::Privacy
            | Self::Danger => Scope::Municipi(Vec::new()),
            Self::Home | Self::Activities(..) | Self::Activity(_) | Self::Places | Self::About => Scope::All,
        }
    }

    /// Whether the page shows data of the feed: the other pages work without it.
    pub fn needs_feed(&self) -> bool {
        !matches!(self, Self::Settings | Self::Languages | Self::Accessibility | Self::Privacy | Self::Danger)
    }

    /// Whether the page is about services: without them it is nothing.
    pub fn is_of_services(&self) -> bool {
        matches!(self, Self::Services | Self::Service(_))
    }

    /// Whether the page shows services, or names their sources.
    pub fn shows_services(&self) -> bool {
        match self {
            Self::About => true,
            Self::Activities(query, _) => !(query.text.is_empty() && query.topics.is_empty()),
            route => route.is_of_services(),
        }
    }

    /// Whether the page is a binding statement, nearly all text.
    pub fn is_document(&self) -> bool {
        matches!(self, Self::Accessibility | Self::Privacy)
    }

    /// Whether the page has words that are fetched apart.
    pub fn reads_documents(&self) -> bool {
        self.is_document() || self.is_of_services()
    }
}

//! The modules of the program that are loaded when they are wanted.
//!
//! The browser gets the program in parts: the first draws the frame of every page and the front page, the others are
//! behind the tables of functions here. Code of the first part may name nothing of the others: it calls them through
//! [`Context::modules`], or it brings them along, and the scales tell.

use std::ops::ControlFlow;

use super::{Apart, Context, SquareCode, components, pages, square_code};
use crate::route::{ResultsView, Route};
use domain::about::Translations;
use domain::catalogue::Catalogue;
use domain::place::Place;
use domain::search::{Danger, Index, IndexBuilder, Query, parse_query, suggest};
use feed::raw::{self, Collection};
use feed::{read_flows, read_guides, read_services, read_themes};
use markup::{Derived, Nodes, nodes};
use wording::{MessageId, ids};

/// A module that is loaded apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Module {
    /// The search and its page.
    Catalogue,
    /// Services, guides and the section for older people, with their readers.
    Sections,
    /// All other pages but the front page.
    Pages,
    /// What one takes along, and the page on which editors build an embed.
    Along,
}

impl Module {
    /// All of them, in the order in which a phone with nothing else to do loads them.
    pub const ALL: [Self; 4] = [Self::Catalogue, Self::Pages, Self::Sections, Self::Along];

    /// The name by which the build calls it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Catalogue => "catalogue",
            Self::Sections => "sections",
            Self::Pages => "pages",
            Self::Along => "along",
        }
    }

    /// The module that draws a page; `None` for pages of the first part.
    pub fn of(route: &Route) -> Option<Self> {
        match route {
            Route::Home | Route::NotFound(_) => None,
            Route::Activities(..) => Some(Self::Catalogue),
            Route::Services
            | Route::Service(_)
            | Route::Ageing
            | Route::Theme(_)
            | Route::ForMe(_)
            | Route::Guides(_)
            | Route::Guide(_)
            | Route::Whole(_)
            | Route::Step(_) => Some(Self::Sections),
            Route::Embed(_) => Some(Self::Along),
            Route::Activity(_)
            | Route::Places
            | Route::Place(_)
            | Route::Settings
            | Route::Languages
            | Route::Accessibility
            | Route::Privacy
            | Route::About
            | Route::Danger => Some(Self::Pages),
        }
    }
}

/// Draws the content of a page.
pub type PageFn = fn(&Context, &Route) -> Nodes;

/// Draws a text as a square code; `None` where it is too long for one.
pub type SquareCodeFn = fn(&str) -> Option<SquareCode>;

/// What one takes along, for code of other modules.
pub struct AlongModule {
    /// Draws a text as a square code.
    pub square_code: SquareCodeFn,
    /// Draws the content of a page.
    pub page: PageFn,
}

/// The module itself.
pub static WHOLE_ALONG: AlongModule = AlongModule { square_code, page: pages::along_page };

/// Reads the parts of a collection, each with its text; `None` where a part is no list.
pub type ReadFn = fn(Collection, &[(&raw::Part, &str)]) -> Option<Apart>;

/// What is read apart, for code of other modules.
pub struct SectionsModule {
    /// Draws the content of a page.
    pub page: PageFn,
    /// Reads them.
    pub read: ReadFn,
}

/// The module itself.
pub static WHOLE_SECTIONS: SectionsModule = SectionsModule {
    page: pages::section_page,
    read: |collection, parts| match collection {
        Collection::Flows => read_flows(parts.iter().copied()).map(Apart::Flows),
        collection => read_for_search(collection, parts),
    },
};

/// Reads what a search finds beside activities.
fn read_for_search(collection: Collection, parts: &[(&raw::Part, &str)]) -> Option<Apart> {
    let parts = parts.iter().copied();
    match collection {
        Collection::Services => read_services(parts).map(Apart::Services),
        Collection::Guides => read_guides(parts).map(Apart::Guides),
        Collection::Themes => read_themes(parts).map(Apart::Themes),
        Collection::Flows => None,
    }
}

/// The modules that are there.
#[derive(Clone, Copy, Default)]
pub struct Modules {
    /// The search and its page.
    pub catalogue: Option<&'static dyn CatalogueModule>,
    /// Services, guides, the section for older people.
    pub sections: Option<&'static SectionsModule>,
    /// Draws all other pages but the front page.
    pub pages: Option<PageFn>,
    /// What one takes along.
    pub along: Option<&'static AlongModule>,
}

impl Modules {
    /// All of the program: static pages are drawn at once.
    #[cfg(not(target_arch = "wasm32"))]
    pub fn whole() -> Self {
        Self {
            catalogue: Some(&WholeCatalogue),
            sections: Some(&WHOLE_SECTIONS),
            pages: Some(pages::quiet_page),
            along: Some(&WHOLE_ALONG),
        }
    }

    /// These and those.
    pub fn with(self, others: Self) -> Self {
        Self {
            catalogue: self.catalogue.or(others.catalogue),
            sections: self.sections.or(others.sections),
            pages: self.pages.or(others.pages),
            along: self.along.or(others.along),
        }
    }

    /// Whether a module is there.
    pub fn has(self, module: Module) -> bool {
        match module {
            Module::Catalogue => self.catalogue.is_some(),
            Module::Sections => self.sections.is_some(),
            Module::Pages => self.pages.is_some(),
            Module::Along => self.along.is_some(),
        }
    }
}

/// The search and its page, for code of other modules.
pub trait CatalogueModule: Sync {
    /// The catalogue's page.
    fn page(&self, context: &Context, shown: Derived<(Query, ResultsView)>) -> Nodes;
    /// Topics and places that somebody may be typing.
    fn suggestions(&self, context: &Context, typed: &str) -> Nodes;
    /// Whether there are any.
    fn has_suggestions(&self, context: &Context, typed: &str) -> bool;
    /// The words of a query for times, prices and people, as filters.
    fn parse_query(&self, query: &Query, catalogue: &Catalogue) -> Query;
    /// The numbers of activities that answer for sure, and of all that may.
    fn counts(&self, context: &Context, query: &Query) -> (usize, usize);
    /// Whether some word may be of a language whose words are not in the index.
    fn may_be_foreign(&self, context: &Context, query: &Query) -> bool;
    /// The danger of which a query speaks.
    fn danger(&self, query: &Query) -> Option<Danger>;
    /// What stands before the activities that answer a query: guides, services.
    fn before_answers(&self, context: &Context, query: &Query) -> Vec<MessageId>;
    /// Reads what a search finds beside activities.
    fn read(&self, collection: Collection, parts: &[(&raw::Part, &str)]) -> Option<Apart>;
    /// The labels of the active filters.
    fn filter_labels(&self, context: &Context, query: &Query) -> Vec<String>;
    /// Begins an index.
    fn begin_index(&self, catalogue: &Catalogue) -> IndexBuilder;
    /// Reads at most so many activities more; breaks when none is left.
    fn work(&self, builder: &mut IndexBuilder, catalogue: &Catalogue, count: usize) -> ControlFlow<()>;
    /// The index of what was read.
    fn finish_index(
        &self,
        builder: IndexBuilder,
        catalogue: &Catalogue,
        kind_words: &dyn Fn(&Place) -> String,
    ) -> Index;
    /// The index with words for topics in more languages.
    fn with_more_words(
        &self,
        context: &Context,
        more: &[Translations],
        kind_words: &dyn Fn(&Place) -> String,
    ) -> Index;
}

/// The catalogue's module itself.
pub struct WholeCatalogue;

impl CatalogueModule for WholeCatalogue {
    fn page(&self, context: &Context, shown: Derived<(Query, ResultsView)>) -> Nodes {
        pages::activities(context, shown)
    }

    fn suggestions(&self, context: &Context, typed: &str) -> Nodes {
        nodes(components::suggestions(context, typed))
    }

    fn has_suggestions(&self, context: &Context, typed: &str) -> bool {
        Danger::in_words(typed).is_some() || !suggest(context.search(), typed).is_empty()
    }

    fn parse_query(&self, query: &Query, catalogue: &Catalogue) -> Query {
        parse_query(query, catalogue)
    }

    fn counts(&self, context: &Context, query: &Query) -> (usize, usize) {
        let results = context.results(query);
        (results.certain, results.hits.len())
    }

    fn may_be_foreign(&self, context: &Context, query: &Query) -> bool {
        context.search().may_be_foreign(&context.results(query))
    }

    fn danger(&self, query: &Query) -> Option<Danger> {
        Danger::of(query)
    }

    fn before_answers(&self, context: &Context, query: &Query) -> Vec<MessageId> {
        let (feed, results) = (&context.feed, context.results(query));
        let guides = results.guides(&feed.catalogue, &feed.guides, query, 1).comes_first;
        let services = results.services(&feed.catalogue, &feed.services, query, 1).comes_first;
        let themes = results.themes(&feed.catalogue, &feed.themes, query, 1).comes_first;
        let all = [(themes, ids::AGEING), (guides, ids::GUIDES_FOUND), (services, ids::SERVICES_FOUND)];
        all.into_iter().filter(|it| it.0).map(|it| it.1).collect()
    }

    fn read(&self, collection: Collection, parts: &[(&raw::Part, &str)]) -> Option<Apart> {
        read_for_search(collection, parts)
    }

    fn filter_labels(&self, context: &Context, query: &Query) -> Vec<String> {
        components::filter_labels(context, query)
    }

    fn begin_index(&self, catalogue: &Catalogue) -> IndexBuilder {
        IndexBuilder::new(catalogue)
    }

    fn work(&self, builder: &mut IndexBuilder, catalogue: &Catalogue, count: usize) -> ControlFlow<()> {
        builder.work(catalogue, count)
    }

    fn finish_index(
        &self,
        builder: IndexBuilder,
        catalogue: &Catalogue,
        kind_words: &dyn Fn(&Place) -> String,
    ) -> Index {
        builder.finish(catalogue, kind_words)
    }

    fn with_more_words(
        &self,
        context: &Context,
        more: &[Translations],
        kind_words: &dyn Fn(&Place) -> String,
    ) -> Index {
        context.feed.index().with_more_words(&context.feed.catalogue, more, kind_words)
    }
}

//! The pages, one file each.

mod about;
mod accessibility;
mod activities;
mod activity;
mod ageing;
mod danger;
mod document;
mod embed;
mod failure;
mod guides;
mod home;
mod languages;
mod not_found;
mod place;
mod places;
mod privacy;
mod service;
mod services;
mod settings;

pub use activities::{PAGE_SIZE, activities};
pub use failure::failure;

use super::Context;
use super::modules::{Module, Modules};
use crate::route::{Embed, ResultsView, Route};
use domain::search::Query;
use markup::{Derived, Nodes, nodes};

/// The content of a page; nothing where its module is not there. `shown` is what the catalogue answers: it may change
/// while its page stays.
pub fn page(context: &Context, route: &Route, shown: Derived<(Query, ResultsView)>) -> Nodes {
    let Modules { catalogue, sections, pages, along } = context.modules.get();
    let content = match Module::of(route) {
        None if *route == Route::Home => Some(home::home(context)),
        None => Some(not_found::not_found(context, route)),
        Some(Module::Catalogue) => catalogue.map(|it| it.page(context, shown)),
        Some(Module::Sections) => sections.map(|it| (it.page)(context, route)),
        Some(Module::Pages) => pages.map(|it| it(context, route)),
        Some(Module::Along) => along.map(|it| (it.page)(context, route)),
    };
    nodes(content)
}

/// The content of the pages to read: all but the front page, the catalogue and what is read apart.
pub fn quiet_page(context: &Context, route: &Route) -> Nodes {
    match route {
        Route::Activity(id) => match context.feed.catalogue.activity(id) {
            Some(activity) => activity::activity(context, activity),
            None => not_found::not_found(context, route),
        },
        Route::Places => places::places(context),
        Route::Place(id) => match context.feed.catalogue.place(id) {
            Some(place) => place::place(context, place),
            None => not_found::not_found(context, route),
        },
        Route::Settings => settings::settings(context),
        Route::Languages => languages::languages(context),
        Route::Accessibility => document::document(context, &accessibility::ACCESSIBILITY),
        Route::Privacy => document::document(context, &privacy::PRIVACY),
        Route::About => about::about(context),
        Route::Danger => danger::danger(context),
        Route::Home
        | Route::Activities(..)
        | Route::Embed(_)
        | Route::Services
        | Route::Service(_)
        | Route::Ageing
        | Route::Theme(_)
        | Route::ForMe(_)
        | Route::Guides(_)
        | Route::Guide(_)
        | Route::Whole(_)
        | Route::Step(_)
        | Route::NotFound(_) => not_found::not_found(context, route),
    }
}

/// The content of the page on which editors build an embed.
pub fn along_page(context: &Context, route: &Route) -> Nodes {
    match route {
        Route::Embed(choices) => embed::embed(context, &Embed::read(choices)),
        _ => not_found::not_found(context, route),
    }
}

/// The content of the pages about services and guides, and of the section for older people.
pub fn section_page(context: &Context, route: &Route) -> Nodes {
    match route {
        Route::Service(id) => match context.feed.services.service(id) {
            Some(service) => service::service(context, service),
            None => not_found::not_found(context, route),
        },
        Route::Guides(_) | Route::Guide(_) | Route::Whole(_) | Route::Step(_) => {
            guides::guides(context, route)
        }
        Route::Ageing | Route::Theme(_) | Route::ForMe(_) => ageing::ageing(context, route),
        _ => services::services(context),
    }
}

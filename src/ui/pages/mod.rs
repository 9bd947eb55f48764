//! The pages, one file each.

mod about;
mod accessibility;
mod activities;
mod activity;
mod document;
mod failure;
mod home;
mod languages;
mod not_found;
mod place;
mod places;
mod privacy;
mod settings;

pub use activities::PAGE_SIZE;
pub use failure::failure;

use super::Context;
use crate::route::{ResultsView, Route};
use domain::search::Query;
use markup::{Derived, Nodes};

/// The content of a page. `shown` is what the catalogue answers: it may change while its page stays.
pub fn page(context: &Context, route: &Route, shown: Derived<(Query, ResultsView)>) -> Nodes {
    match route {
        Route::Home => home::home(context),
        Route::Activities(..) => activities::activities(context, shown),
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
        Route::NotFound(_) => not_found::not_found(context, route),
    }
}

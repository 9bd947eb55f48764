//! The section for older people and those who care for them: its themes by aim, and each theme.

mod for_me;
mod near;
mod theme;
mod themes;

use crate::route::Route;
use crate::ui::Context;
use crate::ui::pages::not_found;
use markup::Nodes;

/// The content of a page of the section.
pub fn ageing(context: &Context, route: &Route) -> Nodes {
    match route {
        Route::Theme(id) => match context.feed.themes.theme(id) {
            Some(theme) => theme::theme(context, theme),
            None => not_found::not_found(context, route),
        },
        Route::ForMe(query) => for_me::for_me(context, query),
        _ => themes::themes(context),
    }
}

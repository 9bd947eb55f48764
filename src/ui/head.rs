use super::Context;
use crate::route::{ResultsView, Route, View};
use domain::search::Query;
use wording::plain;

/// What a browser's tab, a search engine and a link's preview say of a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Head {
    /// Unique for each page.
    pub title: String,
    /// One or two sentences.
    pub description: String,
}

/// The head of a page.
pub fn head(context: &Context, route: &Route) -> Head {
    let (page, description) = match route {
        Route::Home => (context.get("home-title"), context.get("home-description")),
        Route::Activities(query, look) => {
            (answers_title(context, query, *look), context.get("activities-description"))
        }
        Route::Activity(id) => match context.feed.catalogue.activity(id) {
            Some(activity) => {
                let name = context.activity_name(activity).text;
                let place = context.feed.catalogue.place_of(activity).map(|it| context.full_name(it).text);
                let title = place.map_or_else(
                    || name.clone(),
                    |it| {
                        context
                            .format("title-in-place", &[("name", name.clone().into()), ("place", it.into())])
                    },
                );
                let description = context.activity_description(activity).map(|it| it.text);
                (title, description.unwrap_or_else(|| context.get("activities-description")))
            }
            None => missing(context),
        },
        Route::Places => (context.get("places-title"), context.get("places-description")),
        Route::Place(id) => match context.feed.catalogue.place(id) {
            Some(place) => {
                let name = context.full_name(place).text;
                let address = place.address.clone().unwrap_or_else(|| context.get("address-unpublished"));
                (name.clone(), format!("{name}. {address}. {}", context.get("places-description")))
            }
            None => missing(context),
        },
        Route::Settings => (context.get("settings-title"), context.get("settings-description")),
        Route::Languages => (context.get("languages-title"), context.get("languages-description")),
        Route::Accessibility => {
            (context.get("accessibility-title"), context.get("accessibility-description"))
        }
        Route::Privacy => (context.get("privacy-title"), context.get("privacy-description")),
        Route::About => (context.get("about-title"), context.get("about-description")),
        Route::NotFound(_) => missing(context),
    };
    let title = context.format("portal-title", &[("page", page.into())]);
    Head { title: plain(&title).into_owned(), description: plain(&description).into_owned() }
}

/// What was asked for, and how the answers are shown.
fn answers_title(context: &Context, query: &Query, look: ResultsView) -> String {
    let mut parts = vec![match query.text.as_str() {
        "" => context.get("activities-title"),
        text => context.format("activities-title-text", &[("text", text.into())]),
    }];
    parts.extend(query.municipi.iter().map(|it| context.locale.municipio(*it)));
    match look.view {
        View::List => {}
        View::Week => parts.push(context.get("view-week")),
        View::Map => parts.push(context.get("view-map")),
    }
    parts.join(" – ")
}

fn missing(context: &Context) -> (String, String) {
    (context.get("not-found-title"), context.get("not-found-what"))
}

use super::Context;
use crate::route::{ResultsView, Route, View};
use domain::activity::Activity;
use domain::search::Query;
use domain::service::Service;
use domain::theme::Theme;
use wording::{ids, plain};

/// The title and description of a page, for a browser's tab, a search engine and a link's preview.
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
        Route::Home => (context.get(ids::HOME_TITLE), context.get(ids::HOME_DESCRIPTION)),
        Route::Activities(query, look) => {
            (answers_title(context, query, *look), context.get(ids::ACTIVITIES_DESCRIPTION))
        }
        Route::Activity(id) => match context.feed.catalogue.activity(id) {
            Some(activity) => of_activity(context, activity),
            None => missing(context),
        },
        Route::Places => (context.get(ids::PLACES_TITLE), context.get(ids::PLACES_DESCRIPTION)),
        Route::Place(id) => match context.feed.catalogue.place(id) {
            Some(place) => {
                let name = context.full_name(place).text;
                let address = place.address.clone().unwrap_or_else(|| context.get(ids::ADDRESS_UNPUBLISHED));
                (name.clone(), format!("{name}. {address}. {}", context.get(ids::PLACES_DESCRIPTION)))
            }
            None => missing(context),
        },
        Route::Services => (context.get(ids::SERVICES_TITLE), context.get(ids::SERVICES_DESCRIPTION)),
        Route::Service(id) => match context.feed.services.service(id) {
            Some(service) => of_service(context, service),
            None => missing(context),
        },
        Route::Ageing => (context.get(ids::AGEING), context.get(ids::AGEING_DESCRIPTION)),
        Route::ForMe(_) => [ids::FORME_TITLE, ids::FORME_LEAD].map(|it| context.locale.document(it)).into(),
        Route::Embed(_) => [ids::EMBED_TITLE, ids::EMBED_LEAD].map(|it| context.locale.document(it)).into(),
        Route::Theme(id) => match context.feed.themes.theme(id) {
            Some(theme) => of_theme(context, theme),
            None => missing(context),
        },
        Route::Guides(code) => {
            let title = [Some(context.get(ids::GUIDES_TITLE)), code.clone()].into_iter().flatten();
            (title.collect::<Vec<_>>().join(" – "), context.get(ids::GUIDES_DESCRIPTION))
        }
        Route::Guide(id) => of_guide(context, id, None),
        Route::Whole(id) if context.feed.guides.guide(id).is_none() => of_guide(context, id, None),
        Route::Whole(id) => {
            let (name, description) = of_guide(context, id, None);
            let title = context.locale.document_with(ids::GUIDE_WHOLE_TITLE, &[("name", name.into())]);
            (title, description)
        }
        Route::Step(at) => of_guide(context, &at.guide, Some(&at.step)),
        Route::NotFound(_) => missing(context),
        fixed => of_text(context, fixed),
    };
    let title = context.format(ids::PORTAL_TITLE, &[("page", page.into())]);
    Head { title: plain(&title).into_owned(), description: plain(&description).into_owned() }
}

/// A page to read, with the same words in every feed.
fn of_text(context: &Context, route: &Route) -> (String, String) {
    let (title, description) = match route {
        Route::Settings => (ids::SETTINGS_TITLE, ids::SETTINGS_DESCRIPTION),
        Route::Languages => (ids::LANGUAGES_TITLE, ids::LANGUAGES_DESCRIPTION),
        Route::Accessibility => (ids::ACCESSIBILITY_TITLE, ids::ACCESSIBILITY_DESCRIPTION),
        Route::Privacy => (ids::PRIVACY_TITLE, ids::PRIVACY_DESCRIPTION),
        Route::About => (ids::ABOUT_TITLE, ids::ABOUT_DESCRIPTION),
        _ => (ids::DANGER_TITLE, ids::DANGER_DESCRIPTION),
    };
    (context.get(title), context.get(description))
}

fn of_activity(context: &Context, activity: &Activity) -> (String, String) {
    let name = context.activity_name(activity).text;
    let place = context.feed.catalogue.place_of(activity).map(|it| context.full_name(it).text);
    let title = match place {
        Some(place) => context.format(ids::TITLE_IN_PLACE, &[("name", name.into()), ("place", place.into())]),
        None => name,
    };
    let description = context.activity_description(activity).map(|it| it.text);
    (title, description.unwrap_or_else(|| context.get(ids::ACTIVITIES_DESCRIPTION)))
}

fn of_service(context: &Context, service: &Service) -> (String, String) {
    let description = context.service_description(service).map(|it| it.text);
    let description = description.unwrap_or_else(|| context.get(ids::SERVICES_DESCRIPTION));
    (context.service_name(service).text, description)
}

fn of_theme(context: &Context, theme: &Theme) -> (String, String) {
    let description = context.theme_description(theme).map(|it| it.text);
    (context.theme_name(theme).text, description.unwrap_or_else(|| context.get(ids::AGEING_DESCRIPTION)))
}

/// A guide before one begins, or one of its steps.
fn of_guide(context: &Context, id: &str, step: Option<&str>) -> (String, String) {
    let Some(guide) = context.feed.guides.guide(id) else {
        return (context.get(ids::GUIDES_TITLE), context.get(ids::GUIDES_DESCRIPTION));
    };
    let name = context.guide_name(guide).text;
    let description = context.guide_description(guide).map(|it| it.text);
    let step = step.and_then(|it| context.feed.flows.of(id)?.step(it));
    let title = match step {
        Some(step) => format!("{} – {name}", context.step_name(guide, step).text),
        None => name,
    };
    (title, description.unwrap_or_else(|| context.get(ids::GUIDES_DESCRIPTION)))
}

/// The title of the catalogue: the words and Municipi that were asked for, and the view of the answers.
pub fn answers_title(context: &Context, query: &Query, look: ResultsView) -> String {
    let mut parts = vec![match query.text.as_str() {
        "" => context.get(ids::ACTIVITIES_TITLE),
        text => context.format(ids::ACTIVITIES_TITLE_TEXT, &[("text", text.into())]),
    }];
    parts.extend(query.municipi.iter().map(|it| context.locale.municipio(*it)));
    match look.view {
        View::List => {}
        View::Week => parts.push(context.get(ids::VIEW_WEEK)),
        View::Map => parts.push(context.get(ids::VIEW_MAP)),
    }
    parts.join(" – ")
}

fn missing(context: &Context) -> (String, String) {
    (context.get(ids::NOT_FOUND_TITLE), context.get(ids::NOT_FOUND_WHAT))
}

use std::sync::Arc;

use domain::geo::sites;
use leptos::prelude::RenderHtml;
use prerender::{Icu, plural};
use wording::{Language, Localizer};

use super::*;
use crate::ui::{Feed, Locale};

fn context() -> Context {
    Context::new(
        Feed::new(fixtures::published()),
        Locale::new(Localizer::italian(plural), Arc::new(Icu::new(Language::SOURCE))),
    )
}

/// The map of the city or of a Municipio, with all activities of the published feed.
fn drawn(context: &Context, municipio: Option<u8>) -> String {
    let activities: Vec<_> = context.feed.catalogue.activities.iter().collect();
    let found = sites(&context.feed.catalogue, &activities);
    let map = match municipio {
        Some(number) => super::municipio(context, &Query::default(), number, &found),
        None => city(context, &Query::default(), &found),
    };
    let html = map.to_html();
    html.split_once("<svg").and_then(|it| it.1.split_once("</svg>")).unwrap().0.to_owned()
}

#[test]
fn the_city_has_its_quarters_and_a_number_for_each_municipio() {
    let drawing = drawn(&context(), None);
    assert_eq!(drawing.matches('Z').count(), 88);
    assert_eq!(drawing.matches("class=\"zone\"").count(), 9);
}

#[test]
fn quarters_with_places_are_named_where_there_is_room() {
    let context = context();
    let names = |number| {
        let drawing = drawn(&context, Some(number));
        drawing.split_once("class=\"names\"").and_then(|it| it.1.split_once("</g>")).unwrap().0.to_owned()
    };
    let named = (1..=9).map(names).filter(|it| it.contains("<text")).count();
    assert!(named >= 5, "{named}");
}

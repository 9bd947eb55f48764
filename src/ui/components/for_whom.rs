use super::tags::ages_and_audience;
use crate::ui::Context;
use domain::activity::Activity;
use domain::place::{Place, PlaceKind};
use markup::{Nodes, el, nodes};
use wording::ids;

/// The source, in the feed, of the rule that the City had published for the former CSRC.
const SOURCE: &str = "csrc-2023";

/// For whom an activity is; where nobody has said, whom to ask, with the former rule of the house if there was one.
pub fn for_whom(context: &Context, activity: &Activity) -> Nodes {
    if let Some(known) = ages_and_audience(context, activity) {
        return nodes(known);
    }
    let place = context.feed.catalogue.place_of(activity);
    let rule = place.and_then(|it| former_rule(context, it));
    rule.unwrap_or_else(|| nodes(context.get(ids::AUDIENCE_UNKNOWN)))
}

/// The rule by which people were let into a house before it became a Casa di Quartiere, with its source. Nobody has said
/// whether it still holds, so it is told as a doubt; `None` where there was none, or where the feed lacks its source.
pub fn former_rule(context: &Context, place: &Place) -> Option<Nodes> {
    if place.kind != PlaceKind::ExCsrc {
        return None;
    }
    let source = context.feed.catalogue.about.source(SOURCE)?;
    let name = super::name(context, &source.name);
    let link = match source.url.clone() {
        Some(url) => el("a").attr("href", url).attr("rel", "noreferrer"),
        None => el("span"),
    };
    Some(nodes((el("p").child(context.get(ids::AUDIENCE_FORMER_RULE)), el("p").child(link.child(name)))))
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use leptos::prelude::RenderHtml;

    use super::*;
    use crate::ui::{Feed, Locale};
    use prerender::{Icu, plural};
    use wording::{Language, Localizer};

    const WITH_SOURCE: &str = r#"{"format":"1.2","publisher":"P","sources":[
        {"id":"csrc-2023","name":"Pagina","url":"https://example.org/","dateChecked":"2026-11-28"}]}"#;
    const WITHOUT_SOURCE: &str = r#"{"format":"1.2","publisher":"P"}"#;
    const UNKNOWN: &str = "Non sappiamo per chi è: chiama lo 02\u{a0}02\u{a0}02";

    #[track_caller]
    fn check(manifest: &str, kind: &str, activity: &str, expected: &str) {
        let catalogue = fixtures::feed_with_manifest(manifest)
            .places(format!(r#"[{{"id":"p","type":"{kind}","name":"P"}}]"#))
            .activities(format!(r#"[{{"id":"a","name":"A","location":"p"{activity}}}]"#))
            .build();
        let context = Context::new(
            Feed::new(catalogue),
            Locale::new(Localizer::italian(plural), Arc::new(Icu::new(Language::SOURCE))),
        );
        let said = for_whom(&context, &context.feed.catalogue.activities[0]);
        let html: String = said.into_iter().map(|it| it.to_html()).collect();
        assert_eq!(html, expected, "{kind}, {activity}");
    }

    #[test]
    fn who_is_meant_and_how_strongly() {
        let check = |activity: &str, expected: &str| check(WITH_SOURCE, "ex-csrc", activity, expected);
        check(r#","audience":["tutti"]"#, "Per tutti");
        check(r#","audience":["anziani"]"#, "Persone anziane");
        check(r#","audience":["anziani"],"audienceStrength":"only""#, "Solo per: Persone anziane");
        check(
            r#","audience":["tutti","anziani","adulti"]"#,
            "Per tutti · Soprattutto per: Persone anziane e Adulti",
        );
        check(r#","ageRange":{"minValue":18}"#, "Da 18 anni in su");
    }

    #[test]
    fn nobody_is_said_to_be_welcome_where_nobody_said_so() {
        check(WITH_SOURCE, "ex-cam", "", UNKNOWN);
        check(WITHOUT_SOURCE, "ex-csrc", "", UNKNOWN);
        let rule = "<p>Nel 2023 il Comune scriveva che i centri ex CSRC erano aperti dai 55 anni. La tessera costava 10 \
                    euro all'anno. Non sappiamo se vale ancora: chiama lo 02\u{a0}02\u{a0}02.</p>\
                    <p><a href=\"https://example.org/\" rel=\"noreferrer\">\
                    <span translate=\"no\">Pagina</span></a></p>";
        check(WITH_SOURCE, "ex-csrc", "", rule);
    }
}

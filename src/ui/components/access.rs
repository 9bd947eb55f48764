use crate::ui::Context;
use domain::access::{AccessFeature, AccessMatch, Need, fit, known};
use domain::activity::{Activity, Attendance};
use domain::place::Place;
use markup::{Element, Nodes, el, nodes};

/// What helps this reader, what is missing and what nobody has checked, each as a sentence: for a card. Nothing where
/// no need is told, or where there is nothing to say.
pub fn access_lines(
    context: &Context,
    needs: &[Need],
    activity: Option<&Activity>,
    place: Option<&Place>,
) -> Option<Element> {
    let AccessMatch { helps, missing, unknown } = fit(needs, activity, place);
    let lines = [
        ("ok", sentence(context, "access-helps", &helps)),
        ("stop", sentence(context, "access-missing", &missing)),
        (
            "ask",
            sentence(context, "access-unchecked", &unknown).map(|it| format!("{it} {}", ask(context, needs))),
        ),
    ];
    let lines = lines.into_iter().filter_map(|(class, text)| Some(el("li").class(class).add(text?)));
    let lines: Vec<_> = lines.collect();
    (!lines.is_empty()).then(|| el("ul").class("access").add(lines))
}

/// Whom to ask before going. Who hears badly isn't told to telephone.
fn ask(context: &Context, needs: &[Need]) -> String {
    context.get(if needs.contains(&Need::Hearing) { "access-ask-without-hearing" } else { "access-ask" })
}

/// All that is known and unknown, whoever asks: for the page of an activity or a place.
pub fn access_facts(context: &Context, activity: Option<&Activity>, place: Option<&Place>) -> Nodes {
    let fit = fit(&Need::ALL.map(|it| it.1), activity, place);
    // Said elsewhere on the page, or here in a sentence of its own.
    let told = |it: &AccessFeature| {
        !matches!(
            it,
            AccessFeature::StepFree
                | AccessFeature::FromHome
                | AccessFeature::NoTelephone
                | AccessFeature::Directions
        )
    };
    let [helps, missing, unknown] =
        [fit.helps, fit.missing, fit.unknown].map(|it| it.into_iter().filter(told).collect::<Vec<_>>());
    let lines = [
        steps(context, activity, place),
        sentence(context, "place-facilities-there", &helps),
        sentence(context, "place-facilities-no", &missing),
        sentence(context, "access-unchecked", &unknown),
    ];
    let lines = lines.into_iter().flatten().map(|it| el("p").add(it));
    nodes(lines.collect::<Vec<_>>())
}

/// Whether there are steps; nothing where one takes part from home.
fn steps(context: &Context, activity: Option<&Activity>, place: Option<&Place>) -> Option<String> {
    if activity.is_some_and(|it| it.attendance == Some(Attendance::Online)) {
        return None;
    }
    // A good door beside one with steps isn't a house without barriers.
    let declared = activity.is_some_and(|it| it.step_free == Some(true))
        || place.is_some_and(|it| it.facilities.step_free == Some(true));
    Some(context.get(match known(AccessFeature::StepFree, activity, place) {
        Some(true) if !declared => "access-door",
        Some(true) => "access-yes",
        Some(false) => "access-no",
        None => "access-unknown",
    }))
}

fn sentence(context: &Context, message: &str, facts: &[AccessFeature]) -> Option<String> {
    if facts.is_empty() {
        return None;
    }
    let names: Vec<_> = facts.iter().map(|it| context.get(fact_message(*it))).collect();
    Some(context.format(message, &[("list", context.locale.formats.list(&names).into())]))
}

/// The message that names a need, as who has it says it.
pub fn need_message(need: Need) -> &'static str {
    match need {
        Need::Rollator => "need-rollator",
        Need::Wheelchair => "need-wheelchair",
        Need::Hearing => "need-hearing",
        Need::Sight => "need-sight",
        Need::Pram => "need-pram",
    }
}

fn fact_message(fact: AccessFeature) -> &'static str {
    match fact {
        AccessFeature::FromHome => "access-from-home",
        AccessFeature::StepFree => "access-step-free",
        AccessFeature::Lift => "facility-lift",
        AccessFeature::AccessibleToilet => "facility-accessible-toilet",
        AccessFeature::NoTelephone => "access-no-telephone",
        AccessFeature::HearingLoop => "facility-hearing-loop",
        AccessFeature::Captions => "access-captions",
        AccessFeature::TactilePaving => "access-tactile-paving",
        AccessFeature::ClearSigns => "access-clear-signs",
        AccessFeature::LargePrint => "access-large-print",
        AccessFeature::Directions => "access-directions",
        AccessFeature::Companion => "access-companion",
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use leptos::prelude::RenderHtml;

    use super::*;
    use crate::ui::{Feed, Locale};
    use domain::search::Index;
    use feed::{Loader, raw};
    use prerender::{Icu, plural};
    use wording::Localizer;

    fn context(activity: &str, place: &str) -> Context {
        let (mut loader, _) = Loader::new(r#"{"format":"1.1","publisher":"P"}"#).unwrap();
        for (kind, fields) in [
            ("places", format!(r#"[{{"id":"p","type":"servizio","name":"P"{place}}}]"#)),
            ("activities", format!(r#"[{{"id":"a","name":"A","location":"p"{activity}}}]"#)),
        ] {
            loader.read(&raw::Part { kind: kind.to_owned(), ..raw::Part::default() }, &fields).unwrap();
        }
        Context::new(
            Feed::new(loader.finish().unwrap().0, Index::default()),
            Locale::new(Localizer::italian(plural), Arc::new(Icu)),
        )
    }

    #[track_caller]
    fn check(needs: &[Need], activity: &str, place: &str, expected: &str) {
        let context = context(activity, place);
        let (activity, place) = (&context.feed.catalogue.activities[0], &context.feed.catalogue.places[0]);
        let lines = access_lines(&context, needs, Some(activity), Some(place));
        assert_eq!(lines.map(|it| it.to_html()).unwrap_or_default(), expected);
    }

    #[test]
    fn nothing_is_said_to_who_needs_nothing() {
        check(&[], r#","stepFree":true"#, "", "");
    }

    #[test]
    fn each_list_is_a_sentence() {
        check(
            &[Need::Wheelchair],
            "",
            r#","amenityFeature":{"stepFree":true,"accessibleToilet":false}"#,
            "<ul class=\"access\"><li class=\"ok\">Ti aiuta: ingresso senza gradini.</li>\
             <li class=\"stop\">Manca: bagno per chi usa la carrozzina.</li>\
             <li class=\"ask\">Nessuno ha controllato: ascensore. Chiama 02 02 02 prima di andare.</li></ul>",
        );
    }

    #[test]
    fn who_hears_badly_is_not_told_to_telephone() {
        check(
            &[Need::Hearing],
            r#","booking":{"type":"desk"},"accessibilitySupport":["captions"]"#,
            "",
            "<ul class=\"access\">\
             <li class=\"ok\">Ti aiuta: modo di partecipare senza telefonare e sottotitoli o lingua dei segni.</li>\
             <li class=\"ask\">Nessuno ha controllato: impianto per apparecchi acustici. Passa di persona, o fai \
             chiamare 02 02 02 da chi ti aiuta.</li></ul>",
        );
    }

    #[test]
    fn the_page_says_everything() {
        let context = context("", r#","amenityFeature":{"stepFree":true,"lift":true,"tactilePaving":false}"#);
        let said = access_facts(&context, None, context.feed.catalogue.places.first());
        let html: String = said.into_iter().map(|it| it.to_html()).collect();
        assert_eq!(
            html,
            "<p>Chi pubblica i dati dichiara che non ci sono gradini o altre barriere</p><p>C'è: ascensore</p>\
             <p>Non c'è: percorso da sentire con il bastone</p><p>Nessuno ha controllato: bagno per chi usa la \
             carrozzina, impianto per apparecchi acustici e cartelli grandi e chiari.</p>"
        );
    }

    #[test]
    fn every_need_and_fact_has_words() {
        let wording = Localizer::italian(plural);
        let messages =
            Need::ALL.into_iter().map(|it| need_message(it.1)).chain(AccessFeature::ALL.map(fact_message));
        for message in messages {
            assert_ne!(wording.get(message), message);
        }
    }
}

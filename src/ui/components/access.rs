use crate::ui::Context;
use domain::access::{AccessFeature, AccessMatch, Need, fit, known};
use domain::activity::{Activity, Attendance};
use domain::place::Place;
use markup::{Element, Nodes, el, nodes};
use wording::{MessageId, ids};

/// The access for this reader, as sentences for a card: what helps, what is missing, what nobody has checked. Nothing
/// where no need is told, or where there is nothing to say.
pub fn access_lines(
    context: &Context,
    needs: &[Need],
    activity: Option<&Activity>,
    place: Option<&Place>,
) -> Option<Element> {
    let AccessMatch { helps, missing, unknown } = fit(needs, activity, place);
    let lines = [
        ("ok", sentence(context, ids::ACCESS_HELPS, &helps)),
        ("stop", sentence(context, ids::ACCESS_MISSING, &missing)),
        (
            "ask",
            sentence(context, ids::ACCESS_UNCHECKED, &unknown)
                .map(|it| format!("{it} {}", ask(context, needs))),
        ),
    ];
    let lines = lines.into_iter().filter_map(|(class, text)| Some(el("li").class(class).child(text?)));
    let lines: Vec<_> = lines.collect();
    (!lines.is_empty()).then(|| el("ul").class("access").child(lines))
}

/// The advice to ask before going. Readers who hear badly aren't told to telephone.
fn ask(context: &Context, needs: &[Need]) -> String {
    context.get(if needs.contains(&Need::Hearing) {
        ids::ACCESS_ASK_WITHOUT_HEARING
    } else {
        ids::ACCESS_ASK
    })
}

/// All known and unknown facts of access, for readers with any need: for the page of an activity or a place.
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
        sentence(context, ids::PLACE_FACILITIES_THERE, &helps),
        sentence(context, ids::PLACE_FACILITIES_NO, &missing),
        sentence(context, ids::ACCESS_UNCHECKED, &unknown),
    ];
    let lines = lines.into_iter().flatten().map(|it| el("p").child(it));
    nodes(stated(context, activity, place).into_iter().chain(lines).collect::<Vec<_>>())
}

/// The City's own words about barriers, where nobody has said whether there are steps.
fn stated(context: &Context, activity: Option<&Activity>, place: Option<&Place>) -> Option<Element> {
    let words = place?.barriers.as_deref()?;
    let are_steps_told = steps_known(activity, place).is_none_or(|it| it.is_some());
    let quote = (!are_steps_told).then(|| el("q").text_with_lang(context.italian(words)))?;
    Some(el("p").child((context.get(ids::ACCESS_STATED), " ", quote)))
}

/// Whether there are no steps, as far as it is known; `None` where one takes part from home.
fn steps_known(activity: Option<&Activity>, place: Option<&Place>) -> Option<Option<bool>> {
    let from_home = activity.is_some_and(|it| it.attendance == Some(Attendance::Online));
    (!from_home).then(|| known(AccessFeature::StepFree, activity, place))
}

/// Whether there are steps; nothing where one takes part from home.
fn steps(context: &Context, activity: Option<&Activity>, place: Option<&Place>) -> Option<String> {
    // A good door beside one with steps isn't a house without barriers.
    let declared = activity.is_some_and(|it| it.step_free == Some(true))
        || place.is_some_and(|it| it.facilities.step_free == Some(true));
    Some(context.get(match steps_known(activity, place)? {
        Some(true) if !declared => ids::ACCESS_DOOR,
        Some(true) => ids::ACCESS_YES,
        Some(false) => ids::ACCESS_NO,
        None => ids::ACCESS_UNKNOWN,
    }))
}

fn sentence(context: &Context, message: MessageId, facts: &[AccessFeature]) -> Option<String> {
    if facts.is_empty() {
        return None;
    }
    let names: Vec<_> = facts.iter().map(|it| context.get(fact_message(*it))).collect();
    Some(context.format(message, &[("list", context.locale.formats.list(&names).into())]))
}

/// The message that names a need in the words of people who have it.
pub fn need_message(need: Need) -> MessageId {
    match need {
        Need::Rollator => ids::NEED_ROLLATOR,
        Need::Wheelchair => ids::NEED_WHEELCHAIR,
        Need::Hearing => ids::NEED_HEARING,
        Need::Sight => ids::NEED_SIGHT,
        Need::Pram => ids::NEED_PRAM,
    }
}

fn fact_message(fact: AccessFeature) -> MessageId {
    match fact {
        AccessFeature::FromHome => ids::ACCESS_FROM_HOME,
        AccessFeature::StepFree => ids::ACCESS_STEP_FREE,
        AccessFeature::Lift => ids::FACILITY_LIFT,
        AccessFeature::AccessibleToilet => ids::FACILITY_ACCESSIBLE_TOILET,
        AccessFeature::NoTelephone => ids::ACCESS_NO_TELEPHONE,
        AccessFeature::HearingLoop => ids::FACILITY_HEARING_LOOP,
        AccessFeature::Captions => ids::ACCESS_CAPTIONS,
        AccessFeature::TactilePaving => ids::ACCESS_TACTILE_PAVING,
        AccessFeature::ClearSigns => ids::ACCESS_CLEAR_SIGNS,
        AccessFeature::LargePrint => ids::ACCESS_LARGE_PRINT,
        AccessFeature::Directions => ids::ACCESS_DIRECTIONS,
        AccessFeature::Companion => ids::ACCESS_COMPANION,
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use leptos::prelude::RenderHtml;

    use super::*;
    use crate::ui::{Feed, Locale};
    use feed::{Loader, raw};
    use prerender::{Icu, plural};
    use wording::{Language, Localizer};

    fn context(activity: &str, place: &str) -> Context {
        let (mut loader, _) = Loader::new(r#"{"format":"1.1","publisher":"P"}"#).unwrap();
        for (kind, fields) in [
            ("places", format!(r#"[{{"id":"p","type":"servizio","name":"P"{place}}}]"#)),
            ("activities", format!(r#"[{{"id":"a","name":"A","location":"p"{activity}}}]"#)),
        ] {
            loader.read(&raw::Part { kind: kind.to_owned(), ..raw::Part::default() }, &fields).unwrap();
        }
        Context::new(
            Feed::new(loader.finish().unwrap().0),
            Locale::new(Localizer::italian(plural), Arc::new(Icu::new(Language::SOURCE))),
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
             <li class=\"ask\">Non sappiamo se c'è: ascensore. Chiama lo 02 02 02 prima di andare.</li></ul>",
        );
    }

    #[test]
    fn who_hears_badly_is_not_told_to_telephone() {
        check(
            &[Need::Hearing],
            r#","booking":{"type":"desk"},"accessibilitySupport":["captions"]"#,
            "",
            "<ul class=\"access\">\
             <li class=\"ok\">Ti aiuta: possibilità di partecipare senza telefonare e sottotitoli o lingua dei \
             segni.</li>\
             <li class=\"ask\">Non sappiamo se c'è: impianto per apparecchi acustici. Passa di persona, o fai \
             chiamare lo 02 02 02 da chi ti aiuta.</li></ul>",
        );
    }

    fn page(activity: &str, place: &str) -> String {
        let context = context(activity, place);
        let (activity, place) = (&context.feed.catalogue.activities[0], &context.feed.catalogue.places[0]);
        let said = access_facts(&context, Some(activity), Some(place));
        said.into_iter().map(|it| it.to_html()).collect()
    }

    /// "No barriers" in a table without a legend isn't "no steps".
    #[test]
    fn what_the_city_says_of_barriers_is_quoted() {
        let place = r#","amenityFeature":{"barriersAsStated":"Barriere Architettoniche: no"}"#;
        let quoted = "<p>Sulle barriere il Comune scrive solo: <q>Barriere Architettoniche: no</q></p>\
                      <p>Non sappiamo se ci sono gradini: chiama prima di andare</p>";
        let html = page("", place);
        assert!(html.starts_with(quoted), "{html}");
        for told in [r#","stepFree":false"#, r#","eventAttendanceMode":"online""#] {
            assert!(!page(told, place).contains("<q>"), "{told}");
        }
    }

    #[test]
    fn the_page_says_everything() {
        let context = context("", r#","amenityFeature":{"stepFree":true,"lift":true,"tactilePaving":false}"#);
        let said = access_facts(&context, None, context.feed.catalogue.places.first());
        let html: String = said.into_iter().map(|it| it.to_html()).collect();
        assert_eq!(
            html,
            "<p>Secondo chi pubblica i dati, non ci sono gradini né altre barriere</p><p>C'è: ascensore</p>\
             <p>Non c'è: percorso tattile a terra per chi non vede</p><p>Non sappiamo se c'è: bagno per chi usa la \
             carrozzina, impianto per apparecchi acustici e cartelli grandi e chiari.</p>"
        );
    }
}

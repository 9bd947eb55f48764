//! Somebody's needs that are met, missing or unknown.

use domain::access::{AccessFeature, AccessMatch, Need, fit, matters, score};
use domain::activity::Activity;
use domain::place::Place;
use proptest::prelude::*;

/// An activity and a place from the fields of their records.
fn records(activity: &str, place: &str) -> (Activity, Place) {
    let catalogue = fixtures::one(activity, place);
    (catalogue.activities[0].clone(), catalogue.places[0].clone())
}

/// The three lists as `+ helps - missing ? unknown`.
fn told(fit: &AccessMatch) -> String {
    let list = |mark: &str, facts: &[AccessFeature]| {
        let names: Vec<_> = facts.iter().map(|it| format!("{mark}{it:?}")).collect();
        names.join(" ")
    };
    let lists = [list("+", &fit.helps), list("-", &fit.missing), list("?", &fit.unknown)];
    lists.into_iter().filter(|it| !it.is_empty()).collect::<Vec<_>>().join(" ")
}

#[track_caller]
fn check(needs: &[Need], activity: &str, place: &str, expected: &str) {
    let (activity, place) = records(activity, place);
    assert_eq!(told(&fit(needs, Some(&activity), Some(&place))), expected);
}

use Need::*;

#[test]
fn nobody_has_said() {
    check(&[Wheelchair], "", "", "?StepFree ?Lift ?AccessibleToilet");
    check(&[Hearing], "", "", "?NoTelephone ?HearingLoop ?Captions");
    check(&[], r#","stepFree":true"#, "", "");
    assert_eq!(fit(&[Pram, Sight], None, None), AccessMatch::default());
}

#[test]
fn the_way_in() {
    let yes = r#","amenityFeature":{"stepFree":true}"#;
    let no = r#","amenityFeature":{"stepFree":false}"#;
    let ramp = r#","entrances":[{"description":"a","stepFree":false},{"description":"b","stepFree":true}]"#;
    let steps = r#","entrances":[{"description":"a","stepFree":false}]"#;
    let quoted = r#","amenityFeature":{"barriersAsStated":"Barriere Architettoniche: no"}"#;
    let half = r#","entrances":[{"description":"a","stepFree":false},{"description":"b"}]"#;
    check(&[Pram], "", yes, "+StepFree ?Lift");
    check(&[Pram], "", quoted, "?StepFree ?Lift");
    check(&[Pram], "", no, "-StepFree ?Lift");
    check(&[Pram], "", ramp, "+StepFree ?Lift");
    check(&[Pram], "", &format!("{no}{ramp}"), "+StepFree ?Lift");
    check(&[Pram], "", steps, "-StepFree ?Lift");
    check(&[Pram], "", half, "?StepFree ?Lift");
    check(&[Pram], "", &format!("{yes}{steps}"), "?StepFree ?Lift");
    check(&[Pram], r#","stepFree":true"#, no, "+StepFree");
    check(&[Pram], r#","stepFree":false"#, yes, "-StepFree ?Lift");
}

#[test]
fn what_one_finds_there() {
    let toilet = r#","amenityFeature":{"accessibleToilet":true,"lift":false},"directions":"x""#;
    check(&[Wheelchair], "", toilet, "+AccessibleToilet +Directions -Lift ?StepFree");
    let signs = r#","amenityFeature":{"tactilePaving":false,"clearSigns":true},"directions":"x""#;
    let help = r#","accessibilitySupport":["largePrint","companion"]"#;
    check(&[Sight], help, signs, "+ClearSigns +LargePrint +Directions +Companion -TactilePaving");
    check(&[Sight], "", signs, "+ClearSigns +Directions -TactilePaving ?LargePrint ?Companion");
    let telephone = r#","booking":{"type":"telephone","telephone":"020202"}"#;
    check(&[Hearing], telephone, "", "-NoTelephone ?HearingLoop ?Captions");
    let desk = r#","booking":{"type":"desk"},"accessibilitySupport":["lis"]"#;
    check(
        &[Hearing],
        desk,
        r#","amenityFeature":{"hearingLoop":true}"#,
        "+NoTelephone +HearingLoop +Captions",
    );
}

#[test]
fn from_home() {
    let online = r#","eventAttendanceMode":"online""#;
    let stairs = r#","amenityFeature":{"stepFree":false}"#;
    check(&[Wheelchair, Rollator], online, stairs, "+FromHome");
    check(&[Sight], online, "", "+FromHome ?LargePrint");
    check(&[Pram], r#","eventAttendanceMode":"mixed""#, stairs, "+FromHome -StepFree ?Lift");
    check(&[Pram], r#","eventAttendanceMode":"offline""#, stairs, "-StepFree ?Lift");
}

#[test]
fn a_place_alone() {
    let (_, place) = records("", r#","amenityFeature":{"hearingLoop":false,"clearSigns":true}"#);
    assert_eq!(told(&fit(&[Hearing], None, Some(&place))), "-HearingLoop");
    assert_eq!(told(&fit(&[Sight], None, Some(&place))), "+ClearSigns ?TactilePaving");
}

#[test]
fn known_good_first_and_missing_last() {
    let ranked = |needs: &[Need], activity: &str, place: &str| {
        let (activity, place) = records(activity, place);
        score(&fit(needs, Some(&activity), Some(&place)))
    };
    let amenities = |it: &str| format!(r#","amenityFeature":{{{it}}}"#);
    let order = [
        amenities(r#""stepFree":true,"accessibleToilet":true"#),
        amenities(r#""stepFree":true"#),
        amenities(r#""stepFree":true,"accessibleToilet":false"#),
        amenities(""),
        amenities(r#""accessibleToilet":false"#),
        amenities(r#""stepFree":false,"accessibleToilet":true,"lift":true"#),
    ];
    let ranks: Vec<_> = order.iter().map(|it| ranked(&[Wheelchair], "", it)).collect();
    assert!(ranks.windows(2).all(|it| it[0] > it[1]), "{ranks:?}");
}

fn subset<T: Clone + std::fmt::Debug + 'static>(all: Vec<T>) -> impl Strategy<Value = Vec<T>> {
    let most = all.len();
    proptest::sample::subsequence(all, 0..=most)
}

proptest! {
    /// Every fact that is wanted stands in exactly one list, nothing else does, and the score fits its number.
    #[test]
    fn each_fact_is_told_once(
        needs in subset(Need::ALL.map(|it| it.1).to_vec()),
        amenities in subset(vec!["stepFree", "lift", "accessibleToilet", "hearingLoop", "tactilePaving"]),
        there in any::<bool>(),
        support in subset(vec!["lis", "captions", "largePrint", "companion"]),
        with_activity in any::<bool>(),
    ) {
        let amenities: Vec<_> = amenities.iter().map(|it| format!("{it:?}:{there}")).collect();
        let place = format!(r#","amenityFeature":{{{}}}"#, amenities.join(","));
        let (activity, place) = records(&format!(r#","accessibilitySupport":{support:?}"#), &place);
        let activity = with_activity.then_some(&activity);
        let found = fit(&needs, activity, Some(&place));
        for fact in AccessFeature::ALL {
            let wanted = needs.iter().any(|it| it.wants().contains(&fact)) && matters(fact, activity, Some(&place));
            let lists = [&found.helps, &found.missing, &found.unknown];
            let times: usize = lists.iter().map(|it| it.iter().filter(|it| **it == fact).count()).sum();
            prop_assert_eq!(times, usize::from(wanted), "{:?}", fact);
        }
        prop_assert!((-64..=64).contains(&score(&found)));
    }

    /// Nothing that is asked for costs an answer its place as long as nobody has said anything about it.
    #[test]
    fn what_nobody_has_said_is_never_a_lack(needs in subset(Need::ALL.map(|it| it.1).to_vec())) {
        let (activity, place) = records("", "");
        let found = fit(&needs, Some(&activity), Some(&place));
        prop_assert!(found.missing.is_empty());
    }
}

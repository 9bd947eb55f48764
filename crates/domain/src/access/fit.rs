use super::{AccessFeature, Need};
use crate::activity::{Activity, Attendance, BookingWay, Support};
use crate::place::Place;

/// How well something suits somebody. Every fact that is wanted stands in one of the lists.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AccessMatch {
    /// Known to be there.
    pub helps: Vec<AccessFeature>,
    /// Known not to be there.
    pub missing: Vec<AccessFeature>,
    /// Nobody has said.
    pub unknown: Vec<AccessFeature>,
}

/// How an activity, a place, or an activity in its place suits these needs. A feature that two needs want is listed
/// once.
pub fn fit(needs: &[Need], activity: Option<&Activity>, place: Option<&Place>) -> AccessMatch {
    let mut fit = AccessMatch::default();
    for fact in AccessFeature::ALL {
        if !needs.iter().any(|it| it.wants().contains(&fact)) || !matters(fact, activity, place) {
            continue;
        }
        match known(fact, activity, place) {
            Some(true) => fit.helps.push(fact),
            Some(false) => fit.missing.push(fact),
            None => fit.unknown.push(fact),
        }
    }
    fit
}

/// Whether the fact is worth telling here.
pub fn matters(fact: AccessFeature, activity: Option<&Activity>, place: Option<&Place>) -> bool {
    // If nobody has described the way, there is nothing to read, and nothing to ask about either.
    if fact == AccessFeature::Directions && known(fact, activity, place).is_none() {
        return false;
    }
    let Some(activity) = activity else { return place.is_some() && !fact.is_of_activity() };
    match fact {
        // Most things can only be done on the spot: that is no lack.
        AccessFeature::FromHome => activity.is_online(),
        // A publisher who declares the activity step-free has taken the stairs inside into account.
        AccessFeature::Lift if activity.step_free == Some(true) => false,
        // An activity online needs neither a door nor a companion.
        _ if activity.attendance == Some(Attendance::Online) => {
            fact.is_of_activity() && fact != AccessFeature::Companion
        }
        _ => true,
    }
}

/// The value of one fact, as far as it is known. The activity's own statement wins over its place's.
pub fn known(fact: AccessFeature, activity: Option<&Activity>, place: Option<&Place>) -> Option<bool> {
    let facilities = place.map(|it| it.facilities).unwrap_or_default();
    let offers = |wanted: &[Support]| -> Option<bool> {
        // Support that isn't in the list may be there all the same.
        activity?.support.iter().any(|it| wanted.contains(it)).then_some(true)
    };
    match fact {
        AccessFeature::FromHome => activity?.attendance.map(|it| it != Attendance::Offline),
        AccessFeature::StepFree => activity.and_then(|it| it.step_free).or_else(|| step_free_door(place?)),
        AccessFeature::Lift => facilities.lift,
        AccessFeature::AccessibleToilet => facilities.accessible_toilet,
        AccessFeature::NoTelephone => match activity?.booking.way {
            BookingWay::Unknown => None,
            BookingWay::Telephone(_) => Some(false),
            BookingWay::NotNeeded | BookingWay::AtDesk | BookingWay::Online(_) => Some(true),
        },
        AccessFeature::HearingLoop => facilities.hearing_loop,
        AccessFeature::Captions => offers(&[Support::Captions, Support::SignLanguage]),
        AccessFeature::TactilePaving => facilities.tactile_paving,
        AccessFeature::ClearSigns => facilities.clear_signs,
        AccessFeature::LargePrint => offers(&[Support::LargePrint]),
        AccessFeature::Directions => place?.directions.as_ref().map(|_| true),
        AccessFeature::Companion => offers(&[Support::Companion]),
    }
}

/// Whether one gets into a place without steps. One good door is enough, whatever holds for the others; where the house
/// says yes and every door that it describes has steps, nobody knows.
fn step_free_door(place: &Place) -> Option<bool> {
    let doors = &place.entrances;
    if doors.iter().any(|it| it.step_free == Some(true)) {
        return Some(true);
    }
    let only_steps = !doors.is_empty() && doors.iter().all(|it| it.step_free == Some(false));
    match place.facilities.step_free {
        Some(true) if only_steps => None,
        None if only_steps => Some(false),
        declared => declared,
    }
}

/// A number that ranks answers, the higher the better: above 0 where helpful features are known, 0 where nothing is
/// known, far below 0 where an essential feature is missing.
pub fn score(fit: &AccessMatch) -> i8 {
    let sum = |facts: &[AccessFeature], essential: i8, other: i8| -> i8 {
        facts.iter().map(|it| if it.is_essential() { essential } else { other }).sum()
    };
    sum(&fit.helps, 4, 1) - sum(&fit.missing, 32, 2)
}

//! Checks of the records as the portal will show them on a day: activities that have ended, facts checked long ago.

use super::notes::{At, Notes};
use domain::about::About;
use domain::activity::{Activity, BookingWay, Price};
use domain::catalogue::Catalogue;
use domain::freshness::{Check, CheckedField, FactDate, date_of};
use domain::place::Place;
use domain::time::Date;
use feed::Code;

/// After so many days a record is one that nobody has looked at for a year.
const YEAR: i32 = 365;

/// A place.
pub fn place(place: &Place, catalogue: &Catalogue, today: Date, at: At<'_>, notes: &mut Notes) {
    if place.kind.is_house() {
        if place.hours.is_unknown() {
            notes.note(at, "openingHours", Code::NoOpeningHours, "");
        } else if let Some(last) = place.hours.last_day().filter(|it| *it < today) {
            notes.note(at, "openingHours", Code::HoursOver, &last.to_string());
        }
    }
    let facts = [
        (CheckedField::Address, "address", place.address.is_some()),
        (CheckedField::Telephone, "telephone", place.telephone.is_some()),
        (CheckedField::OpeningHours, "openingHours", !place.hours.is_unknown()),
        (CheckedField::Access, "amenityFeature.stepFree", place.facilities.step_free.is_some()),
    ];
    age(&facts, &place.checked, &place.sources, &catalogue.about, today, at, notes);
}

/// An activity.
pub fn activity(activity: &Activity, catalogue: &Catalogue, today: Date, at: At<'_>, notes: &mut Notes) {
    if activity.schedules.is_empty() {
        notes.note(at, "eventSchedule", Code::NoSchedule, "");
    } else if activity.is_over(today) {
        notes.note(at, "eventSchedule", Code::Ended, "");
    }
    if activity.is_outdated(today) {
        let last = activity.valid_through.map(|it| it.to_string()).unwrap_or_default();
        notes.note(at, "validThrough", Code::Outdated, &last);
    }
    for (index, change) in activity.changes.iter().enumerate() {
        if !activity.schedules.iter().any(|it| it.recurrence.plans(change.date)) {
            let path = format!("changes[{index}].date");
            notes.note(at, &path, Code::ChangeOfNothing, &change.date.to_string());
        }
    }
    let facts = [
        (CheckedField::Schedule, "eventSchedule", !activity.schedules.is_empty()),
        (CheckedField::Price, "price", activity.price != Price::Unknown),
        (CheckedField::Booking, "booking", activity.booking.way != BookingWay::Unknown),
    ];
    age(&facts, &activity.checked, &activity.sources, &catalogue.about, today, at, notes);
}

/// Facts that are too old or of no known age, or a record that nobody has looked at for a year.
fn age(
    facts: &[(CheckedField, &str, bool)],
    checks: &[Check],
    sources: &[String],
    about: &About,
    today: Date,
    at: At<'_>,
    notes: &mut Notes,
) {
    let read = sources.iter().filter_map(|it| about.source(it)).map(|it| it.checked);
    let newest = checks.iter().map(|it| it.date).chain(read).max();
    match newest {
        Some(date) if today.to_julian_day() - date.to_julian_day() > YEAR => {
            notes.note(at, "", Code::NotCheckedForAYear, &date.to_string());
        }
        Some(_) => {
            for (fact, path, _) in facts.iter().filter(|it| it.2) {
                match date_of(*fact, checks, sources, about) {
                    Some(FactDate::On(date)) if fact.is_old(date, today) => {
                        notes.note(at, path, Code::OldFact, &date.to_string());
                    }
                    Some(FactDate::Missing) if fact.changes_soon() => {
                        notes.note(at, path, Code::UndatedFact, "");
                    }
                    _ => {}
                }
            }
        }
        None => {}
    }
}

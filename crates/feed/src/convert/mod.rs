//! Converting raw records to domain values. Each error is noted with its path in the record. The converted record then has
//! a default there, but a record with errors is never used.

use super::finding::{Code, DiagnosticSink};
use super::raw;
use domain::about::{Source, Text};
use domain::activity::{
    Activity, AgeRange, Attendance, Audience, Booking, BookingWay, HelpMode, Price, Status, Strength, Support,
};
use domain::freshness::{Check, CheckMethod, CheckedField, Checker};
use domain::place::{Entrance, Facilities, Geo, Place, PlaceKind, Quarter};
use domain::time::{Date, DateRange, parse_date};
use domain::topic::Topic;

mod guide;
mod hours;
mod schedule;
mod service;
mod theme;

pub(super) use guide::{Entry, flow, flow_text, guide};
pub(super) use service::{Section, section, service_text};
pub(super) use theme::{theme, theme_text};

/// A source; one without a date of reading is no source.
pub(super) fn source(raw: raw::Source) -> Option<Source> {
    Some(Source {
        published: raw.date_published.as_deref().and_then(parse_date),
        checked: parse_date(&raw.date_checked)?,
        id: raw.id,
        name: raw.name,
        publisher: raw.publisher,
        url: raw.url.filter(|it| it.starts_with("https://")),
        license: raw.license,
        attribution: raw.attribution,
    })
}

/// Days in a row; `None` where they aren't.
pub(super) fn period(raw: &raw::Period) -> Option<DateRange> {
    let period = DateRange { first: parse_date(&raw.valid_from)?, last: parse_date(&raw.valid_through)? };
    (period.first <= period.last).then_some(period)
}

/// A topic.
pub(super) fn topic(raw: raw::Topic, problems: &mut DiagnosticSink) -> Topic {
    Topic {
        name: name(raw.name, problems),
        id: raw.id,
        broader: raw.broader,
        related: raw.related,
        guide: raw.guide,
        alternate_names: raw.alternate_name,
    }
}

/// Wording in another language.
pub(super) fn text(raw: raw::Text) -> Text {
    Text {
        name: raw.name,
        description: raw.description,
        alternate_names: raw.alternate_name,
        bring: raw.bring,
        directions: raw.directions,
        notes: raw.notes,
        machine: raw.translated_by.as_deref() == Some("machine"),
        of: raw.date_translated.as_deref().and_then(parse_date),
    }
}

/// A place.
pub(super) fn place(raw: raw::Place, problems: &mut DiagnosticSink) -> Place {
    let kind = word(&PlaceKind::ALL, "type", &raw.kind, problems).unwrap_or(PlaceKind::Service);
    if let Some(number) = raw.municipio.filter(|it| !(1..=9).contains(it)) {
        problems.note_field("municipio", Code::BadMunicipio, &number.to_string());
    }
    if let Some(number) = &raw.telephone {
        telephone(number, problems);
    }
    let hours = hours::hours(&raw, problems);
    let amenities = raw.amenity_feature.unwrap_or_default();
    Place {
        name: name(raw.name, problems),
        id: raw.id,
        kind,
        municipio: raw.municipio,
        alternate_names: raw.alternate_name,
        address: raw.address.and_then(filled),
        geo: raw.geo.and_then(|it| geo(&it, problems)),
        quarter: raw.quarter.and_then(quarter),
        inside: raw.contained_in_place,
        telephone: raw.telephone,
        email: raw.email.and_then(filled),
        description: raw.description.and_then(filled),
        facilities: Facilities {
            air_conditioning: amenities.air_conditioning,
            wifi: amenities.wifi,
            garden: amenities.garden,
            cafe: amenities.cafe,
            vending_machine: amenities.vending_machine,
            step_free: amenities.step_free,
            lift: amenities.lift,
            accessible_toilet: amenities.accessible_toilet,
            hearing_loop: amenities.hearing_loop,
            tactile_paving: amenities.tactile_paving,
            clear_signs: amenities.clear_signs,
        },
        barriers: amenities.barriers_as_stated.and_then(filled),
        entrances: raw.entrances.into_iter().map(entrance).collect(),
        directions: raw.directions.and_then(filled),
        hours,
        notes: raw.notes,
        sources: raw.sources,
        checked: checks(&raw.checked, problems),
        modified: day_if_any("dateModified", raw.date_modified.as_deref(), problems),
    }
}

fn quarter(raw: raw::Quarter) -> Option<Quarter> {
    Some(Quarter { nil: raw.nil, name: filled(raw.name)? })
}

fn entrance(raw: raw::Entrance) -> Entrance {
    Entrance { description: raw.description, step_free: raw.step_free }
}

fn geo(raw: &raw::Geo, problems: &mut DiagnosticSink) -> Option<Geo> {
    let on_earth = (-90.0..=90.0).contains(&raw.latitude) && (-180.0..=180.0).contains(&raw.longitude);
    if !on_earth {
        problems.note_field("geo", Code::BadCoordinates, "");
    }
    on_earth.then_some(Geo { latitude: raw.latitude, longitude: raw.longitude })
}

fn telephone(number: &str, problems: &mut DiagnosticSink) {
    let digits = number.strip_prefix('+').unwrap_or(number);
    if !((3..=15).contains(&digits.len()) && digits.bytes().all(|it| it.is_ascii_digit())) {
        problems.note_field("telephone", Code::BadTelephone, number);
    }
}

/// An activity.
pub(super) fn activity(raw: raw::Activity, problems: &mut DiagnosticSink) -> Activity {
    let audiences: Vec<_> = raw.audience.iter().filter_map(|it| Audience::from_id(it)).collect();
    Activity {
        name: name(raw.name, problems),
        id: raw.id,
        description: raw.description.and_then(filled),
        place: raw.location,
        organizer: raw.organizer.and_then(filled),
        topics: raw.about,
        strength: strength(&raw.audience, raw.audience_strength.as_deref(), &audiences),
        audiences,
        ages: raw.age_range.map(|it| AgeRange { min: it.min_value, max: it.max_value }).unwrap_or_default(),
        price: raw.price.map_or(Price::Unknown, |it| price(&it, problems)),
        booking: booking(raw.booking, problems),
        capacity: raw.maximum_attendee_capacity,
        places_left: raw.remaining_attendee_capacity,
        bring: raw.bring,
        help: raw.help_mode.iter().filter_map(|it| find(&HelpMode::ALL, it)).collect(),
        languages: raw.in_language,
        attendance: raw.event_attendance_mode.and_then(|it| find(&Attendance::ALL, &it)),
        schedules: schedule::schedules(&raw.event_schedule, problems),
        status: status(raw.event_status.as_deref(), problems),
        changes: schedule::changes(&raw.changes, problems),
        valid_through: day_if_any("validThrough", raw.valid_through.as_deref(), problems),
        step_free: raw.step_free,
        support: raw.accessibility_support.iter().filter_map(|it| find(&Support::ALL, it)).collect(),
        sources: raw.sources,
        checked: checks(&raw.checked, problems),
        modified: day_if_any("dateModified", raw.date_modified.as_deref(), problems),
    }
}

/// How strongly it is for the groups. Where a word isn't known, others than the known groups may come too.
fn strength(words: &[String], stated: Option<&str>, groups: &[Audience]) -> Option<Strength> {
    let stated = stated.and_then(|it| find(&Strength::ALL, it)).filter(|_| !groups.is_empty());
    if words.iter().any(|it| it == Audience::EVERYBODY) {
        return Some(Strength::Everybody);
    }
    stated.filter(|it| *it != Strength::Only || groups.len() == words.len())
}

fn price(raw: &raw::Price, problems: &mut DiagnosticSink) -> Price {
    match raw.kind.as_str() {
        "free" => return Price::Free,
        "card" => return Price::WithCard(raw.cents),
        "contribution" => return Price::Contribution(raw.cents),
        _ => {}
    }
    problems.enter("price");
    problems.note_field("type", Code::UnknownWord, &raw.kind);
    problems.leave();
    Price::Unknown
}

fn booking(raw: Option<raw::Booking>, problems: &mut DiagnosticSink) -> Booking {
    let Some(raw) = raw else { return Booking { way: BookingWay::Unknown, waiting_list: None } };
    problems.enter("booking");
    let way = match raw.kind.as_str() {
        "none" => BookingWay::NotNeeded,
        "desk" => BookingWay::AtDesk,
        "telephone" => {
            let number = raw.telephone.unwrap_or_default();
            telephone(&number, problems);
            BookingWay::Telephone(number)
        }
        "online" => {
            let url = raw.url.unwrap_or_default();
            if !url.starts_with("https://") {
                problems.note_field("url", Code::BadLink, &url);
            }
            BookingWay::Online(url)
        }
        _ => {
            problems.note_field("type", Code::UnknownWord, &raw.kind);
            BookingWay::Unknown
        }
    };
    problems.leave();
    Booking { way, waiting_list: raw.waiting_list }
}

fn status(raw: Option<&str>, problems: &mut DiagnosticSink) -> Status {
    const WORDS: [(&str, Status); 5] = [
        ("scheduled", Status::Scheduled),
        ("full", Status::Full),
        ("suspended", Status::Suspended),
        ("cancelled", Status::Cancelled),
        ("moved", Status::Moved),
    ];
    raw.and_then(|it| word(&WORDS, "eventStatus", it, problems)).unwrap_or_default()
}

fn checks(raw: &[raw::Check], problems: &mut DiagnosticSink) -> Vec<Check> {
    let mut checks = Vec::new();
    problems.enter("checked");
    for (index, raw) in raw.iter().enumerate() {
        problems.enter_item(index);
        let by = word(&Checker::ALL, "by", &raw.by, problems);
        let date = day("date", &raw.date, problems);
        // A fact that a newer format knows is none of ours, and no check of the whole record either.
        let fact = raw.fact.as_deref().map(CheckedField::from_id);
        if let (Some(by), Some(date), true) = (by, date, fact != Some(None)) {
            let how = raw.how.as_deref().and_then(|it| find(&CheckMethod::ALL, it));
            checks.push(Check { fact: fact.flatten(), date, by, how });
        }
        problems.leave();
    }
    problems.leave();
    checks
}

fn find<T: Copy>(words: &[(&str, T)], id: &str) -> Option<T> {
    words.iter().find(|it| it.0 == id).map(|it| it.1)
}

fn word<T: Copy>(
    words: &[(&str, T)],
    field: &'static str,
    id: &str,
    problems: &mut DiagnosticSink,
) -> Option<T> {
    let found = find(words, id);
    if found.is_none() {
        problems.note_field(field, Code::UnknownWord, id);
    }
    found
}

fn name(text: String, problems: &mut DiagnosticSink) -> String {
    if text.trim().is_empty() {
        problems.note_field("name", Code::NoName, "");
    }
    text
}

fn day(field: &'static str, text: &str, problems: &mut DiagnosticSink) -> Option<Date> {
    let date = parse_date(text);
    if date.is_none() {
        problems.note_field(field, Code::BadDate, text);
    }
    date
}

fn day_if_any(field: &'static str, text: Option<&str>, problems: &mut DiagnosticSink) -> Option<Date> {
    text.and_then(|it| day(field, it, problems))
}

fn filled(text: String) -> Option<String> {
    (!text.trim().is_empty()).then_some(text)
}

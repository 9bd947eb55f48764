//! From what stands in a record to what the program needs. What is wrong comes back as a sentence in English.

use super::about::Source;
use super::raw;
use crate::domain::activity::{Activity, AgeRange, Audience, Booking, Price, Status};
use crate::domain::place::{Facilities, Geo, Place, PlaceKind};
use crate::domain::sort::sorted;
use crate::domain::time::{
    Closure, Date, OpeningHours, Recurrence, Schedule, Season, Slot, TimeOfDay, Timing, Weekday, parse_date,
    weekday_from_code,
};
use crate::domain::topic::Topic;

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

/// A topic, or what is wrong with it.
pub(super) fn topic(raw: raw::Topic) -> Result<Topic, &'static str> {
    let name = filled(raw.name).ok_or("it has no name")?;
    Ok(Topic { id: raw.id, broader: raw.broader, name, alternate_names: raw.alternate_name })
}

/// A place, or what is wrong with it.
pub(super) fn place(raw: raw::Place) -> Result<Place, &'static str> {
    let kind = PlaceKind::ALL.iter().find(|it| it.0 == raw.kind).ok_or("its type is unknown")?.1;
    let amenities = raw.amenity_feature.unwrap_or_default();
    Ok(Place {
        id: raw.id,
        kind,
        municipio: raw.municipio.map(municipio).transpose()?,
        name: filled(raw.name).ok_or("it has no name")?,
        alternate_names: raw.alternate_name,
        address: raw.address.and_then(filled),
        geo: raw.geo.map(geo).transpose()?,
        inside: raw.contained_in_place,
        telephone: raw.telephone.map(telephone).transpose()?,
        email: raw.email.and_then(filled),
        description: raw.description.and_then(filled),
        facilities: Facilities {
            air_conditioning: amenities.air_conditioning,
            wifi: amenities.wifi,
            garden: amenities.garden,
            cafe: amenities.cafe,
            vending_machine: amenities.vending_machine,
            step_free: amenities.step_free,
        },
        hours: OpeningHours {
            seasons: raw.opening_hours.into_iter().map(season).collect::<Result<_, _>>()?,
            closures: raw.closures.iter().map(closure).collect::<Result<_, _>>()?,
        },
        notes: raw.notes,
        sources: raw.sources,
    })
}

fn municipio(number: u8) -> Result<u8, &'static str> {
    (1..=9).contains(&number).then_some(number).ok_or("its Municipio isn't 1 to 9")
}

fn geo(raw: raw::Geo) -> Result<Geo, &'static str> {
    let on_earth = (-90.0..=90.0).contains(&raw.latitude) && (-180.0..=180.0).contains(&raw.longitude);
    let point = Geo { latitude: raw.latitude, longitude: raw.longitude };
    on_earth.then_some(point).ok_or("its coordinates are no point on Earth")
}

fn telephone(number: String) -> Result<String, &'static str> {
    let digits = number.strip_prefix('+').unwrap_or(&number);
    let dialled = (3..=15).contains(&digits.len()) && digits.bytes().all(|it| it.is_ascii_digit());
    dialled.then_some(number).ok_or("its telephone number can't be dialled")
}

fn season(raw: raw::Season) -> Result<Season, &'static str> {
    let mut slots = Vec::new();
    for slot in raw.slots {
        let (opens, closes) = span(&slot.opens, &slot.closes)?;
        slots.extend(days(&slot.by_day)?.into_iter().map(|day| Slot { day, opens, closes }));
    }
    Ok(Season { first: date_if_any(raw.valid_from)?, last: date_if_any(raw.valid_through)?, slots })
}

fn closure(raw: &raw::Closure) -> Result<Closure, &'static str> {
    Ok(Closure {
        first: date(&raw.valid_from)?,
        last: raw.valid_through.as_deref().map(date).transpose()?,
        disputed: raw.disputed,
    })
}

/// An activity, or what is wrong with it.
pub(super) fn activity(raw: raw::Activity) -> Result<Activity, &'static str> {
    Ok(Activity {
        id: raw.id,
        name: filled(raw.name).ok_or("it has no name")?,
        description: raw.description.and_then(filled),
        place: raw.location,
        organizer: raw.organizer.and_then(filled),
        topics: raw.about,
        audiences: raw.audience.iter().filter_map(|it| Audience::from_id(it)).collect(),
        ages: raw.age_range.map(|it| AgeRange { min: it.min_value, max: it.max_value }).unwrap_or_default(),
        price: raw.price.map(price).transpose()?.unwrap_or(Price::Unknown),
        booking: raw.booking.map(booking).transpose()?.unwrap_or(Booking::Unknown),
        languages: raw.in_language,
        schedules: raw.event_schedule.into_iter().map(schedule).collect::<Result<_, _>>()?,
        status: status(raw.event_status.as_deref())?,
        step_free: raw.step_free,
        sources: raw.sources,
    })
}

fn price(raw: raw::Price) -> Result<Price, &'static str> {
    match raw.kind.as_str() {
        "free" => Ok(Price::Free),
        "card" => Ok(Price::WithCard(raw.cents)),
        "contribution" => Ok(Price::Contribution(raw.cents)),
        _ => Err("the type of its price is unknown"),
    }
}

fn booking(raw: raw::Booking) -> Result<Booking, &'static str> {
    match raw.kind.as_str() {
        "none" => Ok(Booking::NotNeeded),
        "desk" => Ok(Booking::AtDesk),
        "telephone" => {
            raw.telephone.ok_or("its booking has no number").and_then(telephone).map(Booking::Telephone)
        }
        "online" => match raw.url.filter(|it| it.starts_with("https://")) {
            Some(url) => Ok(Booking::Online(url)),
            None => Err("its booking has no https address"),
        },
        _ => Err("the type of its booking is unknown"),
    }
}

fn status(word: Option<&str>) -> Result<Status, &'static str> {
    match word {
        None | Some("scheduled") => Ok(Status::Scheduled),
        Some("full") => Ok(Status::Full),
        Some("suspended") => Ok(Status::Suspended),
        Some("cancelled") => Ok(Status::Cancelled),
        Some(_) => Err("its status is unknown"),
    }
}

fn schedule(raw: raw::Schedule) -> Result<Schedule, &'static str> {
    let timing = match (&raw.start_time, &raw.end_time) {
        (Some(from), Some(to)) => {
            let (from, to) = span(from, to)?;
            Timing::Fixed(from, to)
        }
        (None, None) if raw.during_opening_hours => Timing::OpeningHours,
        (None, None) => Timing::Unknown,
        _ => return Err("a schedule has one of start and end, not both"),
    };
    let recurrence = if raw.dates.is_empty() {
        weekly(&raw, timing)?
    } else {
        let dates = raw.dates.iter().map(|it| date(it)).collect::<Result<Vec<_>, _>>()?;
        Recurrence::Dates(sorted(dates))
    };
    Ok(Schedule { recurrence, timing })
}

fn weekly(raw: &raw::Schedule, timing: Timing) -> Result<Recurrence, &'static str> {
    let days = days(&raw.by_day)?;
    if days.is_empty() && timing != Timing::OpeningHours {
        return Err("a schedule names no day");
    }
    let first = date_if_any(raw.start_date.clone())?;
    let every_weeks = match raw.repeat_frequency.as_deref() {
        None => 1,
        Some(frequency) => weeks(frequency).ok_or("a schedule's frequency isn't P1W, P2W…")?,
    };
    if every_weeks > 1 && first.is_none() {
        return Err("a schedule every few weeks has no first day to count from");
    }
    let except = raw.except_date.iter().map(|it| date(it)).collect::<Result<_, _>>()?;
    Ok(Recurrence::Weekly { days, every_weeks, first, last: date_if_any(raw.end_date.clone())?, except })
}

fn weeks(frequency: &str) -> Option<u8> {
    frequency.strip_prefix('P')?.strip_suffix('W')?.parse().ok().filter(|it| (1..=52).contains(it))
}

fn span(from: &str, to: &str) -> Result<(TimeOfDay, TimeOfDay), &'static str> {
    let from = TimeOfDay::parse(from).ok_or("a time isn't HH:MM")?;
    let to = TimeOfDay::parse(to).ok_or("a time isn't HH:MM")?;
    (from < to).then_some((from, to)).ok_or("a time ends before it begins")
}

fn days(codes: &[String]) -> Result<Vec<Weekday>, &'static str> {
    codes.iter().map(|it| weekday_from_code(it).ok_or("a day isn't Mo to Su")).collect()
}

fn date(text: &str) -> Result<Date, &'static str> {
    parse_date(text).ok_or("a date isn't YYYY-MM-DD, or there is no such day")
}

fn date_if_any(text: Option<String>) -> Result<Option<Date>, &'static str> {
    text.map(|it| date(&it)).transpose()
}

fn filled(text: String) -> Option<String> {
    (!text.trim().is_empty()).then_some(text)
}

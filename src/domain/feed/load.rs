use std::collections::HashSet;

use super::about::{About, Source, Text};
use super::names::IdOnly;
use super::read::{Read, from_json};
use super::{FORMAT, raw};
use crate::domain::activity::{Activity, AgeRange, Audience, Booking, Price, Status};
use crate::domain::catalogue::Catalogue;
use crate::domain::place::{Facilities, Geo, Place, PlaceKind};
use crate::domain::sort::sorted;
use crate::domain::time::{
    Closure, Date, OpeningHours, Recurrence, Schedule, Season, Slot, TimeOfDay, Timing, Weekday, parse_date,
    weekday_from_code,
};
use crate::domain::topic::Topic;

/// Why a feed can't be used at all.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FeedError {
    /// The manifest, or a part that it lists, isn't JSON of the right shape.
    NotJson,
    /// The format is of a major version that this program doesn't know.
    NewerFormat(String),
    /// The files are right, but there is nothing in them.
    Empty,
}

/// A record that was left out, for the publisher to mend.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The file, as the manifest names it.
    pub part: String,
    /// Position in the file, from 0.
    pub index: usize,
    /// The record's id, where it could be read.
    pub id: Option<String>,
    /// What is wrong, in English: for the log and the publisher's tool.
    pub problem: String,
}

/// Reads a feed part by part, so that the parts may come in any order and another language later.
#[derive(Debug, Default)]
pub struct Loader {
    catalogue: Catalogue,
    findings: Vec<Finding>,
}

impl Loader {
    /// Starts from the manifest; also returns the parts to read next.
    pub fn new(manifest: &str) -> Result<(Self, Vec<raw::Part>), FeedError> {
        let manifest: raw::Manifest = from_json(manifest).map_err(|_| FeedError::NotJson)?;
        let major = |it: &str| it.split('.').next().unwrap_or_default().to_owned();
        if manifest.format.is_empty() {
            return Err(FeedError::NotJson);
        }
        if major(&manifest.format) != major(FORMAT) {
            return Err(FeedError::NewerFormat(manifest.format));
        }
        let about = About {
            sample: manifest.sample,
            publisher: manifest.publisher,
            license: manifest.license,
            modified: manifest.date_modified.as_deref().and_then(parse_date),
            valid_through: manifest.valid_through.as_deref().and_then(parse_date),
            sources: manifest.sources.into_iter().filter_map(source).collect(),
        };
        let catalogue = Catalogue { about, ..Catalogue::default() };
        Ok((Self { catalogue, findings: Vec::new() }, manifest.parts))
    }

    /// Reads one part. A part of a kind that this program doesn't know is left alone: a newer feed may have more.
    pub fn read(&mut self, part: &raw::Part, json: &str) -> Result<(), FeedError> {
        let records: raw::Records = serde_json::from_str(json).map_err(|_| FeedError::NotJson)?;
        match part.kind.as_str() {
            "places" => {
                let places = self.records(part, &records, place);
                self.catalogue.places.extend(places);
            }
            "activities" => {
                let activities = self.records(part, &records, activity);
                self.catalogue.activities.extend(activities);
            }
            "topics" => {
                let topics = self.records(part, &records, topic);
                self.catalogue.topics.extend(topics);
            }
            "text" => self.read_text(part, &records),
            _ => {}
        }
        Ok(())
    }

    /// The catalogue and what was left out of it.
    pub fn finish(mut self) -> Result<(Catalogue, Vec<Finding>), FeedError> {
        self.drop_dead_references();
        if self.catalogue.places.is_empty() && self.catalogue.activities.is_empty() {
            return Err(FeedError::Empty);
        }
        self.catalogue.skipped = self.findings.len();
        Ok((self.catalogue, self.findings))
    }

    fn records<R: Read, T: Identified>(
        &mut self,
        part: &raw::Part,
        records: &raw::Records,
        convert: fn(R) -> Result<T, &'static str>,
    ) -> Vec<T> {
        let mut seen = HashSet::new();
        let mut good = Vec::with_capacity(records.len());
        for (index, record) in records.iter().enumerate() {
            let read = from_json(record.get());
            let converted = read.and_then(|it| convert(it).map_err(str::to_owned));
            let problem = match converted {
                Ok(it) if !is_id(it.id()) => "the id isn't lower-case ASCII with hyphens".to_owned(),
                Ok(it) if !seen.insert(it.id().to_owned()) => "another record has the same id".to_owned(),
                Ok(it) => {
                    good.push(it);
                    continue;
                }
                Err(problem) => problem,
            };
            let id = from_json::<IdOnly>(record.get()).ok().and_then(|it| it.id);
            self.findings.push(Finding { part: part.url.clone(), index, id, problem });
        }
        good
    }

    fn read_text(&mut self, part: &raw::Part, records: &raw::Records) {
        let Some(tag) = part.in_language.clone() else { return };
        let translations = self.catalogue.translations.entry(tag).or_default();
        for record in records {
            // A broken translation costs nothing but itself: the Italian is shown.
            let Ok(text) = from_json::<raw::Text>(record.get()) else { continue };
            let by_id = match text.kind.as_str() {
                "activities" => &mut translations.activities,
                "places" => &mut translations.places,
                "topics" => &mut translations.topics,
                _ => continue,
            };
            let words =
                Text { name: text.name, description: text.description, alternate_names: text.alternate_name };
            by_id.insert(text.id, words);
        }
    }

    /// An activity in a place that doesn't exist would send somebody nowhere; an unknown topic only loses a label.
    fn drop_dead_references(&mut self) {
        let places: HashSet<_> = self.catalogue.places.iter().map(|it| it.id.clone()).collect();
        let topics: HashSet<_> = self.catalogue.topics.iter().map(|it| it.id.clone()).collect();
        for place in &mut self.catalogue.places {
            place.inside.take_if(|it| !places.contains(it));
        }
        let findings = &mut self.findings;
        let mut index = 0;
        self.catalogue.activities.retain_mut(|activity| {
            activity.topics.retain(|it| topics.contains(it));
            let alive = activity.place.as_ref().is_none_or(|it| places.contains(it));
            if !alive {
                let problem = "its place isn't in the feed".to_owned();
                findings.push(Finding {
                    part: "activities".to_owned(),
                    index,
                    id: Some(activity.id.clone()),
                    problem,
                });
            }
            index += 1;
            alive
        });
    }
}

trait Identified {
    fn id(&self) -> &str;
}

impl Identified for Place {
    fn id(&self) -> &str {
        &self.id
    }
}

impl Identified for Activity {
    fn id(&self) -> &str {
        &self.id
    }
}

impl Identified for Topic {
    fn id(&self) -> &str {
        &self.id
    }
}

fn is_id(id: &str) -> bool {
    !id.is_empty() && id.bytes().all(|it| it.is_ascii_lowercase() || it.is_ascii_digit() || it == b'-')
}

fn source(raw: raw::Source) -> Option<Source> {
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

fn topic(raw: raw::Topic) -> Result<Topic, &'static str> {
    let name = filled(raw.name).ok_or("it has no name")?;
    Ok(Topic { id: raw.id, broader: raw.broader, name, alternate_names: raw.alternate_name })
}

fn place(raw: raw::Place) -> Result<Place, &'static str> {
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

fn activity(raw: raw::Activity) -> Result<Activity, &'static str> {
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

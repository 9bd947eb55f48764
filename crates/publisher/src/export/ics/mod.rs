//! One iCalendar file (RFC 5545) a place, for people's own calendars.

mod event;
mod writer;
mod zone;

use std::collections::HashMap;

use writer::Writer;
pub use zone::offset;

use super::{Context, Exported};
use domain::activity::Activity;
use domain::catalogue::Catalogue;
use domain::place::Place;

/// The file of the activities in no place. No id has a low line, so that it can't be a place's.
const NO_PLACE: &str = "_senza-luogo.ics";

/// All calendars: name and text of each file. Places without activities have one too, so that people who follow it see
/// the first activity that comes.
pub fn export(catalogue: &Catalogue) -> Exported {
    let context = Context::new(catalogue);
    let mut by_place: HashMap<Option<&str>, Vec<&Activity>> = HashMap::new();
    for activity in &catalogue.activities {
        by_place.entry(activity.place.as_deref()).or_default().push(activity);
    }
    let mut exported = Exported::default();
    let places = catalogue.places.iter().map(Some).chain([None]);
    for place in places {
        let activities = by_place.remove(&place.map(|it| it.id.as_str())).unwrap_or_default();
        if place.is_none() && activities.is_empty() {
            continue;
        }
        let name = place.map_or_else(|| NO_PLACE.to_owned(), |it| format!("{}.ics", it.id));
        exported.files.push((name, calendar(&context, place, &activities, &mut exported.left_out)));
    }
    exported.records = catalogue.activities.len() - exported.left_out;
    exported
}

fn calendar(
    context: &Context<'_>,
    place: Option<&Place>,
    activities: &[&Activity],
    left_out: &mut usize,
) -> String {
    let mut writer = Writer::default();
    writer.line("BEGIN", "VCALENDAR");
    writer.line("VERSION", "2.0");
    writer.line("PRODID", "-//Case di Quartiere//feed export//IT");
    writer.line("CALSCALE", "GREGORIAN");
    writer.line("METHOD", "PUBLISH");
    let name = match place {
        Some(place) => context.words.say("ics-calendar-of", &[("name", place.name.as_str().into())]),
        None => context.words.get("ics-calendar-nowhere"),
    };
    writer.text("X-WR-CALNAME", &name);
    writer.line("X-WR-TIMEZONE", zone::TZID);
    zone::write(&mut writer);
    for activity in activities {
        if event::write(&mut writer, context, activity) == 0 {
            *left_out += 1;
        }
    }
    writer.line("END", "VCALENDAR");
    writer.finish()
}

#[cfg(test)]
mod tests;

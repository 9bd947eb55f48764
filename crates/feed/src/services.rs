//! Services are read apart from the rest of a feed: only some pages need them, and bring the code for it.

use std::collections::HashSet;

use super::convert::{Section, section, service_text, source};
use super::finding::{Code, DiagnosticSink, FieldDiagnostic};
use super::raw;
use super::read::from_json;
use domain::id::is_id;
use domain::service::Services;

/// The services in these parts, each with its text; `None` where a part is no list. A broken record costs itself and is
/// counted; of two with one id the first counts.
pub fn read_services<'a>(parts: impl IntoIterator<Item = (&'a raw::Part, &'a str)>) -> Option<Services> {
    let mut services = Services::default();
    let mut seen = HashSet::new();
    for (part, json) in parts {
        for record in json::elements(json)? {
            match part.kind.as_str() {
                "sections" => read_section(record, &mut seen, &mut services),
                "section-text" => read_text(record, &mut services),
                "sources" => {
                    services.sources.extend(source(from_json(record, &mut DiagnosticSink::default())));
                }
                _ => {}
            }
        }
    }
    Some(services)
}

/// What is wrong with a section: for tools that check feeds.
pub fn section_faults(json: &str) -> Vec<FieldDiagnostic> {
    let mut problems = DiagnosticSink::default();
    let raw: raw::Section = from_json(json, &mut problems);
    // A value of the wrong type is read as empty, which the conversion would report a second time.
    if problems.is_empty() {
        let id = raw.id.clone();
        let _ = section(raw, &mut problems);
        if !is_id(&id) {
            problems.note_field("id", Code::BadId, &id);
        }
    }
    problems.into_found()
}

fn read_section(record: &str, seen: &mut HashSet<String>, services: &mut Services) {
    let mut problems = DiagnosticSink::default();
    let raw: raw::Section = from_json(record, &mut problems);
    let id = raw.id.clone();
    let section = section(raw, &mut problems);
    if !problems.is_empty() || !is_id(&id) || !seen.insert(id) {
        services.skipped += 1;
        return;
    }
    match section {
        Section::Group(group) => services.groups.push(group),
        Section::Service(service) => services.services.push(*service),
    }
}

/// A broken translation costs nothing but itself: the Italian is shown.
fn read_text(record: &str, services: &mut Services) {
    let mut problems = DiagnosticSink::default();
    let raw: raw::Text = from_json(record, &mut problems);
    if problems.is_empty() && raw.kind == "sections" {
        services.texts.insert(raw.id.clone(), service_text(raw));
    }
}

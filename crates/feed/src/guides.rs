//! Guides are read apart from the rest of a feed: their list where somebody searches, their steps where somebody follows one.

use std::collections::HashSet;

use super::convert::{Entry, flow, flow_text, guide, source, text};
use super::finding::{Code, DiagnosticSink, FieldDiagnostic};
use super::raw;
use super::read::from_json;
use domain::guide::{Flows, Guides};
use domain::id::is_id;

/// The guides in these parts, each with its text; `None` where a part is no list. A broken record costs itself and is
/// counted; of two with one id the first counts.
pub fn read_guides<'a>(parts: impl IntoIterator<Item = (&'a raw::Part, &'a str)>) -> Option<Guides> {
    let mut guides = Guides::default();
    let mut seen = HashSet::new();
    for (part, json) in parts {
        for record in json::elements(json)? {
            match part.kind.as_str() {
                "guides" => read_guide(record, &mut seen, &mut guides),
                "guide-text" => read_text(record, &mut guides),
                _ => {}
            }
        }
    }
    Some(guides)
}

fn read_guide(record: &str, seen: &mut HashSet<String>, guides: &mut Guides) {
    let mut problems = DiagnosticSink::default();
    let raw: raw::Guide = from_json(record, &mut problems);
    let id = raw.id.clone();
    let entry = guide(raw, &mut problems);
    if !problems.is_empty() || !is_id(&id) || !seen.insert(id) {
        guides.skipped += 1;
        return;
    }
    match entry {
        Entry::Group(group) => guides.groups.push(group),
        Entry::Guide(guide) => guides.guides.push(*guide),
    }
}

/// A broken translation costs nothing but itself: the Italian is shown.
fn read_text(record: &str, guides: &mut Guides) {
    let mut problems = DiagnosticSink::default();
    let raw: raw::Text = from_json(record, &mut problems);
    if problems.is_empty() {
        guides.texts.insert(raw.id.clone(), text(raw));
    }
}

/// The steps of the guides in these parts, with their wording and the sources that they name; `None` where a part is no
/// list. A guide with a field that can't be read costs itself: without one of its steps it would leave somebody alone.
pub fn read_flows<'a>(parts: impl IntoIterator<Item = (&'a raw::Part, &'a str)>) -> Option<Flows> {
    let mut flows = Flows::default();
    for (part, json) in parts {
        for record in json::elements(json)? {
            let mut problems = DiagnosticSink::default();
            match part.kind.as_str() {
                "steps" => {
                    let flow = flow(from_json(record, &mut problems), &mut problems);
                    if problems.is_empty() && !flow.steps.is_empty() && flows.of(&flow.id).is_none() {
                        flows.flows.push(flow);
                    }
                }
                "step-text" => {
                    let raw: raw::FlowText = from_json(record, &mut problems);
                    if problems.is_empty() {
                        flows.texts.push(flow_text(raw));
                    }
                }
                "sources" => flows.sources.extend(source(from_json(record, &mut problems))),
                _ => {}
            }
        }
    }
    Some(flows)
}

/// What is wrong with a record of the part `guides`: for tools that check feeds.
pub fn guide_faults(json: &str) -> Vec<FieldDiagnostic> {
    let mut problems = DiagnosticSink::default();
    let raw: raw::Guide = from_json(json, &mut problems);
    // A value of the wrong type is read as empty, which the conversion would report a second time.
    if problems.is_empty() {
        let id = raw.id.clone();
        let _ = guide(raw, &mut problems);
        if !is_id(&id) {
            problems.note_field("id", Code::BadId, &id);
        }
    }
    problems.into_found()
}

/// The steps of a guide as they can be read, and what is wrong with their fields: for tools that check feeds.
pub fn flow_and_faults(json: &str) -> (domain::guide::Flow, Vec<FieldDiagnostic>) {
    let mut problems = DiagnosticSink::default();
    let raw: raw::Flow = from_json(json, &mut problems);
    let flow = if problems.is_empty() { flow(raw, &mut problems) } else { domain::guide::Flow::default() };
    (flow, problems.into_found())
}

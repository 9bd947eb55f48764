//! Checks of guides: what stands in lists, and every way through their steps.

use super::notes::{At, Notes};
use super::parts::Parts;
use super::records::{link, refer, sources, telephone};
use domain::guide::{Answers, Barrier, Flow, FlowFaultKind, Step};
use domain::readability::{EASY, FEWEST_WORDS, gulpease};
use domain::time::Date;
use feed::{Code, raw};
use time::Duration;

/// A guide, or a group of guides.
pub fn guide(parts: &mut Parts<'_>, at: At<'_>, guide: &raw::Guide) {
    link(parts, at, "broader", &["guides"], guide.broader.as_deref());
    for practised in &guide.practice_for {
        link(parts, at, "practiceFor", &["guides"], Some(practised));
    }
    for (index, topic) in guide.about.iter().enumerate() {
        refer(parts, at, "topics", &|| format!("about[{index}]"), topic);
    }
    // A group says nothing that would need a source, and a guide's claims stand in its steps.
    if !guide.sources.is_empty() {
        sources(parts, at, &guide.sources, &[]);
    }
    if let Some(code) = &guide.code {
        let is_code = (2..=6).contains(&code.len()) && code.bytes().all(|it| it.is_ascii_uppercase());
        if !is_code {
            parts.lint(at, "code", Code::IgnoredWord, code);
        } else if !parts.codes.insert(code.clone()) {
            parts.lint(at, "code", Code::DuplicateId, code);
        }
    }
    if !guide.practice_for.is_empty() {
        parts.practice.insert(guide.id.clone());
    }
    if guide.kind == "group" {
        parts.known.guide_groups.insert(guide.id.clone());
    }
    if guide.kind == "guide" {
        parts.guides.push((at.part.to_owned(), at.index, guide.id.clone()));
    }
}

/// The days on which every step must say something: today, in a month, and in half a year.
const DAYS_AHEAD: [i64; 3] = [0, 30, 180];

/// All guides, when all records are known, as they will be read from `today` on.
pub fn all(parts: &mut Parts<'_>, today: Date) {
    let flows = std::mem::take(&mut parts.flows);
    for (origin, flow) in &flows {
        let part = parts.names.get(origin.part).cloned().unwrap_or_default();
        let at = At { part: &part, index: Some(origin.index), id: Some(&flow.id) };
        if parts.known.guides.is_dead(&flow.id) {
            parts.notes.note(at, "id", Code::HalfAGuide, &flow.id);
        }
        let known = &parts.known;
        let is_guide = |id: &str| !known.guides.is_dead(id) && !known.guide_groups.contains(id);
        for fault in flow.faults(&is_guide) {
            let path = format!("steps[{}]", fault.step);
            parts.notes.note(at, &path, code(fault.kind), &fault.saw);
        }
        for (index, step) in flow.steps.iter().enumerate() {
            if step.is_practice() && !parts.practice.contains(&flow.id) {
                parts.notes.note(at, &format!("steps[{index}]"), Code::MadeUp, &step.id);
            }
            let path = format!("steps[{index}]");
            references(parts, at, &path, step);
            texts(parts.notes, at, &path, step, today);
        }
    }
    for (part, index, id) in std::mem::take(&mut parts.guides) {
        if parts.known.steps.is_dead(&id) {
            parts.notes.note(At { part: &part, index, id: Some(&id) }, "id", Code::HalfAGuide, &id);
        }
    }
    parts.flows = flows;
}

/// Whether the step says something on days to come, and in words that people understand.
fn texts(notes: &mut Notes, at: At<'_>, path: &str, step: &Step, today: Date) {
    let is_shown = |day| step.paragraphs().any(|it| it.is_shown(&Answers::default(), Some(day)));
    let days = DAYS_AHEAD.map(|it| today + Duration::days(it));
    let silent = days.into_iter().find(|day| step.paragraphs().next().is_some() && !is_shown(*day));
    if let Some(day) = silent {
        notes.note(at, path, Code::EmptyStep, &day.to_string());
    }
    let text: Vec<_> = step.paragraphs().map(|it| it.text.as_str()).collect();
    if let Some(found) = gulpease(&text, FEWEST_WORDS).filter(|it| *it < EASY) {
        notes.note(at, path, Code::HardText, &format!("{found:.0} < {EASY}"));
    }
}

fn references(parts: &mut Parts<'_>, at: At<'_>, path: &str, step: &Step) {
    for (index, source) in step.sources.iter().enumerate() {
        if parts.known.sources.is_dead(source) {
            parts.lint(at, &format!("{path}.sources[{index}]"), Code::UnknownSource, source);
        }
    }
    for (index, Barrier { source, .. }) in step.barriers.iter().enumerate() {
        if !source.is_empty() && parts.known.sources.is_dead(source) {
            parts.lint(at, &format!("{path}.barriers[{index}].source"), Code::UnknownSource, source);
        }
    }
    if let Some(service) = &step.service {
        refer(parts, at, "sections", &|| format!("{path}.service"), service);
    }
    telephone(parts, at, &format!("{path}.telephone"), step.telephone.as_deref());
}

/// The wording of a guide's steps.
pub fn text(parts: &mut Parts<'_>, at: At<'_>, text: &raw::FlowText) {
    let flow = parts.flows.iter().find(|it| it.1.id == text.id).map(|it| it.1.clone());
    let Some(flow) = flow else {
        if parts.known.steps.is_dead(&text.id) {
            parts.lint(at, "id", Code::DeadTranslation, &text.id);
        }
        return;
    };
    for (index, step) in text.steps.iter().enumerate() {
        step_text(parts.notes, at, &format!("steps[{index}]"), &flow, step);
    }
}

fn step_text(notes: &mut Notes, at: At<'_>, path: &str, flow: &Flow, text: &raw::StepText) {
    let Some(step) = flow.step(&text.id) else {
        return notes.note(at, &format!("{path}.id"), Code::DeadTranslation, &text.id);
    };
    let lists = [
        ("text", text.text.len(), step.text.len()),
        ("things", text.things.len(), step.things.len()),
        ("see", text.see.len(), step.see.len()),
        ("barriers", text.barriers.len(), step.barriers.len()),
        ("asked", text.asked.len(), step.asked.len()),
        ("answers", text.answers.len(), step.answers.len()),
        ("operator", text.operator.len(), step.operator.len()),
    ];
    for (field, own, italian) in lists.into_iter().filter(|it| it.1 != 0 && it.1 != it.2) {
        notes.note(at, &format!("{path}.{field}"), Code::UnevenTranslation, &format!("{own} ≠ {italian}"));
    }
}

fn code(kind: FlowFaultKind) -> Code {
    match kind {
        FlowFaultKind::BadId => Code::BadId,
        FlowFaultKind::ReservedId => Code::ReservedId,
        FlowFaultKind::BadScreen => Code::BadScreen,
        FlowFaultKind::IdTwice => Code::DuplicateId,
        FlowFaultKind::NameTwice => Code::SameHeading,
        FlowFaultKind::UnknownStep | FlowFaultKind::UnknownGuide => Code::DeadReference,
        FlowFaultKind::UnknownAnswer => Code::DeadCondition,
        FlowFaultKind::Unreachable => Code::UnreachableStep,
        FlowFaultKind::Endless => Code::EndlessGuide,
        FlowFaultKind::NoNext => Code::NoWayOn,
        FlowFaultKind::AnswerCount => Code::AnswerCount,
        FlowFaultKind::NoPerson | FlowFaultKind::FailsAlone => Code::NoPerson,
        FlowFaultKind::NothingToSee => Code::NothingToSee,
        FlowFaultKind::NoText => Code::EmptyStep,
        FlowFaultKind::NoSource => Code::NoSource,
    }
}

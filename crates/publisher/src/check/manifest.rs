//! The manifest, read as far as it can be.

use std::collections::HashSet;

use serde_json::Value;
use serde_json::value::RawValue;

use super::input::{NOT_COUNTED, is_file_name, without_place};
use super::notes::{At, Notes};
use super::scan::scan;
use super::shape::Shapes;
use domain::time::{Date, parse_date};
use feed::{Code, FORMAT, MANIFEST, from_json_with_errors, raw};

/// Reads the manifest and notes what is wrong with it. `None`: nothing in the folder can be judged by it.
pub fn read(text: &str, today: Date, shapes: &Shapes, notes: &mut Notes) -> Option<raw::Manifest> {
    if let Err(error) = serde_json::from_str::<&RawValue>(text) {
        notes.note_at(MANIFEST, Code::NotJson, &without_place(&error), error.line(), Some(error.column()));
        return None;
    }
    let at = At::file(MANIFEST);
    if let Some(shape) = shapes.of_record("manifest") {
        scan(text, shape, at, notes);
    }
    let (mut manifest, problems) = from_json_with_errors::<raw::Manifest>(text);
    let is_object = !problems.iter().any(|it| it.path.is_empty());
    notes.note_problems(at, problems);
    if !is_object || !check_format(&manifest.format, notes) {
        return None;
    }
    check_days(&manifest, today, notes);
    check_sources(&manifest, notes);
    check_parts(&mut manifest, notes);
    tell_what_is_not_counted(text, &mut manifest);
    Some(manifest)
}

fn check_format(format: &str, notes: &mut Notes) -> bool {
    let number = |it: &str| {
        let (major, minor) = it.split_once('.')?;
        Some((major.parse::<u32>().ok()?, minor.parse::<u32>().ok()?))
    };
    let code = match (number(format), number(FORMAT)) {
        (Some((major, minor)), Some(known)) if major == known.0 && minor <= known.1 => return true,
        (Some((major, _)), Some(known)) if major == known.0 => Code::NewerMinorFormat,
        _ => Code::NewerFormat,
    };
    notes.note(At::file(MANIFEST), "format", code, format);
    code == Code::NewerMinorFormat
}

fn check_days(manifest: &raw::Manifest, today: Date, notes: &mut Notes) {
    let at = At::file(MANIFEST);
    let mut day = |path: &str, text: &str| {
        let date = parse_date(text);
        if date.is_none() {
            notes.note(at, path, Code::BadDate, text);
        }
        date
    };
    for (index, it) in manifest.school_holidays.iter().enumerate() {
        day(&format!("schoolHolidays[{index}].validFrom"), &it.valid_from);
        day(&format!("schoolHolidays[{index}].validThrough"), &it.valid_through);
    }
    if let Some(text) = &manifest.date_modified {
        day("dateModified", text);
    }
    let last = manifest.valid_through.as_deref().and_then(|it| day("validThrough", it));
    if last.is_some_and(|it| it < today) {
        notes.note(
            at,
            "validThrough",
            Code::FeedOutOfDate,
            manifest.valid_through.as_deref().unwrap_or_default(),
        );
    }
    for (index, it) in manifest.school_holidays.iter().enumerate() {
        if let (Some(first), Some(last)) = (parse_date(&it.valid_from), parse_date(&it.valid_through))
            && last < first
        {
            let path = format!("schoolHolidays[{index}].validThrough");
            notes.note(at, &path, Code::EndsBeforeItBegins, &it.valid_through);
        }
    }
}

fn check_sources(manifest: &raw::Manifest, notes: &mut Notes) {
    let mut seen = HashSet::new();
    for (index, source) in manifest.sources.iter().enumerate() {
        let is_new = source.id.is_empty() || seen.insert(&source.id);
        let fault = if is_new { fault_of(source) } else { Some(("id", source.id.as_str())) };
        if let Some((field, saw)) = fault {
            notes.note(At::file(MANIFEST), &format!("sources[{index}].{field}"), Code::BadSource, saw);
        }
    }
}

/// The field of a source that is wrong, and what stands in it.
pub(super) fn fault_of(source: &raw::Source) -> Option<(&'static str, &str)> {
    if source.id.is_empty() {
        return Some(("id", ""));
    }
    if source.name.trim().is_empty() {
        return Some(("name", &source.name));
    }
    if parse_date(&source.date_checked).is_none() {
        return Some(("dateChecked", &source.date_checked));
    }
    let published = source.date_published.as_deref().filter(|it| parse_date(it).is_none())?;
    Some(("datePublished", published))
}

/// Leaves only parts that can be read, each once.
fn check_parts(manifest: &mut raw::Manifest, notes: &mut Notes) {
    let at = At::file(MANIFEST);
    let mut seen = HashSet::new();
    let mut index = 0;
    manifest.parts.retain(|part| {
        let path = format!("parts[{index}]");
        index += 1;
        if !is_file_name(&part.url) {
            notes.note(at, &format!("{path}.url"), Code::BadFileName, &part.url);
            return false;
        }
        if !seen.insert(part.url.clone()) {
            notes.note(at, &format!("{path}.url"), Code::PartTwice, &part.url);
            return false;
        }
        if part.is_wording() && part.in_language.is_none() {
            notes.note(at, &format!("{path}.inLanguage"), Code::NoLanguage, &part.url);
        }
        true
    });
}

/// A manifest that a person writes may leave the numbers out; the reader can't tell that from zero.
fn tell_what_is_not_counted(text: &str, manifest: &mut raw::Manifest) {
    let Ok(value) = serde_json::from_str::<Value>(text) else { return };
    let Some(parts) = value["parts"].as_array() else { return };
    for part in &mut manifest.parts {
        let given = parts.iter().find(|it| it["url"].as_str() == Some(part.url.as_str()));
        if given.is_some_and(|it| it["count"].is_null()) {
            part.count = NOT_COUNTED;
        }
    }
}

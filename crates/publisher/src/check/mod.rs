//! `feed check`: everything that is wrong with a feed, or worth a look, told so that its publisher can mend it.
//!
//! The reader that the portal uses says which records it leaves out; the lints here say the rest. A broken file costs
//! only itself: the others are checked.

mod decode;
mod duplicates;
mod examine;
mod guides;
mod input;
mod lints;
mod manifest;
mod notes;
mod parts;
mod records;
mod references;
mod report;
mod scan;
mod shape;
mod suggestion;
mod texts;
mod themes;
mod wordings;

use std::collections::HashSet;
use std::error::Error;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

pub use self::notes::LocatedDiagnostic;
pub use self::report::{Report, Shown};

use self::input::{Entry, file_name, guess_part, loose_files};
use self::notes::{At, Notes};
use self::parts::{Origin, Parts, rank};
use self::references::{follow, follow_related};
use self::shape::Shapes;
use super::clock::today;
use super::format::{Format, progress};
use super::words::Lang;
use domain::catalogue::Catalogue;
use domain::time::{Date, parse_date};
use feed::{Code, FeedError, MANIFEST, Severity, raw};
use files::FileError;

/// The answer of `feed check` where nothing could be read.
const NOTHING_READ: u8 = 2;
/// Findings in so many records of one kind get a guess of what was meant: more would only be the same again.
const GUESSES: usize = 200;

/// The arguments of `feed check`.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The feed's folder; or single files of a feed
    #[arg(required = true)]
    paths: Vec<PathBuf>,
    /// For people or for programs
    #[arg(long, value_enum, default_value_t)]
    format: Format,
    /// The language of the messages
    #[arg(long, value_enum, default_value_t)]
    lang: Lang,
    /// Check as if it were this day: YYYY-MM-DD
    #[arg(long, value_parser = day)]
    today: Option<Date>,
}

fn day(text: &str) -> Result<Date, String> {
    parse_date(text).ok_or_else(|| "not a day like 2026-11-21".to_owned())
}

/// Checks and tells. The answer is 0 without errors, 1 with errors, 2 where nothing could be read.
pub fn run(args: &Args) -> Result<ExitCode, Box<dyn Error>> {
    let today = args.today.unwrap_or_else(today);
    let report = check(&args.paths, today)?;
    match args.format {
        Format::Json => report.print_json(args.lang)?,
        Format::Text => report.print_text(args.lang)?,
    }
    Ok(match report.count(Severity::Error) {
        _ if report.files == 0 => ExitCode::from(NOTHING_READ),
        0 => ExitCode::SUCCESS,
        _ => ExitCode::FAILURE,
    })
}

/// Checks a feed's folder, or the files of one, as they will be read on `today`.
pub fn check(paths: &[PathBuf], today: Date) -> Result<Report, FileError> {
    let (shapes, mut notes) = (Shapes::new(), Notes::default());
    let (folder, files) = match paths.split_first() {
        Some((first, only)) if first.is_dir() => (Some(first.as_path()), only),
        Some((first, only)) if file_name(first) == MANIFEST => (first.parent(), only),
        _ => (None, paths),
    };
    let (manifest, entries) = match folder {
        Some(folder) => read_folder(folder, today, &shapes, &mut notes),
        None => (raw::Manifest::default(), files.iter().map(|it| (None, entry(it))).collect()),
    };
    let manifest_read = usize::from(folder.is_some_and(|it| it.join(MANIFEST).is_file()));
    let mut report = read_all(manifest, entries, folder.is_some(), today, &shapes, &mut notes)?;
    report.files += manifest_read;
    notes.locate();
    report.found = std::mem::take(&mut notes.found);
    if folder.is_some() && !files.is_empty() {
        let only: HashSet<_> = files.iter().map(|it| file_name(it)).collect();
        report.found.retain(|it| only.contains(&it.finding.part));
    }
    report.sort();
    Ok(report)
}

fn entry(path: &Path) -> Entry {
    Entry { name: file_name(path), path: path.to_owned() }
}

type Listed = (Option<raw::Part>, Entry);

/// The manifest and the files that it lists; without one, all that look like parts.
fn read_folder(
    folder: &Path,
    today: Date,
    shapes: &Shapes,
    notes: &mut Notes,
) -> (raw::Manifest, Vec<Listed>) {
    let read = Entry::inside(folder, MANIFEST).read(notes);
    let manifest = read.and_then(|(text, _)| manifest::read(&text, today, shapes, notes));
    match manifest {
        Some(manifest) => {
            let listed = manifest.parts.iter().map(|it| (Some(it.clone()), Entry::inside(folder, &it.url)));
            let listed = listed.collect();
            (manifest, listed)
        }
        None if notes.found.iter().any(|it| it.finding.code == Code::NewerFormat) => Default::default(),
        None => {
            let files = loose_files(folder).into_iter().filter(|it| it.name != MANIFEST);
            (raw::Manifest::default(), files.map(|it| (None, it)).collect())
        }
    }
}

fn read_all(
    mut manifest: raw::Manifest,
    entries: Vec<Listed>,
    is_whole: bool,
    today: Date,
    shapes: &Shapes,
    notes: &mut Notes,
) -> Result<Report, FileError> {
    let cannot = |it: FeedError| FileError::new("check", Path::new(MANIFEST), it);
    let mut entries: Vec<_> = entries.into_iter().map(|it| guessed(it, shapes)).collect();
    entries.sort_by_key(|it| rank(&it.0));
    manifest.parts = entries.iter().map(|it| it.0.clone()).collect();
    let mut parts = Parts::new(&manifest, shapes, notes).map_err(cannot)?;
    let mut files = 0;
    let bar = progress(entries.len() + 1, "Checking");
    for (part, entry) in bar.wrap_iter(entries.iter()) {
        if let Some((text, sha256)) = entry.read(parts.notes) {
            files += 1;
            parts.read(part, &text, &sha256);
        } else {
            parts.lose(part);
        }
    }
    finish(parts, is_whole, files, today).map_err(cannot)
}

/// A file with its kind of part: as the manifest says, or as it looks.
fn guessed((part, entry): Listed, shapes: &Shapes) -> (raw::Part, Entry) {
    let part = part.unwrap_or_else(|| {
        // The file is read again to be checked, and its faults are noted then.
        let text = entry.read(&mut Notes::default()).map(|it| it.0).unwrap_or_default();
        let part = guess_part(&entry.name, &text, shapes);
        raw::Part { count: input::NOT_COUNTED, ..part }
    });
    (part, entry)
}

/// Makes the checks that need all records, and the report.
fn finish(
    mut parts: Parts<'_>,
    is_whole: bool,
    files: usize,
    today: Date,
) -> Result<Report, feed::FeedError> {
    parts.stand_in();
    let (catalogue, findings) = std::mem::take(&mut parts.loader).finish()?;
    let lost: HashSet<_> = findings.iter().filter_map(|it| Some((it.part.clone(), it.index?))).collect();
    for it in findings.into_iter().filter(|it| !it.part.is_empty()) {
        parts.notes.add(it, None, None);
    }
    let alive = |names: &[String], origins: &[Origin]| -> Vec<Origin> {
        let is_alive =
            |it: &&Origin| names.get(it.part).is_some_and(|name| !lost.contains(&(name.clone(), it.index)));
        origins.iter().filter(is_alive).copied().collect()
    };
    let places = alive(&parts.names, &parts.places);
    let activities = alive(&parts.names, &parts.activities);
    let topics = alive(&parts.names, &parts.topics);
    if is_whole && places.is_empty() && activities.is_empty() {
        parts.notes.note(At::file(MANIFEST), "", Code::Empty, "");
    }
    look(&mut parts, &catalogue, (&places, &activities, &topics), today);
    guides::all(&mut parts, today);
    follow(&parts.links, &parts.known, parts.notes);
    follow_related(&parts.related, &parts.known, parts.notes);
    wordings::old(&mut parts, &catalogue);
    suggestion::guess_all(&mut parts, GUESSES);
    let shown = Shown { places: places.len(), activities: activities.len(), topics: topics.len() };
    Ok(Report { found: Vec::new(), names: parts.names, files, records: parts.records, shown })
}

/// Looks at every record that the portal shows.
fn look(
    parts: &mut Parts<'_>,
    catalogue: &Catalogue,
    (places, activities, topics): (&[Origin], &[Origin], &[Origin]),
    today: Date,
) {
    let names = &parts.names;
    let notes = &mut *parts.notes;
    let part = |it: &Origin| names.get(it.part).map_or("", String::as_str);
    for (origin, place) in places.iter().zip(&catalogue.places) {
        let at = At { part: part(origin), index: Some(origin.index), id: Some(&place.id) };
        lints::place(place, catalogue, today, at, notes);
        if place.description.is_some() || place.directions.is_some() {
            wordings::missing(catalogue, "places", &place.id, at, notes);
        }
    }
    for (origin, activity) in activities.iter().zip(&catalogue.activities) {
        let at = At { part: part(origin), index: Some(origin.index), id: Some(&activity.id) };
        lints::activity(activity, catalogue, today, at, notes);
        wordings::missing(catalogue, "activities", &activity.id, at, notes);
    }
    for (origin, topic) in topics.iter().zip(&catalogue.topics) {
        let at = At { part: part(origin), index: Some(origin.index), id: Some(&topic.id) };
        wordings::missing(catalogue, "topics", &topic.id, at, notes);
    }
    let given = &catalogue.places[..places.len().min(catalogue.places.len())];
    let same_places = duplicates::places(given)
        .into_iter()
        .map(|(it, twin)| (places.get(it), &given[it].id, &given[twin].id));
    let all = &catalogue.activities;
    let same = duplicates::activities(all)
        .into_iter()
        .map(|(it, twin)| (activities.get(it), &all[it].id, &all[twin].id));
    for (origin, id, twin) in same_places.chain(same) {
        let Some(origin) = origin else { continue };
        let at = At { part: part(origin), index: Some(origin.index), id: Some(id) };
        notes.note(at, "name", Code::LooksDouble, twin);
    }
}

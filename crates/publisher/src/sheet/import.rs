//! `feed import`: a programme in a spreadsheet becomes records of a feed.

use std::error::Error;
use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::json;

use super::columns::Headings;
use super::finding::{CellDiagnostic, RowFinding, Severity};
use super::place::Places;
use super::row::{Reader, Topics};
use super::workbook::{self, Unusable};
use crate::clock::today;
use crate::format::{Format, print_json};
use crate::words::{Lang, Words};
use domain::time::Date;
use feed::raw::{Activity, Place, Topic};
use files::{FileError, make_folder, read, write};

/// The file that is written.
const ACTIVITIES: &str = "activities.json";
/// The exit code where the file can't be used.
const UNUSABLE: u8 = 2;

/// The arguments of `feed import`.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The spreadsheet: .xlsx, .ods or .csv
    sheet: PathBuf,
    /// The folder to write activities.json to
    #[arg(long)]
    out: PathBuf,
    /// The feed's places.json, so that houses may be called by their names; topics.json beside it is used too
    #[arg(long)]
    places: Option<PathBuf>,
    /// For people or for programs
    #[arg(long, value_enum, default_value_t)]
    format: Format,
    /// The language for people
    #[arg(long, value_enum, default_value_t)]
    lang: Lang,
}

/// The activities of a spreadsheet and the findings in it.
#[derive(Debug, Default)]
pub struct Import {
    /// The rows that could be read, in their order.
    pub activities: Vec<Activity>,
    /// Faults and doubts, with their cells.
    pub findings: Vec<RowFinding>,
    /// How many rows there are, examples left aside.
    pub rows: usize,
}

/// Reads the rows of a spreadsheet file. A date without a year is the next such day after `today`.
pub fn import(bytes: &[u8], places: &Places, topics: &Topics, today: Date) -> Result<Import, Unusable> {
    let mut import = Import::default();
    let mut refused = Vec::new();
    let tables = workbook::read(bytes)?;
    let several = tables.len() > 1;
    for table in &tables {
        let headings = match Headings::find(table) {
            Ok(headings) => headings,
            Err(nearest) => {
                refused.push(nearest);
                continue;
            }
        };
        let sheet = several.then_some(table.name.as_str());
        let told = headings.notes().into_iter();
        import.findings.extend(told.map(|(title, note)| RowFinding::new(sheet, headings.row, &title, note)));
        let reader = Reader { headings: &headings, places, topics, today };
        for row in table.rows.iter().filter(|it| it.number > headings.row && !reader.is_example(it)) {
            import.rows += 1;
            let (activity, notes) = reader.read(row, &import.activities);
            let own = row.notes.iter().map(|(index, note)| (headings.title_at(*index), note.clone()));
            let mut tell = |column: &str, note: CellDiagnostic| {
                import.findings.push(RowFinding::new(sheet, row.number, column, note));
            };
            own.for_each(|(column, note)| tell(column, note));
            notes.into_iter().for_each(|(column, note)| tell(headings.title(column), note));
            import.activities.extend(activity);
        }
    }
    if import.rows > 0 {
        return Ok(import);
    }
    let headings_only = refused.len() < tables.len();
    let nearest = refused.into_iter().max_by_key(Vec::len).unwrap_or_default();
    Err(if headings_only { Unusable::HeadingsOnly } else { Unusable::NoHeadings(nearest) })
}

/// Imports, writes and tells. The answer is 0 where every row was read, 1 where some weren't and the others are
/// written, 2 where the file can't be used and nothing is written.
pub fn run(args: &Args) -> Result<ExitCode, Box<dyn Error>> {
    let bytes = fs::read(&args.sheet).map_err(|it| FileError::new("read", &args.sheet, it))?;
    let (places, topics) = known(args.places.as_deref())?;
    let import = match import(&bytes, &places, &topics, today()) {
        Ok(import) => import,
        Err(unusable) => {
            tell_unusable(args, &unusable)?;
            return Ok(ExitCode::from(UNUSABLE));
        }
    };
    write_whole(&args.out, &import.activities)?;
    tell(args, &import)?;
    let lost = import.activities.len() < import.rows;
    Ok(if lost { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}

fn known(path: Option<&Path>) -> Result<(Places, Topics), FileError> {
    let Some(path) = path else { return Ok((Places::default(), Topics::default())) };
    let beside = path.with_file_name("topics.json");
    let topics = if beside.is_file() { records::<Topic>(&beside)? } else { Vec::new() };
    Ok((Places::new(&records::<Place>(path)?), Topics::new(&topics)))
}

fn records<R: DeserializeOwned>(path: &Path) -> Result<Vec<R>, FileError> {
    serde_json::from_str(&read(path)?).map_err(|it| FileError::new("understand", path, it))
}

/// Writes the file in one go: a program that reads it meanwhile finds the old one or the new one, never half of it.
fn write_whole(folder: &Path, activities: &[Activity]) -> Result<(), FileError> {
    make_folder(folder)?;
    let path = folder.join(ACTIVITIES);
    let unfinished = folder.join(format!(".{ACTIVITIES}.part"));
    let json = serde_json::to_string_pretty(activities).map_err(|it| FileError::new("write", &path, it))?;
    write(&unfinished, &format!("{json}\n"))?;
    fs::rename(&unfinished, &path).map_err(|it| FileError::new("write", &path, it))
}

fn tell_unusable(args: &Args, unusable: &Unusable) -> Result<(), Box<dyn Error>> {
    let reason = unusable.in_words(&Words::new(args.lang));
    match args.format {
        Format::Json => print_json(&json!({ "unusable": reason })),
        Format::Text => Ok(writeln!(io::stdout().lock(), "{}: {reason}", args.sheet.display())?),
    }
}

/// A finding for programs, with its message in both languages.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Told<'a> {
    #[serde(flatten)]
    finding: &'a RowFinding,
    expected_it: String,
    expected_en: String,
}

fn tell(args: &Args, import: &Import) -> Result<(), Box<dyn Error>> {
    let (rows, read) = (import.rows, import.activities.len());
    if args.format == Format::Json {
        let (italian, english) = (Words::new(Lang::It), Words::new(Lang::En));
        let findings = import.findings.iter().map(|it| Told {
            finding: it,
            expected_it: it.expected(&italian),
            expected_en: it.expected(&english),
        });
        let findings: Vec<_> = findings.collect();
        return print_json(&json!({ "rows": rows, "read": read, "findings": findings }));
    }
    let words = Words::new(args.lang);
    let mut out = io::stdout().lock();
    for finding in &import.findings {
        writeln!(out, "{}", finding.in_words(&words))?;
    }
    let errors = import.findings.iter().filter(|it| it.severity == Severity::Error).count();
    let warnings = import.findings.len() - errors;
    let sums = [("read", read), ("rows", rows), ("errors", errors), ("warnings", warnings)];
    writeln!(out, "{}", words.say("sheet-read", &sums.map(|(name, count)| (name, count.into()))))?;
    Ok(())
}

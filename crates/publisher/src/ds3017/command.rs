//! `feed import-ds3017`: the City's open data as records of a feed.

use std::error::Error;
use std::fs::File;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use serde::Serialize;
use serde_json::json;

use crate::format::{Format, print_json};
use files::{FileError, make_folder, write};

/// The arguments of `feed import-ds3017`.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The table, as downloaded
    csv: PathBuf,
    /// The folder to write places.json and activities.json to
    #[arg(long)]
    out: PathBuf,
    /// For people or for programs
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

/// Reads the table and writes its records; remarks on unclear entries go to standard output, one a line.
pub fn run(args: &Args) -> Result<(), Box<dyn Error>> {
    let table = File::open(&args.csv).map_err(|it| FileError::new("read", &args.csv, it))?;
    let import = super::import(table)?;
    make_folder(&args.out)?;
    write_json(&args.out.join("places.json"), &import.places)?;
    write_json(&args.out.join("activities.json"), &import.activities)?;
    if args.format == Format::Json {
        let diagnostics: Vec<_> = import.diagnostics.iter().map(ToString::to_string).collect();
        let (places, activities) = (import.places.len(), import.activities.len());
        return print_json(&json!({ "places": places, "activities": activities, "remarks": diagnostics }));
    }
    let mut log = io::stdout().lock();
    for diagnostic in &import.diagnostics {
        writeln!(log, "{diagnostic}")?;
    }
    let (places, activities) = (import.places.len(), import.activities.len());
    writeln!(log, "{places} places, {activities} activities, {} remarks", import.diagnostics.len())?;
    Ok(())
}

fn write_json(path: &Path, records: &impl Serialize) -> Result<(), Box<dyn Error>> {
    let json = serde_json::to_string_pretty(records)?;
    Ok(write(path, &format!("{json}\n"))?)
}

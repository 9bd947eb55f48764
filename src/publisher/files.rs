use std::fs::{self, File};
use std::io::{self, Write};
use std::path::Path;
use std::{error, fmt};

use serde::Serialize;

use super::ds3017;

/// Why a command of the publisher's tool gave up.
#[derive(Debug)]
pub enum PublishError {
    /// A file could not be read or written.
    File(io::Error),
    /// The table isn't CSV.
    Table(csv::Error),
    /// A record could not be written as JSON.
    Json(serde_json::Error),
}

impl fmt::Display for PublishError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::File(it) => write!(f, "a file could not be read or written: {it}"),
            Self::Table(it) => write!(f, "the table could not be read: {it}"),
            Self::Json(it) => write!(f, "a record could not be written: {it}"),
        }
    }
}

impl error::Error for PublishError {}

impl From<io::Error> for PublishError {
    fn from(it: io::Error) -> Self {
        Self::File(it)
    }
}

impl From<csv::Error> for PublishError {
    fn from(it: csv::Error) -> Self {
        Self::Table(it)
    }
}

impl From<serde_json::Error> for PublishError {
    fn from(it: serde_json::Error) -> Self {
        Self::Json(it)
    }
}

/// Reads the City's table ds3017 into `places.json` and `activities.json` in the folder `out`; the remarks go to
/// `log`, one a line.
pub fn import_ds3017(table: &Path, out: &Path, log: &mut impl Write) -> Result<(), PublishError> {
    let import = ds3017::import(File::open(table)?)?;
    fs::create_dir_all(out)?;
    write_json(&out.join("places.json"), &import.places)?;
    write_json(&out.join("activities.json"), &import.activities)?;
    for reading in &import.readings {
        writeln!(log, "{reading}")?;
    }
    let (places, activities) = (import.places.len(), import.activities.len());
    writeln!(log, "{places} places, {activities} activities, {} remarks", import.readings.len())?;
    Ok(())
}

fn write_json(path: &Path, records: &impl Serialize) -> Result<(), PublishError> {
    let mut json = serde_json::to_string_pretty(records)?;
    json.push('\n');
    Ok(fs::write(path, json)?)
}

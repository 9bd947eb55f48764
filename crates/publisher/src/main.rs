//! `feed`: the publisher's tool.

use std::error::Error;
use std::process::ExitCode;

use clap::Parser;
use publisher::{build, check, diff, ds3017, export, map, schema, sheet, stats};

/// The exit code of a command that could not do its work; 1 is for what it found wrong.
const FAILED: u8 = 2;

/// Reads, checks and writes feeds for the Case di Quartiere portal
#[derive(Parser)]
#[command(name = "feed", version)]
enum Command {
    /// Tell everything that is wrong with a feed, or worth a look
    Check(check::Args),
    /// Write an empty workbook for a programme, with instructions
    Template(sheet::template::Args),
    /// Read a programme in a spreadsheet, in everyday Italian, into activities.json
    Import(sheet::Args),
    /// Tell what changes for people between two feeds
    Diff(diff::Args),
    /// Write a feed for other programs: calendars, schema.org, tables
    Export(export::Args),
    /// Count activities by Municipio, topic, day and hour
    Stats(stats::Args),
    /// Draw the ways of each guide, for those who write them
    Map(map::Args),
    /// Check a feed and write it as it is served: minified, under hashed names, with precompressed copies
    Build(build::Args),
    /// Read the City's open data ds3017 into places.json and activities.json; print what isn't plain in it
    ImportDs3017(ds3017::command::Args),
    /// Write the JSON Schemas of the feed's files
    Schema(schema::Args),
}

fn main() -> ExitCode {
    match run(&Command::parse()) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::from(FAILED)
        }
    }
}

fn run(command: &Command) -> Result<ExitCode, Box<dyn Error>> {
    match command {
        Command::Check(args) => return check::run(args),
        Command::Import(args) => return sheet::run(args),
        Command::Template(args) => sheet::template::run(args),
        Command::Diff(args) => diff::run(args),
        Command::Export(args) => export::run(args),
        Command::Stats(args) => stats::run(args),
        Command::Map(args) => map::run(args),
        Command::Build(args) => build::run(args),
        Command::ImportDs3017(args) => ds3017::command::run(args),
        Command::Schema(args) => schema::run(args),
    }?;
    Ok(ExitCode::SUCCESS)
}

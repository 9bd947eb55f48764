//! `feed`: the publisher's tool.

use std::process::ExitCode;

use case_di_quartiere::publisher::{build, diff, generate, import, schema, stats};
use clap::Parser;

/// Reads, checks and writes feeds for the Case di Quartiere portal
#[derive(Parser)]
#[command(name = "feed", version)]
enum Command {
    /// Check a feed and write it as it is served: minified, under hashed names
    Build(build::Args),
    /// Tell what changes for people between two feeds
    Diff(diff::Args),
    /// Count activities by Municipio, topic, day and hour
    Stats(stats::Args),
    /// Read the City's open data ds3017 into places.json and activities.json; print what isn't plain in it
    ImportDs3017(import::Args),
    /// Invent a feed for demonstrations and tests over the real houses
    Generate(generate::Args),
    /// Write the JSON Schemas of the feed's files
    Schema(schema::Args),
}

fn main() -> ExitCode {
    let outcome = match Command::parse() {
        Command::Build(args) => build::run(&args),
        Command::Diff(args) => diff::run(&args),
        Command::Stats(args) => stats::run(&args),
        Command::ImportDs3017(args) => import::run(&args),
        Command::Generate(args) => generate::run(&args),
        Command::Schema(args) => schema::run(&args),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

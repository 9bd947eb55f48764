//! `feed`: the publisher's tool.

use std::process::ExitCode;

use case_di_quartiere::publisher::{build, check, generate, import, schema};
use clap::Parser;

/// Reads, checks and writes feeds for the Case di Quartiere portal
#[derive(Parser)]
#[command(name = "feed", version)]
enum Command {
    /// Check a feed and write it as it is served: minified, under hashed names
    Build(build::Args),
    /// Tell everything that is wrong with a feed, or worth a look
    Check(check::Args),
    /// Read the City's open data ds3017 into places.json and activities.json; print what isn't plain in it
    ImportDs3017(import::Args),
    /// Invent a feed for demonstrations and tests over the real houses
    Generate(generate::Args),
    /// Write the JSON Schemas of the feed's files
    Schema(schema::Args),
}

fn main() -> ExitCode {
    let outcome = match Command::parse() {
        Command::Build(args) => build::run(&args).map(|()| ExitCode::SUCCESS),
        Command::Check(args) => check::run(&args),
        Command::ImportDs3017(args) => import::run(&args).map(|()| ExitCode::SUCCESS),
        Command::Generate(args) => generate::run(&args).map(|()| ExitCode::SUCCESS),
        Command::Schema(args) => schema::run(&args).map(|()| ExitCode::SUCCESS),
    };
    match outcome {
        Ok(code) => code,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

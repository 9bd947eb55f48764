//! `feed`: the publisher's tool.

use std::process::ExitCode;

use case_di_quartiere::publisher::{build, generate};
use clap::Parser;

/// Reads, checks and writes feeds for the Case di Quartiere portal
#[derive(Parser)]
#[command(name = "feed", version)]
enum Command {
    /// Check a feed and write it as it is served: minified, under hashed names
    Build(build::Args),
    /// Invent a feed for demonstrations and tests over the real houses
    Generate(generate::Args),
}

fn main() -> ExitCode {
    let outcome = match Command::parse() {
        Command::Build(args) => build::run(&args),
        Command::Generate(args) => generate::run(&args),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

//! The publisher's tool: `feed help` lists what it does.

use std::io;
use std::path::PathBuf;
use std::process::ExitCode;

use case_di_quartiere::publisher;
use clap::{Parser, Subcommand};

#[derive(Parser)]
#[command(about = "Reads, checks and writes feeds for the portal of Milan's Case di Quartiere")]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Read the City's open data ds3017 (CSV) into places.json and activities.json; print what isn't plain in it.
    ImportDs3017 {
        /// The table, as downloaded.
        csv: PathBuf,
        /// The folder to write to.
        #[arg(long)]
        out: PathBuf,
    },
}

fn main() -> ExitCode {
    let result = match Arguments::parse().command {
        Command::ImportDs3017 { csv, out } => publisher::import_ds3017(&csv, &out, &mut io::stdout().lock()),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("feed: {error}");
            ExitCode::FAILURE
        }
    }
}

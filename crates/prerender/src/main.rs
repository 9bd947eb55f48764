//! Writes the static pages, the locales and the feed around the built application.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Parser;
use prerender::{Options, write};

/// Writes the whole site into a folder that any static server can serve.
#[derive(Parser)]
struct Arguments {
    /// The folder in which Trunk left the application.
    #[arg(long)]
    app: PathBuf,
    /// The feed's source folder.
    #[arg(long)]
    feed: PathBuf,
    /// The folder with the messages of each language.
    #[arg(long, default_value = "locales")]
    locales: PathBuf,
    /// The portal's public address, for canonical links and the site map.
    #[arg(long)]
    site: Option<String>,
    /// The folder to write; what was there is removed.
    #[arg(long)]
    out: PathBuf,
}

fn main() -> ExitCode {
    let Arguments { app, feed, locales, site, out } = Arguments::parse();
    match write(&Options { app, feed, locales, site, out }) {
        Ok(report) => {
            eprintln!("{} static pages written.", report.pages);
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("The site could not be written. {error}");
            ExitCode::FAILURE
        }
    }
}

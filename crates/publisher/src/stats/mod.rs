//! `feed stats`: what goes on where and when, as tables and as a heat map. When does the city sleep?

mod count;
mod svg;
mod table;

use std::error::Error;
use std::io::{self, Write};
use std::path::PathBuf;

pub use count::{Stats, count};

use super::clock::today;
use super::format::{Format, print_json};
use super::load::load;
use super::words::{Lang, Words};
use domain::time::parse_date;
use files::write;

/// The arguments of `feed stats`.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The feed's folder
    dir: PathBuf,
    /// Count the seven days from this one on (2026-11-23); today if it isn't said
    #[arg(long)]
    from: Option<String>,
    /// Also draw the week, hour by hour, into this SVG file
    #[arg(long)]
    svg: Option<PathBuf>,
    /// For people or for programs
    #[arg(long, value_enum, default_value_t)]
    format: Format,
    /// The language for people
    #[arg(long, value_enum, default_value_t)]
    lang: Lang,
}

/// Counts and tells.
pub fn run(args: &Args) -> Result<(), Box<dyn Error>> {
    let from = match &args.from {
        Some(text) => {
            parse_date(text).ok_or_else(|| format!("--from {text}: this isn't a day like 2026-11-23"))?
        }
        None => today(),
    };
    let stats = count(&load(&args.dir)?, from);
    let words = Words::new(args.lang);
    if let Some(path) = &args.svg {
        write(path, &svg::draw(&words, &stats))?;
    }
    match args.format {
        Format::Json => print_json(&stats),
        Format::Text => Ok(write!(io::stdout().lock(), "{}", table::tables(&words, &stats))?),
    }
}

//! `feed export`: the feed for other programs: calendars, schema.org, tables.

pub mod csv;
pub mod ics;
pub mod jsonld;
mod series;
#[cfg(test)]
mod test_feeds;

use std::collections::HashMap;
use std::error::Error;
use std::io::{self, Write};
use std::path::PathBuf;

use serde_json::json;

use super::format::{Format, print_json};
use super::load::load;
use super::words::{Lang, Words};
use domain::activity::{Activity, Status};
use domain::catalogue::Catalogue;
use domain::time::{OccurrenceStatus, Reason};
use files::{make_folder, write};
use series::Window;

/// The arguments of `feed export`.
#[derive(Debug, clap::Args)]
#[command(group(clap::ArgGroup::new("kind").required(true)))]
pub struct Args {
    /// The feed's folder
    dir: PathBuf,
    /// One iCalendar file a place, for people's own calendars; activities without published times are left out
    #[arg(long, group = "kind")]
    ics: bool,
    /// feed.jsonld: places and activities in the words of schema.org
    #[arg(long, group = "kind")]
    jsonld: bool,
    /// activities.csv and places.csv: commas, quotes as in RFC 4180, UTF-8 without a byte order mark, Italian
    /// headings. Text that a spreadsheet would take for a formula begins with an apostrophe
    #[arg(long, group = "kind")]
    csv: bool,
    /// The folder to write to; files of the same names are replaced
    #[arg(long)]
    out: PathBuf,
    /// For people or for programs
    #[arg(long, value_enum, default_value_t)]
    format: Format,
    /// The language of what is printed; the files are Italian, as the feed is
    #[arg(long, value_enum, default_value_t)]
    lang: Lang,
}

/// The files to write, and the number of activities in them.
#[derive(Debug, Default)]
pub struct Exported {
    /// Name and text of each file.
    pub files: Vec<(String, String)>,
    /// How many activities they tell.
    pub records: usize,
    /// How many activities they can't tell.
    pub left_out: usize,
}

/// The data that all activities of an export share.
#[derive(Debug)]
pub struct Context<'a> {
    /// The feed.
    pub feed: &'a Catalogue,
    /// The names of topics, by id.
    pub topics: HashMap<&'a str, &'a str>,
    /// The days between which times are written.
    pub window: Window,
    /// The messages, in the feed's own language.
    pub words: Words,
}

impl<'a> Context<'a> {
    /// The context of a feed.
    pub fn new(feed: &'a Catalogue) -> Self {
        let topics = feed.topics.iter().map(|it| (it.id.as_str(), it.name.as_str())).collect();
        Self { feed, topics, window: Window::of(feed), words: Words::new(Lang::It) }
    }
}

/// Why one should ask whether something takes place, in a sentence; `None` where there is no doubt.
fn doubt(words: &Words, state: OccurrenceStatus) -> Option<String> {
    let OccurrenceStatus::Tentative(reason) = state else { return None };
    Some(words.get(match reason {
        Reason::Holiday(_) => "export-holiday",
        Reason::MaybeClosed => "export-maybe-closed",
        Reason::Outdated => "export-outdated",
        _ => "export-disputed",
    }))
}

/// Whether the activity as a whole does not take place, which its own status tells.
fn is_off(activity: &Activity) -> bool {
    matches!(activity.status, Status::Cancelled | Status::Suspended)
}

/// Exports, and tells how much.
pub fn run(args: &Args) -> Result<(), Box<dyn Error>> {
    let feed = load(&args.dir)?;
    let exported = if args.ics {
        ics::export(&feed)
    } else if args.jsonld {
        jsonld::export(&feed)?
    } else {
        csv::export(&feed)?
    };
    make_folder(&args.out)?;
    for (name, text) in &exported.files {
        write(&args.out.join(name), text)?;
    }
    if args.format == Format::Json {
        let names: Vec<_> = exported.files.iter().map(|it| &it.0).collect();
        let (records, left_out) = (exported.records, exported.left_out);
        return print_json(&json!({ "files": names, "activities": records, "leftOut": left_out }));
    }
    let words = Words::new(args.lang);
    let mut log = io::stdout().lock();
    let (count, dir) = (exported.files.len(), args.out.display().to_string());
    writeln!(log, "{}", words.say("export-files", &[("count", count.into()), ("dir", dir.into())]))?;
    writeln!(log, "{}", words.say("export-records", &[("count", exported.records.into())]))?;
    if exported.left_out > 0 {
        writeln!(log, "{}", words.say("export-left-out", &[("count", exported.left_out.into())]))?;
    }
    Ok(())
}

//! `feed diff`: what changes for people between two feeds, in words, so that a publication is approved by reading.

mod activities;
mod change;
mod places;
mod text;

use std::collections::HashSet;
use std::error::Error;
use std::io::{self, Write};
use std::path::PathBuf;

pub use change::{Change, Kind};

use super::clock::today;
use super::format::{Format, print_json};
use super::load::load;
use super::words::{Lang, Words};
use domain::catalogue::Catalogue;
use domain::time::{Date, parse_date};

/// The arguments of `feed diff`.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The feed that is published now
    old: PathBuf,
    /// The feed that would be published
    new: PathBuf,
    /// Compare the opening hours of the seven days from this one on (2026-11-23); today if it isn't said
    #[arg(long)]
    from: Option<String>,
    /// For people or for programs
    #[arg(long, value_enum, default_value_t)]
    format: Format,
    /// The language of the words
    #[arg(long, value_enum, default_value_t)]
    lang: Lang,
}

/// Compares and tells.
pub fn run(args: &Args) -> Result<(), Box<dyn Error>> {
    let from = match &args.from {
        Some(text) => {
            parse_date(text).ok_or_else(|| format!("--from {text}: this isn't a day like 2026-11-23"))?
        }
        None => today(),
    };
    let words = Words::new(args.lang);
    let (old, new) = (load(&args.old)?, load(&args.new)?);
    let changes = diff(&words, &old, &new, from);
    match args.format {
        Format::Json => print_json(&changes),
        Format::Text => Ok(write!(io::stdout().lock(), "{}", text::render(&words, &changes))?),
    }
}

/// The changes from `old` to `new`, in the order in which a person should read them: losses first. Records are compared
/// by their content, so that another order or spelling of the files is no change.
pub fn diff(words: &Words, old: &Catalogue, new: &Catalogue, from: Date) -> Vec<Change> {
    let mut changes = activities::compare(words, old, new);
    changes.extend(places::compare(words, old, new, from));
    changes.extend(feed(words, old, new));
    changes.sort_by(|a, b| (a.kind, &a.place_name, &a.name).cmp(&(b.kind, &b.place_name, &b.name)));
    changes
}

/// The changes of the feed as a whole.
fn feed(words: &Words, old: &Catalogue, new: &Catalogue) -> Vec<Change> {
    let until = |it: &Catalogue| it.about.valid_through.map(|it| super::describe::date(words, it));
    let mut changes: Vec<_> = Change::between(Kind::Validity, until(old), until(new)).into_iter().collect();
    let there: HashSet<&str> = new.activities.iter().map(|it| it.id.as_str()).collect();
    for (tag, texts) in &old.translations {
        let kept = new.translations.get(tag);
        let lost = texts.activities.keys().filter(|id| {
            there.contains(id.as_str()) && kept.is_none_or(|it| !it.activities.contains_key(*id))
        });
        let lost = lost.count();
        if lost > 0 {
            let change = Change { record: tag.clone(), name: tag.clone(), ..Change::new(Kind::Translations) };
            changes.push(Change { was: Some(lost.to_string()), ..change });
        }
    }
    changes
}

#[cfg(test)]
mod tests;

//! Invents a feed over the real places, for demonstrations and tests.
//!
//! Invented material lives here and nowhere else, and the feed that is written says of itself that it is a sample.
//! Begin with [`run`]; `templates/` holds what is invented, the other files how it is spread over houses and days.
//!
//! The City publishes few activities and hardly any hours; the portal must be shown, and tried, with what it will hold
//! when the houses tell more. The same places, number and seed give the same bytes.

mod activities;
mod calendar;
mod draw;
mod extras;
mod output;
mod places;
mod schedules;
mod template;
mod templates;
#[cfg(test)]
mod tests;
mod topics;

use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;
use std::path::PathBuf;

pub use self::calendar::INSTANT;

use self::activities::Made;
use self::draw::Draw;
use self::output::Output;
use feed::raw::{Place, Text, Topic};
use files::FeedFolder;
use files::FileError;

/// The id of the only source: nobody may take an invented hour for a published one.
const SOURCE: &str = "demo";

/// The arguments of `demo`.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The feed whose places and topics are taken
    #[arg(long, default_value = "public/feed")]
    places: PathBuf,
    /// How many activities to invent
    #[arg(long, default_value_t = 480)]
    activities: usize,
    /// Another seed gives another feed
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// Where to write the feed
    #[arg(long)]
    out: PathBuf,
}

/// Invents a feed and writes it.
pub fn run(args: &Args) -> Result<(), Box<dyn Error>> {
    let given = FeedFolder::read(&args.places)?;
    if args.out.exists() && args.out.canonicalize()? == args.places.canonicalize()? {
        let cause = "the invented feed would take the place of the one it is made from";
        return Err(FileError::new("write", &args.out, cause).into());
    }
    let mut draw = Draw::new(args.seed);
    let places: Vec<Place> = given.records("places", None);
    if places.is_empty() {
        return Err(FileError::new("use", &args.places, "the feed has no places").into());
    }
    let mut places = places::invent(places, &mut draw);
    let topics = topics::complete(given.records("topics", None));
    let mut made = activities::invent(&places, &topics, args.activities, &mut draw);
    extras::enrich_places(&mut places, &mut draw);
    extras::enrich_activities(&mut made, &mut draw);
    extras::enrich_access(&mut places, &mut made, &mut draw);
    extras::enrich_audience(&mut made, &mut draw);
    let (texts, words) = (texts(&made), words(&given, &topics));
    let activities = made.into_iter().map(|it| it.1).collect();
    let written = Output { places, activities, topics, texts, words }.write(&args.out)?;
    for it in written {
        eprintln!("{}: {} records", it.url, it.count);
    }
    Ok(())
}

/// The topics' words in each language, as given.
fn words(given: &FeedFolder, topics: &[Topic]) -> BTreeMap<String, Vec<Text>> {
    let kept: BTreeSet<_> = topics.iter().map(|it| it.id.as_str()).collect();
    let of = |language: &str| {
        let parts = ["text", "words"].map(|kind| given.records::<Text>(kind, Some(language)));
        let of_topics = |it: &Text| it.kind == "topics" && kept.contains(it.id.as_str());
        parts.into_iter().flatten().filter(of_topics).collect::<Vec<_>>()
    };
    let mut words: BTreeMap<_, _> = given.languages().map(|it| (it.to_owned(), of(it))).collect();
    words.retain(|_, it| !it.is_empty());
    words
}

/// The activities' wording in each language, from their templates.
fn texts(made: &[Made]) -> BTreeMap<String, Vec<Text>> {
    let mut texts: BTreeMap<String, Vec<Text>> = BTreeMap::new();
    for (template, activity) in made {
        for (number, language, words) in [(1, "en", template.en), (2, "ar", template.ar)] {
            let Some(words) = words else { continue };
            texts.entry(language.to_owned()).or_default().push(Text {
                kind: "activities".to_owned(),
                id: activity.id.clone(),
                name: Some(words.name.to_owned()),
                description: Some(words.description.to_owned()),
                bring: extras::translated(&activity.bring, number),
                ..Text::default()
            });
        }
    }
    texts
}

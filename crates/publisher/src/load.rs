//! A feed on disk as the portal reads it, for the commands that only ask it.

use std::collections::HashMap;
use std::path::Path;

use domain::activity::Activity;
use domain::catalogue::Catalogue;
use domain::place::Place;
use domain::time::{Calendar, OpeningHours};
use feed::{FeedError, Loader, MANIFEST};
use files::{FeedFolder, FileError};

/// Reads a feed with all its languages. Records that the portal would leave out are left out here too.
pub fn load(dir: &Path) -> Result<Catalogue, FileError> {
    let folder = FeedFolder::read(dir)?;
    let (mut loader, _) = Loader::new(&folder.manifest_json).map_err(|it| blame(dir, MANIFEST, it))?;
    for (part, json) in &folder.parts {
        loader.read(part, json).map_err(|it| blame(dir, &part.url, it))?;
    }
    Ok(loader.finish().map_err(|it| blame(dir, MANIFEST, it))?.0)
}

fn blame(dir: &Path, file: &str, error: FeedError) -> FileError {
    FileError::new("use", &dir.join(file), error)
}

/// A catalogue whose places are found at once: it looks through all of them for each.
#[derive(Debug)]
pub struct Indexed<'a> {
    /// The catalogue.
    pub catalogue: &'a Catalogue,
    places: HashMap<&'a str, &'a Place>,
    no_hours: OpeningHours,
}

impl<'a> Indexed<'a> {
    /// Looks at every place once.
    pub fn new(catalogue: &'a Catalogue) -> Self {
        let places = catalogue.places.iter().map(|it| (it.id.as_str(), it)).collect();
        Self { catalogue, places, no_hours: OpeningHours::default() }
    }

    /// The place with this id.
    pub fn place(&self, id: &str) -> Option<&'a Place> {
        self.places.get(id).copied()
    }

    /// Where an activity takes place.
    pub fn place_of(&self, activity: &Activity) -> Option<&'a Place> {
        self.place(activity.place.as_deref()?)
    }

    /// What decides on which days an activity takes place, beside its own schedule.
    pub fn calendar_of(&self, activity: &Activity) -> Calendar<'_> {
        let hours = self.place_of(activity).map_or(&self.no_hours, |it| &it.hours);
        Calendar { hours, school_holidays: &self.catalogue.school_holidays }
    }
}

//! The themes of the section for older people and those who care for them: what somebody wants or needs, in their own
//! words, and what answers it.

use std::collections::HashMap;

use crate::about::{Source, SourceRef, Text};
use crate::time::Date;

/// The themes of a feed.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Themes {
    /// In the feed's order.
    pub themes: Vec<Theme>,
    /// Sources that only themes name.
    pub sources: Vec<Source>,
    /// How many records were left out because they could not be read.
    pub skipped: usize,
    /// Wording in the reader's language, by id.
    pub texts: HashMap<String, ThemeText>,
}

/// A theme.
#[derive(Clone, Debug, PartialEq)]
pub struct Theme {
    /// Stable; the last word of its address.
    pub id: String,
    /// The aims that it serves, the first one first.
    pub aims: Vec<Aim>,
    /// The need in the person's own words, in Italian like all that follows.
    pub name: String,
    /// Everyday words for it, for the search.
    pub alternate_names: Vec<String>,
    /// One plain paragraph.
    pub description: Option<String>,
    /// How to make the first step small, one sentence or two each.
    pub start: Vec<String>,
    /// What happens when one goes or calls.
    pub expect: Vec<String>,
    /// Ids of topics whose activities answer it.
    pub topics: Vec<String>,
    /// Ids of services, the most useful first.
    pub services: Vec<String>,
    /// Ids of guides.
    pub guides: Vec<String>,
    /// What it is made of, where it is made of several things.
    pub parts: Vec<ThemePart>,
    /// The months in which it stands first, 1 to 12; none for a theme of the whole year.
    pub months: Vec<u8>,
    /// The best first.
    pub sources: Vec<SourceRef>,
    /// The day of its last change.
    pub modified: Option<Date>,
}

/// A part of a theme.
#[derive(Clone, Debug, PartialEq)]
pub struct ThemePart {
    /// Stable within the theme; the name of its heading in an address.
    pub id: String,
    /// What it is called.
    pub name: String,
    /// What is said of it.
    pub text: String,
    /// Ids of services.
    pub services: Vec<String>,
    /// Ids of topics.
    pub topics: Vec<String>,
}

/// The wording of a theme in another language.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ThemeText {
    /// Name and description, and who translated them.
    pub text: Text,
    /// As in [`Theme::start`].
    pub start: Vec<String>,
    /// As in [`Theme::expect`].
    pub expect: Vec<String>,
    /// The name and the text of each part.
    pub parts: Vec<(String, String)>,
}

/// One of the three aims of active ageing, as the World Health Organization names them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Aim {
    /// Health and prevention.
    Health,
    /// Taking part.
    TakingPart,
    /// Feeling safe.
    Safety,
}

impl Aim {
    /// The words in a feed.
    pub const ALL: [(&'static str, Self); 3] =
        [("salute", Self::Health), ("partecipare", Self::TakingPart), ("sicurezza", Self::Safety)];
}

impl Themes {
    /// The theme with this id.
    pub fn theme(&self, id: &str) -> Option<&Theme> {
        self.themes.iter().find(|it| it.id == id)
    }

    /// The themes of the whole year with this aim. Each stands under its first aim.
    pub fn of_aim(&self, aim: Aim) -> impl Iterator<Item = &Theme> {
        self.themes.iter().filter(move |it| it.months.is_empty() && it.aims.first() == Some(&aim))
    }

    /// The themes of a time of the year.
    pub fn seasonal(&self) -> impl Iterator<Item = &Theme> {
        self.themes.iter().filter(|it| !it.months.is_empty())
    }

    /// The wording of a theme in the reader's language.
    pub fn text(&self, theme: &Theme) -> Option<&ThemeText> {
        self.texts.get(&theme.id)
    }
}

impl Theme {
    /// Whether its time of the year is now. A theme of the whole year has none.
    pub fn is_in_season(&self, day: Date) -> bool {
        self.months.contains(&u8::from(day.month()))
    }
}

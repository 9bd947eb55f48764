//! Themes.

use super::super::finding::DiagnosticSink;
use super::super::raw;
use super::{day_if_any, filled, find, name};
use domain::about::Text;
use domain::theme::{Aim, Theme, ThemePart, ThemeText};
use domain::time::parse_date;

/// A theme. Aims and months of a newer format are left out.
pub(in super::super) fn theme(raw: raw::Theme, problems: &mut DiagnosticSink) -> Theme {
    let part = |it: raw::ThemePart| ThemePart {
        id: it.id,
        name: it.name,
        text: it.text,
        services: it.services,
        topics: it.about,
    };
    Theme {
        name: name(raw.name, problems),
        id: raw.id,
        aims: raw.aims.iter().filter_map(|it| find(&Aim::ALL, it)).collect(),
        alternate_names: raw.alternate_name,
        description: raw.description.and_then(filled),
        start: raw.start,
        expect: raw.expect,
        topics: raw.about,
        services: raw.services,
        guides: raw.guides,
        parts: raw.parts.into_iter().map(part).collect(),
        months: raw.months.into_iter().filter(|it| (1..=12).contains(it)).collect(),
        sources: raw.sources,
        modified: day_if_any("dateModified", raw.date_modified.as_deref(), problems),
    }
}

/// The wording of a theme in another language.
pub(in super::super) fn theme_text(raw: raw::ThemeText) -> ThemeText {
    ThemeText {
        text: Text {
            name: Some(raw.name),
            description: raw.description,
            alternate_names: raw.alternate_name,
            machine: raw.translated_by.as_deref() == Some("machine"),
            of: raw.date_translated.as_deref().and_then(parse_date),
            ..Text::default()
        },
        start: raw.start,
        expect: raw.expect,
        parts: raw.parts.into_iter().map(|it| (it.name, it.text)).collect(),
    }
}

//! The themes of the section for older people are read apart from the rest of a feed: only their pages need them.

use std::collections::HashSet;

use super::convert::{source, theme, theme_text};
use super::finding::{Code, DiagnosticSink, FieldDiagnostic};
use super::raw;
use super::read::from_json;
use domain::id::is_id;
use domain::theme::Themes;

/// The themes in these parts, each with its text; `None` where a part is no list. A broken record costs itself and is
/// counted; of two with one id the first counts.
pub fn read_themes<'a>(parts: impl IntoIterator<Item = (&'a raw::Part, &'a str)>) -> Option<Themes> {
    let mut themes = Themes::default();
    let mut seen = HashSet::new();
    for (part, json) in parts {
        for record in json::elements(json)? {
            let mut problems = DiagnosticSink::default();
            match part.kind.as_str() {
                "themes" => {
                    let theme = theme(from_json(record, &mut problems), &mut problems);
                    if problems.is_empty() && is_id(&theme.id) && seen.insert(theme.id.clone()) {
                        themes.themes.push(theme);
                    } else {
                        themes.skipped += 1;
                    }
                }
                // A broken translation costs nothing but itself: the Italian is shown.
                "theme-text" => {
                    let raw: raw::ThemeText = from_json(record, &mut problems);
                    if problems.is_empty() {
                        themes.texts.insert(raw.id.clone(), theme_text(raw));
                    }
                }
                "sources" => themes.sources.extend(source(from_json(record, &mut problems))),
                _ => {}
            }
        }
    }
    Some(themes)
}

/// What is wrong with a theme: for tools that check feeds.
pub fn theme_faults(json: &str) -> Vec<FieldDiagnostic> {
    let mut problems = DiagnosticSink::default();
    let raw: raw::Theme = from_json(json, &mut problems);
    // A value of the wrong type is read as empty, which the conversion would report a second time.
    if problems.is_empty() {
        let theme = theme(raw, &mut problems);
        if !is_id(&theme.id) {
            problems.note_field("id", Code::BadId, &theme.id);
        }
    }
    problems.into_found()
}

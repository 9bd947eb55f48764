//! Checks of the themes of the section for older people.

use super::notes::At;
use super::parts::Parts;
use super::records::{refer, sources};
use domain::readability::{EASY, FEWEST_WORDS, gulpease};
use feed::{Code, raw};

/// A theme.
pub fn theme(parts: &mut Parts<'_>, at: At<'_>, theme: &raw::Theme) {
    let lists: [(&str, &str, &[String]); 3] = [
        ("about", "topics", &theme.about),
        ("services", "sections", &theme.services),
        ("guides", "guides", &theme.guides),
    ];
    for (field, kind, ids) in lists {
        references(parts, at, field, kind, ids);
    }
    for (index, part) in theme.parts.iter().enumerate() {
        references(parts, at, &format!("parts[{index}].about"), "topics", &part.about);
        references(parts, at, &format!("parts[{index}].services"), "sections", &part.services);
    }
    let services = theme.services.iter().chain(theme.parts.iter().flat_map(|it| &it.services));
    if services.count() == 0 {
        parts.lint(at, "services", Code::NoServices, "");
    }
    let texts = [&theme.start, &theme.expect].into_iter().flatten().map(String::as_str);
    let texts = theme.description.as_deref().into_iter().chain(texts);
    let texts: Vec<_> = texts.chain(theme.parts.iter().map(|it| it.text.as_str())).collect();
    if let Some(found) = gulpease(&texts, FEWEST_WORDS).filter(|it| *it < EASY) {
        parts.lint(at, "description", Code::HardText, &format!("{found:.0} < {EASY}"));
    }
    sources(parts, at, &theme.sources, &[]);
    let lengths = (theme.start.len(), theme.expect.len(), theme.parts.len());
    parts.themes.insert(theme.id.clone(), lengths);
}

fn references(parts: &mut Parts<'_>, at: At<'_>, field: &str, kind: &str, ids: &[String]) {
    for (index, id) in ids.iter().enumerate() {
        refer(parts, at, kind, &|| format!("{field}[{index}]"), id);
    }
}

/// The wording of a theme.
pub fn text(parts: &mut Parts<'_>, at: At<'_>, text: &raw::ThemeText) {
    let Some((start, expect, of)) = parts.themes.get(&text.id).copied() else {
        if parts.known.themes.is_dead(&text.id) {
            parts.lint(at, "id", Code::DeadTranslation, &text.id);
        }
        return;
    };
    let lists = [
        ("start", text.start.len(), start),
        ("expect", text.expect.len(), expect),
        ("parts", text.parts.len(), of),
    ];
    for (field, own, italian) in lists.into_iter().filter(|it| it.1 != 0 && it.1 != it.2) {
        parts.lint(at, field, Code::UnevenTranslation, &format!("{own} ≠ {italian}"));
    }
}

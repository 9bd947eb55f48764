use super::window;
use crate::preferences::Choices;

/// The chosen language's tag. The start-up script reads it before the first paint.
const LANGUAGE: &str = "lingua";
/// The chosen ways of reading, as [`Choices::to_text`] writes them. The start-up script reads them, too.
const READING: &str = "lettura";

/// CachePolicy the chosen language on this device. Where storage is forbidden the address still carries it.
pub fn keep_language(tag: &str) {
    keep(LANGUAGE, tag);
}

/// The ways of reading that this device keeps. What is damaged, or of another version, is as if not chosen.
pub fn reading() -> Choices {
    let kept = window().local_storage().ok().flatten().and_then(|it| it.get_item(READING).ok().flatten());
    kept.map(|it| Choices::from_text(&it)).unwrap_or_default()
}

/// CachePolicy them. Whether that was possible: in a private window or another site's frame it may not be.
pub fn keep_reading(choices: &Choices) -> bool {
    keep(READING, &choices.to_text())
}

/// Whether this device keeps anything.
pub fn is_there() -> bool {
    window().local_storage().is_ok_and(|it| it.is_some())
}

fn keep(key: &str, value: &str) -> bool {
    let Ok(Some(storage)) = window().local_storage() else { return false };
    storage.set_item(key, value).is_ok()
}

use super::window;
use crate::preferences::Choices;

/// The chosen language's tag. The start-up script reads it before the first paint.
const LANGUAGE: &str = "lingua";
/// The chosen ways of reading, as [`Choices::to_text`] writes them. The start-up script reads them, too.
const READING: &str = "lettura";
/// The address of the last step of a guide, for this tab only.
const GUIDE: &str = "guida";

/// Stores the chosen language on this device. Where storage is forbidden the address still carries it.
pub fn store_language(tag: &str) {
    store(LANGUAGE, tag);
}

/// The ways of reading that this device has stored. Those that are damaged, or of another version, are left out.
pub fn reading() -> Choices {
    let stored = window().local_storage().ok().flatten().and_then(|it| it.get_item(READING).ok().flatten());
    stored.map(|it| Choices::from_text(&it)).unwrap_or_default()
}

/// Stores them. Returns whether that was possible: in a private window or another site's frame it may not be.
pub fn store_reading(choices: &Choices) -> bool {
    store(READING, &choices.to_text())
}

/// The address of the step of a guide where this tab was last.
pub fn left_guide() -> Option<String> {
    window().session_storage().ok().flatten()?.get_item(GUIDE).ok().flatten()
}

/// Keeps it as long as the tab is open.
pub fn leave_guide_at(address: &str) {
    if let Ok(Some(storage)) = window().session_storage() {
        let _ = storage.set_item(GUIDE, address);
    }
}

/// Whether this device keeps anything.
pub fn is_there() -> bool {
    window().local_storage().is_ok_and(|it| it.is_some())
}

fn store(key: &str, value: &str) -> bool {
    let Ok(Some(storage)) = window().local_storage() else { return false };
    storage.set_item(key, value).is_ok()
}

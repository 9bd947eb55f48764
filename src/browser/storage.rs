use super::window;

/// The chosen language's tag. The start-up script reads it before the first paint.
const LANGUAGE: &str = "lingua";

/// Keeps the chosen language on this device. Where storage is forbidden the address still carries it.
pub fn keep_language(tag: &str) {
    if let Ok(Some(storage)) = window().local_storage() {
        let _ = storage.set_item(LANGUAGE, tag);
    }
}

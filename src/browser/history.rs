use wasm_bindgen::JsValue;
use web_sys::{ScrollRestoration, Url};

use super::{document, window};
use crate::route::{self, Address, HistoryState, Route, below};

/// The portal's base path, with slashes around it. The start-up script has made the document's base absolute.
fn base() -> String {
    let url = document().base_uri().ok().flatten().and_then(|it| Url::new(&it).ok());
    url.map_or_else(|| "/".to_owned(), |it| it.pathname())
}

/// The address that the browser shows.
pub fn current() -> Address {
    let location = window().location();
    let path = location.pathname().unwrap_or_default();
    let query = location.search().unwrap_or_default();
    read(&path, &query).unwrap_or(Address::new(Route::NotFound(String::new())))
}

/// The language that the query of the address asks for, as written.
pub fn asked_language() -> Option<String> {
    route::asked_language(window().location().search().ok()?.strip_prefix('?')?)
}

/// The URL that the browser shows, without `#part`.
pub fn href() -> String {
    let href = window().location().href().unwrap_or_default();
    href.split('#').next().unwrap_or_default().to_owned()
}

/// Loads the page that the browser shows from the server.
pub fn reload() {
    let _ = window().location().reload();
}

/// Reads an address of this origin; `None` outside the portal's base.
pub fn read(path: &str, search: &str) -> Option<Address> {
    let base = base();
    let path = js_sys::decode_uri_component(below(&base, path)?).ok().and_then(|it| it.as_string())?;
    Some(Address::parse(&path, search.strip_prefix('?').unwrap_or(search)))
}

/// Shows a new address, with `hash` (`#` included, or empty), without loading anything.
pub fn push(address: &Address, hash: &str) {
    if let (Ok(history), Some(url)) = (window().history(), absolute(address, hash)) {
        let _ = history.push_state_with_url(&JsValue::NULL, "", Some(&url));
    }
}

/// Keeps the reader's spot with the current entry.
pub fn remember(link: Option<&str>) {
    let scroll = window().scroll_y().unwrap_or_default();
    let state = HistoryState { scroll, link: link.map(str::to_owned) }.to_string();
    if let Ok(history) = window().history() {
        let _ = history.replace_state(&JsValue::from_str(&state), "");
    }
}

/// The spot of the current entry, if one was kept.
pub fn remembered() -> Option<HistoryState> {
    HistoryState::parse(&window().history().ok()?.state().ok()?.as_string()?)
}

/// Shows the address as the portal writes it: without the slash that static servers add, and without unknown parts.
pub fn tidy(address: &Address) {
    let location = window().location();
    let url = absolute(address, &location.hash().unwrap_or_default());
    // WebKit counts: a document may write a hundred times in half a minute.
    let Some(url) = url.filter(|it| location.href().as_ref() != Ok(it)) else { return };
    if let Ok(history) = window().history() {
        let state = history.state().unwrap_or_default();
        let _ = history.replace_state_with_url(&state, "", Some(&url));
    }
}

/// The URL of an address, with `hash` (`#` included, or empty).
pub fn absolute(address: &Address, hash: &str) -> Option<String> {
    let base = document().base_uri().ok().flatten()?;
    Url::new_with_base(&format!("{}{hash}", address.href()), &base).ok().map(|it| it.href())
}

/// From now on the program, which knows when a page is complete, puts the reader back in place.
pub fn restore_scroll_ourselves() {
    if let Ok(history) = window().history() {
        let _ = history.set_scroll_restoration(ScrollRestoration::Manual);
    }
}

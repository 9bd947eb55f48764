//! The edge: everything that touches the browser, and nothing that knows the domain's rules.
//!
//! *Invariant:* no other module names web-sys or js-sys. A refusal of the browser (storage, a fetch) is an `Option`
//! or a `Result` here, and a sentence in the page.

mod fetch;
mod fields;
mod focus;
mod history;
mod intl;
mod links;
mod loader;
mod modules;
mod pause;
mod position;
mod session;
mod speech;
mod storage;
mod takeover;

/// Loads what the page needs, renders it out of sight and puts it in the place of the static page.
pub fn start() {
    pause::spawn(async {
        let session = session::Session::load(history::current()).await;
        match session.failure() {
            None => takeover::take_over(session),
            Some(failure) => takeover::stay(session, failure),
        }
    });
}

fn window() -> web_sys::Window {
    web_sys::window().unwrap_or_else(|| wasm_bindgen::throw_str("a page without a window"))
}

fn document() -> web_sys::Document {
    window().document().unwrap_or_else(|| wasm_bindgen::throw_str("a window without a document"))
}

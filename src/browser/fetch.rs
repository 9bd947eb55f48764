use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{AbortController, RequestCache, RequestInit, Response};

use super::{pause, window};

/// A file that has not come after this many milliseconds won't come: better a sentence than a wait without end.
pub const TIMEOUT_MS: i32 = 20_000;

/// A file that is on its way: several come at once, whichever is awaited first.
pub struct PendingFetch(JsFuture);

/// The time for which a file stays the same.
#[derive(Clone, Copy)]
pub enum CachePolicy {
    /// For ever: its name stands for its content, so the browser's copy is always right.
    Forever,
    /// It may change at any time: the server is asked whether it has.
    UntilChanged,
}

/// Asks for a text file below the portal's base.
pub fn start(path: &str, keeps: CachePolicy) -> PendingFetch {
    let options = RequestInit::new();
    options.set_cache(match keeps {
        CachePolicy::Forever => RequestCache::ForceCache,
        CachePolicy::UntilChanged => RequestCache::NoCache,
    });
    // A signal with a time limit of its own is younger than some browsers: Safari 15 has none.
    if let Ok(controller) = AbortController::new() {
        options.set_signal(Some(&controller.signal()));
        pause::after(TIMEOUT_MS, move || controller.abort());
    }
    PendingFetch(JsFuture::from(window().fetch_with_str_and_init(path, &options)))
}

/// Whether a page of the portal can be had.
pub async fn is_there(url: &str) -> bool {
    start(url, CachePolicy::UntilChanged).text().await.is_some()
}

impl PendingFetch {
    /// The file's text. `None` when it cannot be had, for whatever reason.
    pub async fn text(self) -> Option<String> {
        let response: Response = self.0.await.ok()?.dyn_into().ok()?;
        if !response.ok() {
            return None;
        }
        JsFuture::from(response.text().ok()?).await.ok()?.as_string()
    }
}

use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{AbortController, RequestCache, RequestInit, Response};

use super::{pause, window};

/// A file that has not come after this many milliseconds is given up: better a sentence than a wait without end.
pub const TIMEOUT_MS: i32 = 20_000;

/// The time after which what a broken connection has lost is asked for a second time, in milliseconds.
pub const AGAIN_MS: i32 = 500;

/// A file that is on its way: several come at once, whichever is awaited first.
pub struct PendingFetch {
    path: String,
    coming: JsFuture,
}

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
    let cache = match keeps {
        CachePolicy::Forever => RequestCache::ForceCache,
        CachePolicy::UntilChanged => RequestCache::NoCache,
    };
    PendingFetch { path: path.to_owned(), coming: ask(path, cache) }
}

fn ask(path: &str, cache: RequestCache) -> JsFuture {
    let options = RequestInit::new();
    options.set_cache(cache);
    // A signal with a time limit of its own is younger than some browsers: Safari 15 has none.
    if let Ok(controller) = AbortController::new() {
        options.set_signal(Some(&controller.signal()));
        pause::spawn(async move {
            pause::awake(TIMEOUT_MS).await;
            controller.abort();
        });
    }
    JsFuture::from(window().fetch_with_str_and_init(path, &options))
}

/// Whether a page of the portal can be had.
pub async fn is_there(url: &str) -> bool {
    start(url, CachePolicy::UntilChanged).text().await.is_some()
}

impl PendingFetch {
    /// The file's text. `None` when it cannot be had, for whatever reason. What a connection has lost, or kept waiting, is
    /// asked for once more, past the browser's cache: it may be what hangs.
    pub async fn text(self) -> Option<String> {
        if let Ok(text) = text(self.coming).await {
            return text;
        }
        pause::sleep(AGAIN_MS).await;
        text(ask(&self.path, RequestCache::Reload)).await.ok().flatten()
    }
}

/// The text of an answer, `None` where the server has none; an error where no whole answer comes.
async fn text(coming: JsFuture) -> Result<Option<String>, JsValue> {
    let response: Response = coming.await?.dyn_into()?;
    if !response.ok() {
        return Ok(None);
    }
    Ok(JsFuture::from(response.text()?).await?.as_string())
}

use gloo_net::http::Request;

/// A file that has not come after this many milliseconds won't come: better a sentence than a wait without end.
const TIMEOUT_MS: u32 = 20_000;

/// Fetches a text file below the portal's base. `None` when it cannot be had, for whatever reason.
pub async fn text(path: &str) -> Option<String> {
    let signal = web_sys::AbortSignal::timeout_with_u32(TIMEOUT_MS);
    let response = Request::get(path).abort_signal(Some(&signal)).send().await.ok()?;
    if !response.ok() {
        return None;
    }
    response.text().await.ok()
}

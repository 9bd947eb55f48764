//! Files of a site as answers. Finding them, their types and their redirects is [`ServeDir`]'s work.

use std::{io, path::PathBuf, sync::Arc};

use axum::{
    Router,
    body::{Body, to_bytes},
    extract::{Request, State},
    http::{HeaderMap, HeaderName, HeaderValue, Response, StatusCode, Uri, header},
    middleware::{self, Next},
    response::{IntoResponse, Redirect},
    routing::any,
};
use futures_util::stream;
use tower_http::services::{ServeDir, ServeFile};

use super::faults::{Fault, Faults};
use super::preface::Preface;

/// A folder and the path that it is served below.
pub(super) struct Site {
    pub folder: PathBuf,
    /// Begins and ends with a slash.
    pub base: String,
    /// Headers of every answer.
    pub headers: Vec<(HeaderName, HeaderValue)>,
    /// The script that its pages run first.
    pub preface: Preface,
}

/// Headers by which a client asks for less than the whole file.
const CONDITIONS: [HeaderName; 3] = [header::IF_MODIFIED_SINCE, header::IF_UNMODIFIED_SINCE, header::RANGE];

impl Site {
    /// Like a static host: files, folders by their `index.html`, and the site's own page with status 404.
    pub fn router(self, faults: Arc<Faults>) -> Router {
        let files = ServeDir::new(&self.folder).not_found_service(ServeFile::new(self.not_found_page()));
        let router = match self.base.trim_end_matches('/') {
            "" => Router::new().fallback_service(files),
            // `respond` completes the address.
            home => Router::new()
                .route(home, any(|| async { Redirect::temporary("/") }))
                .nest_service(&self.base, files),
        };
        router.layer(middleware::from_fn_with_state((Arc::new(self), faults), respond))
    }

    fn not_found_page(&self) -> PathBuf {
        self.folder.join("404.html")
    }

    async fn not_found(&self, request: Request) -> Response<Body> {
        let page = ServeFile::new(self.not_found_page()).try_call(request).await;
        let mut answer = page.map_or_else(|_| "Not found.".into_response(), IntoResponse::into_response);
        *answer.status_mut() = StatusCode::NOT_FOUND;
        answer
    }

    fn complete(&self, headers: &mut HeaderMap) {
        // A test or a reload must see what was just built.
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-cache"));
        if let Some(kind) = headers.get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok())
            && kind.starts_with("text/")
            && !kind.contains("charset")
            && let Ok(kind) = HeaderValue::from_str(&format!("{kind}; charset=utf-8"))
        {
            headers.insert(header::CONTENT_TYPE, kind);
        }
        for (name, value) in &self.headers {
            headers.insert(name.clone(), value.clone());
        }
    }
}

/// Answers, or fails as a test asked for.
async fn respond(
    State((site, faults)): State<(Arc<Site>, Arc<Faults>)>,
    mut request: Request,
    next: Next,
) -> Response<Body> {
    for name in CONDITIONS {
        request.headers_mut().remove(name);
    }
    let uri = request.uri().clone();
    let fault = faults.on(uri.path().strip_prefix(&site.base).unwrap_or_default()).await;
    let mut answer = match fault {
        Some(Fault::Missing) => site.not_found(request).await,
        Some(Fault::Body(text)) => instead(next.run(request).await, text),
        Some(Fault::Break) => broken_off(next.run(request).await),
        Some(Fault::Hang) | None => next.run(request).await,
    };
    // `ServeDir` doesn't know the base.
    if answer.status().is_redirection() {
        answer.headers_mut().insert(header::LOCATION, with_slash(&uri));
    }
    site.complete(answer.headers_mut());
    if is_page(&answer) { with_preface(answer, &site.preface).await } else { answer }
}

fn is_page(answer: &Response<Body>) -> bool {
    let kind = answer.headers().get(header::CONTENT_TYPE).and_then(|it| it.to_str().ok());
    kind.is_some_and(|it| it.starts_with("text/html"))
}

/// The page with the script in front of its own. A page that can't be read is answered empty.
async fn with_preface(answer: Response<Body>, preface: &Preface) -> Response<Body> {
    let (mut parts, body) = answer.into_parts();
    let page = to_bytes(body, usize::MAX).await.unwrap_or_default().to_vec();
    parts.headers.remove(header::CONTENT_LENGTH);
    Response::from_parts(parts, Body::from(preface.before(page)))
}

/// Other content at the address of a file.
fn instead(mut answer: Response<Body>, text: Vec<u8>) -> Response<Body> {
    answer.headers_mut().remove(header::CONTENT_LENGTH);
    *answer.status_mut() = StatusCode::OK;
    *answer.body_mut() = Body::from(text);
    answer
}

/// The beginning of an answer, after which its connection ends.
fn broken_off(mut answer: Response<Body>) -> Response<Body> {
    let parts = [Ok(" "), Err(io::Error::other("broken on purpose"))];
    *answer.body_mut() = Body::from_stream(stream::iter(parts));
    answer
}

/// The address of a folder that was named without the slash at its end.
fn with_slash(uri: &Uri) -> HeaderValue {
    let query = uri.query().map(|query| format!("?{query}")).unwrap_or_default();
    // Two slashes at the start would name another host.
    let address = format!("/{}/{query}", uri.path().trim_start_matches('/'));
    HeaderValue::from_str(&address).unwrap_or(HeaderValue::from_static("/"))
}

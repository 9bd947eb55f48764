//! From an address to a file, and from a file to an answer.

use std::{
    fs,
    path::{Component, Path, PathBuf},
};

use axum::{
    body::Body,
    http::{HeaderValue, Response, StatusCode, header},
};

use super::preface::Preface;

/// A folder and the path that it is served below.
pub(super) struct Site {
    pub folder: PathBuf,
    pub base: String,
    /// Whether its pages share their process with no other site's.
    pub isolated: bool,
    /// What its pages run first.
    pub preface: Preface,
}

pub(super) struct Request<'a> {
    pub url: &'a str,
    /// GET or HEAD.
    pub reading: bool,
}

/// What makes a browser isolate a page.
const ISOLATION: [(&str, &str); 2] =
    [("cross-origin-opener-policy", "same-origin"), ("cross-origin-embedder-policy", "require-corp")];

const PAGE: &str = "text/html; charset=utf-8";

type Answer = Response<Body>;

impl Site {
    /// The decoded path inside the site, without query; none outside the base.
    pub fn below_base(&self, url: &str) -> Option<String> {
        let path = url.split(['?', '#']).next().unwrap_or_default();
        decode(path.strip_prefix(&self.base)?)
    }

    pub fn answer(&self, request: Request) -> Answer {
        if !request.reading {
            return text(405, "Only GET and HEAD.");
        }
        if let Some(target) = self.home_without_slash(request.url) {
            return moved(&target);
        }
        let Some(path) = self.below_base(request.url) else { return text(404, "Outside the site.") };
        if !stays_inside(&path) {
            return text(400, "Not a path of the site.");
        }
        let file = self.folder.join(&path);
        if !file.is_dir() {
            return self.file(&file, 200).unwrap_or_else(|| self.not_found());
        }
        if path.is_empty() || path.ends_with('/') {
            return self.file(&file.join("index.html"), 200).unwrap_or_else(|| self.not_found());
        }
        moved(&with_slash(request.url))
    }

    /// Like a static host: the site's own page, with status 404.
    pub fn not_found(&self) -> Answer {
        self.file(&self.folder.join("404.html"), 404).unwrap_or_else(|| text(404, "Not found."))
    }

    /// Other content at the address of a file.
    pub fn instead(&self, path: &str, body: String) -> Answer {
        self.served(body.into_bytes(), 200, content_type(Path::new(path)))
    }

    fn file(&self, file: &Path, status: u16) -> Option<Answer> {
        let body = fs::read(file).ok()?;
        let mut answer = self.served(body, status, content_type(file));
        if self.isolated {
            for (name, value) in ISOLATION {
                answer.headers_mut().insert(name, HeaderValue::from_static(value));
            }
        }
        Some(answer)
    }

    fn served(&self, body: Vec<u8>, status: u16, content_type: &'static str) -> Answer {
        let body = if content_type == PAGE { self.preface.before(body) } else { body };
        answer(body, status, content_type)
    }

    fn home_without_slash(&self, url: &str) -> Option<String> {
        let (path, _) = split_query(url);
        (self.base.len() > 1 && path == self.base.trim_end_matches('/')).then(|| with_slash(url))
    }
}

fn answer(body: Vec<u8>, status: u16, content_type: &'static str) -> Answer {
    let mut answer = Response::new(Body::from(body));
    *answer.status_mut() = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    answer.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static(content_type));
    // A test or a reload must see what was just built.
    answer.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-cache"));
    answer
}

fn text(status: u16, sentence: &str) -> Answer {
    answer(sentence.as_bytes().to_vec(), status, "text/plain; charset=utf-8")
}

fn moved(target: &str) -> Answer {
    let mut answer = text(301, "Moved.");
    if let Ok(target) = HeaderValue::from_str(target) {
        answer.headers_mut().insert(header::LOCATION, target);
    }
    answer
}

fn split_query(url: &str) -> (&str, &str) {
    url.find('?').map_or((url, ""), |at| url.split_at(at))
}

fn with_slash(url: &str) -> String {
    let (path, query) = split_query(url);
    // Two slashes at the start would name another host.
    format!("/{}/{query}", path.trim_start_matches('/'))
}

fn stays_inside(path: &str) -> bool {
    !path.contains(['\\', '\0'])
        && Path::new(path).components().all(|part| matches!(part, Component::Normal(_)))
}

fn decode(path: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(path.len());
    let mut rest = path.as_bytes();
    while let Some((&byte, after)) = rest.split_first() {
        if byte == b'%' {
            let digits = std::str::from_utf8(after.get(..2)?).ok()?;
            bytes.push(u8::from_str_radix(digits, 16).ok()?);
            rest = &after[2..];
        } else {
            bytes.push(byte);
            rest = after;
        }
    }
    String::from_utf8(bytes).ok()
}

fn content_type(file: &Path) -> &'static str {
    match file.extension().and_then(|extension| extension.to_str()).unwrap_or_default() {
        "html" => PAGE,
        "css" => "text/css; charset=utf-8",
        "js" | "mjs" => "text/javascript; charset=utf-8",
        "wasm" => "application/wasm",
        "json" => "application/json",
        "webmanifest" => "application/manifest+json",
        "ics" => "text/calendar; charset=utf-8",
        "csv" => "text/csv; charset=utf-8",
        "txt" | "md" => "text/plain; charset=utf-8",
        "xml" => "application/xml",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "jpg" | "jpeg" => "image/jpeg",
        "ico" => "image/x-icon",
        "woff2" => "font/woff2",
        _ => "application/octet-stream",
    }
}

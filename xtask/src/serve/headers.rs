//! Headers that a static host adds to every answer.

use std::{fs, io, path::Path};

use axum::http::{HeaderName, HeaderValue};

/// Those that make a browser isolate a page.
pub(super) fn isolation() -> Vec<(HeaderName, HeaderValue)> {
    let of = |name, value| (HeaderName::from_static(name), HeaderValue::from_static(value));
    vec![of("cross-origin-opener-policy", "same-origin"), of("cross-origin-embedder-policy", "require-corp")]
}

/// Those that the file `_headers` of a site names for all paths: below the line `/*`, one a line, indented.
///
/// # Errors
/// Where the file can't be read, or a line below `/*` is no header.
pub(super) fn shipped(folder: &Path) -> io::Result<Vec<(HeaderName, HeaderValue)>> {
    let text = fs::read_to_string(folder.join("_headers"))?;
    let lines = text.lines().skip_while(|it| *it != "/*").skip(1).take_while(|it| it.starts_with(' '));
    lines.map(|line| header(line).ok_or_else(|| io::Error::other(format!("no header: {line}")))).collect()
}

fn header(line: &str) -> Option<(HeaderName, HeaderValue)> {
    let (name, value) = line.trim().split_once(": ")?;
    Some((name.parse().ok()?, value.parse().ok()?))
}

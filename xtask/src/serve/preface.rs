//! A script that runs in every page before its own: a test sets the page's clock so, in every browser alike.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// The script that pages run first, from the next page on; all copies share one text.
#[derive(Clone, Default)]
pub struct Preface(Arc<Mutex<String>>);

impl Preface {
    /// Replaces the script that pages ran first until now.
    pub fn set(&self, script: impl Into<String>) {
        *self.text() = script.into();
    }

    /// The page with the script in front of everything that its policy could forbid. The script leaves no trace.
    pub(super) fn before(&self, page: Vec<u8>) -> Vec<u8> {
        const HEAD: &[u8] = b"<head>";
        let script = self.text();
        let at = page.windows(HEAD.len()).position(|it| it == HEAD).filter(|_| !script.is_empty());
        let Some(at) = at else { return page };
        let (start, rest) = page.split_at(at + HEAD.len());
        let script = format!("<script>document.currentScript.remove();{script}</script>");
        [start, script.as_bytes(), rest].concat()
    }

    fn text(&self) -> MutexGuard<'_, String> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_runs_the_script_before_its_own() {
        let preface = Preface::default();
        let page = || b"<!doctype html><html><head><meta charset=utf-8><script>b()</script></head>".to_vec();
        assert_eq!(preface.before(page()), page());
        preface.clone().set("a()");
        let changed = String::from_utf8(preface.before(page())).unwrap_or_default();
        assert!(
            changed.contains("<head><script>document.currentScript.remove();a()</script><meta"),
            "{changed}"
        );
        assert_eq!(preface.before(b"no page".to_vec()), b"no page");
    }
}

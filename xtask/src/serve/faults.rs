//! What a test breaks on purpose.

use std::{
    collections::HashMap,
    sync::{Mutex, MutexGuard, PoisonError},
};

/// A way in which an address fails.
#[derive(Clone, Debug)]
pub enum Fault {
    /// 404, as if the file weren't there.
    Missing,
    /// 200 with this instead of the file.
    Body(String),
    /// No answer, until [`Server::mend`](super::Server::mend).
    Hang,
}

#[derive(Default)]
pub(super) struct Faults {
    table: Mutex<HashMap<String, Fault>>,
    held: Mutex<Vec<tiny_http::Request>>,
}

impl Faults {
    pub fn add(&self, path: &str, fault: Fault) {
        lock(&self.table).insert(path.trim_start_matches('/').to_owned(), fault);
    }

    pub fn on(&self, path: &str) -> Option<Fault> {
        lock(&self.table).get(path).cloned()
    }

    pub fn hold(&self, request: tiny_http::Request) {
        lock(&self.held).push(request);
    }

    pub fn holds_requests(&self) -> bool {
        !lock(&self.held).is_empty()
    }

    /// A request that is dropped is answered with 500.
    pub fn clear(&self) {
        lock(&self.table).clear();
        lock(&self.held).clear();
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

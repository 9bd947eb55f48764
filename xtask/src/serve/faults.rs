//! Faults that a test sets on purpose.

use std::{
    collections::HashMap,
    sync::{
        Mutex, MutexGuard, PoisonError,
        atomic::{AtomicUsize, Ordering},
    },
};

use tokio::sync::watch;

/// A way in which an address fails.
#[derive(Clone, Debug)]
pub enum Fault {
    /// 404, as if the file weren't there.
    Missing,
    /// 200 with this instead of the file.
    Body(Vec<u8>),
    /// The connection breaks before the whole file has come. The next time the file comes.
    Break,
    /// No answer, until [`Server::mend`](super::Server::mend); then the right one.
    Hang,
}

pub(super) struct Faults {
    table: Mutex<HashMap<String, Fault>>,
    waiting: AtomicUsize,
    changes: watch::Sender<()>,
}

impl Default for Faults {
    fn default() -> Self {
        Self { table: Mutex::default(), waiting: AtomicUsize::new(0), changes: watch::Sender::new(()) }
    }
}

impl Faults {
    pub fn add(&self, path: &str, fault: Fault) {
        lock(&self.table).insert(path.trim_start_matches('/').to_owned(), fault);
    }

    pub fn clear(&self) {
        lock(&self.table).clear();
        self.changes.send_replace(());
    }

    pub fn holds_requests(&self) -> bool {
        self.waiting.load(Ordering::SeqCst) > 0
    }

    /// The fault of an address, once it doesn't hang any more.
    pub async fn on(&self, path: &str) -> Option<Fault> {
        let mut changes = self.changes.subscribe();
        loop {
            let fault = lock(&self.table).get(path).cloned();
            match fault {
                Some(Fault::Hang) => {}
                Some(Fault::Break) => return lock(&self.table).remove(path),
                other => return other,
            }
            self.waiting.fetch_add(1, Ordering::SeqCst);
            let changed = changes.changed().await;
            self.waiting.fetch_sub(1, Ordering::SeqCst);
            if changed.is_err() {
                return None;
            }
        }
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

//! A plain static file server, like the hosts that the site is made for: no rewriting, no fallback but `404.html`.

mod answer;
mod faults;
mod headers;
mod preface;

use std::{
    io,
    net::{Ipv4Addr, TcpListener},
    path::Path,
    sync::Arc,
    thread::{self, JoinHandle},
};

use axum::http::{HeaderName, HeaderValue};
use tokio::sync::oneshot;

use self::{answer::Site, faults::Faults};

pub use self::faults::Fault;
pub use self::preface::Preface;

/// Serves a folder on 127.0.0.1 until it is dropped.
pub struct Server {
    faults: Arc<Faults>,
    preface: Preface,
    /// Dropped with the server: that is the sign to stop.
    _running: oneshot::Sender<()>,
    thread: Option<JoinHandle<()>>,
    base: String,
    port: u16,
}

impl Server {
    /// Serves `folder` on a free port, its pages isolated from all others: their clocks are then fine enough to measure.
    pub fn start_isolated(folder: impl AsRef<Path>) -> io::Result<Self> {
        Self::launch(site(folder.as_ref(), "/", headers::isolation())?, 0)
    }

    /// Serves `folder` on a free port with the headers that its file `_headers` names, as a static host does.
    pub fn start_as_shipped(folder: impl AsRef<Path>) -> io::Result<Self> {
        let headers = headers::shipped(folder.as_ref())?;
        Self::launch(site(folder.as_ref(), "/", headers)?, 0)
    }

    /// Serves `folder` below the path `base` (`/` or `/portale/`) on a free port.
    pub fn start(folder: impl AsRef<Path>, base: &str) -> io::Result<Self> {
        Self::start_at(folder, base, 0)
    }

    /// On this port; 0 stands for any free one.
    pub fn start_at(folder: impl AsRef<Path>, base: &str, port: u16) -> io::Result<Self> {
        Self::launch(site(folder.as_ref(), base, Vec::new())?, port)
    }

    fn launch(site: Site, port: u16) -> io::Result<Self> {
        let base = site.base.clone();
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port))?;
        let port = listener.local_addr()?.port();
        listener.set_nonblocking(true)?;
        let faults = Arc::new(Faults::default());
        let preface = site.preface.clone();
        let router = site.router(Arc::clone(&faults));
        let runtime = tokio::runtime::Builder::new_current_thread().enable_io().build()?;
        let (running, stopped) = oneshot::channel();
        let thread = thread::spawn(move || {
            let serving = async {
                let listener = tokio::net::TcpListener::from_std(listener)?;
                axum::serve(listener, router).await
            };
            runtime.block_on(async {
                tokio::select! {
                    _ = serving => {}
                    _ = stopped => {}
                }
            });
        });
        Ok(Self { faults, preface, _running: running, thread: Some(thread), base, port })
    }

    /// On the first of these ports that is free.
    pub fn start_at_first_free(
        folder: impl AsRef<Path>,
        base: &str,
        ports: impl IntoIterator<Item = u16>,
    ) -> io::Result<Self> {
        let mut outcome = Err(io::Error::other("no port to try"));
        for port in ports {
            outcome = Self::start_at(folder.as_ref(), base, port);
            match &outcome {
                Err(error) if error.kind() == io::ErrorKind::AddrInUse => {}
                _ => break,
            }
        }
        outcome
    }

    /// The script that every page runs before its own.
    pub fn preface(&self) -> &Preface {
        &self.preface
    }

    /// The address of the site's home, with the slash at its end.
    pub fn url(&self) -> String {
        format!("http://127.0.0.1:{}{}", self.port, self.base)
    }

    /// From now on the address `path` (below the base, e.g. `/feed/manifest.json`) fails in this way.
    pub fn break_path(&self, path: &str, fault: Fault) {
        self.faults.add(path, fault);
    }

    /// Everything works again. Requests that were hanging are answered.
    pub fn mend(&self) {
        self.faults.clear();
    }

    /// Whether a request is waiting at an address that hangs.
    pub fn holds_requests(&self) -> bool {
        self.faults.holds_requests()
    }

    /// Serves until the process ends.
    pub fn wait(mut self) {
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

fn site(folder: &Path, base: &str, headers: Vec<(HeaderName, HeaderValue)>) -> io::Result<Site> {
    let folder = folder.canonicalize()?;
    Ok(Site { folder, base: with_slashes(base), headers, preface: Preface::default() })
}

/// `portale`, `/portale` and `/portale/` are the same base.
fn with_slashes(base: &str) -> String {
    match base.trim_matches('/') {
        "" => "/".to_owned(),
        name => format!("/{name}/"),
    }
}

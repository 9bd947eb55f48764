//! A plain static file server, like the hosts that the site is made for: no rewriting, no fallback but `404.html`.

mod answer;
mod faults;

use std::{
    io,
    net::{Ipv4Addr, TcpListener},
    path::{Path, PathBuf},
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    thread::{self, JoinHandle},
};

use self::{answer::Site, faults::Faults};

pub use self::faults::Fault;

/// A browser keeps six connections open to a host; each may wait for a slow one.
const THREADS: usize = 8;

/// Serves a folder on 127.0.0.1 until it is dropped.
pub struct Server {
    http: Arc<tiny_http::Server>,
    stopping: Arc<AtomicBool>,
    faults: Arc<Faults>,
    threads: Vec<JoinHandle<()>>,
    base: String,
    port: u16,
}

impl Server {
    /// Serves `folder` below the path `base` (`/` or `/portale/`) on a free port.
    pub fn start(folder: impl AsRef<Path>, base: &str) -> io::Result<Self> {
        Self::start_at(folder, base, 0)
    }

    /// On this port; 0 stands for any free one.
    pub fn start_at(folder: impl AsRef<Path>, base: &str, port: u16) -> io::Result<Self> {
        let folder: PathBuf = folder.as_ref().canonicalize()?;
        let base = with_slashes(base);
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port))?;
        let port = listener.local_addr()?.port();
        let http = Arc::new(tiny_http::Server::from_listener(listener, None).map_err(io::Error::other)?);
        let stopping = Arc::new(AtomicBool::new(false));
        let faults = Arc::new(Faults::default());
        let site = Arc::new(Site { folder, base: base.clone() });
        let threads = (0..THREADS)
            .map(|_| {
                let (http, stopping) = (Arc::clone(&http), Arc::clone(&stopping));
                let (site, faults) = (Arc::clone(&site), Arc::clone(&faults));
                thread::spawn(move || answer_requests(&http, &stopping, &site, &faults))
            })
            .collect();
        Ok(Self { http, stopping, faults, threads, base, port })
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

    /// Where the site's home is, with the slash at its end.
    pub fn url(&self) -> String {
        format!("http://127.0.0.1:{}{}", self.port, self.base)
    }

    /// From now on the address `path` (below the base, e.g. `/feed/manifest.json`) fails in this way.
    pub fn break_path(&self, path: &str, fault: Fault) {
        self.faults.add(path, fault);
    }

    /// Everything works again. What was hanging is answered with an error.
    pub fn mend(&self) {
        self.faults.clear();
    }

    /// Whether a request is waiting at an address that hangs.
    pub fn holds_requests(&self) -> bool {
        self.faults.holds_requests()
    }

    /// Serves until the process ends.
    pub fn wait(mut self) {
        for thread in std::mem::take(&mut self.threads) {
            let _ = thread.join();
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.stopping.store(true, Ordering::SeqCst);
        self.faults.clear();
        for _ in &self.threads {
            self.http.unblock();
        }
        for thread in std::mem::take(&mut self.threads) {
            let _ = thread.join();
        }
    }
}

fn answer_requests(http: &tiny_http::Server, stopping: &AtomicBool, site: &Site, faults: &Faults) {
    while !stopping.load(Ordering::SeqCst) {
        let Ok(request) = http.recv() else { continue };
        let path = site.below_base(request.url()).unwrap_or_default();
        let answer = match faults.on(&path) {
            None => site.answer(request_of(&request)),
            Some(Fault::Missing) => site.not_found(),
            Some(Fault::Body(text)) => site.instead(&path, text),
            Some(Fault::Hang) => {
                faults.hold(request);
                continue;
            }
        };
        // A browser that went away is no failure of the server.
        let _ = request.respond(answer);
    }
}

fn request_of(request: &tiny_http::Request) -> answer::Request<'_> {
    let reading = matches!(request.method(), tiny_http::Method::Get | tiny_http::Method::Head);
    answer::Request { url: request.url(), reading }
}

/// `portale`, `/portale` and `/portale/` are the same base.
fn with_slashes(base: &str) -> String {
    match base.trim_matches('/') {
        "" => "/".to_owned(),
        name => format!("/{name}/"),
    }
}

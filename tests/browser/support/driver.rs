//! A browser of one's own for each page: nothing is shared, so nothing can leak from one test into another.

use std::{
    io::{Read, Write},
    net::{TcpListener, TcpStream},
    path::PathBuf,
    process::{Child, Command, Stdio},
    sync::atomic::{AtomicUsize, Ordering},
    time::Duration,
};

use thirtyfour::WebDriver;
use tokio::sync::{Semaphore, SemaphorePermit};

use super::{engine::Engine, patience::Patience};

/// More browsers than this make each other slow.
pub const AT_ONCE: usize = 2;

/// More browsers than this make each other slow. No test asks for a browser while it holds another: it could wait for
/// ever. One that needs several asks for them [at once](Browser::start_all).
static BROWSERS: Semaphore = Semaphore::const_new(AT_ONCE);

/// Runs a driver as long as the tests hold the line to its input. Also where they fail or are killed the line breaks,
/// and the driver is asked to end: then it ends its browser, and what surrounds it ends with it.
const LIFELINE: [&str; 4] = ["sh", "-c", "\"$@\" & read -r _; kill $!; wait", "sh"];

/// The environment variable that tells to which browser a process belongs.
const MARK: &str = "BROWSER_OF_TEST";

/// A driver and its browser; both end when it is dropped, also where a test fails.
pub struct Browser {
    engine: Engine,
    process: Child,
    mark: String,
    port: u16,
    driver: Option<WebDriver>,
    _permit: Option<SemaphorePermit<'static>>,
}

impl Browser {
    /// A fresh profile whose reader prefers `language`, with more arguments for the browser.
    pub async fn start(engine: Engine, language: &str, arguments: &[&str]) -> Self {
        let permit = BROWSERS.acquire().await.unwrap();
        Self::start_within(engine, language, arguments, Some(permit)).await
    }

    /// One of each engine, side by side: to be looked at in turns.
    pub async fn start_all(language: &str) -> [Self; 3] {
        let permit = BROWSERS.acquire_many(AT_ONCE as u32).await.unwrap();
        let [first, second, third] = Engine::ALL;
        [
            Self::start_within(first, language, &[], Some(permit)).await,
            Self::start_within(second, language, &[], None).await,
            Self::start_within(third, language, &[], None).await,
        ]
    }

    async fn start_within(
        engine: Engine,
        language: &str,
        arguments: &[&str],
        permit: Option<SemaphorePermit<'static>>,
    ) -> Self {
        let capabilities = engine.capabilities(language, arguments);
        let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let mark = new_mark();
        let process = start_driver(engine, port, language, &mark);
        let mut browser = Self { engine, process, mark, port, driver: None, _permit: permit };
        browser.wait_for_driver().await;
        let driver = WebDriver::new(format!("http://127.0.0.1:{port}"), capabilities).await;
        browser.driver = Some(driver.unwrap_or_else(|error| panic!("{engine:?} doesn't start: {error}")));
        browser
    }

    pub fn engine(&self) -> Engine {
        self.engine
    }

    pub fn driver(&self) -> &WebDriver {
        self.driver.as_ref().unwrap()
    }

    /// The mark by which [`processes`] finds the processes of this browser.
    pub fn mark(&self) -> &str {
        &self.mark
    }

    async fn wait_for_driver(&mut self) {
        let mut patience = Patience::begin();
        while TcpStream::connect(("127.0.0.1", self.port)).is_err() {
            assert!(!patience.is_over(), "the driver of {:?} doesn't answer", self.engine);
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    }

    /// Without async: it must also work while a test unwinds.
    fn end_session(&self, session: &str) -> std::io::Result<()> {
        let mut stream = TcpStream::connect(("127.0.0.1", self.port))?;
        stream.set_read_timeout(Some(Duration::from_secs(5)))?;
        write!(stream, "DELETE /session/{session} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n")?;
        stream.read(&mut [0; 64]).map(drop)
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        if let Some(driver) = self.driver.take() {
            let session = driver.session_id().to_string();
            // The library would ask over its own, perhaps finished, runtime.
            let _ = driver.leak();
            let _ = self.end_session(&session);
        }
        drop(self.process.stdin.take());
        let _ = self.process.wait();
    }
}

fn start_driver(engine: Engine, port: u16, language: &str, mark: &str) -> Child {
    let words = engine.surroundings().into_iter().chain(LIFELINE.map(PathBuf::from));
    let mut words = words.chain([engine.driver(), format!("--port={port}").into()]);
    Command::new(words.next().unwrap())
        .args(words)
        .envs(engine.environment().iter().copied())
        .env("LANGUAGE", language)
        // A library that tells the tests another date stops a browser, whose clock is set from within.
        .env_remove("LD_PRELOAD")
        .env(MARK, mark)
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap_or_else(|error| panic!("the driver of {engine:?} doesn't start: {error}"))
}

fn new_mark() -> String {
    static STARTED: AtomicUsize = AtomicUsize::new(0);
    format!("{}-{}.", std::process::id(), STARTED.fetch_add(1, Ordering::Relaxed))
}

/// The command lines of the processes with this mark. Only Linux tells.
pub fn processes(mark: &str) -> Vec<String> {
    let variable = format!("{MARK}={mark}");
    let folders = std::fs::read_dir("/proc").unwrap().map(|it| it.unwrap().path());
    let text =
        |path: PathBuf| String::from_utf8_lossy(&std::fs::read(path).unwrap_or_default()).replace('\0', " ");
    let ours = folders.filter(|it| text(it.join("environ")).contains(&variable));
    ours.map(|it| text(it.join("cmdline"))).collect()
}

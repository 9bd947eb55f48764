//! A browser of one's own for each page: nothing is shared, so nothing can leak from one test into another.

use std::{
    env,
    io::{BufRead, BufReader, Read, Write},
    net::TcpStream,
    path::PathBuf,
    process::{Child, Command, Stdio},
    thread,
    time::Duration,
};

use serde_json::json;
use thirtyfour::{ChromeCapabilities, ChromiumLikeCapabilities, LoggingPrefsLogLevel, WebDriver};
use tokio::sync::{Semaphore, SemaphorePermit};

/// More browsers than this make each other slow.
pub const AT_ONCE: usize = 2;

/// A test that holds two pages at once must be alone in doing so.
static BROWSERS: Semaphore = Semaphore::const_new(AT_ONCE);

const MISSING: &str = "is missing: the browser tests can't run. `scripts/setup.sh test` installs it";

const ARGUMENTS: [&str; 8] = [
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-dev-shm-usage",
    // The browser ends with its driver, even where the driver is killed.
    "--remote-debugging-pipe",
];

/// A driver and its browser; both end when it is dropped, also where a test fails.
pub struct Browser {
    process: Child,
    port: u16,
    driver: Option<WebDriver>,
    _permit: SemaphorePermit<'static>,
}

impl Browser {
    /// A fresh profile whose reader prefers `language`.
    pub async fn start(language: &str) -> Self {
        Self::start_with(language, &[]).await
    }

    /// The same, with more arguments for the browser.
    pub async fn start_with(language: &str, arguments: &[&str]) -> Self {
        let permit = BROWSERS.acquire().await.unwrap();
        let chrome = program("CHROME", &["chromium", "chromium-browser", "google-chrome"]);
        let (process, port) = start_driver(language);
        let mut browser = Self { process, port, driver: None, _permit: permit };
        let mut capabilities = capabilities(&chrome, language);
        for argument in arguments {
            capabilities.add_arg(argument).unwrap();
        }
        let driver = WebDriver::new(format!("http://127.0.0.1:{port}"), capabilities).await;
        browser.driver = Some(driver.unwrap_or_else(|error| panic!("the browser doesn't start: {error}")));
        browser
    }

    pub fn driver(&self) -> &WebDriver {
        self.driver.as_ref().unwrap()
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
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

fn start_driver(language: &str) -> (Child, u16) {
    let mut process = ending_with_its_parent(program("CHROMEDRIVER", &["chromedriver"]))
        .arg("--port=0")
        .env("LANGUAGE", language)
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap_or_else(|error| panic!("chromedriver doesn't start: {error}"));
    let mut lines = BufReader::new(process.stdout.take().unwrap()).lines();
    let port = lines.by_ref().map_while(Result::ok).find_map(|line| {
        line.rsplit_once("started successfully on port ")?.1.trim_end_matches('.').parse().ok()
    });
    // It must not be stopped by a full pipe.
    thread::spawn(move || lines.for_each(drop));
    (process, port.expect("chromedriver names no port"))
}

/// Linux can end a process with the one that started it: a run that is killed leaves no browser behind.
fn ending_with_its_parent(program: PathBuf) -> Command {
    let Some(setpriv) = on_path(&["setpriv"]) else { return Command::new(program) };
    let mut command = Command::new(setpriv);
    command.args(["--pdeathsig", "KILL"]).arg(program);
    command
}

fn capabilities(chrome: &std::path::Path, language: &str) -> ChromeCapabilities {
    let mut capabilities = ChromeCapabilities::new();
    capabilities.set_binary(&chrome.to_string_lossy()).unwrap();
    for argument in ARGUMENTS {
        capabilities.add_arg(argument).unwrap();
    }
    capabilities.add_arg(&format!("--lang={language}")).unwrap();
    capabilities.add_experimental_option("prefs", json!({ "intl.accept_languages": language })).unwrap();
    capabilities.set_browser_log_level(LoggingPrefsLogLevel::All).unwrap();
    capabilities
}

/// What the variable names, else the first of these programs on the PATH.
fn program(variable: &str, names: &[&str]) -> PathBuf {
    if let Some(path) = env::var_os(variable).filter(|path| !path.is_empty()) {
        return path.into();
    }
    on_path(names).unwrap_or_else(|| panic!("{} {MISSING}, or {variable} names it.", names[0]))
}

fn on_path(names: &[&str]) -> Option<PathBuf> {
    let folders: Vec<PathBuf> = env::split_paths(&env::var_os("PATH").unwrap_or_default()).collect();
    names.iter().find_map(|name| folders.iter().map(|folder| folder.join(name)).find(|path| path.is_file()))
}

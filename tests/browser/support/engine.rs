//! The three engines that browsers are made of, each with a driver of its own.

use std::path::PathBuf;

use serde_json::json;
use thirtyfour::{
    Capabilities, ChromeCapabilities, ChromiumLikeCapabilities, FirefoxCapabilities, LoggingPrefsLogLevel,
    common::capabilities::firefox::FirefoxPreferences,
};

use super::programs::{program, required};

/// A browser engine: it draws a page, and tells assistive technologies about it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Engine {
    /// Chrome, Edge, Opera and most phones.
    Chromium,
    /// Firefox, and Orca's usual companion on Linux.
    Firefox,
    /// Safari and every browser of an iPhone, here as WebKitGTK. It prefers the language of the system, whatever a
    /// test asks for: tests name the language in the address.
    WebKit,
}

const CHROMIUM_ARGUMENTS: [&str; 8] = [
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

impl Engine {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Chromium, Self::Firefox, Self::WebKit];

    /// The programs, each around the next, that the driver runs in.
    pub fn surroundings(self) -> Vec<PathBuf> {
        match self {
            Self::Chromium | Self::Firefox => Vec::new(),
            // It has no mode without a window: it gets a screen, and a message bus that doesn't outlive it.
            Self::WebKit => {
                vec![required("xvfb-run"), "-a".into(), required("dbus-run-session"), "--".into()]
            }
        }
    }

    /// The driver's environment, beside what all have.
    pub fn environment(self) -> &'static [(&'static str, &'static str)] {
        match self {
            Self::Chromium | Self::Firefox => &[],
            // No graphics card, and no sandbox inside a container.
            Self::WebKit => &[
                ("WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS", "1"),
                ("WEBKIT_DISABLE_DMABUF_RENDERER", "1"),
                ("LIBGL_ALWAYS_SOFTWARE", "1"),
                ("LC_ALL", "C.UTF-8"),
            ],
        }
    }

    /// The path of the engine's WebDriver program.
    pub fn driver(self) -> PathBuf {
        match self {
            Self::Chromium => program("CHROMEDRIVER", &["chromedriver"]),
            Self::Firefox => program("GECKODRIVER", &["geckodriver"]),
            Self::WebKit => program("WEBKITDRIVER", &["WebKitWebDriver"]),
        }
    }

    /// The capabilities for its driver: a fresh profile whose reader prefers `language`.
    pub fn capabilities(self, language: &str, arguments: &[&str]) -> Capabilities {
        match self {
            Self::Chromium => chromium(language, arguments).into(),
            Self::Firefox => firefox(language, arguments).into(),
            // Its driver knows which browser is its own.
            Self::WebKit => Capabilities::new(),
        }
    }
}

fn chromium(language: &str, arguments: &[&str]) -> ChromeCapabilities {
    let browser = program("CHROME", &["chromium", "chromium-browser", "google-chrome"]);
    let mut capabilities = ChromeCapabilities::new();
    capabilities.set_binary(&browser.to_string_lossy()).unwrap();
    for argument in CHROMIUM_ARGUMENTS.iter().chain(arguments) {
        capabilities.add_arg(argument).unwrap();
    }
    capabilities.add_arg(&format!("--lang={language}")).unwrap();
    capabilities.add_experimental_option("prefs", json!({ "intl.accept_languages": language })).unwrap();
    capabilities.set_browser_log_level(LoggingPrefsLogLevel::All).unwrap();
    capabilities
}

fn firefox(language: &str, arguments: &[&str]) -> FirefoxCapabilities {
    let browser = program("FIREFOX", &["firefox-esr", "firefox"]);
    let mut capabilities = FirefoxCapabilities::new();
    capabilities.set_firefox_binary(&browser.to_string_lossy()).unwrap();
    for argument in ["-headless"].iter().chain(arguments) {
        capabilities.add_arg(argument).unwrap();
    }
    let mut preferences = FirefoxPreferences::new();
    preferences.set("intl.accept_languages", language.to_owned()).unwrap();
    // In a container without support for its sandbox, a warning bar comes late and takes room from the page.
    preferences.set("security.sandbox.warn_unprivileged_namespaces", false).unwrap();
    capabilities.set_preferences(preferences).unwrap();
    capabilities
}

//! One tab of a browser, and what a person does in it.

use std::{future::Future, path::Path, time::Duration};

use base64::{Engine as _, prelude::BASE64_STANDARD};
use serde_json::{Value, json};
use thirtyfour::{Key, WebDriver};
use xtask::serve::{Preface, Server};

use super::{
    clock,
    driver::Browser,
    engine::Engine,
    heard::tidy,
    patience::{PATIENCE, Patience},
};

const BETWEEN_LOOKS: Duration = Duration::from_millis(50);

/// A browser with one page of a served site.
pub struct Page {
    browser: Browser,
    home: String,
    pub(super) preface: Preface,
}

impl Page {
    /// For a reader of Italian, on a wide screen.
    pub async fn new(server: &Server) -> Self {
        Self::for_language(server, "it").await
    }

    /// For a reader whose browser prefers `language`.
    pub async fn for_language(server: &Server, language: &str) -> Self {
        Self::of(server, Browser::start(Engine::Chromium, language, &[]).await).await
    }

    /// In a browser that is started with these arguments too.
    pub async fn with_arguments(server: &Server, arguments: &[&str]) -> Self {
        Self::of(server, Browser::start(Engine::Chromium, "it", arguments).await).await
    }

    /// For a reader of Italian, in this engine; what [only Chromium](Self::devtools) can do fails in the others.
    pub async fn in_engine(server: &Server, engine: Engine) -> Self {
        Self::of(server, Browser::start(engine, "it", &[]).await).await
    }

    /// The same in each engine, side by side.
    pub async fn in_all_engines(server: &Server) -> [Self; 3] {
        let [first, second, third] = Browser::start_all("it").await;
        [Self::of(server, first).await, Self::of(server, second).await, Self::of(server, third).await]
    }

    async fn of(server: &Server, browser: Browser) -> Self {
        let page = Self { browser, home: server.url(), preface: server.preface().clone() };
        page.at_time(&clock::instant()).await;
        page.at_size(1024, 768).await;
        page
    }

    /// From the next address on, the pages are another server's.
    pub fn moves_to(&mut self, server: &Server) {
        self.home = server.url();
        self.preface = server.preface().clone();
    }

    /// Goes to an address of the site, such as `/attivita?q=ballo`.
    pub async fn open(&self, path: &str) {
        let address = format!("{}{}", self.home, path.trim_start_matches('/'));
        self.driver().goto(&address).await.unwrap_or_else(|error| panic!("{path} doesn't open: {error}"));
    }

    /// Path, query and fragment, below the site's home.
    pub async fn address(&self) -> String {
        let address = self.driver().current_url().await.unwrap().to_string();
        format!("/{}", address.strip_prefix(&self.home).unwrap_or(&address))
    }

    /// The browser's own button.
    pub async fn back(&self) {
        self.driver().back().await.unwrap();
    }

    /// The browser's own button.
    pub async fn forward(&self) {
        self.driver().forward().await.unwrap();
    }

    /// The browser's own button.
    pub async fn reload(&self) {
        self.driver().refresh().await.unwrap();
    }

    /// The document's title.
    pub async fn title(&self) -> String {
        self.driver().title().await.unwrap()
    }

    /// The return value of `script` (a function's body).
    pub async fn script(&self, script: &str, arguments: Vec<Value>) -> Value {
        let returned = self.driver().execute(script, arguments).await;
        returned.unwrap_or_else(|error| panic!("{script}\n{error}")).json().clone()
    }

    /// Holds keys down in this order and lets them go: `[Key::Shift, Key::Tab]`.
    pub async fn press(&self, keys: &[Key]) {
        let down = keys.iter().fold(self.driver().action_chain(), |chain, key| chain.key_down(key.clone()));
        let chain = keys.iter().rev().fold(down, |chain, key| chain.key_up(key.clone()));
        chain.perform().await.unwrap();
    }

    /// The text of the page's live region (`role=status`), also where it is only for a screen reader.
    pub async fn status_text(&self) -> String {
        let script = "return [...document.querySelectorAll('[role=status], output')].map(it => it.textContent).join(' ')";
        tidy(self.script(script, vec![]).await.as_str().unwrap_or_default())
    }

    /// All text that is rendered. Spaces that don't break are spaces like others.
    pub async fn text(&self) -> String {
        let text = self.script("return document.body.innerText", vec![]).await;
        text.as_str().unwrap_or_default().replace('\u{a0}', " ")
    }

    /// Asks until it is so; `state` says in words what was expected.
    pub async fn wait_until<F: Future<Output = bool>>(&self, state: &str, is_so: impl Fn() -> F) {
        let mut patience = Patience::begin();
        while !is_so().await {
            if patience.is_over() {
                panic!("after {PATIENCE:?} on {}: not so that {state}", self.address().await);
            }
            tokio::time::sleep(BETWEEN_LOOKS).await;
        }
    }

    /// Waits until files and fonts have arrived and two looks in a row show the same page: for pictures.
    pub async fn settled(&self) {
        let script = "return document.readyState === 'complete' && document.fonts.status === 'loaded'
            && performance.getEntriesByType('resource').length + ' ' + document.documentElement.outerHTML";
        let mut before = Value::Null;
        let mut patience = Patience::begin();
        while !patience.is_over() {
            let now = self.script(script, vec![]).await;
            if now.is_string() && now == before {
                return;
            }
            before = now;
            tokio::time::sleep(BETWEEN_LOOKS * 4).await;
        }
        panic!("after {PATIENCE:?} {} still changes", self.address().await);
    }

    /// Errors in the browser's console since the last time it was asked.
    pub async fn console_errors(&self) -> Vec<String> {
        self.assert_chromium("the console");
        let entries = self.driver().browser_log().await.unwrap();
        entries.into_iter().filter(|entry| entry.level == "SEVERE").map(|entry| entry.message).collect()
    }

    /// A picture of the whole page, not only of what fits the screen.
    pub async fn screenshot(&self, path: &Path) {
        let metrics = self.devtools("Page.getLayoutMetrics", json!({})).await;
        let size = &metrics["cssContentSize"];
        let clip = json!({ "x": 0, "y": 0, "width": size["width"], "height": size["height"], "scale": 1 });
        let options = json!({ "format": "png", "captureBeyondViewport": true, "clip": clip });
        let picture = self.devtools("Page.captureScreenshot", options).await;
        let bytes = BASE64_STANDARD.decode(picture["data"].as_str().unwrap()).unwrap();
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, bytes).unwrap();
    }

    /// A command of the Chrome DevTools Protocol: a clock, media, a picture of the whole page. Only Chromium has them.
    pub async fn devtools(&self, command: &str, parameters: Value) -> Value {
        self.assert_chromium(command);
        let answer = self.driver().cdp().send_raw(command, parameters).await;
        answer.unwrap_or_else(|error| panic!("{command}: {error}"))
    }

    /// The engine that draws this page.
    pub fn engine(&self) -> Engine {
        self.browser.engine()
    }

    /// The mark by which [`processes`](super::processes) finds the processes of its browser.
    pub fn mark(&self) -> &str {
        self.browser.mark()
    }

    fn assert_chromium(&self, what: &str) {
        let engine = self.engine();
        assert!(engine == Engine::Chromium, "{what}: only Chromium's driver offers it, {engine:?}'s doesn't");
    }

    /// The driver itself, for tasks that no method here does.
    pub fn driver(&self) -> &WebDriver {
        self.browser.driver()
    }
}

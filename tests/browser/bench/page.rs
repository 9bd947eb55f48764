//! A page on which something is measured.

use std::time::Duration;

use serde_json::Value;
use xtask::serve::Server;

use crate::support::Page;

/// So that a page's memory can be read, and read exactly.
const ARGUMENTS: [&str; 2] = ["--js-flags=--expose-gc", "--enable-precise-memory-info"];
/// A page that builds an index of 100,000 activities answers nobody meanwhile.
const BUSY: Duration = Duration::from_secs(100);
const BETWEEN_LOOKS: Duration = Duration::from_millis(500);
/// Then something hangs.
const LOOKS: usize = 3_600;

/// A fresh browser: nothing measured before is still in its memory.
pub async fn fresh(server: &Server) -> Page {
    let page = Page::with_arguments(server, &ARGUMENTS).await;
    page.driver().set_script_timeout(BUSY).await.unwrap();
    page.open("/").await;
    page
}

/// The final result of an exported function of a module of `bench/measure/`.
pub async fn call(page: &Page, module: &str, function: &str, arguments: Vec<Value>) -> Value {
    let script = format!(
        "globalThis.answer = null;
         const given = [...arguments];
         import('/measure/{module}.js').then(it => it.{function}(...given)).then(
           it => {{ globalThis.answer = {{ value: it }}; }},
           it => {{ globalThis.answer = {{ error: String(it?.stack ?? it) }}; }});"
    );
    page.script(&script, arguments).await;
    for _ in 0..LOOKS {
        tokio::time::sleep(BETWEEN_LOOKS).await;
        let answer = page.script("return globalThis.answer", vec![]).await;
        if let Some(error) = answer["error"].as_str() {
            panic!("{module}.{function}: {error}");
        }
        if !answer.is_null() {
            return answer["value"].clone();
        }
    }
    panic!("{module}.{function} doesn't end");
}

//! What a browser's reader mode leaves of a page: Mozilla's, of Firefox.

use serde_json::json;

use super::{Page, tool};

const READ: &str = "return Promise.resolve(new Readability(document.cloneNode(true)).parse())
    .then(it => it ? `${it.title} ${it.textContent}`.replace(/\\s+/g, ' ') : '')";

impl Page {
    /// The words of the page in reader mode; empty where it makes nothing of it.
    pub async fn in_reader_mode(&self) -> String {
        // Its name must be everybody's: a script of the driver keeps its names to itself.
        self.devtools("Runtime.evaluate", json!({ "expression": tool("readability.js") })).await;
        self.script(READ, vec![]).await.as_str().unwrap_or_default().to_owned()
    }
}

//! A page of another site with the portal in it. Another port is another origin.

use std::fs;
use std::path::Path;

use tempfile::TempDir;
use thirtyfour::By;
use xtask::serve::Server;

use crate::support::{Page, site};

/// Gives the element's frame.
const FRAME: &str =
    "return document.querySelectorAll('cdq-portale')[arguments[0]].shadowRoot.querySelector('iframe')";

/// What the element says, in the order in which it says it.
const LISTEN: &str = "<script>window.said = [];
    for (const kind of ['pronto', 'navigato', 'selezionato', 'errore'])
      document.addEventListener('cdq:' + kind, it => said.push([kind, it.detail]));</script>";

/// Makes the host's timers ten times as fast: the loader's fifteen seconds are one and a half.
pub const HURRY: &str =
    "<script>{ const wait = setTimeout; window.setTimeout = (then, ms) => wait(then, ms / 10); }</script>";

/// Another site.
pub struct Host {
    server: Server,
    _folder: TempDir,
}

impl Host {
    /// The host's page `name` with `element` in it.
    pub fn new(name: &str, element: &str, portal: &Server) -> Self {
        Self::of(&page(name, element, &portal.url()), |it| Server::start(it, "/"))
    }

    /// A whole page.
    pub fn of(html: &str, serve: impl Fn(&Path) -> std::io::Result<Server>) -> Self {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("index.html"), html).unwrap();
        fs::write(folder.path().join("404.html"), "").unwrap();
        for part in ["react", "react-dom"] {
            let path = format!(".tools/npm/node_modules/{part}/umd/{part}.production.min.js");
            let script = fs::read(site::root().join(&path));
            let script =
                script.unwrap_or_else(|_| panic!("{path} is missing: `scripts/setup.sh test` installs it."));
            fs::write(folder.path().join(format!("{part}.js")), script).unwrap();
        }
        Self { server: serve(folder.path()).unwrap(), _folder: folder }
    }

    pub fn url(&self) -> String {
        self.server.url()
    }

    /// Opens the page with a query or a part, or nothing.
    pub async fn open(&self, page: &Page, more: &str) {
        page.driver().goto(format!("{}{more}", self.url())).await.unwrap();
    }

    /// The same, and waits until the portal in it has greeted.
    pub async fn open_greeted(&self, page: &Page, more: &str) {
        self.open(page, more).await;
        greeted(page).await;
    }
}

/// The text of a host's page.
pub fn page(name: &str, element: &str, portal: &str) -> String {
    let file = site::root().join(format!("tests/browser/embed/hosts/{name}.html"));
    let html = fs::read_to_string(file).unwrap();
    let html = html.replace("{{element}}", element).replace("{{portal}}", portal);
    let html = html.replace("{{react}}", "react.js").replace("{{react-dom}}", "react-dom.js");
    if name == "hostile" { html } else { html.replacen("<head>", &format!("<head>{LISTEN}"), 1) }
}

/// Waits until the portal is there instead of what stands in the element.
pub async fn greeted(page: &Page) {
    let script = "const it = document.querySelector('cdq-portale');
        return !!(it && it.shadowRoot && it.shadowRoot.querySelector('slot').hidden)";
    page.wait_until("the portal has greeted", || async { page.script(script, vec![]).await == true }).await;
}

/// Goes into the frame of an element.
pub async fn enter(page: &Page, element: usize) {
    let frame = page.driver().execute(FRAME, vec![element.into()]).await.unwrap().element().unwrap();
    frame.enter_frame().await.unwrap();
}

/// Goes into a plain frame.
pub async fn enter_plain(page: &Page) {
    page.driver().find(By::Css("iframe")).await.unwrap().enter_frame().await.unwrap();
}

/// Back to the host's page.
pub async fn leave(page: &Page) {
    page.driver().enter_default_frame().await.unwrap();
}

/// Something that the frame of the element has.
pub async fn of_frame(page: &Page, element: usize, expression: &str) -> serde_json::Value {
    let frame = FRAME.replace("return ", "").replace("arguments[0]", &element.to_string());
    page.script(&format!("const frame = {frame}; return {expression}"), vec![]).await
}

/// Waits until the element has said something.
pub async fn has_said(page: &Page, kind: &str, part: &str) {
    let script = "return said.some(([kind, it]) => kind === arguments[0] && JSON.stringify(it).includes(arguments[1]))";
    page.wait_until(&format!("cdq:{kind} with {part}"), || async {
        page.script(script, vec![kind.into(), part.into()]).await == true
    })
    .await;
}

//! The sites, at the instant at which the demonstration is set.

use std::path::Path;

use xtask::serve::Server;

use crate::clock::{clock, instant};

const TAKEOVER: &str = include_str!("takeover.js");

/// A built site, and the page where one begins. The browser's clock can't be set from outside, so a script that its pages
/// run first sets it.
pub struct Site {
    server: Server,
    path: &'static str,
}

impl Site {
    /// The front page of the demonstration.
    pub fn demonstration() -> Self {
        Self { server: serve("dist-demo", "make build FEED=demo"), path: "" }
    }

    /// The guide about scams: the demonstration has none.
    pub fn guide() -> Self {
        Self { server: serve("dist", "make build"), path: "guide/truffe" }
    }

    /// The page in a language.
    pub fn home(&self, tag: &str) -> String {
        let (url, path) = (self.server.url(), self.path);
        match tag {
            "it" => format!("{url}{path}?lang=it"),
            _ => format!("{url}{tag}/{path}"),
        }
    }
}

fn serve(folder: &str, command: &str) -> Server {
    let built = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    assert!(built.join("index.html").is_file(), "{folder}/ isn't built: run `{command}` first.");
    let server = Server::start(built, "/").unwrap();
    server.preface().set(format!("{}{TAKEOVER}", clock(&instant())));
    server
}

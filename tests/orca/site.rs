//! The demonstration site, at the instant at which it is set.

use std::path::Path;

use xtask::serve::Server;

use crate::clock::{clock, instant};

const TAKEOVER: &str = include_str!("takeover.js");

/// The built site. The browser's clock can't be set from outside, so a script that its pages run first sets it.
pub struct Site {
    server: Server,
}

impl Site {
    pub fn start() -> Self {
        let built = Path::new(env!("CARGO_MANIFEST_DIR")).join("dist-demo");
        assert!(
            built.join("index.html").is_file(),
            "dist-demo/ isn't built: run `make build FEED=demo` first."
        );
        let server = Server::start(built, "/").unwrap();
        server.preface().set(format!("{}{TAKEOVER}", clock(&instant())));
        Self { server }
    }

    /// The front page in a language.
    pub fn home(&self, tag: &str) -> String {
        match tag {
            "it" => format!("{}?lang=it", self.server.url()),
            _ => format!("{}{tag}/", self.server.url()),
        }
    }
}

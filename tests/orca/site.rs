//! The demonstration site, on a Tuesday morning on which its activities take place.

use std::{fs, os::unix::fs::symlink, path::Path};

use tempfile::TempDir;
use xtask::serve::Server;

/// 11:00 in Milan.
const TUESDAY: &str = "\"2026-11-24T10:00:00Z\"";

const CLOCK: &str = include_str!("../browser/support/clock.js");
const TAKEOVER: &str = include_str!("takeover.js");

/// The built site. The browser's clock can't be set from outside, so one script of the served copy sets it.
pub struct Site {
    server: Server,
    _folder: TempDir,
}

impl Site {
    pub fn start() -> Self {
        let built = Path::new(env!("CARGO_MANIFEST_DIR")).join("dist-demo");
        assert!(
            built.join("index.html").is_file(),
            "dist-demo/ isn't built: run `make build FEED=demo` first."
        );
        let folder = tempfile::tempdir().unwrap();
        for entry in fs::read_dir(&built).unwrap() {
            let path = entry.unwrap().path();
            let name = path.file_name().unwrap().to_str().unwrap();
            let copy = folder.path().join(name);
            match name {
                "index.html" => fs::write(copy, without_integrity(&read(&path))).unwrap(),
                _ if name.starts_with("portal-") && name.ends_with(".js") => {
                    let clock = CLOCK.replace("INSTANT", TUESDAY);
                    fs::write(copy, format!("{clock}{TAKEOVER}{}", read(&path))).unwrap();
                }
                _ => symlink(&path, copy).unwrap(),
            }
        }
        Self { server: Server::start(folder.path(), "/").unwrap(), _folder: folder }
    }

    /// The front page in a language.
    pub fn home(&self, tag: &str) -> String {
        format!("{}?lang={tag}", self.server.url())
    }
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap()
}

/// The changed script has another hash than the page says.
fn without_integrity(html: &str) -> String {
    let mut parts = html.split(" integrity=\"");
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |page, part| page + part.split_once('"').map_or("", |it| it.1))
}

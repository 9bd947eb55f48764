//! The sites that the tests serve.

use std::path::{Path, PathBuf};

use xtask::serve::Server;

/// The project's folder.
pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The site with the published feed.
pub fn published() -> Server {
    serve("dist", "make build")
}

/// The site with invented activities.
pub fn demonstration() -> Server {
    serve("dist-demo", "make build FEED=demo")
}

fn serve(folder: &str, command: &str) -> Server {
    Server::start(built(folder, command), "/").unwrap()
}

/// The built folder; a test never builds it, so that it tests what is published.
pub fn built(folder: &str, command: &str) -> PathBuf {
    let path = root().join(folder);
    assert!(path.join("index.html").is_file(), "{folder}/ isn't built: run `{command}` first.");
    path
}

/// The address of the published site's program: of the part with which it starts.
pub fn program() -> String {
    part("portal")
}

/// The address of a part of the published site's program.
pub fn part(name: &str) -> String {
    let names = std::fs::read_dir(built("dist", "make build")).unwrap();
    let mut names = names.map(|it| it.unwrap().file_name().into_string().unwrap());
    let is_it = |it: &String| it.starts_with(&format!("{name}-")) && it.ends_with(".wasm");
    format!("/{}", names.find(is_it).unwrap_or_else(|| panic!("there is no part {name}")))
}

//! `cargo run -p xtask -- serve DIR [--port N] [--base /portale/]` and `cargo run -p xtask -- sizes DIR`.

use std::{path::Path, process::ExitCode};

use xtask::{
    serve::Server,
    sizes::{self, StandardLibrary},
};

const USAGE: &str = "usage: xtask serve DIR [--port N] [--base /portale/]\n       xtask sizes DIR";

/// Tried first where no port is asked for; the next ones follow.
const USUAL_PORTS: std::ops::Range<u16> = 8080..8180;

/// Where set-up writes down how the program is compiled.
const BUILD_ENVIRONMENT: &str = ".tools/wasm.env";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let outcome = match words.as_slice() {
        ["serve", folder, options @ ..] => serve(Path::new(folder), options),
        ["sizes", folder] => weigh(Path::new(folder)),
        _ => Err(USAGE.to_owned()),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(sentence) => {
            eprintln!("{sentence}");
            ExitCode::FAILURE
        }
    }
}

fn serve(folder: &Path, options: &[&str]) -> Result<(), String> {
    let (mut port, mut base) = (None, "/");
    for pair in options.chunks(2) {
        match pair {
            ["--port", number] => port = Some(number.parse().map_err(|_| format!("no port: {number}"))?),
            ["--base", path] => base = path,
            _ => return Err(USAGE.to_owned()),
        }
    }
    let server = match port {
        Some(port) => Server::start_at(folder, base, port),
        None => Server::start_at_first_free(folder, base, USUAL_PORTS),
    }
    .map_err(|error| format!("{} can't be served: {error}", folder.display()))?;
    println!("Serving {}; Ctrl+C ends it.", folder.display());
    println!("{}", server.url());
    server.wait();
    Ok(())
}

fn weigh(folder: &Path) -> Result<(), String> {
    let report = sizes::weigh(folder, StandardLibrary::of_build(Path::new(BUILD_ENVIRONMENT)))?;
    print!("{}", report.table());
    report.within_budget()
}

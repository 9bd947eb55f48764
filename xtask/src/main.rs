//! Chores of development, from the command line: `cargo xtask help`.

use std::{
    path::{Path, PathBuf},
    process::ExitCode,
};

use clap::Parser;
use xtask::{
    quarters,
    serve::Server,
    sizes::{self, StandardLibrary},
};

/// Tried first where no port is asked for; the next ones follow.
const USUAL_PORTS: std::ops::Range<u16> = 8080..8180;

/// The file in which set-up writes down how the program is compiled.
const BUILD_ENVIRONMENT: &str = ".tools/wasm.env";

/// Chores of development
#[derive(Parser)]
#[command(name = "xtask")]
enum Command {
    /// Serve a built site as a plain static host does
    Serve {
        /// The folder of the site
        folder: PathBuf,
        /// The port; the first free one from 8080 on where it is not given
        #[arg(long)]
        port: Option<u16>,
        /// The path below which the site is served, such as /portale/
        #[arg(long, default_value = "/")]
        base: String,
    },
    /// Weigh what the first catalogue page costs a phone, and compare it with the budget
    Sizes {
        /// The folder of the site
        folder: PathBuf,
    },
    /// Print the map's outlines of the quarters, `crates/domain/src/geo/quarters.txt`
    Quarters {
        /// The City's polygons as GeoJSON, with `id_nil`: dati.comune.milano.it, datasets ds964 and ds2813
        geojson: PathBuf,
    },
}

fn main() -> ExitCode {
    let outcome = match Command::parse() {
        Command::Serve { folder, port, base } => serve(&folder, port, &base),
        Command::Sizes { folder } => weigh(&folder),
        Command::Quarters { geojson } => outlines(&geojson),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(sentence) => {
            eprintln!("{sentence}");
            ExitCode::FAILURE
        }
    }
}

fn serve(folder: &Path, port: Option<u16>, base: &str) -> Result<(), String> {
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

fn outlines(geojson: &Path) -> Result<(), String> {
    let text = std::fs::read_to_string(geojson);
    let text = text.map_err(|error| format!("{} can't be read: {error}", geojson.display()))?;
    print!("{}", quarters::lines(&text)?);
    Ok(())
}

fn weigh(folder: &Path) -> Result<(), String> {
    let report = sizes::weigh(folder, StandardLibrary::of_build(Path::new(BUILD_ENVIRONMENT)))?;
    print!("{}", report.table());
    report.within_budget()
}

//! Compiles the Italian messages, which the program holds, and writes a constant for the id of each.

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{env, fs};

const ITALIAN: &str = "../../locales/it";

fn main() -> ExitCode {
    println!("cargo::rerun-if-changed={ITALIAN}");
    match compile() {
        Ok(()) => ExitCode::SUCCESS,
        Err(fault) => {
            println!("cargo::error={fault}");
            ExitCode::FAILURE
        }
    }
}

fn compile() -> Result<(), Box<dyn std::error::Error>> {
    let to = PathBuf::from(env::var("OUT_DIR")?);
    let mut files = messages::read(Path::new(ITALIAN))?;
    fs::write(to.join("it.json"), messages::to_json(&messages::compile(&files)?))?;
    files.extend(messages::read(&Path::new(ITALIAN).join("documents"))?);
    fs::write(to.join("ids.rs"), messages::constants(&files)?)?;
    Ok(())
}

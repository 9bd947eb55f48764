//! Compiles the Italian messages, which the program holds.

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
    let messages = messages::compile(&messages::read(Path::new(ITALIAN))?)?;
    let to = PathBuf::from(env::var("OUT_DIR")?).join("it.json");
    fs::write(to, messages::to_json(&messages))?;
    Ok(())
}

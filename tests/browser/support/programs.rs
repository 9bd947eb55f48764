//! The paths of the programs that the tests start.

use std::{env, path::PathBuf};

const MISSING: &str = "is missing: the browser tests can't run. `scripts/setup.sh test` installs it";

/// The program that the variable names, else the first of these on the PATH or among the project's tools.
pub fn program(variable: &str, names: &[&str]) -> PathBuf {
    if let Some(path) = env::var_os(variable).filter(|path| !path.is_empty()) {
        return path.into();
    }
    names
        .iter()
        .find_map(|name| found(name))
        .unwrap_or_else(|| panic!("{} {MISSING}, or {variable} names it.", names[0]))
}

/// A program that has no other name.
pub fn required(name: &str) -> PathBuf {
    found(name).unwrap_or_else(|| panic!("{name} {MISSING}."))
}

fn found(name: &str) -> Option<PathBuf> {
    let path = env::var_os("PATH").unwrap_or_default();
    let ours = super::site::root().join(".tools/bin");
    env::split_paths(&path).chain([ours]).map(|folder| folder.join(name)).find(|path| path.is_file())
}

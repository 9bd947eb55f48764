//! Writes the demonstration's feed.

use std::process::ExitCode;

use clap::Parser;

/// Invents a feed over the real houses
#[derive(Parser)]
#[command(name = "demo")]
struct Command {
    #[command(flatten)]
    args: demo::Args,
}

fn main() -> ExitCode {
    match demo::run(&Command::parse().args) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

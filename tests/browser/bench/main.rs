//! `make bench`: how long the domain layer takes in a browser, and how its search does beside others.
//! `bench FOLDER SIZES ONLY NOTE PAGE`, as `scripts/bench.sh` calls it and leaves the folder.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "a measurement that fails must be seen"
)]

#[path = "../support/mod.rs"]
mod support;

mod occurrences;
mod page;
mod quality;
mod report;
mod speed;
mod targets;

use std::fmt::Write;
use std::process::ExitCode;

use xtask::serve::Server;

/// The size at which the processor is slowed.
const SLOWED: usize = 10_000;

#[tokio::main]
async fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [folder, sizes, only, note, page_to_write] = arguments.as_slice() else {
        println!("usage: bench FOLDER SIZES ONLY NOTE PAGE (run `make bench`)");
        return ExitCode::FAILURE;
    };
    let folder = support::site::root().join(folder);
    let sizes: Vec<usize> = sizes.split_whitespace().filter_map(|it| it.parse().ok()).collect();
    let wanted = |part: &str| only.is_empty() || only.split_whitespace().any(|it| it == part);
    let server = Server::start_isolated(&folder).unwrap();
    if wanted("occurrences") {
        let page = page::fresh(&server).await;
        println!("{}", occurrences::table(&page, &sizes).await);
    }
    let mut measured = Vec::new();
    let mut slowed = None;
    if wanted("speed") {
        for count in sizes.iter().copied() {
            let next = speed::measure(&server, count).await;
            eprintln!("{}", speed::table(&next));
            measured.push(next);
        }
        if sizes.contains(&SLOWED) {
            slowed = Some(speed::slowed(&server, SLOWED).await);
        }
    }
    let judged = if wanted("quality") { quality::measure(&server).await } else { Vec::new() };
    std::fs::write(folder.join("quality.tsv"), quality::details(&judged)).unwrap();
    let run = targets::Run { sizes: &measured, slowed: slowed.as_ref(), judged: &judged };
    let report = report(note, &run);
    print!("{report}");
    if !page_to_write.is_empty() {
        report::write_between_marks(&support::site::root().join(page_to_write), &report);
    }
    ExitCode::SUCCESS
}

fn report(note: &str, run: &targets::Run<'_>) -> String {
    let mut text = format!("\n{note}\n\n{}", targets::table(run));
    for it in run.sizes {
        let _ = write!(text, "\n{} activities:\n\n{}", report::grouped(it.count), speed::table(it));
    }
    if let Some(it) = run.slowed {
        let time = |field: &str| it[field].as_f64().map_or_else(String::new, report::ms);
        let _ = writeln!(
            text,
            "\nOurs at {}, the processor slowed 4 times: p50 {} ms, p95 {} ms, max {} ms; building {} ms, at most \
             {} ms at a time; {} long tasks while typing, {} while building.",
            report::grouped(SLOWED),
            time("p50"),
            time("p95"),
            time("max"),
            time("total"),
            time("longest"),
            it["longTasksTyping"],
            it["longTasksBuilding"],
        );
    }
    if let Some(first) = run.judged.first() {
        let _ =
            write!(text, "\n{} judged queries, nDCG@10:\n\n{}", first.count(), quality::table(run.judged));
        if !first.skipped.is_empty() {
            let _ = writeln!(
                text,
                "\nNot judged, for nothing in this feed answers them: {}.",
                first.skipped.join("; ")
            );
        }
    }
    text
}

//! `make bench`: how long the domain layer takes in a browser. `bench FOLDER`, as `scripts/bench.sh` leaves it.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "a measurement that fails must be seen"
)]

mod support;

use std::process::ExitCode;

use serde_json::json;
use support::Page;
use xtask::serve::Server;

/// Reads a feed, then asks it the same five times; milliseconds, the middle one of five.
const SCRIPT: &str = "
  const [count] = arguments;
  const { default: init, Feed } = await import('/program/bench.js');
  await init();
  const folder = `/feed-${count}/`;
  const text = name => fetch(folder + name).then(it => it.text());
  const manifest = await text('manifest.json');
  const parts = await Promise.all(JSON.parse(manifest).parts.map(it => it.inLanguage ? '' : text(it.url)));
  const time = ask => {
    const begun = performance.now();
    const answer = ask();
    return [performance.now() - begun, answer];
  };
  const middle = ask => {
    const times = [1, 2, 3, 4, 5].map(() => time(ask)[0]);
    return times.sort((a, b) => a - b)[2];
  };
  const [read, feed] = time(() => new Feed(manifest, parts));
  return {
    activities: feed.activities(),
    read,
    planned: feed.occurrences('2026-11-24', 30),
    occurrences: middle(() => feed.occurrences('2026-11-24', 30)),
    next: middle(() => feed.next('2026-11-24')),
  };
";

#[tokio::main]
async fn main() -> ExitCode {
    let Some(folder) = std::env::args().nth(1) else {
        println!("usage: bench FOLDER (run `make bench`)");
        return ExitCode::FAILURE;
    };
    let server = Server::start(support::site::root().join(folder), "/").unwrap();
    let page = Page::new(&server).await;
    page.open("/").await;
    println!(
        "activities | reading, ms | planned in 30 days | occurrences of 30 days, ms | next time of all, ms"
    );
    for count in [1_000, 10_000, 100_000] {
        let measured =
            page.script(&format!("return (async () => {{ {SCRIPT} }})()"), vec![json!(count)]).await;
        let number = |field: &str| measured[field].as_f64().unwrap_or_else(|| panic!("{measured}"));
        println!(
            "{} | {:.0} | {} | {:.1} | {:.1}",
            number("activities"),
            number("read"),
            number("planned"),
            number("occurrences"),
            number("next"),
        );
    }
    ExitCode::SUCCESS
}

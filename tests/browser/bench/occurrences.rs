//! The time for reading a feed, and for working out when everything takes place.

use serde_json::json;

use crate::report::Table;
use crate::support::Page;

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

/// One row for each size.
pub async fn table(page: &Page, sizes: &[usize]) -> Table {
    let mut table = Table::new(&[
        "activities",
        "reading, ms",
        "planned in 30 days",
        "occurrences of 30 days, ms",
        "next time of all, ms",
    ]);
    for count in sizes {
        let measured =
            page.script(&format!("return (async () => {{ {SCRIPT} }})()"), vec![json!(count)]).await;
        let number = |field: &str| measured[field].as_f64().unwrap_or_else(|| panic!("{measured}"));
        table.row([
            format!("{:.0}", number("activities")),
            format!("{:.0}", number("read")),
            format!("{:.0}", number("planned")),
            format!("{:.1}", number("occurrences")),
            format!("{:.1}", number("next")),
        ]);
    }
    table
}

//! Building an index and typing into it.

use serde_json::{Value, json};
use xtask::serve::Server;

use crate::page;
use crate::report::{Table, ms};

/// The peers, by the names of their modules and of their projects.
pub const PEERS: [(&str, &str); 5] = [
    ("minisearch", "MiniSearch"),
    ("flexsearch", "FlexSearch"),
    ("fuse", "Fuse.js"),
    ("orama", "Orama"),
    ("ufuzzy", "uFuzzy"),
];
/// The number of times that the whole list is typed; the table notes a smaller one.
const ROUNDS: u64 = 5;
/// The least share of keystrokes that must find something: an engine that finds nothing isn't fast but broken.
const LEAST_ANSWERED: f64 = 0.5;
/// The factor by which a phone is taken to be slower.
const SLOWER: u32 = 4;

/// The measurements at one size: ours, then the peers in the order of [`PEERS`].
pub struct Measured {
    pub count: usize,
    pub ours: Value,
    pub peers: Vec<Value>,
}

impl Measured {
    pub fn peer(&self, name: &str) -> Option<&Value> {
        self.peers.get(PEERS.iter().position(|it| it.0 == name)?)
    }
}

/// Measures each library on a page of its own.
pub async fn measure(server: &Server, count: usize) -> Measured {
    let ours = ours(server, count, 1).await;
    let mut peers = Vec::new();
    for (module, name) in PEERS {
        eprintln!("{name}, {count} activities…");
        let page = page::fresh(server).await;
        peers.push(page::call(&page, "speed", "peer", vec![json!(module), json!(count)]).await);
    }
    Measured { count, ours, peers }
}

/// Ours alone on a slower processor.
pub async fn slowed(server: &Server, count: usize) -> Value {
    ours(server, count, SLOWER).await
}

async fn ours(server: &Server, count: usize, slower: u32) -> Value {
    eprintln!("Ours, {count} activities, the processor slowed {slower} times…");
    let page = page::fresh(server).await;
    page.with_slower_processor(slower).await;
    let measured = page::call(&page, "speed", "ours", vec![json!(count)]).await;
    let share = answered(&measured).unwrap_or(1.0);
    assert!(share >= LEAST_ANSWERED, "ours answers {share:.2} of the keystrokes: its speed says nothing");
    measured
}

/// One row for each library.
pub fn table(measured: &Measured) -> Table {
    let mut table = Table::new(&[
        "library",
        "parsing + building, ms",
        "longest stretch, ms",
        "index, bytes an activity",
        "p50, ms",
        "p95, ms",
        "max, ms",
        "answered",
        "note",
    ]);
    table.row(row("ours", &measured.ours, measured.count));
    for ((_, name), value) in PEERS.iter().zip(&measured.peers) {
        table.row(row(name, value, measured.count));
    }
    table
}

fn row(name: &str, value: &Value, count: usize) -> [String; 9] {
    let time = |field: &str| value[field].as_f64().map_or_else(|| "–".to_owned(), ms);
    let parts = value["parsing"].as_f64().zip(value["building"].as_f64());
    let building = parts
        .map_or_else(|| time("total"), |(parsing, building)| format!("{} + {}", ms(parsing), ms(building)));
    let bytes = value["bytes"].as_f64().filter(|it| *it > 0.0);
    [
        name.to_owned(),
        building,
        // Peers build at one go.
        value["longest"].as_f64().or_else(|| value["building"].as_f64()).map_or_else(String::new, ms),
        bytes.map_or_else(|| "not counted".to_owned(), |it| format!("{:.0}", it / as_float(count))),
        time("p50"),
        time("p95"),
        time("max"),
        answered(value).map_or_else(|| "–".to_owned(), |it| format!("{:.0} %", it * 100.0)),
        note(value),
    ]
}

/// The share of keystrokes that found anything.
fn answered(value: &Value) -> Option<f64> {
    Some(value["answered"].as_f64()? / value["queries"].as_f64()?)
}

fn note(value: &Value) -> String {
    if let Some(why) = value["notRun"].as_str() {
        return format!("not run: {why}");
    }
    let (samples, queries) = (value["samples"].as_u64(), value["queries"].as_u64());
    let rounds = samples.zip(queries).map_or(0, |(samples, queries)| samples / queries.max(1));
    let rounds = match rounds {
        ROUNDS => None,
        1 => Some("1 round".to_owned()),
        it => Some(format!("{it} rounds")),
    };
    let whole = value["allMemory"].as_u64().map(|it| format!("whole program {} MB", it >> 20));
    rounds.into_iter().chain(whole).collect::<Vec<_>>().join(", ")
}

/// Counts here are far below the numbers that a float can't hold.
#[allow(clippy::cast_precision_loss, reason = "at most 100,000")]
pub fn as_float(count: usize) -> f64 {
    count as f64
}

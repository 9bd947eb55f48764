//! The quality of the answers: whether they are what was meant.

use serde_json::{Value, json};
use xtask::serve::Server;

use crate::page;
use crate::report::Table;
use crate::speed::PEERS;

/// The size of the feed that the queries are judged on.
pub const COUNT: usize = 1_000;
/// Other ways to set up peers that may answer better.
const VARIANTS: [(&str, &str); 3] = [
    ("minisearch-or", "MiniSearch, any word"),
    ("orama-or", "Orama, any word"),
    ("fuse-words", "Fuse.js, word by word"),
];
const KINDS: [&str; 9] =
    ["exact", "prefix", "misspelt", "synonym", "old-name", "place", "time", "need", "language"];

/// A library's answers to the judged queries.
pub struct Judged {
    pub name: &'static str,
    queries: Vec<Value>,
    pub skipped: Vec<String>,
}

impl Judged {
    /// The number of queries.
    pub fn count(&self) -> usize {
        self.queries.len()
    }

    /// Over all queries.
    pub fn ndcg(&self) -> f64 {
        self.mean("ndcg", |_| true)
    }

    /// Over the Italian queries that are spelt as the feed spells, finished or not.
    pub fn ndcg_of_plain_italian(&self) -> f64 {
        self.mean("ndcg", |it| it["language"] == "it" && (it["kind"] == "exact" || it["kind"] == "prefix"))
    }

    fn mean(&self, field: &str, which: impl Fn(&Value) -> bool) -> f64 {
        let chosen = self.queries.iter().filter(|it| which(it));
        let values: Vec<f64> = chosen.filter_map(|it| it[field].as_f64()).collect();
        values.iter().sum::<f64>() / crate::speed::as_float(values.len().max(1))
    }
}

/// Asks ours first, then every peer.
pub async fn measure(server: &Server) -> Vec<Judged> {
    let mut all = Vec::new();
    for (module, name) in [("ours", "ours")].iter().chain(&PEERS).chain(&VARIANTS) {
        eprintln!("{name}, judged queries…");
        let page = page::fresh(server).await;
        let answer = page::call(&page, "quality", "quality", vec![json!(module), json!(COUNT)]).await;
        let queries = answer["judged"].as_array().cloned().unwrap_or_default();
        let skipped = answer["skipped"].as_array().into_iter().flatten();
        let skipped = skipped.filter_map(|it| it.as_str().map(str::to_owned)).collect();
        all.push(Judged { name, queries, skipped });
    }
    all
}

/// One row for each library; the kinds of query by nDCG@10.
pub fn table(all: &[Judged]) -> Table {
    let head = ["library", "nDCG@10", "recall@10", "Italian exact + prefix"];
    let head: Vec<&str> = head.into_iter().chain(KINDS).collect();
    let mut table = Table::new(&head);
    if let Some(first) = all.first() {
        let count = |kind: &str| first.queries.iter().filter(|it| it["kind"] == kind).count().to_string();
        let plain = first
            .queries
            .iter()
            .filter(|it| it["language"] == "it" && (it["kind"] == "exact" || it["kind"] == "prefix"));
        let counts = [first.count(), first.count(), plain.count()].map(|it| it.to_string());
        let cells = std::iter::once("(queries)".to_owned()).chain(counts);
        table.row(cells.chain(KINDS.map(count)));
    }
    for it in all {
        let figures = [it.ndcg(), it.mean("recall", |_| true), it.ndcg_of_plain_italian()];
        let by_kind = KINDS.map(|kind| it.mean("ndcg", |query| query["kind"] == kind));
        let cells = figures.into_iter().chain(by_kind).map(|it| format!("{it:.3}"));
        table.row(std::iter::once(it.name.to_owned()).chain(cells));
    }
    table
}

/// Every query with its score and what was found, each behind its grade: to see why.
pub fn details(all: &[Judged]) -> String {
    let lines = all.iter().flat_map(|judged| {
        judged.queries.iter().map(move |it| {
            let found = it["found"].as_array().into_iter().flatten().filter_map(Value::as_str);
            let found = found.collect::<Vec<_>>().join(", ");
            let [text, kind, language] =
                ["text", "kind", "language"].map(|it_| it[it_].as_str().unwrap_or_default());
            let [ndcg, recall] = ["ndcg", "recall"].map(|it_| it[it_].as_f64().unwrap_or_default());
            format!("{}\t{ndcg:.3}\t{recall:.3}\t{kind}\t{language}\t{text}\t{found}\n", judged.name)
        })
    });
    lines.collect()
}

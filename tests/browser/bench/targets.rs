//! The targets of the search, as ratios within one run.

use serde_json::Value;

use crate::quality::Judged;
use crate::report::{Table, grouped, ms};
use crate::speed::{Measured, as_float};

/// All that was measured.
pub struct Run<'a> {
    pub sizes: &'a [Measured],
    pub slowed: Option<&'a Value>,
    pub judged: &'a [Judged],
}

/// The wanted value, the measured one, and whether that is enough. `None`: not measured in this run.
struct Target {
    wanted: String,
    measured: Option<(String, bool)>,
}

/// One row for each target.
pub fn table(run: &Run<'_>) -> Table {
    let mut table = Table::new(&["target", "measured", "met?"]);
    for it in targets(run) {
        let (measured, met) = match it.measured {
            Some((measured, true)) => (measured, "met"),
            Some((measured, false)) => (measured, "**missed**"),
            None => ("–".to_owned(), "not measured"),
        };
        table.row([it.wanted, measured, met.to_owned()]);
    }
    table
}

/// The numbers of activities in the measured feeds.
const SIZES: [usize; 3] = [1_000, 10_000, 100_000];

fn targets(run: &Run<'_>) -> Vec<Target> {
    let mut all = beside_the_peers(run);
    all.extend(by_size(run));
    all.extend(as_it_grows(run));
    let long = run.slowed.and_then(|it| it["longTasksTyping"].as_u64());
    all.push(Target {
        wanted: "typing at 10,000, the processor slowed 4 times: no task over 50 ms".to_owned(),
        measured: long.map(|it| (format!("{it} long tasks"), it == 0)),
    });
    all.extend(of_quality(run.judged));
    all
}

fn beside_the_peers(run: &Run<'_>) -> Vec<Target> {
    let mut all = Vec::new();
    for (count, least) in [(10_000, 40.0), (100_000, 100.0)] {
        let wanted = format!("p95 at {}: at least {least} times faster than MiniSearch", grouped(count));
        all.push(at_least(wanted, run.peer_to_ours(count, "minisearch", "p95"), least));
    }
    for count in [10_000, 100_000] {
        let slower = run.peer_to_ours(count, "flexsearch", "p95").map(|it| 1.0 / it);
        all.push(at_most(format!("p95 at {}: at most 1.5 times FlexSearch's", grouped(count)), slower, 1.5));
    }
    for count in SIZES {
        let wanted = format!(
            "building at {}, parsing included: at least 4 times faster than MiniSearch",
            grouped(count)
        );
        all.push(at_least(wanted, run.peer_to_ours(count, "minisearch", "total"), 4.0));
    }
    all
}

/// Bounds that hold at each size.
fn by_size(run: &Run<'_>) -> Vec<Target> {
    let task = |count| Target {
        wanted: format!("building at {}: at most 50 ms of the main thread at a time", grouped(count)),
        measured: run.ours(count, "longest").map(|it| (format!("{} ms", ms(it)), it <= 50.0)),
    };
    let memory = |count| {
        let bytes = run.ours(count, "bytes").map(|it| it / as_float(count)).filter(|it| *it > 0.0);
        Target {
            wanted: format!("index at {}: at most 300 bytes an activity", grouped(count)),
            measured: bytes.map(|it| (format!("{it:.0} bytes"), it <= 300.0)),
        }
    };
    SIZES.into_iter().map(task).chain(SIZES.into_iter().map(memory)).collect()
}

fn as_it_grows(run: &Run<'_>) -> Vec<Target> {
    let mut all = Vec::new();
    for (from, to) in [(1_000, 10_000), (10_000, 100_000)] {
        for (field, what, most) in [("p95", "p95", 6.0), ("total", "building", 11.0)] {
            let growth = run.ours(to, field).zip(run.ours(from, field)).map(|(to, from)| to / from);
            let wanted = format!("{what}, {} to {}: at most {most} times", grouped(from), grouped(to));
            all.push(at_most(wanted, growth, most));
        }
    }
    all
}

fn of_quality(judged: &[Judged]) -> [Target; 3] {
    let ours = judged.first();
    let best = |figure: fn(&Judged) -> f64| {
        let peers = judged.iter().skip(1).map(|it| (figure(it), it.name));
        peers.max_by(|a, b| a.0.total_cmp(&b.0))
    };
    let lead = ours.map(Judged::ndcg).zip(best(Judged::ndcg));
    let plain = ours.map(Judged::ndcg_of_plain_italian).zip(best(Judged::ndcg_of_plain_italian));
    [
        Target {
            wanted: "nDCG@10 of all judged queries: at least 0.9".to_owned(),
            measured: ours.map(|it| (format!("{:.3}", it.ndcg()), it.ndcg() >= 0.9)),
        },
        Target {
            wanted: "nDCG@10: at least 0.25 above the best peer's".to_owned(),
            measured: lead.map(|(ours, (peer, name))| {
                (format!("{:+.3} ({name} {peer:.3})", ours - peer), ours - peer >= 0.25)
            }),
        },
        Target {
            wanted: "nDCG@10 of the Italian exact and prefix queries: not below the best peer's".to_owned(),
            measured: plain
                .map(|(ours, (peer, name))| (format!("{ours:.3} ({name} {peer:.3})"), ours >= peer)),
        },
    ]
}

fn at_least(wanted: String, ratio: Option<f64>, least: f64) -> Target {
    Target { wanted, measured: ratio.map(|it| (format!("{it:.2}"), it >= least)) }
}

fn at_most(wanted: String, ratio: Option<f64>, most: f64) -> Target {
    Target { wanted, measured: ratio.map(|it| (format!("{it:.2}"), it <= most)) }
}

impl Run<'_> {
    fn at(&self, count: usize) -> Option<&Measured> {
        self.sizes.iter().find(|it| it.count == count)
    }

    fn ours(&self, count: usize, field: &str) -> Option<f64> {
        self.at(count)?.ours[field].as_f64()
    }

    fn peer_to_ours(&self, count: usize, peer: &str, field: &str) -> Option<f64> {
        Some(self.at(count)?.peer(peer)?[field].as_f64()? / self.ours(count, field)?)
    }
}

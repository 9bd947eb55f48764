//! Every page, as every reader may have it, passes every gate: three checkers and our own checks.
//!
//! `matrix.rs` has the states, `day.rs` the days, `case.rs` the checks of each state, `exceptions.json` the findings
//! that are allowed.

mod alarms;
mod case;
mod day;
mod exceptions;
mod facts;
mod matrix;
mod record;
mod same;
mod sites;
mod statuses;
mod still;

use std::{
    collections::{HashMap, VecDeque},
    sync::{Arc, Mutex},
    time::Instant,
};

use xtask::serve::Server;

use crate::support::{AT_ONCE, Page};
use day::Day;
use matrix::Visit;
use record::Record;
use sites::Site;

/// Each site on each day has a server: the server sets the clock.
type Servers = HashMap<(Site, &'static Day), Server>;

#[tokio::test(flavor = "multi_thread")]
async fn every_page_passes_every_gate_for_every_reader() {
    let started = Instant::now();
    let record = Arc::new(Mutex::new(Record::new()));
    let visits = matrix::visits();
    let mut servers = Servers::new();
    for case in visits.iter().map(|it| it.cases[0]) {
        servers.entry((case.site, case.day)).or_insert_with(|| case.site.serve());
    }
    look_at_all(servers, visits.into(), &record).await;
    record.lock().unwrap().judge(started);
}

/// Several browsers side by side take one page after another.
async fn look_at_all(servers: Servers, visits: VecDeque<Visit>, record: &Arc<Mutex<Record>>) {
    let (servers, visits) = (Arc::new(servers), Arc::new(Mutex::new(visits)));
    let workers: Vec<_> = (0..AT_ONCE)
        .map(|_| {
            let (servers, visits, record) = (servers.clone(), visits.clone(), record.clone());
            tokio::spawn(async move {
                let mut page = Page::new(servers.values().next().unwrap()).await;
                while let Some(visit) = next(&visits) {
                    let case = visit.cases[0];
                    page.moves_to(&servers[&(case.site, case.day)]);
                    page.at_time(&case.day.instant).await;
                    case::look(&page, &visit, &record).await;
                }
            })
        })
        .collect();
    for worker in workers {
        worker.await.unwrap();
    }
}

fn next(visits: &Mutex<VecDeque<Visit>>) -> Option<Visit> {
    visits.lock().unwrap().pop_front()
}

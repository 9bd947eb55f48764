//! Every page, as every reader may have it, passes every gate: three checkers and our own checks.
//!
//! `matrix.rs` says which states there are, `case.rs` what is asked of each, `exceptions.json` what may be wrong.

mod alarms;
mod case;
mod exceptions;
mod facts;
mod matrix;
mod record;

use std::{
    collections::VecDeque,
    sync::{Arc, Mutex},
    time::Instant,
};

use crate::support::{AT_ONCE, Page, portal::TUESDAY};
use matrix::{Case, Site};
use record::Record;

#[tokio::test(flavor = "multi_thread")]
async fn every_page_passes_every_gate_for_every_reader() {
    let started = Instant::now();
    let record = Arc::new(Mutex::new(Record::new()));
    for site in [Site::Published, Site::Demonstration] {
        let cases = matrix::cases().into_iter().filter(|it| it.site == site);
        look_at_all(site, cases.collect(), &record).await;
    }
    record.lock().unwrap().judge(started);
}

/// Several browsers side by side take one case after another.
async fn look_at_all(site: Site, cases: VecDeque<Case>, record: &Arc<Mutex<Record>>) {
    let server = Arc::new(site.serve());
    let cases = Arc::new(Mutex::new(cases));
    let workers: Vec<_> = (0..AT_ONCE)
        .map(|_| {
            let (server, cases, record) = (server.clone(), cases.clone(), record.clone());
            tokio::spawn(async move {
                let page = Page::new(&server).await;
                page.at_time(TUESDAY).await;
                while let Some(case) = next(&cases) {
                    case::look(&page, case, &record).await;
                }
            })
        })
        .collect();
    for worker in workers {
        worker.await.unwrap();
    }
}

fn next(cases: &Mutex<VecDeque<Case>>) -> Option<Case> {
    cases.lock().unwrap().pop_front()
}

//! The findings with their places, and whether they are allowed.

use std::{
    collections::{BTreeMap, HashMap, HashSet},
    fmt::Write as _,
    fs,
    io::Write as _,
    path::PathBuf,
    sync::Mutex,
    time::{Duration, Instant},
};

use super::{exceptions::Exceptions, matrix::Case, sites::Site, still};
use crate::support::{
    checks::{self, Finding},
    site,
};

/// More lines than this are in the file, not on the screen.
const SHOWN: usize = 60;

/// A page as one reader has it, in a window of one width.
#[derive(Debug, Clone, Copy)]
pub struct State {
    pub case: Case,
    pub width: u32,
}

/// The parts of the work whose time is measured.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Part {
    /// To load a page, and to choose on it.
    Pages,
    Axe,
    Ace,
    Own,
    Focus,
    /// The validator, which no browser waits for.
    Validator,
}

/// The record of one run.
pub struct Record {
    /// The time of all browsers together.
    spent: BTreeMap<Part, Duration>,
    folder: PathBuf,
    known: HashSet<String>,
    documents: Vec<State>,
    states: usize,
    pages: HashSet<(String, &'static str)>,
    titles: HashMap<(String, &'static str, String), &'static str>,
    /// Page and finding, with the states in which it was met.
    found: BTreeMap<(String, Finding), Vec<String>>,
}

impl Record {
    pub fn new() -> Self {
        let folder = site::root().join("target/gates");
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(&folder).unwrap();
        Self {
            spent: BTreeMap::new(),
            folder,
            known: HashSet::new(),
            documents: Vec::new(),
            states: 0,
            pages: HashSet::new(),
            titles: HashMap::new(),
            found: BTreeMap::new(),
        }
    }

    /// Does something, and keeps how long it took.
    pub async fn time<T>(record: &Mutex<Self>, part: Part, work: impl Future<Output = T>) -> T {
        let begun = Instant::now();
        let done = work.await;
        *record.lock().unwrap().spent.entry(part).or_default() += begun.elapsed();
        done
    }

    /// Whether no document with this number was met before.
    pub fn is_new(&mut self, number: &str) -> bool {
        self.known.insert(number.to_owned())
    }

    /// Keeps it for the validator.
    pub fn keep_document(&mut self, state: State, html: &str) {
        fs::write(self.folder.join(format!("{}.html", self.documents.len())), html).unwrap();
        self.documents.push(state);
    }

    /// Adds the findings in a state.
    pub fn add(&mut self, state: State, findings: Vec<Finding>) {
        self.states += 1;
        self.pages.insert((format!("{:?}", state.case.site), state.case.page));
        for finding in findings {
            self.found.entry((state.case.page.to_owned(), finding)).or_default().push(state.to_string());
        }
    }

    /// No two pages of a site have the same title in the same language.
    pub fn add_title(&mut self, case: &Case, title: String) {
        let key = (format!("{:?}", case.site), case.language, title);
        let other = *self.titles.entry(key.clone()).or_insert(case.page);
        if other != case.page {
            let finding =
                Finding { rule: "titles".to_owned(), text: format!("“{}” is {other} too", key.2) };
            self.found.entry((case.page.to_owned(), finding)).or_default().push(case.language.to_owned());
        }
    }

    /// Fails with the findings that aren't allowed, and with the exceptions that match no finding.
    pub fn judge(&mut self, started: Instant) {
        let begun = Instant::now();
        self.validate();
        self.spent.insert(Part::Validator, begun.elapsed());
        let mut exceptions = Exceptions::read();
        self.found.retain(|(page, finding), _| !exceptions.allow(page, &finding.rule));
        let mut lines = exceptions.unused();
        for ((page, finding), states) in &self.found {
            lines.push(format!("{page}: {finding}\n    in {} states: {}", states.len(), some_of(states)));
        }
        let summary = format!(
            "Accessibility: {} pages, {} documents, {} states, {} findings, {} exceptions, {} s",
            self.pages.len(),
            self.documents.len(),
            self.states,
            lines.len(),
            exceptions.count(),
            started.elapsed().as_secs(),
        );
        let spent = self.spent.iter().map(|(part, it)| format!("{part:?} {} s", it.as_secs()));
        let summary = format!("{summary}\n  {}", spent.collect::<Vec<_>>().join(", "));
        fs::write(self.folder.with_extension("txt"), format!("{summary}\n{}\n", lines.join("\n"))).unwrap();
        // Not `eprintln!`: of a test that passes, that would not be seen.
        std::io::stderr().write_all(format!("\n{summary}\n").as_bytes()).unwrap();
        lines.truncate(SHOWN);
        assert!(lines.is_empty(), "{summary}; all are in target/gates.txt\n{}", lines.join("\n"));
    }

    /// The documents as they were in the browser, and the files as they are served.
    fn validate(&mut self) {
        let mut paths = vec![self.folder.clone()];
        paths.extend([Site::Published, Site::Demonstration].iter().flat_map(|it| it.italian()));
        paths.extend(still::files());
        for (path, file, finding) in checks::validated(&paths) {
            let (page, state) = match path {
                1.. => (paths[path].display().to_string(), file),
                0 => {
                    let index: usize = file.trim_end_matches(".html").parse().unwrap();
                    let state = self.documents[index];
                    (state.case.page.to_owned(), state.to_string())
                }
            };
            self.found.entry((page, finding)).or_default().push(state);
        }
    }
}

fn some_of(states: &[String]) -> String {
    let mut text = String::new();
    for state in states.iter().take(4) {
        write!(text, "{}{state}", if text.is_empty() { "" } else { "; " }).unwrap();
    }
    text
}

impl std::fmt::Display for State {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self { case: Case { site, day, language, preferences, .. }, width } = self;
        write!(formatter, "{site:?} {language} {} {width} {}", preferences.name, day.name)
    }
}

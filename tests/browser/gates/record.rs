//! What was found where, and whether it may be.

use std::{
    collections::{BTreeMap, HashMap, HashSet, hash_map::DefaultHasher},
    fmt::Write as _,
    fs,
    hash::{Hash, Hasher},
    io::Write as _,
    path::PathBuf,
    time::Instant,
};

use super::{
    exceptions::Exceptions,
    matrix::{Case, Site},
};
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

/// Of one run.
pub struct Record {
    folder: PathBuf,
    known: HashSet<u64>,
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
            folder,
            known: HashSet::new(),
            documents: Vec::new(),
            states: 0,
            pages: HashSet::new(),
            titles: HashMap::new(),
            found: BTreeMap::new(),
        }
    }

    /// Whether no such document was met before.
    pub fn is_new(&mut self, document: &str) -> bool {
        let mut hasher = DefaultHasher::new();
        document.hash(&mut hasher);
        self.known.insert(hasher.finish())
    }

    /// Keeps it for the validator.
    pub fn keep_document(&mut self, state: State, html: &str) {
        fs::write(self.folder.join(format!("{}.html", self.documents.len())), html).unwrap();
        self.documents.push(state);
    }

    /// What was found in a state.
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

    /// Fails with what was found and may not be, and with what may be and was not found.
    pub fn judge(&mut self, started: Instant) {
        self.validate();
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
        fs::write(self.folder.with_extension("txt"), format!("{summary}\n{}\n", lines.join("\n"))).unwrap();
        // Not `eprintln!`: of a test that passes, that would not be seen.
        std::io::stderr().write_all(format!("\n{summary}\n").as_bytes()).unwrap();
        lines.truncate(SHOWN);
        assert!(lines.is_empty(), "{summary}; all are in target/gates.txt\n{}", lines.join("\n"));
    }

    /// The documents as they were in the browser, and the files as they are served.
    fn validate(&mut self) {
        for (file, finding) in checks::validated(&self.folder) {
            let index: usize = file.trim_end_matches(".html").parse().unwrap();
            let state = self.documents[index];
            self.found.entry((state.case.page.to_owned(), finding)).or_default().push(state.to_string());
        }
        for folder in [Site::Published, Site::Demonstration].map(Site::folder) {
            for (file, finding) in checks::validated(&site::root().join(folder)) {
                self.found.entry((folder.to_owned(), finding)).or_default().push(file);
            }
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
        let Self { case: Case { site, language, preferences, .. }, width } = self;
        write!(formatter, "{site:?} {language} {} {width}", preferences.name)
    }
}

//! A task that is done by keys, and what was said on the way.

use std::{env, fmt::Write, fs, path::PathBuf};

use crate::{
    language::Language,
    reader::Reader,
    rules::{Outcome, Rules},
    speech::Utterance,
};

/// Somebody doing tasks in one language.
pub struct Journey<'a> {
    reader: &'a Reader,
    desktop: &'a Language,
    rules: Rules,
    transcript: String,
    broken: Vec<String>,
    /// Whether the transcripts are of this Orca; another one has other words of its own.
    comparable: bool,
}

impl<'a> Journey<'a> {
    pub fn new(reader: &'a Reader, desktop: &'a Language, comparable: bool) -> Self {
        let rules = Rules::of(desktop);
        Self { reader, desktop, rules, transcript: String::new(), broken: Vec::new(), comparable }
    }

    /// Begins on the site's page.
    pub fn begins_at_home(&mut self) {
        self.reader.goes_home();
    }

    /// A key that leads to something else on the page, or changes its state.
    pub fn moves(&mut self, key: &str) {
        self.presses(key, Outcome::Arrival);
    }

    /// The same key again and again.
    pub fn moves_times(&mut self, times: usize, key: &str) {
        for _ in 0..times {
            self.moves(key);
        }
    }

    /// A key that leads to another page.
    pub fn opens(&mut self, key: &str) {
        self.presses(key, Outcome::Page);
    }

    /// A key after which something must be announced.
    pub fn hears(&mut self, key: &str) {
        self.presses(key, Outcome::Announcement);
    }

    /// A key that takes away what has the focus, after which something must be announced.
    pub fn hears_and_moves(&mut self, key: &str) {
        self.presses(key, Outcome::Gone);
    }

    /// Words into a field, on which something must be announced, at most once a letter.
    pub fn types(&mut self, words: &str) {
        let said = self.reader.types(words);
        let all = said.concat();
        let mut broken = Vec::new();
        for said in said.iter().filter(|it| !it.is_empty() || all.is_empty()) {
            broken.extend(self.rules.broken(Outcome::Announcement, said));
        }
        self.note(&format!("types {words}"), &all, broken);
    }

    /// From now on this is the interface's language; Orca keeps its own.
    pub fn in_language(&mut self, interface: &Language) {
        let Language { page_heading, caption, column_heading, definition, .. } = *self.desktop;
        self.rules = Rules::of(&Language { page_heading, caption, column_heading, definition, ..*interface });
    }

    fn presses(&mut self, key: &str, outcome: Outcome) {
        let said = self.reader.presses(key, |said| outcome.has_begun(said));
        let broken = self.rules.broken(outcome, &said);
        self.note(key, &said, broken);
    }

    fn note(&mut self, action: &str, said: &[Utterance], broken: Vec<String>) {
        let _ = writeln!(self.transcript, "> {action}");
        for Utterance { text, announced } in said {
            let _ = writeln!(self.transcript, "  {}{text}", if *announced { "announced: " } else { "" });
        }
        let place = self.transcript.lines().filter(|it| it.starts_with('>')).count();
        self.broken.extend(broken.iter().map(|it| format!("action {place}, {action}: {it}")));
    }

    /// Ends the task and returns the faults of the speech. Its transcript is compared, or written where that is wished.
    pub fn ends(&mut self, name: &str) -> Vec<String> {
        let path = transcripts().join(self.desktop.tag).join(name).with_extension("txt");
        let transcript = std::mem::take(&mut self.transcript);
        let mut wrong = std::mem::take(&mut self.broken);
        if updating() {
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(&path, &transcript).unwrap();
        } else if self.comparable {
            wrong.extend(difference(&fs::read_to_string(&path).unwrap_or_default(), &transcript));
        }
        wrong.iter().map(|it| format!("{}/{name}: {it}", self.desktop.tag)).collect()
    }
}

/// Whether the transcripts are written anew.
pub fn updating() -> bool {
    env::var_os("UPDATE_TRANSCRIPTS").is_some()
}

/// Their folder.
pub fn transcripts() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/orca/transcripts")
}

/// The first difference between two transcripts.
fn difference(wanted: &str, heard: &str) -> Option<String> {
    let at = wanted.lines().zip(heard.lines()).take_while(|it| it.0 == it.1).count();
    let rest = |text: &str| text.lines().skip(at).take(3).collect::<Vec<_>>().join("\n    ");
    (wanted != heard).then(|| {
        format!(
            "from line {} on\n  was said before:\n    {}\n  is said now:\n    {}",
            at + 1,
            rest(wanted),
            rest(heard)
        )
    })
}

#[test]
fn transcripts_part_where_something_else_is_said() {
    assert_eq!(difference("> h\n  Uno\n", "> h\n  Uno\n"), None);
    assert!(difference("> h\n  Uno\n", "> h\n  Due\n").unwrap().starts_with("from line 2 on"));
    assert!(difference("> h\n", "> h\n  Due\n").unwrap().contains("is said now:\n      Due"));
}

//! Findings as they are gathered, and where in the files they are.

use std::collections::HashMap;

use feed::{Code, Diagnostic, FieldDiagnostic};

/// A finding with its line, so that it can be found in an editor.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LocatedDiagnostic {
    /// The fault and its field.
    pub finding: Diagnostic,
    /// The line where the record begins, or of the mistake itself in a file that can't be read; from 1.
    pub line: Option<usize>,
    /// The column, where the mistake itself is known; from 1.
    pub column: Option<usize>,
    /// The value that was perhaps meant.
    pub guess: Option<String>,
}

/// The file or the record that a finding is about.
#[derive(Clone, Copy, Debug)]
pub struct At<'a> {
    /// The file.
    pub part: &'a str,
    /// The record's position, from 0.
    pub index: Option<usize>,
    /// The record's id.
    pub id: Option<&'a str>,
}

impl<'a> At<'a> {
    /// The file as a whole.
    pub fn file(part: &'a str) -> Self {
        Self { part, index: None, id: None }
    }
}

/// How many characters of a value are told.
const TOLD: usize = 60;

/// All findings so far.
#[derive(Debug, Default)]
pub struct Notes {
    /// In the order in which they were found.
    pub found: Vec<LocatedDiagnostic>,
    /// The line of each record of a file.
    pub lines: HashMap<String, Vec<usize>>,
}

impl Notes {
    /// Notes a finding.
    pub fn note(&mut self, at: At<'_>, path: &str, code: Code, saw: &str) {
        let finding = Diagnostic {
            code,
            part: at.part.to_owned(),
            index: at.index,
            id: at.id.map(str::to_owned),
            path: path.to_owned(),
            saw: saw.chars().take(TOLD).collect(),
        };
        self.add(finding, None, None);
    }

    /// Notes what the reader said about a record.
    pub fn note_problems(&mut self, at: At<'_>, problems: Vec<FieldDiagnostic>) {
        for it in problems {
            self.note(at, &it.path, it.code, &it.saw);
        }
    }

    /// Notes a finding at a place of the file.
    pub fn note_at(&mut self, part: &str, code: Code, saw: &str, line: usize, column: Option<usize>) {
        let saw = saw.chars().take(TOLD).collect();
        let part = part.to_owned();
        let finding = Diagnostic { code, part, index: None, id: None, path: String::new(), saw };
        self.add(finding, Some(line), column);
    }

    /// Takes a finding over from the reader.
    pub fn add(&mut self, finding: Diagnostic, line: Option<usize>, column: Option<usize>) {
        self.found.push(LocatedDiagnostic { finding, line, column, guess: None });
    }

    /// Tells every finding in a record the record's line.
    pub fn locate(&mut self) {
        for it in self.found.iter_mut().filter(|it| it.line.is_none()) {
            let lines = self.lines.get(&it.finding.part);
            it.line = lines.zip(it.finding.index).and_then(|(lines, index)| lines.get(index)).copied();
        }
    }
}

//! The findings, told to a person or to a program.

use std::collections::BTreeMap;
use std::error::Error;
use std::io::{self, Write};

use fluent_bundle::FluentValue;
use serde::Serialize;
use serde::ser::Serializer;
use serde_json::json;

use super::notes::LocatedDiagnostic;
use crate::words::{Lang, Words};
use feed::{Code, MANIFEST, Severity};

/// So many records with the same warning are named; the others are counted.
const NAMED: usize = 5;
/// So many records with errors are told of each file.
const TOLD: usize = 50;

/// The result of a check.
#[derive(Debug)]
pub struct Report {
    /// All findings, file by file.
    pub found: Vec<LocatedDiagnostic>,
    /// The files in the order in which they were read.
    pub names: Vec<String>,
    /// How many files could be read.
    pub files: usize,
    /// How many records they have.
    pub records: usize,
    /// How many of them the portal would show.
    pub shown: Shown,
}

/// How many records of a feed the portal shows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Shown {
    /// Places.
    pub places: usize,
    /// Activities.
    pub activities: usize,
    /// Topics.
    pub topics: usize,
}

/// A finding for programs. Its fields' names are a public contract.
#[derive(Serialize)]
struct Told<'a> {
    code: &'a str,
    severity: &'a str,
    part: &'a str,
    index: Option<usize>,
    line: Option<usize>,
    column: Option<usize>,
    id: Option<&'a str>,
    path: &'a str,
    saw: &'a str,
    guess: Option<&'a str>,
    message: &'a str,
    suggestion: &'a str,
}

impl Report {
    /// How many findings are of this severity.
    pub fn count(&self, severity: Severity) -> usize {
        self.found.iter().filter(|it| it.finding.code.severity() == severity).count()
    }

    /// How many findings each code has, errors first.
    pub fn by_code(&self) -> BTreeMap<(Severity, Code), usize> {
        let mut count = BTreeMap::new();
        for it in &self.found {
            *count.entry((it.finding.code.severity(), it.finding.code)).or_default() += 1;
        }
        count
    }

    /// Puts the findings in the order of files, records, fields.
    pub(super) fn sort(&mut self) {
        let names = std::mem::take(&mut self.names);
        let ranks: BTreeMap<_, _> = names.iter().enumerate().map(|it| (it.1.as_str(), it.0 + 1)).collect();
        let rank =
            |part: &str| if part == MANIFEST { 0 } else { ranks.get(part).copied().unwrap_or_default() };
        self.found.sort_by(|a, b| {
            let key = |it: &LocatedDiagnostic| {
                (rank(&it.finding.part), it.finding.index, it.finding.code.severity())
            };
            let name = |it: &LocatedDiagnostic| (it.finding.part.clone(), it.finding.path.clone());
            key(a).cmp(&key(b)).then_with(|| name(a).cmp(&name(b)))
        });
        self.names = names;
    }

    /// Writes one JSON object to standard output: one finding after the other, however many there are.
    pub(super) fn print_json(&self, language: Lang) -> Result<(), Box<dyn Error>> {
        let mut out = io::BufWriter::new(io::stdout().lock());
        self.write_json(&mut out, language)?;
        Ok(out.flush()?)
    }

    /// The same to anywhere.
    pub fn write_json(&self, mut out: impl Write, language: Lang) -> io::Result<()> {
        let words = Words::new(language);
        let words: BTreeMap<_, _> =
            Code::ALL.iter().map(|it| (*it, (words.get(it.id()), suggestion(&words, *it)))).collect();
        let codes = self.by_code().into_iter().map(|((severity, code), count)| {
            json!({ "code": code.id(), "severity": severity_id(severity), "count": count })
        });
        let summary = json!({
            "errors": self.count(Severity::Error),
            "warnings": self.count(Severity::Warning),
            "files": self.files,
            "records": self.records,
            "shown": self.shown,
            "codes": codes.collect::<Vec<_>>(),
        });
        write!(out, "{{\"findings\":")?;
        let findings = self.found.iter().map(|it| told(it, &words));
        serde_json::Serializer::new(&mut out).collect_seq(findings)?;
        writeln!(out, ",\"summary\":{summary}}}")
    }

    /// Writes what a person reads: file by file, errors by record, warnings by kind, then the sums.
    pub(super) fn print_text(&self, language: Lang) -> Result<(), Box<dyn Error>> {
        let out = io::BufWriter::new(io::stdout().lock());
        Ok(self.write_text(out, language)?)
    }

    /// The same to anywhere.
    pub fn write_text(&self, mut out: impl Write, language: Lang) -> io::Result<()> {
        let words = Words::new(language);
        for file in self.found.chunk_by(|a, b| a.finding.part == b.finding.part) {
            let Some(first) = file.first() else { continue };
            writeln!(out, "{}", first.finding.part)?;
            let of = |severity| file.iter().filter(move |it| it.finding.code.severity() == severity);
            write_errors(&mut out, &of(Severity::Error).collect::<Vec<_>>(), &words)?;
            write_warnings(&mut out, of(Severity::Warning), &words)?;
            writeln!(out)?;
        }
        let number = |it: usize| FluentValue::from(it);
        let (errors, warnings) = (self.count(Severity::Error), self.count(Severity::Warning));
        let sums = [("files", number(self.files)), ("records", number(self.records))];
        writeln!(out, "{}", words.say("tool-read", &sums))?;
        let shown = [("places", number(self.shown.places)), ("activities", number(self.shown.activities))];
        writeln!(out, "{}", words.say("tool-shown", &shown))?;
        writeln!(out, "{}", words.say("tool-errors", &[("n", number(errors))]))?;
        writeln!(out, "{}", words.say("tool-warnings", &[("n", number(warnings))]))?;
        for ((severity, code), count) in self.by_code() {
            writeln!(out, "  {count:>6}  {}  {}", severity_in_words(&words, severity), code.id())?;
        }
        Ok(())
    }
}

fn write_errors(out: &mut impl Write, errors: &[&LocatedDiagnostic], words: &Words) -> io::Result<()> {
    let records: Vec<_> = errors.chunk_by(|a, b| a.finding.index == b.finding.index).collect();
    for record in records.iter().take(TOLD) {
        if let Some(name) = record.first().and_then(|it| record_name(it, words)) {
            writeln!(out, "  {name}")?;
        }
        for it in *record {
            let code = it.finding.code;
            let (severity, place) = (severity_in_words(words, Severity::Error), place(it, words));
            writeln!(out, "    {severity} {}{place}: {}", code.id(), words.get(code.id()))?;
            writeln!(out, "      {}{}", meant(it, words), suggestion(words, code))?;
        }
    }
    write_others(out, records.len(), TOLD, "  ", words)
}

fn write_warnings<'a>(
    out: &mut impl Write,
    warnings: impl Iterator<Item = &'a LocatedDiagnostic>,
    words: &Words,
) -> io::Result<()> {
    let mut by_code: BTreeMap<Code, Vec<&LocatedDiagnostic>> = BTreeMap::new();
    for it in warnings {
        by_code.entry(it.finding.code).or_default().push(it);
    }
    for (code, all) in by_code {
        let (severity, count) = (severity_in_words(words, Severity::Warning), all.len());
        writeln!(out, "  {severity} {} ({count}): {}", code.id(), words.get(code.id()))?;
        writeln!(out, "    {}", suggestion(words, code))?;
        for it in all.iter().take(NAMED) {
            let name = record_name(it, words).unwrap_or_default();
            let line = format!("    - {name}{} {}", place(it, words), meant(it, words));
            writeln!(out, "{}", line.trim_end())?;
        }
        write_others(out, count, NAMED, "    ", words)?;
    }
    Ok(())
}

fn write_others(
    out: &mut impl Write,
    all: usize,
    told: usize,
    indent: &str,
    words: &Words,
) -> io::Result<()> {
    match all.checked_sub(told).filter(|it| *it > 0) {
        Some(others) => {
            writeln!(out, "{indent}{}", words.say("tool-others", &[("n", FluentValue::from(others))]))
        }
        None => Ok(()),
    }
}

/// `zante, riga 12`; nothing where the whole file is meant.
fn record_name(it: &LocatedDiagnostic, words: &Words) -> Option<String> {
    let index = it.finding.index?;
    let line = it.line.map(|line| words.say("tool-line", &[("n", FluentValue::from(line.to_string()))]));
    let number = || words.say("tool-record", &[("n", FluentValue::from((index + 1).to_string()))]);
    let name = it.finding.id.clone().unwrap_or_else(number);
    Some([Some(name), line].into_iter().flatten().collect::<Vec<_>>().join(", "))
}

/// `, openingHours[0].opens «14:3»`.
fn place(it: &LocatedDiagnostic, words: &Words) -> String {
    let mut place = String::new();
    if let (None, Some(line)) = (it.finding.index, it.line) {
        place.push_str(", ");
        place.push_str(&words.say("tool-line", &[("n", FluentValue::from(line.to_string()))]));
    }
    if !it.finding.path.is_empty() {
        place.push_str(", ");
        place.push_str(&it.finding.path);
    }
    // The name of a field stands at the end of its path.
    if !it.finding.saw.is_empty() && !it.finding.path.ends_with(&it.finding.saw) {
        place.push_str(&format!(" «{}»", visible(&it.finding.saw)));
    }
    place
}

/// Replaces characters that move a terminal's cursor or turn its line round: the text comes from a file.
fn visible(text: &str) -> String {
    let hidden =
        |it: char| it.is_control() || matches!(it, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}');
    text.chars().map(|it| if hidden(it) { '\u{FFFD}' } else { it }).collect()
}

fn meant(it: &LocatedDiagnostic, words: &Words) -> String {
    let guess =
        it.guess.as_ref().map(|it| words.say("tool-guess", &[("guess", FluentValue::from(it.as_str()))]));
    guess.map(|it| format!("{it} ")).unwrap_or_default()
}

/// The sentence that says how to mend a finding.
fn suggestion(words: &Words, code: Code) -> String {
    words.attribute(code.id(), "suggestion")
}

fn severity_in_words(words: &Words, severity: Severity) -> String {
    words.get(match severity {
        Severity::Error => "tool-error",
        Severity::Warning => "tool-warning",
    })
}

fn severity_id(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
    }
}

fn told<'a>(it: &'a LocatedDiagnostic, words: &'a BTreeMap<Code, (String, String)>) -> Told<'a> {
    let finding = &it.finding;
    let (message, suggestion) = words.get(&finding.code).map_or(("", ""), |it| (&it.0, &it.1));
    Told {
        code: finding.code.id(),
        severity: severity_id(finding.code.severity()),
        part: &finding.part,
        index: finding.index,
        line: it.line,
        column: it.column,
        id: finding.id.as_deref(),
        path: &finding.path,
        saw: &finding.saw,
        guess: it.guess.as_deref(),
        message,
        suggestion,
    }
}

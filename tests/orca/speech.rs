//! Orca's speech, as its log has it.

use std::{fs, path::PathBuf};

const SAID: &str = "SPEECH OUTPUT: '";

/// The log brackets what it says of a live region.
const REGION: &str = "vvvvv PRESENT LIVE REGION MESSAGE";
const REGION_END: &str = "^^^^^ PRESENT LIVE REGION MESSAGE";

/// Marks that isolate names from the text around them: the voice doesn't say them.
const UNSAID: [char; 6] = ['\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}', '\u{200e}', '\u{200f}'];

/// One thing that was said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Utterance {
    pub text: String,
    /// Whether a live region said it, and not an arrival.
    pub announced: bool,
}

/// The log of a running Orca.
pub struct Log(pub PathBuf);

impl Log {
    /// Its length: later speech stands after it.
    pub fn end(&self) -> usize {
        fs::metadata(&self.0).map_or(0, |it| usize::try_from(it.len()).unwrap())
    }

    /// The speech after `mark`.
    pub fn after(&self, mark: usize) -> Vec<Utterance> {
        let log = fs::read(&self.0).unwrap_or_default();
        utterances(&String::from_utf8_lossy(log.get(mark..).unwrap_or_default()))
    }
}

fn utterances(log: &str) -> Vec<Utterance> {
    let mut parts = log.split(SAID);
    let mut announced = in_region(false, parts.next().unwrap_or_default());
    let utterance = |part: &str| {
        // The voice's settings follow.
        let end = ["'{", "' {", "'\n"].iter().filter_map(|it| part.find(it)).min()?;
        let text = part[..end].replace(UNSAID, "");
        let said = Utterance { text: text.split_whitespace().collect::<Vec<_>>().join(" "), announced };
        announced = in_region(announced, &part[end..]);
        Some(said)
    };
    parts.filter_map(utterance).filter(|it| !it.text.is_empty()).collect()
}

/// Whether the end of `log` lies in what is said of a live region.
fn in_region(before: bool, log: &str) -> bool {
    match (log.rfind(REGION), log.rfind(REGION_END)) {
        (None, None) => before,
        (begin, end) => begin > end,
    }
}

#[test]
fn announcements_are_told_from_arrivals() {
    let log = "10:00:00.1 - SPEECH OUTPUT: 'l'elenco \u{2068}Zante\u{2069}. '{'established': False}\n\
               vvvvv PRESENT LIVE REGION MESSAGE vvvvv\n10:00:00.2 - SPEECH OUTPUT: '3 attività trovate.'{}\n\
               ^^^^^ PRESENT LIVE REGION MESSAGE ^^^^^\n10:00:00.3 - SPEECH OUTPUT: ''{}\n\
               10:00:00.3 - SPEECH OUTPUT: 'Cerca pulsante.' {}\n";
    let said = |text: &str, announced| Utterance { text: text.to_owned(), announced };
    assert_eq!(
        utterances(log),
        [said("l'elenco Zante.", false), said("3 attività trovate.", true), said("Cerca pulsante.", false)]
    );
}

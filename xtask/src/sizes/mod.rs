//! The scales: how much a phone downloads for each family of pages, compressed as a host would (brotli 11), and how much
//! it may. 1 KB is 1,000 bytes. `docs/size.md` keeps the history.

mod library;
mod page;

use std::{fmt::Write as _, path::Path};

use page::{Files, PageWeight};

pub use library::StandardLibrary;

/// The part with which the program starts, with the heaviest standard library that builds it: rustup's, which comes
/// compiled.
const WASM_BUDGET: usize = 175_000;
/// The beginning of its name.
const FIRST_PART: &str = "portal-";

/// A family of pages in a language, and its bounds in bytes.
#[derive(Debug)]
pub struct Family {
    name: &'static str,
    language: &'static str,
    /// Below the site's folder. A `*` stands for the first page there.
    path: &'static str,
    /// Until it can be read: its HTML and the style sheet.
    readable: usize,
    /// All that it fetches at a first visit, with program, data and font.
    first: usize,
    /// Its HTML, and what the front page in Italian has not fetched. The parts of the program count, also those that
    /// come when the front page has been there for a moment.
    next: usize,
}

const fn family(
    name: &'static str,
    language: &'static str,
    path: &'static str,
    [readable, first, next]: [usize; 3],
) -> Family {
    Family { name, language, path, readable, first, next }
}

/// The families. A bound that is raised needs its reason in the commit.
pub const FAMILIES: [Family; 16] = [
    family("home", "it", "", [17_500, 257_500, 5_000]),
    family("home", "ar", "ar", [18_000, 279_000, 26_500]),
    family("catalogue", "it", "attivita", [23_000, 347_000, 95_000]),
    family("catalogue", "ar", "ar/attivita", [23_500, 369_000, 117_000]),
    family("house", "it", "case/*", [18_000, 291_000, 39_000]),
    family("house", "ar", "ar/case/*", [18_500, 312_500, 60_500]),
    family("activity", "it", "attivita/*", [17_500, 290_500, 38_500]),
    family("activity", "ar", "ar/attivita/*", [18_000, 311_500, 59_500]),
    family("service", "it", "servizi/*", [17_000, 346_000, 94_000]),
    family("service", "ar", "ar/servizi/*", [17_500, 383_500, 131_500]),
    family("theme", "it", "eta-attiva/compagnia", [18_500, 356_500, 104_500]),
    family("theme", "ar", "ar/eta-attiva/compagnia", [19_000, 401_500, 149_500]),
    family("guide", "it", "guide/truffe/porta", [17_500, 379_000, 127_000]),
    family("guide", "ar", "ar/guide/truffe/porta", [17_500, 449_000, 197_000]),
    family("text", "it", "privacy", [17_500, 296_500, 44_500]),
    family("text", "ar", "ar/privacy", [18_000, 318_500, 66_500]),
];

/// A built site, weighed.
pub struct Report {
    pages: Vec<(&'static Family, PageWeight)>,
    /// Its first part, compressed.
    wasm: usize,
    /// The files of the Italian catalogue page with their bytes and their compressed bytes, the heaviest first.
    files: Vec<(String, usize, usize)>,
    library: StandardLibrary,
}

/// Weighs the site in `folder`; the error is a sentence.
pub fn weigh(folder: &Path, library: StandardLibrary) -> Result<Report, String> {
    let mut files = Files::of(folder);
    let front = files.named(FAMILIES[0].path)?;
    let mut pages = Vec::new();
    for family in &FAMILIES {
        pages.push((family, files.weigh(family.path, &front)?));
    }
    let named = files.named("attivita")?;
    let is_first = |it: &&String| it.starts_with(FIRST_PART) && it.ends_with(".wasm");
    let wasm: usize = named.iter().filter(is_first).map(|it| files.brotli(it)).sum();
    if wasm == 0 {
        return Err(format!("The pages in {} name no program.", folder.display()));
    }
    let mut heaviest: Vec<_> = named.into_iter().map(|it| (files.raw(&it), files.brotli(&it), it)).collect();
    heaviest.sort_by_key(|it| std::cmp::Reverse(it.1));
    let heaviest = heaviest.into_iter().map(|(raw, brotli, name)| (name, raw, brotli)).collect();
    Ok(Report { pages, wasm, files: heaviest, library })
}

impl Report {
    /// For people and for the record of a build.
    pub fn table(&self) -> String {
        let mut text = String::from("     raw   brotli  files of the first catalogue page, in KB\n");
        for (name, raw, brotli) in &self.files {
            let _ = writeln!(text, "{:>8} {:>8}  {name}", kilobytes(*raw), kilobytes(*brotli));
        }
        text += "\nKB in brotli            page    style  program     data     font    first     next\n";
        for (Family { name, language, .. }, it) in &self.pages {
            let _ = write!(text, "{name:<12}{language:<8}");
            for weight in [it.html, it.style, it.program, it.data, it.font, it.first(), it.next] {
                let _ = write!(text, " {:>8}", kilobytes(weight));
            }
            text.push('\n');
        }
        let _ = writeln!(text, "standard library: {}", self.library.in_words());
        text
    }

    /// The error has a sentence for each bound that something is over.
    pub fn within_budget(&self) -> Result<(), String> {
        let mut faults = vec![over("The program's first part (wasm)", self.wasm, WASM_BUDGET)];
        for (family, weight) in &self.pages {
            let page = |what: &str| format!("{} ({}): {what}", family.name, family.language);
            faults.push(over(&page("the page until it can be read"), weight.readable(), family.readable));
            faults.push(over(&page("the first visit"), weight.first(), family.first));
            faults.push(over(&page("the next page"), weight.next, family.next));
        }
        let faults: Vec<_> = faults.into_iter().flatten().collect();
        if faults.is_empty() { Ok(()) } else { Err(faults.join("\n")) }
    }
}

fn over(what: &str, weight: usize, budget: usize) -> Option<String> {
    let by = weight.checked_sub(budget).filter(|it| *it > 0)?;
    let [weight, by, budget] = [weight, by, budget].map(kilobytes);
    Some(format!("{what} weighs {weight} KB compressed: {by} KB over its budget of {budget} KB."))
}

fn kilobytes(bytes: usize) -> String {
    format!("{}.{}", bytes / 1000, bytes % 1000 / 100)
}

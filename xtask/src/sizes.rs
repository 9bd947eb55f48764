//! The size of the first catalogue page's download, compressed as a host would (brotli 11). 1 KB is 1,000 bytes.

use std::{
    fmt::Write as _,
    fs,
    io::Write as _,
    path::{Path, PathBuf},
};

/// The application itself, with the heaviest standard library that builds it: rustup's, which comes compiled.
const WASM_BUDGET: usize = 208_000;

/// Everything before the first results are shown. Fonts are outside: the text is readable before they arrive.
const PAGE_BUDGET: usize = 254_000;

const PAGE: &str = "attivita/index.html";

/// The part of the feed with wording in the source language travels with the facts.
const SOURCE_LANGUAGE: &str = "it";

/// The origin of the program's standard library: it is part of the weight, so the table must say which one it was.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StandardLibrary {
    /// It came with the compiler, as rustup has it.
    Prebuilt,
    /// It was compiled with the program, for its size, from Debian's source.
    CompiledWithIt,
    /// There is no record of how the program was built.
    Unknown,
}

impl StandardLibrary {
    /// `environment` is what set-up has written down for the build (`.tools/wasm.env`).
    pub fn of_build(environment: &Path) -> Self {
        match fs::read_to_string(environment) {
            Ok(text) if text.contains("CARGO_UNSTABLE_BUILD_STD") => Self::CompiledWithIt,
            Ok(_) => Self::Prebuilt,
            Err(_) => Self::Unknown,
        }
    }

    fn in_words(self) -> &'static str {
        match self {
            Self::Prebuilt => "prebuilt, as rustup has it",
            Self::CompiledWithIt => "compiled with the program from Debian's source (prebuilt is heavier)",
            Self::Unknown => "unknown: set-up has written nothing down",
        }
    }
}

/// The role of a file for the first page.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Role {
    Wasm,
    Page,
    Beside,
}

struct Weight {
    name: String,
    role: Role,
    raw: usize,
    brotli: usize,
}

/// The files of a built site that count, weighed.
pub struct Report {
    weights: Vec<Weight>,
    library: StandardLibrary,
}

/// Weighs the site in `folder`; the error is a sentence.
pub fn weigh(folder: &Path, library: StandardLibrary) -> Result<Report, String> {
    let html = fs::read_to_string(folder.join(PAGE))
        .map_err(|error| format!("{PAGE} of {} can't be read: {error}", folder.display()))?;
    let mut weights = vec![weight(folder, Path::new(PAGE), Role::Page)?];
    for path in files_below(folder, Path::new("")) {
        if let Some(role) = role_of_asset(&path, &html) {
            weights.push(weight(folder, &path, role)?);
        }
    }
    for (path, role) in feed_files(folder)? {
        weights.push(weight(folder, &path, role)?);
    }
    if !weights.iter().any(|weight| weight.role == Role::Wasm) {
        return Err(format!("There is no .wasm file in {}.", folder.display()));
    }
    weights.sort_by_key(|weight| (weight.role == Role::Beside, std::cmp::Reverse(weight.brotli)));
    Ok(Report { weights, library })
}

impl Report {
    /// For people and for the record of a build.
    pub fn table(&self) -> String {
        let mut lines = format!("{:>9}  {:>9}  first catalogue page\n", "raw", "brotli");
        for weight in &self.weights {
            let note = if weight.role == Role::Beside { "  (not counted)" } else { "" };
            row(&mut lines, weight.raw, weight.brotli, &format!("{}{note}", weight.name));
        }
        row(&mut lines, self.sum(|weight| weight.raw), self.page(), "in all");
        let _ = writeln!(lines, "standard library: {}", self.library.in_words());
        lines
    }

    /// The error is a sentence that says by how much it is too heavy.
    pub fn within_budget(&self) -> Result<(), String> {
        within("The application (wasm)", self.wasm(), WASM_BUDGET)?;
        within("The first catalogue page", self.page(), PAGE_BUDGET)
    }

    fn wasm(&self) -> usize {
        self.weights.iter().filter(|weight| weight.role == Role::Wasm).map(|weight| weight.brotli).sum()
    }

    fn page(&self) -> usize {
        self.sum(|weight| weight.brotli)
    }

    fn sum(&self, size: impl Fn(&Weight) -> usize) -> usize {
        self.weights.iter().filter(|weight| weight.role != Role::Beside).map(size).sum()
    }
}

fn row(lines: &mut String, raw: usize, brotli: usize, name: &str) {
    let _ = writeln!(lines, "{:>6} KB  {:>6} KB  {name}", kilobytes(raw), kilobytes(brotli));
}

fn kilobytes(bytes: usize) -> String {
    format!("{}.{}", bytes / 1000, bytes % 1000 / 100)
}

fn within(what: &str, weight: usize, budget: usize) -> Result<(), String> {
    if weight <= budget {
        return Ok(());
    }
    let (weight, over, budget) = (kilobytes(weight), kilobytes(weight - budget), kilobytes(budget));
    Err(format!("{what} weighs {weight} KB compressed: {over} KB over its budget of {budget} KB."))
}

/// Scripts and style sheets count where the page names them; a service worker, say, comes later.
fn role_of_asset(path: &Path, html: &str) -> Option<Role> {
    let name = path.file_name()?.to_str()?;
    match path.extension()?.to_str()? {
        "wasm" => Some(Role::Wasm),
        "js" | "css" if html.contains(name) => Some(Role::Page),
        "woff2" => Some(Role::Beside),
        _ => None,
    }
}

fn files_below(root: &Path, inside: &Path) -> Vec<PathBuf> {
    let Ok(entries) = fs::read_dir(root.join(inside)) else { return Vec::new() };
    let mut files = Vec::new();
    for entry in entries.flatten() {
        let path = inside.join(entry.file_name());
        if entry.path().is_dir() {
            files.extend(files_below(root, &path));
        } else {
            files.push(path);
        }
    }
    files.sort();
    files
}

/// The manifest and its parts; wording in other languages is listed, but a page needs at most one of them.
fn feed_files(folder: &Path) -> Result<Vec<(PathBuf, Role)>, String> {
    let manifest = PathBuf::from("feed/manifest.json");
    let text =
        fs::read(folder.join(&manifest)).map_err(|error| format!("The feed has no manifest: {error}"))?;
    let value: serde_json::Value =
        serde_json::from_slice(&text).map_err(|error| format!("The feed's manifest is no JSON: {error}"))?;
    let mut files = vec![(manifest, Role::Page)];
    for part in value["parts"].as_array().into_iter().flatten() {
        let Some(url) = part["url"].as_str() else { continue };
        let needed = part["inLanguage"].as_str().is_none_or(|language| language == SOURCE_LANGUAGE);
        files.push((Path::new("feed").join(url), if needed { Role::Page } else { Role::Beside }));
    }
    Ok(files)
}

fn weight(folder: &Path, path: &Path, role: Role) -> Result<Weight, String> {
    let bytes =
        fs::read(folder.join(path)).map_err(|error| format!("{} can't be read: {error}", path.display()))?;
    // Fonts are compressed already.
    let compressed = path.extension().is_some_and(|extension| extension == "woff2");
    let brotli = if compressed { bytes.len() } else { brotli_length(&bytes) };
    Ok(Weight { name: path.display().to_string(), role, raw: bytes.len(), brotli })
}

fn brotli_length(bytes: &[u8]) -> usize {
    let mut compressed = Vec::new();
    {
        let mut writer = brotli::CompressorWriter::new(&mut compressed, 4096, 11, 22);
        let _ = writer.write_all(bytes);
    }
    compressed.len()
}

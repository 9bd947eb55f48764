//! The files that a page names: its program fetches what the page preloads, and nothing else.

use std::{
    collections::BTreeMap,
    fs,
    io::Write as _,
    path::{Path, PathBuf},
};

/// Links of these kinds are fetched with the page.
const FETCHED: [&str; 3] = ["rel=\"stylesheet\"", "rel=\"modulepreload\"", "rel=\"preload\""];

/// Pictures, by what stands in a page that shows them.
const PICTURES: [(&str, &str); 2] = [("pictures.svg#", "pictures.svg"), ("class=\"hero\"", "houses.svg")];

const FONTS: &str = "fonts";

/// The weight of a page's parts, in compressed bytes.
#[derive(Debug, Default)]
pub struct PageWeight {
    pub html: usize,
    /// With pictures.
    pub style: usize,
    pub program: usize,
    pub data: usize,
    pub font: usize,
    /// The HTML, and the files that another page has not fetched.
    pub next: usize,
}

impl PageWeight {
    pub fn readable(&self) -> usize {
        self.html + self.style
    }

    pub fn first(&self) -> usize {
        self.readable() + self.program + self.data + self.font
    }
}

/// The files of a site, each weighed once.
pub struct Files {
    folder: PathBuf,
    /// Bytes, and compressed bytes.
    weights: BTreeMap<String, (usize, usize)>,
}

impl Files {
    pub fn of(folder: &Path) -> Self {
        Self { folder: folder.to_owned(), weights: BTreeMap::new() }
    }

    /// The page at a path, and every file that it fetches, below the site's folder.
    pub fn named(&mut self, path: &str) -> Result<Vec<String>, String> {
        let page = self.page(path)?;
        let html = self.read(&page)?;
        let html = String::from_utf8_lossy(&html);
        let tags = html.split("<link ").skip(1).filter_map(|it| it.split_once('>')).map(|it| it.0);
        let fetched = tags.filter(|tag| FETCHED.iter().any(|it| tag.contains(it)));
        let href = |tag: &str| {
            Some(tag.split_once("href=\"")?.1.split_once('"')?.0.trim_start_matches("./").to_owned())
        };
        let mut names: Vec<_> = fetched.filter_map(href).collect();
        names.extend(PICTURES.iter().filter(|it| html.contains(it.0)).map(|it| it.1.to_owned()));
        names.extend(self.fonts());
        names.push(page);
        for name in &names {
            if !self.weights.contains_key(name) {
                let bytes = self.read(name)?;
                self.weights.insert(name.clone(), (bytes.len(), compressed(name, &bytes)));
            }
        }
        Ok(names)
    }

    /// Weighs the page at a path; `known` are the files that have been fetched before it, where it is the next page.
    pub fn weigh(&mut self, path: &str, known: &[String]) -> Result<PageWeight, String> {
        let page = self.page(path)?;
        let mut weight = PageWeight::default();
        for name in self.named(path)? {
            let brotli = self.brotli(&name);
            let part = match name.rsplit_once('.').map(|it| it.1) {
                _ if name == page => &mut weight.html,
                Some("css" | "svg") => &mut weight.style,
                Some("js" | "wasm") => &mut weight.program,
                Some("woff2") => &mut weight.font,
                _ => &mut weight.data,
            };
            *part += brotli;
            if name == page || !known.contains(&name) {
                weight.next += brotli;
            }
        }
        Ok(weight)
    }

    /// Bytes of a file that some page names.
    pub fn raw(&self, name: &str) -> usize {
        self.weights.get(name).map_or(0, |it| it.0)
    }

    /// The same, compressed.
    pub fn brotli(&self, name: &str) -> usize {
        self.weights.get(name).map_or(0, |it| it.1)
    }

    /// The file of the page at a path; for `case/*` the first page in that folder.
    fn page(&self, path: &str) -> Result<String, String> {
        let path = match path.strip_suffix("/*") {
            None => path.to_owned(),
            Some(folder) => format!("{folder}/{}", self.first_in(folder).unwrap_or_default()),
        };
        Ok(Path::new(&path).join("index.html").to_string_lossy().into_owned())
    }

    fn first_in(&self, folder: &str) -> Option<String> {
        let entries = fs::read_dir(self.folder.join(folder)).ok()?.flatten();
        let folders = entries.filter(|it| it.path().is_dir());
        folders.map(|it| it.file_name().to_string_lossy().into_owned()).min()
    }

    /// The style sheet asks for them.
    fn fonts(&self) -> Vec<String> {
        let entries = fs::read_dir(self.folder.join(FONTS)).into_iter().flatten().flatten();
        let names = entries.map(|it| it.file_name().to_string_lossy().into_owned());
        names.filter(|it| it.ends_with(".woff2")).map(|it| format!("{FONTS}/{it}")).collect()
    }

    fn read(&self, name: &str) -> Result<Vec<u8>, String> {
        let path = self.folder.join(name);
        fs::read(&path).map_err(|error| format!("{name} of {} can't be read: {error}", self.folder.display()))
    }
}

/// Fonts are compressed already.
fn compressed(name: &str, bytes: &[u8]) -> usize {
    if name.ends_with(".woff2") {
        return bytes.len();
    }
    let mut compressed = Vec::new();
    {
        let mut writer = brotli::CompressorWriter::new(&mut compressed, 4096, 11, 22);
        let _ = writer.write_all(bytes);
    }
    compressed.len()
}

//! The files beside the pages, named by their content: the style sheets as one, for one request before the first paint,
//! and the program's parts, which a hook of Trunk has made small after Trunk had named them.

use std::path::Path;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha384};

use files::FileError;

const STYLE: &str = "<link rel=\"stylesheet\" href=\"./";
const SCRIPT: &str = "<link rel=\"modulepreload\" href=\"./";
const PROGRAM: &str = "<link rel=\"preload\" href=\"./";

/// The application's files, named anew.
#[derive(Debug)]
pub struct Assets {
    /// `index.html`, which asks for them.
    pub template: String,
    /// The files of the program's modules, each with the names of the modules that need it.
    modules: Vec<(Vec<String>, String)>,
}

impl Assets {
    /// Names the files in `folder` anew. `template` is `index.html`, which asks for them.
    pub fn name(folder: &Path, template: &str) -> Result<Self, FileError> {
        let template = merge_styles(folder, template)?;
        let Some(script) = link(&template, SCRIPT) else { return Ok(Self { template, modules: Vec::new() }) };
        let mut text = take(folder, script.name)?;
        let mut modules = Vec::new();
        for (old, stem, needed_by) in module_files(folder)? {
            let new = rename(folder, &old, &stem, "wasm")?.name;
            text = text.replace(&old, &new);
            modules.push((needed_by, new));
        }
        let named = Named::of(text.as_bytes(), "portal", "js");
        files::write(&folder.join(&named.name), &text)?;
        let mut fresh = script.replaced_in(&template, &named);
        if let Some(program) = link(&template, PROGRAM) {
            fresh = program.replaced_in(&fresh, &rename(folder, program.name, "portal", "wasm")?);
        }
        Ok(Self { template: fresh, modules })
    }

    /// The files that the program fetches for a module.
    pub fn of_module<'a>(&'a self, module: &'a str) -> impl Iterator<Item = &'a String> {
        self.modules.iter().filter(move |it| it.0.iter().any(|it| it == module)).map(|it| &it.1)
    }
}

/// The parts that `scripts/split.sh` has cut off, each with the name that it gets and the modules that need it.
fn module_files(folder: &Path) -> Result<Vec<(String, String, Vec<String>)>, FileError> {
    let names = files::list(folder)?.into_iter().filter_map(|it| Some(it.file_name()?.to_str()?.to_owned()));
    let parts = names.filter_map(|name| {
        let (kind, modules) = name.strip_suffix(".wasm")?.split_once('_')?;
        let needed_by: Vec<_> = modules.split('_').map(str::to_owned).collect();
        let stem = match kind {
            "split" => modules.to_owned(),
            "shared" => format!("shared_{modules}"),
            _ => return None,
        };
        Some((name, stem, needed_by))
    });
    let mut parts: Vec<_> = parts.collect();
    parts.sort();
    Ok(parts)
}

fn merge_styles(folder: &Path, template: &str) -> Result<String, FileError> {
    let mut pieces = template.split(STYLE);
    let mut merged = pieces.next().unwrap_or_default().to_owned();
    if merged == template {
        return Ok(merged);
    }
    let (mut text, mut rest) = (String::new(), String::new());
    for piece in pieces {
        let (name, after) = piece.split_once('"').unwrap_or_default();
        text += &take(folder, name)?;
        rest += after.split_once("/>").map_or("", |it| it.1.trim_start());
    }
    let Named { name, integrity } = Named::of(text.as_bytes(), "style", "css");
    files::write(&folder.join(&name), &text)?;
    // With `crossorigin` a frame without an origin takes it, too.
    merged += &format!("{STYLE}{name}\" integrity=\"{integrity}\" crossorigin=\"anonymous\">\n{rest}");
    Ok(merged)
}

/// A file that the template asks for, with the hash of what it was when Trunk named it.
struct Link<'a> {
    name: &'a str,
    integrity: &'a str,
}

impl Link<'_> {
    fn replaced_in(&self, template: &str, new: &Named) -> String {
        template.replace(self.name, &new.name).replace(self.integrity, &new.integrity)
    }
}

fn link<'a>(template: &'a str, start: &str) -> Option<Link<'a>> {
    let (name, after) = template.split_once(start)?.1.split_once('"')?;
    let integrity = after.split_once("integrity=\"")?.1.split_once('"')?.0;
    Some(Link { name, integrity })
}

/// The text of a file, which goes.
fn take(folder: &Path, name: &str) -> Result<String, FileError> {
    let path = folder.join(name);
    let text = files::read(&path)?;
    files::remove_file(&path)?;
    Ok(text)
}

fn rename(folder: &Path, old: &str, stem: &str, extension: &str) -> Result<Named, FileError> {
    let path = folder.join(old);
    let content = files::read_bytes(&path)?;
    files::remove_file(&path)?;
    let named = Named::of(&content, stem, extension);
    files::write_bytes(&folder.join(&named.name), &content)?;
    Ok(named)
}

/// A name that stands for the content, and its hash for the browser.
struct Named {
    name: String,
    integrity: String,
}

impl Named {
    fn of(content: &[u8], stem: &str, extension: &str) -> Self {
        let hash = Sha384::digest(content);
        let short: String = hash.iter().take(8).map(|it| format!("{it:02x}")).collect();
        Self {
            name: format!("{stem}-{short}.{extension}"),
            integrity: format!("sha384-{}", STANDARD.encode(hash)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_are_named_by_their_content() {
        let folder = tempfile::tempdir().unwrap();
        let write = |name: &str, text: &str| files::write(&folder.path().join(name), text).unwrap();
        write("a-1.css", "a {}");
        write("b-2.css", "b {}");
        write(
            "portal-3.js",
            "go('./split_catalogue.wasm', './split_pages.wasm', './shared_catalogue_pages.wasm')",
        );
        write("portal-3_bg.wasm", "program");
        write("split_catalogue.wasm", "catalogue");
        write("split_pages.wasm", "pages");
        write("shared_catalogue_pages.wasm", "shared");
        let template = "<head>\n<link rel=\"stylesheet\" href=\"./a-1.css\" integrity=\"x\"/>\n\
                        <link rel=\"stylesheet\" href=\"./b-2.css\" integrity=\"y\"/>\n<script>import './portal-3.js'; './portal-3_bg.wasm'</script>\
                        <link rel=\"modulepreload\" href=\"./portal-3.js\" integrity=\"z\">\
                        <link rel=\"preload\" href=\"./portal-3_bg.wasm\" integrity=\"old-hash\">";
        let assets = Assets::name(folder.path(), template).unwrap();
        let template = &assets.template;
        let mut there: Vec<_> = files::list(folder.path()).unwrap();
        there.sort();
        let names: Vec<_> =
            there.iter().map(|it| it.file_name().unwrap().to_string_lossy().into_owned()).collect();
        let stems: Vec<_> = names.iter().map(|it| it.split_once('-').unwrap().0).collect();
        assert_eq!(
            stems,
            ["catalogue", "pages", "portal", "portal", "shared_catalogue_pages", "style"],
            "{names:?}"
        );
        let mentions: Vec<_> = names.iter().map(|it| template.matches(it.as_str()).count()).collect();
        assert_eq!(mentions, [0, 0, 2, 2, 0, 1], "{template}");
        for old in ["old-hash", "\"x\"", "\"z\"", "portal-3"] {
            assert!(!template.contains(old), "{template}");
        }
        assert_eq!(template.matches("sha384-").count(), 3, "{template}");
        assert_eq!(files::read(&there[5]).unwrap(), "a {}b {}");
        let script = there.iter().find(|it| it.extension().unwrap() == "js").unwrap();
        let script = files::read(script).unwrap();
        let parts = ["catalogue", "pages"].map(|it| assets.of_module(it).cloned().collect::<Vec<_>>());
        assert_eq!(parts.each_ref().map(Vec::len), [2, 2], "{parts:?}");
        assert!(parts.iter().flatten().all(|it| script.contains(it)), "{script}");
    }
}

//! The files beside the pages, named by their content: the style sheets as one, for one request before the first paint,
//! and the program's JavaScript, which a hook of Trunk has made small after Trunk had named it.

use std::path::Path;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha384};

use files::FileError;

const STYLE: &str = "<link rel=\"stylesheet\" href=\"./";
const SCRIPT: &str = "<link rel=\"modulepreload\" href=\"./";

/// Names the files in `folder` anew, and returns the template that asks for them.
pub fn name(folder: &Path, template: &str) -> Result<String, FileError> {
    name_script(folder, &merge_styles(folder, template)?)
}

fn merge_styles(folder: &Path, template: &str) -> Result<String, FileError> {
    let mut pieces = template.split(STYLE);
    let mut merged = pieces.next().unwrap_or_default().to_owned();
    let (mut text, mut rest) = (String::new(), String::new());
    for piece in pieces {
        let (name, after) = piece.split_once('"').unwrap_or_default();
        text += &take(folder, name)?;
        rest += after.split_once("/>").map_or("", |it| it.1.trim_start());
    }
    let (name, integrity) = named(&text, "style", "css");
    files::write(&folder.join(&name), &text)?;
    merged += &format!("{STYLE}{name}\" integrity=\"{integrity}\">\n{rest}");
    Ok(merged)
}

fn name_script(folder: &Path, template: &str) -> Result<String, FileError> {
    let Some((old, old_integrity)) = script(template) else { return Ok(template.to_owned()) };
    let text = take(folder, old)?;
    let (name, integrity) = named(&text, "portal", "js");
    files::write(&folder.join(&name), &text)?;
    Ok(template.replace(old, &name).replace(old_integrity, &integrity))
}

/// The script's name, and the hash of what it was before.
fn script(template: &str) -> Option<(&str, &str)> {
    let (name, after) = template.split_once(SCRIPT)?.1.split_once('"')?;
    let integrity = after.split_once("integrity=\"")?.1.split_once('"')?.0;
    Some((name, integrity))
}

/// The text of a file, which goes.
fn take(folder: &Path, name: &str) -> Result<String, FileError> {
    let path = folder.join(name);
    let text = files::read(&path)?;
    files::remove_file(&path)?;
    Ok(text)
}

/// A name for the text, and its hash for the browser.
fn named(text: &str, stem: &str, extension: &str) -> (String, String) {
    let hash = Sha384::digest(text);
    let short: String = hash.iter().take(8).map(|it| format!("{it:02x}")).collect();
    (format!("{stem}-{short}.{extension}"), format!("sha384-{}", STANDARD.encode(hash)))
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
        write("portal-3.js", "go()");
        let template = "<head>\n<link rel=\"stylesheet\" href=\"./a-1.css\" integrity=\"x\"/>\n\
                        <link rel=\"stylesheet\" href=\"./b-2.css\" integrity=\"y\"/>\n<script>import './portal-3.js'</script>\
                        <link rel=\"modulepreload\" href=\"./portal-3.js\" integrity=\"z\">";
        let named = name(folder.path(), template).unwrap();
        let mut there: Vec<_> = files::list(folder.path()).unwrap();
        there.sort();
        let names: Vec<_> =
            there.iter().map(|it| it.file_name().unwrap().to_string_lossy().into_owned()).collect();
        assert_eq!(names.len(), 2, "{names:?}");
        assert_eq!(named.matches(&names[0]).count(), 2, "{named}");
        assert_eq!(named.matches(&names[1]).count(), 1, "{named}");
        assert!(
            !named.contains("\"x\"") && !named.contains("\"z\"") && named.matches("sha384-").count() == 2,
            "{named}"
        );
        assert_eq!(files::read(&there[1]).unwrap(), "a {}b {}");
    }
}

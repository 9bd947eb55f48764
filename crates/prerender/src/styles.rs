//! One style sheet instead of several: one request before the first paint.

use std::path::Path;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha384};

use files::FileError;

const LINK: &str = "<link rel=\"stylesheet\" href=\"./";

/// Puts the style sheets of `template`, which lie in `folder`, into one file, and returns the template that asks for it.
pub fn merge(folder: &Path, template: &str) -> Result<String, FileError> {
    let mut pieces = template.split(LINK);
    let mut merged = pieces.next().unwrap_or_default().to_owned();
    let (mut text, mut rest) = (String::new(), String::new());
    for piece in pieces {
        let (name, after) = piece.split_once('"').unwrap_or_default();
        let file = folder.join(name);
        text += &files::read(&file)?;
        files::remove_file(&file)?;
        rest += after.split_once("/>").map_or("", |it| it.1.trim_start());
    }
    let hash = Sha384::digest(&text);
    let name: String = hash.iter().take(8).map(|it| format!("{it:02x}")).collect();
    files::write(&folder.join(format!("style-{name}.css")), &text)?;
    merged += &format!("{LINK}style-{name}.css\" integrity=\"sha384-{}\">\n{rest}", STANDARD.encode(hash));
    Ok(merged)
}

use std::path::{Path, PathBuf};

use super::pseudo;
use crate::publisher::files::{self, FileError};
use crate::wording::{LANGUAGES, Language, PSEUDO, Wording};

/// The language of which pseudo-languages are made.
const ENGLISH: &str = "en";

/// The folder of a language that holds the texts of pages that are nearly all text: they are fetched apart.
const DOCUMENTS: &str = "documents";

/// Writes the files of all languages as the program fetches them; pseudo-languages only where the feed is a sample.
/// Returns the wordings, for the start-up script's sentences, and the Italian documents.
pub fn write(from: &Path, to: &Path, sample: bool) -> Result<(Vec<Wording>, Wording), FileError> {
    let mut wordings = Vec::new();
    let mut italian_documents = Wording::italian();
    for language in &LANGUAGES {
        let folder = from.join(language.tag);
        let documents = write_documents(to, language, &messages(&folder.join(DOCUMENTS))?)?;
        if language.is_source() {
            // The program has the messages in it.
            wordings.push(Wording::italian());
            italian_documents = documents;
        } else {
            wordings.push(write_messages(to, language, &messages(&folder)?)?);
        }
    }
    if sample {
        let folder = from.join(ENGLISH);
        let (english, documents) = (messages(&folder)?, messages(&folder.join(DOCUMENTS))?);
        for language in &PSEUDO {
            wordings.push(write_messages(to, language, &pseudo::messages(language, &english))?);
            write_documents(to, language, &pseudo::messages(language, &documents))?;
        }
    }
    Ok((wordings, italian_documents))
}

fn write_messages(to: &Path, language: &'static Language, text: &str) -> Result<Wording, FileError> {
    files::write(&to.join(format!("{}.ftl", language.tag)), text)?;
    Ok(Wording::new(language, text))
}

fn write_documents(to: &Path, language: &'static Language, text: &str) -> Result<Wording, FileError> {
    files::write(&to.join(format!("{}.documents.ftl", language.tag)), text)?;
    Ok(Wording::new(language, text))
}

/// All messages in a folder as one file, comments left out: they are for translators.
pub fn messages(folder: &Path) -> Result<String, FileError> {
    let mut messages = String::new();
    let is_messages = |it: &PathBuf| it.extension().is_some_and(|it| it == "ftl");
    for file in files::list(folder)?.into_iter().filter(is_messages) {
        let text = files::read(&file)?;
        for line in text.lines().filter(|it| !it.starts_with('#')) {
            messages.push_str(line);
            messages.push('\n');
        }
    }
    Ok(messages)
}

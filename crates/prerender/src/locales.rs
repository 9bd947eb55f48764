use std::path::Path;

use messages::File;

use super::{plural, pseudo, tablet};
use files::FileError;
use wording::{LANGUAGES, Language, Localizer, PSEUDO};

/// The language of which pseudo-languages are made.
const ENGLISH: &str = "en";

/// The folder of a language with the words that only some pages have: they are fetched apart.
const DOCUMENTS: &str = "documents";

/// The file in it with the words of a shared tablet, which no page of the program has.
const TABLET: &str = "kiosk.ftl";

/// A language's texts: those of all pages, and those that only some have.
pub struct Texts {
    pub wording: Localizer,
    pub documents: Localizer,
}

/// Writes the files of all languages as the program fetches them; pseudo-languages only where the feed is a sample.
pub fn write(from: &Path, to: &Path, sample: bool) -> Result<Vec<Texts>, FileError> {
    let mut all = Vec::new();
    for language in &LANGUAGES {
        let folder = from.join(language.tag);
        let documents = write_documents(to, language, &messages(&folder.join(DOCUMENTS))?)?;
        let wording = if language.is_source() {
            // The program has the messages in it.
            Localizer::italian(plural)
        } else {
            write_messages(to, language, &messages(&folder)?)?
        };
        all.push(Texts { wording, documents });
    }
    if sample {
        let folder = from.join(ENGLISH);
        let (english, documents) = (messages(&folder)?, messages(&folder.join(DOCUMENTS))?);
        for language in &PSEUDO {
            let wording = write_messages(to, language, &pseudo_of(language, &english))?;
            let documents = write_documents(to, language, &pseudo_of(language, &documents))?;
            all.push(Texts { wording, documents });
        }
    }
    Ok(all)
}

fn write_messages(to: &Path, language: &'static Language, files: &[File]) -> Result<Localizer, FileError> {
    write_compiled(&to.join(format!("{}.json", language.tag)), language, files)
}

fn write_documents(to: &Path, language: &'static Language, files: &[File]) -> Result<Localizer, FileError> {
    let (tablet, documents): (Vec<File>, Vec<File>) =
        files.iter().cloned().partition(|it| it.path.ends_with(TABLET));
    let words = tablet::words(&Localizer::new(language, &compiled(&tablet)?, plural));
    files::write(&to.join(format!("{}.tablet.json", language.tag)), &words)?;
    write_compiled(&to.join(format!("{}.documents.json", language.tag)), language, &documents)
}

fn write_compiled(to: &Path, language: &'static Language, files: &[File]) -> Result<Localizer, FileError> {
    let compiled = compiled(files)?;
    files::write(to, &compiled)?;
    Ok(Localizer::new(language, &compiled, plural))
}

/// The messages in a folder of `locales/`, as the translators wrote them.
pub fn messages(folder: &Path) -> Result<Vec<File>, FileError> {
    messages::read(folder).map_err(|it| FileError::new("read", &it.path, it.reason))
}

/// Messages as the program fetches them.
pub fn compiled(files: &[File]) -> Result<String, FileError> {
    let messages = messages::compile(files).map_err(|it| FileError::new("compile", &it.path, it.reason))?;
    Ok(messages::to_json(&messages))
}

/// English as a pseudo-language has it.
fn pseudo_of(language: &Language, files: &[File]) -> Vec<File> {
    let pseudo = |it: &File| File { path: it.path.clone(), text: pseudo::messages(language, &it.text) };
    files.iter().map(pseudo).collect()
}

use std::io::{Cursor, Read};

use ::zip::ZipArchive;

use super::{MOST_DECOMPRESSED, OtherFormat, Unusable};

/// Files in an archive; a workbook has some dozens.
const MOST_FILES: usize = 2_000;

/// The kind of spreadsheet in an archive.
pub enum Holds {
    /// A workbook of Excel.
    Xlsx,
    /// A spreadsheet of LibreOffice, with its `content.xml`.
    Ods(Vec<u8>),
}

/// Decompresses each file of the archive once, counting its bytes: what the archive says about sizes may be wrong.
pub fn check(bytes: &[u8]) -> Result<Holds, Unusable> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(damaged)?;
    if archive.len() > MOST_FILES {
        return Err(Unusable::TooLarge);
    }
    let mut left = MOST_DECOMPRESSED;
    let (mut xlsx, mut ods, mut content) = (false, false, None);
    for index in 0..archive.len() {
        if archive.by_index_raw(index).map_err(damaged)?.encrypted() {
            return Err(Unusable::Encrypted);
        }
        let file = archive.by_index(index).map_err(damaged)?;
        let name = file.name().map_err(damaged)?.replace('\\', "/").to_lowercase();
        let keep = matches!(name.as_str(), "content.xml" | "mimetype" | "meta-inf/manifest.xml");
        let mut limited = file.take(left + 1);
        let mut kept = Vec::new();
        let size = if keep {
            limited.read_to_end(&mut kept).map_err(damaged)? as u64
        } else {
            std::io::copy(&mut limited, &mut std::io::sink()).map_err(damaged)?
        };
        left = left.checked_sub(size).ok_or(Unusable::TooLarge)?;
        match name.as_str() {
            "xl/workbook.xml" => xlsx = true,
            "mimetype" => ods = kept.starts_with(b"application/vnd.oasis.opendocument.spreadsheet"),
            "content.xml" => content = Some(kept),
            "meta-inf/manifest.xml" if has(&kept, b"encryption-data") => return Err(Unusable::Encrypted),
            _ => {}
        }
    }
    match content {
        Some(content) if ods => Ok(Holds::Ods(content)),
        _ if xlsx => Ok(Holds::Xlsx),
        _ => Err(Unusable::Format(OtherFormat::Zip)),
    }
}

fn has(bytes: &[u8], word: &[u8]) -> bool {
    bytes.windows(word.len()).any(|it| it == word)
}

fn damaged(error: impl std::fmt::Display) -> Unusable {
    Unusable::Damaged(error.to_string())
}

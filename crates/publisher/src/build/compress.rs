//! Precompressed copies beside a file, for hosts that serve them as they stand.

use std::io::{self, Write};
use std::path::{Path, PathBuf};

use files::{FileError, write_bytes};

/// Brotli's best quality; above [`LARGE_BYTES`] a lower one that is ten times as fast for a few hundredths more.
const BROTLI_QUALITY: u32 = 11;
const BROTLI_QUALITY_OF_LARGE: u32 = 9;
const LARGE_BYTES: usize = 2_000_000;
const BROTLI_BUFFER: usize = 4096;
const BROTLI_WINDOW: u32 = 22;

/// Writes `path.br` and `path.gz`.
pub(super) fn write_precompressed(path: &Path, content: &[u8]) -> Result<(), FileError> {
    for (extension, bytes) in [("br", brotli(content)), ("gz", gzip(content))] {
        let bytes = bytes.map_err(|it| FileError::new("compress", path, it))?;
        write_bytes(&with_extension(path, extension), &bytes)?;
    }
    Ok(())
}

/// `a.json` → `a.json.br`.
fn with_extension(path: &Path, extension: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(".");
    name.push(extension);
    PathBuf::from(name)
}

fn brotli(content: &[u8]) -> io::Result<Vec<u8>> {
    let quality = if content.len() > LARGE_BYTES { BROTLI_QUALITY_OF_LARGE } else { BROTLI_QUALITY };
    let mut writer = brotli::CompressorWriter::new(Vec::new(), BROTLI_BUFFER, quality, BROTLI_WINDOW);
    writer.write_all(content)?;
    Ok(writer.into_inner())
}

/// Without name and date, so that the same content gives the same bytes.
fn gzip(content: &[u8]) -> io::Result<Vec<u8>> {
    let mut writer = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    writer.write_all(content)?;
    writer.finish()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Read;

    #[test]
    fn what_is_compressed_comes_out_again() {
        let text = b"Casa di Quartiere ".repeat(100);
        let mut out = Vec::new();
        brotli::Decompressor::new(brotli(&text).unwrap().as_slice(), 4096).read_to_end(&mut out).unwrap();
        assert_eq!(out, text);
        out.clear();
        flate2::read::GzDecoder::new(gzip(&text).unwrap().as_slice()).read_to_end(&mut out).unwrap();
        assert_eq!(out, text);
        assert_eq!(gzip(&text).unwrap(), gzip(&text).unwrap());
    }
}

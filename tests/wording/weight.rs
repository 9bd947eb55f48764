//! The compressed size of a language's messages, as a phone loads them.

use std::io::Write;

use flate2::{Compression, write::GzEncoder};
use prerender::{compiled, messages};
use wording::LANGUAGES;

use crate::locales::{DOCUMENTS, folder};
use crate::none;

/// Bytes, compressed: a third of a second on a slow connection.
const HEAVIEST: usize = 12_700;

fn too_heavy(text: &str) -> Option<String> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(text.as_bytes()).unwrap();
    let weight = encoder.finish().unwrap().len();
    (weight > HEAVIEST).then(|| format!("weighs {weight} bytes, more than {HEAVIEST}"))
}

#[test]
fn heavy_texts_are_found() {
    let numbers: String = (0..9_000_u64).map(|it| (it * it * it).to_string()).collect();
    assert!(too_heavy(&numbers).is_some());
    assert_eq!(too_heavy(&"a".repeat(100_000)), None);
}

#[test]
fn every_language_is_light() {
    let mut faults = Vec::new();
    for language in &LANGUAGES {
        let folder = folder(language);
        for folder in [folder.clone(), folder.join(DOCUMENTS)] {
            // Another test reports missing files.
            let weight = messages(&folder).and_then(|it| compiled(&it)).ok().and_then(|it| too_heavy(&it));
            faults.extend(weight.map(|it| format!("{}: {it}", folder.display())));
        }
    }
    none(&faults);
}

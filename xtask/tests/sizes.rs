//! The first catalogue page has a budget, and going over it is an error in words.

use std::{fs, path::Path};

use xtask::sizes::{Report, StandardLibrary, weigh};

/// Bytes that no compressor makes smaller.
fn noise(length: usize) -> Vec<u8> {
    let mut state = 1_u64;
    (0..length)
        .map(|_| {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            (state >> 56) as u8
        })
        .collect()
}

fn site(name: &str, wasm: usize, places: usize) -> std::path::PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    fs::create_dir_all(folder.join("attivita")).unwrap();
    fs::create_dir_all(folder.join("feed")).unwrap();
    let manifest = r#"{"parts":[{"type":"places","url":"places.json"},
        {"type":"text","url":"text.ar.json","inLanguage":"ar"}]}"#;
    fs::write(folder.join("attivita/index.html"), r#"<script src="../portal-1.js"></script>"#).unwrap();
    fs::write(folder.join("portal-1.js"), "glue").unwrap();
    fs::write(folder.join("sw.js"), noise(300_000)).unwrap();
    fs::write(folder.join("portal-1_bg.wasm"), noise(wasm)).unwrap();
    fs::write(folder.join("feed/manifest.json"), manifest).unwrap();
    fs::write(folder.join("feed/places.json"), noise(places)).unwrap();
    fs::write(folder.join("feed/text.ar.json"), noise(300_000)).unwrap();
    folder
}

fn weighed(name: &str, wasm: usize, places: usize) -> Report {
    weigh(&site(name, wasm, places), StandardLibrary::Prebuilt).unwrap()
}

#[test]
fn what_the_page_does_not_load_is_not_counted() {
    let report = weighed("light", 160_000, 50_000);
    report.within_budget().unwrap();
    let table = report.table();
    assert!(!table.contains("sw.js"), "{table}");
    assert!(table.contains("feed/text.ar.json  (not counted)"), "{table}");
}

#[test]
fn a_heavy_application_is_an_error() {
    let error = weighed("heavy-wasm", 250_000, 1).within_budget().unwrap_err();
    assert!(
        error.contains("The application (wasm) weighs 250.") && error.contains("budget of 208.0 KB"),
        "{error}"
    );
}

#[test]
fn a_heavy_feed_is_an_error() {
    let error = weighed("heavy-feed", 160_000, 137_000).within_budget().unwrap_err();
    assert!(error.starts_with("The first catalogue page weighs 297."), "{error}");
}

#[test]
fn a_folder_that_is_no_site_is_an_error() {
    let error = weigh(Path::new("nowhere"), StandardLibrary::Unknown).err().unwrap();
    assert!(error.starts_with("attivita/index.html of nowhere can't be read"), "{error}");
}

#[test]
fn the_table_says_which_standard_library_it_was() {
    let folder = site("libraries", 1000, 1);
    let record = folder.join("wasm.env");
    let _ = fs::remove_file(&record);
    let says = |words: &str| {
        let report = weigh(&folder, StandardLibrary::of_build(&record)).unwrap();
        assert!(report.table().contains(words), "{}", report.table());
    };
    says("standard library: unknown");
    fs::write(&record, "# rustc has the wasm target: nothing to set.\n").unwrap();
    says("standard library: prebuilt");
    fs::write(&record, "export RUSTC=/usr/bin/rustc\nexport CARGO_UNSTABLE_BUILD_STD=std,panic_abort\n")
        .unwrap();
    says("standard library: compiled with the program");
}

//! Every family of pages has its bounds, and going over one is an error in words.

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

/// The pages of every family, with what they fetch.
const PAGES: [&str; 16] = [
    "",
    "ar",
    "attivita",
    "ar/attivita",
    "case/zante",
    "ar/case/zante",
    "attivita/yoga",
    "ar/attivita/yoga",
    "servizi/sad",
    "ar/servizi/sad",
    "eta-attiva/compagnia",
    "ar/eta-attiva/compagnia",
    "guide/truffe/porta",
    "ar/guide/truffe/porta",
    "privacy",
    "ar/privacy",
];

const LINKS: &str = r#"<link rel="stylesheet" href="./style.css">
<link rel="modulepreload" href="./portal-1.js"><link rel="preload" href="./portal-1_bg.wasm" as="fetch">
<link rel="preload" href="feed/places.json" as="fetch"><link rel="canonical" href="feed/text.ar.json">"#;

fn site(name: &str, wasm: usize, places: usize) -> std::path::PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let write = |name: &str, bytes: &[u8]| {
        let path = folder.join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    };
    for page in PAGES {
        write(format!("{page}/index.html").trim_start_matches('/'), LINKS.as_bytes());
    }
    write("style.css", b"a {}");
    write("portal-1.js", b"glue");
    write("portal-1_bg.wasm", &noise(wasm));
    write("sw.js", &noise(300_000));
    write("feed/places.json", &noise(places));
    write("feed/text.ar.json", &noise(300_000));
    folder
}

fn weighed(name: &str, wasm: usize, places: usize) -> Report {
    weigh(&site(name, wasm, places), StandardLibrary::Prebuilt).unwrap()
}

#[test]
fn what_the_page_does_not_fetch_is_not_counted() {
    let report = weighed("light", 150_000, 50_000);
    report.within_budget().unwrap();
    let table = report.table();
    assert!(!table.contains("sw.js") && !table.contains("text.ar.json"), "{table}");
    let rows = table.lines().filter(|it| it.starts_with("home") || it.starts_with("text"));
    assert!(rows.clone().count() == 4 && rows.clone().all(|it| it.contains("200.")), "{table}");
}

#[test]
fn a_heavy_application_is_an_error() {
    let error = weighed("heavy-wasm", 250_000, 1).within_budget().unwrap_err();
    assert!(
        error.contains("The program's first part (wasm) weighs 250.") && error.contains("budget of 175.0 KB"),
        "{error}"
    );
}

#[test]
fn a_heavy_feed_is_an_error_for_each_family_that_fetches_it() {
    let error = weighed("heavy-feed", 150_000, 300_000).within_budget().unwrap_err();
    assert!(error.starts_with("home (it): the first visit weighs 450."), "{error}");
    assert_eq!(error.lines().count(), 16, "{error}");
}

#[test]
fn a_folder_that_is_no_site_is_an_error() {
    let error = weigh(Path::new("nowhere"), StandardLibrary::Unknown).err().unwrap();
    assert!(error.starts_with("index.html of nowhere can't be read"), "{error}");
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

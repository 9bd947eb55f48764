//! The arrows between crates, and between the folders of the portal.

use std::collections::BTreeSet;

use crate::sources::{files, nobody_but, nobody_names, text};

/// The crates of the project that each may depend on outside its tests. An arrow that isn't here doesn't exist.
const ARROWS: [(&str, &[&str]); 12] = [
    ("json", &[]),
    ("domain", &[]),
    ("messages", &[]),
    ("feed", &["domain", "json"]),
    ("wording", &["domain", "json", "messages"]),
    ("markup", &["wording"]),
    ("files", &["feed"]),
    ("fixtures", &["domain", "feed"]),
    ("demo", &["domain", "feed", "files"]),
    ("publisher", &["domain", "feed", "files", "json"]),
    (
        "prerender",
        &["case-di-quartiere", "domain", "feed", "files", "markup", "messages", "publisher", "wording"],
    ),
    (PORTAL, &["domain", "feed", "json", "markup", "wording"]),
];

const PORTAL: &str = "case-di-quartiere";

fn manifest(name: &str) -> String {
    text(&if name == PORTAL { "Cargo.toml".to_owned() } else { format!("crates/{name}/Cargo.toml") })
}

/// The names in the sections of dependencies of a manifest, those of tests left out.
fn dependencies(manifest: &str) -> BTreeSet<String> {
    let sections = manifest.split("\n[").skip(1).filter_map(|it| it.split_once("]\n"));
    let counted = sections.filter(|it| {
        it.0.ends_with("dependencies") && !it.0.contains("dev-") && !it.0.starts_with("workspace")
    });
    let lines = counted.flat_map(|it| it.1.lines());
    lines
        .filter_map(|it| it.split(['.', ' ', '=']).next())
        .filter(|it| !it.is_empty())
        .map(str::to_owned)
        .collect()
}

#[test]
fn crates_depend_only_on_those_below_them() {
    let all: BTreeSet<_> = ARROWS.iter().map(|it| it.0).collect();
    let folders =
        files("crates", "toml").into_iter().filter_map(|it| it.path.split('/').nth(1).map(str::to_owned));
    for folder in folders {
        assert!(
            all.contains(folder.as_str()),
            "crates/{folder} is not among the arrows in tests/tidy/layers.rs"
        );
    }
    for (name, allowed) in ARROWS {
        let found: BTreeSet<_> =
            dependencies(&manifest(name)).into_iter().filter(|it| all.contains(it.as_str())).collect();
        let allowed: BTreeSet<_> = allowed.iter().map(|it| (*it).to_owned()).collect();
        assert_eq!(found, allowed, "what {name} depends on (left) and may depend on (right)");
    }
}

#[test]
fn dependencies_are_found_in_a_manifest() {
    let manifest = "[package]\nname = \"x\"\n[dependencies]\na.workspace = true\nb = \"1\"\n\n[dev-dependencies]\nc = \"1\"\n";
    assert_eq!(dependencies(&format!("\n{manifest}")), BTreeSet::from(["a".to_owned(), "b".to_owned()]));
}

#[test]
fn only_those_who_draw_depend_on_leptos() {
    for (name, _) in ARROWS {
        let draws = ["markup", "prerender", PORTAL].contains(&name);
        assert_eq!(dependencies(&manifest(name)).contains("leptos"), draws, "{name} and Leptos");
    }
}

#[test]
fn only_the_browser_layer_knows_the_browser() {
    let browser = ["web_sys", "js_sys", "wasm_bindgen", "gloo_net"];
    for folder in ["crates", "src/ui", "src/route", "src/preferences"] {
        // The browser reads numbers for it: Rust's tables are heavy.
        nobody_but(&["crates/json/src/float.rs"], folder, &browser, "only src/browser names it");
    }
}

#[test]
fn unsafe_code_is_written_by_one_attribute_in_one_file() {
    for folder in ["crates", "src", "xtask", "bench", "tests"] {
        let exempt = ["src/browser/modules.rs", "tests/tidy/layers.rs"];
        nobody_but(
            &exempt,
            folder,
            &["unsafe_code", "unsafe {", "unsafe fn"],
            "the lint stands for all others",
        );
    }
    assert!(!text("src/browser/modules.rs").contains("unsafe {"), "what isn't safe is the attribute's");
}

#[test]
fn the_domain_asks_no_clock() {
    nobody_names("crates/domain/src", &["now_utc", "SystemTime", "Instant::now"], "the time is an argument");
}

#[test]
fn the_portals_folders_know_only_those_below_them() {
    let views = ["crate::ui", "crate::browser", "leptos", "markup::"];
    for folder in ["src/route", "src/preferences"] {
        nobody_names(folder, &views, "it belongs to a layer above");
    }
    nobody_names("src/preferences", &["crate::route"], "addresses are built of preferences");
    nobody_names("src/ui", &["crate::browser"], "views call no browser function");
}

#[test]
fn no_assistive_technology_is_looked_for() {
    let guesses = ["user_agent", "userAgent", "oscpu", "app_version"];
    nobody_names("src", &guesses, "nobody is treated otherwise for what they read with");
}

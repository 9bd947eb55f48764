//! Style sheets.

use crate::sources::{Source, files};

/// Sides that are others from right to left.
const PHYSICAL: [&str; 6] =
    ["margin-left", "margin-right", "padding-left", "padding-right", "text-align: left", "float: left"];

#[test]
fn styles_know_no_left_and_right() {
    for Source { path, text } in files("public/styles", "css") {
        for (number, line) in text.lines().enumerate() {
            assert!(!PHYSICAL.iter().any(|it| line.contains(it)), "{path}:{}: {line}", number + 1);
        }
    }
}

/// Axe has a rule for it, and reads every style sheet anew on every page.
#[test]
fn styles_do_not_ask_how_the_screen_is_held() {
    for Source { path, text } in files("public/styles", "css") {
        assert!(!text.contains("orientation"), "{path}");
    }
}

//! The colours of every theme: text 7:1 on its ground, lines 3:1 (WCAG 2.2, 1.4.6 and 1.4.11).
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use std::collections::HashMap;

const TEXT: f64 = 7.0;
const LINE: f64 = 3.0;

/// Foreground, background, least contrast: every pair that the style sheets use.
const PAIRS: [(&str, &str, f64); 21] = [
    ("ink", "paper", TEXT),
    ("ink", "wash", TEXT),
    ("soft", "paper", TEXT),
    ("soft", "wash", TEXT),
    ("brand", "paper", TEXT),
    ("brand", "wash", TEXT),
    ("on-brand", "brand", TEXT),
    ("on-mark", "mark", TEXT),
    ("ok", "ok-wash", TEXT),
    ("warn", "warn-wash", TEXT),
    ("stop", "stop-wash", TEXT),
    ("ink", "ok-wash", TEXT),
    ("ink", "warn-wash", TEXT),
    ("ink", "stop-wash", TEXT),
    ("brand", "warn-wash", TEXT),
    ("line", "paper", LINE),
    ("line", "wash", LINE),
    ("warn", "paper", LINE),
    ("brand", "paper", LINE),
    // The focus ring stands on the page and around the mark.
    ("ink", "paper", LINE),
    ("on-mark", "mark", LINE),
];

type Theme = HashMap<String, [f64; 3]>;

/// The custom properties of the light theme, and of the dark one over it.
fn themes() -> [(&'static str, Theme); 2] {
    let css = include_str!("../public/styles/tokens.css");
    let (light, dark) = css.split_once("@media (prefers-color-scheme: dark)").unwrap();
    let dark = dark.split_once("@font-face").unwrap().0;
    let light = colours(light);
    let mut darkened = light.clone();
    darkened.extend(colours(dark));
    [("light", light), ("dark", darkened)]
}

fn colours(css: &str) -> Theme {
    let properties =
        css.lines().filter_map(|it| it.trim().strip_prefix("--")?.strip_suffix(';')?.split_once(": #"));
    properties.map(|(name, hex)| (name.to_owned(), channels(hex))).collect()
}

fn channels(hex: &str) -> [f64; 3] {
    [0, 2, 4].map(|it| f64::from(u8::from_str_radix(&hex[it..it + 2], 16).unwrap()) / 255.0)
}

/// Relative luminance, as WCAG defines it.
fn luminance(colour: [f64; 3]) -> f64 {
    let [red, green, blue] =
        colour.map(|it| if it <= 0.04045 { it / 12.92 } else { ((it + 0.055) / 1.055).powf(2.4) });
    0.2126 * red + 0.7152 * green + 0.0722 * blue
}

fn contrast(one: [f64; 3], other: [f64; 3]) -> f64 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

#[test]
fn every_pair_is_legible() {
    for (name, theme) in themes() {
        for (front, back, least) in PAIRS {
            let ratio = contrast(theme[front], theme[back]);
            assert!(ratio >= least, "{name}: --{front} on --{back} is {ratio:.2}:1, less than {least}:1");
        }
    }
}

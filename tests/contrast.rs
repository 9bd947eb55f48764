//! The colours of every theme: text 7:1 on its ground, lines 3:1 (WCAG 2.2, 1.4.6 and 1.4.11).
//!
//! The pairs are those of the style sheets, rule by rule, so that none can be forgotten.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use std::collections::{BTreeSet, HashMap};
use std::fs;
use std::path::Path;

const TEXT: f64 = 7.0;
const LINE: f64 = 3.0;

/// The grounds of a rule that names none.
const PAGE: [&str; 2] = ["paper", "wash"];

/// Pairs that no single rule shows: a link inside a notice, or among the numbers for danger; what stands about the search
/// of the front page.
const NESTED: [Pair; 5] = [
    Pair { front: "brand", ground: "warn-wash", text: true },
    Pair { front: "brand", ground: "stop-wash", text: true },
    Pair { front: "brand", ground: "hero-wash", text: true },
    Pair { front: "soft", ground: "hero-wash", text: true },
    Pair { front: "line", ground: "hero-wash", text: false },
];

type Theme = HashMap<String, [f64; 3]>;

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Pair<'a> {
    front: &'a str,
    ground: &'a str,
    /// Whether it is read; else it is only seen.
    text: bool,
}

/// A rule of a style sheet: its selectors, outer ones first, and its declarations.
struct Rule {
    selector: String,
    declarations: Vec<(String, String)>,
}

impl Rule {
    /// The tokens that these properties name.
    fn tokens(&self, is_wanted: impl Fn(&str) -> bool) -> Vec<&str> {
        let values = self.declarations.iter().filter(|it| is_wanted(&it.0)).map(|it| it.1.as_str());
        values
            .flat_map(|it| it.split("var(--").skip(1))
            .filter_map(|it| it.split([')', ',']).next())
            .collect()
    }

    /// The colours that must be told apart where this rule holds.
    fn pairs(&self) -> Vec<Pair<'_>> {
        let letters = self.selector.ends_with(" text");
        let background = self.tokens(|it| it.starts_with("background"));
        let halo = self.tokens(|it| letters && it == "stroke");
        let own = [background.clone(), halo].concat();
        let text = self.tokens(|it| it == "color" || letters && it == "fill");
        let drawn = |it: &str| matches!(it, "fill" | "stroke") && !letters;
        let lines = self.tokens(|it| {
            it.starts_with("border") && it != "border-radius" || it.starts_with("outline") || drawn(it)
        });
        let inherited = background.iter().filter(|_| text.is_empty()).map(|it| Pair {
            front: "ink",
            ground: it,
            text: true,
        });
        let text = text.iter().flat_map(|it| pairs_of(it, &own, true));
        let lines = lines.iter().filter(|it| !is_ground(it)).flat_map(|it| pairs_of(it, &[], false));
        inherited.chain(text).chain(lines).collect()
    }
}

/// A front on the grounds of its rule; else, as their names say, `on-mark` on `mark`, and the others on the page.
fn pairs_of<'a>(front: &'a str, own: &[&'a str], text: bool) -> Vec<Pair<'a>> {
    let grounds = match front.strip_prefix("on-") {
        _ if !own.is_empty() => own.to_vec(),
        Some(ground) => vec![ground],
        None => PAGE.to_vec(),
    };
    grounds.into_iter().map(|ground| Pair { front, ground, text }).collect()
}

/// Whether other colours stand on this one. As a line it separates two things that a front separates already.
fn is_ground(token: &str) -> bool {
    PAGE.contains(&token) || token == "mark" || token.ends_with("-wash")
}

/// The innermost rules of a style sheet.
fn rules(css: &str) -> Vec<Rule> {
    let css: String = css.split("/*").map(|it| it.split_once("*/").map_or(it, |it| it.1)).collect();
    let (mut rules, mut outer) = (Vec::new(), Vec::new());
    for part in css.split_inclusive(['{', '}']) {
        let text = part.trim_end_matches(['{', '}']).trim();
        if part.ends_with('{') {
            outer.push(text.to_owned());
        } else if part.ends_with('}') {
            let declarations = text.split(';').filter_map(|it| it.split_once(':'));
            let declarations =
                declarations.map(|(name, value)| (name.trim().to_owned(), value.trim().to_owned()));
            rules.push(Rule { selector: outer.join(" "), declarations: declarations.collect() });
            outer.pop();
        }
    }
    rules
}

fn style_sheets() -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("public/styles");
    let sheets = fs::read_dir(folder).unwrap().map(|it| fs::read_to_string(it.unwrap().path()).unwrap());
    sheets.collect()
}

/// The custom properties of the page as it is, and over them those of each other theme, by its selector.
fn themes() -> Vec<(String, Theme)> {
    let tokens = rules(include_str!("../public/styles/tokens.css"));
    let roots =
        tokens.iter().filter(|it| it.selector.contains(":root") || it.selector.contains("data-tema-colore"));
    let mut themes: Vec<(String, Theme)> = Vec::new();
    for rule in roots {
        let mut theme = themes.first().map(|it| it.1.clone()).unwrap_or_default();
        theme.extend(colours(rule));
        themes.push((rule.selector.clone(), theme));
    }
    themes
}

fn colours(rule: &Rule) -> impl Iterator<Item = (String, [f64; 3])> {
    let hex = |value: &str| value.strip_prefix('#').map(channels);
    rule.declarations
        .iter()
        .filter_map(move |(name, value)| Some((name.strip_prefix("--")?.to_owned(), hex(value)?)))
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
    let css = style_sheets();
    let rules = rules(&css);
    let pairs: BTreeSet<Pair> = rules.iter().flat_map(Rule::pairs).chain(NESTED).collect();
    let read = |front, ground| pairs.contains(&Pair { front, ground, text: true });
    assert!(read("ink", "paper") && read("on-mark", "mark") && read("warn", "warn-wash"), "{pairs:?}");
    let themes = themes();
    assert_eq!(themes.len(), 4, "light, dark by the device's wish, dark by choice, high contrast");
    for (name, theme) in &themes {
        let colour =
            |token: &str| *theme.get(token).unwrap_or_else(|| panic!("{name}: --{token} is no colour"));
        for Pair { front, ground, text } in &pairs {
            let least = if *text { TEXT } else { LINE };
            let ratio = contrast(colour(front), colour(ground));
            assert!(ratio >= least, "{name}: --{front} on --{ground} is {ratio:.2}:1, less than {least}:1");
        }
    }
}

#[test]
fn dark_is_dark_whoever_wishes_it() {
    let themes = themes();
    let theme = |part: &str| &themes.iter().find(|it| it.0.contains(part)).unwrap().1;
    assert_eq!(theme("prefers-color-scheme: dark"), theme("[data-tema-colore=\"scuro\"]"));
}

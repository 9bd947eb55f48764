//! Our own checks. Each is a script beside this file, whose first line says what must hold.

use serde_json::Value;

use super::{Finding, Page};

const COMMON: &str = include_str!("common.js");

const SCRIPTS: [(&str, &str); 14] = [
    ("clipped", include_str!("clipped.js")),
    ("cut_words", include_str!("cut_words.js")),
    ("first_result", include_str!("first_result.js")),
    ("focus", include_str!("focus.js")),
    ("headings", include_str!("headings.js")),
    ("in_italian", include_str!("in_italian.js")),
    ("languages", include_str!("languages.js")),
    ("only_heard", include_str!("only_heard.js")),
    ("overlaps", include_str!("overlaps.js")),
    ("scrolls", include_str!("scrolls.js")),
    ("sideways", include_str!("sideways.js")),
    ("sticks_out", include_str!("sticks_out.js")),
    ("targets", include_str!("targets.js")),
    ("text_size", include_str!("text_size.js")),
];

/// The checks that depend on the document alone.
pub const DOCUMENT: &[&str] = &["first_result", "headings", "in_italian", "languages", "only_heard"];

/// The checks that depend on how the document is drawn.
pub const LAYOUT: &[&str] =
    &["clipped", "cut_words", "overlaps", "scrolls", "sideways", "sticks_out", "targets", "text_size"];

/// The checks that the reader's own spacing of text could break.
pub const SPACED: &[&str] = &["clipped", "overlaps", "sideways"];

/// The spacing that WCAG 2.2, 1.4.12 asks a page to bear.
const SPACING: &str =
    "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
    :lang(ar) { letter-spacing: 0 !important; }
    p { margin-block-end: 2em !important; }";

const ADOPT: &str = "const sheet = new CSSStyleSheet();
    sheet.replaceSync(arguments[0]);
    document.adoptedStyleSheets = [sheet];";

const PUT_AWAY: &str = "document.adoptedStyleSheets = [];";

impl Page {
    /// The findings of these checks.
    pub async fn own(&self, checks: &[&str]) -> Vec<Finding> {
        self.found_by(&format!("{COMMON} return [{}]", calls(checks)), vec![]).await
    }

    /// The same with the text spacing of a reader who needs more room between letters, words and lines.
    pub async fn own_spaced(&self, checks: &[&str]) -> Vec<Finding> {
        let script = format!("{COMMON} {ADOPT} const found = [{}]; {PUT_AWAY} return found", calls(checks));
        self.found_by(&script, vec![SPACING.into()]).await
    }

    async fn found_by(&self, script: &str, arguments: Vec<Value>) -> Vec<Finding> {
        let found = self.script(script, arguments).await;
        let of_check = |check: &Value| {
            let rule = check[0].as_str().unwrap().to_owned();
            let texts = check[1].as_array().unwrap().clone();
            texts
                .into_iter()
                .map(move |it| Finding { rule: rule.clone(), text: it.as_str().unwrap().to_owned() })
        };
        found.as_array().unwrap().iter().flat_map(of_check).collect()
    }
}

/// The checks as a list of names and what each returns.
fn calls(checks: &[&str]) -> String {
    let body =
        |name: &str| SCRIPTS.iter().find(|it| it.0 == name).unwrap_or_else(|| panic!("no {name}.js")).1;
    checks.iter().map(|name| format!("['{name}', (() => {{ {} }})()],", body(name))).collect()
}

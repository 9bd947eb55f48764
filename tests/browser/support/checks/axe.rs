//! Deque's axe-core.

use serde_json::{Map, Value, json};

use super::{Finding, Page, tool};

const TAGS: [&str; 6] = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/// AAA and off by default in axe, but wanted here.
const MORE_RULES: [&str; 3] = ["color-contrast-enhanced", "target-size", "identical-links-same-purpose"];

/// The rules that another width or theme of the same document can break.
const LAYOUT: [&str; 5] = [
    "color-contrast",
    "color-contrast-enhanced",
    "link-in-text-block",
    "scrollable-region-focusable",
    "target-size",
];

const MISSING: &str = "not here";

const RUN: &str = "const done = arguments[arguments.length - 1];
    if (typeof axe === 'undefined') return done('not here');
    axe.run(document, arguments[0]).then(it => done(it.violations), error => done(String(error)))";

/// The rules that are checked.
#[derive(Clone, Copy)]
pub enum Rules {
    /// All that are wanted.
    All,
    /// Those that depend on how the document is drawn.
    Layout,
}

impl Page {
    /// The findings of axe-core, one for each place.
    pub async fn axe(&self, rules: Rules) -> Vec<Finding> {
        let run =
            async || self.driver().execute_async(RUN, vec![options(rules)]).await.unwrap().json().clone();
        let mut found = run().await;
        if found == MISSING {
            self.script(&tool("axe.min.js"), vec![]).await;
            found = run().await;
        }
        let violations = found.as_array().unwrap_or_else(|| panic!("axe didn't run: {found}"));
        violations.iter().flat_map(of_violation).collect()
    }
}

fn options(rules: Rules) -> Value {
    let run_only = match rules {
        Rules::All => json!({ "type": "tag", "values": TAGS }),
        Rules::Layout => json!({ "type": "rule", "values": LAYOUT }),
    };
    let more: Map<String, Value> =
        MORE_RULES.iter().map(|rule| ((*rule).to_owned(), json!({ "enabled": true }))).collect();
    // Axe reads all style sheets first, which is slow. No rule of the layout needs that.
    let preload = matches!(rules, Rules::All);
    json!({
        "runOnly": run_only, "rules": more, "preload": preload, "resultTypes": ["violations"], "iframes": false
    })
}

fn of_violation(violation: &Value) -> Vec<Finding> {
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let nodes = violation["nodes"].as_array().into_iter().flatten();
    let of_node = |node: &Value| {
        let why = text(&node["failureSummary"]).split_whitespace().collect::<Vec<_>>().join(" ");
        Finding {
            rule: format!("axe:{}", text(&violation["id"])),
            text: format!("{} – {why}", text(&node["html"])),
        }
    };
    nodes.map(of_node).collect()
}

//! Deque's axe-core.

use serde_json::{Map, Value, json};

use super::{Finding, Page, tool};

const TAGS: [&str; 6] = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/// AAA and off by default in axe, but wanted here.
const MORE_RULES: [&str; 3] = ["color-contrast-enhanced", "target-size", "identical-links-same-purpose"];

/// The rules that another width or theme of the same document can break.
const LAYOUT: [&str; 4] =
    ["color-contrast-enhanced", "link-in-text-block", "scrollable-region-focusable", "target-size"];

/// The plain check of contrast takes as long as the strict one.
const COVERED: &str = "color-contrast";

/// The strict check of contrast leaves out what the plain one finds. Without these bounds it finds all.
const CONFIGURE: &str = "const id = 'color-contrast-enhanced';
    const { options } = axe._audit.checks[id];
    for (const it of Object.values(options.contrastRatio)) delete it.minThreshold;
    axe.configure({ checks: [{ id, options }] });";

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
            self.script(&format!("{} {CONFIGURE}", tool("axe.min.js")), vec![]).await;
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
    let more = MORE_RULES.iter().map(|rule| (*rule, true)).chain([(COVERED, false)]);
    let more: Map<String, Value> =
        more.map(|(rule, enabled)| (rule.to_owned(), json!({ "enabled": enabled }))).collect();
    // Axe would fetch style sheets and media first. Its only rule for style sheets is held by tests/tidy; media, which the
    // policy of the pages forbids, aren't there.
    json!({
        "runOnly": run_only, "rules": more, "preload": false, "resultTypes": ["violations"], "iframes": false
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

//! What must hold on every page.

use serde_json::{Value, json};

use super::{page::Page, site};

const TAGS: [&str; 6] = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/// AAA and off by default in axe, but wanted here.
const MORE_RULES: [&str; 3] = ["color-contrast-enhanced", "target-size", "identical-links-same-purpose"];

const RUN: &str = "const done = arguments[arguments.length - 1];
    axe.run(document, arguments[0]).then(it => done(it.violations), error => done(String(error)))";

const STICKING_OUT: &str = "const width = document.documentElement.clientWidth;
    if (document.scrollingElement.scrollWidth <= width) return [];
    const out = [...document.body.querySelectorAll('*')].filter(it => {
        const box = it.getBoundingClientRect();
        return box.width > 0 && (box.right > width + 0.5 || box.left < -0.5);
    });
    return ['scrolls to ' + document.scrollingElement.scrollWidth + ' px of ' + width]
        .concat(out.slice(0, 5).map(it => it.cloneNode().outerHTML))";

impl Page {
    /// What axe-core finds wrong, one line for each place.
    pub async fn axe_violations(&self) -> Vec<String> {
        self.script(&axe_source(), vec![]).await;
        let rules: serde_json::Map<String, Value> =
            MORE_RULES.iter().map(|rule| ((*rule).to_owned(), json!({ "enabled": true }))).collect();
        let options = json!({
            "runOnly": { "type": "tag", "values": TAGS },
            "rules": rules,
            "resultTypes": ["violations"],
            "iframes": false,
        });
        let found = self.driver().execute_async(RUN, vec![options]).await.unwrap().json().clone();
        let violations = found.as_array().unwrap_or_else(|| panic!("axe didn't run: {found}"));
        violations.iter().flat_map(lines_of_violation).collect()
    }

    /// Fails with the list of what axe-core finds wrong.
    pub async fn assert_accessible(&self) {
        let violations = self.axe_violations().await;
        assert!(violations.is_empty(), "axe on {}:\n{}", self.address().await, violations.join("\n"));
    }

    /// Fails where the page is wider than the screen, with what sticks out.
    pub async fn assert_no_sideways_scroll(&self) {
        let found = self.script(STICKING_OUT, vec![]).await;
        let lines: Vec<&str> = found.as_array().into_iter().flatten().filter_map(Value::as_str).collect();
        assert!(lines.is_empty(), "{} is too wide:\n{}", self.address().await, lines.join("\n"));
    }
}

fn axe_source() -> String {
    let path = site::root().join(".tools/axe.min.js");
    std::fs::read_to_string(path)
        .unwrap_or_else(|_| panic!(".tools/axe.min.js is missing: `scripts/setup.sh test` installs it."))
}

fn lines_of_violation(violation: &Value) -> Vec<String> {
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let rule = format!("{}: {}", text(&violation["id"]), text(&violation["help"]));
    let nodes = violation["nodes"].as_array().into_iter().flatten();
    let of_node = |node: &Value| {
        let why = text(&node["failureSummary"]).split_whitespace().collect::<Vec<_>>().join(" ");
        format!("{rule} – {} – {why}", text(&node["html"]))
    };
    nodes.map(of_node).collect()
}

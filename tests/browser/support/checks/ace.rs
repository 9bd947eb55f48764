//! IBM's Equal Access checker.

use serde_json::{Value, json};

use super::{Finding, Page, tool};

/// The results that count: violations of which a rule of these policies is sure. The rest is no gate: "potential" and
/// "manual" ask a person to look (at every link, whether its focus can be seen: `focus.js` does), and recommendations
/// go beyond the standards, against HTML at times (`<s>` is "deprecated").
const COUNTED: [&str; 2] = ["VIOLATION", "FAIL"];

const POLICIES: [&str; 2] = ["WCAG_2_2", "IBM_Accessibility"];

/// Leaves out the rules whose code never says that something fails: their results would not count, and they take half
/// of the time. If most rules seem to be of this kind, a new version says it in other words, and the check must stop.
const RUN: &str = "const done = arguments[arguments.length - 1];
    const checker = new ace.Checker();
    const rules = Object.entries(checker.engine.ruleMap);
    const failing = new Set(rules.filter(it => String(it[1].run).includes('RuleFail')).map(it => it[0].split('$$')[0]));
    if (failing.size < 50) return done('its rules are not known: ' + failing.size);
    arguments[0].forEach(it => checker.rulesetRules[it] = checker.rulesetRules[it].filter(rule => failing.has(rule)));
    checker.check(document, arguments[0])
        .then(it => done(it.results.filter(one => one.value.join() === arguments[1].join())
            .map(({ ruleId, message, snippet }) => ({ ruleId, message, snippet }))), error => done(String(error)))";

impl Page {
    /// The findings of IBM's checker, one for each place.
    pub async fn ace(&self) -> Vec<Finding> {
        if self.script("return typeof ace", vec![]).await == "undefined" {
            // Its name must be everybody's: a script of the driver keeps its names to itself.
            self.devtools("Runtime.evaluate", json!({ "expression": tool("ace.js") })).await;
        }
        let found = self
            .driver()
            .execute_async(RUN, vec![json!(POLICIES), json!(COUNTED)])
            .await
            .unwrap()
            .json()
            .clone();
        let results = found.as_array().unwrap_or_else(|| panic!("IBM's checker didn't run: {found}"));
        results.iter().map(of_result).collect()
    }
}

fn of_result(result: &Value) -> Finding {
    let text = |key: &str| result[key].as_str().unwrap_or_default();
    Finding {
        rule: format!("ace:{}", text("ruleId")),
        text: format!("{} – {}", text("snippet"), text("message")),
    }
}

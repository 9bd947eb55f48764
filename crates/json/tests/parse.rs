//! The reader beside serde_json's.

use json::{Value, elements, parse};
use proptest::prelude::*;

/// The value as serde_json reads it: `None` if it isn't JSON.
fn expected(json: &str) -> Option<serde_json::Value> {
    serde_json::from_str(json).ok()
}

/// A value in serde_json's words.
fn translated(value: &Value<'_>) -> serde_json::Value {
    match value {
        Value::Null => serde_json::Value::Null,
        Value::Bool(it) => (*it).into(),
        Value::Number(it) => match (it.as_u64(), it.as_i64()) {
            (Some(whole), _) => whole.into(),
            (None, Some(whole)) => whole.into(),
            (None, None) => it.as_f64().into(),
        },
        Value::Text(it) => it.as_ref().into(),
        Value::List(it) => it.iter().map(translated).collect(),
        Value::Object(it) => it.iter().map(|(name, it)| (name.to_string(), translated(it))).collect(),
    }
}

#[track_caller]
fn check(json: &str) {
    assert_eq!(parse(json).as_ref().map(translated), expected(json), "{json}");
}

#[test]
fn values_are_read() {
    for json in [
        "null",
        "true",
        " false\n",
        "[]",
        "{}",
        "[ ]",
        "{ }",
        "\"\"",
        "0",
        "-1",
        "12.5",
        "1e3",
        "1E-2",
        "-0.0",
        "9007199254740993",
        "18446744073709551615",
        "18446744073709551616",
        "9.190000000000001",
        "1e308",
        "[1, [2, {\"a\": [true, null]}], \"b\"]",
        "{\"a\":1,\"b\":{\"a\":2}}",
        "{\"a\":1,\"a\":2}",
        r#""\"\\\/\b\f\n\r\t\u0041\u00e8\ud83c\udfe0""#,
        "\"caffè ☕ 🏠\"",
        "\"\\u0000\"",
    ] {
        assert!(parse(json).is_some(), "{json}");
        check(json);
    }
}

#[test]
fn other_texts_are_not() {
    for json in [
        "",
        " ",
        "nul",
        "nulll",
        "True",
        "01",
        "-01",
        "00",
        "+1",
        ".5",
        "1.",
        "1.e3",
        "1e",
        "1e+",
        "0x1",
        "--1",
        "1e400",
        "NaN",
        "[1,]",
        "[,1]",
        "[1 2]",
        "{\"a\"}",
        "{\"a\":}",
        "{\"a\":1,}",
        "{a:1}",
        "{1:1}",
        "[1",
        "{\"a\":1",
        "\"a",
        "\"\\x\"",
        "\"\\u12\"",
        "\"\\u+123\"",
        "\"\\ud83c\"",
        "\"\\ud83c\\u0041\"",
        "\"\\udfe0\"",
        "\"a\nb\"",
        "\"\u{1}\"",
        "1 2",
        "[] []",
        "'a'",
        "// a\n1",
        "\u{feff}1",
    ] {
        assert_eq!(parse(json), None, "{json}");
        check(json);
    }
}

#[test]
fn nesting_ends_before_the_stack() {
    let nested = |depth: usize| "[".repeat(depth) + &"]".repeat(depth);
    assert!(parse(&nested(50)).is_some());
    assert!(parse(&nested(1_000_000)).is_none());
}

#[test]
fn a_broken_element_costs_itself() {
    assert_eq!(elements(" [ ] "), Some(vec![]));
    assert_eq!(
        elements("[1, \"a,]\\\"\" , {\"b\":[1,2]}]"),
        Some(vec!["1", "\"a,]\\\"\" ", "{\"b\":[1,2]}"])
    );
    assert_eq!(elements("[{\"a\":01},{\"a\":1}]"), Some(vec!["{\"a\":01}", "{\"a\":1}"]));
    for cut in ["", "[", "[1", "[1,", "[{\"a\":1", "[\"a", "[\"a\\", "[1]]", "[1] x", "{}", "1"] {
        assert_eq!(elements(cut), None, "{cut}");
    }
}

/// Texts that are JSON or nearly.
fn any_json() -> impl Strategy<Value = String> {
    let leaf = prop_oneof![
        Just("null".to_owned()),
        any::<bool>().prop_map(|it| it.to_string()),
        any::<i64>().prop_map(|it| it.to_string()),
        any::<f64>().prop_map(|it| format!("{it:?}")),
        any::<String>().prop_map(|it| serde_json::json!(it).to_string()),
    ];
    leaf.prop_recursive(4, 40, 6, |inner| {
        let list = prop::collection::vec(inner.clone(), 0..6).prop_map(|it| format!("[{}]", it.join(" , ")));
        let fields = prop::collection::vec(("\"[a-c]\"", inner), 0..6);
        let object = fields.prop_map(|it| {
            let fields: Vec<_> = it.iter().map(|(name, value)| format!("{name}: {value}")).collect();
            format!("{{{}}}", fields.join(","))
        });
        prop_oneof![list, object]
    })
}

proptest! {
    #[test]
    fn json_is_read_as_serde_json_reads_it(json in any_json()) {
        prop_assert_eq!(parse(&json).as_ref().map(translated), expected(&json));
    }

    #[test]
    fn a_changed_byte_is_judged_as_serde_json_judges_it(json in any_json(), at: prop::sample::Index, by in "[ -~]") {
        let mut chars: Vec<char> = json.chars().collect();
        let at = at.index(chars.len());
        chars[at] = by.chars().next().unwrap();
        let json: String = chars.into_iter().collect();
        prop_assert_eq!(parse(&json).as_ref().map(translated), expected(&json));
    }

    #[test]
    fn elements_are_the_items(items in prop::collection::vec(any_json(), 0..5)) {
        let json = format!("[{}]", items.join(","));
        let found = elements(&json).unwrap();
        prop_assert_eq!(found.into_iter().map(expected).collect::<Vec<_>>(), items.iter().map(|it| expected(it)).collect::<Vec<_>>());
    }

    #[test]
    fn nothing_breaks_the_reader(text: String) {
        let _ = (parse(&text), elements(&text));
    }
}

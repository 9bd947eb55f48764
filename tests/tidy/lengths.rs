//! Files and functions are short.

use crate::sources::{Source, rust};

/// Lines of a file.
const MOST_OF_A_FILE: usize = 400;
/// Lines of a function, from its name to its closing brace.
const MOST_OF_A_FUNCTION: usize = 50;

#[test]
fn files_are_short() {
    let long =
        rust().into_iter().map(|it| (it.text.lines().count(), it.path)).filter(|it| it.0 > MOST_OF_A_FILE);
    let long: Vec<_> =
        long.map(|(lines, path)| format!("{path} has {lines} lines: more than {MOST_OF_A_FILE}")).collect();
    assert!(long.is_empty(), "{}", long.join("\n"));
}

#[test]
fn functions_are_short() {
    let long: Vec<_> = rust().iter().flat_map(long_functions).collect();
    assert!(long.is_empty(), "{}", long.join("\n"));
}

/// Functions over the bound, a line each. rustfmt puts a function's closing brace under the beginning of its first line.
fn long_functions(source: &Source) -> Vec<String> {
    let lines: Vec<_> = source.text.lines().collect();
    let mut long = Vec::new();
    for (at, line) in lines.iter().enumerate().filter(|it| begins_function(it.1)) {
        let indent = line.len() - line.trim_start().len();
        let end = format!("{}}}", " ".repeat(indent));
        let length = lines[at..].iter().position(|it| *it == end).map_or(1, |it| it + 1);
        if length > MOST_OF_A_FUNCTION && !line.ends_with(['}', ';']) {
            long.push(format!("{}:{}: {length} lines: more than {MOST_OF_A_FUNCTION}", source.path, at + 1));
        }
    }
    long
}

fn begins_function(line: &str) -> bool {
    let mut words = line.trim_start().split(' ').filter(|it| !it.is_empty());
    let prefix =
        |it: &str| it.starts_with("pub") || ["async", "const", "in", "super)", "crate)"].contains(&it);
    words.find(|it| !prefix(it)) == Some("fn")
}

#[test]
fn long_functions_are_found() {
    let body = "    one();\n".repeat(MOST_OF_A_FUNCTION - 2);
    let function = |more: &str| Source {
        path: "a.rs".to_owned(),
        text: format!("pub(super) async fn a() {{\n{body}{more}}}\n"),
    };
    assert_eq!(long_functions(&function("")), [""; 0]);
    assert_eq!(long_functions(&function("    two();\n")).len(), 1);
    assert!(!begins_function("let fn_name = 1;") && !begins_function("// fn a() {"));
}

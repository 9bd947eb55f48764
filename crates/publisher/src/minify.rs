//! Makes JSON smaller without changing what it says.

/// The same JSON without the white space between its tokens; order and spelling are kept. `json` must be valid.
pub fn minify(json: &str) -> String {
    let mut small = String::with_capacity(json.len());
    let mut in_string = false;
    let mut escaped = false;
    for c in json.chars() {
        if in_string {
            in_string = escaped || c != '"';
            escaped = !escaped && c == '\\';
        } else if matches!(c, ' ' | '\n' | '\r' | '\t') {
            continue;
        } else {
            in_string = c == '"';
        }
        small.push(c);
    }
    small
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[track_caller]
    fn check(json: &str, expected: &str) {
        assert_eq!(minify(json), expected);
    }

    #[test]
    fn only_white_space_between_tokens_goes() {
        check("[ 1 ,\t2 ]\r\n", "[1,2]");
        check(r#"{ "a b" : " c " }"#, r#"{"a b":" c "}"#);
        check(r#"[ "\" x" , "y\\" , "z" ]"#, r#"["\" x","y\\","z"]"#);
        check(r#"{ "z" : 1.50 , "a" : "\u00e8 è" }"#, r#"{"z":1.50,"a":"\u00e8 è"}"#);
        check("", "");
    }

    proptest! {
        /// For any strings, minifying the spaced form gives the compact form.
        #[test]
        fn undoes_pretty_printing(keys in proptest::collection::btree_map(".*", ".*", 0..5)) {
            let pretty = serde_json::to_string_pretty(&keys).unwrap();
            prop_assert_eq!(minify(&pretty), serde_json::to_string(&keys).unwrap());
        }
    }
}
